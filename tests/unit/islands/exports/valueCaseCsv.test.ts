import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  readValueCaseCsv,
  valueCaseCsv,
  type ValueCaseCsvWords,
  type ValueCaseNames,
} from '../../../../src/islands/exports/valueCaseCsv';
import {
  INPUTS,
  NO_CASE,
  perInput,
  type Range,
  type ValueCase,
} from '../../../../src/model/valueCase';
import { cleanNote, cleanTitle, withNote } from '../../../../src/stores/valueCase';
import { anyText } from '../../stores/arbitraries';

const EN: ValueCaseNames = {
  locale: 'en',
  columns: {
    ...{ id: 'Id', name: 'What', low: 'Low', expected: 'Expected', high: 'High', unit: 'Unit' },
    ...{ note: 'Note', published: 'Published range', formula: 'Formula', figures: 'In numbers' },
  },
  inputs: {
    ...{
      customers: 'Customers',
      revenue: 'Revenue per customer',
      margin: 'Margin',
      churn: 'Churn',
    },
    ...{ contacts: 'Contacts', 'contact-cost': 'Cost per contact', staying: 'More of them stay' },
    ...{ spending: 'They spend more', 'fewer-contacts': 'Fewer contacts' },
    ...{ 'one-off': 'Cost, once', yearly: 'Cost per year' },
  },
  about: { title: 'Title', currency: 'Currency', years: 'Years', example: 'Example' },
  outcomes: {
    ...{ kept: 'Kept', more: 'More', saved: 'Saved', benefit: 'Benefit', worth: 'Worth' },
    ...{ payback: 'Paid back in', share: 'Enough' },
  },
  needed: { kept: 'Staying alone', more: 'Spending alone', saved: 'Contacts alone' },
};

const NL: ValueCaseNames = {
  locale: 'nl',
  columns: {
    ...{ id: 'Id', name: 'Wat', low: 'Laag', expected: 'Verwacht', high: 'Hoog' },
    ...{ unit: 'Eenheid', note: 'Notitie', published: 'Gepubliceerd', formula: 'Formule' },
    figures: 'In getallen',
  },
  inputs: {
    ...{ customers: 'Klanten', revenue: 'Omzet per klant', margin: 'Marge', churn: 'Verloop' },
    ...{ contacts: 'Contacten', 'contact-cost': 'Kosten per contact', staying: 'Meer blijven' },
    ...{ spending: 'Meer omzet', 'fewer-contacts': 'Minder contacten' },
    ...{ 'one-off': 'Kosten, eenmalig', yearly: 'Kosten per jaar' },
  },
  about: { title: 'Titel', currency: 'Valuta', years: 'Jaren', example: 'Voorbeeld' },
  outcomes: {
    ...{ kept: 'Behouden', more: 'Meer', saved: 'Bespaard', benefit: 'Opbrengst' },
    ...{ worth: 'Waarde', payback: 'Terugverdiend in', share: 'Genoeg' },
  },
  needed: { kept: 'Alleen blijven', more: 'Alleen omzet', saved: 'Alleen contacten' },
};

const SAID = { yearsUnit: 'years', never: 'never', atOnce: 'at once', fictional: 'fictional' };
const ENGLISH: ValueCaseCsvWords = { ...EN, ...SAID, elsewhere: NL };
const DUTCH: ValueCaseCsvWords = { ...NL, ...SAID, elsewhere: EN };

const only = (expected: number): Range => ({ low: null, expected, high: null });

const CASE: ValueCase = {
  ...{ title: 'Renewal', currency: 'EUR', years: 3, example: '', published: { spending: 'later' } },
  inputs: {
    customers: only(20_000),
    revenue: only(300),
    margin: only(40),
    churn: { low: 10, expected: 12.5, high: 15 },
    contacts: only(50_000),
    'contact-cost': only(6.255),
    staying: only(5),
    spending: { low: 2, expected: 3, high: 7 },
    'fewer-contacts': { low: -5, expected: 0, high: 10 },
    'one-off': only(90_000),
    yearly: only(0),
  },
  notes: { ...NO_CASE.notes, churn: '=CRM("x"),\nlast year; 2,5' },
};

const rowsOf = (text: string, delimiter = ',') =>
  Papa.parse<string[]>(text.replace('\uFEFF', ''), { delimiter, skipEmptyLines: true }).data;

