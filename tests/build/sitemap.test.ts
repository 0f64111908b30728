// The sitemap lists every page that search engines may show, with its twin; a result belongs to its owner.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales';
import { pathOf } from '../../src/i18n/paths';
import { BUILDS } from './builds';
import { expectedPages } from './site';

describe.each(Object.values(BUILDS))('the build in $folder', ({ folder, origin, base }) => {
  const read = (file: string) => parse(readFileSync(join(folder, file), 'utf8'));
  const listed = expectedPages(base).filter(({ page }) => page !== '/results/');

  test('has one sitemap, named by its index', () => {
    expect(existsSync(join(folder, 'sitemap-0.xml'))).toBe(true);
    const names = read('sitemap-index.xml').querySelectorAll('loc');
    expect(names.map(({ text }) => text)).toEqual([`${origin}${base}sitemap-0.xml`]);
  });

  test('lists every page but the results', () => {
    const found = read('sitemap-0.xml').querySelectorAll('loc');
    expect(found.map(({ text }) => text).sort()).toEqual(
      listed.map(({ path }) => origin + path).sort(),
    );
  });

  test.each(listed)('lists $path with both languages', ({ page, path }) => {
    const entry = read('sitemap-0.xml')
      .querySelectorAll('url')
      .find((url) => url.querySelector('loc')?.text === origin + path);
    const alternates = entry
      ?.getElementsByTagName('xhtml:link')
      .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])
      // In which order they are listed means nothing.
      .sort(([one = ''], [other = '']) => one.localeCompare(other));
    expect(alternates).toEqual(
      LOCALES.map((language) => [language, origin + pathOf(page, language, base)]),
    );
  });
});
