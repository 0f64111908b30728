import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales';

/** The terms that need a word of explanation, in one language, in alphabetical order. */
export async function glossary(locale: Locale) {
  const entries = await getCollection('glossary');
  return entries
    .map(({ id, data: { term, forms, definition } }) => ({
      id,
      term: term[locale],
      forms: forms[locale],
      definition: definition[locale],
    }))
    .sort((one, other) => one.term.localeCompare(other.term, locale));
}
