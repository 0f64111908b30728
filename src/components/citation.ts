import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Locale } from '../i18n/locales';

interface PageToCite {
  readonly author: string;
  readonly site: string;
  readonly title: string;
  readonly changed: Date;
  readonly locale: Locale;
  /** The whole address of the page. */
  readonly url: string;
}

/** How to cite a page of this site: as HTML in the style of APA, and as an entry for BibTeX. */
export function citationOf({ author, site, title, changed, locale, url }: PageToCite) {
  const cite = new Cite({
    id: 'page',
    'citation-key': ['redthread', locale, ...new URL(url).pathname.split('/').slice(-2, -1)]
      .filter((part) => part !== '')
      .join('-'),
    type: 'webpage',
    author: [{ literal: author }],
    issued: {
      'date-parts': [[changed.getUTCFullYear(), changed.getUTCMonth() + 1, changed.getUTCDate()]],
    },
    title,
    'container-title': site,
    URL: url,
    language: locale === 'en' ? 'en-GB' : 'nl-NL',
  });
  const [[, apa] = ['', '']] = cite.format('bibliography', {
    template: 'apa',
    lang: locale === 'en' ? 'en-US' : 'nl-NL',
    format: 'html',
    asEntryArray: true,
  });
  return {
    apa: apa.replace(/<\/?(div|i)\b[^>]*>/g, '').trim(),
    bibtex: cite.format('bibtex').trim(),
  };
}
