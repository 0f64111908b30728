import fc from 'fast-check';
import { QUESTIONS, type QuestionId } from '../../../src/model/grid';
import type { View } from '../../../src/stores/address';
import {
  MOVE_STATUSES,
  type Assessment,
  type PlannedMove,
  type Texts,
} from '../../../src/stores/saved';
import type { Team } from '../../../src/stores/team';
import { encode } from '../../../src/model/code';
import type { Arrival } from '../../../src/model/merging';
import { result } from '../../fixtures/sheets';
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

const anyPerson = fc.record({
  id: anyText.map((text) => `came.${text}`),
  code: anyResult.map(encode),
  label: anyText,
  name: fc.option(anyText, { nil: null }),
  again: fc.array(anyText, { maxLength: 3 }),
});

export const anyTeam: fc.Arbitrary<Team> = fc.record({
  id: anyText,
  name: anyText,
  anonymous: fc.boolean(),
  people: fc.uniqueArray(anyPerson, { maxLength: 6, selector: ({ id }) => id }),
  apart: fc.array(anyText, { maxLength: 3 }),
  changed: fc.nat({ max: 8e15 }),
});

/** Four results that differ in their day only, and so in their code. */
const FOUR = [1, 2, 3, 4].map((day) => {
  const of = result('33333 33333 33333 33333', { day });
  return { code: encode(of), result: of };
});

/** What may come in at once: few codes, names and team links, so that much of it is the same. */
export const anyArrivals: fc.Arbitrary<Arrival[]> = fc.array(
  fc
    .record({
      of: fc.constantFrom(...FOUR),
      label: fc.constantFrom('', '', 'Anna', 'Bo', 'Cleo'),
      together: fc.nat({ max: 4 }),
    })
    .map(({ of, ...came }) => ({ ...of, ...came })),
  { maxLength: 10 },
);
