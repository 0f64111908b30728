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
  const year = changed.getUTCFullYear();
  const month = changed.getUTCMonth() + 1;
  const day = changed.getUTCDate();
  const page = {
    id: 'page',
    type: 'webpage',
    author: [{ literal: author }],
    title,
    // APA does not say it twice where the site is its own author.
    ...(author !== site && { 'container-title': site }),
    URL: url,
  };
  const [[, entry] = ['', '']] = new Cite({
    ...page,
    issued: { 'date-parts': [[year, month, day]] },
  }).format('bibliography', {
    template: 'apa',
    lang: locale === 'en' ? 'en-US' : 'nl-NL',
    format: 'html',
    asEntryArray: true,
  });
  const apa = entry.replace(/<\/?(div|i)\b[^>]*>/g, '').trim();
  return {
    // The style puts the month first in every language; Dutch does not.
    apa: locale === 'nl' ? apa.replace(/, (\p{L}+) (\d+)\)/u, ', $2 $1)') : apa,
    // A month of BibTeX has no day.
    bibtex: new Cite({ ...page, issued: { 'date-parts': [[year, month]] } })
      .format('bibtex')
      .trim(),
  };
}
