import { fragment, onFragment, replaceFragment } from '../../browser/fragment';
import { one, wordsIn } from '../../browser/page';
import type { Place } from '../../browser/search';
import { fill } from '../../i18n/fill';
import { excerpt } from './excerpt';

// What is typed stays behind the # of the address, so that a search can be repeated, shared and switched to the
// other language, and never reaches a server. The index comes with the first letter, not with the page.

const root = one('[data-island="search"]');
const field = one<HTMLInputElement>('input', root);
const said = one('[data-said]', root);
const found = one('[data-found]', root);
const template = one<HTMLTemplateElement>('[data-item]', root);

/** How many places are shown: whoever needs more is better off with another word. */
const SHOWN = 20;

field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
});
field.addEventListener('input', () => {
  const query = field.value.trim();
  replaceFragment(query === '' ? '' : `#q=${encodeURIComponent(query)}`);
  void search(query);
});
onFragment(readAddress);
readAddress();
if (field.value === '') field.focus();
root.dataset.ready = '';

function readAddress(): void {
  const query = queryIn(fragment());
  if (query === null) return;
  field.value = query;
  void search(query);
}

function queryIn(text: string): string | null {
  const [, query] = /^#q=(.*)$/.exec(text) ?? [];
  if (query === undefined) return null;
  try {
    return decodeURIComponent(query);
  } catch {
    return query;
  }
}

async function search(query: string): Promise<void> {
  if (query === '') {
    show('', [], '');
    return;
  }
  if (!found.hasChildNodes()) said.textContent = wordsIn(root, 'loading');
  const places = await placesFor(query);
  // Another letter was typed while the index was on its way.
  if (field.value.trim() !== query) return;
  if (!places) {
    show(wordsIn(root, 'failed'), [], query);
    return;
  }
  const text = wordsIn(root, nameOf(places.length));
  show(fill(text, { query, count: places.length, shown: SHOWN }), places, query);
}

function nameOf(count: number): 'none' | 'one' | 'some' | 'many' {
  if (count <= 1) return count === 0 ? 'none' : 'one';
  return count > SHOWN ? 'many' : 'some';
}

async function placesFor(query: string): Promise<Place[] | null> {
  try {
    const { loadPlaces, placesFor: find } = await import('../../browser/search');
    return (await loadPlaces(wordsIn(root, 'file'))) ? find(query) : null;
  } catch {
    return null;
  }
}

function show(message: string, places: readonly Place[], query: string): void {
  said.textContent = message;
  found.replaceChildren(...places.slice(0, SHOWN).map((place) => itemOf(place, query)));
}

function itemOf({ to, page, heading, text }: Place, query: string): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  one('[data-page]', item).textContent = page;
  const link = one<HTMLAnchorElement>('a', item);
  link.href = to;
  link.textContent = heading;
  one('p', item).append(
    ...excerpt(text, query).map(({ piece, hit }) => {
      const node = document.createElement(hit ? 'mark' : 'span');
      node.textContent = piece;
      return node;
    }),
  );
  return item;
}
