import { perQuestion, QUESTIONS, type Level, type QuestionId, type Stage } from './grid';

/** What somebody says to one question; the two words never count as a low score. */
export type Answer = Stage | 'unknown' | 'not-applicable';

/** Twenty answers: what the readings are made of. */
export type AnswerSheet = Readonly<Record<QuestionId, Answer>>;

/** An unfinished sheet: a question without a key is still open, which is not yet "I don't know". */
export type Draft = Readonly<Partial<Record<QuestionId, Answer>>>;

/** From which chair somebody answers; the order is part of the code format. */
export const CHAIRS = [
  'not-said',
  'management',
  'brand',
  'operations',
  'customer-facing',
  'outside',
] as const;

export type Chair = (typeof CHAIRS)[number];

/** The stage somebody wants per level; null where none is set. */
export type Ambition = Readonly<Record<Level, Stage | null>>;

export const NO_AMBITION: Ambition = {
  management: null,
  brand: null,
  operations: null,
  customer: null,
};

/**
 * What one person hands on in one code. `day` counts from 2024-01-01; 0 is no date (see day.ts).
 */
export interface Result {
  readonly answers: AnswerSheet;
  readonly ambition: Ambition;
  readonly chair: Chair;
  readonly day: number;
}

/** Turns a draft into a sheet; a question left open counts as "I don't know". */
export function finish(draft: Draft): AnswerSheet {
  return perQuestion((question) => draft[question] ?? 'unknown');
}

/** The questions without an answer, in question order. */
export function openQuestions(draft: Draft): QuestionId[] {
  return QUESTIONS.filter((question) => draft[question] === undefined);
}

/** The same answers without what could point to a person: no chair, no day, no ambition. */
export function answersOnly(result: Result): Result {
  return { answers: result.answers, ambition: NO_AMBITION, chair: 'not-said', day: 0 };
}
