import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculated, LEVERS, NO_CASE } from '../../../src/model/valueCase';
import { shownOf } from '../../../src/model/valueShown';
import { OFTEN } from './arbitraries';
import { ALL, anyFilled, anyTyped, caseOf, COSTS } from './valueCases';

describe('figures that are shown', () => {
  test('are rounded each by itself, and say when they no longer add up', () => {
    // 0.4 + 0.4 + 0.4 = 1.2 is shown as 0 + 0 + 0 = 1.
    const small = calculated(
      caseOf({
        ...{ customers: 1, churn: 100, staying: 100, revenue: 0.4, margin: 100, spending: 100 },
        ...{ contacts: 1, 'contact-cost': 0.4, 'fewer-contacts': 100, 'one-off': 0, yearly: 0 },
      }),
    );
    expect(shownOf(small)).toMatchObject({
      levers: { kept: 0, more: 0, saved: 0 },
      benefit: 1,
      addsUp: false,
    });
    expect(shownOf(small, 1)).toMatchObject({
      levers: { kept: 0.4 },
      benefit: 1.2,
      worth: 3.6,
      addsUp: true,
    });
    expect(shownOf(calculated(caseOf(ALL))).addsUp).toBe(true);
  });

  test('are rounded by their size, so that a loss reads like a gain', () => {
    const at = (spending: number) =>
      shownOf(calculated(caseOf({ customers: 1, revenue: 50, margin: 100, spending, ...COSTS })));
    expect([at(1).benefit, at(-1).benefit]).toEqual([1, -1]);
    expect([at(0.9).benefit, at(-0.9).benefit]).toEqual([0, 0]);
  });

  test('say of years and costs too that they do not add up', () => {
    // 3 x 0.4 is 1.2: shown 3 x 0 = 1.
    const net = calculated(
      caseOf({ customers: 1, revenue: 0.4, margin: 100, spending: 100, 'one-off': 0, yearly: 0 }),
    );
    expect(shownOf(net)).toMatchObject({ benefit: 0, net: 0, worth: 1, addsUp: false });
  });

  test('are nothing where there is nothing', () => {
    const nothing = {
      benefit: null,
      yearly: null,
      oneOff: null,
      net: null,
      worth: null,
      addsUp: true,
    };
    expect(shownOf(calculated(NO_CASE))).toMatchObject(nothing);
  });

  test('add up, or say that they do not', () => {
    fc.assert(
      fc.property(anyFilled, fc.constantFrom(0, 2), (valueCase, decimals) => {
        const { levers, benefit, yearly, net, oneOff, worth, addsUp } = shownOf(
          calculated(valueCase),
          decimals,
        );
        const hundredths = (value: number | null) => Math.round(100 * value!);
        const sum = LEVERS.reduce((all, lever) => all + hundredths(levers[lever]), 0);
        const isSum = sum === hundredths(benefit);
        const isNet = hundredths(benefit) - hundredths(yearly) === hundredths(net);
        const isWorth =
          valueCase.years! * hundredths(net) - hundredths(oneOff) === hundredths(worth);
        expect(addsUp).toBe(isSum && isNet && isWorth);
      }),
      OFTEN,
    );
  });

  test('break nothing, whatever the numbers are', () => {
    fc.assert(
      fc.property(anyTyped, (valueCase) => {
        expect(() => shownOf(calculated(valueCase))).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
