import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_AMBITION } from '../../../src/model/sheet';
import {
  NOTHING_FOLLOWED,
  readSaved,
  writeSaved,
  type Assessment,
  type Migration,
  type PlannedMove,
} from '../../../src/stores/saved';
import { OFTEN } from '../model/arbitraries';
import { anyAssessment, anyText } from './arbitraries';

const ASSESSMENT: Assessment = {
  id: '0123456789abcdef',
  label: 'Zoë & Bo',
  chair: 'customer-facing',
  answers: { 'management.value': 3, 'brand.paths': 'unknown', 'customer.value': 'not-applicable' },
  notes: { 'management.value': 'The minutes of May' },
  reasons: { 'customer.value': 'We have no shop' },
  at: 'customer.value',
  day: 1056,
  changed: 1795312800000,
  finished: true,
  ambition: NO_AMBITION,
  earlier: { id: 'fedcba9876543210', day: 690, answers: { 'management.value': 2 } },
  beside: null,
  ...NOTHING_FOLLOWED,
};

// Texts as they lie on somebody's device. They never change: later formats are other texts.
const FORMAT_1 =
  '{"format":1,"id":"0123456789abcdef","label":"Zoë & Bo","chair":"customer-facing",' +
  '"answers":{"management.value":3,"brand.paths":"unknown","customer.value":"not-applicable"},' +
  '"notes":{"management.value":"The minutes of May"},' +
  '"reasons":{"customer.value":"We have no shop"},"at":"customer.value","day":1056,' +
  '"changed":1795312800000,"finished":true,' +
  '"earlier":{"id":"fedcba9876543210","day":690,"answers":{"management.value":2}}}';

const FORMAT_2 =
  '{"format":2,"id":"0123456789abcdef","label":"Zoë & Bo","chair":"customer-facing",' +
  '"answers":{"management.value":3,"brand.paths":"unknown","customer.value":"not-applicable"},' +
  '"ambition":{"management":3,"brand":null,"operations":5,"customer":1},' +
  '"notes":{"management.value":"The minutes of May"},' +
  '"reasons":{"customer.value":"We have no shop"},"at":"customer.value","day":1056,' +
  '"changed":1795312800000,"finished":true,' +
  '"earlier":{"id":"fedcba9876543210","day":690,"answers":{"management.value":2}},' +
  '"beside":{"code":"cx1p9kfqs68wyzqvw347lxfpzc8","label":"Desk"}}';

const FORMAT_3 = `${FORMAT_2.replace('"format":2', '"format":3').slice(0, -1)},${
  '"plan":{"moves":[{"id":"management.value.4","text":"","owner":"Kim","start":1057,"due":1100,' +
  '"status":"active"},{"id":"0011","text":"Ring ten customers","owner":"","start":0,"due":0,' +
  '"status":"planned"}],"whyMany":"They are small"},' +
  '"outcome":{"figure":"Complaints about bills","proof":"The log of 2026"},' +
  '"added":[{"code":"cx1ptfal0ctvt8l9dhnwmnm2hrf","label":"2025"}]}'
}`;

const WITH_AMBITION: Assessment = {
  ...ASSESSMENT,
  ambition: { management: 3, brand: null, operations: 5, customer: 1 },
  beside: { code: 'cx1p9kfqs68wyzqvw347lxfpzc8', label: 'Desk' },
};

const MOVE: PlannedMove = {
  ...{ id: 'management.value.4', text: '', owner: 'Kim' },
  ...{ start: 1057, due: 1100, status: 'active' },
};

const FOLLOWED: Assessment = {
  ...WITH_AMBITION,
  plan: {
    moves: [
      MOVE,
      {
        ...{ id: '0011', text: 'Ring ten customers', owner: '' },
        ...{ start: 0, due: 0, status: 'planned' },
      },
    ],
    whyMany: 'They are small',
  },
  outcome: { figure: 'Complaints about bills', proof: 'The log of 2026' },
  added: [{ code: 'cx1ptfal0ctvt8l9dhnwmnm2hrf', label: '2025' }],
};

const DAMAGED = { ok: false, reason: 'damaged' };
const NEWER = { ok: false, reason: 'newer' };

const fieldsOf = (text: string) => JSON.parse(text) as Record<string, unknown>;

/** The text of the present format with other fields in it. */
const withFields = (fields: object) => JSON.stringify({ ...fieldsOf(FORMAT_3), ...fields });

