import { LEVELS, QUESTIONS, type Level, type QuestionId, type Stage } from './grid';
import type { Ambition, AnswerSheet } from './sheet';

/** A question that two people answered differently. */
export interface Difference {
  readonly question: QuestionId;
  /** How many stages apart; null where one of them did not name a stage. */
  readonly stages: number | null;
}

/** Where two sheets differ: the furthest apart first, those without two stages last, then question order. */
export function differences(one: AnswerSheet, other: AnswerSheet): Difference[] {
  return QUESTIONS.filter((question) => one[question] !== other[question])
    .map((question): Difference => {
      const [here, there] = [one[question], other[question]];
      const known = typeof here === 'number' && typeof there === 'number';
      return { question, stages: known ? Math.abs(here - there) : null };
    })
    .sort((first, second) => (second.stages ?? 0) - (first.stages ?? 0));
}

/** Where two sheets differ, the furthest apart first. */
export interface Differing {
  /** Both took a position: a stage, or that it does not apply. */
  readonly apart: readonly Difference[];
  /** One of them does not know: there is something to find out before there is something to compare. */
  readonly unknown: readonly Difference[];
}

/** What two people have to talk about, apart from what one of them has to find out first. */
export function differing(one: AnswerSheet, other: AnswerSheet): Differing {
  const all = differences(one, other);
  const isUnknown = ({ question }: Difference) =>
    one[question] === 'unknown' || other[question] === 'unknown';
  return {
    apart: all.filter((difference) => !isUnknown(difference)),
    unknown: all.filter(isUnknown),
  };
}

/** The levels for which both want a stage, and not the same one. */
export function ambitionsApart(
  one: Ambition,
  other: Ambition,
): { readonly level: Level; readonly one: Stage; readonly other: Stage }[] {
  return LEVELS.flatMap((level) => {
    const [here, there] = [one[level], other[level]];
    return here && there && here !== there ? [{ level, one: here, other: there }] : [];
  });
}
