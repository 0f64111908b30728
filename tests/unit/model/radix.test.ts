import { describe, expect, test } from 'vitest';
import { toDigits, toNumeral } from '../../../src/model/radix';

const CLOCK = [
  { name: 'days', radix: 7 },
  { name: 'hours', radix: 24 },
  { name: 'minutes', radix: 60 },
] as const;

describe('a number in mixed radix', () => {
  test('counts the first place highest: 2 days, 3 hours and 4 minutes are 3064 minutes', () => {
    expect(toNumeral(CLOCK, { days: 2, hours: 3, minutes: 4 })).toBe(3064n);
  });

  test('is taken apart into the same digits', () => {
    expect(toDigits(CLOCK, 3064n)).toEqual({ days: 2, hours: 3, minutes: 4 });
  });

  test('has no digits from the product of the radices on', () => {
    expect(toDigits(CLOCK, 10_079n)).toEqual({ days: 6, hours: 23, minutes: 59 });
    expect(toDigits(CLOCK, 10_080n)).toBeNull();
  });

  test.each([24, -1, 1.5, NaN])('has no hour %d', (hours) => {
    expect(() => toNumeral(CLOCK, { days: 0, hours, minutes: 0 })).toThrow(RangeError);
  });
});
