import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS, QUESTIONS, STAGES } from '../../../src/model/grid';
import { PATTERNS } from '../../../src/model/pattern';
import { CHAIRS } from '../../../src/model/sheet';
import { readResult, readResultFile, writeResultFile } from '../../../src/stores/resultFile';
import { MOVE_STATUSES, type Assessment } from '../../../src/stores/saved';
import { publicSchema, type Json } from '../../fixtures/schemas';
import { EXAMPLES, WORKED_EXAMPLES } from '../../fixtures/sheets';
import { OFTEN } from '../model/arbitraries';
import { anyAssessment, anyText } from './arbitraries';

const SCHEMA = 'https://thread.example/schemas/result-1.json';

const ZOE: Assessment = {
  id: '0123456789abcdef',
  label: 'Zoë & Bo',
  chair: 'customer-facing',
  answers: { 'management.value': 3, 'brand.paths': 'unknown', 'customer.value': 'not-applicable' },
  ambition: { management: 3, brand: null, operations: 5, customer: 1 },
  notes: { 'management.value': 'The minutes of May,\n“signed”' },
  reasons: { 'customer.value': 'We have no shop' },
  at: 'customer.value',
  day: 1056,
  changed: 1_795_312_800_000,
  finished: true,
  earlier: { id: 'fedcba9876543210', day: 690, answers: { 'management.value': 2 } },
  beside: { code: 'cx1p9kfqs68wyzqvw347lxfpzc8', label: 'Desk' },
  plan: {
    moves: [
      {
        ...{ id: 'management.value.4', text: '', owner: 'Kim' },
        ...{ start: 1057, due: 1100, status: 'active' },
      },
      {
        ...{ id: 'own-0011', text: 'Ring ten customers', owner: '' },
        ...{ start: 0, due: 0, status: 'planned' },
      },
    ],
    whyMany: 'They are small',
  },
  outcome: { figure: 'Complaints about bills', proof: 'The log of 2026' },
  added: [{ code: 'cx1ptfal0ctvt8l9dhnwmnm2hrf', label: '2025' }],
};

// A file as it lies on somebody's disk. It never changes: a later format is another file.
const FORMAT_1 = {
  kind: 'red-thread-result',
  format: 1,
  code: 'cx1ptf4wgkjuelfjkwqyjnyffp3',
  label: 'Zoë & Bo',
  chair: 'customer-facing',
  date: '2026-11-22',
  ambition: { management: 3, brand: null, operations: 5, customer: 1 },
  answers: { 'management.value': 3, 'brand.paths': 'unknown', 'customer.value': 'not-applicable' },
  notes: { 'management.value': 'The minutes of May,\n“signed”' },
  reasons: { 'customer.value': 'We have no shop' },
  plan: {
    moves: [
      {
        ...{ id: 'management.value.4', text: '', owner: 'Kim' },
        ...{ start: '2026-11-23', due: '2027-01-05', status: 'active' },
      },
      {
        ...{ id: 'own-0011', text: 'Ring ten customers', owner: '' },
        ...{ start: null, due: null, status: 'planned' },
      },
    ],
    whyMany: 'They are small',
  },
  outcome: { figure: 'Complaints about bills', proof: 'The log of 2026' },
  added: [{ code: 'cx1ptfal0ctvt8l9dhnwmnm2hrf', label: '2025' }],
  earlier: { id: 'fedcba9876543210', date: '2025-11-21', answers: { 'management.value': 2 } },
  beside: { code: 'cx1p9kfqs68wyzqvw347lxfpzc8', label: 'Desk' },
  finished: true,
  at: 'customer.value',
  changed: '2026-11-22T02:00:00.000Z',
  id: '0123456789abcdef',
};

const DAMAGED = { ok: false, reason: 'damaged' };
const NEWER = { ok: false, reason: 'newer' };
const FOREIGN = { ok: false, reason: 'not-a-result-file' };

const written = (assessment: Assessment) =>
  JSON.parse(writeResultFile(assessment, SCHEMA)) as Json & {
    readonly reading: { readonly levels: Record<string, Json>; readonly overall: Json };
  };

/** The file as a text, with another value at a path of names; without it where the value is undefined. */
function fileWith(path: string, value: unknown): string {
  const file = structuredClone(FORMAT_1) as Json;
  const names = path.split('/');
  const last = names.pop() ?? '';
  const holder = names.reduce<Json>((inner, name) => inner[name] as Json, file);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return JSON.stringify(file);
}

