import { getCollection } from 'astro:content';
import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import { messagesOf } from '../i18n/messages';
import { encode } from '../model/code';
import { factorOf, levelOf, perQuestion } from '../model/grid';
import { resultFragment } from '../model/link';
import { read } from '../model/scoring';
import type { Result } from '../model/sheet';

/** The fictional cases in one language, each with its result and the fragment that opens it, marked as such. */
export async function cases(locale: Locale) {
  const entries = await getCollection('cases');
  return entries.map(({ data: { id, name, headline, answers, ambition } }) => {
    const { management, brand, operations, customer } = ambition;
    const result: Result = {
      answers: perQuestion((question) => answers[levelOf(question)][factorOf(question)]),
      ambition: { management, brand, operations, customer },
      chair: 'not-said',
      day: 0,
    };
    const label = fill(messagesOf(locale).home.fictionalCase, { name: name[locale] });
    return {
      id,
      name: name[locale],
      headline: headline[locale],
      result,
      reading: read(result.answers),
      fragment: resultFragment(encode(result), label),
    };
  });
}
