import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales';
import { PAGES, type Page } from '../i18n/paths';
import { fileOf } from './instrument';

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
  const citedOn: Partial<Record<Page, readonly string[]>> = {
    '/evidence/': [
      ...evidence.map(({ data }) => data.source),
      ...ranges.flatMap(({ data }) => data.rows.map(({ source }) => source)),
    ],
    '/glossary/': sources
      .filter(({ data }) => data.marks.some((mark) => marks.has(mark)))
      .map(({ id }) => id),
  };

  const citing = new Map<string, Citing[]>();
  for (const page of PAGES) {
    const found = pages.find(({ id }) => id === `${locale}/${fileOf(page)}`);
    if (!found) continue;
    const inProse = [...(found.body ?? '').matchAll(/<Cite id="([^"]+)"/g)].flatMap(
      ([, ids = '']) => ids.split(' '),
    );
    for (const id of new Set([...inProse, ...(citedOn[page] ?? [])])) {
      citing.set(id, [...(citing.get(id) ?? []), { page, title: found.data.title }]);
    }
  }
  return citing;
}
