import fc from 'fast-check';
import { QUESTIONS, type QuestionId } from '../../../src/model/grid';
import type { View } from '../../../src/stores/address';
import {
  MOVE_STATUSES,
  type Assessment,
  type PlannedMove,
  type Texts,
} from '../../../src/stores/saved';
import { encode } from '../../../src/model/code';
import { anyAmbition, anyChair, anyDraft, anyQuestion, anyResult } from '../model/arbitraries';

/** Any text: letters and emoji, but also control characters and halves of a character. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const anyTexts: fc.Arbitrary<Texts> = fc
  .dictionary(anyQuestion, anyText, { maxKeys: 4, noNullPrototype: true })
  .map((texts) => texts as Texts);

const anyDay = fc.integer({ min: 0, max: 32767 });

const anyBeside = fc.record({ code: anyResult.map(encode), label: anyText });

const anyMoves: fc.Arbitrary<PlannedMove[]> = fc.uniqueArray(
  fc.record({
    id: anyText,
    text: anyText,
    owner: anyText,
    start: anyDay,
    due: anyDay,
    status: fc.constantFrom(...MOVE_STATUSES),
  }),
  { maxLength: 4, selector: ({ id }) => id },
);

export const anyAssessment: fc.Arbitrary<Assessment> = fc.record({
  id: anyText,
  label: anyText,
  chair: anyChair,
  answers: anyDraft,
  ambition: anyAmbition,
  notes: anyTexts,
  reasons: anyTexts,
  at: fc.option(anyQuestion),
  day: anyDay,
  changed: fc.nat({ max: 8e15 }),
  finished: fc.boolean(),
  earlier: fc.option(fc.record({ id: anyText, day: anyDay, answers: anyDraft })),
  beside: fc.option(anyBeside),
  plan: fc.record({ moves: anyMoves, whyMany: anyText }),
  outcome: fc.record({ figure: anyText, proof: anyText }),
  added: fc.array(anyBeside, { maxLength: 3 }),
});

export const anyView: fc.Arbitrary<View> = fc.oneof(
  fc.constantFrom<View>({ kind: 'start' }, { kind: 'all' }, { kind: 'finish' }),
  fc.constantFrom<QuestionId>(...QUESTIONS).map((question): View => ({
    kind: 'question',
    question,
  })),
);
