import {
  compare,
  decimal,
  difference,
  ratio,
  plus,
  quotient,
  times,
  toNumber,
  type Exact,
} from './exact';

/** Everything that is asked, in this order. Percentages are numbers such as 12.5, never 0.125. */
export const INPUTS = [
  ...(['customers', 'revenue', 'margin', 'churn'] as const),
  ...(['contacts', 'contact-cost'] as const),
  ...(['staying', 'spending', 'fewer-contacts'] as const),
  ...(['one-off', 'yearly'] as const),
] as const;
export type Input = (typeof INPUTS)[number];

export const ENDS = ['low', 'expected', 'high'] as const;
export type End = (typeof ENDS)[number];

/** Empty is null and never 0: what is not filled in is said to be missing. */
export type Range = Readonly<Record<End, number | null>>;

export interface ValueCase {
  readonly title: string;
  /** ISO 4217; '' where none is chosen. */
  readonly currency: string;
  /** Over how many years it is weighed, see YEARS; null where nobody has said so. */
  readonly years: number | null;
  readonly inputs: Readonly<Record<Input, Range>>;
  /** Where a number comes from, in the user's words; '' for nothing. */
  readonly notes: Readonly<Record<Input, string>>;
  /** The published range somebody began with, while low and high still have its numbers. */
  readonly published: Readonly<Partial<Record<Input, string>>>;
  /** The id of the fictional example it began as; '' otherwise. */
  readonly example: string;
}

/** What a number is of: pieces, money, or a share in percent. */
export type Unit = 'count' | 'money' | 'percent';

export const UNITS: Readonly<Record<Input, Unit>> = {
  customers: 'count',
  revenue: 'money',
  margin: 'percent',
  churn: 'percent',
  contacts: 'count',
  'contact-cost': 'money',
  staying: 'percent',
  spending: 'percent',
  'fewer-contacts': 'percent',
  'one-off': 'money',
  yearly: 'money',
};

export interface Limits {
  readonly least: number;
  readonly most: number;
}

/**
 * What is possible, ends included. Numbers of people, things and money begin at 0; so do costs, because what is saved
 * elsewhere is no negative cost of improving. The improvements may be negative: experience can get worse, and better
 * access can bring more contacts. So may the margin: some customers cost more than they bring. A share that rises ends at
 * 100 %, also for spending, where a doubling is far beyond anything published; one that falls ends at -100 %, which is
 * everything lost, or twice as much. Amounts end where no currency needs more.
 */
export const LIMITS: Readonly<Record<Input, Limits>> = {
  customers: { least: 0, most: 1e10 },
  revenue: { least: 0, most: 1e12 },
  margin: { least: -100, most: 100 },
  churn: { least: 0, most: 100 },
  contacts: { least: 0, most: 1e12 },
  'contact-cost': { least: 0, most: 1e12 },
  staying: { least: -100, most: 100 },
  spending: { least: -100, most: 100 },
  'fewer-contacts': { least: -100, most: 100 },
  'one-off': { least: 0, most: 1e15 },
  yearly: { least: 0, most: 1e15 },
};

/** Whole years. */
export const YEARS: Limits = { least: 1, most: 10 };

/** The three ways in which improvement pays. */
export const LEVERS = ['kept', 'more', 'saved'] as const;
export type Lever = (typeof LEVERS)[number];

/** What is assumed to improve, per lever. */
export const IMPROVEMENTS = {
  kept: 'staying',
  more: 'spending',
  saved: 'fewer-contacts',
} as const satisfies Record<Lever, Input>;

/** The inputs that belong to one lever only: while all of them are empty the lever does not take part. */
export const OWN_INPUTS = {
  kept: ['churn', 'staying'],
  more: ['spending'],
  saved: ['contacts', 'contact-cost', 'fewer-contacts'],
} as const satisfies Record<Lever, readonly Input[]>;

/** Which number of each input is used; 'expected' where nothing is said. */
export type Ends = Readonly<Partial<Record<Input, End>>>;

