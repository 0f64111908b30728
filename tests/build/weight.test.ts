// What a page weighs when it is opened for the first time, in bytes after gzip -9, as a server would send it:
//
//   a page of text         HTML + the styles it links; no scripts but the lines in its head   <= 14,000
//   the paper sheet        the same; its words alone are 8,300: twenty questions, a hundred descriptions  <= 18,000
//   the method             the same; every rule, the worked examples and forty references              <= 20,000
//   the assessment         HTML + styles + every script that is loaded without being asked    <= 45,000
//   the result             the same, until summary, thread and grid stand                       <= 50,000
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
import { pathOf } from '../../src/i18n/paths';
import { BUILDS } from './builds';
import { addressesOf, fileAt, filesOf, islandPaths, pagesOf, type BuiltPage } from './site';

const TEXT_PAGE = 14_000;
const PAPER_SHEET = 18_000;
const METHOD = 20_000;
const ASSESSMENT = 45_000;
const RESULT = 50_000;
const FONT = 40_000;

const build = BUILDS.root;
const pages = pagesOf(build);
const assessments = LOCALES.map((locale) => pathOf('/assessment/', locale, build.base));
const sheets = LOCALES.map((locale) => pathOf('/assessment/sheet/', locale, build.base));
const methods = LOCALES.map((locale) => pathOf('/method/', locale, build.base));
const results = LOCALES.map((locale) => pathOf('/results/', locale, build.base));
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

const LIMITS: readonly (readonly [paths: readonly string[], limit: number])[] = [
  [sheets, PAPER_SHEET],
  [methods, METHOD],
  [assessments, ASSESSMENT],
  [results, RESULT],
];

const weights = pages.map((page) => {
  const { styles, scripts } = loadedBy(page);
  const html = weigh(page.html);
  const [css, js] = [sum(styles), sum(scripts)];
  const [, limit] = LIMITS.find(([paths]) => paths.includes(page.path)) ?? [[], TEXT_PAGE];
  return { page: page.path, html, css, scripts: js, sum: html + css + js, limit };
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

  test('is the assessment or a result', () => {
    expect(found.map(({ page }) => page).sort()).toEqual([...assessments, ...results].sort());
  });

  test.each(found)('$page weighs at most $limit bytes', ({ sum, limit, scripts }) => {
    expect(scripts, 'no scripts: this page was weighed wrongly').toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(limit);
  });
});

describe('the font', () => {
  test(`is one file of at most ${FONT} bytes`, () => {
    expect(fonts).toHaveLength(1);
    expect(fonts[0]?.bytes).toBeLessThanOrEqual(FONT);
  });
});
