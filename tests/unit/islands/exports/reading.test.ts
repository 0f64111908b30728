import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { resultCsv } from '../../../../src/islands/exports/csv';
import { resultMarkdown } from '../../../../src/islands/exports/markdown';
import { LONGEST_TEXT, readImported, type Imported } from '../../../../src/islands/exports/reading';
import { LONGEST_TABLE } from '../../../../src/islands/exports/table';
import { encode } from '../../../../src/model/code';
import { resultFragment } from '../../../../src/model/link';
import { finish, NO_AMBITION } from '../../../../src/model/sheet';
import { writeBackup } from '../../../../src/stores/backup';
import { writeResultFile } from '../../../../src/stores/resultFile';
import { writeSaved, type Assessment, type Texts } from '../../../../src/stores/saved';
import { NOTHING_YET } from '../../../../src/stores/versions';
import { sheet } from '../../../fixtures/sheets';
import { anyAssessment, anyText } from '../../stores/arbitraries';
import { ANNA, documentOf } from './documents';

const BO: Assessment = {
  ...ANNA,
  id: 'bo',
  label: 'Bo',
  answers: sheet('33333 33333 33333 33333'),
};

const NOTHING = { ok: false, reason: 'nothing' };
const DAMAGED = { ok: false, reason: 'damaged' };
const NEWER = { ok: false, reason: 'newer' };

const read = (text: string): Imported => {
  let made = 0;
  return readImported(text, () => `new-${(made += 1)}`);
};

const fileOf = (assessment: Assessment) => writeResultFile(assessment, '');

const all = (...assessments: Assessment[]) => ({
  ...{ ok: true, assessments, linked: [], unreadable: 0 },
});

/** A saved page, as the HTML export writes it. */
const pageOf = (held: string, before = '') =>
  `<!doctype html>\n<html lang="en"><head><title>Result</title></head><body>${before}` +
  `<script type="application/json" id="red-thread-result">${held.replaceAll('<', '\\u003c')}</script>` +
  `</body></html>\n`;

describe('a result file', () => {
  test('is read, whatever stands before it', () => {
    expect(read(fileOf(ANNA))).toEqual(all(ANNA));
    expect(read(`\uFEFF\r\n  ${fileOf(ANNA)}\n`)).toEqual(all(ANNA));
  });

  test('is read with all it holds', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const reading = read(fileOf(assessment));
        const id = assessment.id || 'new-1';
        expect(reading).toEqual(all({ ...assessment, id }));
      }),
      { numRuns: 200 },
    );
  });

  test('of a copy, that had no id, gets one', () => {
    expect(read(fileOf({ ...ANNA, id: '' }))).toEqual(all({ ...ANNA, id: 'new-1' }));
  });

  test('that is damaged says so, and no code in it is taken for all of it', () => {
    expect(read(fileOf(ANNA).replace('"operations"', '"throne"'))).toEqual(DAMAGED);
    expect(read(fileOf(ANNA).slice(0, 900))).toEqual(DAMAGED);
  });

  test('of a later version says so', () => {
    expect(read(fileOf(ANNA).replace('"format": 1', '"format": 2'))).toEqual(NEWER);
  });

  test('with a table, a page and codes in its notes is still that one result', () => {
    const notes = {
      'brand.value': `${resultCsv(documentOf(BO))}\n${pageOf(fileOf(BO))}\n${encode({ ...BO, answers: finish(BO.answers) })}`,
    };
    expect(read(fileOf({ ...ANNA, notes }))).toEqual(all({ ...ANNA, notes }));
  });
});

describe('a list of result files', () => {
  test('is read in order', () => {
    expect(read(`[${fileOf(BO)},\n${fileOf(ANNA)}]`)).toEqual(all(BO, ANNA));
  });

  test('is read past what cannot be read in it', () => {
    const damaged = fileOf(ANNA).replace('"operations"', '"throne"');
    expect(read(`[${damaged}, null, 7, ${fileOf(BO)}]`)).toEqual({ ...all(BO), unreadable: 3 });
  });

  test('of which none can be read says why', () => {
    const damaged = fileOf(ANNA).replace('"operations"', '"throne"');
    const newer = fileOf(ANNA).replace('"format": 1', '"format": 2');
    expect(read(`[${damaged}, {}]`)).toEqual(DAMAGED);
    expect(read(`[${damaged}, ${newer}]`)).toEqual(NEWER);
  });
});

