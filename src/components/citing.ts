import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales';
import { PAGES, type Page } from '../i18n/paths';
import { prose } from './instrument';

interface Citing {
  readonly page: Page;
  readonly title: string;
}

/** On which pages each work is cited, by the id of the work: in prose, in the evidence, in the glossary. */
export async function citingPages(locale: Locale): Promise<ReadonlyMap<string, readonly Citing[]>> {
  const [pages, sources, evidence, ranges, glossary] = await Promise.all([
    getCollection('pages'),
    getCollection('sources'),
    getCollection('evidence'),
    getCollection('ranges'),
    getCollection('glossary'),
  ]);
  const marks = new Set(glossary.flatMap(({ data }) => data.rests_on));
  const cited = new Map<string, Set<Page>>();
  const note = (id: string, page: Page) => {
    cited.set(id, (cited.get(id) ?? new Set()).add(page));
  };

  for (const page of PAGES) {
    const name = page === '/' ? 'home' : page.slice(1, -1);
    const body = pages.find(({ id }) => id === `${locale}/${name}`)?.body ?? '';
    for (const [, ids = ''] of body.matchAll(/<Cite id="([^"]+)"/g)) {
      for (const id of ids.split(' ')) note(id, page);
    }
  }
  for (const { data } of evidence) note(data.source, '/evidence/');
  for (const { source } of ranges.flatMap(({ data }) => data.rows)) note(source, '/evidence/');
  for (const { data } of sources) {
    if (data.marks.some((mark) => marks.has(mark))) note(data.id, '/glossary/');
  }

  const titles = new Map<Page, string>();
  for (const page of new Set([...cited.values()].flatMap((found) => [...found]))) {
    titles.set(page, (await prose(page, locale)).data.title);
  }
  return new Map(
    [...cited].map(([id, found]) => [
      id,
      PAGES.filter((page) => found.has(page)).map((page) => ({
        page,
        title: titles.get(page) ?? '',
      })),
    ]),
  );
}