describe('an assessment is kept as a text', () => {
  test('that says which format it has', () => {
    expect(writeSaved(FOLLOWED)).toBe(FORMAT_3);
  });

  test.each([
    ['1, without an ambition and beside nobody', FORMAT_1, ASSESSMENT],
    ['2, before anything followed from it', FORMAT_2, WITH_AMBITION],
    ['3', FORMAT_3, FOLLOWED],
  ])('and read again, of format %s', (_, text, assessment) => {
    expect(readSaved(text)).toEqual({ ok: true, assessment });
  });

  test('and read as it was written', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        expect(readSaved(writeSaved(assessment))).toEqual({ ok: true, assessment });
      }),
      OFTEN,
    );
  });

  test('that stays the same however often it is read and written', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const text = writeSaved(assessment);
        const reading = readSaved(text);
        expect(reading.ok && writeSaved(reading.assessment)).toBe(text);
      }),
      OFTEN,
    );
  });

  test('with an open question apart from an unknown one', () => {
    const reading = readSaved(writeSaved({ ...ASSESSMENT, answers: { 'brand.value': 'unknown' } }));
    expect(reading.ok && reading.assessment.answers).toEqual({ 'brand.value': 'unknown' });
  });

  test.each([
    ['of 200,000 characters', 'x🧵'.repeat(66_667)],
    ['with markup', '</script><script>alert(1)</script>'],
    ['with quotes, backslashes and new lines', '"\\"\n\r\t\u2028\u2029'],
    ['with control characters and half a character', '\u0000\uD800'],
    ['that is the name of a prototype', '__proto__'],
  ])('with a note %s', (_, note) => {
    const assessment = { ...ASSESSMENT, notes: { 'brand.value': note } };
    expect(readSaved(writeSaved(assessment))).toEqual({ ok: true, assessment });
  });
});

describe('a text of an older format is brought up to the present one, step by step', () => {
  // Made up: format 1 said "name", format 2 "title"; format 3 is what an assessment is now.
  const nameToTitle: Migration = ({ name, ...others }) => ({ ...others, title: name });
  const titleToLabel: Migration = ({ title, ...others }) => ({ ...others, label: title });
  const migrations = [nameToTitle, titleToLabel];
  const { label, ...unnamed } = fieldsOf(writeSaved(ASSESSMENT));
  const written = (fields: object) => JSON.stringify({ ...unnamed, ...fields });

  test.each([
    ['the oldest, by every step', { format: 1, name: label }],
    ['one in between, by the steps after it', { format: 2, title: label }],
    ['the present one, by none', { format: 3, label }],
  ])('%s', (_, fields) => {
    expect(readSaved(written(fields), migrations)).toEqual({ ok: true, assessment: ASSESSMENT });
  });

  test('and is damaged where it lacks what its own format has', () => {
    expect(readSaved(written({ format: 2, name: label }), migrations)).toEqual(DAMAGED);
  });

  test('and is damaged where a step cannot make anything of it', () => {
    const failing: Migration = () => {
      throw new Error('No such field');
    };
    expect(readSaved(written({ format: 2, title: label }), [nameToTitle, failing])).toEqual(
      DAMAGED,
    );
  });

  test('and is damaged where a step makes something else of it', () => {
    expect(readSaved(written({ format: 2, title: 7 }), migrations)).toEqual(DAMAGED);
  });

  test('but a later format than the present one is newer', () => {
    expect(readSaved(written({ format: 4, label }), migrations)).toEqual(NEWER);
  });
});

describe('a text of a later format is newer, not damaged', () => {
  test.each([4, 5, 1000, Number.MAX_SAFE_INTEGER])('format %d', (format) => {
    expect(readSaved(withFields({ format }))).toEqual(NEWER);
  });

  test('whatever else is in it', () => {
    expect(readSaved('{"format":4,"answers":"elsewhere"}')).toEqual(NEWER);
  });
});

