import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INPUTS, LIMITS, NO_CASE, type End } from '../../../src/model/valueCase';
import { problemsOf } from '../../../src/model/valueProblems';
import { ALL, anyTyped, caseOf } from './valueCases';

describe('what cannot be', () => {
  test.each(INPUTS)('is a number beyond its limits: %s', (input) => {
    const { least, most } = LIMITS[input];
    for (const value of [least, most]) {
      const problems = problemsOf(caseOf({ ...ALL, [input]: value }));
      expect(problems.filter(({ kind }) => kind !== 'all-leave')).toEqual([]);
    }
    for (const [value, kind] of [
      [least - 0.1, 'below'],
      [most * 1.01, 'above'],
    ] as const) {
      const limit = kind === 'below' ? least : most;
      const problem = { kind, input, end: 'expected', value, limit };
      expect(problemsOf(caseOf({ ...ALL, [input]: value }))).toContainEqual(problem);
    }
  });

  test.each([0, 11, 2.5, -1])('is so many years: %d', (years) => {
    expect(problemsOf(caseOf(ALL, years))).toEqual([{ kind: 'years', value: years }]);
  });

  test('is nothing at the beginning', () => {
    expect(problemsOf(NO_CASE)).toEqual([]);
  });

  test('is low above expected above high', () => {
    const wrong = (lower: End, higher: End) => ({
      kind: 'out-of-order',
      input: 'churn',
      lower,
      higher,
    });
    const problems = (range: [number | null, number | null, number | null]) =>
      problemsOf(caseOf({ ...ALL, churn: range }));
    expect(problems([3, 2, 1])).toEqual([wrong('low', 'expected'), wrong('expected', 'high')]);
    expect(problems([1, 3, 2])).toEqual([wrong('expected', 'high')]);
    expect(problems([3, null, 1])).toEqual([wrong('low', 'high')]);
    expect(problems([2, 2, 2])).toEqual([]);
  });

  test('is that more customers leave than there are', () => {
    const losing = (churn: number, staying: number) =>
      problemsOf(caseOf({ ...ALL, churn, staying }));
    expect(losing(60, -100)).toEqual([{ kind: 'all-leave', input: 'staying', leaving: 120 }]);
    expect(losing(50, -100)).toEqual([]);
    expect(losing(100, 5)).toEqual([]);
  });

  test('breaks nothing, whatever the numbers are', () => {
    fc.assert(
      fc.property(anyTyped, (valueCase) => {
        expect(() => problemsOf(valueCase)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
