import { compare, decimal, difference, plus, rounded, times, type Exact } from './exact';
import { LEVERS, nearest, perLever, type Calculation, type Lever } from './valueCase';

/** Money rounded for showing, each figure by itself: no figure is bent to make a sum come out. */
export interface Shown {
  readonly levers: Readonly<Record<Lever, number | null>>;
  readonly benefit: number | null;
  readonly yearly: number | null;
  readonly oneOff: number | null;
  readonly net: number | null;
  readonly worth: number | null;
  /** Whether the rounded figures still add up; where not, say that they are rounded. */
  readonly addsUp: boolean;
}

/** The figures of a calculation, rounded half away from zero to so many decimals. */
export function shownOf(calculation: Calculation, decimals = 0): Shown {
  const shown = (value: number | null) =>
    value === null ? null : rounded(decimal(value), decimals);
  const levers = perLever((lever) => shown(calculation.levers[lever].amount));
  const [benefit, yearly] = [shown(calculation.benefit), shown(calculation.yearly)];
  const [oneOff, net, worth] = [
    ...[shown(calculation.oneOff), shown(calculation.net), shown(calculation.worth)],
  ] as const;
  const sum = LEVERS.flatMap((lever) => levers[lever] ?? []).reduce(plus, decimal(0));
  const years = decimal(calculation.years ?? 0);
  const addsUp = [
    !benefit || isEqual(benefit, sum),
    !net || !benefit || !yearly || isEqual(net, difference(benefit, yearly)),
    !worth || !net || !oneOff || isEqual(worth, difference(times(years, net), oneOff)),
  ].every(Boolean);
  return {
    levers: perLever((lever) => nearest(levers[lever])),
    ...{ benefit: nearest(benefit), yearly: nearest(yearly), oneOff: nearest(oneOff) },
    ...{ net: nearest(net), worth: nearest(worth), addsUp },
  };
}

const isEqual = (one: Exact, other: Exact) => compare(one, other) === 0;
