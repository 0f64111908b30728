import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../../src/islands/search/excerpt';

const shown = (text: string, query: string) =>
  excerpt(text, query)
    .map(({ piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

describe('An excerpt', () => {
  test('marks what was searched for, whatever its case and its ending', () => {
    expect(shown('A journey is a path; journeys differ.', 'Journey')).toBe(
      'A [journey] is a path; [journeys] differ.',
    );
  });

  test('marks each word of the query', () => {
    expect(shown('UX is a part of CX.', 'cx ux')).toBe('[UX] is a part of [CX].');
  });

  test('begins a little before the first hit, at a word', () => {
    const text = `${'before '.repeat(40)}hit after`;
    expect(shown(text, 'hit')).toMatch(/^… (before )+\[hit\] after$/);
    expect(shown(text, 'hit').length).toBeLessThan(80);
  });

  test('is short: it ends at a word', () => {
    const text = 'word '.repeat(100);
    expect(shown(text, 'none').length).toBeLessThan(190);
    expect(shown(text, 'none')).toMatch(/word …$/);
  });

  test('takes signs in a query for what they are', () => {
    expect(shown('What (if) a+b?', '(if) a+b .*')).toBe('What ([if]) a+b?');
  });

  test('shows a piece of the text itself, and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.string({ maxLength: 20 }), (text, query) => {
        const pieces = excerpt(text, query)
          .map(({ piece }) => piece)
          .join('');
        expect(text).toContain(pieces.replace(/^… /, '').replace(/ …$/, ''));
      }),
    );
  });
});
