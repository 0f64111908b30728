import { describe, expect, test } from 'vitest';
import { moveInWords, onOneLine, plain } from '../../../../src/islands/exports/document';
import { documentOf, OWN_MOVE, questionWords, SITE_MOVE } from './documents';

describe('a planned move', () => {
  const document = documentOf();

  test('of the site has its words, its question and its first sign', () => {
    const { do: text, sign } = questionWords('en')['brand.value'].moves[1]!;
    expect(moveInWords(document, SITE_MOVE)).toEqual({ text, question: 'brand.value', sign });
  });

  test('of the site in the user’s words keeps its question and its first sign', () => {
    const inWords = moveInWords(document, { ...SITE_MOVE, text: 'Ask Kim' });
    expect(inWords).toMatchObject({ text: 'Ask Kim', question: 'brand.value' });
    expect(inWords.sign).not.toBe('');
  });

  test('of one’s own has its text and nothing else', () => {
    expect(moveInWords(document, OWN_MOVE)).toEqual({
      ...{ text: OWN_MOVE.text, question: null, sign: '' },
    });
  });

  test.each(['brand.value', 'brand.value.1', 'brand.value.6', 'brand.value.03', 'toString.3', ''])(
    'with the id “%s” is one of one’s own; without words it says so',
    (id) => {
      expect(moveInWords(document, { ...OWN_MOVE, id, text: ' \n' })).toEqual({
        ...{ text: 'A move without words', question: null, sign: '' },
      });
    },
  );
});

describe('a text of the user in a file of plain text', () => {
  test.each([
    ['a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['\u0000a\u0007b\u001B[31mc\u0085', 'ab[31mc'],
    ['a\tb', 'a\tb'],
    ['\uD83Da\uDC00', 'a'],
    ['🧵 é שלום', '🧵 é שלום'],
    ['safe\u202Etxt.exe\u2066', 'safetxt.exe'],
    ['👩\u200D💻', '👩\u200D💻'],
    ['  a  ', 'a'],
    [' \u0000\n', ''],
  ])('%j is %j', (text, expected) => expect(plain(text)).toBe(expected));

  test('stands on one line where there is only one', () => {
    expect(onOneLine(' a \r\n\t b\u00A0 c ')).toBe('a b c');
  });
});
