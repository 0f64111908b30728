import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { resultCsv } from '../../../../src/islands/exports/csv';
import { LONGEST_TEXT, readImported } from '../../../../src/islands/exports/reading';
import { LONGEST_TABLE } from '../../../../src/islands/exports/table';
import { cellsCsv, peopleCsv } from '../../../../src/islands/exports/teamCsv';
import { readTeamGiven, type TeamGiven } from '../../../../src/islands/exports/teamReading';
import { cleanLabel, resultFragment, teamFragment } from '../../../../src/model/link';
import { listTogether, peopleBehind } from '../../../../src/model/merging';
import { findCodes } from '../../../../src/model/pasted';
import { answersOnly } from '../../../../src/model/sheet';
import { readTeam } from '../../../../src/model/team';
import { writeBackup } from '../../../../src/stores/backup';
import { resultOf } from '../../../../src/stores/assessments';
import { writeResultFile } from '../../../../src/stores/resultFile';
import type { Assessment } from '../../../../src/stores/saved';
import type { Member } from '../../../../src/stores/team';
import { MOST_PEOPLE, writeTeamFile } from '../../../../src/stores/teamFile';
import { sheet } from '../../../fixtures/sheets';
import { anyResult } from '../../model/arbitraries';
import { anyText } from '../../stores/arbitraries';
import { ANNA, documentOf } from './documents';
import { ATTACKS, many, memberOf, NAMELESS, teamFiles, teamWords, ZOE } from './teamDocuments';

const BASE = 'https://thread.example/team/';
const LOCALES = ['en', 'nl'] as const;

const csv = (members: readonly Member[], locale: 'en' | 'nl' = 'en') =>
  peopleCsv(teamWords(locale), teamFiles(locale), members);
const json = (members: readonly Member[], team = { name: 'The board', anonymous: false }) =>
  writeTeamFile(team, members, '');

const said = ({ code, label, result }: Member) => ({ code, label, result });
const told = (given: TeamGiven | null) =>
  given && given.arrivals.map(({ label, code, together }) => [label, code, together]);

/** The same people, in one batch or each in one of their own. */
const arrivals = (members: readonly Member[], isTogether: boolean) =>
  members.map((member, n) => ({ ...said(member), together: isTogether ? 0 : n }));

const all = (members: readonly Member[], isTogether: boolean, team: TeamGiven['team'] = null) => ({
  ...{ arrivals: arrivals(members, isTogether), failures: [], team },
});

const cellsOf = (text: string, delimiter = ',') =>
  Papa.parse<string[]>(text.slice(1), { delimiter, skipEmptyLines: true }).data;
const tableOf = (cells: readonly (readonly string[])[], options: Papa.UnparseConfig = {}) =>
  Papa.unparse(
    cells.map((row) => [...row]),
    options,
  );

const KIM = memberOf('Kim', { ...ZOE.result, day: 7 });

const BROKEN = 'cx1pzujev8k8rel7ayslur6p9qq';
const NEWER = 'cx1zzujev8k8rel7aysluvw079z';

describe('a team file', () => {
  test('brings everybody in it, together', () => {
    expect(readTeamGiven(json([ZOE, NAMELESS]))).toEqual(
      all([ZOE, NAMELESS], true, { name: 'The board', anonymous: false }),
    );
    expect(readTeamGiven(`\uFEFF \r\n${json([ZOE])}\n`)?.arrivals).toHaveLength(1);
  });

  test('has two people in it where two gave the same answers under the same name', () => {
    const given = readTeamGiven(json([ZOE, ZOE]));
    const [identical] = listTogether(given!.arrivals);
    expect(peopleBehind(identical!, 'nothing-yet')).toEqual(['Zoë & Bo', 'Zoë & Bo']);
  });

  test('that is anonymous brings answers', () => {
    const only = memberOf('', answersOnly(ZOE.result));
    const team = { name: '', anonymous: true };
    expect(readTeamGiven(json([ZOE], team))).toEqual(all([only], true, team));
  });

  test('names who cannot be read, and brings the others', () => {
    const damaged = json([ZOE, NAMELESS]).replace('"operations.value":3', '"operations.value":9');
    expect(readTeamGiven(damaged)).toEqual({
      arrivals: arrivals([NAMELESS], true),
      failures: [{ found: 'Zoë & Bo', place: { kind: 'person', n: 1 }, reason: 'damaged' }],
      team: { name: 'The board', anonymous: false },
    });
  });

  test.each([
    ['newer', json([ZOE]).replace('"format": 1', '"format": 2')],
    ['damaged', json([ZOE]).replace('"anonymous": false', '"anonymous": 0')],
    ['damaged', json([ZOE, NAMELESS]).slice(0, 700)],
  ])('that cannot be read says why: %s', (reason, text) => {
    expect(readTeamGiven(text)).toEqual({
      ...{ arrivals: [], failures: [{ found: '', place: null, reason }], team: null },
    });
  });
});

