import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENDS, INPUTS, NO_CASE, perInput, type ValueCase } from '../../../src/model/valueCase';
import { cleanNote, cleanTitle } from '../../../src/stores/valueCase';
import { valueCaseFormat, writeValueCaseFile } from '../../../src/stores/valueCaseFile';
import { publicSchema, type Json } from '../../fixtures/schemas';
import { anyText } from './arbitraries';

const SCHEMA = 'https://thread.example/schemas/value-case-1.json';

const write = (valueCase: ValueCase) => valueCaseFormat.write(valueCase);
const read = (text: string) => valueCaseFormat.read(text);

const NONE = { low: null, expected: null, high: null };

// A text as it lies on somebody's device. It never changes: a later version is another text.
const VERSION_1 = {
  format: 'red-thread/value-case',
  version: 1,
  title: 'Renewal & more',
  currency: 'EUR',
  years: 3,
  inputs: {
    customers: { low: null, expected: 20_000, high: null },
    ...{ revenue: NONE, margin: NONE },
    churn: { low: 10, expected: 12.5, high: 15 },
    ...{ contacts: NONE, 'contact-cost': NONE, staying: NONE },
    spending: { low: 2, expected: null, high: 7 },
    'fewer-contacts': { low: -5, expected: 0, high: 5 },
    ...{ 'one-off': NONE, yearly: NONE },
  },
  notes: { churn: 'CRM,\nlast year' },
  published: { spending: 'mckinsey-later' },
  example: 'insurer',
};

const CASE: ValueCase = {
  ...{ title: 'Renewal & more', currency: 'EUR', years: 3 },
  inputs: VERSION_1.inputs,
  notes: { ...NO_CASE.notes, churn: 'CRM,\nlast year' },
  ...{ published: { spending: 'mckinsey-later' }, example: 'insurer' },
};

const TRIED = { numRuns: 200 };

const anyNumber = fc.option(
  fc.double({ noDefaultInfinity: true, noNaN: true }).map((number) => number + 0),
);
const anyId = fc.string({ minLength: 1, maxLength: 20 });
const eleven = <Value>(one: fc.Arbitrary<Value>) =>
  fc
    .array(one, { minLength: INPUTS.length, maxLength: INPUTS.length })
    .map((values) => perInput((input) => values[INPUTS.indexOf(input)]!));

const anyCase: fc.Arbitrary<ValueCase> = fc.record({
  title: anyText.map(cleanTitle),
  currency: fc.constantFrom('', 'EUR', 'GBP'),
  years: anyNumber,
  inputs: eleven(fc.record({ low: anyNumber, expected: anyNumber, high: anyNumber })),
  notes: eleven(anyText.map(cleanNote)),
  published: fc.dictionary(fc.constantFrom(...INPUTS), anyId, { noNullPrototype: true }),
  example: fc.oneof(fc.constant(''), anyId),
});

/** The text with another value at a path; undefined takes the field away. */
function textWith(path: string, value: unknown): string {
  const file = structuredClone(VERSION_1) as Json;
  const names = path.split('/');
  const last = names.pop()!;
  const inner = names.reduce<Json>((part, name) => part[name] as Json, file);
  // What is undefined is not written.
  inner[last] = value;
  return JSON.stringify(file);
}

describe('a value case as text', () => {
  test('is what lies on devices already', () => {
    expect(JSON.parse(write(CASE))).toEqual(VERSION_1);
    expect(read(JSON.stringify(VERSION_1))).toEqual({ ok: true, work: CASE });
  });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyCase, (valueCase) => {
        expect(read(write(valueCase))).toEqual({ ok: true, work: valueCase });
        expect(read(writeValueCaseFile(valueCase, SCHEMA))).toEqual({ ok: true, work: valueCase });
      }),
      TRIED,
    );
  });

  test('is one line on the device, and a line for each field in a file', () => {
    expect(write(CASE)).not.toContain('\n');
    const lines = writeValueCaseFile(CASE, SCHEMA).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '{',
      `  "$schema": "${SCHEMA}",`,
      '  "format": "red-thread/value-case",',
      '  "version": 1,',
      '  "title": "Renewal & more",',
    ]);
  });

  test('is the same text for the same case', () => {
    const { inputs, notes } = CASE;
    const turned = {
      ...CASE,
      inputs: Object.fromEntries(Object.entries(inputs).reverse()) as ValueCase['inputs'],
      notes: Object.fromEntries(Object.entries(notes).reverse()) as ValueCase['notes'],
    };
    expect(write(turned)).toBe(write(CASE));
  });

  test('of nothing is empty', () => {
    expect(valueCaseFormat.isEmpty(NO_CASE)).toBe(true);
    expect(valueCaseFormat.empty).toBe(NO_CASE);
    expect(read(write(NO_CASE))).toEqual({ ok: true, work: NO_CASE });
    expect(valueCaseFormat.isEmpty({ ...NO_CASE, years: 0 })).toBe(false);
    expect(valueCaseFormat.isEmpty({ ...NO_CASE, title: 'A' })).toBe(false);
  });

  test('is read with fields of others beside its own, and with a byte order mark', () => {
    expect(read(textWith('made', 'elsewhere'))).toEqual({ ok: true, work: CASE });
    expect(read(`\uFEFF${write(CASE)}`)).toEqual({ ok: true, work: CASE });
  });

  test('has numbers that cannot be as they were typed, and no sign before nought', () => {
    expect(read(textWith('inputs/churn/high', 400))).toMatchObject({
      work: { inputs: { churn: { high: 400 } } },
    });
    const noughts = read(textWith('years', 7).replace('7', '-0').replace('-5', '-0'));
    expect(noughts).toMatchObject({ ok: true });
    expect(JSON.stringify(noughts)).not.toContain('-0');
    expect(noughts.ok && Object.is(noughts.work.inputs['fewer-contacts'].low, 0)).toBe(true);
  });

  test('has texts cut to their length, of whoever wrote them', () => {
    expect(read(textWith('title', `\u202E${'x'.repeat(300)}`))).toMatchObject({
      work: { title: 'x'.repeat(120) },
    });
    expect(read(textWith('notes/churn', 'x'.repeat(900)))).toMatchObject({
      work: { notes: { churn: 'x'.repeat(500) } },
    });
  });
});

