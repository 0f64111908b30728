import { HTMLElement, parse, TextNode } from 'node-html-parser';
import { formsOf } from '../terms';

/** Where a reader reads on: paragraphs, lists, definitions, cells. */
const TEXTS = ['p', 'li', 'dd', 'td'];

/** Where a word does something else already, or is somebody else's. */
const CLOSED = ['a', 'button', 'summary', 'label', 'blockquote', 'code', 'pre'];

/**
 * HTML in which the first use of each term is marked, once a page, whatever its form.
 *
 * @param mark the HTML that takes the place of the word; both come and go as HTML, not as text
 */
export function markFirstUses(
  html: string,
  terms: Parameters<typeof formsOf>[0],
  mark: (id: string, word: string) => string,
): string {
  if (terms.length === 0) return html;
  const { pattern, idOf } = formsOf(terms);
  // Stricter than a whole word: no part of a compound with a hyphen either.
  const word = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])(?!-\\p{L})`, 'giu');
  const seen = new Set<string>();
  const root = parse(html, { comment: true });
  for (const text of textsIn(root)) {
    text.rawText = text.rawText.replace(word, (found) => {
      const id = idOf(found);
      if (id === undefined || seen.has(id)) return found;
      seen.add(id);
      return mark(id, found);
    });
  }
  return root.toString();
}

/** The texts of a page in reading order, each once. */
function textsIn(root: HTMLElement): TextNode[] {
  const texts: TextNode[] = [];
  const visit = (element: HTMLElement, reading: boolean) => {
    for (const node of element.childNodes) {
      if (node instanceof TextNode && reading) texts.push(node);
      if (!(node instanceof HTMLElement) || CLOSED.includes(node.rawTagName)) continue;
      visit(node, reading || TEXTS.includes(node.rawTagName));
    }
  };
  visit(root, false);
  return texts;
}
