import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { LOCALES, type Locale } from '../../src/i18n/locales';
import { PAGES, pathOf, type Page } from '../../src/i18n/paths';
import type { Build } from './builds';

/** A page that was built, read back. */
export interface BuiltPage {
  /** Where it is served: '/red-thread/nl/results/', '/404.html'. */
  readonly path: string;
  readonly html: string;
  readonly document: HTMLElement;
}

/** Every page that must exist, below a base, besides 404.html. */
export const expectedPages = (base: string) =>
  PAGES.flatMap((page) =>
    LOCALES.map((locale) => ({ page, locale, path: pathOf(page, locale, base) })),
  );

/** The same page in the other language, or undefined for a page that is in both (404.html). */
export function twinOf(path: string, base: string): { locale: Locale; twin: string } | undefined {
  const below = path.slice(base.length);
  if (below === '404.html') return undefined;
  return below.startsWith('nl/')
    ? { locale: 'nl', twin: base + below.slice('nl/'.length) }
    : { locale: 'en', twin: `${base}nl/${below}` };
}

/** Pages with an island. Every other page has no scripts but the lines in its head. */
export const ISLAND_PAGES: readonly Page[] = [
  '/assessment/',
  '/results/',
  '/team/',
  '/tools/impact-matrix/',
  '/tools/readiness/',
  '/tools/value-case/',
  '/misconceptions/',
  '/evidence/',
  '/search/',
];

export const islandPaths = (base: string) =>
  ISLAND_PAGES.flatMap((page) => LOCALES.map((locale) => pathOf(page, locale, base)));

/** Everything that was built, as paths below the folder: 'nl/index.html'. */
export function filesOf({ folder }: Build): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Every built page, as it is served. */
export function pagesOf(build: Build): BuiltPage[] {
  return filesOf(build)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(build.folder, file), 'utf8');
      return {
        path: build.base + file.replace(/(^|\/)index\.html$/, '$1'),
        html,
        document: parse(html, { comment: true }),
      };
    });
}

export function pageAt(pages: readonly BuiltPage[], path: string): BuiltPage {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`${path} was not built`);
  return page;
}

/** The file behind a path of the site, or undefined: a folder answers only with its slash. */
export function fileAt({ folder, base }: Build, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const below = decodeURI(path.slice(base.length));
  const file = join(folder, below === '' || below.endsWith('/') ? `${below}index.html` : below);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** What a reader can read: the text of a page without its scripts, what they print later, and code. */
export function textOf({ html }: BuiltPage): string {
  const body = parse(html).querySelector('body');
  for (const element of body?.querySelectorAll('script, template, pre') ?? []) element.remove();
  return body?.structuredText ?? '';
}

/** A text attribute of the first element that a selector finds, '' where there is none. */
export function attribute(document: HTMLElement, selector: string, name: string): string {
  return document.querySelector(selector)?.getAttribute(name) ?? '';
}

/** The attributes that make a browser fetch something or go somewhere. */
const ADDRESSES = [
  'href',
  'src',
  'poster',
  'action',
  'formaction',
  'data',
  'component-url',
  'renderer-url',
  'before-hydration-url',
];

/** What an element points at. */
export interface Address {
  readonly tag: string;
  readonly rel: string;
  readonly attribute: string;
  readonly url: string;
}

/** Every address on a page, as written. */
export function addressesOf({ document }: BuiltPage): Address[] {
  return document.querySelectorAll('*').flatMap((element) => {
    const address = (attribute: string, url: string): Address => ({
      tag: element.tagName.toLowerCase(),
      rel: element.getAttribute('rel') ?? '',
      attribute,
      url,
    });
    const plain = ADDRESSES.filter((name) => element.hasAttribute(name)).map((name) =>
      address(name, element.getAttribute(name) ?? ''),
    );
    const sets = (element.getAttribute('srcset') ?? '')
      .split(',')
      .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
      .filter((url) => url !== '')
      .map((url) => address('srcset', url));
    return [...plain, ...sets];
  });
}
