import { getCollection } from 'astro:content';
import type { Locale } from '../../i18n/locales';
import { pathOf, type Page } from '../../i18n/paths';
import { STATEMENTS, THEMES } from '../../model/readiness';
import { prose } from '../instrument';

/** The readiness check in one language, theme by theme in the order of the model. */
export async function readinessCheck(locale: Locale) {
  const [themes, questions] = await Promise.all([
    getCollection('readiness'),
    getCollection('questions'),
  ]);
  const to = (page: Page) => pathOf(page, locale, import.meta.env.BASE_URL);
  const titleOf = (question: string) => {
    const found = questions.find(({ id }) => id === question);
    if (!found) throw new Error(`content/questions has no ${question}`);
    return found.data.title[locale];
  };

  return Promise.all(
    THEMES.map(async (theme) => {
      const found = themes.find(({ id }) => id === theme);
      if (!found) throw new Error(`content/tools/readiness.yaml has no ${theme}`);
      const { name, about, outcomes, statements } = found.data;
      return {
        id: theme,
        name: name[locale],
        about: about[locale],
        outcomes: {
          'in-place': outcomes['in-place'][locale],
          partly: outcomes.partly[locale],
          missing: outcomes.missing[locale],
        },
        statements: await Promise.all(
          statements.map(async (statement) => ({
            id: statement.id,
            number: STATEMENTS.indexOf(statement.id) + 1,
            statement: statement.statement[locale],
            do: statement.do[locale],
            who: statement.who[locale],
            knows: statement.knows[locale],
            page: {
              href: to(statement.page),
              title: (await prose(statement.page, locale)).data.title,
            },
            questions: statement.questions.map((question) => ({
              href: `${to('/assessment/')}#${question}`,
              title: titleOf(question),
            })),
          })),
        ),
      };
    }),
  );
}

export type ReadinessTheme = Awaited<ReturnType<typeof readinessCheck>>[number];
