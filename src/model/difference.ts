import { QUESTIONS, type QuestionId } from './grid';
import type { AnswerSheet } from './sheet';

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
