import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calculated,
  casesOf,
  ENDS,
  INPUTS,
  LEVERS,
  LIMITS,
  NO_CASE,
  perInput,
  type Calculation,
  type Input,
} from '../../../src/model/valueCase';
import { OFTEN } from './arbitraries';
import { ALL, anyFilled, anyTyped, caseOf, CONTACTS, COSTS, FACTS } from './valueCases';

describe('a case that can be checked by hand', () => {
  // 20,000 x 12 % leave: 2,400. 5 % of them stay: 120, who bring 300 x 40 % = 120 each.
  // 20,000 x 300 = 6,000,000, 2 % more: 120,000, of which 40 % stays.
  // 10 % of 50,000 contacts: 5,000 at 6.
  const done = calculated(caseOf(ALL));

  test('counts what every lever brings in a year', () => {
    expect(LEVERS.map((lever) => done.levers[lever].amount)).toEqual([14_400, 48_000, 30_000]);
    expect(done.benefit).toBe(92_400);
    expect(done).toMatchObject({ yearly: 30_000, oneOff: 90_000, net: 62_400 });
  });

  test('weighs it over the years', () => {
    // 3 x 62,400 - 90,000
    expect(done.worth).toBe(97_200);
    expect(done.payback).toBe(90_000 / 62_400);
    expect(calculated(caseOf(ALL, 1)).worth).toBe(-27_600);
  });

  test('says what it used, and misses nothing', () => {
    expect(done.inputs).toEqual(ALL);
    expect(done.ends).toEqual(perInput(() => 'expected'));
    expect(done).toMatchObject({ years: 3, missing: [], impossible: [] });
    expect(LEVERS.map((lever) => done.levers[lever].state)).toEqual(Array(3).fill('counted'));
  });

  test('is not out by what floating point makes of 0.1', () => {
    const tenths = { ...ALL, 'contact-cost': 0.1, contacts: 3, 'fewer-contacts': 100 };
    expect(calculated(caseOf(tenths)).levers.saved.amount).toBe(0.3);
    expect(
      calculated(caseOf({ ...COSTS, spending: 0.1, customers: 3, revenue: 1, margin: 70 })).benefit,
    ).toBe(0.0021);
  });
});

describe('what does not pay is said as calmly', () => {
  test('a worth below nought, and a payback that never comes', () => {
    const costly = calculated(caseOf({ ...ALL, yearly: 92_400 }));
    expect(costly).toMatchObject({ net: 0, worth: -90_000, payback: 'never' });
    expect(calculated(caseOf({ ...ALL, yearly: 100_000 }))).toMatchObject({ payback: 'never' });
    expect(calculated(caseOf({ ...ALL, 'one-off': 0 })).payback).toBe('at-once');
    expect(calculated(caseOf({ ...ALL, 'one-off': 0, yearly: 92_400 })).payback).toBe('never');
  });

  test('improvement that makes things worse', () => {
    const worse = caseOf({ ...ALL, staying: -5, spending: -2, 'fewer-contacts': -10 });
    expect(calculated(worse)).toMatchObject({ benefit: -92_400, worth: -457_200 });
  });
});

describe('what is not filled in', () => {
  test('is not nought: an empty cost is missing', () => {
    for (const cost of ['one-off', 'yearly'] as const) {
      const { [cost]: _, ...others } = ALL;
      const done = calculated(caseOf(others));
      expect(done).toMatchObject({ worth: null, payback: null, missing: [cost], benefit: 92_400 });
      expect(calculated(caseOf({ ...ALL, [cost]: 0 })).missing).toEqual([]);
    }
  });

  test('is missing in a lever that is filled in in part', () => {
    const done = calculated(caseOf({ ...COSTS, ...CONTACTS, ...FACTS, spending: 2 }));
    expect(done.levers).toMatchObject({
      kept: { state: 'incomplete', missing: ['staying'], amount: null },
      more: { state: 'counted', missing: [], amount: 48_000 },
      saved: { state: 'incomplete', missing: ['fewer-contacts'], amount: null },
    });
    expect(done).toMatchObject({
      benefit: null,
      worth: null,
      missing: ['staying', 'fewer-contacts'],
    });
  });

  test('is missing where only the ends of a published range are filled in', () => {
    const { churn: _, ...facts } = FACTS;
    const published = caseOf({ ...facts, ...COSTS, spending: [2, null, 7] });
    expect(calculated(published)).toMatchObject({ worth: null, missing: ['spending'] });
    const { low, expected, high } = casesOf(published);
    // 48,000 and 168,000 a year.
    expect([low.worth, expected.worth, high.worth]).toEqual([-36_000, null, 324_000]);
  });

  test('leaves a lever out that has no number of its own', () => {
    const { churn: _, ...facts } = FACTS;
    const done = calculated(caseOf({ ...facts, ...COSTS, spending: 2 }));
    expect(done.levers.kept).toMatchObject({ state: 'empty', amount: null, missing: [] });
    expect(done.levers.saved).toMatchObject({ state: 'empty', amount: null, missing: [] });
    expect(done).toMatchObject({ benefit: 48_000, missing: [] });
  });

  test('is everything at the beginning', () => {
    const done = calculated(NO_CASE);
    expect(done).toMatchObject({ benefit: null, worth: null, payback: null });
    expect(done.missing).toEqual(['one-off', 'yearly', 'years', 'lever']);
    expect(casesOf(NO_CASE).low).toEqual(done);
  });

  test('is the number of years too, without which there is a payback all the same', () => {
    const done = calculated(caseOf(ALL, null));
    expect(done).toMatchObject({ worth: null, payback: 90_000 / 62_400, missing: ['years'] });
  });
});

