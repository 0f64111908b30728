import { absolute, compare, difference, toNumber } from './exact';
import { INPUTS, sumsOf, valuesAt, type Ends, type Input, type ValueCase } from './valueCase';

/** What the worth becomes when one input is moved and all others are as expected. */
export interface Bar {
  readonly input: Input;
  /** The worth at the low and at the high number of the input: `low` is the larger where less is better, as with costs. */
  readonly low: number;
  readonly high: number;
  /** The numbers themselves; the expected one stands in where low or high is empty. */
  readonly lowInput: number;
  readonly highInput: number;
  /** The distance between the two, never negative. */
  readonly spread: number;
}

/**
 * What matters most: a bar for each input whose low or high differs from what is expected, widest first. None without an
 * expected worth; none for an input of which a number is impossible.
 */
export function tornadoOf(valueCase: ValueCase): readonly Bar[] {
  const worthAt = (ends: Ends) => sumsOf(valueCase, valuesAt(valueCase, ends)).worth;
  if (!worthAt({})) return [];
  const bars = INPUTS.flatMap((input) => {
    const range = valueCase.inputs[input];
    const { expected } = range;
    if (expected === null) return [];
    const [lowInput, highInput] = [range.low ?? expected, range.high ?? expected];
    if (lowInput === expected && highInput === expected) return [];
    const low = worthAt({ [input]: range.low === null ? 'expected' : 'low' });
    const high = worthAt({ [input]: range.high === null ? 'expected' : 'high' });
    if (!low || !high) return [];
    const spread = absolute(difference(high, low));
    return [{ input, low, high, lowInput, highInput, spread }];
  });
  return bars
    .sort((one, other) => compare(other.spread, one.spread))
    .map(({ low, high, spread, ...bar }) => ({
      ...bar,
      ...{ low: toNumber(low), high: toNumber(high), spread: toNumber(spread) },
    }));
}
