import { STAGES, type Stage } from './grid';

/** How many there are of each stage: of ten thousand answers five numbers say all that is asked. */
export type StageCounts = Readonly<Record<Stage, number>>;

/** Counts stages, in any order. */
export function countStages(stages: Iterable<Stage>): StageCounts {
  const counts: Record<Stage, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const stage of stages) counts[stage] += 1;
  return counts;
}

/** How many there are together. */
export function sizeOf(counts: StageCounts): number {
  return STAGES.reduce((size, stage) => size + counts[stage], 0);
}

/** The lowest and the highest; null when there are none. */
export function extremesOf(
  counts: StageCounts,
): { readonly lowest: Stage; readonly highest: Stage } | null {
  const given = STAGES.filter((stage) => counts[stage] > 0);
  const [lowest, highest] = [given[0], given.at(-1)];
  return lowest === undefined || highest === undefined ? null : { lowest, highest };
}

/** The middle one, or the mean of the middle two; null when there are none. */
export function medianOf(counts: StageCounts): number | null {
  const lower = lowerMiddleOf(counts);
  const upper = nth(counts, Math.floor(sizeOf(counts) / 2) + 1);
  return lower === null || upper === null ? null : (lower + upper) / 2;
}

/** The middle one, or the lower of the middle two; null when there are none. */
export function lowerMiddleOf(counts: StageCounts): Stage | null {
  return nth(counts, Math.ceil(sizeOf(counts) / 2));
}

// Counted from 1, from low to high.
function nth(counts: StageCounts, n: number): Stage | null {
  let seen = 0;
  for (const stage of STAGES) {
    seen += counts[stage];
    if (seen > 0 && seen >= n) return stage;
  }
  return null;
}
