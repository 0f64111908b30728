import fc from 'fast-check';
import { perLevel, perQuestion, QUESTIONS, STAGES, type QuestionId } from '../../../src/model/grid';
import {
  CHAIRS,
  type Ambition,
  type Answer,
  type AnswerSheet,
  type Draft,
  type Result,
} from '../../../src/model/sheet';

/** How often a law is tried. */
export const OFTEN = { numRuns: 1000 };

export const anyStage = fc.constantFrom(...STAGES);

export const anyQuestion: fc.Arbitrary<QuestionId> = fc.constantFrom(...QUESTIONS);

// Stages more often than not, so that most sheets can be read and some cannot.
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 8, arbitrary: anyStage },
  { weight: 1, arbitrary: fc.constant<Answer>('unknown') },
  { weight: 1, arbitrary: fc.constant<Answer>('not-applicable') },
);

const twenty = <T>(one: fc.Arbitrary<T>) => fc.tuple(...QUESTIONS.map(() => one));

export const anySheet: fc.Arbitrary<AnswerSheet> = twenty(anyAnswer).map((answers) =>
  perQuestion((question) => answers[QUESTIONS.indexOf(question)] ?? 'unknown'),
);

export const anyDraft: fc.Arbitrary<Draft> = twenty(fc.option(anyAnswer, { nil: null })).map(
  (answers) => {
    const draft: Partial<Record<QuestionId, Answer>> = {};
    QUESTIONS.forEach((question, position) => {
      const answer = answers[position];
      if (answer !== null && answer !== undefined) draft[question] = answer;
    });
    return draft;
  },
);

export const anyAmbition: fc.Arbitrary<Ambition> = fc
  .record({
    management: fc.option(anyStage),
    brand: fc.option(anyStage),
    operations: fc.option(anyStage),
    customer: fc.option(anyStage),
  })
  .map((stages) => perLevel((level) => stages[level]));

export const anyChair = fc.constantFrom(...CHAIRS);

export const anyResult: fc.Arbitrary<Result> = fc.record({
  answers: anySheet,
  ambition: anyAmbition,
  chair: anyChair,
  day: fc.integer({ min: 0, max: 32767 }),
});
