import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../i18n/locales';
import type { Page } from '../i18n/paths';
import { FACTORS, LEVELS, QUESTIONS, STAGES, perFactor, perLevel } from '../model/grid';

const SOFT_HYPHEN = '\u00AD';

/**
 * The instrument in one language, in the order of the model: what the pages print.
 * The build has already checked that every entry is there in both languages (src/content.config.ts).
 */
export async function instrument(locale: Locale) {
  const [levels, factors, stages, questions, answering] = await Promise.all([
    getCollection('levels'),
    getCollection('factors'),
    getCollection('stages'),
    getCollection('questions'),
    getCollection('answering'),
  ]);

  const entry = <Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry => {
    const found = entries.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`content/ has no ${id}`);
    return found;
  };

  return {
    levels: LEVELS.map((level) => {
      const { name, tagline, description } = entry(levels, level).data;
      return {
        id: level,
        name: name[locale],
        tagline: tagline[locale],
        description: description[locale],
      };
    }),
    factors: FACTORS.map((factor) => {
      const { name, tagline, description } = entry(factors, factor).data;
      return {
        id: factor,
        name: name[locale],
        tagline: tagline[locale],
        description: description[locale],
      };
    }),
    stages: STAGES.map((stage) => {
      const { name, line, description } = entry(stages, String(stage)).data;
      return {
        stage,
        name: name[locale],
        line: line[locale],
        description: description[locale],
      };
    }),
    questions: QUESTIONS.map((question, index) => {
      const { ask, why, stages: descriptions, evidence } = entry(questions, question).data;
      return {
        id: question,
        number: index + 1,
        ask: ask[locale],
        why: why[locale],
        descriptions: descriptions.map((description) => description[locale]),
        evidence: evidence[locale],
      };
    }),
    levelName: perLevel((level) => entry(levels, level).data.name[locale]),
    factorName: perFactor((factor) => entry(factors, factor).data.name[locale]),
    factorHead: perFactor((factor) =>
      entry(factors, factor).data.head[locale].replaceAll('|', SOFT_HYPHEN),
    ),
    answering: answering
      .sort((one, other) => one.data.order - other.data.order)
      .map(({ data }) => data.text[locale]),
  };
}

export type Question = Awaited<ReturnType<typeof instrument>>['questions'][number];

/** The file in content/pages/<language>/ that holds the prose of a page. */
export const fileOf = (page: Page) => (page === '/' ? 'home' : page.slice(1, -1));

/** A page's prose, ready to be rendered. */
export async function prose(page: Page, locale: Locale) {
  const file = fileOf(page);
  const found = await getEntry('pages', `${locale}/${file}`);
  if (!found) throw new Error(`content/pages/${locale}/${file}.mdx is missing`);
  return found;
}
