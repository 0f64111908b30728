import { compare, difference, fraction, meanOfFractions, type Fraction } from './fraction';
import { perLevel, perQuestion, STAGES, type Level, type QuestionId } from './grid';
import { sizeOf, type StageCounts } from './middle';
import type { Reading } from './scoring';
import type { Chair, Result } from './sheet';
import { tallyOf } from './team';

/** Somebody with what was already read from the answers, so that nobody is read twice. */
export interface ReadPerson {
  readonly result: Result;
  readonly reading: Reading;
}

/** What one chair sees: a mean in stages, and the number of people it rests on (none, no mean). */
export interface View {
  readonly n: number;
  readonly mean: Fraction | null;
}

/** How differently two chairs see the same thing. */
export interface PerceptionGap {
  readonly one: View;
  readonly other: View;
  /** The mean of `one` minus the mean of `other`; null when either sees nothing. */
  readonly difference: Fraction | null;
  /** The unrounded difference is a whole stage or more, either way. */
  readonly marked: boolean;
}

/** The gaps between two chairs, per question and per level. */
export interface PerceptionGaps {
  readonly cells: Readonly<Record<QuestionId, PerceptionGap>>;
  readonly levels: Readonly<Record<Level, PerceptionGap>>;
}

const WHOLE_STAGE = fraction(1, 1);

/**
 * Compares the people in two chairs: on a question by their known answers, on a level by the level
 * scores of those who have one.
 */
export function perceptionGaps(
  people: readonly ReadPerson[],
  one: Chair,
  other: Chair,
): PerceptionGaps {
  const seenFrom = (chair: Chair) => viewsOf(people.filter(({ result }) => result.chair === chair));
  const [fromOne, fromOther] = [seenFrom(one), seenFrom(other)];
  return {
    cells: perQuestion((question) =>
      gapBetween(fromOne.cells[question], fromOther.cells[question]),
    ),
    levels: perLevel((level) => gapBetween(fromOne.levels[level], fromOther.levels[level])),
  };
}

function viewsOf(people: readonly ReadPerson[]) {
  const tally = tallyOf(people.map(({ result }) => result.answers));
  return {
    cells: perQuestion((question) => viewOfAnswers(tally[question])),
    levels: perLevel((level) => {
      const readings = people.map(({ reading }) => reading.levels[level]);
      const read = readings.filter((reading) => reading.kind === 'read');
      return viewOfScores(read.map(({ score }) => score));
    }),
  };
}

function viewOfAnswers(counts: StageCounts): View {
  const n = sizeOf(counts);
  const sum = STAGES.reduce((total, stage) => total + stage * counts[stage], 0);
  return { n, mean: n === 0 ? null : fraction(sum, n) };
}

// A score is a mean of three to five answers, so no sum of them has a denominator above 60.
function viewOfScores(scores: readonly Fraction[]): View {
  return { n: scores.length, mean: scores.length === 0 ? null : meanOfFractions(scores) };
}

function gapBetween(one: View, other: View): PerceptionGap {
  if (one.mean === null || other.mean === null) {
    return { one, other, difference: null, marked: false };
  }
  const apart = difference(one.mean, other.mean);
  const size = { ...apart, numerator: Math.abs(apart.numerator) };
  return { one, other, difference: apart, marked: compare(size, WHOLE_STAGE) >= 0 };
}
