// What every page of the learning half has, and where it leads.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locales';
import { factorPage, levelPage, PAGES, pathOf, type Page } from '../../src/i18n/paths';
import { FACTORS, factorOf, LEVELS, levelOf, QUESTIONS } from '../../src/model/grid';
import { pages as written, sectionsOf } from '../content/prose';
import { read } from '../content/read';
import { BUILDS } from './builds';
import { pageAt, pagesOf } from './site';

const build = BUILDS.root;
const pages = pagesOf(build);
const at = (page: Page, locale: Locale) =>
  pageAt(pages, pathOf(page, locale, build.base)).document.querySelector('body')!;

const parts = read<{ pages: { page: Page; questions: string[] }[] }[]>('reading.yaml');
const order = parts.flatMap((part) => part.pages);
const glossary = read<{ id: string; definition: Record<Locale, string> }[]>('glossary.yaml');

/** Every page of prose but the home page, which has its own frame. */
const prose = written.filter(({ name }) => name !== 'home');

describe.each(prose)('$language/$name', ({ language, name, body }) => {
  const page = PAGES.find((path) => path === `/${name}/`)!;
  const document = at(page, language);

  test('lists its sections, each by its heading', () => {
    const sections = sectionsOf(body);
    const listed = document
      .querySelectorAll('.contents a')
      .map((link) => [link.getAttribute('href'), link.text.trim()]);
    const expected = sections.map(({ id, title }) => [`#${id}`, title]);
    expect(listed).toEqual(sections.length > 2 ? expected : []);
  });

  test('links each of those headings to itself, so that its address can be copied', () => {
    for (const { id } of sectionsOf(body)) {
      expect(document.querySelector(`h2#${id} a`)?.getAttribute('href')).toBe(`#${id}`);
    }
  });

  test('says when it last changed, and can be cited', () => {
    expect(document.querySelector('.opening')?.text).toMatch(/\d{1,2} \p{L}+ \d{4}/u);
    const cite = document.querySelector('.cite-page');
    const address = build.origin + pathOf(page, language, build.base);
    expect(cite?.querySelector('.reference')?.text).toContain(address);
    expect(cite?.querySelector('pre')?.text).toContain(`url = {${address}}`);
  });

  test('shows the definition of a term at its first use, and leads to the glossary', () => {
    const buttons = document.querySelectorAll('button.term');
    const ids = buttons.map((button) => button.getAttribute('popovertarget') ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      const popover = document.querySelector(`#${id}[popover]`);
      const term = glossary.find((entry) => `def-${entry.id}` === id);
      expect(popover?.text).toContain(term?.definition[language]);
      expect(popover?.querySelector('a')?.getAttribute('href')).toBe(
        `${pathOf('/glossary/', language, build.base)}#${term?.id}`,
      );
    }
  });

  test('stays in its language wherever it leads', () => {
    const english = (path: string) => !/^\/nl(\/|$)/.test(path);
    const astray = document
      .querySelectorAll('a[href]:not([data-language])')
      .map(
        (link) =>
          new URL(
            link.getAttribute('href') ?? '',
            build.origin + pathOf(page, language, build.base),
          ),
      )
      .filter(
        ({ origin, pathname }) =>
          origin === build.origin && english(pathname) !== (language === 'en'),
      )
      .map(({ href }) => href);
    expect(astray).toEqual([]);
  });
});

const chapters = LOCALES.flatMap((locale) =>
  order.map(({ page, questions }, index) => ({ locale, page, questions, index })),
);

describe.each(chapters)('$page in the reading order ($locale)', (chapter) => {
  const { locale, page, questions, index } = chapter;
  const document = at(page, locale);
  const path = (other: Page) => pathOf(other, locale, build.base);

  test('leads to the page before it and to the one after it', () => {
    const way = (rel: string) =>
      document.querySelector(`.onward a[rel="${rel}"]`)?.getAttribute('href');
    const [before, after] = [order[index - 1], order[index + 1]];
    expect(way('prev')).toBe(before && path(before.page));
    expect(way('next')).toBe(after && path(after.page));
  });

  test('ends with the questions that measure what it explains', () => {
    const links = document
      .querySelectorAll('.asked-about a')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual(
      QUESTIONS.filter((question) => questions.includes(question)).map(
        (question) => `${path(factorPage(factorOf(question)))}#${levelOf(question)}`,
      ),
    );
  });
});

