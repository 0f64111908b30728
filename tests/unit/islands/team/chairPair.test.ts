// Which two chairs are looked at.
import { describe, expect, test } from 'vitest';
import { changed, pairOf, withChair } from '../../../../src/islands/team/chairPair';
import type { Seated } from '../../../../src/islands/team/greyThreads';

const MANAGEMENT: Seated = { chair: 'management', n: 1 };
const BRAND: Seated = { chair: 'brand', n: 5 };
const OPERATIONS: Seated = { chair: 'operations', n: 5 };
const CUSTOMERS: Seated = { chair: 'customer-facing', n: 2 };
const OUTSIDE: Seated = { chair: 'outside', n: 9 };

describe('the pair to begin with', () => {
  test('is management and customer contact, however few they are', () => {
    const all = [MANAGEMENT, BRAND, OPERATIONS, CUSTOMERS, OUTSIDE];
    expect(pairOf(all, null)).toEqual([MANAGEMENT, CUSTOMERS]);
  });

  test('is the two chairs with most people where one of those is empty, in their usual order', () => {
    expect(pairOf([MANAGEMENT, BRAND, OUTSIDE], null)).toEqual([BRAND, OUTSIDE]);
    expect(pairOf([BRAND, OPERATIONS, CUSTOMERS], null)).toEqual([BRAND, OPERATIONS]);
  });

  test('is not there with fewer than two chairs', () => {
    expect(pairOf([MANAGEMENT], null)).toBeNull();
    expect(pairOf([], ['management', 'brand'])).toBeNull();
  });
});

describe('a pair that was chosen', () => {
  const all = [MANAGEMENT, BRAND, CUSTOMERS];

  test('is looked at as it was chosen', () => {
    expect(pairOf(all, ['customer-facing', 'brand'])).toEqual([CUSTOMERS, BRAND]);
  });

  test('gives way once somebody’s chair is gone', () => {
    expect(pairOf(all, ['outside', 'brand'])).toEqual([MANAGEMENT, CUSTOMERS]);
  });

  test('changes on one side', () => {
    expect(changed(['management', 'brand'], 'one', 'outside')).toEqual(['outside', 'brand']);
    expect(changed(['management', 'brand'], 'other', 'outside')).toEqual(['management', 'outside']);
  });

  test('never has the same chair twice: they change places', () => {
    expect(changed(['management', 'brand'], 'one', 'brand')).toEqual(['brand', 'management']);
    expect(changed(['management', 'brand'], 'other', 'management')).toEqual([
      'brand',
      'management',
    ]);
  });
});

test('not to say is no chair', () => {
  expect(withChair([BRAND, { chair: 'not-said', n: 9 }])).toEqual([BRAND]);
});