const BO: Assessment = {
  ...ANNA,
  id: 'bo',
  label: 'Bo',
  answers: sheet('33333 33333 33333 33333'),
};
const memberIn = (assessment: Assessment) => memberOf(assessment.label, resultOf(assessment));

describe('the file of a result', () => {
  test('brings one person', () => {
    expect(readTeamGiven(writeResultFile(ANNA, ''))).toEqual(all([memberIn(ANNA)], false));
  });

  test('brings one person as a saved page', () => {
    const page = `<!doctype html><html><script type="application/json" id="red-thread-result">${writeResultFile(ANNA, '')}</script></html>`;
    expect(readTeamGiven(page)).toEqual(all([memberIn(ANNA)], false));
  });

  test.each(LOCALES)('brings one person as a table: %s', (locale) => {
    const table = resultCsv(documentOf(ANNA, { locale }));
    expect(readTeamGiven(table)).toEqual(all([memberIn(ANNA)], false));
  });

  test('that is one of several brings one of them each', () => {
    const list = `[${writeResultFile(ANNA, '')},${writeResultFile(BO, '')}]`;
    expect(readTeamGiven(list)).toEqual(all([memberIn(ANNA), memberIn(BO)], false));
    const both = resultCsv(documentOf(ANNA)) + resultCsv(documentOf(BO));
    expect(readTeamGiven(both)).toEqual(all([memberIn(ANNA), memberIn(BO)], false));
  });

  test('that is damaged says so, and no code in it is taken for all of it', () => {
    const damaged = { arrivals: [], failures: [{ found: '', place: null, reason: 'damaged' }] };
    expect(readTeamGiven(writeResultFile(ANNA, '').slice(0, 900))).toMatchObject(damaged);
    const table = tableOf(
      cellsOf(resultCsv(documentOf(ANNA))).map((row, n) => (n === 1 ? row.with(8, '9') : row)),
    );
    expect(readTeamGiven(table)).toMatchObject(damaged);
  });
});

describe('a backup', () => {
  test('brings every finished assessment, and names the others', () => {
    const begun = { ...BO, id: 'begun', finished: false, label: 'Begun' };
    const text = writeBackup([ANNA, begun, BO], [{ id: 'x', text: '{damaged' }]);
    expect(readTeamGiven(text)).toEqual({
      ...all([memberIn(ANNA), memberIn(BO)], false),
      failures: [
        { found: 'Begun', place: null, reason: 'unfinished' },
        { found: '', place: null, reason: 'damaged' },
      ],
    });
  });
});

const ID = 13;

