import { describe, expect, test } from 'vitest';
import type { Stage } from '../../../src/model/grid';
import {
  countStages,
  extremesOf,
  lowerMiddleOf,
  medianOf,
  sizeOf,
} from '../../../src/model/middle';

describe('stages that are counted', () => {
  const counts = countStages([5, 3, 3, 1, 3]);

  test('are so many of each', () => {
    expect(counts).toEqual({ 1: 1, 2: 0, 3: 3, 4: 0, 5: 1 });
  });

  test('are five in all', () => {
    expect(sizeOf(counts)).toBe(5);
  });

  test('have a lowest and a highest, unless there are none', () => {
    expect(extremesOf(countStages([4, 2, 3]))).toEqual({ lowest: 2, highest: 4 });
    expect(extremesOf(countStages([]))).toBeNull();
  });
});

describe('the median', () => {
  test.each<[Stage[], number]>([
    [[3], 3],
    [[5, 1, 2], 2],
    [[2, 3], 2.5],
    [[4, 1, 3, 2], 2.5],
    [[1, 1, 5, 5], 3],
  ])('of %o is %d', (values, median) => {
    expect(medianOf(countStages(values))).toBe(median);
  });

  test('of nothing is not there', () => {
    expect(medianOf(countStages([]))).toBeNull();
  });
});

describe('the lower middle', () => {
  test.each<[Stage[], number]>([
    [[3], 3],
    [[5, 1, 2], 2],
    [[3, 2], 2],
    [[4, 1, 3, 2], 2],
    [[5, 5, 1, 1], 1],
  ])('of %o is %d', (values, lower) => {
    expect(lowerMiddleOf(countStages(values))).toBe(lower);
  });

  test('of nothing is not there', () => {
    expect(lowerMiddleOf(countStages([]))).toBeNull();
  });
});
