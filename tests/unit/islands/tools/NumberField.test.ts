// A field with a number in it: what it shows while nobody writes in it can be read back.
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../../src/i18n/locales';
import { messagesOf } from '../../../../src/i18n/messages';
import { decimalOf, readNumber } from '../../../../src/i18n/number';
import { NumberField, toRead } from '../../../../src/islands/tools/NumberField';
import type { ToolWords } from '../../../../src/islands/tools/words';

test.each([
  [null, '', ''],
  [0.5, '0.5', '0,5'],
  [1600, '1600', '1600'],
  [150_000, '150,000', '150.000'],
  [-12_345.678, '−12,345.678', '−12.345,678'],
  [1e12, '1,000,000,000,000', '1.000.000.000.000'],
])('%d stands in groups where they help', (value, en, nl) => {
  const shown = LOCALES.map((locale) => {
    const words = { locale, tools: messagesOf(locale).tools } as unknown as ToolWords;
    const field = h(NumberField, { words, id: 'n', label: 'N', value, onValue: () => {} });
    return parse(renderToString(field)).querySelector('input')?.getAttribute('value') ?? '';
  });
  expect(shown).toEqual([en, nl]);
});

test('what is shown is read back the same, as far as fifteen figures go', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LOCALES),
      fc.oneof(fc.double({ noNaN: true }), fc.double({ noNaN: true, min: 1e4, max: 1e15 })),
      fc.constantFrom(1, -1),
      (locale, any, sign) => {
        fc.pre(Math.abs(any) <= 1e15);
        const value = sign * Number(any.toPrecision(15));
        const reading = readNumber(toRead(locale, value), decimalOf(locale));
        expect(reading).toEqual({ ok: true, value: value + 0 });
      },
    ),
  );
});