describe('a table of ours', () => {
  test.each(LOCALES)('brings everybody in it, together: %s', (locale) => {
    expect(readTeamGiven(csv([ZOE, NAMELESS, ZOE], locale))).toEqual(
      all([ZOE, NAMELESS, ZOE], true),
    );
  });

  test('is read with all that a row carries, in either language', () => {
    const anyMember = fc
      .tuple(anyText.map(cleanLabel), anyResult)
      .map(([label, result]) => memberOf(label, result));
    fc.assert(
      fc.property(
        fc.array(anyMember, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...LOCALES),
        (members, locale) => {
          expect(readTeamGiven(csv(members, locale))).toEqual(all(members, true));
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([',', ';', '\t'])(
    'is read as a spreadsheet saves or copies it, with “%s”',
    (delimiter) => {
      const cells = cellsOf(csv([ZOE, NAMELESS]));
      expect(readTeamGiven(tableOf(cells, { delimiter, newline: '\n' }))).toEqual(
        all([ZOE, NAMELESS], true),
      );
    },
  );

  test('is read with columns before, between and after its own, and without some of them', () => {
    const cells = cellsOf(csv([ZOE, NAMELESS]));
    const more = cells.map((row, n) => [`${n}`, row[0]!, 'Team A', ...row.slice(1), 'brand.value']);
    expect(readTeamGiven(tableOf(more))).toEqual(all([ZOE, NAMELESS], true));
    const less = cells.map((row) => [row[3]!, row[0]!, ...row.slice(8)]);
    expect(readTeamGiven(tableOf(less))).toEqual(all([ZOE, NAMELESS], true));
  });

  test('has its names before the codes where the head does not say so', () => {
    const cells = cellsOf(csv([ZOE, NAMELESS])).map((row, n) =>
      n === 0 ? row.with(0, 'Afdeling') : row,
    );
    expect(readTeamGiven(tableOf(cells))).toEqual(all([ZOE, NAMELESS], true));
  });

  test('is read below another one', () => {
    expect(readTeamGiven(csv([ZOE]) + csv([NAMELESS]))).toEqual(all([ZOE, NAMELESS], true));
  });

  test('counts an answer in a row before one in its code', () => {
    const cells = cellsOf(csv([ZOE])).map((row, n) => (n === 0 ? row : row.with(ID, '5')));
    const answers = { ...ZOE.result.answers, 'management.value': 5 as const };
    const changed = memberOf(ZOE.label, { ...ZOE.result, answers });
    expect(readTeamGiven(tableOf(cells))).toEqual(all([changed], true));
  });

  test('takes the answers that were left out from the code', () => {
    const cells = cellsOf(csv([ZOE])).map((row, n) => (n === 0 ? row : row.with(ID, ' ')));
    expect(readTeamGiven(tableOf(cells))).toEqual(all([ZOE], true));
  });

  test('without a code brings whoever answered everything', () => {
    const cells = cellsOf(csv([ZOE, NAMELESS])).map((row, n) => (n === 1 ? row.with(3, '') : row));
    const bare = memberOf(ZOE.label, answersOnly(ZOE.result));
    expect(readTeamGiven(tableOf(cells))).toEqual(all([bare, NAMELESS], true));
    const codeless = cellsOf(csv([ZOE])).map((row) => row.toSpliced(3, 1));
    expect(told(readTeamGiven(tableOf(codeless)))).toEqual([[ZOE.label, bare.code, 0]]);
  });

  test.each([
    ['damaged', 3, BROKEN, BROKEN],
    ['newer', 3, NEWER, NEWER],
    ['not-a-code', 3, 'see Kim', 'see Kim'],
    ['damaged', ID, '6', ZOE.code],
    ['damaged', ID, 'yes', ZOE.code],
  ])('names a row that is %s: column %d with %s', (reason, column, cell, found) => {
    const cells = cellsOf(csv([ZOE, NAMELESS])).map((row, n) =>
      n === 1 ? row.with(column, cell) : row,
    );
    expect(readTeamGiven(tableOf(cells))).toEqual({
      arrivals: arrivals([NAMELESS], true),
      failures: [{ found, place: { kind: 'row', n: 2 }, reason }],
      team: null,
    });
  });

  test('names a row without a code and without all answers by its name', () => {
    const cells = cellsOf(csv([ZOE, NAMELESS])).map((row, n) =>
      n === 1 ? row.with(3, '').with(ID, '') : row,
    );
    expect(readTeamGiven(tableOf(cells))?.failures).toEqual([
      { found: 'Zoë & Bo', place: { kind: 'row', n: 2 }, reason: 'not-a-code' },
    ]);
  });

  test('of which a row was lost in its head is left to be searched for codes', () => {
    const cells = cellsOf(csv([ZOE, KIM]));
    const glued = [[...cells[0]!, ...cells[1]!], cells[2]!];
    expect(readTeamGiven(tableOf(glued))).toBeNull();
  });

  test('with a row for each question brings nobody: there are no people in it', () => {
    for (const locale of LOCALES) {
      const text = cellsCsv(teamWords(locale), teamFiles(locale), readTeam([ZOE.result]));
      expect(readTeamGiven(text)).toBeNull();
      expect(readImported(text, () => '').ok).toBe(false);
    }
  });

  test('is codes to whoever opens it as a result', () => {
    expect(readImported(csv([ZOE, KIM]), () => '')).toMatchObject({
      ...{ ok: true, assessments: [] },
      linked: [{ code: ZOE.code }, { code: KIM.code }],
    });
  });
});

const linkOf = ({ code, label }: Member) =>
  `https://thread.example/results/${resultFragment(code, label)}`;

describe('a table of others', () => {
  test.each([
    ['copied from a spreadsheet', `Zoë & Bo\t${ZOE.code}\nKim\t${KIM.code}`],
    ['with a head', `Who\tWhat\nZoë & Bo\t${ZOE.code}\nKim\t${KIM.code}\n`],
    ['with semicolons', `Wie;Code\r\nZoë & Bo;${ZOE.code}\r\nKim;${KIM.code}\r\n`],
    ['with commas', `"Zoë & Bo",${ZOE.code}\n"Kim",${KIM.code}`],
    ['with links', `Zoë & Bo\t${linkOf({ ...ZOE, label: '' })}\nKim\t${linkOf(KIM)}`],
    ['with the names in the links', `3\t${linkOf(ZOE)}\n4\t${linkOf(KIM)}`],
    ['with the names behind', `${ZOE.code}\tZoë & Bo\n${KIM.code}\tKim`],
    ['with columns between', `Name;Team;Code\nZoë & Bo;A;${ZOE.code}\nKim;B;${KIM.code}`],
    [
      'with a title and blank lines',
      `Team 2026\t\n\t\nWho\tCode\nZoë & Bo\t${ZOE.code}\n\nKim\t${KIM.code}`,
    ],
    [
      'with a date before the code',
      `Naam;Ingevuld;Code\nZoë & Bo;22-11-2026 14:05;${ZOE.code}\nKim;22-11-2026;${KIM.code}`,
    ],
  ])('brings everybody with a name: %s', (_, text) => {
    expect(readTeamGiven(text)).toEqual(all([ZOE, KIM], false));
  });

  test('with one row of which a head says what it is', () => {
    expect(told(readTeamGiven(`Naam,Code\nKim,${KIM.code}`))).toEqual([['Kim', KIM.code, 0]]);
  });

  test.each([
    '22-11-2026',
    '2026/11/22 2:05:11 PM GMT+1',
    '22 nov 2026',
    '2026-11-22T14:05:00Z',
    '14:05',
    '37',
    '3,5',
    'https://thread.example/results/',
  ])('takes no name from %s', (cell) => {
    const quoted = tableOf([
      [cell, KIM.code],
      [cell, ZOE.code],
    ]);
    expect(told(readTeamGiven(quoted))).toEqual([
      ['', KIM.code, 0],
      ['', ZOE.code, 1],
    ]);
  });

  test('takes no name from a row that has none', () => {
    expect(told(readTeamGiven(`Kim\t${KIM.code}\n22-11-2026\t${ZOE.code}`))).toEqual([
      ['Kim', KIM.code, 0],
      ['', ZOE.code, 1],
    ]);
  });

  test.each(['2e lijn', 'Team 4', 'Afdeling 22-11', "'t Hoekje"])(
    'takes a name from %s',
    (cell) => {
      expect(told(readTeamGiven(`${cell}\t${KIM.code}\n`))).toEqual([[cell, KIM.code, 0]]);
    },
  );

  test('counts the same link twice as one person, and a team link as so many', () => {
    const team = `${BASE}${teamFragment([ZOE, KIM, KIM])}`;
    const given = readTeamGiven(`Kim\t${KIM.code}\nKim\t${KIM.code}\nThe others\t${team}`);
    expect(told(given)).toEqual([
      ['Kim', KIM.code, 0],
      ['Kim', KIM.code, 1],
      ['Zoë & Bo', ZOE.code, 2],
      ['Kim', KIM.code, 2],
      ['Kim', KIM.code, 2],
    ]);
  });

  test('brings whoever is in another column too', () => {
    const given = readTeamGiven(`Name;2025;2026\nKim;${ZOE.code};${KIM.code}\nBo;;${ZOE.code}`);
    expect(told(given)?.map(([label, code]) => [label, code])).toEqual([
      ['Kim', ZOE.code],
      ['Kim', KIM.code],
      ['Bo', ZOE.code],
    ]);
  });

  test('names what cannot be read by its row, once each', () => {
    const text = `Name\tCode\nA\t${KIM.code}\nB\t${BROKEN}\nC\tnot yet\nD\t\nE\t${NEWER}\nF\tcx1pzu`;
    expect(readTeamGiven(text)).toMatchObject({
      arrivals: [{ label: 'A' }],
      failures: [
        { found: BROKEN, place: { kind: 'row', n: 3 }, reason: 'damaged' },
        { found: 'not yet', place: { kind: 'row', n: 4 }, reason: 'not-a-code' },
        { found: NEWER, place: { kind: 'row', n: 6 }, reason: 'newer' },
        { found: 'cx1pzu', place: { kind: 'row', n: 7 }, reason: 'damaged' },
      ],
    });
  });

  test('names it in short', () => {
    const given = readTeamGiven(`A\t${KIM.code}\nB\t${'not yet, but soon. '.repeat(100)}`);
    expect(given?.failures[0]?.found).toBe('not yet, but soon. not yet, b…');
  });
});

describe('plain text', () => {
  const quoted = `> Kim,\n> ${KIM.code.slice(0, 12)}\n> ${KIM.code.slice(12)}, and\n> ${ZOE.code}`;
  test.each([
    ['nothing', ''],
    ['a code', KIM.code],
    ['codes below each other', `${KIM.code}\n${ZOE.code}\n`],
    ['a link', linkOf(ZOE)],
    ['a team link', `${BASE}${teamFragment([ZOE, KIM])}`],
    ['a sentence', `Dear all, this is mine, ${KIM.code}, and I like it; do you?`],
    ['a mail', `Dear all,\nhere is mine: ${KIM.code}\nBest, Kim\n\n${ZOE.code}`],
    ['a mail with commas', `Dear all, ${KIM.code}\nHere I am, ${ZOE.code}, at last`],
    ['a mail that was quoted', quoted],
    ['a mail with tabs in it', `\tKim:\t${KIM.code.slice(0, 9)}\n\t\t${KIM.code.slice(9)}\n`],
    ['a table without codes', 'a,b\n1,2\n3,4'],
    ['a page of others', `<p>${linkOf(ZOE)}</p>`],
    ['JSON of others', JSON.stringify([KIM.code, ZOE.code])],
    ['a text about a question', `brand.value: see ${KIM.code}`],
    ['a text with a broken code about a question', `brand.value: see ${BROKEN}`],
    ['more than a table has', `Kim\t${KIM.code}\n${'\n'.repeat(LONGEST_TABLE)}`],
    ['more rows than a team has', `Kim\t${KIM.code}\n${'\n'.repeat(MOST_PEOPLE)}`],
    ['more codes than a team has', `Kim\t${KIM.code}\t${'cx1 '.repeat(MOST_PEOPLE)}`],
  ])('is left to be searched for codes: %s', (_, text) => {
    expect(readTeamGiven(text)).toBeNull();
  });

  test('longer than any file of this site is not looked at', () => {
    expect(readTeamGiven(' '.repeat(LONGEST_TEXT + 1))).toEqual({
      ...{ arrivals: [], failures: [{ found: '', place: null, reason: 'too-large' }], team: null },
    });
  });

  test('whatever it is gives no error, and loses no code', () => {
    const texts = [csv([ZOE, KIM]), json([ZOE, KIM]), `Zoë\t${linkOf(ZOE)}\nKim\t${KIM.code}\n`];
    const cut = fc
      .tuple(fc.constantFrom(...texts), fc.nat(3000), fc.nat(3000), anyText)
      .map(([text, from, to, between]) => text.slice(0, from) + between + text.slice(to));
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json(), cut), (text) => {
        const given = readTeamGiven(text);
        if (!given || given.failures.length > 0) return;
        const codes = findCodes(text).filter(({ ok }) => ok);
        expect(given.arrivals.length).toBeGreaterThanOrEqual(codes.length);
      }),
      { numRuns: 500 },
    );
  });

  const filled = (unit: string, length: number) =>
    unit.repeat(Math.floor((length - 80) / unit.length));
  const head = cellsOf(csv([]))[0]!.join(',');
  test.each([
    ['separators', `${KIM.code}${filled(';', LONGEST_TABLE)}`],
    ['tabs', `${KIM.code}${filled('\t', LONGEST_TABLE)}`],
    ['quotation marks', `${KIM.code}\t${filled('"', LONGEST_TABLE)}`],
    ['quotation marks and letters', `${KIM.code},${filled('"a"b', LONGEST_TABLE)}`],
    ['blanks', `${KIM.code}\t${filled(' ', LONGEST_TABLE)}`],
    ['ends of lines', `${KIM.code}\t${filled('\r', LONGEST_TABLE)}`],
    ['beginnings of codes', filled('cx1\t', LONGEST_TABLE)],
    ['beginnings of codes in a cell', `a\t${filled('cx1', LONGEST_TABLE)}`],
    ['heads of ours', filled(`${head}\n`, LONGEST_TABLE)],
    ['question ids', `${filled('brand.value,', LONGEST_TABLE)}${KIM.code}`],
    [
      'people who are none',
      `{"kind":"red-thread-team","format":1,"name":"","anonymous":false,"people":[${filled('0,', LONGEST_TEXT - 200)}0]}`,
    ],
  ])('as large as it may be is gone through once: %s', (_, text) => {
    const given = readTeamGiven(text);
    expect(given?.arrivals.length ?? 0).toBeLessThan(2);
  });
});

describe('a name that is an attack', () => {
  test.each(ATTACKS.map((attack) => ({ attack, shown: JSON.stringify(attack).slice(0, 40) })))(
    'is a short text on one line, wherever it comes from: $shown',
    ({ attack }) => {
      const label = cleanLabel(attack);
      const attacker = memberOf(attack, ZOE.result);
      const expected = [memberOf(label, ZOE.result), KIM];
      for (const text of [
        csv([attacker, KIM]),
        csv([attacker, KIM], 'nl'),
        json([attacker, KIM]),
      ]) {
        expect(readTeamGiven(text)).toMatchObject({
          arrivals: arrivals(expected, true),
          failures: [],
        });
      }
      const attacked = json([ZOE, KIM]).replace('"Zoë & Bo"', JSON.stringify(attack));
      expect(readTeamGiven(attacked)?.arrivals).toEqual(arrivals(expected, true));
      for (const delimiter of ['\t', ';', ',']) {
        const cells = [
          ['Name', 'Code'],
          [attack, ZOE.code],
          ['Kim', KIM.code],
        ];
        expect(readTeamGiven(tableOf(cells, { delimiter }))).toMatchObject({
          ...{ arrivals: arrivals(expected, false), failures: [] },
        });
      }
    },
  );

  test.each(ATTACKS)('in the place of a code is named in short', (attack) => {
    const text = tableOf([
      ['Kim', KIM.code],
      ['Bo', attack],
      ['Al', ZOE.code],
    ]);
    const { found = '' } = readTeamGiven(text)?.failures[0] ?? {};
    expect(cleanLabel(found)).toBe(found);
    expect([...found].length).toBeLessThanOrEqual(30);
  });
});

describe('ten thousand people', () => {
  const crowd = many(10_000);

  test.each([
    ['in a team file', () => json(crowd)],
    ['in a table of ours', () => csv(crowd)],
    ['in a table of others', () => crowd.map(({ code, label }) => `${label}\t${code}`).join('\n')],
  ])('%s come in with their names', (_, text) => {
    const given = readTeamGiven(text());
    expect(given?.arrivals).toHaveLength(10_000);
    expect(given?.arrivals[9999]).toMatchObject(said(crowd[9999]!));
  });
});
