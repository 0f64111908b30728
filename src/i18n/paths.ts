import { DEFAULT_LOCALE, type Locale } from './locales';

/** The pages that exist. A page is linked only when it is in this list. */
export const PAGES = [
  '/',
  '/assessment/',
  '/assessment/sheet/',
  '/results/',
  '/method/',
  '/privacy/',
  '/accessibility/',
] as const;

export type Page = (typeof PAGES)[number];

/**
 * The path of a page in a language, below the base the site is served under.
 *
 * @param base `import.meta.env.BASE_URL`: '/' or a sub-path, with or without its last slash
 */
export function pathOf(page: Page, locale: Locale, base: string): string {
  const prefix = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  return `${base.replace(/\/$/, '')}${prefix}${page}`;
}

/** The path of a file in public/, below the base. */
export function assetPath(file: string, base: string): string {
  return `${base.replace(/\/$/, '')}/${file}`;
}
