import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  compare,
  decimal,
  difference,
  ratio,
  plus,
  quotient,
  rounded,
  times,
  toNumber,
} from '../../../src/model/exact';
import { OFTEN } from './arbitraries';

describe('an exact number', () => {
  test('is kept in lowest terms', () => {
    expect(ratio(6, 8)).toEqual({ numerator: 3n, denominator: 4n });
  });

  test('of zero has one spelling', () => {
    expect(ratio(0, 7)).toEqual(ratio(0, 1));
  });

  test.each([
    [1, 0],
    [1, -2],
    [0.5, 1],
    [NaN, 1],
  ])('does not exist for %d/%d', (numerator, denominator) => {
    expect(() => ratio(numerator, denominator)).toThrow(RangeError);
  });
});

test('a difference keeps its sign', () => {
  expect(difference(ratio(1, 2), ratio(2, 3))).toEqual(ratio(-1, 6));
});

test('a size has no sign', () => {
  expect(absolute(ratio(-1, 6))).toEqual(ratio(1, 6));
  expect(absolute(ratio(1, 6))).toEqual(ratio(1, 6));
});

test('a product and a quotient are exact', () => {
  expect(times(ratio(2, 3), ratio(-3, 4))).toEqual(ratio(-1, 2));
  expect(quotient(ratio(-1, 2), ratio(3, 4))).toEqual(ratio(-2, 3));
});

test('nothing is divided by nothing, or by less', () => {
  expect(() => quotient(ratio(1, 2), ratio(0, 1))).toThrow(RangeError);
  expect(() => quotient(ratio(1, 2), ratio(-1, 2))).toThrow(RangeError);
});

describe('a decimal', () => {
  test.each([
    [0.1, ratio(1, 10)],
    [-12.5, ratio(-25, 2)],
    [20_000, ratio(20_000, 1)],
    [1e21, ratio(10n ** 21n, 1)],
    [1.25e-7, ratio(1, 8_000_000)],
    [-0, ratio(0, 1)],
  ])('is what is written: %d', (value, written) => {
    expect(decimal(value)).toEqual(written);
  });

  test.each([NaN, Infinity, -Infinity])('is 0 for what is no number: %d', (value) => {
    expect(decimal(value)).toEqual(ratio(0, 1));
  });

  test('adds up as on paper', () => {
    expect(plus(decimal(0.1), decimal(0.2))).toEqual(decimal(0.3));
    const million = times(decimal(1e15), decimal(0.000001));
    expect(difference(times(million, million), decimal(1e18))).toEqual(ratio(0, 1));
  });

  test('is the number itself again, whichever it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toNumber(decimal(value))).toBe(value + 0);
      }),
      OFTEN,
    );
  });
});

describe('the nearest number', () => {
  test.each([
    [1, 3],
    [-2, 3],
    [1, 7_000_000_000],
    [9_007_199_254_740_991, 3],
  ])('of %d/%d is what a division gives', (numerator, denominator) => {
    expect(toNumber(ratio(numerator, denominator))).toBe(numerator / denominator);
  });
});

test('exact numbers are compared by value', () => {
  expect(compare(ratio(2, 3), ratio(3, 4))).toBeLessThan(0);
  expect(compare(ratio(3, 4), ratio(2, 3))).toBeGreaterThan(0);
  expect(compare(ratio(4, 6), ratio(2, 3))).toBe(0);
});

test('rounding is half up, and of what is below 0 by its size', () => {
  expect(rounded(decimal(1.005), 2)).toEqual(decimal(1.01));
  expect(rounded(decimal(-1.005), 2)).toEqual(decimal(-1.01));
  expect(rounded(decimal(2.5), 0)).toEqual(ratio(3, 1));
  expect(rounded(decimal(-2.49), 0)).toEqual(ratio(-2, 1));
  expect(rounded(decimal(0.25), 4)).toEqual(ratio(1, 4));
});
