import type { Place } from '../browser/search';
import type { Locale } from '../i18n/locales';
import { messagesOf } from '../i18n/messages';
import { factorPage, PAGES, pathOf, type Page } from '../i18n/paths';
import { factorOf, levelOf } from '../model/grid';
import { bibliography, type Reference } from './bibliography';
import { glossary } from './glossary';
import { instrument, prose } from './instrument';
import { outlineOf } from './outline';

/** Everything that a search can find, in one language: pages by section, terms, questions. */
export async function findable(locale: Locale): Promise<Place[]> {
  const { assessment, results, sheet, team, tools, readiness } = messagesOf(locale);
  const { questions, factorName, levelName } = await instrument(locale);
  const works = await bibliography(locale);
  const to = (page: Page, place = '') =>
    pathOf(page, locale, import.meta.env.BASE_URL) + (place && `#${place}`);

  /** Pages that are no prose. */
  const others = new Map<Page, { title: string; description: string }>([
    ['/assessment/', assessment],
    ['/assessment/sheet/', sheet],
    ['/results/', results],
    ['/team/', team],
    ['/tools/', tools.index],
    ['/tools/readiness/', readiness],
  ]);
  const pages = await Promise.all(
    PAGES.map(async (page): Promise<Place[]> => {
      const other = others.get(page);
      if (other) return [{ to: to(page), heading: other.title, page: '', text: other.description }];
      const { data, body = '' } = await prose(page, locale);
      return [
        { to: to(page), heading: data.title, page: '', text: data.lede },
        ...outlineOf(body).map(({ id, title, content }) => ({
          to: to(page, id),
          page: data.title,
          heading: title,
          text: plain(content, works),
        })),
      ];
    }),
  );
  const { title } = (await prose('/glossary/', locale)).data;
  const terms = (await glossary(locale)).map(({ id, term, forms, definition, elsewhere }) => ({
    to: to('/glossary/', id),
    page: title,
    heading: term,
    text: definition,
    also: [...forms, elsewhere].join(' '),
  }));
  const asked = questions.map(({ id, ask, why }) => ({
    to: to(factorPage(factorOf(id)), levelOf(id)),
    page: factorName[factorOf(id)],
    heading: levelName[levelOf(id)],
    text: `${ask} ${why}`,
  }));
  return [...pages.flat(), ...terms, ...asked];
}

/** What a section says, with its citations as they are read, and without any other component or mark. */
function plain(content: string, works: ReadonlyMap<string, Reference>): string {
  const cite = (ids: string, form: 'named' | 'short') =>
    ids.split(' ').map((id) => works.get(id)?.[form] ?? '');
  return content
    .replace(/<Cite id="([^"]+)" named \/>/g, (_, ids: string) => cite(ids, 'named').join(', '))
    .replace(/<Cite id="([^"]+)" \/>/g, (_, ids: string) => `(${cite(ids, 'short').join('; ')})`)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*|]|^\s*-+\s/gm, ' ')
    .replace(/&#38;|&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
