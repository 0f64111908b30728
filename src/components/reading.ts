import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales';
import type { Page } from '../i18n/paths';
import type { QuestionId } from '../model/grid';
import { prose } from './instrument';
import { minutesToRead } from './outline';

/** A page of the reading order, in one language. */
export interface Chapter {
  readonly page: Page;
  readonly title: string;
  readonly lede: string;
  readonly minutes: number;
  /** The questions of the self-assessment that measure what the page explains. */
  readonly questions: readonly QuestionId[];
}

/** The learning half in its reading order, part by part. */
export async function reading(locale: Locale) {
  const parts = (await getCollection('reading')).sort(
    (one, other) => one.data.order - other.data.order,
  );
  return Promise.all(
    parts.map(async ({ data: { id, name, about, pages } }) => ({
      id,
      name: name[locale],
      about: about[locale],
      chapters: await Promise.all(
        pages.map(async ({ page, questions }): Promise<Chapter> => {
          const { data, body = '' } = await prose(page, locale);
          const { title, lede } = data;
          return { page, title, lede, minutes: minutesToRead(body), questions };
        }),
      ),
    })),
  );
}

/** Where a page stands in the reading order, or undefined: not every page of prose is in it. */
export async function placeInReading(page: Page, locale: Locale) {
  const parts = await reading(locale);
  const chapters = parts.flatMap((part) => part.chapters);
  const index = chapters.findIndex((chapter) => chapter.page === page);
  const chapter = chapters[index];
  const part = parts.find((candidate) => chapter && candidate.chapters.includes(chapter));
  if (!chapter || !part) return undefined;
  return {
    part: part.name,
    questions: chapter.questions,
    previous: chapters[index - 1],
    next: chapters[index + 1],
  };
}

/** The pages that explain what a question measures, besides those of its level and its factor. */
export function conceptsOf(
  question: QuestionId,
  parts: Awaited<ReturnType<typeof reading>>,
): Chapter[] {
  return parts
    .flatMap(({ chapters }) => chapters)
    .filter(({ questions }) => questions.includes(question));
}