describe('a result file', () => {
  test('says what it is, and everything there is in an assessment', () => {
    const { $schema, reading, ...file } = written(ZOE);
    expect($schema).toBe(SCHEMA);
    expect(reading).toBeDefined();
    expect(file).toEqual(FORMAT_1);
  });

  test('of format 1 is read', () => {
    expect(readResultFile(JSON.stringify(FORMAT_1))).toEqual({ ok: true, assessment: ZOE });
  });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const reading = readResultFile(writeResultFile(assessment, SCHEMA));
        expect(reading).toEqual({ ok: true, assessment });
      }),
      OFTEN,
    );
  });

  test('stays the same however often it is read and written', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const text = writeResultFile(assessment, SCHEMA);
        const reading = readResultFile(text);
        expect(reading.ok && writeResultFile(reading.assessment, SCHEMA)).toBe(text);
      }),
      OFTEN,
    );
  });

  test('is the same in whatever order it was answered', () => {
    const reversed = {
      ...ZOE,
      answers: Object.fromEntries(Object.entries(ZOE.answers).reverse()),
    };
    expect(writeResultFile(reversed, SCHEMA)).toBe(writeResultFile(ZOE, SCHEMA));
  });

  test('is laid out to be read by people', () => {
    const lines = writeResultFile(ZOE, SCHEMA).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '{',
      `  "$schema": "${SCHEMA}",`,
      '  "kind": "red-thread-result",',
      '  "format": 1,',
    ]);
  });

  test('tells an open question from an unknown answer', () => {
    const { answers } = written({ ...ZOE, answers: { 'brand.value': 'unknown' } });
    expect(answers).toEqual({ 'brand.value': 'unknown' });
  });

  test.each([
    [0, null],
    [1, '2024-01-02'],
    [59, '2024-02-29'],
    [1056, '2026-11-22'],
    [32767, '2113-09-18'],
  ])('has day %d as the date %s', (day, date) => {
    expect(written({ ...ZOE, day })['date']).toBe(date);
    expect(readResultFile(fileWith('date', date))).toEqual({
      ok: true,
      assessment: { ...ZOE, day },
    });
  });

  test('has no moment where none travels', () => {
    expect(written({ ...ZOE, changed: 0 })['changed']).toBeNull();
  });

  test.each([
    ['in order', '\uFEFF', ''],
    ['with blanks around it', '\r\n\t ', '\n'],
  ])('is read with a byte order mark or blanks: %s', (_, before, after) => {
    const text = `${before}${JSON.stringify(FORMAT_1, null, 8)}${after}`;
    expect(readResultFile(text)).toEqual({ ok: true, assessment: ZOE });
  });

  test('is read in another order of fields, with fields of others beside them', () => {
    const file = Object.fromEntries(Object.entries({ ...FORMAT_1, school: 'HU' }).reverse());
    expect(readResult(file)).toEqual({ ok: true, assessment: ZOE });
  });

  test.each(['2026-11-22T02:00:00Z', '2026-11-22T03:00:00.000+01:00', '2026-11-22T02:00:00.0Z'])(
    'is read with a moment as other programs write it: %s',
    (moment) => {
      expect(readResultFile(fileWith('changed', moment))).toEqual({ ok: true, assessment: ZOE });
    },
  );

  test('counts its answers, not its code', () => {
    const text = fileWith('code', 'cx1pzujev8k8rel7ayslur6p9qn');
    expect(readResultFile(text)).toEqual({ ok: true, assessment: ZOE });
  });
});

describe('what the answers say is written along', () => {
  test.each(WORKED_EXAMPLES)('with the figures of the worked example: $name', (example) => {
    const { answers, ambition } = example;
    const { reading } = written({ ...ZOE, answers, ambition });
    const of = (name: string) => LEVELS.map((level) => reading.levels[level]![name]);
    expect({
      ...{ levelStages: of('stage'), levelFloors: of('floor'), levelScoresShown: of('score') },
      pattern: reading['pattern' as keyof typeof reading],
      overall: reading.overall,
    }).toEqual({
      levelStages: example.levelStages,
      levelFloors: example.levelFloors,
      levelScoresShown: example.levelScoresShown,
      pattern: example.pattern,
      overall: {
        ...{ stage: example.overall.stage, floor: example.overall.floor },
        ...{ score: example.overall.scoreShown, fit: example.overall.fit, why: null },
      },
    });
  });

  test('and why a level or the whole has no stage', () => {
    const none = { stage: null, floor: null, score: null };
    const leftOut = written({ ...ZOE, answers: EXAMPLES.overThreeLevels.answers }).reading;
    expect(leftOut.levels['brand']).toEqual({ ...none, why: 'left-out' });
    const empty = written({ ...ZOE, answers: {} }).reading;
    expect(empty.levels['customer']).toEqual({ ...none, why: 'too-little-known' });
    expect(empty.overall).toEqual({ ...none, fit: null, why: 'too-little-known' });
  });

  test('and left aside when it is read', () => {
    const nonsense = { overall: 'fine', levels: [], pattern: { id: 9 } };
    expect(readResultFile(fileWith('reading', nonsense))).toEqual({ ok: true, assessment: ZOE });
  });
});

