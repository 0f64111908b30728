import { expect, test } from 'vitest';
import { DEFAULT_LOCALE, isLocale, LOCALES, otherLocale } from '../../../src/i18n/locales';

test('the default comes first', () => {
  expect(LOCALES[0]).toBe(DEFAULT_LOCALE);
});

test.each([
  ['en', true],
  ['nl', true],
  ['EN', false],
  ['de', false],
  ['', false],
  [undefined, false],
])('%s is a language of the site: %s', (text, is) => {
  expect(isLocale(text)).toBe(is);
});

test('the other language of the other language is the language', () => {
  for (const locale of LOCALES) {
    expect(otherLocale(locale)).not.toBe(locale);
    expect(otherLocale(otherLocale(locale))).toBe(locale);
  }
});