describe('a backup', () => {
  test('is read, with everything in it', () => {
    expect(read(writeBackup([ANNA, BO], []))).toEqual(all(ANNA, BO));
  });

  test('is read past what cannot be read in it', () => {
    const aside = [{ id: 'x', text: '{damaged' }];
    expect(read(writeBackup([ANNA], aside))).toEqual({ ...all(ANNA), unreadable: 1 });
  });

  test('in which nothing can be read says why', () => {
    expect(read(writeBackup([], [{ id: 'x', text: '{damaged' }]))).toEqual(DAMAGED);
    expect(read(writeBackup([], [{ id: 'x', text: '{"format":99}' }]))).toEqual(NEWER);
  });

  test('without anything in it is nothing', () => {
    expect(read(writeBackup([], []))).toEqual(NOTHING);
  });

  test('of a later version says so, and half a one is damaged', () => {
    const backup = writeBackup([ANNA], []);
    expect(read(backup.replace('"format": 1', '"format": 2'))).toEqual(NEWER);
    expect(read(backup.slice(0, -9))).toEqual(DAMAGED);
    expect(read('{"kind":"red-thread-backup","format":1,"assessments":7}')).toEqual(DAMAGED);
  });
});

describe('a saved page', () => {
  test('is read by the result in it', () => {
    expect(read(pageOf(fileOf(ANNA)))).toEqual(all(ANNA));
  });

  test('is read with notes that would end it', () => {
    const notes = { 'brand.value': '</script><script id="red-thread-result">{}</script><!--' };
    expect(read(pageOf(fileOf({ ...ANNA, notes })))).toEqual(all({ ...ANNA, notes }));
  });

  test('is read as a browser writes it when it is saved once more', () => {
    const again = pageOf(fileOf(ANNA))
      .replace(
        '<script type="application/json" id="red-thread-result">',
        "<SCRIPT id='red-thread-result' type='application/json'>",
      )
      .replace('</script>', '</SCRIPT>');
    expect(read(again)).toEqual(all(ANNA));
  });

  test('is read past other scripts, and past what only looks like the place', () => {
    const before =
      '<script type="application/json" id="words">{"kind":"red-thread-result"}</script>' +
      '<script data-id="red-thread-result">{}</script>' +
      '<p>&lt;script type="application/json" id="red-thread-result">{}&lt;/script></p>';
    expect(read(pageOf(fileOf(ANNA), before))).toEqual(all(ANNA));
  });

  test.each([
    ['cut off', pageOf(fileOf(ANNA)).slice(0, 1500)],
    ['with half a result', pageOf(fileOf(ANNA).slice(0, 900))],
    ['with nothing', pageOf('')],
    ['with something else', pageOf('{"hello":"world"}')],
  ])('is damaged: %s', (_, page) => {
    expect(read(page)).toEqual(DAMAGED);
  });

  test('of a later version says so', () => {
    expect(read(pageOf(fileOf(ANNA).replace('"format": 1', '"format": 2')))).toEqual(NEWER);
  });
});

/** What a table carries of an assessment, under the id it gets. */
function asTable(assessment: Assessment, id = 'new-1'): Assessment {
  const { label, chair, answers, ambition, notes, reasons, day } = assessment;
  return {
    ...NOTHING_YET,
    ...{ id, label, chair, ambition, notes, reasons, day, finished: true },
    answers: finish(answers),
    changed: day === 0 ? 0 : Date.UTC(2024, 0, 1 + day),
  };
}

const withoutEmpty = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));

const cellsOf = (text: string, delimiter = ',') =>
  Papa.parse<string[]>(text.slice(1), { delimiter, skipEmptyLines: true }).data;

const anna = () => cellsOf(resultCsv(documentOf()));

const tableOf = (cells: readonly (readonly string[])[], options: Papa.UnparseConfig = {}) =>
  Papa.unparse(
    cells.map((row) => [...row]),
    options,
  );

const ID = 6;
const ANSWER = 8;

/** The table of Anna with another text in a column of the row of `brand.value`, or of every row. */
const annaWith = (column: number, text: string, everywhere = false) =>
  tableOf(
    anna().map((row) => (everywhere || row[ID] === 'brand.value' ? row.with(column, text) : row)),
  );

const firstOf = (imported: Imported) => (imported.ok ? imported.assessments[0] : undefined);

