import { compare, decimal, difference, ratio, quotient, times, toNumber } from './exact';
import {
  ENDS,
  INPUTS,
  isImpossible,
  LIMITS,
  type End,
  type Input,
  type Range,
  type ValueCase,
} from './valueCase';

export type Problem =
  /** A number below or above what is possible: see LIMITS and YEARS. */
  | {
      readonly kind: 'below' | 'above';
      readonly input: Input;
      readonly end: End;
      readonly value: number;
      readonly limit: number;
    }
  /** Low above expected, expected above high, or low above high: the two numbers that stand the wrong way round. */
  | {
      readonly kind: 'out-of-order';
      readonly input: Input;
      readonly lower: End;
      readonly higher: End;
    }
  /** More customers leave than there are: churn with the loss that `staying` adds to it, in percent. */
  | { readonly kind: 'all-leave'; readonly input: 'staying'; readonly leaving: number }
  | { readonly kind: 'years'; readonly value: number };

/** What cannot be, or stands the wrong way round, in the order of the inputs. */
export function problemsOf({ inputs, years }: ValueCase): readonly Problem[] {
  return [
    ...INPUTS.flatMap((input) => [
      ...ENDS.flatMap((end) => beyond(input, end, inputs[input][end])),
      ...outOfOrder(input, inputs[input]),
      ...(input === 'staying' ? allLeave(inputs) : []),
    ]),
    ...(years !== null && isImpossible('years', years)
      ? [{ kind: 'years' as const, value: years }]
      : []),
  ];
}

function beyond(input: Input, end: End, value: number | null): Problem[] {
  if (value === null || !isImpossible(input, value)) return [];
  const { least, most } = LIMITS[input];
  return value < least
    ? [{ kind: 'below', input, end, value, limit: least }]
    : [{ kind: 'above', input, end, value, limit: most }];
}

function outOfOrder(input: Input, range: Range): Problem[] {
  const filled = ENDS.filter((end) => range[end] !== null);
  return filled.flatMap((higher, place): Problem[] => {
    const lower = filled[place - 1];
    if (lower === undefined || Number(range[lower]) <= Number(range[higher])) return [];
    return [{ kind: 'out-of-order', input, lower, higher }];
  });
}

const HUNDRED = ratio(100, 1);

/** Losing more of those who would leave anyway can come to more than everybody. */
function allLeave({ churn, staying }: ValueCase['inputs']): Problem[] {
  const filled = (range: Range) => ENDS.flatMap((end) => range[end] ?? []);
  const [most, least] = [Math.max(...filled(churn)), Math.min(...filled(staying))];
  const arePossible = most <= LIMITS.churn.most && least >= LIMITS.staying.least && least < 0;
  if (!arePossible || filled(churn).length === 0) return [];
  const leaving = quotient(times(decimal(most), difference(HUNDRED, decimal(least))), HUNDRED);
  const isMore = compare(leaving, HUNDRED) > 0;
  return isMore ? [{ kind: 'all-leave', input: 'staying', leaving: toNumber(leaving) }] : [];
}
