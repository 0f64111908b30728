import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { parse } from 'yaml';

const CONTENT = new URL('../../content/', import.meta.url);

export const LANGUAGES = ['en', 'nl'] as const;
export const LEVELS = ['management', 'brand', 'operations', 'customer'] as const;
export const FACTORS = ['value', 'distinction', 'paths', 'renewal', 'ownership'] as const;

export type Language = (typeof LANGUAGES)[number];
export type Level = (typeof LEVELS)[number];
export type Factor = (typeof FACTORS)[number];
export type Both = Record<Language, string>;
export type Grid<Value> = Record<Level, Record<Factor, Value>>;

/** One text in one language, and where an author finds it. */
export interface Text {
  file: string;
  field: string;
  language: Language;
  text: string;
}

/** Every YAML file of content/, as a path from there, in a fixed order. */
export const files = readdirSync(fileURLToPath(CONTENT), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.yaml'))
  .sort();

export function read<Shape>(file: string): Shape {
  try {
    return parse(readFileSync(new URL(file, CONTENT), 'utf8')) as Shape;
  } catch (error) {
    throw new Error(`content/${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The files that hold the questions: questions/<level>/<factor>.yaml. */
export const questionFiles = files.filter((file) => file.startsWith('questions/'));

/** States the rule, then every place that breaks it. */
export function expectNone(rule: string, offenders: string[]): void {
  expect(offenders, [`${rule} Not so in:`, ...offenders].join('\n  ')).toEqual([]);
}

function isMap(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function isPair(node: unknown): node is Record<string, unknown> {
  return isMap(node) && LANGUAGES.some((language) => language in node);
}

/** Calls `visit` for every place that holds both languages, `{en: ..., nl: ...}`, or nothing. */
export function forEachPair(
  file: string,
  visit: (pair: Record<string, unknown>, field: string) => void,
): void {
  const walk = (node: unknown, path: string[]): void => {
    if (node === null) visit({}, path.join(' > '));
    else if (isPair(node)) {
      const texts = Object.entries(node).filter(([key]) => key !== 'id');
      visit(Object.fromEntries(texts), path.join(' > '));
    } else if (Array.isArray(node)) {
      node.forEach((item: unknown, index) => {
        const id = isMap(item) && typeof item['id'] === 'string' ? item['id'] : `${index + 1}`;
        walk(item, [...path, id]);
      });
    } else if (isMap(node)) {
      for (const [key, value] of Object.entries(node)) walk(value, [...path, key]);
    }
  };
  walk(read(file), []);
}

/** Every text below a node, with its field: `do`, `who` and `sign` of a move, the forms of a term. */
export function leaves(node: unknown, field: string): { field: string; text: unknown }[] {
  if (Array.isArray(node)) {
    return node.flatMap((item: unknown, index) => leaves(item, `${field} > ${index + 1}`));
  }
  if (isMap(node)) {
    return Object.entries(node).flatMap(([key, value]) => leaves(value, `${field} > ${key}`));
  }
  return [{ field, text: node }];
}

/** Every text of these files, in both languages. */
export function textsOf(from: readonly string[]): Text[] {
  const texts: Text[] = [];
  for (const file of from) {
    forEachPair(file, (pair, path) => {
      for (const language of LANGUAGES) {
        for (const { field, text } of leaves(pair[language], `${path} > ${language}`)) {
          if (typeof text === 'string') texts.push({ file, field, language, text });
        }
      }
    });
  }
  return texts;
}

export const where = ({ file, field }: Pick<Text, 'file' | 'field'>): string =>
  `content/${file}, ${field}`;

/** The part of a text that breaks a rule, with a little around it. */
export function quote(text: string, pattern: RegExp): string {
  const at = pattern.exec(text)?.index ?? 0;
  return `‘…${text.slice(Math.max(0, at - 20), at + 30)}…’`;
}
