import { LOCALES } from '../../src/i18n/locales';
import { PAGES, pathOf } from '../../src/i18n/paths';

/** Every page of the site, as a path below its base. */
export const STATIC_PAGES: readonly string[] = [
  ...PAGES.flatMap((page) => LOCALES.map((locale) => pathOf(page, locale, '/'))),
  '/404.html',
];