/**
 * counted: it has all its numbers. empty: it does not take part, and counts 0. incomplete: `missing` says what is
 * still needed. impossible: it has all its numbers, but `impossible` says which cannot be (see problemsOf).
 */
export type LeverState = 'counted' | 'empty' | 'incomplete' | 'impossible';

export interface LeverCalculation {
  readonly lever: Lever;
  readonly state: LeverState;
  /** Money per year; null unless it is counted. */
  readonly amount: number | null;
  /** Its inputs in the order of its formula. */
  readonly inputs: readonly Input[];
  readonly missing: readonly Input[];
  readonly impossible: readonly Input[];
}

/** What is still needed before there is a worth. 'lever': no lever has any number of its own. */
export type Missing = Input | 'years' | 'lever';

/** 'never': what it brings per year does not exceed what it costs per year. 'at-once': it costs nothing once. */
export type Payback = number | 'never' | 'at-once';

/** One calculation, with the numbers used. Money is the number nearest to the exact outcome; see shownOf for showing it. */
export interface Calculation {
  readonly ends: Readonly<Record<Input, End>>;
  readonly inputs: Readonly<Record<Input, number | null>>;
  readonly years: number | null;
  readonly levers: Readonly<Record<Lever, LeverCalculation>>;
  /** All levers together per year; null while one of them is incomplete or impossible, or none takes part. */
  readonly benefit: number | null;
  /** What improving costs per year and once; null while empty or impossible. */
  readonly yearly: number | null;
  readonly oneOff: number | null;
  /** benefit - yearly. */
  readonly net: number | null;
  /** years x net - oneOff. */
  readonly worth: number | null;
  /** In years; needs no number of years. */
  readonly payback: Payback | null;
  readonly missing: readonly Missing[];
  /** Numbers used here that cannot be, 'years' among them. */
  readonly impossible: readonly (Input | 'years')[];
}

export interface Cases {
  readonly low: Calculation;
  readonly expected: Calculation;
  readonly high: Calculation;
}

const EMPTY: Range = { low: null, expected: null, high: null };

/** Something for each input. */
export function perInput<Value>(of: (input: Input) => Value): Record<Input, Value> {
  return Object.fromEntries(INPUTS.map((input) => [input, of(input)])) as Record<Input, Value>;
}

/** Something for each lever. */
export function perLever<Value>(of: (lever: Lever) => Value): Record<Lever, Value> {
  return Object.fromEntries(LEVERS.map((lever) => [lever, of(lever)])) as Record<Lever, Value>;
}

/** Nothing filled in: no number, no currency, no number of years. */
export const NO_CASE: ValueCase = {
  ...{ title: '', currency: '', years: null, example: '' },
  inputs: perInput(() => EMPTY),
  notes: perInput(() => ''),
  published: {},
};

/** What a lever is multiplied from, in the order of its formula. */
export const FACTORS_OF = {
  kept: ['customers', 'churn', 'staying', 'revenue', 'margin'],
  more: ['customers', 'revenue', 'spending', 'margin'],
  saved: ['contacts', 'fewer-contacts', 'contact-cost'],
} as const satisfies Record<Lever, readonly Input[]>;

/** What a lever is multiplied from besides its improvement. */
export function factsOf(lever: Lever): readonly Input[] {
  return FACTORS_OF[lever].filter((input) => input !== IMPROVEMENTS[lever]);
}

/** One number of each input. */
export type Values = Readonly<Record<Input, number | null>>;

/** What a calculation comes to before anything is rounded. */
export interface Sums {
  readonly levers: Readonly<Record<Lever, Exact | null>>;
  readonly benefit: Exact | null;
  readonly yearly: Exact | null;
  readonly oneOff: Exact | null;
  readonly net: Exact | null;
  readonly worth: Exact | null;
}