describe('a text is damaged', () => {
  test.each([
    ['', 'nothing'],
    [' ', 'a space'],
    ['null', 'null'],
    ['7', 'a number'],
    ['"text"', 'a text'],
    ['[]', 'a list'],
    ['[{"format":1}]', 'an assessment in a list'],
    ['{}', 'no fields'],
    ['{"format":1}', 'only a format'],
    ['<!doctype html>', 'a page'],
    [FORMAT_1.slice(0, -1), 'the last character missing'],
    [FORMAT_1.slice(1), 'the first character missing'],
    [`${FORMAT_1}${FORMAT_1}`, 'two in one'],
    [JSON.stringify(FORMAT_1), 'quoted once too often'],
  ])('%s (%s)', (text) => {
    expect(readSaved(text)).toEqual(DAMAGED);
  });

  test.each([0, -1, 1.5, '1', null, true, [1], {}])('with the format %o', (format) => {
    expect(readSaved(withFields({ format }))).toEqual(DAMAGED);
  });

  test.each([
    ['id', 7],
    ['id', null],
    ['label', null],
    ['label', ['Anna']],
    ['chair', 'kitchen'],
    ['chair', 1],
    ['chair', null],
    ['answers', null],
    ['answers', []],
    ['answers', 'management.value'],
    ['answers', { 'management.value': 0 }],
    ['answers', { 'management.value': 6 }],
    ['answers', { 'management.value': 2.5 }],
    ['answers', { 'management.value': '3' }],
    ['answers', { 'management.value': 'perhaps' }],
    ['answers', { 'management.value': null }],
    ['answers', { 'management.price': 3 }],
    ['notes', null],
    ['notes', []],
    ['notes', { 'management.value': 7 }],
    ['notes', { 'management.value': null }],
    ['notes', { 'management.price': 'Text' }],
    ['reasons', 'Text'],
    ['reasons', { 'management.value': {} }],
    ['reasons', { management: 'Text' }],
    ['at', ''],
    ['at', 'management.price'],
    ['at', 0],
    ['day', '1056'],
    ['day', null],
    ['changed', '2026-11-22'],
    ['changed', null],
    ['earlier', 'fedcba9876543210'],
    ['earlier', []],
    ['earlier', {}],
    ['earlier', { id: 7, day: 690, answers: {} }],
    ['earlier', { id: 'fedcba9876543210', day: null, answers: {} }],
    ['earlier', { id: 'fedcba9876543210', day: 690, answers: { 'management.value': 9 } }],
    ['earlier', { id: 'fedcba9876543210', day: 690 }],
    ['ambition', null],
    ['ambition', {}],
    ['ambition', { management: 3, brand: null, operations: 5 }],
    ['ambition', { management: 6, brand: null, operations: 5, customer: 1 }],
    ['ambition', { management: '3', brand: null, operations: 5, customer: 1 }],
    ['beside', 'cx1p9kfqs68wyzqvw347lxfpzc8'],
    ['beside', {}],
    ['beside', { code: 'cx1p9kfqs68wyzqvw347lxfpzc8' }],
    ['beside', { code: 'cx1p9kfqs68wyzqvw347lxfpzcq', label: '' }],
    ['plan', null],
    ['plan', []],
    ['plan', { moves: {}, whyMany: '' }],
    ['plan', { moves: [null], whyMany: '' }],
    ['plan', { moves: [], whyMany: 3 }],
    ['plan', { moves: [{ ...MOVE, id: 7 }], whyMany: '' }],
    ['plan', { moves: [{ ...MOVE, start: '2026-11-22' }], whyMany: '' }],
    ['plan', { moves: [{ ...MOVE, due: 1.5 }], whyMany: '' }],
    ['plan', { moves: [{ ...MOVE, status: 'busy' }], whyMany: '' }],
    ['outcome', { figure: 'Complaints' }],
    ['outcome', { figure: null, proof: '' }],
    ['added', {}],
    ['added', ['cx1p9kfqs68wyzqvw347lxfpzc8']],
    ['added', [{ code: 'cx1p9kfqs68wyzqvw347lxfpzcq', label: '' }]],
  ])('with the wrong %s %j', (field, value) => {
    expect(readSaved(withFields({ [field]: value }))).toEqual(DAMAGED);
  });

  test.each(Object.keys(ASSESSMENT).filter((field) => field !== 'finished'))(
    'without its %s',
    (field) => {
      expect(readSaved(withFields({ [field]: undefined }))).toEqual(DAMAGED);
    },
  );

  test('with a number too large to be one', () => {
    expect(readSaved(FORMAT_1.replace('1795312800000', '1e999'))).toEqual(DAMAGED);
  });

  test('wherever it is cut off', () => {
    for (let length = 0; length < FORMAT_1.length; length += 1) {
      expect(readSaved(FORMAT_1.slice(0, length))).toEqual(DAMAGED);
    }
  });
});

describe('a name that means something to JavaScript means nothing here', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'])(
    '%s is no question',
    (name) => {
      const wrong = (value: string) => `{"${name}":${value}}`;
      expect(readSaved(FORMAT_1.replace(/("answers":)\{.*?\}/, `$1${wrong('3')}`))).toEqual(
        DAMAGED,
      );
      expect(readSaved(FORMAT_1.replace(/("notes":)\{.*?\}/, `$1${wrong('"Text"')}`))).toEqual(
        DAMAGED,
      );
      expect(readSaved(withFields({ at: name }))).toEqual(DAMAGED);
    },
  );

  test('fields of a prototype are not those of the assessment', () => {
    expect(readSaved(`{"__proto__":${FORMAT_1}}`)).toEqual(DAMAGED);
    expect(readSaved(`{"format":1,"__proto__":${FORMAT_1}}`)).toEqual(DAMAGED);
  });

  test('and a prototype beside the fields is left alone', () => {
    const text = FORMAT_1.replace('{', '{"__proto__":{"polluted":true},');
    expect(readSaved(text)).toEqual({ ok: true, assessment: ASSESSMENT });
    expect('polluted' in {}).toBe(false);
  });
});

test('a field it does not know is no reason not to read a text', () => {
  const assessment = FOLLOWED;
  expect(readSaved(withFields({ colour: 'red' }))).toEqual({ ok: true, assessment });
});

test('whatever text there is, it is read without an error', () => {
  const anything = fc.oneof(
    anyText,
    fc.json(),
    fc.json().map((value) => `{"format":1,"answers":${value},"notes":${value}}`),
    fc
      .tuple(fc.constantFrom(...Object.keys(ASSESSMENT)), fc.jsonValue())
      .map(([field, value]) => withFields({ [field]: value })),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const reading = readSaved(text);
      expect(reading.ok || ['damaged', 'newer'].includes(reading.reason)).toBe(true);
    }),
    OFTEN,
  );
});
