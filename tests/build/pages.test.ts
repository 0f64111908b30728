// What holds for every page that was built.
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../src/i18n/messages';
import { BUILDS } from './builds';
import { attribute, expectedPages, pageAt, pagesOf, textOf, twinOf } from './site';

describe.each(Object.values(BUILDS))('the build in $folder', (build) => {
  const pages = pagesOf(build);
  const notFound = `${build.base}404.html`;

  test('has exactly the pages that src/i18n/paths.ts lists, in both languages, and 404.html', () => {
    const expected = [...expectedPages(build.base).map(({ path }) => path), notFound];
    expect(pages.map(({ path }) => path).sort()).toEqual(expected.sort());
  });

  describe.each(pages)('$path', (page) => {
    const { path, html, document } = page;

    test('says which language it is in', () => {
      expect(attribute(document, 'html', 'lang')).toBe(twinOf(path, build.base)?.locale ?? 'en');
    });

    test('has one main heading', () => {
      expect(document.querySelectorAll('h1')).toHaveLength(1);
    });

    test('skips no level of headings', () => {
      const levels = document
        .querySelectorAll('h1, h2, h3, h4, h5, h6')
        .map(({ tagName }) => Number(tagName.slice(1)));
      levels.forEach((level, index) => {
        expect(level, `heading ${index + 1}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      });
    });

    test('has a title and a description that no other page has', () => {
      const title = document.querySelector('title')?.text ?? '';
      const description = attribute(document, 'meta[name="description"]', 'content');
      expect(title).not.toBe('');
      expect(description).not.toBe('');
      const others = pages.filter((other) => other.path !== path);
      expect(others.map((other) => other.document.querySelector('title')?.text)).not.toContain(
        title,
      );
      expect(
        others.map((other) => attribute(other.document, 'meta[name="description"]', 'content')),
      ).not.toContain(description);
    });

    test('uses no id twice', () => {
      const ids = document.querySelectorAll('[id]').map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    test('points labels and descriptions at ids that are there', () => {
      const ids = document.querySelectorAll('[id]').map(({ id }) => id);
      const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];
      const dangling = references.flatMap((name) =>
        document
          .querySelectorAll(`[${name}]`)
          .flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/))
          .filter((id) => !ids.includes(id))
          .map((id) => `${name}="${id}"`),
      );
      expect(dangling).toEqual([]);
    });

    test('carries a policy that allows nothing inline but by hash', () => {
      const policy = attribute(document, 'meta[http-equiv="content-security-policy"]', 'content');
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("object-src 'none'");
      expect(policy).toMatch(/script-src 'self' 'sha256-/);
      expect(policy).toMatch(/style-src 'self'/);
      expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    });

    test('has no style attribute and no event attribute: the policy would stop them', () => {
      const offenders = document
        .querySelectorAll('*')
        .filter(({ attributes }) =>
          Object.keys(attributes).some((name) => /^(style|on\w+)$/i.test(name)),
        )
        .map((element) => element.toString().slice(0, 120));
      expect(offenders).toEqual([]);
    });

    test('leaves no place of a text unfilled', () => {
      const text = textOf(page);
      expect(text.match(/\{\w+\}/g) ?? []).toEqual([]);
      expect(text).not.toMatch(/\b(undefined|NaN)\b|\[object Object\]/);
      expect(html).not.toContain('="[object Object]"');
    });
  });

  test('keeps results and the page for unknown addresses out of search engines, and no other', () => {
    const closed = pages
      .filter(({ document }) => attribute(document, 'meta[name="robots"]', 'content') === 'noindex')
      .map(({ path }) => path);
    const expected = [notFound, `${build.base}results/`, `${build.base}nl/results/`];
    expect(closed.sort()).toEqual(expected.sort());
  });

  test('answers an unknown address in both languages', () => {
    const { document } = pageAt(pages, notFound);
    const text = document.querySelector('main')?.text ?? '';
    expect(text).toContain(messagesOf('en').notFound.title);
    expect(text).toContain(messagesOf('nl').notFound.title);
    expect(document.querySelector('main [lang="nl"]')?.text).toContain(
      messagesOf('nl').notFound.text,
    );
  });
});
