import { compare, difference, fraction, meanOfFractions, type Fraction } from './fraction';
import { perLevel, perQuestion, type Level, type QuestionId } from './grid';
import { read } from './scoring';
import type { Chair, Result } from './sheet';

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
  results: readonly Result[],
  one: Chair,
  other: Chair,
): PerceptionGaps {
  const seenFrom = (chair: Chair) => viewsOf(results.filter((result) => result.chair === chair));
  const [fromOne, fromOther] = [seenFrom(one), seenFrom(other)];
  return {
    cells: perQuestion((question) =>
      gapBetween(fromOne.cells[question], fromOther.cells[question]),
    ),
    levels: perLevel((level) => gapBetween(fromOne.levels[level], fromOther.levels[level])),
  };
}

function viewsOf(results: readonly Result[]) {
  const readings = results.map(({ answers }) => read(answers));
  return {
    cells: perQuestion((question) => {
      const answers = results.map((result) => result.answers[question]);
      const known = answers.filter((answer) => typeof answer === 'number');
      return viewFrom(known.map((answer) => fraction(answer, 1)));
    }),
    levels: perLevel((level) =>
      viewFrom(
        readings.flatMap(({ levels }) => {
          const reading = levels[level];
          return reading.kind === 'read' ? [reading.score] : [];
        }),
      ),
    ),
  };
}

function viewFrom(values: readonly Fraction[]): View {
  return { n: values.length, mean: values.length === 0 ? null : meanOfFractions(values) };
}

function gapBetween(one: View, other: View): PerceptionGap {
  if (one.mean === null || other.mean === null) {
    return { one, other, difference: null, marked: false };
  }
  const apart = difference(one.mean, other.mean);
  const size = { ...apart, numerator: Math.abs(apart.numerator) };
  return { one, other, difference: apart, marked: compare(size, WHOLE_STAGE) >= 0 };
}
