import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEvenOf } from '../../../src/model/breakEven';
import {
  calculated,
  INPUTS,
  LEVERS,
  LIMITS,
  NO_CASE,
  type Input,
} from '../../../src/model/valueCase';
import { OFTEN } from './arbitraries';
import { ALL, anyFilled, anyTyped, caseOf } from './valueCases';

describe('how little must change', () => {
  test('is a part of all that is assumed, and an improvement of each lever', () => {
    // It has to bring 90,000 / 3 + 30,000 a year.
    const { required, share, why, levers } = breakEvenOf(caseOf(ALL));
    expect({ required, share, why }).toEqual({ required: 60_000, share: 60 / 92.4, why: null });
    // 1 % is 2,880, 24,000 and 3,000.
    expect(levers.kept).toMatchObject({ needed: 60_000 / 2880, isPossible: true, churnTo: 9.5 });
    expect(levers.more).toMatchObject({ needed: 2.5, isPossible: true, churnTo: null });
    expect(levers.saved).toMatchObject({ needed: 20, isPossible: true, churnTo: null });
  });

  test('cannot be said where improvement makes things worse', () => {
    const worse = caseOf({ ...ALL, staying: -5, spending: -2, 'fewer-contacts': -10 });
    expect(breakEvenOf(worse)).toMatchObject({ share: null, why: 'no-benefit', required: 60_000 });
  });

  test('is said of a lever that cannot carry it alone', () => {
    const { levers } = breakEvenOf(caseOf({ ...ALL, 'one-off': 3_000_000 }));
    // 1,030,000 a year.
    expect(levers.saved).toMatchObject({ needed: (103 * 10) / 3, isPossible: false });
    expect(levers.kept).toMatchObject({ isPossible: false, churnTo: null });
    expect(levers.more).toMatchObject({ isPossible: true });
  });

  test('is said of a lever of which nothing is left', () => {
    const none = { needed: null, isPossible: false, churnTo: null, missing: [] };
    expect(breakEvenOf(caseOf({ ...ALL, margin: 0 })).levers.kept).toMatchObject(none);
    expect(breakEvenOf(caseOf({ ...ALL, margin: -1 })).levers.more).toMatchObject(none);
  });

  test('is nothing for improving that costs nothing', () => {
    const { share, levers } = breakEvenOf(caseOf({ ...ALL, 'one-off': 0, yearly: 0 }));
    expect(share).toBe(0);
    expect(levers.kept).toMatchObject({ needed: 0, isPossible: true, churnTo: 12 });
  });

  test('all of it needed is possible, and no more', () => {
    // 100 % of the contacts is 300,000 a year.
    const at = (yearly: number) =>
      breakEvenOf(caseOf({ ...ALL, 'one-off': 0, yearly })).levers.saved;
    expect(at(300_000)).toMatchObject({ needed: 100, isPossible: true });
    expect(at(300_000.01).isPossible).toBe(false);
  });

  test('cannot be said without the costs', () => {
    for (const cost of ['one-off', 'yearly'] as const) {
      const { [cost]: _, ...others } = ALL;
      expect(breakEvenOf(caseOf(others))).toMatchObject({ share: null, why: 'incomplete' });
    }
  });

  test('misses everything but the improvement itself at the beginning', () => {
    expect(breakEvenOf(NO_CASE).levers.kept.missing).toEqual([
      ...['customers', 'revenue', 'margin', 'churn', 'one-off', 'yearly', 'years'],
    ]);
  });

  test.each(INPUTS)('is not calculated with what cannot be: %s', (input) => {
    const { least, most } = LIMITS[input];
    for (const value of [least - 0.1, most * 1.01]) {
      const beyond = caseOf({ ...ALL, [input]: value });
      expect(breakEvenOf(beyond)).toMatchObject({ share: null, why: 'incomplete' });
    }
  });
});

describe('whatever the numbers are', () => {
  test('the share at which it pays makes the worth nought', () => {
    fc.assert(
      fc.property(anyFilled, (valueCase) => {
        const { share } = breakEvenOf(valueCase);
        const done = calculated(valueCase);
        expect(share === null).toBe(Number(done.benefit) <= 0);
        // Improvements beyond 100 % are not calculated with.
        if (share === null || share > 1) return;
        const improved = caseOf(
          {
            ...(done.inputs as Record<Input, number>),
            staying: share * done.inputs.staying!,
            spending: share * done.inputs.spending!,
            'fewer-contacts': share * done.inputs['fewer-contacts']!,
          },
          valueCase.years,
        );
        const size = LEVERS.reduce((sum, lever) => sum + Math.abs(done.levers[lever].amount!), 0);
        const scale = 10 * (size + done.yearly!) + done.oneOff! + 1;
        expect(Math.abs(calculated(improved).worth!)).toBeLessThan(1e-9 * scale);
      }),
      OFTEN,
    );
  });

  test('a lever at what it needs pays for everything on its own', () => {
    fc.assert(
      fc.property(anyFilled, fc.constantFrom(...LEVERS), (valueCase, lever) => {
        const { needed, isPossible, churnTo } = breakEvenOf(valueCase).levers[lever];
        expect(isPossible).toBe(needed !== null && needed <= 100);
        if (!isPossible || needed === null) return;
        const alone = { staying: 0, spending: 0, 'fewer-contacts': 0 };
        const improvement = { kept: 'staying', more: 'spending', saved: 'fewer-contacts' }[lever];
        const { inputs, yearly, oneOff } = calculated(valueCase);
        const done = calculated(
          caseOf(
            { ...(inputs as Record<Input, number>), ...alone, [improvement]: needed },
            valueCase.years,
          ),
        );
        expect(Math.abs(done.worth!)).toBeLessThan(1e-9 * (10 * yearly! + oneOff! + 1));
        if (lever === 'kept') expect(churnTo).toBeCloseTo(inputs.churn! * (1 - needed / 100), 9);
      }),
      OFTEN,
    );
  });

  test('nothing breaks', () => {
    fc.assert(
      fc.property(anyTyped, (valueCase) => {
        expect(() => breakEvenOf(valueCase)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
