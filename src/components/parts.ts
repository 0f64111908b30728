import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import type { Locale } from '../i18n/locales';
import { PART_NAMES, partWords, type Part } from '../i18n/messages/parts';
import { filePath } from '../i18n/paths';
import type { AmbitionWords } from '../islands/ambition/words';
import type { ComparisonWords } from '../islands/comparison/words';
import type { TeamPartWords } from '../islands/team/words';
import { perQuestion, type QuestionId } from '../model/grid';
import { PRESETS } from '../model/proposal';
import { cases } from './cases';

/** What a part needs besides its messages: texts of content/, in one language. */
const CONTENT: { readonly [Name in Part]?: (locale: Locale) => Promise<object> } = {
  async ambition(locale): Promise<Pick<AmbitionWords, 'presets'>> {
    const presets = await getCollection('ambitions');
    return {
      presets: PRESETS.map((id) => {
        const found = presets.find((preset) => preset.id === id);
        if (!found) throw new Error(`content/ambitions.yaml has no ${id}`);
        const { name, when, targets } = found.data;
        return { id, targets, name: name[locale], when: when[locale] };
      }),
    };
  },

  async comparison(locale): Promise<Pick<ComparisonWords, 'talk' | 'cases'>> {
    return {
      talk: await talk(locale),
      cases: (await cases(locale)).map(({ name, fragment }) => ({ name, fragment })),
    };
  },

  async team(locale): Promise<Pick<TeamPartWords, 'talk'>> {
    return { talk: await talk(locale) };
  },
};

/** Per question what to ask one another where answers differ. */
async function talk(locale: Locale): Promise<Record<QuestionId, string>> {
  const questions = await getCollection('questions');
  return perQuestion((question) => {
    const found = questions.find(({ id }) => id === question);
    if (!found) throw new Error(`content/questions has no ${question}`);
    return found.data.talk[locale];
  });
}

/** The words of one part of a result in one language, as one JSON text: fetched when the part is first used. */
export async function partText(part: Part, locale: Locale): Promise<string> {
  const content = await CONTENT[part]?.(locale);
  return JSON.stringify({ ...partWords(part, locale), ...content });
}

/** One route for each part: src/pages/words/[part].json.ts and its Dutch twin. */
export const partRoutes = () => PART_NAMES.map((part) => ({ params: { part }, props: { part } }));

/**
 * Where those texts stand, with the place {part} for the name. The end changes when any of the words do, so that
 * a page never gets the words of another version out of a cache.
 */
export async function partsPath(locale: Locale, base: string): Promise<string> {
  const hash = createHash('sha256');
  for (const part of PART_NAMES) hash.update(await partText(part, locale));
  return `${filePath('words/{part}.json', locale, base)}?${hash.digest('hex').slice(0, 8)}`;
}
