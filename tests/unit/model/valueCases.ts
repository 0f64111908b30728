import fc from 'fast-check';
import {
  INPUTS,
  LIMITS,
  NO_CASE,
  perInput,
  type Input,
  type Range,
  type ValueCase,
} from '../../../src/model/valueCase';

type Numbers = Partial<
  Record<Input, number | readonly [number | null, number | null, number | null]>
>;

/** A case with these numbers: one is what is expected, three are low, expected and high. */
export function caseOf(numbers: Numbers, years: number | null = 3): ValueCase {
  const rangeOf = (said: Numbers[Input]): Range => {
    const [low, expected, high] = typeof said === 'object' ? said : [null, said ?? null, null];
    return { low, expected, high };
  };
  return { ...NO_CASE, years, inputs: perInput((input) => rangeOf(numbers[input])) };
}

export const FACTS = { customers: 20_000, revenue: 300, margin: 40, churn: 12 };
export const CONTACTS = { contacts: 50_000, 'contact-cost': 6 };
export const IMPROVED = { staying: 5, spending: 2, 'fewer-contacts': 10 };
export const COSTS = { 'one-off': 90_000, yearly: 30_000 };
export const ALL = { ...FACTS, ...CONTACTS, ...IMPROVED, ...COSTS };

const MOST: Record<Input, number> = perInput((input) => Math.min(LIMITS[input].most, 1e6));

/** A number that is possible, with at most two decimals. */
const anyNumber = (input: Input) =>
  fc
    .integer({ min: LIMITS[input].least * 100, max: MOST[input] * 100 })
    .map((hundredths) => hundredths / 100);

const anyOrdered = (input: Input): fc.Arbitrary<Range> =>
  fc.tuple(anyNumber(input), anyNumber(input), anyNumber(input)).map((three) => {
    const [low, expected, high] = three.sort((one, other) => one - other);
    return { low, expected, high };
  });

const anyYears = fc.integer({ min: 1, max: 10 });

export const anyFilled: fc.Arbitrary<ValueCase> = fc
  .tuple(anyYears, ...INPUTS.map(anyOrdered))
  .map(([years, ...ranges]) => ({
    ...NO_CASE,
    years,
    inputs: perInput((input) => ranges[INPUTS.indexOf(input)]!),
  }));

/** Anything that may have been typed. */
export const anyTyped: fc.Arbitrary<ValueCase> = fc
  .tuple(
    fc.option(fc.oneof(anyYears, fc.double())),
    fc.array(fc.option(fc.oneof(fc.double(), fc.integer({ min: -200, max: 200 }))), {
      minLength: 33,
      maxLength: 33,
    }),
  )
  .map(([years, numbers]) => ({
    ...NO_CASE,
    years,
    inputs: perInput((input) => {
      const [low = null, expected = null, high = null] = numbers.slice(3 * INPUTS.indexOf(input));
      return { low, expected, high };
    }),
  }));
