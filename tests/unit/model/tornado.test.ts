import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tornadoOf } from '../../../src/model/tornado';
import { calculated, NO_CASE } from '../../../src/model/valueCase';
import { ALL, anyFilled, anyTyped, caseOf, COSTS, FACTS } from './valueCases';

describe('what matters most', () => {
  test('is a bar for each input that may differ, the widest first', () => {
    const bars = tornadoOf(
      caseOf({
        ...ALL,
        churn: [10, 12, null],
        spending: [0, 2, 3],
        yearly: [20_000, 30_000, 40_000],
        customers: [null, 20_000, null],
        revenue: [300, 300, 300],
      }),
    );
    expect(bars).toEqual([
      // 3 x 24,000 for each per cent.
      {
        input: 'spending',
        low: -46_800,
        high: 169_200,
        lowInput: 0,
        highInput: 3,
        spread: 216_000,
      },
      {
        input: 'yearly',
        low: 127_200,
        high: 67_200,
        lowInput: 20_000,
        highInput: 40_000,
        spread: 60_000,
      },
      // 3 x 1,200 for each per cent.
      { input: 'churn', low: 90_000, high: 97_200, lowInput: 10, highInput: 12, spread: 7200 },
    ]);
  });

  test('has the inputs in their order where bars are as wide', () => {
    const bars = tornadoOf(
      caseOf({ ...ALL, 'one-off': [60_000, 90_000, 120_000], yearly: [20_000, 30_000, 40_000] }),
    );
    expect(bars.map(({ input }) => input)).toEqual(['one-off', 'yearly']);
  });

  test('leaves out what cannot be', () => {
    expect(tornadoOf(caseOf({ ...ALL, churn: [-1, 12, 15] }))).toEqual([]);
  });

  test('is not known without an expected worth', () => {
    const { churn: _, ...facts } = FACTS;
    expect(tornadoOf(caseOf({ ...facts, ...COSTS, spending: [2, null, 7] }))).toEqual([]);
    expect(tornadoOf(NO_CASE)).toEqual([]);
  });
});

describe('whatever the numbers are', () => {
  test('every bar has the expected worth in it, and the widest come first', () => {
    fc.assert(
      fc.property(anyFilled, (valueCase) => {
        const worth = calculated(valueCase).worth!;
        const bars = tornadoOf(valueCase);
        bars.forEach(({ low, high, spread }, place) => {
          expect(Math.min(low, high)).toBeLessThanOrEqual(worth);
          expect(Math.max(low, high)).toBeGreaterThanOrEqual(worth);
          expect(spread).toBeLessThanOrEqual(bars[place - 1]?.spread ?? Infinity);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('nothing breaks', () => {
    fc.assert(
      fc.property(anyTyped, (valueCase) => {
        expect(() => tornadoOf(valueCase)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