const { schema, validate, parts, at: schemaAt } = publicSchema('value-case-1');

describe('the schema of the file', () => {
  test('names the version and not an address', () => {
    expect(schema['$id']).toBe('urn:red-thread:value-case:1');
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test('describes every field', () => {
    expect(parts.length).toBeGreaterThan(25);
    const silent = parts.filter(([, { description }]) => !/\w.*[.?]$/.test(String(description)));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('has the fields that are written, and no others', () => {
    const file = JSON.parse(writeValueCaseFile(CASE, SCHEMA)) as Json;
    expect(Object.keys(schemaAt('properties'))).toEqual(Object.keys(file));
    expect(Object.keys(schemaAt('properties/inputs/properties'))).toEqual(INPUTS);
    expect(schemaAt('properties/inputs')['required']).toEqual(INPUTS);
    expect(schemaAt('$defs/input')['enum']).toEqual(INPUTS);
    expect(schemaAt('$defs/range')['required']).toEqual(ENDS);
  });

  test('holds for every file that is written', () => {
    fc.assert(
      fc.property(anyCase, (valueCase) => {
        validate(JSON.parse(writeValueCaseFile(valueCase, SCHEMA)));
        expect(validate.errors ?? []).toEqual([]);
      }),
      TRIED,
    );
  });

  test('holds for the text that never changes', () => {
    expect(validate(VERSION_1)).toBe(true);
  });
});

// A path to a field, and what may not stand there. Schema and reader say so alike.
const WRONG: [path: string, value: unknown][] = [
  ...['version', 'title', 'currency', 'inputs', 'notes', 'published', 'example'].flatMap(
    (name): [string, unknown][] => [
      [name, undefined],
      [name, null],
      [name, { of: 'another kind' }],
      [name, []],
    ],
  ),
  ...INPUTS.flatMap((input): [string, unknown][] => [
    [`inputs/${input}`, undefined],
    [`inputs/${input}`, 12],
  ]),
  ...ENDS.flatMap((end): [string, unknown][] => [
    [`inputs/churn/${end}`, undefined],
    [`inputs/churn/${end}`, '12'],
  ]),
  ...[0, 0.5, '1'].map((version): [string, unknown] => ['version', version]),
  ...['eur', 'EURO', '€'].map((currency): [string, unknown] => ['currency', currency]),
  ['years', undefined],
  ['years', '3'],
  ['inputs/colour', NONE],
  ['notes/churn', 3],
  ['notes/colour', 'red'],
  ['published/colour', 'red'],
  ['published/churn', null],
  ['published/churn', 'x'.repeat(121)],
  ['example', 'x'.repeat(121)],
];

describe('a text that says something wrong', () => {
  test.each(
    WRONG.map(([path, value]) => ({ path, value, shown: JSON.stringify(value) ?? 'left out' })),
  )('is damaged, also for the schema: $path $shown', ({ path, value }) => {
    const text = textWith(path, value);
    expect(read(text)).toEqual({ ok: false, reason: 'damaged' });
    expect(validate(JSON.parse(text))).toBe(false);
  });

  test('is damaged where a number is larger than numbers are', () => {
    expect(read(write(CASE).replace('20000', '1e999'))).toEqual({ ok: false, reason: 'damaged' });
  });

  test.each([2, 1_000_000])('of a later version is newer, whatever else it says: %d', (version) => {
    expect(read(textWith('version', version))).toEqual({ ok: false, reason: 'newer' });
    const bare = JSON.stringify({ format: 'red-thread/value-case', version });
    expect(read(bare)).toEqual({ ok: false, reason: 'newer' });
  });

  test.each([
    ['nothing', ''],
    ['half of it', write(CASE).slice(0, -9)],
    ['no fields', '{}'],
    ['a list', `[${write(CASE)}]`],
    ['null', 'null'],
    ['another tool', textWith('format', 'red-thread/readiness')],
    ['nested without end', '['.repeat(100_000)],
    ['its fields on a prototype', `{"__proto__":${write(CASE)}}`],
  ])('is foreign: %s', (_, text) => {
    expect(read(text)).toEqual({ ok: false, reason: 'foreign' });
  });

  test('is read without an error, whatever it is', () => {
    const paths = fc.constantFrom('inputs', 'inputs/churn', 'inputs/churn/low', 'notes', 'title');
    const anything = fc.oneof(
      fc.json(),
      anyText,
      fc.tuple(paths, fc.jsonValue()).map(([path, value]) => textWith(path, value)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const reading = read(text);
        if (reading.ok) expect(read(write(reading.work))).toEqual(reading);
      }),
      TRIED,
    );
  });
});
