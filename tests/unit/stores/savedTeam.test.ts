import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/model/code';
import { readSavedTeam, writeSavedTeam } from '../../../src/stores/savedTeam';
import { joinedBy, NO_TEAM, type Team } from '../../../src/stores/team';
import { result } from '../../fixtures/sheets';
import { OFTEN } from '../model/arbitraries';
import { anyTeam, anyText } from './arbitraries';

const TEAM: Team = {
  id: '0123456789abcdef',
  name: 'Zoë’s shop',
  anonymous: true,
  people: [
    {
      id: 'fedcba98765432100.0',
      code: 'cx1p9kfqs68wyzqvw347lxfpzc8',
      label: 'Anna',
      name: null,
      again: ['', 'Bo'],
    },
    {
      id: 'fedcba98765432101.1',
      code: 'cx1ptfal0ctvt8l9dhnwmnm2hrf',
      label: '',
      name: 'Cleo',
      again: [],
    },
    {
      id: 'fedcba98765432101.2',
      code: 'cx1ptfal0ctvt8l9dhnwmnm2hrf',
      label: 'Dirk',
      name: '',
      again: ['Dirk'],
    },
  ],
  apart: ['cx1p9kfqs68wyzqvw347lxfpzc8 cx1ptfal0ctvt8l9dhnwmnm2hrf'],
  changed: 1795312800000,
};

// A text as it lies on somebody's device. It never changes: later formats are other texts.
const FORMAT_1 =
  '{"format":1,"id":"0123456789abcdef","name":"Zoë’s shop","anonymous":true,' +
  '"changed":1795312800000,' +
  '"apart":["cx1p9kfqs68wyzqvw347lxfpzc8 cx1ptfal0ctvt8l9dhnwmnm2hrf"],' +
  '"people":[["fedcba98765432100.0","cx1p9kfqs68wyzqvw347lxfpzc8","Anna",null,"","Bo"],' +
  '["fedcba98765432101.1","cx1ptfal0ctvt8l9dhnwmnm2hrf","","Cleo"],' +
  '["fedcba98765432101.2","cx1ptfal0ctvt8l9dhnwmnm2hrf","Dirk","","Dirk"]]}';

const DAMAGED = { ok: false, reason: 'damaged' };
const NEWER = { ok: false, reason: 'newer' };

const FIELDS = JSON.parse(FORMAT_1) as Record<string, unknown>;

const withFields = (fields: object) => JSON.stringify({ ...FIELDS, ...fields });

describe('a team is kept as a text', () => {
  test('that says which format it has', () => {
    expect(writeSavedTeam(TEAM)).toBe(FORMAT_1);
  });

  test('and read again', () => {
    expect(readSavedTeam(FORMAT_1)).toEqual({ ok: true, team: TEAM });
  });

  test('and read as it was written', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        expect(readSavedTeam(writeSavedTeam(team))).toEqual({ ok: true, team });
      }),
      OFTEN,
    );
  });

  test('without anything else that somebody put in the object', () => {
    const [person] = TEAM.people;
    const people = [{ ...person, result: 'x' }] as unknown as Team['people'];
    const text = writeSavedTeam({ ...TEAM, people, ...{ reading: 'x' } });
    expect(readSavedTeam(text)).toEqual({ ok: true, team: { ...TEAM, people: [person] } });
  });

  test('with nobody in it', () => {
    const team = { ...NO_TEAM, id: 'x' };
    expect(readSavedTeam(writeSavedTeam(team))).toEqual({ ok: true, team });
  });

  test('that fits on a device with ten thousand people without a label', () => {
    const arrivals = Array.from({ length: 10_000 }, (_, together) => {
      const of = result('33333 33333 33333 33333', { day: together });
      return { code: encode(of), result: of, label: '', together };
    });
    const team = joinedBy({ ...TEAM, people: [] }, arrivals, '0123456789abcdef');
    expect(team.people).toHaveLength(10_000);
    expect(writeSavedTeam(team).length).toBeLessThan(1_000_000);
  });
});

