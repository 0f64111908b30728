import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Locale } from '../i18n/locales';
import type { CalendarDate } from '../model/day';

/** APA, as HTML. citation-js knows no en-GB; in what APA prints the two do not differ. */
export const APA = {
  en: { template: 'apa', lang: 'en-US', format: 'html' },
  nl: { template: 'apa', lang: 'nl-NL', format: 'html' },
} as const;

/** An entry without its wrapping. The site's font is upright only, so titles are not set in italics. */
export const upright = (entry: string) => entry.replace(/<\/?(div|i)\b[^>]*>/g, '').trim();

interface PageToCite {
  readonly author: string;
  readonly site: string;
  readonly title: string;
  readonly changed: CalendarDate;
  readonly locale: Locale;
  /** The whole address of the page. */
  readonly url: string;
}

/** How to cite a page of this site: as HTML in the style of APA, and as an entry for BibTeX. */
export function citationOf({ author, site, title, changed, locale, url }: PageToCite) {
  const { year, month, date } = changed;
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
    issued: { 'date-parts': [[year, month, date]] },
  }).format('bibliography', {
    ...APA[locale],
    asEntryArray: true,
  });
  const apa = upright(entry);
  return {
    // The style puts the month first in every language; Dutch does not.
    apa: locale === 'nl' ? apa.replace(/, (\p{L}+) (\d+)\)/u, ', $2 $1)') : apa,
    // A month of BibTeX has no day.
    bibtex: new Cite({ ...page, issued: { 'date-parts': [[year, month]] } })
      .format('bibtex')
      .trim(),
  };
}
