import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_MATRIX,
  LARGEST,
  LONGEST_NAME,
  MOST_MOMENTS,
  type Matrix,
} from '../../../src/model/matrix';
import { withMoments } from '../../../src/stores/matrix';
import { matrixFormat, writeMatrixFile } from '../../../src/stores/matrixFile';
import { anyMatrix, FOUR, matrixOf, moment } from '../../fixtures/matrices';
import { publicSchema, type Json } from '../../fixtures/schemas';
import { anyText } from './arbitraries';

const ADDRESS = 'https://thread.example/schemas/impact-matrix-1.json';

const { empty } = matrixFormat;
const write = (matrix: Matrix) => matrixFormat.write(matrix);
const read = (text: string) => matrixFormat.read(text);
const isEmpty = (matrix: Matrix) => matrixFormat.isEmpty(matrix);
const { schema, validate, parts } = publicSchema('impact-matrix-1');

const MATRIX: Matrix = {
  title: 'Insurer, spring',
  satisfaction: { name: 'CES', from: 1, to: 5, better: 'lower' },
  impact: { name: 'Churn', from: 0, to: 10, better: 'higher' },
  volume: 'contacts a year',
  dividing: { satisfaction: 'median', impact: 'middle' },
  moments: [
    { ...moment('Claim', [3.5, 8, 400], [3, null, 380]), id: '1' },
    { ...moment('Newsletter', [null, 1]), id: '2' },
  ],
  example: 'insurer',
};

// A text as it lies on somebody's device. It never changes: a later version is another text.
const VERSION_1 = {
  format: 'red-thread/impact-matrix',
  version: 1,
  title: 'Insurer, spring',
  satisfaction: { name: 'CES', from: 1, to: 5, better: 'lower' },
  impact: { name: 'Churn', from: 0, to: 10 },
  volume: 'contacts a year',
  dividing: { satisfaction: 'median', impact: 'middle' },
  example: 'insurer',
  moments: [
    ['1', 'Claim', 3.5, 8, 400, 3, null, 380],
    ['2', 'Newsletter', null, 1, null],
  ],
};

/** A path and what stands there. */
type Row = [path: string, value: unknown];

const TRIED = { numRuns: 300 };

/** The text with another value at a path of names; without it where the value is undefined. */
function textWith(path: string, value: unknown): string {
  const copy = structuredClone(VERSION_1) as Json;
  const names = path.split('/');
  const last = names.pop() ?? '';
  const holder = names.reduce<Json>((inner, name) => inner[name] as Json, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return JSON.stringify(copy);
}

const readWith = (path: string, value: unknown) => read(textWith(path, value));

const DAMAGED = { ok: false, reason: 'damaged' };
const FOREIGN = { ok: false, reason: 'foreign' };

describe('a matrix as text', () => {
  test('has a short row for each moment', () => {
    expect(write(MATRIX)).toBe(JSON.stringify(VERSION_1));
  });

  test('of version 1 is read', () => {
    expect(read(JSON.stringify(VERSION_1))).toEqual({ ok: true, work: MATRIX });
  });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        expect(read(write(matrix))).toEqual({ ok: true, work: matrix });
        expect(read(writeMatrixFile(matrix, ADDRESS))).toEqual({ ok: true, work: matrix });
      }),
      TRIED,
    );
  });

  test('can be read whatever stood in the matrix', () => {
    const anyDouble = fc.double();
    const anyMoment = fc.record({
      ...{ id: anyText, name: anyText, satisfaction: anyDouble, impact: anyDouble },
      volume: anyDouble,
      before: fc.option(
        fc.record({ satisfaction: anyDouble, impact: anyDouble, volume: anyDouble }),
      ),
    });
    const anyEnds = { from: anyDouble, to: anyDouble };
    fc.assert(
      fc.property(anyText, fc.record(anyEnds), fc.array(anyMoment), (name, ends, moments) => {
        const satisfaction = { ...EMPTY_MATRIX.satisfaction, ...ends, name };
        const text = write({ ...EMPTY_MATRIX, title: name, satisfaction, moments });
        const reading = read(text);
        expect(reading.ok && reading.work.moments.length).toBe(moments.length);
        // What has been read is written as it stands there.
        expect(reading.ok && write(reading.work)).toBe(text);
      }),
      TRIED,
    );
  });

  test('leaves a hundred moments some room in a link', () => {
    const rows = Array.from({ length: 100 }, (_, n) => ({
      ...{ name: `Moment ${n}`, satisfaction: (n % 19) / 2, impact: (n % 21) / 2 },
      volume: n * 50,
    }));
    const text = write(withMoments(EMPTY_MATRIX, rows));
    expect((deflateRawSync(text, { level: 9 }).length * 4) / 3).toBeLessThan(1800);
  });

  test('is empty as long as nothing has been said', () => {
    expect(isEmpty(empty)).toBe(true);
    expect(isEmpty({ ...empty, title: ' ' })).toBe(true);
    expect(isEmpty({ ...empty, title: 'Spring' })).toBe(false);
    expect(isEmpty({ ...empty, satisfaction: { ...empty.satisfaction, better: 'lower' } })).toBe(
      false,
    );
    expect(isEmpty(matrixOf(FOUR))).toBe(false);
  });
});

