import { isStage, LEVELS, questionsOf, type Level, type QuestionId, type Stage } from './grid';
import { stageOf, stepUp, type Reading } from './scoring';
import type { AnswerSheet } from './sheet';

/** One answer that would have to be another one. */
export interface Change {
  readonly question: QuestionId;
  readonly from: Stage;
  readonly to: Stage;
}

/** The smallest sets of answers that would lift a stage by one. */
export interface WaysUp {
  readonly to: Stage;
  /** Sets of equal size, never empty: fewest steps first, then question order. */
  readonly ways: readonly (readonly Change[])[];
  /** How many such sets there are, where not all are listed. */
  readonly count: number;
}

/** More than these nobody reads: four levels of five answers each can be lifted in 625 ways. */
const MOST_LISTED = 3;

/**
 * The smallest sets of known answers that would bring a level to its next stage. Null at stage 5, and where the
 * level has no stage.
 */
export function waysUpOfLevel(level: Level, cells: AnswerSheet, reading: Reading): WaysUp | null {
  const step = stepUp(level, cells, reading);
  if (!step) return null;
  const ways = smallestWays(level, cells, step.to);
  return { to: step.to, ways, count: ways.length };
}

/**
 * The smallest sets that would bring the whole to its next stage: every level that has the overall stage must
 * rise. Null at stage 5, and where there is no overall reading.
 */
export function waysUp(cells: AnswerSheet, reading: Reading): WaysUp | null {
  const { overall } = reading;
  if (overall.kind !== 'read') return null;
  const to = overall.stage + 1;
  if (!isStage(to)) return null;
  const perLevel = LEVELS.flatMap((level) => {
    const levelReading = reading.levels[level];
    const lowest = levelReading.kind === 'read' && levelReading.stage === overall.stage;
    return lowest ? [smallestWays(level, cells, to)] : [];
  });
  const ways = perLevel
    .reduce<Change[][]>(
      // Every level lists its ways in order, so that the first ones together come first as well.
      (whole, ofLevel) => whole.flatMap((way) => ofLevel.map((more) => [...way, ...more])),
      [[]],
    )
    .sort((one, other) => steps(one) - steps(other));
  return { to, ways: ways.slice(0, MOST_LISTED), count: ways.length };
}

function smallestWays(level: Level, cells: AnswerSheet, to: Stage): Change[][] {
  const known = questionsOf(level).flatMap((question) => {
    const answer = cells[question];
    return typeof answer === 'number' ? [{ question, answer }] : [];
  });
  const reaches = (chosen: readonly Change[]) =>
    stageOf(
      known.map(
        ({ question, answer }) =>
          chosen.find((change) => change.question === question)?.to ?? answer,
      ),
    ) >= to;
  const found = subsetsOf(known).flatMap((subset) => {
    const change = (stage: Stage) =>
      subset.map(({ question, answer }): Change => ({ question, from: answer, to: stage }));
    // One answer may stay a stage behind: where that is enough, nobody is asked for more.
    const behind = to - 1;
    const less = isStage(behind) ? change(behind) : [];
    const rises = less.length > 0 && less.every((each) => each.to > each.from);
    if (rises && reaches(less)) return [less];
    const more = change(to);
    return more.every((each) => each.to > each.from) && reaches(more) ? [more] : [];
  });
  const smallest = Math.min(...found.map((way) => way.length));
  return found
    .filter((way) => way.length === smallest)
    .sort((one, other) => steps(one) - steps(other));
}

/** All subsets but the empty one; the first items stand in the first of each size. */
function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  return items
    .reduceRight<Item[][]>(
      (subsets, item) => [...subsets.map((subset) => [item, ...subset]), ...subsets],
      [[]],
    )
    .filter((subset) => subset.length > 0);
}

function steps(way: readonly Change[]): number {
  return way.reduce((sum, { from, to }) => sum + to - from, 0);
}
