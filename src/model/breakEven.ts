import { decimal, difference, ratio, plus, quotient, times, toNumber, type Exact } from './exact';
import {
  factsOf,
  INPUTS,
  isCost,
  isImpossible,
  perLever,
  possibleOf,
  productOf,
  sumsOf,
  valuesAt,
  type Input,
  type Lever,
  type ValueCase,
  type Values,
} from './valueCase';

export interface LeverBreakEven {
  /** The improvement in percent at which this lever alone pays for everything; null where nothing does or facts are missing. */
  readonly needed: number | null;
  /** Whether that is at most 100 %. */
  readonly isPossible: boolean;
  /** Only for `kept`: what the churn then falls to, in percent; null where that is impossible. */
  readonly churnTo: number | null;
  /** What is still needed to say it, and what cannot be; never the improvement itself. */
  readonly missing: readonly (Input | 'years')[];
  readonly impossible: readonly (Input | 'years')[];
}

export interface BreakEven {
  /** The part of all expected improvement at which the worth is 0: 0.4 is 40 % of it, above 1 is more than expected. */
  readonly share: number | null;
  /** Why there is none: numbers are missing or impossible, or the expected improvement brings nothing. */
  readonly why: 'incomplete' | 'no-benefit' | null;
  /** What it has to bring per year to pay: one-off / years + yearly. */
  readonly required: number | null;
  readonly levers: Readonly<Record<Lever, LeverBreakEven>>;
}

/** How little must change to pay for this, with the expected numbers. */
export function breakEvenOf(valueCase: ValueCase): BreakEven {
  const values = valuesAt(valueCase, {});
  const { benefit } = sumsOf(valueCase, values);
  const costs = costsOf(values, valueCase.years);
  const required = costs && toNumber(quotient(costs.all, costs.years));
  const levers = perLever((lever) => leverBreakEven(lever, values, costs, valueCase.years));
  const none = { share: null, required, levers };
  if (!costs || !benefit) return { ...none, why: 'incomplete' };
  if (benefit.numerator <= 0n) return { ...none, why: 'no-benefit' };
  return { ...none, share: toNumber(quotient(costs.all, times(costs.years, benefit))), why: null };
}

const HUNDRED = ratio(100, 1);

/** All that improving costs over the years, and how many they are. */
interface Costs {
  readonly all: Exact;
  readonly years: Exact;
}

function costsOf(values: Values, years: number | null): Costs | null {
  const [oneOff, yearly] = [possibleOf('one-off', values), possibleOf('yearly', values)];
  if (!oneOff || !yearly || years === null || isImpossible('years', years)) return null;
  return { all: plus(oneOff, times(decimal(years), yearly)), years: decimal(years) };
}

function leverBreakEven(
  lever: Lever,
  values: Values,
  costs: Costs | null,
  years: number | null,
): LeverBreakEven {
  const facts = factsOf(lever);
  const asked = INPUTS.filter((input) => facts.includes(input) || isCost(input));
  const missing = [
    ...asked.filter((input) => values[input] === null),
    ...(years === null ? (['years'] as const) : []),
  ];
  const impossible = [
    ...asked.filter((input) => isImpossible(input, values[input])),
    ...(isImpossible('years', years) ? (['years'] as const) : []),
  ];
  const whole = productOf(facts, values);
  const none = { needed: null, isPossible: false, churnTo: null, missing, impossible };
  if (!costs || !whole || impossible.length > 0 || whole.numerator <= 0n) return none;
  // In percent of what there is to win: all of it is 100.
  const [cost, all] = [times(HUNDRED, costs.all), times(costs.years, whole)];
  const room = difference(times(HUNDRED, all), cost);
  const isPossible = room.numerator >= 0n;
  const churn = lever === 'kept' && isPossible ? decimal(values.churn ?? 0) : null;
  return {
    needed: toNumber(quotient(cost, all)),
    isPossible,
    churnTo: churn && toNumber(quotient(times(churn, room), times(HUNDRED, all))),
    ...{ missing, impossible },
  };
}
