import { describe, expect, test } from 'vitest';
import { markFirstUses } from '../../../../src/components/article/firstUses';

const TERMS = [
  { id: 'cx', forms: ['customer experience', 'cx'] },
  { id: 'matrix', forms: ['cx impact matrix'] },
  { id: 'kanaal', forms: ['kanaal', 'kanalen'] },
  { id: 'value', forms: ['brand value'] },
];

const marked = (html: string) => markFirstUses(html, TERMS, (id, word) => `[${id}:${word}]`);

describe('The first use of a term', () => {
  test('is marked, and no later one, whatever its form', () => {
    expect(marked('<p>CX is customer experience. CX.</p><p>cx</p>')).toBe(
      '<p>[cx:CX] is customer experience. CX.</p><p>cx</p>',
    );
  });

  test('keeps the word as it is written', () => {
    expect(marked('<p>Kanalen en het kanaal</p>')).toBe('<p>[kanaal:Kanalen] en het kanaal</p>');
  });

  test('is the longest of the forms that fit', () => {
    expect(marked('<p>The CX impact matrix and CX.</p>')).toBe(
      '<p>The [matrix:CX impact matrix] and [cx:CX].</p>',
    );
  });

  test('is a whole word: no part of another, nor of a compound', () => {
    const html = '<p>hoofdkanaal, kanaalkeuze, CX-manager, non-CX</p>';
    expect(marked(html)).toBe(html);
  });

  test.each(['a', 'button', 'summary', 'blockquote', 'code'])(
    'does not count inside <%s>',
    (tag) => {
      expect(marked(`<p><${tag}>CX</${tag}> and CX</p>`)).toBe(
        `<p><${tag}>CX</${tag}> and [cx:CX]</p>`,
      );
    },
  );

  test('does not count in a heading', () => {
    expect(marked('<h2>CX</h2><p>CX</p>')).toBe('<h2>CX</h2><p>[cx:CX]</p>');
  });

  test('counts in paragraphs, lists, definitions and cells', () => {
    for (const tag of ['p', 'li', 'dd', 'td']) {
      expect(marked(`<${tag}>CX</${tag}>`)).toBe(`<${tag}>[cx:CX]</${tag}>`);
    }
  });

  test('counts inside emphasis, and leaves all other HTML as it was', () => {
    expect(marked('<p class="a">1 &lt; 2 <strong>CX</strong><br>x</p><!-- CX -->')).toBe(
      '<p class="a">1 &lt; 2 <strong>[cx:CX]</strong><br>x</p><!-- CX -->',
    );
  });

  test('changes nothing where there are no terms', () => {
    expect(markFirstUses('<p>CX</p>', [], () => 'x')).toBe('<p>CX</p>');
  });
});
