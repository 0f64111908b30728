import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales';
import { assetPath, filePath, PAGES, pathOf } from '../../../src/i18n/paths';

describe('the path of a page', () => {
  test.each([
    // page, language, base, path
    ['/', 'en', '/', '/'],
    ['/', 'nl', '/', '/nl/'],
    ['/assessment/', 'en', '/', '/assessment/'],
    ['/assessment/', 'nl', '/', '/nl/assessment/'],
    ['/assessment/sheet/', 'nl', '/', '/nl/assessment/sheet/'],
    ['/results/', 'en', '/', '/results/'],
    ['/', 'en', '/red-thread/', '/red-thread/'],
    ['/', 'en', '/red-thread', '/red-thread/'],
    ['/', 'nl', '/red-thread', '/red-thread/nl/'],
    ['/results/', 'nl', '/red-thread/', '/red-thread/nl/results/'],
    ['/results/', 'nl', '/a/b', '/a/b/nl/results/'],
  ] as const)('%s in %s below %s is %s', (page, locale, base, path) => {
    expect(pathOf(page, locale, base)).toBe(path);
  });

  test('begins and ends with one slash, for every page and language', () => {
    for (const page of PAGES) {
      for (const locale of LOCALES) {
        for (const base of ['/', '/red-thread', '/red-thread/']) {
          expect(pathOf(page, locale, base)).toMatch(/^(\/[a-z-]+)*\/$/);
        }
      }
    }
  });

  test('is another one for every page and language', () => {
    const paths = PAGES.flatMap((page) => LOCALES.map((locale) => pathOf(page, locale, '/')));
    expect(new Set(paths).size).toBe(paths.length);
  });
});

test.each([
  ['favicon.svg', '/', '/favicon.svg'],
  ['favicon.svg', '/red-thread/', '/red-thread/favicon.svg'],
  ['favicon.svg', '/red-thread', '/red-thread/favicon.svg'],
])('the path of the file %s below %s is %s', (file, base, path) => {
  expect(assetPath(file, base)).toBe(path);
});

test.each([
  ['search.json', 'en', '/', '/search.json'],
  ['search.json', 'nl', '/', '/nl/search.json'],
  ['search.json', 'nl', '/red-thread/', '/red-thread/nl/search.json'],
] as const)('the path of the file %s in %s below %s is %s', (file, locale, base, path) => {
  expect(filePath(file, locale, base)).toBe(path);
});
