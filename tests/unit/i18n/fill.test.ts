import { describe, expect, test } from 'vitest';
import { count, fill } from '../../../src/i18n/fill';

describe('a text with places', () => {
  test.each([
    ['Question {n} of 20', { n: 3 }, 'Question 3 of 20'],
    ['{n} of {total}', { n: 0, total: 20 }, '0 of 20'],
    ['{n}, {n}', { n: 1 }, '1, 1'],
    ['nothing to fill', {}, 'nothing to fill'],
    ['{label}', { label: '' }, ''],
    // A value is text, never another place.
    ['{a} {b}', { a: '{b}', b: '$&' }, '{b} $&'],
  ])('%s with %o is %s', (text, values, filled) => {
    expect(fill(text, values)).toBe(filled);
  });

  test('throws where a value is missing, and says which', () => {
    expect(() => fill('{n} of {total}', { n: 3 })).toThrow('{total}');
  });
});

describe('a text that depends on a count', () => {
  const questions = { one: 'One question is open.', other: '{n} questions are open.' };

  test.each([
    [0, '0 questions are open.'],
    [1, 'One question is open.'],
    [2, '2 questions are open.'],
    [20, '20 questions are open.'],
  ])('takes the form for %d, in both languages', (n, text) => {
    expect(count('en', n, questions)).toBe(text);
    expect(count('nl', n, questions)).toBe(text);
  });

  test('takes further values along', () => {
    const forms = { one: '{n} by {who}', other: '{n} by {who}' };
    expect(count('en', 2, forms, { who: 'Ada' })).toBe('2 by Ada');
  });
});