describe('a text that was to be a matrix', () => {
  test.each([
    ...['', 'x', 'null', '1', '[]', '{}', '"red-thread/impact-matrix"', '{"format":'],
    JSON.stringify({ ...VERSION_1, format: 'red-thread/value-case' }),
  ])('is foreign where it is something else: %s', (text) => {
    expect(read(text)).toEqual(FOREIGN);
  });

  test('is newer where its version is', () => {
    expect(readWith('version', 2)).toEqual({ ok: false, reason: 'newer' });
  });

  test.each([0, -1, 1.5, '1', '2', null, undefined, true])('has no version %s', (version) => {
    expect(readWith('version', version)).toEqual(DAMAGED);
  });

  test.each<[string, unknown, Partial<Matrix>]>([
    ['title', undefined, { title: '' }],
    ['volume', undefined, { volume: '' }],
    ['example', undefined, { example: '' }],
    ['satisfaction/name', undefined, { satisfaction: { ...MATRIX.satisfaction, name: '' } }],
    [
      'satisfaction/better',
      undefined,
      { satisfaction: { ...MATRIX.satisfaction, better: 'higher' } },
    ],
    ['dividing', undefined, { dividing: EMPTY_MATRIX.dividing }],
    ['dividing/impact', undefined, {}],
    ['dividing', { impact: 'median' }, { dividing: { satisfaction: 'middle', impact: 'median' } }],
    ['impact/better', 'lower', {}],
    ['more', { of: 'this' }, {}],
    ['satisfaction/colour', 'red', {}],
    ['moments/0/8', 'more', {}],
    ['title', `\n${'x'.repeat(200)}`, { title: 'x'.repeat(LONGEST_NAME) }],
  ])('may have %s %j', (path, value, difference) => {
    expect(readWith(path, value)).toEqual({ ok: true, work: { ...MATRIX, ...difference } });
  });

  test.each<Row>([
    ...([
      ['title', 5],
      ['title', null],
      ['volume', {}],
      ['example', false],
    ] as Row[]),
    ...([
      ['satisfaction', undefined],
      ['impact', null],
      ['impact', 5],
    ] as Row[]),
    ...([
      ['satisfaction/name', 5],
      ['satisfaction/from', undefined],
    ] as Row[]),
    ...([
      ['satisfaction/from', '1'],
      ['satisfaction/to', 1],
      ['satisfaction/to', null],
    ] as Row[]),
    ...([
      ['satisfaction/better', 'left'],
      ['impact/to', LARGEST * 2],
    ] as Row[]),
    ...([
      ['dividing', 'median'],
      ['dividing', null],
      ['dividing/impact', 'mean'],
    ] as Row[]),
    ...([
      ['moments', undefined],
      ['moments', {}],
      ['moments', [null]],
      ['moments', [{}]],
    ] as Row[]),
    ...([
      ['moments', [[]]],
      ['moments', [['1']]],
      ['moments', [['1', 'Claim', 1, 1]]],
    ] as Row[]),
    ...([
      ['moments/0', ['1', 'Claim', 1, 1, 1, 1]],
      ['moments/0/0', 1],
    ] as Row[]),
    ...([
      ['moments/0/1', null],
      ['moments/0/2', '3'],
      ['moments/0/3', LARGEST * 2],
    ] as Row[]),
    ...([
      ['moments/0/4', -1],
      ['moments/0/7', -1],
      ['moments/0/5', true],
    ] as Row[]),
  ])('is damaged where %s is %j', (path, value) => {
    expect(readWith(path, value)).toEqual(DAMAGED);
  });

  test('is damaged where a number has no end', () => {
    expect(read(textWith('moments/0/2', 12345).replace('12345', '1e999'))).toEqual(DAMAGED);
  });

  test('is damaged where it has more moments than a matrix can have', () => {
    const rows = (n: number) => Array.from({ length: n }, (_, id) => [String(id), 'x', 1, 1, 1]);
    expect(readWith('moments', rows(MOST_MOMENTS)).ok).toBe(true);
    expect(readWith('moments', rows(MOST_MOMENTS + 1))).toEqual(DAMAGED);
  });

  test('gives another id to whoever has one that somebody has, or none', () => {
    const row = (id: string) => [id, 'x', 1, 1, 1];
    const reading = readWith('moments', ['a', '3', 'a', '', 'b'.repeat(41), '3'].map(row));
    expect(reading.ok && reading.work.moments.map(({ id }) => id)).toEqual([
      ...['a', '3', '4', '5', '6', '7'],
    ]);
  });

  test('knows nothing of before where all of it is null', () => {
    const reading = readWith('moments/0', ['1', 'Claim', 1, 1, 1, null, null, null]);
    expect(reading.ok && reading.work.moments[0]?.before).toBeNull();
  });

  test('never makes the reader stumble', () => {
    const anyFields = fc.record(
      {
        ...{ title: fc.jsonValue(), satisfaction: fc.jsonValue(), impact: fc.jsonValue() },
        ...{ volume: fc.jsonValue(), dividing: fc.jsonValue(), moments: fc.jsonValue() },
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyFields, (fields) => {
        const reading = read(JSON.stringify({ ...VERSION_1, ...fields }));
        expect(reading.ok || reading.reason === 'damaged').toBe(true);
      }),
      TRIED,
    );
    fc.assert(
      fc.property(anyText, (text) => !read(text).ok),
      TRIED,
    );
  });
});

