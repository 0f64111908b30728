import type { Factor, Level } from '../model/grid';
import { DEFAULT_LOCALE, type Locale } from './locales';

/** The pages that exist. A page is linked only when it is in this list. */
export const PAGES = [
  '/',
  '/assessment/',
  '/assessment/sheet/',
  '/results/',
  '/team/',
  '/tools/',
  '/tools/impact-matrix/',
  '/tools/readiness/',
  '/tools/value-case/',
  '/learn/',
  '/learn/map/',
  '/learn/what-is-cx/',
  '/learn/cx-driven-organisation/',
  '/learn/cem/',
  '/learn/ux-and-cx/',
  '/learn/crm-and-cx/',
  '/learn/customer-journey/',
  '/learn/journey-management/',
  '/learn/touchpoints-and-moments/',
  '/learn/real-paths/',
  '/learn/omnichannel/',
  '/learn/levels/management/',
  '/learn/levels/brand/',
  '/learn/levels/operations/',
  '/learn/levels/customer/',
  '/learn/factors/value/',
  '/learn/factors/distinction/',
  '/learn/factors/paths/',
  '/learn/factors/renewal/',
  '/learn/factors/ownership/',
  '/learn/starting/',
  '/learn/customer-missions/',
  '/learn/measuring/',
  '/learn/automation-and-ai/',
  '/learn/cx-manager/',
  '/learn/careers/',
  '/learn/tensions/',
  '/misconceptions/',
  '/evidence/',
  '/glossary/',
  '/sources/',
  '/search/',
  '/method/',
  '/privacy/',
  '/accessibility/',
] as const;

export type Page = (typeof PAGES)[number];

/** The pages of the learning half that are prose and nothing but prose, one file of content/pages/ each. */
export const CHAPTERS = PAGES.filter(
  (page) => page.startsWith('/learn/') && page !== '/learn/' && page !== '/learn/map/',
);

/** The same as the build wants to know them, anew for each language: it writes into the list it gets. */
export const chapterRoutes = () =>
  CHAPTERS.map((page) => ({ params: { page: page.slice('/learn/'.length, -1) }, props: { page } }));

/** The pages of the learning half, each with what stands below it. */
export const LEARNING: readonly Page[] = [
  '/learn/',
  '/misconceptions/',
  '/evidence/',
  '/glossary/',
  '/sources/',
];

/** The page that explains a level of the organisation. */
export const levelPage = (level: Level): Page => `/learn/levels/${level}/`;

/** The page that explains a success factor; under the level's id it has the question they share. */
export const factorPage = (factor: Factor): Page => `/learn/factors/${factor}/`;

/**
 * The path of a page in a language, below the base the site is served under.
 *
 * @param base `import.meta.env.BASE_URL`: '/' or a sub-path, with or without its last slash
 */
export function pathOf(page: Page, locale: Locale, base: string): string {
  const prefix = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  return `${base.replace(/\/$/, '')}${prefix}${page}`;
}

/** The path of a file that each language has of its own, below the base: 'search.json', 'nl/search.json'. */
export function filePath(file: string, locale: Locale, base: string): string {
  return assetPath(locale === DEFAULT_LOCALE ? file : `${locale}/${file}`, base);
}

/** The path of a file in public/, below the base. */
export function assetPath(file: string, base: string): string {
  return `${base.replace(/\/$/, '')}/${file}`;
}