/** The outcome with one number of each input: the expected one unless `ends` says otherwise. */
export function calculated(valueCase: ValueCase, ends: Ends = {}): Calculation {
  const { years } = valueCase;
  const inputs = valuesAt(valueCase, ends);
  const sums = sumsOf(valueCase, inputs);
  const levers = perLever((lever): LeverCalculation => ({
    ...readingOf(lever, valueCase, inputs),
    amount: nearest(sums.levers[lever]),
  }));
  const used = INPUTS.filter(
    (input) => isCost(input) || LEVERS.some((lever) => takesPart(levers[lever], input)),
  );
  return {
    ...{ inputs, years, levers },
    ends: perInput((input) => ends[input] ?? 'expected'),
    benefit: nearest(sums.benefit),
    yearly: nearest(sums.yearly),
    oneOff: nearest(sums.oneOff),
    net: nearest(sums.net),
    worth: nearest(sums.worth),
    payback: paybackOf(sums),
    missing: [
      ...used.filter((input) => inputs[input] === null),
      ...(years === null ? (['years'] as const) : []),
      ...(LEVERS.every((lever) => levers[lever].state === 'empty') ? (['lever'] as const) : []),
    ],
    impossible: [
      ...used.filter((input) => isImpossible(input, inputs[input])),
      ...(isImpossible('years', years) ? (['years'] as const) : []),
    ],
  };
}

/** Whether an input is what improving costs. */
export const isCost = (input: Input) => input === 'one-off' || input === 'yearly';

const takesPart = ({ state, inputs }: LeverCalculation, input: Input) =>
  state !== 'empty' && inputs.includes(input);

/** The number used of each input. */
export function valuesAt({ inputs }: ValueCase, ends: Ends): Values {
  return perInput((input) => inputs[input][ends[input] ?? 'expected']);
}

/** Whether a number lies beyond what is possible; an empty one does not. */
export function isImpossible(input: Input | 'years', value: number | null): boolean {
  const { least, most } = input === 'years' ? YEARS : LIMITS[input];
  if (value === null) return false;
  return !(value >= least && value <= most) || (input === 'years' && !Number.isInteger(value));
}

function readingOf(
  lever: Lever,
  { inputs: ranges }: ValueCase,
  values: Values,
): Omit<LeverCalculation, 'amount'> {
  const inputs = FACTORS_OF[lever];
  // Whoever gives a low and a high number only has not left the lever out: the expected one is missing.
  const isEmpty = OWN_INPUTS[lever].every((input) =>
    ENDS.every((end) => ranges[input][end] === null),
  );
  if (isEmpty) return { lever, state: 'empty', inputs, missing: [], impossible: [] };
  const missing = inputs.filter((input) => values[input] === null);
  const impossible = inputs.filter((input) => isImpossible(input, values[input]));
  const complete = impossible.length > 0 ? 'impossible' : 'counted';
  const state = missing.length > 0 ? 'incomplete' : complete;
  return { lever, state, inputs, missing, impossible };
}

/** The exact outcome with these numbers. */
export function sumsOf(valueCase: ValueCase, values: Values): Sums {
  const { years } = valueCase;
  const states = perLever((lever) => readingOf(lever, valueCase, values).state);
  const levers = perLever((lever) =>
    states[lever] === 'counted' ? productOf(FACTORS_OF[lever], values) : null,
  );
  const counted = LEVERS.flatMap((lever) => levers[lever] ?? []);
  const hasGap = LEVERS.some((lever) => !['counted', 'empty'].includes(states[lever]));
  const benefit = counted.length === 0 || hasGap ? null : counted.reduce(plus);
  const [oneOff, yearly] = [possibleOf('one-off', values), possibleOf('yearly', values)];
  const net = benefit && yearly && difference(benefit, yearly);
  const over = years === null || isImpossible('years', years) ? null : decimal(years);
  const worth = net && oneOff && over && difference(times(over, net), oneOff);
  return { levers, benefit, yearly, oneOff, net, worth };
}

const PERCENT = ratio(1, 100);

