// Every address leads somewhere, and nothing is fetched from another host.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILDS, type Build } from './builds';
import { addressesOf, fileAt, filesOf, pagesOf, type BuiltPage } from './site';

const withoutHost = /^(mailto|data|blob):/;

/** Views of the assessment that its script shows behind the #; they are no places of the printed page. */
const VIEWS = ['all', 'finish'];

/** What is wrong with an address on a page, or undefined. */
function fault(build: Build, pages: readonly BuiltPage[], from: string, url: string) {
  if (withoutHost.test(url)) return undefined;
  const { origin, pathname, hash } = new URL(url, build.origin + from);
  if (origin !== build.origin) return undefined;
  if (!pathname.startsWith(build.base)) return `${url} is outside ${build.base}`;
  if (!fileAt(build, pathname)) return `${url} is not there`;
  const place = decodeURIComponent(hash.slice(1));
  const target = pages.find(({ path }) => path === pathname);
  // A fragment with a value is state (an answer sheet, a result), not a place.
  if (place === '' || place.includes('=') || !target) return undefined;
  if (pathname.endsWith('/assessment/') && VIEWS.includes(place)) return undefined;
  const found = target.document.querySelectorAll('[id]').some(({ id }) => id === place);
  return found ? undefined : `${url}: no place with this id`;
}

describe.each(Object.values(BUILDS))('the build in $folder', (build) => {
  const pages = pagesOf(build);

  describe.each(pages)('$path', (page) => {
    test('links only to what is there', () => {
      const faults = addressesOf(page).map(({ url }) => fault(build, pages, page.path, url));
      expect(faults.filter((text) => text !== undefined)).toEqual([]);
    });

    test('fetches nothing from another host', () => {
      const elsewhere = addressesOf(page)
        .filter(({ url }) => !withoutHost.test(url))
        .filter(({ url }) => new URL(url, build.origin + page.path).origin !== build.origin)
        // A link that somebody chooses to follow is not a fetch.
        .filter(({ tag }) => tag !== 'a')
        .map(({ tag, attribute, url }) => `<${tag} ${attribute}="${url}">`);
      expect(elsewhere).toEqual([]);
    });
  });

  describe.each(filesOf(build).filter((file) => file.endsWith('.css')))('%s', (file) => {
    const css = readFileSync(join(build.folder, file), 'utf8');
    const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)]
      .map(([, url, imported]) => url ?? imported ?? '')
      .filter((url) => !withoutHost.test(url));

    test('uses only files of this site that are there', () => {
      const faults = urls.map((url) =>
        new URL(url, build.origin).origin === build.origin
          ? fault(build, pages, build.base + file, url)
          : `${url} is on another host`,
      );
      expect(faults.filter((text) => text !== undefined)).toEqual([]);
    });
  });
});
