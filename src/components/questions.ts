import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import type { Locale } from '../i18n/locales';
import { filePath } from '../i18n/paths';
import type { AllQuestionWords } from '../islands/results/words';
import { QUESTIONS } from '../model/grid';

/**
 * What the twenty questions say, as one JSON text in one language. A result fetches it once its figures stand:
 * the page itself stays light.
 */
export async function questionsText(locale: Locale): Promise<string> {
  const entries = await getCollection('questions');
  const words = QUESTIONS.map((question) => {
    const found = entries.find(({ id }) => id === question);
    if (!found) throw new Error(`content/questions has no ${question}`);
    const { ask, why, stages, moves, knows } = found.data;
    return [
      question,
      {
        ask: ask[locale],
        why: why[locale],
        stages: stages.map((stage) => stage[locale]),
        moves: moves.map((move) => move[locale]),
        knows: knows[locale],
      },
    ] as const;
  });
  return JSON.stringify(Object.fromEntries(words) satisfies Partial<AllQuestionWords>);
}

/** Where that text stands: src/pages/questions.json.ts and its Dutch twin. */
export function questionsPath(locale: Locale, base: string): string {
  return filePath('questions.json', locale, base);
}

/** Changes when the words do, so that a page never gets the words of another version out of a cache. */
export async function questionsVersion(locale: Locale): Promise<string> {
  const hash = createHash('sha256').update(await questionsText(locale));
  return hash.digest('hex').slice(0, 8);
}
