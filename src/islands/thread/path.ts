/** How the thread runs in one figure, in units of a hundred to a band and a hundred to a stage. */
export interface Course {
  /** Where stage 1 lies from the left. */
  readonly firstStage: number;
  /** How far above the first band it comes from, and how far below the last it goes. */
  readonly above: number;
  readonly below: number;
  /** It bends across a boundary only: from here in a band to there in the next. */
  readonly bend: readonly [from: number, to: number];
}

/** In a chart the thread leaves room for the line of the answers, so it bends late. */
export const IN_A_CHART: Course = { firstStage: 50, above: 12, below: 8, bend: [85, 31] };

/** On the home page it falls from the top of the window and ends cut under the last band. */
export const FALLING: Course = { firstStage: -10, above: 1600, below: 48, bend: [64, 36] };

/** Where a stage lies from the left. */
export function positionOf(stage: number, { firstStage }: Course = IN_A_CHART): number {
  return firstStage + 100 * (stage - 1);
}

/**
 * The thread as an SVG path, top to bottom through the stage of every level: vertical on it, one bend between
 * two levels. Where a level has no stage it stops at the upper edge of that band and resumes at the lower.
 */
export function threadPath(stages: readonly (number | null)[], course = IN_A_CHART): string {
  const { above, below, bend } = course;
  const [from, to] = bend;
  const last = stages.length - 1;
  const steps = stages.flatMap((stage, band) => {
    if (stage === null) return [];
    const x = positionOf(stage, course);
    const top = 100 * band;
    const before = stages[band - 1] ?? null;
    const next = stages[band + 1] ?? null;
    const begins = before === null ? [`M${x} ${band === 0 ? -above : top}`] : [];
    if (band === last) return [...begins, `V${top + 100 + below}`];
    if (next === null) return [...begins, `V${top + 100}`];
    if (next === stage) return begins;
    const [start, end] = [top + from, top + 100 + to];
    const [handle, nextX] = [(start + end) / 2, positionOf(next, course)];
    return [...begins, `V${start}`, `C${x} ${handle} ${nextX} ${handle} ${nextX} ${end}`];
  });
  return steps.join(' ');
}