const { schema, validate, parts, at: schemaAt } = publicSchema('result-1');

describe('the schema of the file', () => {
  test('names the format and not an address', () => {
    expect(schema['$id']).toBe('urn:red-thread:result:1');
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test('describes every field', () => {
    expect(parts.length).toBeGreaterThan(60);
    const silent = parts.filter(([, { description }]) => !/\w.*[.?]$/.test(String(description)));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('has the fields that are written, and no others', () => {
    const { required, properties } = schema as { required: string[]; properties: Json };
    expect(Object.keys(properties)).toEqual(Object.keys(written(ZOE)));
    expect([...required, '$schema', 'reading'].sort()).toEqual(Object.keys(properties).sort());
  });

  test('knows the words of the model', () => {
    expect(schemaAt('$defs/question')['enum']).toEqual(QUESTIONS);
    expect(schemaAt('properties/chair')['enum']).toEqual(CHAIRS);
    expect(schemaAt('$defs/stage')['enum']).toEqual(STAGES);
    expect(schemaAt('$defs/move/properties/status')['enum']).toEqual(MOVE_STATUSES);
    expect(schemaAt('properties/reading/properties/pattern')['enum']).toEqual(PATTERNS);
    expect(Object.keys(schemaAt('properties/ambition/properties'))).toEqual(LEVELS);
  });

  test('holds for every file that is written', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        validate(written(assessment));
        expect(validate.errors ?? []).toEqual([]);
      }),
      OFTEN,
    );
  });

  test('holds for the file that never changes', () => {
    expect(validate(FORMAT_1)).toBe(true);
  });
});

const REQUIRED = Object.keys(FORMAT_1).filter((name) => name !== 'kind');

// A path to a field, and what may not stand there. Schema and reader say so alike.
const WRONG: [path: string, value: unknown][] = [
  ...REQUIRED.map((name): [string, unknown] => [name, undefined]),
  ...REQUIRED.map((name): [string, unknown] => [name, { of: 'another kind' }]),
  ['format', 0],
  ['format', -1],
  ['format', 0.5],
  ['format', '1'],
  ['format', null],
  ['code', ''],
  ['code', 'cx1'],
  ['code', 27],
  ['label', null],
  ['chair', 'throne'],
  ['chair', 3],
  ['date', ''],
  ['date', 1056],
  ['date', '22-11-2026'],
  ['date', '2026-11-22T00:00:00Z'],
  ['ambition', null],
  ['ambition/brand', 6],
  ['ambition/brand', '3'],
  ['ambition/brand', undefined],
  ['answers', null],
  ['answers', []],
  ['answers', 'all 3'],
  ['answers/brand.value', 0],
  ['answers/brand.value', 6],
  ['answers/brand.value', 2.5],
  ['answers/brand.value', '3'],
  ['answers/brand.value', null],
  ['answers/brand.value', 'Unknown'],
  ['answers/brand.colour', 3],
  ['answers/toString', 3],
  ['notes/brand.value', 3],
  ['notes/brand.value', null],
  ['notes/brand', 'A whole level'],
  ['reasons/brand.value', ['Two', 'of them']],
  ['reasons/__proto__x', 'Why'],
  ['plan', null],
  ['plan/whyMany', undefined],
  ['plan/moves', null],
  ['plan/moves', {}],
  ['plan/moves', 'one'],
  ['plan/moves/0', null],
  ['plan/moves/0', []],
  ['plan/moves/0', 'Ring'],
  ['plan/moves/0/id', undefined],
  ['plan/moves/0/id', 7],
  ['plan/moves/0/text', null],
  ['plan/moves/0/owner', undefined],
  ['plan/moves/0/start', ''],
  ['plan/moves/0/start', undefined],
  ['plan/moves/0/due', 1100],
  ['plan/moves/0/due', 'soon'],
  ['plan/moves/0/status', 'Active'],
  ['outcome', null],
  ['outcome/figure', undefined],
  ['outcome/proof', null],
  ['added', null],
  ['added', {}],
  ['added/0', 'cx1ptfal0ctvt8l9dhnwmnm2hrf'],
  ['added/0/code', 'cx1'],
  ['added/0/label', null],
  ['earlier', []],
  ['earlier', 'last year'],
  ['earlier/id', undefined],
  ['earlier/date', 690],
  ['earlier/date', undefined],
  ['earlier/answers', null],
  ['earlier/answers/brand.value', 9],
  ['beside', 'Desk'],
  ['beside/code', undefined],
  ['beside/label', 1],
  ['finished', null],
  ['finished', 'yes'],
  ['at', 'brand'],
  ['at', 7],
  ['changed', 1_795_312_800_000],
  ['changed', '22 November 2026'],
  ['changed', '2026-11-22'],
  ['changed', '2026-11-22T02:00:00'],
  ['id', null],
  ['id', 16],
];

