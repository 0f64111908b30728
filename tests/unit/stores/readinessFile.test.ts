import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAYINGS, STATEMENTS, type Readiness } from '../../../src/model/readiness';
import { READINESS_FORMAT, writeReadinessFile } from '../../../src/stores/readinessFile';
import { publicSchema, type Json } from '../../fixtures/schemas';
import { anyReadiness, answers, YES } from '../model/readinessAnswers';

const SCHEMA = 'https://thread.example/schemas/readiness-1.json';

const { empty } = READINESS_FORMAT;
const isEmpty = (said: Readiness) => READINESS_FORMAT.isEmpty(said);
const write = (said: Readiness) => READINESS_FORMAT.write(said);
const read = (text: string) => READINESS_FORMAT.read(text);
const { schema, validate, parts, at } = publicSchema('readiness-1');

// A file as it lies on somebody's disk. It never changes: a later format is another version.
const VERSION_1 = {
  format: 'red-thread/readiness',
  version: 1,
  answers: {
    'vision.written': 'no',
    'commitment.board': 'partly',
    'data.paths': 'unknown',
    'prospects-and-channels.between': 'yes',
  },
};

const SAID = answers('n. p. .. ?. .. .y');

const FOREIGN = { ok: false, reason: 'foreign' };
const DAMAGED = { ok: false, reason: 'damaged' };

const readValue = (value: unknown) => read(JSON.stringify(value));

const TRIED = { numRuns: 300 };

describe('a readiness check that is kept', () => {
  test('is one line that says what it is, with the answers and nothing else', () => {
    expect(write(SAID)).toBe(JSON.stringify(VERSION_1));
  });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyReadiness, (said) => {
        expect(read(write(said))).toEqual({ ok: true, work: said });
      }),
      TRIED,
    );
  });

  test('is the same text in whatever order somebody answered', () => {
    const backwards = Object.fromEntries(Object.entries(YES).reverse()) as Readiness;
    expect(write(backwards)).toBe(write(YES));
  });

  test('is empty while nothing is answered', () => {
    expect(isEmpty(empty)).toBe(true);
    expect(isEmpty(SAID)).toBe(false);
    expect(read(write(empty))).toEqual({ ok: true, work: {} });
  });
});

describe('the file', () => {
  test('is the same with lines, and names its schema', () => {
    const text = writeReadinessFile(SAID, SCHEMA);
    expect(JSON.parse(text)).toEqual({ $schema: SCHEMA, ...VERSION_1 });
    expect(text.split('\n')[1]).toBe(`  "$schema": "${SCHEMA}",`);
    expect(read(text)).toEqual({ ok: true, work: SAID });
  });

  test('is read with fields of others beside its own', () => {
    expect(readValue({ ...VERSION_1, school: 'HU' })).toEqual({ ok: true, work: SAID });
  });
});

describe('a text that cannot be read', () => {
  test.each([
    ['nothing', ''],
    ['half a file', write(SAID).slice(0, -4)],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', JSON.stringify([VERSION_1])],
    ['no fields', '{}'],
    ['a team', '{"kind":"red-thread-team","format":1}'],
    ['another tool', '{"format":"red-thread/value-case","version":1}'],
    ['its fields on a prototype', `{"__proto__":${JSON.stringify(VERSION_1)}}`],
  ])('%s is foreign', (_, text) => {
    expect(read(text)).toEqual(FOREIGN);
  });

  test.each([2, 3, 1_000_000])('of a later version is newer: %d', (version) => {
    expect(readValue({ format: VERSION_1.format, version })).toEqual({
      ...{ ok: false, reason: 'newer' },
    });
  });

  test.each([
    ['no version', { version: undefined }],
    ['version 0', { version: 0 }],
    ['half a version', { version: 1.5 }],
    ['a version in words', { version: '1' }],
    ['no answers', { answers: undefined }],
    ['answers that are nothing', { answers: null }],
    ['answers in a list', { answers: [] }],
    ['a statement that is not there', { answers: { 'vision.spoken': 'yes' } }],
    ['a name every object has', { answers: { constructor: 'yes' } }],
    ['an answer that is not there', { answers: { 'vision.written': 'perhaps' } }],
    ['an answer in figures', { answers: { 'vision.written': 1 } }],
    ['an answer that is nothing', { answers: { 'vision.written': null } }],
  ])('%s is damaged, also for the schema', (_, change) => {
    const file = JSON.parse(JSON.stringify({ ...VERSION_1, ...change })) as Json;
    expect(readValue(file)).toEqual(DAMAGED);
    expect(validate(file)).toBe(false);
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(read(text).ok).toBe(false);
      }),
      TRIED,
    );
  });
});

describe('the schema of the file', () => {
  test('names the format and not an address', () => {
    expect(schema['$id']).toBe('urn:red-thread:readiness:1');
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test('describes every field', () => {
    expect(parts.length).toBeGreaterThan(15);
    const silent = parts.filter(([, { description }]) => !/\w.*[.?]$/.test(String(description)));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('has the fields that are written, and the words of the model', () => {
    const file = JSON.parse(writeReadinessFile(YES, SCHEMA)) as Json;
    expect(Object.keys(at('properties'))).toEqual(Object.keys(file));
    expect(Object.keys(at('properties/answers/properties'))).toEqual([...STATEMENTS]);
    expect(at('$defs/answer')['enum']).toEqual([...SAYINGS]);
  });

  test('holds for every file that is written', () => {
    fc.assert(
      fc.property(anyReadiness, (said) => {
        validate(JSON.parse(writeReadinessFile(said, SCHEMA)));
        expect(validate.errors ?? []).toEqual([]);
      }),
      TRIED,
    );
  });

  test('holds for the file that never changes', () => {
    expect(validate(VERSION_1)).toBe(true);
  });
});
