import { describe, expect, test } from 'vitest';
import { citationOf } from '../../../src/components/citation';

const PAGE = {
  author: 'Red Thread',
  site: 'Red Thread',
  title: 'UX and CX',
  changed: { year: 2026, month: 11, date: 22 },
  locale: 'en',
  url: 'https://example.org/learn/ux-and-cx/',
} as const;

describe('A citation of a page', () => {
  test('follows APA: author, day, title, address', () => {
    expect(citationOf(PAGE).apa).toBe(
      'Red Thread. (2026, November 22). UX and CX. https://example.org/learn/ux-and-cx/',
    );
  });

  test('names the site as well where somebody else publishes it', () => {
    expect(citationOf({ ...PAGE, author: 'Example College' }).apa).toBe(
      'Example College. (2026, November 22). UX and CX. Red Thread. https://example.org/learn/ux-and-cx/',
    );
  });

  test('writes the day as the language does', () => {
    const { apa } = citationOf({ ...PAGE, author: 'Rode Draad', site: 'Rode Draad', locale: 'nl' });
    expect(apa).toContain('(2026, 22 november)');
  });

  test('is an entry for BibTeX, with braces that keep the author and the capitals', () => {
    const { bibtex } = citationOf(PAGE);
    expect(bibtex).toMatch(/^@misc\{\w+,/);
    expect(bibtex).toContain('author = {{Red Thread}}');
    expect(bibtex).toContain('month = {11}');
    expect(bibtex).toContain('url = {https://example.org/learn/ux-and-cx/}');
  });
});
