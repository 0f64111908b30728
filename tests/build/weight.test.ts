// What a page weighs when it is opened for the first time, in bytes after gzip -9, as a server would send it:
//
//   a page of text         HTML + the styles it links; no scripts but the lines in its head   <= 14,000
//   the four statements, the search    the same, and the small script that counts or finds    <= 14,000
//   glossary, sources, evidence        the same; the evidence with the script that sorts      <= 24,000
//   the paper sheet        the same; its words alone are 8,300: twenty questions, a hundred descriptions  <= 18,000
//   the method             the same; every rule, the worked examples and forty references              <= 20,000
//   the assessment         HTML + styles + every script that is loaded without being asked    <= 45,000
//   the result             the same, until summary, thread and grid stand                       <= 50,000
//   the team               the same, until results can be put together                         <= 52,000
//   a tool                 the same, until it can be worked with; its charts come later       <= 60,000
//   the font               as it is                                                           <= 40,000
//
// "Without being asked": script elements, modulepreloads, islands and their renderer, and what those import
// statically, to the end. What an import() fetches later does not count; with everything opened the result is
// weighed in a browser (e2e/weight.spec.ts).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales';
import { CHAPTERS, pathOf, type Page } from '../../src/i18n/paths';
import { BUILDS } from './builds';
import { addressesOf, fileAt, filesOf, islandPaths, pagesOf, type BuiltPage } from './site';

const TEXT_PAGE = 14_000;
const PAPER_SHEET = 18_000;
const METHOD = 20_000;
const REFERENCE = 24_000;
const ASSESSMENT = 45_000;
const RESULT = 50_000;
const TEAM = 52_000;
const TOOL = 60_000;
const FONT = 40_000;

const build = BUILDS.root;
const pages = pagesOf(build);
const inBoth = (page: Page) => LOCALES.map((locale) => pathOf(page, locale, build.base));
const islands = islandPaths(build.base);

const weigh = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const isScript = /\.m?js$/;

function fileOf(url: string, from: string): string {
  const { pathname } = new URL(url, build.origin + from);
  const file = fileAt(build, pathname);
  if (!file) throw new Error(`${from} loads ${url}, which is not there`);
  return file;
}

/** The modules that a module imports statically: import and export declarations, not import(). */
function importsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .map((statement) => statement.moduleSpecifier)
    .filter((specifier) => specifier !== undefined && ts.isStringLiteral(specifier))
    .map((specifier) => join(file, '..', specifier.text));
}

/** The files of a page that a browser fetches on its own, without pictures and fonts. */
function loadedBy(page: BuiltPage): { styles: Set<string>; scripts: Set<string> } {
  const addresses = addressesOf(page);
  const styles = addresses
    .filter(({ tag, rel }) => tag === 'link' && rel === 'stylesheet')
    .map(({ url }) => fileOf(url, page.path));
  const queue = addresses
    .filter(
      ({ tag, rel, attribute }) =>
        (tag === 'script' && attribute === 'src') ||
        (tag === 'link' && rel === 'modulepreload') ||
        tag === 'astro-island',
    )
    .filter(({ url }) => isScript.test(url))
    .map(({ url }) => fileOf(url, page.path));
  const scripts = new Set<string>();
  for (const file of queue) {
    if (scripts.has(file)) continue;
    scripts.add(file);
    queue.push(...importsOf(file));
  }
  return { styles: new Set(styles), scripts };
}

const sum = (files: Iterable<string>) =>
  [...files].reduce((total, file) => total + weigh(readFileSync(file)), 0);

const LIMITS: readonly (readonly [pages: readonly Page[], limit: number])[] = [
  [['/assessment/sheet/'], PAPER_SHEET],
  [['/method/'], METHOD],
  [['/glossary/', '/sources/', '/evidence/'], REFERENCE],
  [['/assessment/'], ASSESSMENT],
  [['/results/'], RESULT],
  [['/team/'], TEAM],
  [['/tools/impact-matrix/', '/tools/readiness/', '/tools/value-case/'], TOOL],
];

const limitOf = (path: string) =>
  LIMITS.find(([of]) => of.some((page) => inBoth(page).includes(path)))?.[1] ?? TEXT_PAGE;

const weights = pages.map((page) => {
  const { styles, scripts } = loadedBy(page);
  const html = weigh(page.html);
  const [css, js] = [sum(styles), sum(scripts)];
  return {
    page: page.path,
    html,
    css,
    scripts: js,
    sum: html + css + js,
    limit: limitOf(page.path),
  };
});

const fonts = filesOf(build)
  .filter((file) => file.endsWith('.woff2'))
  .map((file) => ({
    font: file,
    bytes: readFileSync(join(build.folder, file)).length,
    limit: FONT,
  }));

console.log('Bytes after gzip -9:');
console.table(weights);
console.table(fonts);

describe('a page of text', () => {
  const texts = weights.filter(({ page }) => !islands.includes(page));

  test.each(texts)('$page has no scripts but the lines in its head', ({ scripts }) => {
    expect(scripts).toBe(0);
  });

  test.each(texts)('$page weighs at most $limit bytes', ({ sum, limit }) => {
    expect(sum).toBeLessThanOrEqual(limit);
  });
});

describe('a page that works with scripts', () => {
  const found = weights.filter(({ page }) => islands.includes(page));

  test.each(found)('$page weighs at most $limit bytes', ({ sum, limit, scripts }) => {
    expect(scripts, 'no scripts: this page was weighed wrongly').toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(limit);
  });
});

describe('a page of the learning half', () => {
  // What only the assessment, a result, the sheet or the home page draws.
  const FOREIGN = ['.question', '.rail', '.verdict', '.paper-question', '.hero'];
  const learning = pages.filter(({ path }) =>
    [...CHAPTERS, '/learn/', '/glossary/', '/sources/', '/evidence/', '/misconceptions/']
      .flatMap((page) => inBoth(page as Page))
      .includes(path),
  );

  test.each(FOREIGN)('%s is a style of another page that exists', (selector) => {
    const all = filesOf(build)
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join(build.folder, file), 'utf8'));
    expect(all.some((css) => css.includes(selector))).toBe(true);
  });

  test.each(learning)(
    '$path loads no styles of the assessment, a result or the home page',
    (page) => {
      const css = [...loadedBy(page).styles].map((file) => readFileSync(file, 'utf8')).join('\n');
      const found = FOREIGN.filter((selector) =>
        new RegExp(`\\${selector}(?![\\w-])[^{},]*\\{`).test(css),
      );
      expect(found).toEqual([]);
    },
  );
});

describe('the font', () => {
  test(`is one file of at most ${FONT} bytes`, () => {
    expect(fonts).toHaveLength(1);
    expect(fonts[0]?.bytes).toBeLessThanOrEqual(FONT);
  });
});
