import { describe, expect, test } from 'vitest';
import { NO_CASE, type ValueCase } from '../../../src/model/valueCase';
import {
  cleanNote,
  cleanTitle,
  inCurrency,
  overYears,
  publishedOf,
  titled,
  withInput,
  withNote,
  withPublished,
  withRange,
} from '../../../src/stores/valueCase';

const LATER = { id: 'mckinsey-later', input: 'spending', low: 2, high: 7 } as const;

describe('a number', () => {
  test('stands where it was put, and nowhere else', () => {
    const after = withInput(NO_CASE, 'churn', 'expected', 12.5);
    expect(after.inputs.churn).toEqual({ low: null, expected: 12.5, high: null });
    expect({ ...after, inputs: { ...after.inputs, churn: NO_CASE.inputs.churn } }).toEqual(NO_CASE);
    expect(withInput(after, 'churn', 'expected', null)).toEqual(NO_CASE);
  });

  test('that stood there already is no step', () => {
    const after = withInput(NO_CASE, 'churn', 'low', 0);
    expect(withInput(after, 'churn', 'low', 0)).toBe(after);
    expect(withInput(after, 'churn', 'low', -0)).toBe(after);
    expect(withInput(NO_CASE, 'churn', 'low', null)).toBe(NO_CASE);
    expect(withRange(after, 'churn', {})).toBe(after);
  });

  test('is kept as it is, also where it cannot be', () => {
    expect(withInput(NO_CASE, 'churn', 'high', 120).inputs.churn.high).toBe(120);
    expect(Object.is(withInput(NO_CASE, 'churn', 'high', -0).inputs.churn.high, 0)).toBe(true);
  });

  test.each([NaN, Infinity, -Infinity])('that is none changes nothing: %d', (value) => {
    expect(withInput(NO_CASE, 'churn', 'low', value)).toBe(NO_CASE);
    expect(overYears(NO_CASE, value)).toBe(NO_CASE);
  });
});

describe('a published range', () => {
  const expected = withInput(NO_CASE, 'spending', 'expected', 1);
  const begun = withPublished(expected, LATER);

  test('fills in low and high, and makes no expected number up', () => {
    expect(begun.inputs.spending).toEqual({ low: 2, expected: 1, high: 7 });
    expect(withPublished(NO_CASE, LATER).inputs.spending.expected).toBeNull();
    expect(begun.published).toEqual({ spending: 'mckinsey-later' });
    expect(withPublished(begun, LATER)).toBe(begun);
  });

  test('is remembered while its numbers stand, whatever else changes', () => {
    expect(withInput(begun, 'spending', 'expected', 3).published).toEqual(begun.published);
    expect(withInput(begun, 'churn', 'low', 3).published).toEqual(begun.published);
    expect(withInput(begun, 'spending', 'low', 1).published).toEqual({});
    expect(withInput(begun, 'spending', 'high', null).published).toEqual({});
  });

  test('takes the place of another one with the same numbers', () => {
    expect(withPublished(begun, { ...LATER, id: 'other' }).published).toEqual({
      spending: 'other',
    });
  });

  test('is only named where it is offered and its numbers are those that stand there', () => {
    expect(publishedOf(begun, 'spending', [LATER])).toBe(LATER);
    expect(publishedOf(begun, 'churn', [LATER])).toBeNull();
    expect(publishedOf(begun, 'spending', [])).toBeNull();
    expect(publishedOf(begun, 'spending', [{ ...LATER, high: 8 }])).toBeNull();
    expect(publishedOf(begun, 'spending', [{ ...LATER, input: 'staying' }])).toBeNull();
    const other: ValueCase = { ...NO_CASE, published: begun.published };
    expect(publishedOf(other, 'spending', [LATER])).toBeNull();
  });
});

describe('texts, currency and years', () => {
  test('stand where they were put', () => {
    expect(titled(NO_CASE, 'Renewal').title).toBe('Renewal');
    expect(withNote(NO_CASE, 'churn', 'CRM,\nlast year').notes.churn).toBe('CRM,\nlast year');
    expect(inCurrency(NO_CASE, 'EUR').currency).toBe('EUR');
    expect(inCurrency(inCurrency(NO_CASE, 'EUR'), '')).toEqual(NO_CASE);
    expect(overYears(NO_CASE, 3).years).toBe(3);
    expect(overYears(overYears(NO_CASE, 3), null)).toEqual(NO_CASE);
  });

  test('that stood there already are no step', () => {
    expect(titled(NO_CASE, '')).toBe(NO_CASE);
    expect(withNote(NO_CASE, 'churn', '')).toBe(NO_CASE);
    expect(inCurrency(NO_CASE, '')).toBe(NO_CASE);
    expect(overYears(NO_CASE, null)).toBe(NO_CASE);
  });

  test.each(['eur', 'EURO', 'E1R', '€'])('%s is no currency, and changes nothing', (currency) => {
    expect(inCurrency(NO_CASE, currency)).toBe(NO_CASE);
  });

  test('are as long as there is room, and do not read backwards', () => {
    expect([...titled(NO_CASE, '😀'.repeat(200)).title]).toHaveLength(120);
    expect([...withNote(NO_CASE, 'churn', '😀'.repeat(600)).notes.churn]).toHaveLength(500);
    expect(cleanTitle('a\u202Eb\n\tc\uD83D')).toBe('ab  c');
    expect(cleanNote('a\u202Eb\r\nc\rd\u2028e\tf\u0000')).toBe('ab\nc\nd\ne f ');
  });

  test('keep the blank behind a word that somebody is typing', () => {
    expect(titled(NO_CASE, 'Renewal of ').title).toBe('Renewal of ');
  });
});