describe('a text of a later format is newer, not damaged', () => {
  test.each([2, 3, 1000, Number.MAX_SAFE_INTEGER])('format %d', (format) => {
    expect(readSavedTeam(withFields({ format }))).toEqual(NEWER);
  });

  test('whatever else is in it', () => {
    expect(readSavedTeam('{"format":2,"people":"elsewhere"}')).toEqual(NEWER);
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
    [`[${FORMAT_1}]`, 'a team in a list'],
    ['{}', 'no fields'],
    ['{"format":1}', 'only a format'],
    ['<!doctype html>', 'a page'],
    [`${FORMAT_1}${FORMAT_1}`, 'two in one'],
    [JSON.stringify(FORMAT_1), 'quoted once too often'],
    [`{"__proto__":${FORMAT_1}}`, 'fields of a prototype'],
  ])('%s (%s)', (text) => {
    expect(readSavedTeam(text)).toEqual(DAMAGED);
  });

  test.each([0, -1, 0.5, 1.5, '1', '2', null, true, [1], [2], {}])(
    'with the format %o',
    (format) => {
      expect(readSavedTeam(withFields({ format }))).toEqual(DAMAGED);
    },
  );

  test.each([
    ['id', 7],
    ['id', null],
    ['name', null],
    ['name', ['Shop']],
    ['anonymous', 'yes'],
    ['anonymous', 1],
    ['anonymous', null],
    ['changed', '1795312800000'],
    ['changed', null],
    ['changed', 8.64e15 + 1],
    ['apart', null],
    ['apart', 'a b'],
    ['apart', [['a', 'b']]],
    ['apart', [7]],
    ['people', null],
    ['people', {}],
    ['people', 'Anna'],
    ['people', [null]],
    ['people', ['Anna']],
    ['people', [{ id: 'x', code: 'y', label: '', name: null, again: [] }]],
    ['people', [[]]],
    ['people', [['x']]],
    ['people', [['x', 'y']]],
    ['people', [['x', 'y', '']]],
    ['people', [['', 'y', '', null]]],
    ['people', [['x', '', '', null]]],
    ['people', [['x', 'y', null, null]]],
    ['people', [['x', 'y', '', 7]]],
    ['people', [['x', 'y', '', ['Bo']]]],
    ['people', [['x', 'y', '', null, null]]],
    ['people', [['x', 'y', '', null, 7]]],
    ['people', [['x', 'y', '', null, ['Bo']]]],
    ['people', [['x', 'y', '', null], null]],
  ])('with the wrong %s %j', (field, value) => {
    expect(readSavedTeam(withFields({ [field]: value }))).toEqual(DAMAGED);
  });

  test.each(Object.keys(FIELDS))('without its %s', (field) => {
    expect(readSavedTeam(withFields({ [field]: undefined }))).toEqual(DAMAGED);
  });

  test('with a number too large to be one', () => {
    expect(readSavedTeam(FORMAT_1.replace('1795312800000', '1e999'))).toEqual(DAMAGED);
  });

  test('wherever it is cut off', () => {
    for (let length = 0; length < FORMAT_1.length; length += 1) {
      expect(readSavedTeam(FORMAT_1.slice(0, length))).toEqual(DAMAGED);
    }
  });

  test('nested too deeply', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const text = FORMAT_1.replace(/"people":.*\}/, `"people":${deep}}`);
    expect(readSavedTeam(text)).toEqual(DAMAGED);
  });
});

test('a field it does not know is no reason not to read a text', () => {
  expect(readSavedTeam(withFields({ colour: 'red' }))).toEqual({ ok: true, team: TEAM });
});

test('a code that cannot be read is no reason either: the others can', () => {
  const people = [['x.0', '</script>', 'Anna', null]];
  const reading = readSavedTeam(withFields({ people }));
  const person = { id: 'x.0', code: '</script>', label: 'Anna', name: null, again: [] };
  expect(reading).toEqual({ ok: true, team: { ...TEAM, people: [person] } });
});

test('whatever text there is, it is read without an error', () => {
  const anything = fc.oneof(
    anyText,
    fc.json(),
    fc
      .tuple(fc.constantFrom(...Object.keys(FIELDS)), fc.jsonValue())
      .map(([field, value]) => withFields({ [field]: value })),
    fc.array(fc.jsonValue(), { maxLength: 4 }).map((people) => withFields({ people })),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const reading = readSavedTeam(text);
      expect(reading.ok || ['damaged', 'newer'].includes(reading.reason)).toBe(true);
    }),
    OFTEN,
  );
});
