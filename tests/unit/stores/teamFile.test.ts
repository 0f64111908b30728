import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../src/model/code';
import { LEVELS, QUESTIONS } from '../../../src/model/grid';
import { cleanLabel } from '../../../src/model/link';
import type { LabelledResult } from '../../../src/model/pasted';
import { answersOnly, CHAIRS } from '../../../src/model/sheet';
import { MOST_PEOPLE, readTeamFile, writeTeamFile } from '../../../src/stores/teamFile';
import { publicSchema, type Json } from '../../fixtures/schemas';
import { result } from '../../fixtures/sheets';
import { anyResult } from '../model/arbitraries';
import { anyText } from './arbitraries';

const SCHEMA = 'https://thread.example/schemas/team-1.json';

const person = (label: string, said: ReturnType<typeof result>): LabelledResult => ({
  ...{ label, code: encode(said), result: said },
});

const ZOE = person(
  'Zoë & Bo',
  result('34343 22122 3332? -----', {
    chair: 'customer-facing',
    day: 1056,
    ambition: { management: 3, brand: null, operations: 5, customer: 1 },
  }),
);
const NOBODY = person('', result('11111 22222 33333 44444'));

// A file as it lies on somebody's disk. It never changes: a later format is another file.
const FORMAT_1 = {
  kind: 'red-thread-team',
  format: 1,
  name: 'The board',
  anonymous: false,
  people: [
    {
      label: 'Zoë & Bo',
      code: 'cx1ptf4wgkewqru72ss9597lwp4',
      chair: 'customer-facing',
      date: '2026-11-22',
      answers: {
        ...{ 'management.value': 3, 'management.distinction': 4, 'management.paths': 3 },
        ...{ 'management.renewal': 4, 'management.ownership': 3, 'brand.value': 2 },
        ...{ 'brand.distinction': 2, 'brand.paths': 1, 'brand.renewal': 2, 'brand.ownership': 2 },
        ...{ 'operations.value': 3, 'operations.distinction': 3, 'operations.paths': 3 },
        ...{ 'operations.renewal': 2, 'operations.ownership': 'unknown' },
        ...{ 'customer.value': 'not-applicable', 'customer.distinction': 'not-applicable' },
        ...{ 'customer.paths': 'not-applicable', 'customer.renewal': 'not-applicable' },
        'customer.ownership': 'not-applicable',
      },
      ambition: { management: 3, brand: null, operations: 5, customer: 1 },
    },
  ],
};

const DAMAGED = { ok: false, reason: 'damaged' };

const OPEN = { name: 'The board', anonymous: false };
const ANONYMOUS = { name: 'The board', anonymous: true };

const written = (team: typeof OPEN, people: readonly LabelledResult[]) =>
  JSON.parse(writeTeamFile(team, people, SCHEMA)) as Json & { readonly people: Json[] };

const all = (team: typeof OPEN, people: readonly LabelledResult[]) => ({
  ...{ ok: true, ...team, people, unread: [] },
});

/** The file with another value at a path of names; without it where the value is undefined. */
function fileWith(path: string, value: unknown, file: object = FORMAT_1): Json {
  const copy = structuredClone(file) as Json;
  const names = path.split('/');
  const last = names.pop() ?? '';
  const holder = names.reduce<Json>((inner, name) => inner[name] as Json, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}

const anyPerson: fc.Arbitrary<LabelledResult> = fc
  .tuple(anyText.map(cleanLabel), anyResult)
  .map(([label, said]) => person(label, said));

const anyPeople = fc.array(anyPerson, { maxLength: 6 });
const TRIED = { numRuns: 300 };

describe('a team file', () => {
  test('says what it is, and everything there is of everybody', () => {
    const { $schema, ...file } = written(OPEN, [ZOE]);
    expect($schema).toBe(SCHEMA);
    expect(file).toEqual(FORMAT_1);
  });

  test('of format 1 is read', () => {
    expect(readTeamFile(FORMAT_1)).toEqual(all(OPEN, [ZOE]));
  });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyText, anyPeople, (name, people) => {
        const team = { name, anonymous: false };
        expect(readTeamFile(written(team, people))).toEqual(all(team, people));
      }),
      TRIED,
    );
  });

  test('has two people where two have the same code and the same name', () => {
    expect(readTeamFile(written(OPEN, [ZOE, ZOE]))).toEqual(all(OPEN, [ZOE, ZOE]));
  });

  test('has a line for each person', () => {
    const lines = writeTeamFile(OPEN, [ZOE, NOBODY], SCHEMA).split('\n');
    expect(lines.slice(0, 7)).toEqual([
      '{',
      `  "$schema": "${SCHEMA}",`,
      '  "kind": "red-thread-team",',
      '  "format": 1,',
      '  "name": "The board",',
      '  "anonymous": false,',
      '  "people": [',
    ]);
    expect(lines.filter((line) => line.startsWith('    {"label":'))).toHaveLength(2);
    expect(lines).toHaveLength(11);
  });

  test('is a file without anybody in it, too', () => {
    expect(written(OPEN, []).people).toEqual([]);
    expect(readTeamFile(written(OPEN, []))).toEqual(all(OPEN, []));
  });

  test('has the names as they are shown, and reads those of others like that', () => {
    const attack = `=1\n\u202E<b>${'x'.repeat(10_000)}`;
    expect(written(OPEN, [{ ...ZOE, label: attack }]).people[0]!['label']).toBe(cleanLabel(attack));
    expect(readTeamFile(fileWith('people/0/label', attack))).toEqual(
      all(OPEN, [{ ...ZOE, label: `=1 <b>${'x'.repeat(54)}` }]),
    );
  });

  test('counts the fields of somebody, not the code', () => {
    const { people } = FORMAT_1;
    const answers = { ...people[0]!.answers, 'brand.paths': 5 };
    const reading = readTeamFile(fileWith('people/0/answers', answers));
    const changed = result('34343 22522 3332? -----', ZOE.result);
    expect(reading).toEqual(
      all(OPEN, [person('Zoë & Bo', { ...ZOE.result, answers: changed.answers })]),
    );
  });

  test('is read with fields of others beside its own', () => {
    const more = { ...fileWith('people/0/school', 'HU'), made: 'elsewhere' };
    expect(readTeamFile(more)).toEqual(all(OPEN, [ZOE]));
  });
});