// What a schema cannot know: which days there are, and which codes have a right checksum.
const IMPOSSIBLE: [path: string, value: unknown][] = [
  ['code', 'cx1pzujev8k8rel7ayslur6p9qq'],
  ['code', 'cx1qzujev8k8rel7ayslur6p9qn'],
  ['beside/code', 'cx1pzujev8k8rel7ayslur6p9qq'],
  ['added/0/code', 'cx1pzujev8k8rel7ayslur6p9qq'],
  ['date', '2026-02-30'],
  ['date', '2026-13-01'],
  ['date', '2026-00-10'],
  ['date', '2024-01-01'],
  ['date', '1999-12-31'],
  ['date', '2113-09-19'],
  ['plan/moves/0/due', '2027-06-31'],
  ['earlier/date', '2025-02-29'],
  ['changed', '2026-13-22T02:00:00.000Z'],
  ['changed', '+999999-01-01T00:00:00.000Z'],
];

const named = (cases: [string, unknown][]) =>
  cases.map(([path, value]) => ({ path, value, shown: JSON.stringify(value) ?? 'left out' }));

describe('a file that says something wrong', () => {
  test.each(named(WRONG))('is damaged, also for the schema: $path $shown', ({ path, value }) => {
    const text = fileWith(path, value);
    expect(readResultFile(text)).toEqual(DAMAGED);
    expect(validate(JSON.parse(text))).toBe(false);
  });

  test.each(named(IMPOSSIBLE))('is damaged: $path $shown', ({ path, value }) => {
    expect(readResultFile(fileWith(path, value))).toEqual(DAMAGED);
  });

  test('is damaged, however deep the nonsense goes', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const text = JSON.stringify(FORMAT_1).replace('"Kim"', deep);
    expect(readResultFile(text).ok).toBe(false);
  });

  test.each([2, 3, 1_000_000])(
    'of a later format is newer, whatever else it says: %d',
    (format) => {
      expect(readResultFile(fileWith('format', format))).toEqual(NEWER);
      expect(readResult({ kind: 'red-thread-result', format })).toEqual(NEWER);
    },
  );
});

describe('a text that is no result file is not taken for one', () => {
  test.each([
    ['nothing', ''],
    ['a code', 'cx1pzujev8k8rel7ayslur6p9qn'],
    ['null', 'null'],
    ['a text in quotes', '"red-thread-result"'],
    ['a list', '[]'],
    ['a list with a file in it', `[${JSON.stringify(FORMAT_1)}]`],
    ['no fields', '{}'],
    ['half a file', JSON.stringify(FORMAT_1).slice(0, 500)],
    ['no kind', fileWith('kind', undefined)],
    ['another kind', fileWith('kind', 'red-thread-backup')],
    ['a kind in a list', fileWith('kind', ['red-thread-result'])],
    ['its fields on a prototype', `{"__proto__":${JSON.stringify(FORMAT_1)}}`],
  ])('%s', (_, text) => {
    expect(readResultFile(text)).toEqual(FOREIGN);
  });

  test('whatever it is, and without an error', () => {
    const names = fc.constantFrom(...Object.keys(FORMAT_1));
    const anything = fc.oneof(
      anyText,
      fc.json(),
      fc.tuple(names, fc.jsonValue()).map(([name, value]) => fileWith(name, value)),
      fc
        .nat({ max: JSON.stringify(FORMAT_1).length })
        .map((length) => JSON.stringify(FORMAT_1).slice(0, length)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readResultFile(text);
        if (reading.ok) expect(validate(written(reading.assessment))).toBe(true);
        else expect(['not-a-result-file', 'damaged', 'newer']).toContain(reading.reason);
      }),
      OFTEN,
    );
  });
});
