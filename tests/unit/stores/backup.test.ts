import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../src/stores/backup';
import { writeSaved, type Assessment } from '../../../src/stores/saved';
import { OFTEN } from '../model/arbitraries';
import { anyAssessment, anyText } from './arbitraries';
import { ANNA as SOMEBODY } from './visits';

const ANNA: Assessment = { ...SOMEBODY, day: 1056, changed: 1795312800000 };
const BO: Assessment = {
  ...ANNA,
  id: 'bo',
  label: 'Bo',
  earlier: { id: 'anna', day: 1, answers: {} },
};

// A file as somebody may have it. It never changes: later formats are other files. The assessments in it have
// formats of their own.
const FORMAT_1 =
  '{"kind":"red-thread-backup","format":1,"assessments":[{"format":1,"id":"anna","label":"Anna",' +
  '"chair":"brand","answers":{"management.value":3,"brand.paths":"unknown"},' +
  '"notes":{"management.value":"The minutes of May"},"reasons":{},"at":"brand.paths","day":1056,' +
  '"changed":1795312800000,"finished":false,"earlier":null}],' +
  '"unreadable":[{"id":"x","text":"{damaged"}]}';

const NOT_A_BACKUP = { ok: false, reason: 'not-a-backup' };

const fileOf = (fields: object) =>
  JSON.stringify({ ...(JSON.parse(FORMAT_1) as object), ...fields });

const assessmentsIn = (text: string) => {
  const reading = readBackup(text);
  return reading.ok ? reading.assessments : null;
};

describe('a backup holds everything', () => {
  test('and says what it is', () => {
    const file = writeBackup([ANNA], [{ id: 'x', text: '{damaged' }]);
    expect(JSON.parse(file)).toEqual({
      ...(JSON.parse(FORMAT_1) as object),
      assessments: [JSON.parse(writeSaved(ANNA))],
    });
  });

  test('in order', () => {
    expect(assessmentsIn(writeBackup([BO, ANNA], []))).toEqual([BO, ANNA]);
    expect(assessmentsIn(writeBackup([ANNA, BO], []))).toEqual([ANNA, BO]);
  });

  test('and what cannot be read as it is, to the last character', () => {
    const unreadable = [
      { id: 'a', text: '{"format":1,' },
      { id: 'b', text: '{"format":3,"later":true}' },
      { id: '__proto__', text: '' },
      { id: 'c', text: '\u0000\uD800</script>🧵' },
    ];
    expect(JSON.parse(writeBackup([ANNA], unreadable))).toMatchObject({ unreadable });
  });

  test('also when there is nothing', () => {
    expect(readBackup(writeBackup([], []))).toMatchObject({ ok: true, assessments: [] });
  });

  test('also a note of 200,000 characters', () => {
    const long = { ...ANNA, notes: { 'brand.value': 'x🧵'.repeat(66_667) } };
    expect(assessmentsIn(writeBackup([long], []))).toEqual([long]);
  });

  test('and is read as it was written', () => {
    const unreadable = fc.array(fc.record({ id: anyText, text: anyText }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(anyAssessment, { maxLength: 4 }), unreadable, (all, others) => {
        expect(assessmentsIn(writeBackup(all, others))).toEqual(all);
      }),
      OFTEN,
    );
  });
});

describe('a backup is read', () => {
  test('of whatever format it ever was', () => {
    expect(readBackup(FORMAT_1)).toEqual({
      ok: true,
      assessments: [ANNA],
      unreadable: [{ id: 'x', text: '{damaged' }],
    });
  });

  test('without a list of what could not be read', () => {
    expect(readBackup(fileOf({ unreadable: undefined }))).toEqual({
      ok: true,
      assessments: [ANNA],
      unreadable: [],
    });
  });

  test.each([
    ['a later format', { format: 2 }],
    ['nothing', null],
    ['a text', 'Anna'],
    ['a list', []],
    ['no fields', {}],
  ])('past an item that cannot be read, which is handed on as it is: %s', (_, item) => {
    const saved = JSON.parse(writeSaved(ANNA)) as unknown;
    expect(readBackup(fileOf({ assessments: [item, saved], unreadable: [] }))).toEqual({
      ok: true,
      assessments: [ANNA],
      unreadable: [{ id: 'backup-0', text: JSON.stringify(item) }],
    });
  });

  test('indented by whoever opened it in an editor', () => {
    const indented = JSON.stringify(JSON.parse(FORMAT_1), null, 8);
    expect(assessmentsIn(`\n${indented}\r\n`)).toEqual([ANNA]);
  });
});

describe('a file that is no backup is not taken for one', () => {
  test.each([
    ['nothing', ''],
    ['a page', '<!doctype html><title>Red Thread</title>'],
    ['a result', 'cx1pzujev8k8rel7ayslur6p9qn'],
    ['null', 'null'],
    ['a number', '1'],
    ['a list', '[]'],
    ['no fields', '{}'],
    ['the file of something else', '{"kind":"other-backup","format":1,"assessments":[]}'],
    ['one assessment', writeSaved(ANNA)],
    ['a list of assessments', `[${writeSaved(ANNA)}]`],
    ['half a backup', FORMAT_1.slice(0, FORMAT_1.length / 2)],
    ['no kind', fileOf({ kind: undefined })],
    ['no format', fileOf({ format: undefined })],
    ['a format in words', fileOf({ format: 'one' })],
    ['no assessments', fileOf({ assessments: undefined })],
    ['one assessment that is no list', fileOf({ assessments: {} })],
    ['unreadable items that are no list', fileOf({ unreadable: { 0: 'text' } })],
    ['its fields on a prototype', `{"__proto__":${FORMAT_1}}`],
  ])('%s', (_, text) => {
    expect(readBackup(text)).toEqual(NOT_A_BACKUP);
  });

  test('whatever it is, and without an error', () => {
    const anything = fc.oneof(
      anyText,
      fc.json(),
      fc.jsonValue().map((value) => fileOf({ assessments: value })),
      fc.array(fc.jsonValue()).map((values) => fileOf({ assessments: values, unreadable: values })),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readBackup(text);
        expect(reading.ok ? reading.assessments : reading.reason).not.toContain(undefined);
      }),
      OFTEN,
    );
  });
});

test('a backup of a later format is newer', () => {
  expect(readBackup(fileOf({ format: 2 }))).toEqual({ ok: false, reason: 'newer' });
});
