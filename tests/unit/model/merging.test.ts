import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/model/code';
import { QUESTIONS } from '../../../src/model/grid';
import {
  listTogether,
  peopleBehind,
  updatesAmong,
  type Arrival,
  type Decision,
} from '../../../src/model/merging';
import { NO_AMBITION, type Result } from '../../../src/model/sheet';
import { ambition, result } from '../../fixtures/sheets';
import { anyAmbition, OFTEN } from './arbitraries';

const ANNA = result('33333 33333 33333 33333', { chair: 'brand', day: 1056 });
const LATER = { ...ANNA, ambition: ambition('4444') };
const LAST = { ...ANNA, ambition: ambition('5444') };
const OTHER = result('44444 33333 33333 33333', { chair: 'brand', day: 1056 });

const arrival = (of: Result, label: string, together: number): Arrival => ({
  code: encode(of),
  result: of,
  label,
  together,
});

function people(arrivals: readonly [label: string, together: number][], decision: Decision) {
  const groups = listTogether(arrivals.map(([label, together]) => arrival(ANNA, label, together)));
  return groups.flatMap((group) => peopleBehind(group, decision));
}

describe('identical codes', () => {
  test('are listed together, in the order in which they first came in', () => {
    const groups = listTogether([
      arrival(OTHER, 'Bo', 1),
      arrival(ANNA, 'Anna', 2),
      arrival(OTHER, '', 3),
    ]);
    expect(groups.map(({ code, arrivals }) => [code, arrivals.map(({ label }) => label)])).toEqual([
      [encode(OTHER), ['Bo', '']],
      [encode(ANNA), ['Anna']],
    ]);
  });
});

describe('by default', () => {
  test.each<[string, [string, number][], string[]]>([
    ['one link is one person', [['Anna', 1]], ['Anna']],
    [
      'the same link twice is one',
      [
        ['Anna', 1],
        ['Anna', 2],
      ],
      ['Anna'],
    ],
    [
      'the same link without a label twice is one',
      [
        ['', 1],
        ['', 2],
      ],
      [''],
    ],
    [
      'different labels are two',
      [
        ['Anna', 1],
        ['Bo', 2],
      ],
      ['Anna', 'Bo'],
    ],
    [
      'a link without a label may be the one with a label',
      [
        ['', 1],
        ['Anna', 2],
      ],
      ['Anna'],
    ],
    [
      'two in one team link stay two',
      [
        ['', 1],
        ['', 1],
      ],
      ['', ''],
    ],
    [
      'two of one name in one team link stay two',
      [
        ['Anna', 1],
        ['Anna', 1],
      ],
      ['Anna', 'Anna'],
    ],
    [
      'the same team link twice is not four',
      [
        ['', 1],
        ['', 1],
        ['', 2],
        ['', 2],
      ],
      ['', ''],
    ],
    [
      'a named one may be one of a nameless two',
      [
        ['', 1],
        ['', 1],
        ['Anna', 2],
      ],
      ['Anna', ''],
    ],
    [
      'a named and a nameless in one link are two',
      [
        ['Anna', 1],
        ['', 1],
      ],
      ['Anna', ''],
    ],
  ])('%s', (_, arrivals, expected) => {
    expect(people(arrivals, 'nothing-yet')).toEqual(expected);
  });
});

describe('the user decides', () => {
  test('that it is the same person, who keeps a label', () => {
    expect(
      people(
        [
          ['', 1],
          ['Bo', 2],
          ['Anna', 3],
        ],
        'same-person',
      ),
    ).toEqual(['Bo']);
  });

  test('that it is two people', () => {
    expect(
      people(
        [
          ['Anna', 1],
          ['Anna', 2],
        ],
        'two-people',
      ),
    ).toEqual(['Anna', 'Anna']);
  });
});

describe('an update', () => {
  test('is offered for the same chair, day and answers with another ambition', () => {
    expect(updatesAmong([arrival(ANNA, '', 1), arrival(LATER, '', 2)])).toEqual([
      { earlier: encode(ANNA), later: encode(LATER) },
    ]);
  });

  test('is offered step by step', () => {
    expect(
      updatesAmong([arrival(ANNA, '', 1), arrival(LATER, '', 2), arrival(LAST, '', 3)]),
    ).toEqual([
      { earlier: encode(ANNA), later: encode(LATER) },
      { earlier: encode(LATER), later: encode(LAST) },
    ]);
  });

  test.each([
    ['other answers', OTHER],
    ['another day', { ...LATER, day: 1057 }],
    ['another chair', { ...LATER, chair: 'outside' } as const],
    ['the same ambition', ANNA],
  ])('is not offered for %s', (_, next) => {
    expect(updatesAmong([arrival(ANNA, '', 1), arrival(next, '', 2)])).toEqual([]);
  });

  test.each(QUESTIONS)('is not offered for another answer to %s alone', (question) => {
    const next = { ...LATER, answers: { ...LATER.answers, [question]: 5 as const } };
    expect(updatesAmong([arrival(ANNA, '', 1), arrival(next, '', 2)])).toEqual([]);
  });

  test('is not offered between what came in one team link', () => {
    expect(updatesAmong([arrival(ANNA, '', 1), arrival(LATER, '', 1)])).toEqual([]);
  });
});

test('updates are those whose codes without ambition are the same', () => {
  const arrivals = fc
    .array(fc.record({ one: fc.constantFrom(ANNA, OTHER), wanted: anyAmbition, day: fc.nat(1) }), {
      maxLength: 12,
    })
    .map((all) =>
      all.map(({ one, wanted, day }, came) => arrival({ ...one, ambition: wanted, day }, '', came)),
    );
  fc.assert(
    fc.property(arrivals, (all) => {
      const plain = ({ result }: Arrival) => encode({ ...result, ambition: NO_AMBITION });
      const codes = listTogether(all).map(({ arrivals: [first] }) => first!);
      const expected = codes.flatMap((later, position) => {
        const earlier = codes.slice(0, position).findLast((one) => plain(one) === plain(later));
        return earlier ? [{ earlier: earlier.code, later: later.code }] : [];
      });
      expect(new Set(updatesAmong(all))).toEqual(new Set(expected));
    }),
    OFTEN,
  );
});

test('a great many arrivals are listed without an error', () => {
  const one = arrival(ANNA, '', 0);
  const arrivals = Array.from({ length: 200_000 }, (_, together) => ({ ...one, together }));
  expect(listTogether(arrivals).map((group) => peopleBehind(group, 'nothing-yet'))).toEqual([['']]);
});
