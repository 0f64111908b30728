import { describe, expect, test } from 'vitest';
import { lowerMiddleOf, medianOf } from '../../../src/model/middle';

describe('the median', () => {
  test.each([
    [[3], 3],
    [[5, 1, 2], 2],
    [[2, 3], 2.5],
    [[4, 1, 3, 2], 2.5],
    [[1, 1, 5, 5], 3],
  ])('of %o is %d', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });

  test('of nothing is not there', () => {
    expect(medianOf([])).toBeNull();
  });
});

describe('the lower middle', () => {
  test.each([
    [[3], 3],
    [[5, 1, 2], 2],
    [[3, 2], 2],
    [[4, 1, 3, 2], 2],
    [[5, 5, 1, 1], 1],
  ])('of %o is %d', (values, lower) => {
    expect(lowerMiddleOf(values)).toBe(lower);
  });

  test('of nothing is not there', () => {
    expect(lowerMiddleOf([])).toBeNull();
  });
});