describe('a table', () => {
  test.each(['en', 'nl'] as const)('is read in either language: %s', (locale) => {
    expect(read(resultCsv(documentOf(ANNA, { locale })))).toEqual(all(asTable(ANNA)));
  });

  test('is read with all that a table carries', () => {
    const locales = fc.constantFrom('en' as const, 'nl' as const);
    fc.assert(
      fc.property(anyAssessment, locales, (assessment, locale) => {
        const text = resultCsv(documentOf(assessment, { locale }));
        const { notes, reasons } = assessment;
        const carried = {
          ...assessment,
          ...{ notes: withoutEmpty(notes), reasons: withoutEmpty(reasons) },
        };
        expect(read(text)).toEqual(all(asTable(carried)));
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['without a byte order mark', (text: string) => text.slice(1)],
    ['with other ends of lines', (text: string) => text.replaceAll('\r\n', '\n')],
    ['without its head', (text: string) => text.slice(text.indexOf('\r\n') + 2)],
    ['with blank lines', (text: string) => text.replaceAll('"\r\n"', '"\r\n\r\n"')],
  ])('is read %s', (_, change) => {
    const plain = { ...ANNA, notes: { 'brand.value': 'One line' } };
    for (const locale of ['en', 'nl'] as const) {
      const text = change(resultCsv(documentOf(plain, { locale })));
      expect(read(text)).toEqual(all(asTable(plain)));
    }
  });

  test.each([',', ';', '\t'])(
    'is read as a spreadsheet saves or copies it, with “%s”',
    (delimiter) => {
      expect(read(tableOf(anna(), { delimiter }))).toEqual(all(asTable(ANNA)));
      expect(read(tableOf(anna(), { delimiter, quotes: true, newline: '\n' }))).toEqual(
        all(asTable(ANNA)),
      );
    },
  );

  test('is read where its first cells are blank', () => {
    const nameless = { ...ANNA, label: '', chair: 'not-said' as const, day: 0 };
    const [, ...rows] = cellsOf(resultCsv(documentOf(nameless)));
    expect(read(tableOf(rows, { delimiter: '\t' }))).toEqual(all(asTable(nameless)));
  });

  test('is read with columns of others before and after it', () => {
    const cells = anna().map((row, index) => [String(index), 'Team A', ...row, '5', 'brand.paths']);
    expect(read(tableOf(cells))).toEqual(all(asTable(ANNA)));
  });

  test('is read sorted another way', () => {
    const [head = [], ...rows] = anna();
    const sorted = rows.sort((one, other) => one[ANSWER]!.localeCompare(other[ANSWER]!));
    expect(read(tableOf([head, ...sorted]))).toEqual(all(asTable(ANNA)));
  });

  test('is read with a name and a note that look like a question id', () => {
    const odd = { ...ANNA, label: 'brand.paths', notes: { 'brand.value': 'customer.value' } };
    expect(read(resultCsv(documentOf(odd)))).toEqual(all(asTable(odd)));
  });

  test('with a page and a result file in its notes is still that one table', () => {
    const odd = {
      ...ANNA,
      notes: {
        'brand.value': `<script id=red-thread-result>${fileOf(BO)}</script>`,
        'brand.paths': fileOf(BO),
      },
    };
    expect(read(resultCsv(documentOf(odd)))).toEqual(all(asTable(odd)));
  });

  test('is read with notes that were defused, as they were', () => {
    for (const note of ['=1+1', "'=1", "''", '\ttab', '-', '@a\n=b', '＝1']) {
      const odd = { ...ANNA, label: note, notes: { 'brand.value': note } };
      expect(read(resultCsv(documentOf(odd)))).toEqual(all(asTable(odd)));
    }
  });

  test('counts an answer in its rows before one in its code', () => {
    const found = firstOf(read(annaWith(ANSWER, '5')));
    expect(found?.answers).toEqual({ ...ANNA.answers, 'brand.value': 5 });
  });

  test.each(['-', '–', '—', '−', '\uFFFD', ' - ', "'-"])(
    'takes “%s” for “does not apply”',
    (dash) => {
      expect(firstOf(read(annaWith(ANSWER, dash)))?.answers['brand.value']).toBe('not-applicable');
    },
  );

  test('takes the answers of rows that were left out from the code', () => {
    const some = anna().filter((row) => row[ID]?.startsWith('brand'));
    const notes = { 'brand.value': 'Kept' };
    expect(read(tableOf(some))).toEqual(all(asTable({ ...ANNA, notes: {} })));
    expect(
      firstOf(
        read(tableOf(some.map((row) => (row[ID] === 'brand.value' ? row.with(13, 'Kept') : row)))),
      )?.notes,
    ).toEqual(notes);
  });

  test('without a code has what stands in its rows, and what does not is open', () => {
    const rows = anna()
      .slice(1)
      .map((row) => row.with(3, '').with(ANSWER, row[ID] === 'brand.value' ? '' : row[ANSWER]!));
    const { ['brand.value']: _open, ...answers } = ANNA.answers;
    expect(read(tableOf(rows))).toEqual(all({ ...asTable(ANNA), answers, chair: 'not-said' }));
  });

  test('without ambition and day in its rows has those of its code', () => {
    const rows = anna().map((row) => row.with(2, '1-12-2026').with(11, ''));
    expect(read(tableOf(rows))).toEqual(all(asTable(ANNA)));
  });

  test('counts an ambition and a day in its rows before those of its code', () => {
    const rows = anna().map((row) => row.with(2, '2026-11-22').with(11, '5'));
    const five = { management: 5, brand: 5, operations: 5, customer: 5 } as const;
    expect(read(tableOf(rows))).toEqual(all(asTable({ ...ANNA, day: 1056, ambition: five })));
  });

  test('is damaged where an answer is none', () => {
    for (const answer of ['6', '0', '2.5', 'yes', '33', '??']) {
      expect(read(annaWith(ANSWER, answer))).toEqual(DAMAGED);
    }
  });

  test('is read with a code that is damaged, from what stands in its rows', () => {
    const found = firstOf(read(annaWith(3, 'cx1damaged', true)));
    expect(found).toEqual({ ...asTable(ANNA), chair: 'not-said' });
  });

  test('is read below another one, each by itself', () => {
    const both = resultCsv(documentOf(ANNA)) + resultCsv(documentOf(BO));
    expect(read(both)).toEqual(all(asTable(ANNA), asTable(BO, 'new-2')));
  });

  test('is read together with another one after both were sorted together', () => {
    const rows = [...anna(), ...cellsOf(resultCsv(documentOf(BO)))];
    const sorted = rows.sort((one, other) => one[ID]!.localeCompare(other[ID]!));
    const found = read(tableOf(sorted));
    expect(found.ok && found.assessments.map(({ label }) => label).sort()).toEqual([
      'Bo',
      ANNA.label,
    ]);
    expect(found.ok && found.assessments.map(({ answers }) => answers)).toContainEqual(BO.answers);
  });

  test('that stands there twice is two results', () => {
    const text = resultCsv(documentOf(ANNA));
    expect(read(text + text)).toEqual(all(asTable(ANNA), asTable(ANNA, 'new-2')));
  });

  test('of which one of two is damaged gives the other', () => {
    const [damaged, good] = [annaWith(ANSWER, '9'), resultCsv(documentOf(BO))];
    expect(read(`${damaged}\r\n${good}`)).toEqual({ ...all(asTable(BO)), unreadable: 1 });
  });

  test('is not seen in prose that names a question', () => {
    expect(read('brand.paths')).toEqual(NOTHING);
    expect(read('We talked about brand.paths, and then,\nbrand.value, at length.')).toEqual(
      NOTHING,
    );
    expect(read('id,answer\nbrand.paths,3')).toEqual(NOTHING);
  });
});

const LINKED = [
  { code: 'cx1pzujev8k8rel7ayslur6p9qn', label: 'Zoë & Bo' },
  { code: 'cx1ptfal0ctvt8l9dhnwmnm2hrf', label: '' },
];

describe('codes in a text', () => {
  const links = LINKED.map(
    ({ code, label }) => `https://thread.example/${resultFragment(code, label)}`,
  );

  test('are found, with their names', () => {
    expect(read(`Hello,\n> ${links.join('\n> and ')}\nBye`)).toEqual({
      ...{ ok: true, assessments: [], linked: LINKED, unreadable: 0 },
    });
  });

  test('count once, with the name that one of them has', () => {
    const [code] = [LINKED[0]!.code];
    const text = `${code}\n${links[0]}\n${code}`;
    expect(read(text)).toMatchObject({ ok: true, linked: [LINKED[0]] });
  });

  test('are found in a column of a table, and in JSON that is not of this site', () => {
    const codes = LINKED.map(({ code }) => code);
    expect(read(`name;code\nAnna;${codes[0]}\nBo;${codes[1]}`)).toMatchObject({
      linked: [{ code: codes[0] }, { code: codes[1] }],
    });
    expect(read(JSON.stringify({ codes }))).toMatchObject({ ok: true, linked: { length: 2 } });
    expect(read(JSON.stringify(codes))).toMatchObject({ ok: true, linked: { length: 2 } });
    expect(read(`<p>${links[0]}</p>`)).toMatchObject({ ok: true, linked: [LINKED[0]] });
  });

  test('are found in a report', () => {
    expect(read(resultMarkdown(documentOf()))).toMatchObject({
      ...{ ok: true, assessments: [], linked: [{ code: 'cx1pgsqqs9wuxcnhgdfyw3d9lsz' }] },
    });
  });

  test('that cannot be read are counted; where there are no others it says why', () => {
    const newer = 'cx1zzujev8k8rel7aysluvw079z';
    expect(read(`${LINKED[1]!.code} cx1pzujev8k8`)).toMatchObject({ ok: true, unreadable: 1 });
    expect(read('cx1pzujev8k8')).toEqual(DAMAGED);
    expect(read(`cx1pzujev8k8, ${newer}`)).toEqual(NEWER);
  });
});

describe('anything else', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \r\n\t\uFEFF '],
    ['prose', 'Dear colleagues, here are the minutes.'],
    ['a table of others', 'a,b,c\n1,2,3\n'],
    ['a page of others', '<!doctype html><html><script>alert(1)</script></html>'],
    ['an empty object', '{}'],
    ['an empty list', '[]'],
    ['null', 'null'],
    ['a kept text, which is no file', writeSaved({ ...ANNA, beside: null, added: [] })],
    ['a picture', '\u0089PNG\r\n\u001A\n\u0000\u0000IHDR'],
  ])('is nothing: %s', (_, text) => {
    expect(read(text)).toEqual(NOTHING);
  });

  test('never throws, whatever it is', () => {
    const csv = resultCsv(documentOf());
    const json = fileOf(ANNA);
    const page = pageOf(json);
    const cut = (text: string) =>
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length), anyText)
        .map(([from, to, between]) => text.slice(0, from) + between + text.slice(to));
    const anything = fc.oneof(anyText, fc.json(), cut(csv), cut(json), cut(page));
    fc.assert(
      fc.property(anything, (text) => {
        const reading = read(text);
        if (!reading.ok) expect(['nothing', 'damaged', 'newer']).toContain(reading.reason);
        else expect(reading.assessments.length + reading.linked.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('that is longer than anything of this site is not looked at', () => {
    const blanks = ' '.repeat(LONGEST_TEXT);
    expect(read(blanks.slice(fileOf(ANNA).length) + fileOf(ANNA))).toEqual(all(ANNA));
    expect(read(blanks + fileOf(ANNA))).toEqual(NOTHING);
  });

  test('that is longer than a table or a mail is not taken apart', () => {
    const [code] = [LINKED[1]!.code];
    const rows = resultCsv(documentOf());
    expect(read(`${' '.repeat(LONGEST_TABLE - code.length)}${code}`)).toMatchObject({ ok: true });
    expect(read(`${' '.repeat(LONGEST_TABLE)}${code}`)).toEqual(NOTHING);
    expect(read(`${'\n'.repeat(LONGEST_TABLE)}${rows}`)).toEqual(NOTHING);
  });

  // Each of these makes a search that begins anew at every place take the square of its length: days.
  const filled = (unit: string, length: number) =>
    unit.repeat(Math.floor((length - 40) / unit.length));
  test.each([
    ['brackets', filled('[', LONGEST_TEXT)],
    ['objects in objects', filled('{"kind":', LONGEST_TEXT)],
    ['kinds', `{${filled('"kind"    ', LONGEST_TEXT)}`],
    ['beginnings of scripts', filled('<script ', LONGEST_TEXT)],
    ['scripts that never end', filled('<script id="red-thread-result">{', LONGEST_TEXT)],
    ['beginnings of codes', filled('cx1', LONGEST_TABLE)],
    ['almost beginnings of codes', filled('c \t', LONGEST_TABLE)],
    ['one beginning, and blanks', `c${filled(' ', LONGEST_TABLE)}`],
    ['quotation marks of mail', filled('> ', LONGEST_TABLE)],
    ['quotation marks', `brand.value,,3,${filled('"', LONGEST_TABLE)}`],
    ['quotation marks and letters', `brand.value,,3,${filled('"a"b', LONGEST_TABLE)}`],
    ['quotation marks and blanks', `brand.value,,3,${filled('" ', LONGEST_TABLE)}`],
    ['separators', `brand.value${filled(';', LONGEST_TABLE)}`],
    ['ends of lines', `brand.value,,3${filled('\r', LONGEST_TABLE)}`],
    ['question ids', filled('brand.value,', LONGEST_TABLE)],
    ['rows', filled('brand.value,,3\n', LONGEST_TABLE)],
  ])('as large as it may be is gone through once: %s', (_, text) => {
    const reading = read(text);
    if (!reading.ok) expect(['nothing', 'damaged']).toContain(reading.reason);
    else expect(reading.assessments.length).toBeLessThan(2);
  });

  test('with no ambition in its code has none', () => {
    const bare = { ...ANNA, ambition: NO_AMBITION };
    expect(firstOf(read(resultCsv(documentOf(bare))))?.ambition).toEqual(NO_AMBITION);
  });
});
