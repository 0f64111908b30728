import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_AMBITION } from '../../../src/model/sheet';
import { codeOf } from '../../../src/stores/assessments';
import { NOTHING_FOLLOWED, type Assessment } from '../../../src/stores/saved';
import { asAssessment, travelling, type Travels } from '../../../src/stores/travelling';
import { anyResult, OFTEN } from '../model/arbitraries';
import { anyAssessment, anyText } from './arbitraries';
import { ANNA } from './visits';

const EVERYTHING: Travels = { name: true, origin: true, ambition: true, notes: true };
const NOTHING: Travels = { name: false, origin: false, ambition: false, notes: false };

const anyTravels: fc.Arbitrary<Travels> = fc.record({
  name: fc.boolean(),
  origin: fc.boolean(),
  ambition: fc.boolean(),
  notes: fc.boolean(),
});

const WHOLE: Assessment = {
  ...ANNA,
  ambition: { management: 4, brand: 4, operations: 4, customer: 4 },
  plan: {
    moves: [{ id: '1', text: 'Ring', owner: 'Kim', start: 0, due: 0, status: 'planned' }],
    whyMany: '',
  },
  outcome: { figure: 'Complaints', proof: 'The log' },
  earlier: { id: 'before', day: 7, answers: {} },
};

describe('what is handed on', () => {
  test('is everything, where everything travels', () => {
    expect(travelling(WHOLE, EVERYTHING)).toEqual(WHOLE);
  });

  test('is the answers and nothing else, where nothing else travels', () => {
    expect(travelling(WHOLE, NOTHING)).toEqual({
      ...WHOLE,
      id: '',
      label: '',
      chair: 'not-said',
      day: 0,
      changed: 0,
      ambition: NO_AMBITION,
      notes: {},
      reasons: {},
      at: null,
      earlier: null,
      beside: null,
      ...NOTHING_FOLLOWED,
    });
  });

  test.each([
    ['name', { label: '' }],
    ['origin', { chair: 'not-said', day: 0, changed: 0 }],
    ['ambition', { ambition: NO_AMBITION }],
    ['notes', { notes: {}, reasons: {}, ...NOTHING_FOLLOWED }],
  ] as const)('leaves out its %s alone', (left, without) => {
    const { label, chair, day, changed, ambition, notes, reasons, plan, outcome, added } = {
      ...WHOLE,
      ...without,
    };
    expect(travelling(WHOLE, { ...EVERYTHING, [left]: false })).toMatchObject({
      ...{ label, chair, day, changed, ambition, notes, reasons, plan, outcome, added },
    });
  });
});

test('law: a part of it cannot be tied to the whole by its id', () => {
  fc.assert(
    fc.property(anyTravels, (travels) => {
      const isWhole = Object.values(travels).every(Boolean);
      expect(travelling(WHOLE, travels).id).toBe(isWhole ? WHOLE.id : '');
    }),
  );
});

test('law: the answers always travel, and what does not travel is nowhere in it', () => {
  fc.assert(
    fc.property(anyAssessment, anyTravels, (assessment, travels) => {
      const handed = travelling(
        { ...assessment, label: 'NAME', notes: { 'brand.value': 'NOTE' } },
        travels,
      );
      expect(handed.answers).toEqual(assessment.answers);
      const text = JSON.stringify(handed);
      expect(text.includes('"NAME"')).toBe(travels.name);
      expect(text.includes('"NOTE"')).toBe(travels.notes);
    }),
    OFTEN,
  );
});

test('law: a result that came in a link is an assessment with the same code', () => {
  fc.assert(
    fc.property(anyResult, anyText, (result, label) => {
      const assessment = asAssessment(result, label);
      expect(codeOf(assessment)).toBe(codeOf(travelling(assessment, EVERYTHING)));
      expect(assessment).toMatchObject({ ...result, label, plan: NOTHING_FOLLOWED.plan });
    }),
    OFTEN,
  );
});
