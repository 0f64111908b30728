import { getCollection, type CollectionEntry } from 'astro:content';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Locale } from '../i18n/locales';
import { messagesOf } from '../i18n/messages';
import { APA, upright } from './citation';

type Work = CollectionEntry<'sources'>['data'];

/** A work as the bibliography and the citations print it; texts are HTML. */
export interface Reference {
  readonly id: string;
  /** "Kriss, P. (2014). The value of … https://doi.org/…", with its address as a link. */
  readonly reference: string;
  /** "Kriss, 2014": what stands between brackets. */
  readonly short: string;
  /** "Kriss (2014)": what a sentence says. */
  readonly named: string;
  readonly kind: Work['kind'];
  readonly read: Work['read'];
  readonly language: Locale;
  readonly marks: readonly string[];
}

/** The month in which the works without a date were read. */
const READ = [2026, 11] as const;

const made = new Map<Locale, Promise<ReadonlyMap<string, Reference>>>();

/** All works that the site may cite, by id, in the order of an APA bibliography. */
export function bibliography(locale: Locale): Promise<ReadonlyMap<string, Reference>> {
  const known = made.get(locale) ?? make(locale);
  made.set(locale, known);
  return known;
}

async function make(locale: Locale): Promise<ReadonlyMap<string, Reference>> {
  const works = new Map((await getCollection('sources')).map(({ data }) => [data.id, data]));
  const cite = new Cite([...works.values()].map(asCsl));
  const { and } = messagesOf(locale).learn;
  const style = APA[locale];
  return new Map(
    cite.format('bibliography', { ...style, asEntryArray: true }).flatMap(([id, entry]) => {
      const work = works.get(id);
      if (!work) return [];
      // Two works by one author in one year are told apart by a letter, in the citation as in the list.
      const [, dated = ''] = /\(((?:\d{4}|[nz]\.[dj]\.)[^),]*)/.exec(entry) ?? [];
      const short = cite
        .format('citation', { ...style, entry: id })
        .trim()
        .replace(/^\((.*)\)$/, '$1')
        .replace(/, [^,]+$/, `, ${dated}`);
      // "&" between people is a word in a sentence; in the name of a firm it stays.
      const people = work.authors.every((author) => 'family' in author);
      const spoken = people ? short.replace(/ &(#38|amp); /, ` ${and} `) : short;
      const { kind, read, language, marks } = work;
      const reference: Reference = {
        id,
        reference: linked(upright(entry)),
        short,
        named: spoken.replace(/, ([^,]+)$/, ' ($1)'),
        kind,
        read,
        language,
        marks,
      };
      return [[id, reference] as const];
    }),
  );
}

const linked = (entry: string) =>
  entry.replace(/https?:\/\/\S+/, (url) => {
    const address = url.replace(/\.$/, '');
    return `<a href="${address}">${address.replace(/^https?:\/\/(www\.)?/, '')}</a>`;
  });

/** A record of sources.yaml in the terms of CSL-JSON, the format that citation tools share. */
function asCsl({ authors, year, ...work }: Work) {
  return {
    id: work.id,
    type: typeOf(work),
    author: authors.map((author) => ('name' in author ? { literal: author.name } : author)),
    // APA wants to know when an undated page was read.
    ...(year ? { issued: { 'date-parts': [[year]] } } : { accessed: { 'date-parts': [READ] } }),
    title: work.title,
    'container-title': work.container,
    volume: work.volume,
    issue: work.issue,
    page: work.pages,
    publisher: work.publisher,
    DOI: work.doi,
    URL: work.url,
    ISBN: work.isbn,
  };
}

function typeOf({ kind, container }: Pick<Work, 'kind' | 'container'>): string {
  if (kind === 'research') return 'article-journal';
  if (kind === 'practice') return container ? 'article-magazine' : 'report';
  if (kind === 'book') return container ? 'chapter' : 'book';
  if (kind === 'web') return 'webpage';
  return 'report';
}
