// Two languages on equal footing: every page has its twin, its twin has the same places, and both say so.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LOCALE, LOCALES } from '../../src/i18n/locales';
import { pathOf } from '../../src/i18n/paths';
import { BUILDS } from './builds';
import {
  addressesOf,
  attribute,
  expectedPages,
  fileAt,
  pageAt,
  pagesOf,
  type BuiltPage,
} from './site';

/** The places of a page that somebody can link to: its headings, and what its own links point at. */
function placesOf(page: BuiltPage): string[] {
  const headings = page.document
    .querySelectorAll('h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]')
    .map(({ id }) => id);
  const targets = addressesOf(page)
    .filter(({ tag, url }) => tag === 'a' && url.startsWith('#'))
    .map(({ url }) => url.slice(1));
  return [...new Set([...headings, ...targets])].sort();
}

describe.each(Object.values(BUILDS))('the build in $folder', (build) => {
  const { base, origin } = build;
  const pages = pagesOf(build);

  test('has a Dutch page for every English one, and the other way round', () => {
    const inDutch = pages.filter(({ path }) => path.startsWith(`${base}nl/`));
    const inEnglish = pages.filter(
      (page) => !inDutch.includes(page) && !page.path.endsWith('404.html'),
    );
    expect(inDutch.map(({ path }) => path.replace(`${base}nl/`, base)).sort()).toEqual(
      inEnglish.map(({ path }) => path).sort(),
    );
  });

  describe.each(expectedPages(base))('$path', ({ page, locale, path }) => {
    const url = (language: 'en' | 'nl') => origin + pathOf(page, language, base);
    const document = () => pageAt(pages, path).document;

    test('has the same places as its twin', () => {
      const [english, dutch] = LOCALES.map((language) =>
        pageAt(pages, pathOf(page, language, base)),
      );
      expect(placesOf(dutch!)).toEqual(placesOf(english!));
    });

    test('names itself and its twin by absolute addresses', () => {
      expect(attribute(document(), 'link[rel="canonical"]', 'href')).toBe(url(locale));
      const alternates = document()
        .querySelectorAll('link[rel="alternate"][hreflang]')
        .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
      expect(alternates).toEqual([
        ['en', url('en')],
        ['nl', url('nl')],
        ['x-default', url(DEFAULT_LOCALE)],
      ]);
    });

    test('offers its twin in the masthead', () => {
      for (const language of LOCALES) {
        const link = `header a[data-language][hreflang="${language}"]`;
        expect(attribute(document(), link, 'href')).toBe(pathOf(page, language, base));
        expect(attribute(document(), link, 'lang')).toBe(language);
        expect(attribute(document(), link, 'aria-current')).toBe(language === locale ? 'true' : '');
      }
    });

    test('can be shared: a title, a text, an address and a picture of 1200 by 630', () => {
      const og = (property: string) =>
        attribute(document(), `meta[property="og:${property}"]`, 'content');
      expect(og('title')).not.toBe('');
      expect(og('description')).toBe(attribute(document(), 'meta[name="description"]', 'content'));
      expect(og('url')).toBe(url(locale));
      expect(og('type')).toBe('website');
      expect(og('locale')).toBe(locale === 'en' ? 'en_GB' : 'nl_NL');
      expect(og('image:alt')).not.toBe('');

      const image = og('image');
      expect(image.startsWith(origin + base)).toBe(true);
      const file = fileAt(build, image.slice(origin.length));
      expect(file && existsSync(file), `${image} is a file`).toBe(true);
      const bytes = readFileSync(file!);
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      expect(size).toEqual([1200, 630]);
      expect(size.map(String)).toEqual([og('image:width'), og('image:height')]);
    });
  });
});
