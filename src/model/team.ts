import { compare, fraction, mean, type Fraction } from './fraction';
import { perLevel, perQuestion, QUESTIONS, type QuestionId, type Stage } from './grid';
import { fromLowToHigh, lowerMiddleOf, medianOf } from './middle';
import { read, type Cell, type Cells, type Reading } from './scoring';
import type { Ambition, Answer, Result } from './sheet';

/** How many known answers it takes to say how far a team agrees on a question. */
export const ENOUGH_FOR_AGREEMENT = 3;

/**
 * The largest average deviation that is still agreement, on five stages (Burke and Dunlap, 2002).
 */
export const ACCEPTABLE_DEVIATION: Fraction = fraction(4, 5);

/** The smallest team in which people cannot easily be recognised. */
export const UNRECOGNISABLE_FROM = 5;

const CELLS_TO_DISCUSS = 3;

/** How a team's answers to one question lie. `answers` are the known ones, from low to high. */
export type Spread = {
  readonly answers: readonly Stage[];
  readonly unknown: number;
  readonly notApplicable: number;
} & (NobodyKnows | SomebodyKnows);

interface NobodyKnows {
  readonly kind: 'nobody-knows';
}

interface SomebodyKnows {
  readonly kind: 'known';
  /** From 1 to 5, in halves. */
  readonly median: number;
  readonly lowest: Stage;
  readonly highest: Stage;
  /** Highest minus lowest answer, in stages. */
  readonly range: number;
  /** AD: the mean absolute deviation from the median, in stages. */
  readonly averageDeviation: Fraction;
  /** Too few known answers to say, or whether the average deviation is small enough. */
  readonly agreement: 'too-few' | 'acceptable' | 'apart';
}

/** Everything that the results of a team say together. */
export interface TeamReading {
  /** The number of results. */
  readonly n: number;
  /** People can be recognised in what is shown, because they are few. */
  readonly recognisable: boolean;
  /** The medians. */
  readonly cells: Cells;
  readonly reading: Reading;
  readonly ambition: Ambition;
  readonly spread: Readonly<Record<QuestionId, Spread>>;
  /** Three questions, the one with the most to talk about first. */
  readonly discussFirst: readonly QuestionId[];
}

/** Reads the results of a team together, in any order. An empty team knows nothing. */
export function readTeam(results: readonly Result[]): TeamReading {
  const answersTo = (question: QuestionId) => results.map(({ answers }) => answers[question]);
  const cells = perQuestion((question) => teamCell(answersTo(question)));
  const spread = perQuestion((question) => spreadOf(answersTo(question)));
  return {
    n: results.length,
    recognisable: results.length < UNRECOGNISABLE_FROM,
    cells,
    reading: read(cells),
    ambition: teamAmbition(results),
    spread,
    discussFirst: discussFirst(spread),
  };
}

/**
 * The team's cell: the median of the known answers. Where nobody knows: "does not apply" if
 * everybody says so, else unknown.
 */
export function teamCell(answers: readonly Answer[]): Cell {
  const median = medianOf(knownOf(answers));
  if (median !== null) return median;
  const everybodySaysSo =
    answers.length > 0 && answers.every((answer) => answer === 'not-applicable');
  return everybodySaysSo ? 'not-applicable' : 'unknown';
}

/** The stage whose tint a median is shown in: 2.5 is tinted as 2, but does not get its name. */
export function tintOf(median: number): number {
  return Math.floor(median);
}

/** How the answers to one question lie. */
export function spreadOf(answers: readonly Answer[]): Spread {
  const known = fromLowToHigh(knownOf(answers));
  const counts = {
    answers: known,
    unknown: answers.filter((answer) => answer === 'unknown').length,
    notApplicable: answers.filter((answer) => answer === 'not-applicable').length,
  };
  const [median, lowest, highest] = [medianOf(known), known[0], known.at(-1)];
  if (median === null || lowest === undefined || highest === undefined) {
    return { kind: 'nobody-knows', ...counts };
  }
  const averageDeviation = mean(known.map((answer) => Math.abs(answer - median)));
  const acceptable = compare(averageDeviation, ACCEPTABLE_DEVIATION) <= 0;
  return {
    kind: 'known',
    ...counts,
    median,
    lowest,
    highest,
    range: highest - lowest,
    averageDeviation,
    agreement:
      known.length < ENOUGH_FOR_AGREEMENT ? 'too-few' : acceptable ? 'acceptable' : 'apart',
  };
}

/** Per level the lower middle of the ambitions that are set; null where nobody has set one. */
export function teamAmbition(results: readonly Result[]): Ambition {
  return perLevel((level) =>
    lowerMiddleOf(
      results.flatMap(({ ambition }) => (ambition[level] === null ? [] : [ambition[level]])),
    ),
  );
}

function discussFirst(spread: TeamReading['spread']): QuestionId[] {
  // Sorting is stable, so questions that are equal in every respect stay in question order.
  return [...QUESTIONS]
    .sort((one, other) => byDisagreement(spread[one], spread[other]))
    .slice(0, CELLS_TO_DISCUSS);
}

function byDisagreement(one: Spread, other: Spread): number {
  return (
    Number(hasEnough(other)) - Number(hasEnough(one)) ||
    compare(deviationOf(other), deviationOf(one)) ||
    rangeOf(other) - rangeOf(one)
  );
}

function hasEnough(spread: Spread): boolean {
  return spread.answers.length >= ENOUGH_FOR_AGREEMENT;
}

function deviationOf(spread: Spread): Fraction {
  return spread.kind === 'known' ? spread.averageDeviation : fraction(0, 1);
}

function rangeOf(spread: Spread): number {
  return spread.kind === 'known' ? spread.range : 0;
}

function knownOf(answers: readonly Answer[]): Stage[] {
  return answers.filter((answer) => typeof answer === 'number');
}
