import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales';
import { messagesOf } from '../i18n/messages';
import { pathOf } from '../i18n/paths';
import type { ResultWords } from '../islands/results/words';
import { PATTERNS } from '../model/pattern';
import { instrument } from './instrument';
import { partsPath } from './parts';
import { questionsPath, questionsVersion } from './questions';

/** The words an island needs to show a result in one language, and the addresses it needs. */
export async function resultWords(locale: Locale, site: URL | undefined): Promise<ResultWords> {
  const { thread, assessment, results: all } = messagesOf(locale);
  const { description: _description, withoutScript: _withoutScript, ...results } = all;
  const { levelName, factorName, factorHead, stages } = await instrument(locale);
  const patterns = await getCollection('patterns');
  const base = import.meta.env.BASE_URL;
  const absoluteHome = new URL(pathOf('/', locale, base), site).href;

  return {
    locale,
    ...results,
    thread,
    site: absoluteHome,
    chairs: assessment.chairs,
    levels: levelName,
    factors: factorName,
    heads: factorHead,
    stages: stages.map(({ name }) => name),
    patterns: Object.fromEntries(
      PATTERNS.map((id) => {
        const found = patterns.find((pattern) => pattern.id === id);
        if (!found) throw new Error(`content/patterns.yaml has no ${id}`);
        const { name, headline, reading, question } = found.data;
        return [
          id,
          {
            name: name[locale],
            headline: headline[locale],
            reading: reading[locale],
            question: question[locale],
          },
        ];
      }),
    ) as ResultWords['patterns'],
    paths: {
      assessment: pathOf('/assessment/', locale, base),
      method: pathOf('/method/', locale, base),
      team: pathOf('/team/', locale, base),
      learn: pathOf('/learn/', locale, base),
      parts: await partsPath(locale, base),
      questions: `${questionsPath(locale, base)}?${await questionsVersion(locale)}`,
    },
  };
}
