import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decimalIn,
  formatMoney,
  formatNumber,
  formatSigned,
  formatToEdit,
  readNumber,
} from '../../../src/i18n/number';
import { LOCALES } from '../../../src/i18n/locales';

const read = (text: string, decimal: '.' | ',') => {
  const reading = readNumber(text, decimal);
  return reading.ok ? reading.value : 'no number';
};

describe('a number as people write it', () => {
  test.each([
    ['12', '.', 12],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
    // Only one way to read these, whatever the language.
    ['1,5', '.', 1.5],
    ['1.5', ',', 1.5],
    ['1.234,5', '.', 1234.5],
    ['1,234.5', ',', 1234.5],
    ['12,345,678', ',', 12_345_678],
    ['1 234 567', ',', 1_234_567],
    ['1\u00A0234,5', ',', 1234.5],
    ['1’234.50', '.', 1234.5],
    ['€ 12,50', ',', 12.5],
    ['£1,200', '.', 1200],
    ['12 EUR', ',', 12],
    ['-€ 3', ',', -3],
    ['€ -3', ',', -3],
    ['45 %', '.', 45],
    ['−3', '.', -3],
    ['–3', '.', -3],
    ['(3)', '.', -3],
    ['+3', '.', 3],
    ['.5', '.', 0.5],
    // No group begins with nought.
    ['0.125', ',', 0.125],
    ['0,125', '.', 0.125],
    ['1.2E+05', '.', 120_000],
    ['1,2E+05', ',', 120_000],
    ['0', '.', 0],
    ['-0', '.', 0],
    ['', '.', null],
    ['  ', ',', null],
  ] as const)('%j with %j is %j', (text, decimal, value) => {
    expect(read(text, decimal)).toBe(value);
  });

  test.each([
    ...['=A1*2', '=SUM(A1:A9)', '#REF!', 'n/a', 'twelve', '12 or 13', 'row 5', '1 2', '10 11'],
    ...['1,23,456.7.8', '1.2.3', '--3', '(-3)', '12k', '.', ',', '%', '€', '1e999', '3-4'],
  ])('%j is none', (text) => {
    expect(read(text, '.')).toBe('no number');
    expect(read(text, ',')).toBe('no number');
  });

  test('never throws, and never finds more than a finite number', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('.', ','), (text, decimal) => {
        const reading = readNumber(text, decimal);
        if (reading.ok && reading.value !== null) expect(Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });

  test('is read back as it was written to be changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.oneof(fc.integer(), fc.double({ min: -1e9, max: 1e9, noNaN: true })),
        (locale, value) => {
          const rounded = Number(value.toPrecision(12));
          const text = formatToEdit(locale, rounded);
          expect(read(text, locale === 'nl' ? ',' : '.')).toBe(rounded === 0 ? 0 : rounded);
        },
      ),
    );
  });
});

describe('the decimal sign of a column', () => {
  test.each([
    [['1,5', '2'], 'en', ','],
    [['1.5', '2'], 'nl', '.'],
    [['1.234', '12'], 'nl', ','],
    [['1,234', '12'], 'en', '.'],
    [['1.234', '1,5'], 'en', ','],
    [['1,234', '1.25'], 'nl', '.'],
    [['1.234.567'], 'en', ','],
    [['1,234,567.8'], 'nl', '.'],
    // Both are used: the language decides.
    [['1,5', '1.5'], 'en', '.'],
    [['1,5', '1.5'], 'nl', ','],
    [['', 'n/a', '12'], 'nl', ','],
  ] as const)('%j on an %s page: %j', (texts, locale, decimal) => {
    expect(decimalIn(texts, locale)).toBe(decimal);
  });
});

describe('a number as the page writes it', () => {
  test('has groups and decimals of its language, and a minus sign', () => {
    expect(formatNumber('en', -1234.567)).toBe('−1,234.57');
    expect(formatNumber('nl', -1234.567)).toBe('−1.234,57');
    expect(formatNumber('nl', -0.001)).toBe('0');
    expect(formatNumber('en', 12, 0)).toBe('12');
  });

  test('says of a difference which way it goes', () => {
    expect(formatSigned('en', 0.5)).toBe('+0.5');
    expect(formatSigned('nl', -2)).toBe('−2');
    expect(formatSigned('nl', 0.001)).toBe('0');
  });

  test('is an amount where a currency was chosen', () => {
    expect(formatMoney('en', 'GBP', 1234.5, 2)).toBe('£1,234.50');
    expect(formatMoney('nl', 'EUR', 1234.5, 2)).toBe('€\u00A01.234,50');
    expect(formatMoney('nl', 'EUR', -1234.5)).toBe('€\u00A0−1.235');
    expect(formatMoney('en', 'EUR', 12, 2)).toBe('€12');
    expect(formatMoney('nl', '', 1234.5, 2)).toBe('1.234,5');
    expect(formatMoney('en', 'USD', -0.2)).toBe('$0');
  });

  test('is written without groups where it is to be changed', () => {
    expect(formatToEdit('nl', 12345.5)).toBe('12345,5');
    expect(formatToEdit('en', -3)).toBe('−3');
  });
});
