import { getCollection } from 'astro:content';
import { otherLocale, type Locale } from '../i18n/locales';

/** The terms of the field, in one language, in alphabetical order. */
export async function glossary(locale: Locale) {
  const entries = await getCollection('glossary');
  return entries
    .map(({ id, data: { term, forms, definition, everyday = false, rests_on } }) => ({
      id,
      term: term[locale],
      forms: forms[locale],
      definition: definition[locale],
      /** What the other language calls it. */
      elsewhere: term[otherLocale(locale)],
      /** A word of every day: running text does not stop to explain it. */
      everyday,
      restsOn: rests_on,
    }))
    .sort((one, other) => one.term.localeCompare(other.term, locale));
}
