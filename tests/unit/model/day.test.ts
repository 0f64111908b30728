import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayIn, dayOf, fieldOf, LAST_DAY } from '../../../src/model/day';
import { OFTEN } from './arbitraries';

const DAYS = [
  [1, { year: 2024, month: 1, date: 2 }],
  [59, { year: 2024, month: 2, date: 29 }],
  [60, { year: 2024, month: 3, date: 1 }],
  [366, { year: 2025, month: 1, date: 1 }],
  [1056, { year: 2026, month: 11, date: 22 }],
  [1065, { year: 2026, month: 12, date: 1 }],
  [1154, { year: 2027, month: 2, date: 28 }],
  [32767, { year: 2113, month: 9, date: 18 }],
] as const;

describe('a day number', () => {
  test.each(DAYS)('%d is the date %o', (day, date) => {
    expect(dateOf(day)).toEqual(date);
  });

  test.each(DAYS)('%d is counted from the date %o', (day, date) => {
    expect(dayOf(date)).toBe(day);
  });

  test('goes to a date and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LAST_DAY }), (day) => {
        const date = dateOf(day);
        expect(date && dayOf(date)).toBe(day);
      }),
      OFTEN,
    );
  });

  test.each([0, -1, 32768, 1.5, NaN])('%d is no date', (day) => {
    expect(dateOf(day)).toBeNull();
  });
});

describe('a date that a code cannot carry is no date', () => {
  test.each([
    ['the first day itself', { year: 2024, month: 1, date: 1 }],
    ['a clock that was never set', { year: 1970, month: 1, date: 1 }],
    ['the first century', { year: 24, month: 1, date: 2 }],
    ['the day after the last', { year: 2113, month: 9, date: 19 }],
    ['30 February', { year: 2026, month: 2, date: 30 }],
    ['a thirteenth month', { year: 2026, month: 13, date: 1 }],
    ['half a day', { year: 2026, month: 1, date: 1.5 }],
  ])('%s', (_, date) => {
    expect(dayOf(date)).toBe(0);
  });
});

describe('a date field', () => {
  test.each([
    ['2026-11-22', 1056],
    ['2024-01-02', 1],
    ['2028-02-29', 1520],
  ])('with %s holds day %d', (field, day) => {
    expect(dayIn(field)).toBe(day);
    expect(fieldOf(day)).toBe(field);
  });

  test.each([
    '',
    '2026-02-29',
    '2024-01-01',
    '2023-12-31',
    '0002-11-22',
    '12026-11-22',
    '22-11-2026',
  ])('with “%s” holds no day that can be kept', (field) => {
    expect(dayIn(field)).toBe(0);
  });

  test('without a day is empty', () => {
    expect(fieldOf(0)).toBe('');
  });

  test('shows every day that can be kept, and gives it back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LAST_DAY }), (day) => {
        expect(dayIn(fieldOf(day))).toBe(day);
      }),
    );
  });
});
