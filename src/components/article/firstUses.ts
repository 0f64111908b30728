import { HTMLElement, parse, TextNode } from 'node-html-parser';

interface Term {
  readonly id: string;
  readonly forms: readonly string[];
}

/** Where a reader reads on: paragraphs, lists, definitions, cells. */
const TEXTS = ['p', 'li', 'dd', 'td'];

/** Where a word does something else already, or is somebody else's. */
const CLOSED = ['a', 'button', 'summary', 'label', 'blockquote', 'code', 'pre'];

/**
 * HTML in which the first use of each term is marked, once a page, whatever its form. Where one form lies
 * inside another ("CX" in "CX impact matrix") the longest counts.
 *
 * @param mark the HTML that takes the place of the word; both come and go as HTML, not as text
 */
export function markFirstUses(
  html: string,
  terms: readonly Term[],
  mark: (id: string, word: string) => string,
): string {
  const idOf = new Map(terms.flatMap(({ id, forms }) => forms.map((form) => [form, id] as const)));
  if (idOf.size === 0) return html;
  const forms = [...idOf.keys()].sort((one, other) => other.length - one.length);
  const word = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${forms.map(literal).join('|')})(?![\\p{L}\\p{N}])(?!-\\p{L})`,
    'giu',
  );
  const seen = new Set<string>();
  const root = parse(html, { comment: true });
  for (const text of textsIn(root)) {
    text.rawText = text.rawText.replace(word, (found) => {
      const id = idOf.get(found.toLowerCase());
      if (id === undefined || seen.has(id)) return found;
      seen.add(id);
      return mark(id, found);
    });
  }
  return root.toString();
}

const literal = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

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
