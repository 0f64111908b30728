import { LOCALES } from '../../src/i18n/locales';
import { CHAPTERS, PAGES, pathOf } from '../../src/i18n/paths';

/** Every page of the site, as a path below its base. */
export const STATIC_PAGES = [
  ...PAGES.flatMap((page) =>
    LOCALES.map((locale) => ({
      path: pathOf(page, locale, '/'),
      /** A page of the one template that the learning half is printed with. */
      chapter: CHAPTERS.includes(page),
      dutch: locale === 'nl',
    })),
  ),
  { path: '/404.html', chapter: false, dutch: false },
];
