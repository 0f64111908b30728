import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../../src/model/grid';
import { answersOnly, CHAIRS, finish, openQuestions } from '../../../src/model/sheet';
import { CODED_RESULTS, sheet, written } from '../../fixtures/sheets';

describe('a draft', () => {
  test('that is empty has all questions open', () => {
    expect(openQuestions({})).toEqual(QUESTIONS);
  });

  test('names its open questions in question order', () => {
    const { 'customer.paths': _, 'brand.value': __, ...draft } = sheet('33333 33333 33333 33333');
    expect(openQuestions(draft)).toEqual(['brand.value', 'customer.paths']);
  });

  test('does not call an answered "I don\'t know" open', () => {
    expect(openQuestions({ 'management.value': 'unknown' })).not.toContain('management.value');
  });

  test('becomes a sheet in which what was left open is unknown', () => {
    const draft = { 'management.value': 4, 'customer.ownership': 'not-applicable' } as const;
    expect(written(finish(draft))).toBe('4???? ????? ????? ????-');
  });

  test('keeps every answer when it is finished', () => {
    const answers = sheet('12345 ?-123 54321 -?-?-');
    expect(finish(answers)).toEqual(answers);
  });
});

test('the chairs stand in the order of the code format', () => {
  expect(CHAIRS).toEqual([
    'not-said',
    'management',
    'brand',
    'operations',
    'customer-facing',
    'outside',
  ]);
});

test.each(CODED_RESULTS)('answers only: nothing but the answers stays of $code', ({ result }) => {
  expect(answersOnly(result)).toEqual({
    answers: result.answers,
    ambition: { management: null, brand: null, operations: null, customer: null },
    chair: 'not-said',
    day: 0,
  });
});
