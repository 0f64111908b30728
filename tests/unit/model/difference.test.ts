import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ambitionsApart, differences, differing } from '../../../src/model/difference';
import { ambition, EXAMPLES, sheet } from '../../fixtures/sheets';
import { anyAmbition, anySheet, OFTEN } from './arbitraries';

test('two sheets differ where their answers do, the furthest apart first', () => {
  const one = sheet('33333 33333 33333 33333');
  const other = sheet('33335 3333? 31333 2333-');
  expect(differences(one, other)).toEqual([
    { question: 'management.ownership', stages: 2 },
    { question: 'operations.distinction', stages: 2 },
    { question: 'customer.value', stages: 1 },
    { question: 'brand.ownership', stages: null },
    { question: 'customer.ownership', stages: null },
  ]);
});

test('a sheet does not differ from itself', () => {
  expect(differences(EXAMPLES.withUnknowns.answers, EXAMPLES.withUnknowns.answers)).toEqual([]);
});

test('it does not matter who is compared with whom', () => {
  fc.assert(
    fc.property(anySheet, anySheet, (one, other) => {
      expect(differences(one, other)).toEqual(differences(other, one));
    }),
    OFTEN,
  );
});

describe('two results differ', () => {
  test('where both took a position, the furthest apart first, "does not apply" after the stages', () => {
    const { apart, unknown } = differing(
      sheet('33333 33333 33333 33333'),
      sheet('3333- 43333 13333 33333'),
    );
    expect(apart).toEqual([
      { question: 'operations.value', stages: 2 },
      { question: 'brand.value', stages: 1 },
      { question: 'management.ownership', stages: null },
    ]);
    expect(unknown).toEqual([]);
  });

  test('not yet where one of them does not know, whatever the other says', () => {
    const { apart, unknown } = differing(
      sheet('3333? 3333- 33333 ?3333'),
      sheet('33333 3333? 33333 ?3333'),
    );
    expect(apart).toEqual([]);
    expect(unknown.map(({ question }) => question)).toEqual([
      'management.ownership',
      'brand.ownership',
    ]);
  });

  test('in every cell that is not the same, each named once', () => {
    fc.assert(
      fc.property(anySheet, anySheet, (one, other) => {
        const { apart, unknown } = differing(one, other);
        const named = [...apart, ...unknown].map(({ question }) => question).sort();
        expect(named).toEqual(
          differences(one, other)
            .map(({ question }) => question)
            .sort(),
        );
      }),
      OFTEN,
    );
  });
});

describe('two ambitions differ', () => {
  test('where both have set one and they are not the same', () => {
    expect(ambitionsApart(ambition('43.4'), ambition('45..'))).toEqual([
      { level: 'brand', one: 3, other: 5 },
    ]);
  });

  test('never from themselves, and never where one is not set', () => {
    fc.assert(
      fc.property(anyAmbition, (wanted) => {
        expect(ambitionsApart(wanted, wanted)).toEqual([]);
        expect(ambitionsApart(wanted, ambition('....'))).toEqual([]);
      }),
      OFTEN,
    );
  });
});