describe('a matrix file', () => {
  test('has the address of its schema, and a line for each moment', () => {
    const lines = writeMatrixFile(MATRIX, ADDRESS).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '{',
      `  "$schema": "${ADDRESS}",`,
      '  "format": "red-thread/impact-matrix",',
      '  "version": 1,',
      '  "title": "Insurer, spring",',
    ]);
    expect(lines.slice(-6)).toEqual([
      '  "moments": [',
      '    ["1","Claim",3.5,8,400,3,null,380],',
      '    ["2","Newsletter",null,1,null]',
      '  ]',
      '}',
      '',
    ]);
  });

  test('is a file without moments, too', () => {
    expect(read(writeMatrixFile(EMPTY_MATRIX, ADDRESS))).toEqual({ ok: true, work: EMPTY_MATRIX });
  });
});

describe('the published schema', () => {
  test('describes each of its fields', () => {
    expect(parts.length).toBeGreaterThan(20);
    for (const [path, part] of [['the file', schema] as const, ...parts]) {
      expect(part['description'], path).toMatch(/\S/);
    }
  });

  test('fits what is written', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const fits = validate(JSON.parse(writeMatrixFile(matrix, ADDRESS)));
        expect(validate.errors ?? []).toEqual([]);
        expect(fits).toBe(true);
      }),
      TRIED,
    );
  });

  test('has a place for every field that is written', () => {
    expect(Object.keys(schema['properties'] as Json).sort()).toEqual(
      ['$schema', ...Object.keys(VERSION_1)].sort(),
    );
  });

  test.each<Row>([
    ...([
      ['format', 'x'],
      ['version', 2],
      ['title', 5],
      ['satisfaction', undefined],
    ] as Row[]),
    ...([
      ['satisfaction/from', '1'],
      ['satisfaction/better', 'left'],
      ['impact/to', 1e13],
    ] as Row[]),
    ...([
      ['dividing/impact', 'mean'],
      ['moments', undefined],
      ['moments', [['1', 'x', 1]]],
    ] as Row[]),
    ...([
      ['moments/0', ['1', 'x', 1, 1, 1, 1]],
      ['moments/0/4', -1],
      ['moments/0/2', 'x'],
    ] as Row[]),
    ['moments', Array.from({ length: MOST_MOMENTS + 1 }, () => ['1', 'x', 1, 1, 1])],
  ])('does not fit %s %j, which is not read either', (path, value) => {
    expect(validate(JSON.parse(textWith(path, value)))).toBe(false);
    expect(readWith(path, value).ok).toBe(false);
  });

  test('fits the text of version 1', () => {
    expect(validate(VERSION_1)).toBe(true);
  });
});
