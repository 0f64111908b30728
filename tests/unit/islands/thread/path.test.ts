import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FALLING, IN_A_CHART, positionOf, threadPath } from '../../../../src/islands/thread/path';
import { anyStage, OFTEN } from '../../model/arbitraries';

const STRAIGHT = 'M250 -12 V408';

describe('the thread', () => {
  test('is a straight line where all levels are in one stage', () => {
    expect(threadPath([3, 3, 3, 3])).toBe(STRAIGHT);
  });

  test('runs through the stages of the sample as the identity draws it', () => {
    expect(threadPath([4, 3, 3, 2])).toBe(
      'M350 -12 V85 C350 108 250 108 250 131 V285 C250 308 150 308 150 331 V408',
    );
  });

  test('falls on the home page from above the window and ends below the last band', () => {
    expect(threadPath([4, 3, 3, 2], FALLING)).toBe(
      'M290 -1600 V64 C290 100 190 100 190 136 V264 C190 300 90 300 90 336 V448',
    );
  });

  test.each([
    ['the first', [null, 3, 3, 3], 'M250 100 V408'],
    ['one in the middle', [3, null, 2, 2], 'M250 -12 V100 M150 200 V408'],
    ['two in the middle', [3, null, null, 2], 'M250 -12 V100 M150 300 V408'],
    ['the last', [3, 3, 3, null], 'M250 -12 V300'],
    ['all but one', [null, 2, null, null], 'M150 100 V200'],
    ['every one', [null, null, null, null], ''],
  ] as const)('stops at the upper edge of a level without a stage: %s', (_, stages, path) => {
    expect(threadPath(stages)).toBe(path);
  });

  test('is straight with fit 0, and then only', () => {
    fc.assert(
      fc.property(fc.tuple(anyStage, anyStage, anyStage, anyStage), (stages) => {
        const isStraight = !threadPath(stages).includes('C');
        expect(isStraight).toBe(new Set(stages).size === 1);
      }),
      OFTEN,
    );
  });

  test('never overshoots: no point lies outside the stages it joins', () => {
    const course = IN_A_CHART;
    fc.assert(
      fc.property(fc.tuple(anyStage, anyStage, anyStage, anyStage), (stages) => {
        const positions = stages.map((stage) => positionOf(stage, course));
        const xs = [...threadPath(stages).matchAll(/(?:M|C| )(\d+) -?\d+/g)].map(([, x]) =>
          Number(x),
        );
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(Math.min(...positions));
        expect(Math.max(...xs)).toBeLessThanOrEqual(Math.max(...positions));
      }),
      OFTEN,
    );
  });
});
