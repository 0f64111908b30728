import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales';
import { messagesOf } from '../../../src/i18n/messages';
import { PART_NAMES, partWords } from '../../../src/i18n/messages/parts';

/** Every text of a dictionary with the keys that lead to it: 'home.title'. */
function textsOf(words: unknown, key = ''): [key: string, text: string][] {
  if (typeof words === 'string') return [[key, words]];
  return Object.entries(words as object).flatMap(([name, inner]) =>
    textsOf(inner, key === '' ? name : `${key}.${name}`),
  );
}

/** The words of the pages, and those of the parts that a result fetches later. */
const allIn = (locale: Locale) => ({
  ...messagesOf(locale),
  parts: Object.fromEntries(PART_NAMES.map((name) => [name, partWords(name, locale)])),
});

const english = textsOf(allIn('en'));
const dutch = new Map(textsOf(allIn('nl')));

const placesOf = (text: string) => [...new Set(text.match(/\{[^}]*\}/g) ?? [])].sort();

describe('the words of the interface', () => {
  test('are the same list in both languages', () => {
    expect([...dutch.keys()].sort()).toEqual(english.map(([key]) => key).sort());
  });

  test('have the same {places} in both languages', () => {
    const differing = english
      .map(([key, text]) => ({
        key,
        en: placesOf(text).join(' '),
        nl: placesOf(dutch.get(key) ?? '').join(' '),
      }))
      .filter(({ en, nl }) => en !== nl);
    expect(differing).toEqual([]);
  });

  test('are never empty and have no blanks at the ends', () => {
    const bare = [...english, ...dutch].filter(([, text]) => text === '' || text !== text.trim());
    expect(bare).toEqual([]);
  });

  test('have places that can be filled: one word in braces', () => {
    const odd = [...english, ...dutch].filter(([, text]) =>
      /[{}]/.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(odd).toEqual([]);
  });

  test('use the apostrophe and the quotation marks of print', () => {
    const typewritten = [...english, ...dutch].filter(([, text]) => /['"]/.test(text));
    expect(typewritten).toEqual([]);
  });
});
