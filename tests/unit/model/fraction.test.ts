import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  difference,
  fraction,
  mean,
  meanOfFractions,
  toNumber,
  toTenths,
} from '../../../src/model/fraction';
import { OFTEN } from './arbitraries';

describe('a fraction', () => {
  test('is kept in lowest terms', () => {
    expect(fraction(6, 8)).toEqual({ numerator: 3, denominator: 4 });
  });

  test('of zero has one spelling', () => {
    expect(fraction(0, 7)).toEqual(fraction(0, 1));
  });

  test.each([
    [1, 0],
    [1, -2],
    [0.5, 1],
    [NaN, 1],
  ])('does not exist for %d/%d', (numerator, denominator) => {
    expect(() => fraction(numerator, denominator)).toThrow(RangeError);
  });
});

describe('a mean', () => {
  test('of 3, 4, 3 and 3 is thirteen quarters', () => {
    expect(mean([3, 4, 3, 3])).toEqual(fraction(13, 4));
  });

  test('takes halves: of 2.5 and 3 it is eleven quarters', () => {
    expect(mean([2.5, 3])).toEqual(fraction(11, 4));
  });

  test('of fractions is exact: of 13/4, 9/4, 11/4 and 19/5 it is 241/80', () => {
    const scores = [fraction(13, 4), fraction(9, 4), fraction(11, 4), fraction(19, 5)];
    expect(meanOfFractions(scores)).toEqual(fraction(241, 80));
  });

  test('of nothing does not exist', () => {
    expect(() => mean([])).toThrow(RangeError);
    expect(() => meanOfFractions([])).toThrow(RangeError);
  });
});

test('a difference keeps its sign', () => {
  expect(difference(fraction(1, 2), fraction(2, 3))).toEqual(fraction(-1, 6));
});

test('fractions are compared by value', () => {
  expect(compare(fraction(2, 3), fraction(3, 4))).toBeLessThan(0);
  expect(compare(fraction(3, 4), fraction(2, 3))).toBeGreaterThan(0);
  expect(compare(fraction(4, 6), fraction(2, 3))).toBe(0);
});

describe('rounding to tenths, once, half up', () => {
  test.each([
    [9, 4, 2.3],
    [13, 4, 3.3],
    [11, 4, 2.8],
    [241, 80, 3],
    [8, 3, 2.7],
    [7, 5, 1.4],
    [3, 1, 3],
    [1, 20, 0.1],
    [49, 1000, 0],
    [0, 1, 0],
    [-9, 4, -2.3],
    [-1, 50, 0],
  ])('%d/%d is shown as %d', (numerator, denominator, shown) => {
    expect(toTenths(fraction(numerator, denominator))).toBe(shown);
  });

  test('never moves a mean by more than half a tenth', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(answers, (values) => {
        const exact = mean(values);
        expect(Math.abs(toTenths(exact) - toNumber(exact))).toBeLessThanOrEqual(0.05 + 1e-12);
      }),
      OFTEN,
    );
  });
});