const rowOf = (text: string, id: string, delimiter = ',') =>
  rowsOf(text, delimiter).find(([first]) => first === id);

const anyNumber = fc.option(fc.double({ noDefaultInfinity: true, noNaN: true }).map((n) => n + 0));

const anyCase: fc.Arbitrary<ValueCase> = fc
  .record({
    title: anyText.map((text) => cleanTitle(text).trim()),
    currency: fc.constantFrom('', 'EUR'),
    years: anyNumber,
    numbers: fc.array(anyNumber, { minLength: 33, maxLength: 33 }),
    notes: fc.array(anyText, { minLength: 11, maxLength: 11 }),
    published: fc.dictionary(fc.constantFrom(...INPUTS), fc.constantFrom('later', 'earlier'), {
      noNullPrototype: true,
    }),
    example: fc.constantFrom('', 'insurer'),
  })
  .map(({ numbers, notes, ...others }) => ({
    ...others,
    inputs: perInput((input) => {
      const [low = null, expected = null, high = null] = numbers.slice(3 * INPUTS.indexOf(input));
      return { low, expected, high };
    }),
    notes: perInput((input) => cleanNote(notes[INPUTS.indexOf(input)]!).trim()),
  }));

describe('a value case as a table', () => {
  const text = valueCaseCsv(ENGLISH, CASE);

  test('has what it is about, its inputs, and what comes of it', () => {
    expect(rowsOf(text).map(([id]) => id)).toEqual([
      ...['Id', 'title', 'currency', 'years', ...INPUTS],
      ...['kept', 'more', 'saved', 'benefit', 'worth', 'payback', 'share'],
      ...['needed-kept', 'needed-more', 'needed-saved'],
    ]);
  });

  test('has low, expected, high, unit, note and range of an input', () => {
    expect(rowOf(text, 'churn')).toEqual([
      ...['churn', 'Churn', '10', '12.5', '15', '%', "'" + CASE.notes.churn, '', '', ''],
    ]);
    expect(rowOf(text, 'spending')?.slice(2, 8)).toEqual(['2', '3', '7', '%', '', 'later']);
    expect(rowOf(text, 'revenue')?.slice(2, 6)).toEqual(['', '300', '', 'EUR']);
    expect(rowOf(text, 'customers')?.[5]).toBe('');
    expect(rowOf(text, 'fewer-contacts')?.[2]).toBe('-5');
  });

  test('has every outcome with its formula, in words and in numbers', () => {
    // 20,000 x 10 %, 12.5 % or 15 % x 5 % x 120
    expect(rowOf(text, 'kept')).toEqual([
      ...['kept', 'Kept', '12000', '15000', '18000', 'EUR', '', ''],
      'Customers × Churn × More of them stay × Revenue per customer × Margin',
      '20,000 × 12.5 % × 5 % × 300 × 40 %',
    ]);
    expect(rowOf(text, 'worth')?.slice(8)).toEqual([
      ...['Years × (Benefit − Cost per year) − Cost, once', '3 × (87,000 − 0) − 90,000'],
    ]);
    expect(rowOf(text, 'share')?.slice(2, 6)).toEqual(['', '34.48', '', '%']);
    expect(rowOf(text, 'needed-more')?.slice(2, 6)).toEqual(['', '1.25', '', '%']);
    // 90,000 over 44,362.5 (12,000 + 48,000 - 15,637.5), 87,000 and 217,275 (18,000 + 168,000 + 31,275)
    expect(rowOf(text, 'payback')?.slice(2, 6)).toEqual(['2.03', '1.03', '0.41', 'years']);
  });

  test('says in words what a payback is that is no number', () => {
    const paid = (valueCase: ValueCase) => rowOf(valueCaseCsv(ENGLISH, valueCase), 'payback')?.[3];
    const { inputs } = CASE;
    expect(paid({ ...CASE, inputs: { ...inputs, 'one-off': only(0) } })).toBe('at once');
    expect(paid({ ...CASE, inputs: { ...inputs, yearly: only(1e9) } })).toBe('never');
    expect(paid(NO_CASE)).toBe('');
  });

  test('has no numbers in a formula of which one is missing', () => {
    const none = rowOf(valueCaseCsv(ENGLISH, { ...CASE, years: null }), 'worth');
    expect(none?.slice(2, 5)).toEqual(['', '', '']);
    expect(none?.[8]).toContain('Years');
    expect(none?.[9]).toBe('');
  });

  test('says of an example that its numbers are nobody’s', () => {
    const row = rowOf(valueCaseCsv(ENGLISH, { ...CASE, example: 'insurer' }), 'example');
    expect(row?.slice(0, 7)).toEqual(['example', 'Example', '', 'insurer', '', '', 'fictional']);
    expect(rowOf(text, 'example')).toBeUndefined();
  });

  test('is written as that language writes', () => {
    const dutch = valueCaseCsv(DUTCH, CASE);
    expect(rowOf(dutch, 'churn', ';')?.slice(1, 5)).toEqual(['Verloop', '10', '12,5', '15']);
    expect(rowOf(dutch, 'kept', ';')?.[9]).toBe('20.000 × 12,5 % × 5 % × 300 × 40 %');
  });
});

