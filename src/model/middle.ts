/** The middle one of some numbers, or the mean of the middle two; null when there are none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = fromLowToHigh(values);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/** The middle one of some numbers, or the lower of the middle two; null when there are none. */
export function lowerMiddleOf<N extends number>(values: readonly N[]): N | null {
  return fromLowToHigh(values)[Math.ceil(values.length / 2) - 1] ?? null;
}

/** The same numbers, sorted. */
export function fromLowToHigh<N extends number>(values: readonly N[]): N[] {
  return [...values].sort((one, other) => one - other);
}
