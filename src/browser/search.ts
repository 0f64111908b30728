import MiniSearch from 'minisearch';
import { fetched } from './fetched';

/** A place of the site that can be found: a page, a section of it, a question, or a term of the glossary. */
export interface Place {
  /** Its address: '/learn/ux-and-cx/#difference'. */
  readonly to: string;
  readonly heading: string;
  /** The page it stands on; '' for a page itself. */
  readonly page: string;
  readonly text: string;
  /** Other words for it, which are found but not shown. */
  readonly also?: string;
}

const places = new Map<string, Place>();

/** Words that a question is asked with, in either language: they say nothing about what is looked for. */
const EMPTY = new Set(
  (
    'a an and are as at between by do does for from how i in is it of on or the to what when which who why with ' +
    'aan als bij dat de die een en er het hoe ik je met naar op te tussen uit van voor waar waarom wat wie wordt zijn'
  ).split(' '),
);

const index = new MiniSearch<Place>({
  idField: 'to',
  fields: ['heading', 'page', 'text', 'also'],
  // "hygiënefactor" is found without its dots.
  processTerm: (term) => {
    const plain = term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    return EMPTY.has(plain) ? null : plain;
  },
  searchOptions: {
    boost: { heading: 4, also: 2 },
    // A page about it before a place that names it.
    boostDocument: (to) => (places.get(String(to))?.page === '' ? 2 : 1),
    // A word that is still being typed, a plural, a small slip.
    prefix: (word) => word.length > 2,
    fuzzy: (word) => (word.length > 5 ? 0.2 : false),
  },
});

let loading: Promise<boolean> | undefined;

/** Fetches what can be found, once; false where it cannot be had now, and then it may be tried again. */
export function loadPlaces(path: string): Promise<boolean> {
  loading ??= fetched<Place[]>(path).then((found) => {
    if (!found) loading = undefined;
    else {
      index.addAll(found);
      for (const place of found) places.set(place.to, place);
    }
    return found !== null;
  });
  return loading;
}

/** The places for a query, best first: those with every word, or where there are none, with any of them. */
export function placesFor(query: string): Place[] {
  const all = index.search(query, { combineWith: 'AND' });
  const found = all.length > 0 ? all : index.search(query);
  return found.flatMap(({ id }) => places.get(String(id)) ?? []);
}
