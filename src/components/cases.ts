import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales';
import { encode } from '../model/code';
import { factorOf, levelOf, perQuestion } from '../model/grid';
import { resultFragment } from '../model/link';

/** The fragment that opens the result of a fictional case, labelled as such. */
export async function caseFragment(id: string, locale: Locale, fictional: string): Promise<string> {
  const found = (await getCollection('cases')).find((entry) => entry.id === id);
  if (!found) throw new Error(`content/cases.yaml has no ${id}`);
  const { name, answers, ambition } = found.data;
  const code = encode({
    answers: perQuestion((question) => answers[levelOf(question)][factorOf(question)]),
    ambition,
    chair: 'not-said',
    day: 0,
  });
  return resultFragment(code, `${name[locale]} (${fictional})`);
}