/** Some inputs multiplied, percentages as shares; null while one of them is empty. */
export function productOf(inputs: readonly Input[], values: Values): Exact | null {
  let all = decimal(1);
  for (const input of inputs) {
    const value = values[input];
    if (value === null) return null;
    all = times(all, UNITS[input] === 'percent' ? times(PERCENT, decimal(value)) : decimal(value));
  }
  return all;
}

/** What is filled in for an input; null where that is nothing, or impossible. */
export function possibleOf(input: Input, values: Values): Exact | null {
  const value = values[input];
  return value === null || isImpossible(input, value) ? null : decimal(value);
}

function paybackOf({ net, oneOff }: Sums): Payback | null {
  if (!net || !oneOff) return null;
  if (net.numerator <= 0n) return 'never';
  return oneOff.numerator === 0n ? 'at-once' : toNumber(quotient(oneOff, net));
}

/** The number nearest to an exact outcome, where there is one. */
export const nearest = (sum: Exact | null) => sum && toNumber(sum);

/** Low and high: every input at the end that makes the worth smallest or largest, all of them together. */
export function casesOf(valueCase: ValueCase): Cases {
  return {
    low: calculated(valueCase, furthest(valueCase, 'low')),
    expected: calculated(valueCase),
    high: calculated(valueCase, furthest(valueCase, 'high')),
  };
}

/**
 * What has no input in common can be looked for by itself. Within a group every combination of ends is tried, because
 * where a margin or an improvement is negative the worse end of one input depends on those of others.
 */
const GROUPS: readonly (readonly Input[])[] = [
  ['customers', 'revenue', 'margin', 'churn', 'staying', 'spending'],
  ['contacts', 'contact-cost', 'fewer-contacts'],
  ['one-off'],
  ['yearly'],
];

function furthest(valueCase: ValueCase, which: 'low' | 'high'): Ends {
  return Object.assign({}, ...GROUPS.map((group) => furthestIn(group, valueCase, which))) as Ends;
}

function furthestIn(group: readonly Input[], valueCase: ValueCase, which: 'low' | 'high'): Ends {
  let combinations: Ends[] = [{}];
  for (const input of group) {
    const ends = extremes(valueCase.inputs[input], which);
    combinations = combinations.flatMap((before) =>
      ends.map((end): Ends => ({ ...before, [input]: end })),
    );
  }
  let best: { readonly ends: Ends; readonly sum: Exact } | null = null;
  for (const ends of combinations) {
    const sum = gainOf(group, valuesAt(valueCase, ends));
    const further = best ? compare(sum, best.sum) : which === 'low' ? -1 : 1;
    // The first of equals stays: what makes no difference stands at the end that the case is named after.
    if (which === 'low' ? further < 0 : further > 0) best = { ends, sum };
  }
  return best?.ends ?? {};
}

/** The ends with the smallest and the largest number of a range; the worth lies straight between them. */
function extremes(range: Range, which: 'low' | 'high'): readonly End[] {
  const order: readonly End[] =
    which === 'low' ? ['low', 'expected', 'high'] : ['high', 'expected', 'low'];
  const filled = order.filter((end) => range[end] !== null);
  const numbers = filled.map((end) => Number(range[end]));
  const found = [Math.min(...numbers), Math.max(...numbers)].map((number) =>
    numbers.indexOf(number),
  );
  return filled.length === 0 ? ['expected'] : filled.filter((_, place) => found.includes(place));
}

/** What a group of inputs adds to the worth of a year, or of the beginning. */
function gainOf(group: readonly Input[], values: Values): Exact {
  const [first] = group;
  if (first && isCost(first)) return difference(decimal(0), decimal(values[first] ?? 0));
  return LEVERS.filter((lever) => group.includes(IMPROVEMENTS[lever]))
    .flatMap((lever) => productOf(FACTORS_OF[lever], values) ?? [])
    .reduce(plus, decimal(0));
}
