import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { LANGUAGES, type Language } from './read';

/** A page of prose as it is written. */
export interface Page {
  readonly language: Language;
  /** Its file below the language: 'learn/ux-and-cx'. */
  readonly name: string;
  readonly frontmatter: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const FOLDER = fileURLToPath(new URL('../../content/pages/', import.meta.url));

/** Every page of prose in both languages, in a fixed order. */
export const pages: readonly Page[] = LANGUAGES.flatMap((language) =>
  readdirSync(FOLDER + language, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const source = readFileSync(`${FOLDER}${language}/${file}`, 'utf8');
      const [, frontmatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
      return {
        language,
        name: file.replace(/\.mdx$/, ''),
        frontmatter: parse(frontmatter) as Record<string, unknown>,
        body,
      };
    }),
);

/** What a reader reads of it: without tags, code, addresses and marks. */
export const proseOf = (body: string): string =>
  body
    .replace(/<[^>]*>|`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[*#|[\]]/g, '');

/** The sections of a page, in order: component, id, and everything that names it. */
export const sectionsOf = (body: string) =>
  [...body.matchAll(/^<(Section|Misconception)\s([^>]*)>(.*?)^<\/\1>/gms)].map(
    ([, , attributes = '', content = '']) => ({
      id: /\bid="([^"]*)"/.exec(attributes)?.[1] ?? '',
      title: /\b(?:title|statement)="([^"]*)"/.exec(attributes)?.[1] ?? '',
      content,
    }),
  );

/** The ids of the works that a text cites, in order. */
export const citedIn = (text: string): string[] =>
  [...text.matchAll(/<Cite id="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(' '));

/** Where its links lead, as they are written. */
export const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);

/** Its paragraphs and list items, each by itself. */
export const paragraphsOf = (body: string): string[] =>
  body.split(/\n\s*\n|\n(?=[-|]|\d+\. )/).filter((paragraph) => paragraph.trim() !== '');
