import MiniSearch from 'minisearch';
import { fetched } from './fetched';

/** A place of the site that can be found: a page, a section of it, or a term of the glossary. */
export interface Place {
  /** Its address below the site's own: '/learn/ux-and-cx/#difference'. */
  readonly to: string;
  /** The page. */
  readonly page: string;
  /** The heading in that page; '' for the page itself. */
  readonly heading: string;
  readonly text: string;
  /** Other words for it, which are found but not shown. */
  readonly also?: string;
}

const index = new MiniSearch<Place>({
  idField: 'to',
  fields: ['page', 'heading', 'text', 'also'],
  searchOptions: {
    boost: { page: 4, heading: 3 },
    // A page about it before a place that names it.
    boostDocument: (_, __, place) => (place?.['heading'] === '' ? 2 : 1),
    // A word that is still being typed, a plural, a small slip.
    prefix: (word) => word.length > 2,
    fuzzy: (word) => (word.length > 5 ? 0.2 : false),
  },
});

const places = new Map<string, Place>();

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
