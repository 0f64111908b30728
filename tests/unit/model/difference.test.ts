import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '../../../src/model/difference';
import { EXAMPLES, sheet } from '../../fixtures/sheets';
import { anySheet, OFTEN } from './arbitraries';

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