describe('the file of an anonymous team', () => {
  test('has nothing but codes and answers', () => {
    const [only] = written(ANONYMOUS, [ZOE]).people;
    expect(Object.keys(only!)).toEqual(['code', 'answers']);
    expect(only!['answers']).toEqual(ZOE.result.answers);
    expect(decode(String(only!['code']))).toMatchObject({
      ok: true,
      result: answersOnly(ZOE.result),
    });
  });

  test('is read as answers only, in an order that says nothing of who came first', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const stripped = people.map((one) => person('', answersOnly(one.result)));
        const sorted = stripped.sort((one, other) => (one.code < other.code ? -1 : 1));
        expect(readTeamFile(written(ANONYMOUS, people))).toEqual(all(ANONYMOUS, sorted));
      }),
      TRIED,
    );
  });

  test('is the same text in whatever order people came', () => {
    expect(writeTeamFile(ANONYMOUS, [ZOE, NOBODY], SCHEMA)).toBe(
      writeTeamFile(ANONYMOUS, [NOBODY, ZOE], SCHEMA),
    );
  });

  test('gives away nothing that somebody wrote into it all the same', () => {
    const reading = readTeamFile({ ...FORMAT_1, anonymous: true });
    expect(reading).toEqual(all(ANONYMOUS, [person('', answersOnly(ZOE.result))]));
  });
});

const { schema, validate, parts, at: schemaAt } = publicSchema('team-1');

describe('the schema of the file', () => {
  test('names the format and not an address', () => {
    expect(schema['$id']).toBe('urn:red-thread:team:1');
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test('describes every field', () => {
    expect(parts.length).toBeGreaterThan(30);
    const silent = parts.filter(([, { description }]) => !/\w.*[.?]$/.test(String(description)));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('has the fields that are written, and no others', () => {
    const file = written(OPEN, [ZOE]);
    const fieldsOf = (path: string) => Object.keys(schemaAt(path));
    expect(fieldsOf('properties')).toEqual(Object.keys(file));
    expect(fieldsOf('$defs/person/properties')).toEqual(Object.keys(file.people[0]!));
    const [nobody] = written(ANONYMOUS, [ZOE]).people;
    expect(fieldsOf('$defs/nobody/properties')).toEqual(Object.keys(nobody!));
    expect(schemaAt('$defs/person')['required']).toEqual(fieldsOf('$defs/person/properties'));
    expect(schemaAt('$defs/nobody')['required']).toEqual(fieldsOf('$defs/nobody/properties'));
  });

  test('knows the words of the model', () => {
    expect(schemaAt('$defs/question')['enum']).toEqual(QUESTIONS);
    expect(schemaAt('$defs/answers')['required']).toEqual(QUESTIONS);
    expect(schemaAt('$defs/person/properties/chair')['enum']).toEqual(CHAIRS);
    expect(Object.keys(schemaAt('$defs/person/properties/ambition/properties'))).toEqual(LEVELS);
  });

  test('holds for every file that is written', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), anyPeople, (name, anonymous, people) => {
        validate(written({ name, anonymous }, people));
        expect(validate.errors ?? []).toEqual([]);
      }),
      TRIED,
    );
  });

  test('holds for the file that never changes', () => {
    expect(validate(FORMAT_1)).toBe(true);
  });
});

// A path to a field, and what may not stand there. Schema and reader say so alike.
const WRONG: [path: string, value: unknown][] = [
  ...['format', 'name', 'anonymous', 'people'].flatMap((name): [string, unknown][] => [
    [name, undefined],
    [name, null],
    [name, { of: 'another kind' }],
  ]),
  ['format', 0],
  ['format', 0.5],
  ['format', '1'],
  ['name', 3],
  ['anonymous', 'yes'],
];