describe.each(LOCALES)('the learning half in %s', (locale) => {
  const path = (page: Page) => pathOf(page, locale, build.base);

  test('shows on the page of each level its five questions, with a concept to read for each', () => {
    for (const level of LEVELS) {
      const questions = at(levelPage(level), locale).querySelectorAll('.level-questions > li');
      expect(questions.map(({ id }) => id)).toEqual(FACTORS);
      for (const question of questions) {
        expect(question.querySelectorAll('.note a').length).toBeGreaterThan(0);
      }
    }
  });

  test('shows on the page of each factor how it looks on each level, in five stages', () => {
    for (const factor of FACTORS) {
      const levels = at(factorPage(factor), locale).querySelectorAll('.on-levels > li');
      expect(levels.map((level) => level.querySelector('h3')?.id)).toEqual(LEVELS);
      for (const level of levels) expect(level.querySelectorAll('.stages > li')).toHaveLength(5);
    }
  });

  test('links every question of the assessment to its level, its factor and its concepts', () => {
    const document = at('/assessment/', locale);
    for (const question of QUESTIONS) {
      const fieldset = document.querySelector(`[data-question="${question}"]`)!;
      expect(
        fieldset.querySelectorAll('legend a[data-beside]').map((link) => link.getAttribute('href')),
      ).toEqual([path(levelPage(levelOf(question))), path(factorPage(factorOf(question)))]);
      const concepts = (fieldset.getAttribute('data-concepts') ?? '').split(' ');
      for (const concept of concepts) {
        const link = document.querySelector(`[data-part="${concept}"] a[data-beside]`);
        expect(link?.getAttribute('href')).toBe(path(concept as Page));
      }
    }
  });

  test('draws the field twice, for a screen and for a phone, with the same links in the same order', () => {
    const [wide, narrow] = at('/learn/map/', locale)
      .querySelectorAll('.map svg')
      .map((svg) => svg.querySelectorAll('a').map((link) => link.getAttribute('href')));
    expect(wide?.length).toBeGreaterThan(10);
    expect(narrow).toEqual(wide);
  });

  test('names every part of the drawn field in the text under it as well', () => {
    const article = at('/learn/map/', locale).querySelector('article')!;
    const drawn = article.querySelectorAll('.map .wide a').map((link) => link.getAttribute('href'));
    const told = article
      .querySelectorAll('.section .read a')
      .map(
        (link) =>
          new URL(link.getAttribute('href') ?? '', build.origin + path('/learn/map/')).pathname,
      );
    expect(drawn.filter((href) => !told.includes(href ?? ''))).toEqual([]);
  });

  test('gives every term its definition, its source and the word in the other language', () => {
    const entries = at('/glossary/', locale).querySelectorAll('.glossary > div');
    expect(entries.length).toBeGreaterThanOrEqual(45);
    for (const entry of entries) {
      expect(entry.querySelector('dt a')?.getAttribute('href')).toBe(`#${entry.id}`);
      expect(entry.querySelectorAll('dd')).toHaveLength(2);
      expect(entry.querySelectorAll('dd.note a').length).toBeGreaterThan(0);
    }
  });

  test('says of every work where it is cited and how it was read', () => {
    for (const work of at('/sources/', locale).querySelectorAll('.works > li')) {
      expect(work.querySelectorAll('.note a').length, work.id).toBeGreaterThan(0);
    }
  });

  test('has the figures of every chart in a table', () => {
    const ranges = read<{ id: string; rows: { from: number; to: number }[] }[]>('ranges.yaml');
    const tables = at('/evidence/', locale).querySelectorAll('.range table');
    const printed = tables.map((table) =>
      table.querySelectorAll('tbody tr').map((row) => ({
        from: Number(row.querySelector('[data-from]')?.getAttribute('data-from')),
        to: Number(row.querySelector('[data-to]')?.getAttribute('data-to')),
      })),
    );
    expect(printed).toHaveLength(ranges.length);
    for (const { rows } of ranges) {
      expect(printed).toContainEqual(rows.map(({ from, to }) => ({ from, to })));
    }
  });

  test('puts into the search index every page and every section of prose', () => {
    const index = JSON.parse(
      readFileSync(
        join(build.folder, locale === 'en' ? 'search.json' : `${locale}/search.json`),
        'utf8',
      ),
    ) as { to: string; text: string }[];
    const places = index.map(({ to }) => to);
    expect(new Set(places).size).toBe(places.length);
    expect(PAGES.filter((page) => !places.includes(path(page)))).toEqual([]);
    const missing = written
      .filter(({ language }) => language === locale)
      .flatMap(({ name, body }) =>
        sectionsOf(body).map(
          ({ id }) => `${path((name === 'home' ? '/' : `/${name}/`) as Page)}#${id}`,
        ),
      )
      .filter((place) => !places.includes(place));
    expect(missing).toEqual([]);
    expect(index.filter(({ text }) => /[<>{}]|\]\(/.test(text)).map(({ to }) => to)).toEqual([]);
  });
});
