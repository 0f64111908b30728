import { describe, expect, test } from 'vitest';
import {
  FACTORS,
  factorOf,
  isQuestionId,
  isStage,
  levelOf,
  LEVELS,
  questionId,
  QUESTIONS,
  questionsOf,
  STAGES,
} from '../../../src/model/grid';

describe('the grid', () => {
  test('has the four levels in the order of the contract', () => {
    expect(LEVELS).toEqual(['management', 'brand', 'operations', 'customer']);
  });

  test('has the five factors in the order of the contract', () => {
    expect(FACTORS).toEqual(['value', 'distinction', 'paths', 'renewal', 'ownership']);
  });

  test('has five stages', () => {
    expect(STAGES).toEqual([1, 2, 3, 4, 5]);
  });

  test('asks its twenty questions level by level, factor by factor', () => {
    expect(QUESTIONS).toEqual([
      'management.value',
      'management.distinction',
      'management.paths',
      'management.renewal',
      'management.ownership',
      'brand.value',
      'brand.distinction',
      'brand.paths',
      'brand.renewal',
      'brand.ownership',
      'operations.value',
      'operations.distinction',
      'operations.paths',
      'operations.renewal',
      'operations.ownership',
      'customer.value',
      'customer.distinction',
      'customer.paths',
      'customer.renewal',
      'customer.ownership',
    ]);
  });

  test('gives every level its own five questions', () => {
    expect(LEVELS.flatMap(questionsOf)).toEqual(QUESTIONS);
    expect(questionsOf('brand').every((question) => levelOf(question) === 'brand')).toBe(true);
  });

  test.each(QUESTIONS)('takes %s apart and puts it together again', (question) => {
    expect(questionId(levelOf(question), factorOf(question))).toBe(question);
  });
});

describe('a text from outside', () => {
  test.each(QUESTIONS)('is a question when it is %s', (question) => {
    expect(isQuestionId(question)).toBe(true);
  });

  test.each(['', 'brand', 'brand.', 'value.brand', 'Brand.value', 'brand.value ', 'toString'])(
    'is not a question when it is "%s"',
    (text) => {
      expect(isQuestionId(text)).toBe(false);
    },
  );
});

test.each([0, 2.5, 6, -1, NaN])('%d is not a stage', (number) => {
  expect(isStage(number)).toBe(false);
});