const WRONG_PERSON: [path: string, value: unknown][] = [
  ...Object.keys(FORMAT_1.people[0]!).flatMap((name): [string, unknown][] => [
    [name, undefined],
    [name, { of: 'another kind' }],
  ]),
  ['label', null],
  ['chair', 'throne'],
  ['date', ''],
  ['date', 1056],
  ['date', '22-11-2026'],
  ['answers', []],
  ['answers/brand.value', undefined],
  ['answers/brand.value', null],
  ['answers/brand.value', 6],
  ['answers/brand.value', '3'],
  ['answers/brand.colour', 3],
  ['ambition', null],
  ['ambition/brand', undefined],
  ['ambition/brand', 6],
];

const named = (cases: [string, unknown][]) =>
  cases.map(([path, value]) => ({ path, value, shown: JSON.stringify(value) ?? 'left out' }));

const two = { ...FORMAT_1, people: [FORMAT_1.people[0], structuredClone(FORMAT_1.people[0])] };

describe('a file that says something wrong', () => {
  test.each(named(WRONG))('is damaged, also for the schema: $path $shown', ({ path, value }) => {
    const file = fileWith(path, value);
    expect(readTeamFile(file)).toEqual(DAMAGED);
    expect(validate(file)).toBe(false);
  });

  test.each(named(WRONG_PERSON))(
    'about one person gives the others: $path $shown',
    ({ path, value }) => {
      const file = fileWith(`people/0/${path}`, value, two);
      expect(validate(file)).toBe(false);
      expect(readTeamFile(file)).toEqual({
        ...all(OPEN, [ZOE]),
        unread: [
          {
            position: 1,
            found: path === 'label' ? 'cx1ptf4wgkewqru72ss9597lwp4' : 'Zoë & Bo',
            reason: path === 'code' ? 'not-a-code' : 'damaged',
          },
        ],
      });
    },
  );

  test.each([
    ['not-a-code', 'hello'],
    ['not-a-code', ''],
    ['damaged', 'cx1ptf4wgkewqru72ss9597lwp5'],
    ['damaged', 'cx1ptf4wgk'],
    ['newer', 'cx1zzujev8k8rel7aysluvw079z'],
  ])('says what is wrong with a code: %s %s', (reason, code) => {
    const reading = readTeamFile(fileWith('people/1/code', code, two));
    expect(reading).toMatchObject({
      ...{ ok: true, people: [ZOE] },
      unread: [{ position: 2, found: 'Zoë & Bo', reason }],
    });
  });

  test.each(['2026-02-30', '2024-01-01', '2113-09-19'])('knows the days there are: %s', (date) => {
    const reading = readTeamFile(fileWith('people/0/date', date));
    expect(reading).toMatchObject({ people: [], unread: [{ position: 1, reason: 'damaged' }] });
  });

  test.each([null, 7, 'Zoë', [], [[]]])('is read past what is no person: %j', (what) => {
    const reading = readTeamFile({ ...FORMAT_1, people: [what, FORMAT_1.people[0]] });
    expect(reading).toEqual({
      ...all(OPEN, [ZOE]),
      unread: [{ position: 1, found: '', reason: 'not-a-code' }],
    });
  });

  test.each([2, 3, 1_000_000])(
    'of a later format is newer, whatever else it says: %d',
    (format) => {
      expect(readTeamFile({ ...FORMAT_1, format })).toEqual({ ok: false, reason: 'newer' });
      expect(readTeamFile({ kind: 'red-thread-team', format })).toEqual({
        ok: false,
        reason: 'newer',
      });
    },
  );
});

test('a file with more people than a team has is too large, and not gone through', () => {
  const crowd = (n: number) => ({ ...FORMAT_1, people: Array.from({ length: n }, () => 0) });
  expect(readTeamFile(crowd(MOST_PEOPLE + 1))).toEqual({ ok: false, reason: 'too-large' });
  expect(readTeamFile(crowd(MOST_PEOPLE))).toMatchObject({ ok: true, people: [] });
});

describe('a value that is no team file is not taken for one', () => {
  test.each([
    ['undefined', undefined],
    ['null', null],
    ['a text', 'red-thread-team'],
    ['a list', [FORMAT_1]],
    ['no fields', {}],
    ['no kind', fileWith('kind', undefined)],
    ['another kind', fileWith('kind', 'red-thread-result')],
    ['its fields on a prototype', JSON.parse(`{"__proto__":${JSON.stringify(FORMAT_1)}}`)],
  ])('%s', (_, value) => {
    expect(readTeamFile(value)).toEqual({ ok: false, reason: 'not-a-team-file' });
  });

  test('whatever it is, and without an error', () => {
    const places = fc.constantFrom(
      ...Object.keys(FORMAT_1),
      ...Object.keys(FORMAT_1.people[0]!).map((name) => `people/0/${name}`),
    );
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.tuple(places, fc.jsonValue()).map(([path, value]) => fileWith(path, value)),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const reading = readTeamFile(value);
        if (!reading.ok) return;
        for (const one of reading.people) {
          expect(decode(one.code)).toMatchObject({ ok: true, result: one.result });
        }
      }),
      TRIED,
    );
  });
});