describe('what cannot be', () => {
  test.each(INPUTS)('is not calculated with: %s', (input) => {
    const { least, most } = LIMITS[input];
    for (const value of [least, most]) {
      expect(calculated(caseOf({ ...ALL, [input]: value })).worth).not.toBeNull();
    }
    for (const value of [least - 0.1, most * 1.01]) {
      const done = calculated(caseOf({ ...ALL, [input]: value }));
      expect(done).toMatchObject({ worth: null, impossible: [input], missing: [] });
    }
  });

  test.each([0, 11, 2.5, -1])('is so many years: %d', (years) => {
    expect(calculated(caseOf(ALL, years))).toMatchObject({ worth: null, impossible: ['years'] });
  });

  test('does not stop the other levers from being shown', () => {
    const { levers, benefit } = calculated(caseOf({ ...ALL, churn: 120 }));
    expect(levers.kept).toMatchObject({ state: 'impossible', impossible: ['churn'], amount: null });
    expect(levers.more.amount).toBe(48_000);
    expect(benefit).toBeNull();
  });
});

describe('low and high', () => {
  const RANGES = caseOf({
    ...ALL,
    churn: [10, 12, 15],
    'one-off': [50_000, 90_000, 150_000],
    margin: [30, 40, 45],
  });

  test('take every input at its worse and at its better end', () => {
    const { low, expected, high } = casesOf(RANGES);
    expect(low.ends).toMatchObject({ churn: 'low', 'one-off': 'high', margin: 'low' });
    expect(high.ends).toMatchObject({ churn: 'high', 'one-off': 'low', margin: 'high' });
    // 20,000 x 10 % x 5 % x 90 + 6,000,000 x 2 % x 30 % + 30,000 = 75,000
    expect(low.worth).toBe(3 * (75_000 - 30_000) - 150_000);
    expect(expected.worth).toBe(97_200);
    // 20,000 x 15 % x 5 % x 135 + 6,000,000 x 2 % x 45 % + 30,000 = 104,250
    expect(high.worth).toBe(3 * (104_250 - 30_000) - 50_000);
  });

  test('look at all inputs together: where more is lost than won, more customers are worse', () => {
    const losing = caseOf({ ...ALL, spending: [-10, 2, 3], customers: [10_000, 20_000, 40_000] });
    expect(casesOf(losing).low.ends).toMatchObject({ spending: 'low', customers: 'high' });
    expect(casesOf(losing).high.ends).toMatchObject({ spending: 'high', customers: 'high' });
  });

  test('have the end that is called like them where it makes no difference', () => {
    const still = caseOf({ ...ALL, staying: 0, churn: [10, 12, 15], spending: 0 });
    expect(casesOf(still).low.ends.churn).toBe('low');
    expect(casesOf(still).high.ends.churn).toBe('high');
  });

  test('have what is expected where there is no other number', () => {
    const only = casesOf(caseOf(ALL));
    expect(only.low).toEqual(only.expected);
    expect(only.high).toEqual(only.expected);
  });
});

/** Which way the worth goes when an input rises: 1 up, -1 down, 0 neither. */
function directionOf({ inputs }: Calculation, input: Input): number {
  const at = (one: Input) => Number(inputs[one]) / 100;
  const sign = (value: number) => (Math.abs(value) < 1e-9 ? 0 : Math.sign(value));
  const brings = at('churn') * at('staying') + at('spending');
  const directions: Record<Input, number> = {
    customers: sign(brings) * Math.sign(at('margin')),
    revenue: sign(brings) * Math.sign(at('margin')),
    margin: sign(brings),
    churn: Math.sign(at('staying') * at('margin')),
    staying: Math.sign(at('margin')),
    spending: Math.sign(at('margin')),
    contacts: Math.sign(at('fewer-contacts')),
    'contact-cost': Math.sign(at('fewer-contacts')),
    ...{ 'fewer-contacts': 1, 'one-off': -1, yearly: -1 },
  };
  return directions[input];
}

describe('whatever the numbers are', () => {
  test('the worth goes one way with each input', () => {
    fc.assert(
      fc.property(anyFilled, fc.constantFrom(...INPUTS), (valueCase, input) => {
        const low = calculated(valueCase, { [input]: 'low' }).worth!;
        const high = calculated(valueCase, { [input]: 'high' }).worth!;
        const direction = directionOf(calculated(valueCase), input);
        if (direction >= 0) expect(high).toBeGreaterThanOrEqual(low);
        if (direction <= 0) expect(high).toBeLessThanOrEqual(low);
      }),
      OFTEN,
    );
  });

  test('low is at most what is expected, high at least, and nothing lies beyond them', () => {
    const anyEnds = fc.array(fc.constantFrom(...ENDS), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(anyFilled, anyEnds, (valueCase, ends) => {
        const { low, expected, high } = casesOf(valueCase);
        expect(low.worth).toBeLessThanOrEqual(expected.worth!);
        expect(expected.worth).toBeLessThanOrEqual(high.worth!);
        const other = calculated(
          valueCase,
          perInput((input) => ends[INPUTS.indexOf(input)]!),
        );
        expect(low.worth).toBeLessThanOrEqual(other.worth!);
        expect(other.worth).toBeLessThanOrEqual(high.worth!);
      }),
      { numRuns: 150 },
    );
  });

  test('nothing breaks, and there is a worth where nothing is missing or impossible', () => {
    fc.assert(
      fc.property(anyTyped, (valueCase) => {
        const { low, high } = casesOf(valueCase);
        for (const done of [calculated(valueCase), low, high]) {
          const isWhole = done.missing.length === 0 && done.impossible.length === 0;
          expect(done.worth !== null).toBe(isWhole);
          if (done.worth !== null) expect(Number.isFinite(done.worth)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
