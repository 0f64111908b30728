import { compare, fraction, type Fraction } from './fraction';
import { perLevel, perQuestion, QUESTIONS, STAGES, type QuestionId, type Stage } from './grid';
import {
  countStages,
  extremesOf,
  lowerMiddleOf,
  medianOf,
  sizeOf,
  type StageCounts,
} from './middle';
import { read, type Cell, type Cells, type Reading } from './scoring';
import type { Ambition, Answer, AnswerSheet, Result } from './sheet';

/** How many known answers it takes to say how far a team agrees on a question. */
export const ENOUGH_FOR_AGREEMENT = 3;

/**
 * The largest average deviation that is still agreement, on five stages (Burke and Dunlap, 2002).
 */
export const ACCEPTABLE_DEVIATION: Fraction = fraction(4, 5);

/** The smallest team in which people cannot easily be recognised. */
export const UNRECOGNISABLE_FROM = 5;

const CELLS_TO_DISCUSS = 3;

/** How a team's answers to one question lie. */
export type Spread = {
  /** The known ones, counted. */
  readonly counts: StageCounts;
  /** How many they are. */
  readonly known: number;
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

/** How often each answer was given. */
export type Tally = Readonly<Record<Answer, number>>;

/** Counts the answers to each question. Every sheet is looked at once: of many, that is the work. */
export function tallyOf(sheets: readonly AnswerSheet[]): Readonly<Record<QuestionId, Tally>> {
  const tally = perQuestion(nothingCounted);
  for (const answers of sheets) {
    for (const question of QUESTIONS) tally[question][answers[question]] += 1;
  }
  return tally;
}

/** Reads the results of a team together, in any order. An empty team knows nothing. */
export function readTeam(results: readonly Result[]): TeamReading {
  const tally = tallyOf(results.map(({ answers }) => answers));
  const spread = perQuestion((question) => spreadFrom(tally[question]));
  const cells = perQuestion((question) => teamCell(spread[question]));
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
export function teamCell(spread: Spread): Cell {
  if (spread.kind === 'known') return spread.median;
  const everybodySaysSo = spread.notApplicable > 0 && spread.unknown === 0;
  return everybodySaysSo ? 'not-applicable' : 'unknown';
}

/** How the answers to one question lie, whoever gave them. */
export function spreadOf(answers: readonly Answer[]): Spread {
  const tally = nothingCounted();
  for (const answer of answers) tally[answer] += 1;
  return spreadFrom(tally);
}

function nothingCounted(): Record<Answer, number> {
  return { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, unknown: 0, 'not-applicable': 0 };
}

function spreadFrom({ unknown, 'not-applicable': notApplicable, ...counts }: Tally): Spread {
  const known = sizeOf(counts);
  const counted = { counts, known, unknown, notApplicable };
  const median = medianOf(counts);
  const extremes = extremesOf(counts);
  if (median === null || extremes === null) return { kind: 'nobody-knows', ...counted };

  const averageDeviation = averageDeviationOf(counts, median);
  const acceptable = compare(averageDeviation, ACCEPTABLE_DEVIATION) <= 0;
  return {
    kind: 'known',
    ...counted,
    ...extremes,
    median,
    range: extremes.highest - extremes.lowest,
    averageDeviation,
    agreement: known < ENOUGH_FOR_AGREEMENT ? 'too-few' : acceptable ? 'acceptable' : 'apart',
  };
}

// A median may be a half, so the deviations are summed up in halves.
function averageDeviationOf(counts: StageCounts, median: number): Fraction {
  const halves = STAGES.reduce(
    (sum, stage) => sum + counts[stage] * Math.abs(2 * stage - 2 * median),
    0,
  );
  return fraction(halves, 2 * sizeOf(counts));
}

/** Per level the lower middle of the ambitions that are set; null where nobody has set one. */
export function teamAmbition(results: readonly Result[]): Ambition {
  return perLevel((level) =>
    lowerMiddleOf(
      countStages(results.map(({ ambition }) => ambition[level]).filter((stage) => stage !== null)),
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
  return spread.known >= ENOUGH_FOR_AGREEMENT;
}

function deviationOf(spread: Spread): Fraction {
  return spread.kind === 'known' ? spread.averageDeviation : fraction(0, 1);
}

function rangeOf(spread: Spread): number {
  return spread.kind === 'known' ? spread.range : 0;
}
