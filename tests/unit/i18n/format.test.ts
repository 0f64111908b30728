import { describe, expect, test } from 'vitest';
import {
  formatAnswer,
  formatDate,
  formatDay,
  formatExact,
  formatList,
  formatMoment,
  formatScore,
} from '../../../src/i18n/format';

test.each([
  [3.3, '3.3', '3,3'],
  [3, '3.0', '3,0'],
  [1, '1.0', '1,0'],
  [4.25, '4.3', '4,3'],
  [5, '5.0', '5,0'],
])('the score %d is %s in English, %s in Dutch', (score, en, nl) => {
  expect(formatScore('en', score)).toBe(en);
  expect(formatScore('nl', score)).toBe(nl);
});

test.each([
  [{ year: 2026, month: 11, date: 22 }, '22 November 2026', '22 november 2026'],
  [{ year: 2026, month: 1, date: 1 }, '1 January 2026', '1 januari 2026'],
  [{ year: 2028, month: 2, date: 29 }, '29 February 2028', '29 februari 2028'],
  [{ year: 2025, month: 12, date: 31 }, '31 December 2025', '31 december 2025'],
] as const)('a day is the same day wherever it is read: %o', (day, en, nl) => {
  expect(formatDate('en', day)).toBe(en);
  expect(formatDate('nl', day)).toBe(nl);
});

test.each([
  [1, '2 January 2024', '2 januari 2024'],
  [1056, '22 November 2026', '22 november 2026'],
  [32767, '18 September 2113', '18 september 2113'],
])('day %d of a result is %s in English, %s in Dutch', (day, en, nl) => {
  expect(formatDay('en', day)).toBe(en);
  expect(formatDay('nl', day)).toBe(nl);
});

test.each([0, -1, 1.5, 32768])('%d is no day, so there is nothing to say', (none) => {
  expect(formatDay('en', none)).toBe('');
});

test('a moment is a day and a time of this device, the hour up to 23', () => {
  const moment = new Date(2026, 10, 22, 14, 5).getTime();
  expect(formatMoment('en', moment)).toMatch(/^22 November 2026\b.*\b14:05$/);
  expect(formatMoment('nl', moment)).toMatch(/^22 november 2026\b.*\b14:05$/);
});

describe('a list', () => {
  test.each([
    [[], '', ''],
    [['Brand'], 'Brand', 'Brand'],
    [['Brand', 'Customer'], 'Brand and Customer', 'Brand en Customer'],
    [['A', 'B', 'C'], 'A, B and C', 'A, B en C'],
  ])('of %j reads like a sentence', (items, en, nl) => {
    expect(formatList('en', items)).toBe(en);
    expect(formatList('nl', items)).toBe(nl);
  });
});

test('a figure of a sum has at most two decimals', () => {
  expect(formatExact('en', 3)).toBe('3');
  expect(formatExact('en', 3.25)).toBe('3.25');
  expect(formatExact('nl', 8 / 3)).toBe('2,67');
});

test.each([
  [1, '1'],
  [2.5, '2.5'],
  ['unknown', '?'],
  ['not-applicable', '–'],
] as const)('an answer %s is one sign: %s', (answer, sign) => {
  expect(formatAnswer(answer)).toBe(sign);
});