describe('a table of ours is read', () => {
  test('as it was written, in either language, on either page', () => {
    for (const from of [ENGLISH, DUTCH]) {
      for (const to of [ENGLISH, DUTCH]) {
        const table = readValueCaseCsv(to, valueCaseCsv(from, CASE));
        expect(table).toEqual({ valueCase: CASE, read: INPUTS, unread: [] });
      }
    }
  });

  test('whatever is in it', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom(ENGLISH, DUTCH),
        fc.constantFrom(ENGLISH, DUTCH),
        (valueCase, from, to) => {
          const table = readValueCaseCsv(to, valueCaseCsv(from, valueCase));
          expect(table).toEqual({ valueCase, read: INPUTS, unread: [] });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('with 1,234 as it was meant there', () => {
    const valueCase = { ...NO_CASE, inputs: { ...NO_CASE.inputs, revenue: only(1.234) } };
    for (const from of [ENGLISH, DUTCH]) {
      for (const to of [ENGLISH, DUTCH]) {
        expect(readValueCaseCsv(to, valueCaseCsv(from, valueCase))?.valueCase).toEqual(valueCase);
      }
    }
  });

  test('sorted, cut, and with columns in another order', () => {
    const text = 'High\tWhat\tLow\tNote\r\n15\tChurn\t10\tCRM\r\n7\tThey spend more\t2\t\r\n';
    const table = readValueCaseCsv(ENGLISH, text);
    expect(table?.valueCase.inputs.churn).toEqual({ low: 10, expected: null, high: 15 });
    expect(table?.valueCase.notes.churn).toBe('CRM');
    expect(table).toMatchObject({ read: ['churn', 'spending'], unread: [] });
  });

  test('into what is there: rows and columns that are not in it stay', () => {
    const table = readValueCaseCsv(ENGLISH, 'id,expected\nchurn,20\nmargin,', CASE);
    expect(table?.valueCase).toEqual({
      ...CASE,
      inputs: {
        ...CASE.inputs,
        churn: { low: 10, expected: 20, high: 15 },
        margin: NO_CASE.inputs.margin,
      },
    });
  });

  test('without the range it began with, where a number was changed', () => {
    const table = readValueCaseCsv(ENGLISH, 'id,low,high\nspending,1,7', CASE);
    expect(table?.valueCase.published).toEqual({});
  });

  test('with notes that are called like something of ours', () => {
    const named = withNote(withNote(CASE, 'churn', 'low'), 'margin', 'Customers');
    expect(readValueCaseCsv(DUTCH, valueCaseCsv(ENGLISH, named))?.valueCase).toEqual(named);
  });
});

describe('a table of others is read as far as it can be', () => {
  const read = (text: string, words = ENGLISH) => readValueCaseCsv(words, text)!;

  test('by id or by name in either language, in any case', () => {
    const table = read('KLANTEN:\t1000\nmargin\t40\nCost  per contact\t6\n');
    expect(table.read).toEqual(['customers', 'margin', 'contact-cost']);
    expect(table.valueCase.inputs.customers).toEqual(only(1000));
  });

  test('without a head: one number is expected, three are low, expected and high', () => {
    const table = read('Churn,10,12,15\nMargin,40\nCustomers,,1000,\n');
    expect(table.valueCase.inputs.churn).toEqual({ low: 10, expected: 12, high: 15 });
    expect(table.valueCase.inputs.margin).toEqual(only(40));
    expect(table.valueCase.inputs.customers).toEqual(only(1000));
    expect(table.unread).toEqual([]);
  });

  test('without a head, two numbers or four may be anything', () => {
    const table = read('Churn,10,12\nMargin,1,2,3,4\n');
    expect(table.read).toEqual([]);
    expect(table.unread).toEqual([
      { row: 1, found: 'Churn 10 12', reason: 'which-number' },
      { row: 2, found: 'Margin 1 2 3 4', reason: 'which-number' },
    ]);
  });

  test('with numbers as people write them', () => {
    const table = read('id;expected\nrevenue;€ 1.234,50\nchurn;12,5 %\nyearly;(3)\nyears;3');
    expect(table.valueCase).toMatchObject({
      inputs: {
        revenue: { expected: 1234.5 },
        churn: { expected: 12.5 },
        yearly: { expected: -3 },
      },
      years: 3,
    });
    expect(table.unread).toEqual([]);
  });

  test('and the rest is listed by its row, with what stands there', () => {
    const table = read(
      [
        ...['id,low,expected,high,colour', 'churn,about ten,12,=A1*2,red', 'shoe size,1,2,3,', ''],
        ...['margin,,,,', 'churn,1,2,3,', 'years,,three,,', 'currency,,euro,,'],
      ].join('\n'),
    );
    expect(table.valueCase.inputs.churn).toEqual({ low: null, expected: 12, high: null });
    expect(table.read).toEqual(['margin', 'churn']);
    expect(table.unread).toEqual([
      { row: 2, found: 'about ten', reason: 'no-number' },
      { row: 2, found: '=A1*2', reason: 'formula' },
      { row: 2, found: 'red', reason: 'no-column' },
      { row: 3, found: 'shoe size 1 2 3', reason: 'unknown' },
      { row: 6, found: 'churn 1 2 3', reason: 'twice' },
      { row: 7, found: 'three', reason: 'no-number' },
      { row: 8, found: 'euro', reason: 'no-currency' },
    ]);
  });

  test('also without a head', () => {
    const table = read('Churn,12,per year\nMargin,forty\nRevenue per customer,=B1\nContacts\n');
    expect(table.read).toEqual(['churn']);
    expect(table.unread).toEqual([
      { row: 1, found: 'per year', reason: 'no-column' },
      { row: 2, found: 'forty', reason: 'no-number' },
      { row: 3, found: '=B1', reason: 'formula' },
      { row: 4, found: 'Contacts', reason: 'no-number' },
    ]);
  });

  test('and a row of which nothing can be read stays as it was', () => {
    const table = readValueCaseCsv(ENGLISH, 'id,low,expected,high\nchurn,a,b,c', CASE)!;
    expect(table.valueCase).toBe(CASE);
    expect(table.read).toEqual([]);
    expect(table.unread).toHaveLength(3);
  });

  test('with ten thousand rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => `thing ${n},${n},"x, y"`);
    const table = read(`id,expected\n${rows.join('\n')}\nchurn,12\n`);
    expect(table.read).toEqual(['churn']);
    expect(table.unread).toHaveLength(10_000);
    expect(table.unread[9999]).toEqual({
      row: 10_001,
      found: 'thing 9999 9999 x, y',
      reason: 'unknown',
    });
  });

  test('and not at all where it is too long', () => {
    expect(readValueCaseCsv(ENGLISH, 'x'.repeat(4_000_001))).toBeNull();
  });

  test('with what is found shortened', () => {
    expect([...read(`${'😀'.repeat(90)},1`).unread[0]!.found]).toHaveLength(60);
  });

  test('without an error, whatever it is, and nothing is lost in silence', () => {
    const cell = fc.oneof(
      anyText,
      fc.constantFrom(
        ...INPUTS,
        'Laag',
        'high',
        'expected',
        'title',
        'example',
        'published',
        '1,2',
      ),
    );
    const table = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });
    const anything = fc.oneof(
      anyText,
      table.map((rows) => Papa.unparse(rows)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { valueCase, read: inputs } = read(text);
        const untouched = INPUTS.filter((input) => !inputs.includes(input));
        for (const input of untouched)
          expect(valueCase.inputs[input]).toEqual(NO_CASE.inputs[input]);
        for (const { low, expected, high } of Object.values(valueCase.inputs)) {
          for (const number of [low, expected, high]) expect(number ?? 0).not.toBeNaN();
        }
        valueCaseCsv(ENGLISH, valueCase);
      }),
      { numRuns: 150 },
    );
  });
});
