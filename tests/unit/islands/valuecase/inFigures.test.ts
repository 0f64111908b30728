// How amounts and shares are written: rounded in sentences, exact where they were filled in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aboutInWords,
  amountInFigures,
  decimalsFor,
  inputInFigures,
  percentInFigures,
  roundedUp,
  signOf,
  tickInFigures,
} from '../../../../src/islands/valuecase/inFigures';
import { wordsIn } from './words';

const [EN, NL] = [wordsIn('en'), wordsIn('nl')];

/** The blanks that a currency has beside it are of many kinds. */
const plain = (text: string) => text.replace(/\s/gu, ' ').replaceAll('\u2060', '');

describe('an amount in a sentence', () => {
  test.each([
    [0, '€0', '€ 0'],
    [1.234, '€1.20', '€ 1,20'],
    [12.6, '€13', '€ 13'],
    [1_234.5, '€1,200', '€ 1.200'],
    [119_600, '€120,000', '€ 120.000'],
    [-30_400, '−€30,000', '€ −30.000'],
    [999_600, '€1 million', '€ 1 miljoen'],
    [1_249_000, '€1.2 million', '€ 1,2 miljoen'],
    [-4_510_000_000, '−€4.5 billion', '€ −4,5 miljard'],
    [1e12, '€1 trillion', '€ 1 biljoen'],
    [2.34e15, '€2,300 trillion', '€ 2.300 biljoen'],
  ])('%d has two figures', (amount, en, nl) => {
    expect(plain(aboutInWords(EN, 'EUR', amount))).toBe(en);
    expect(plain(aboutInWords(NL, 'EUR', amount))).toBe(nl);
  });

  test('never ends a line between a minus and the sign of the currency', () => {
    expect(aboutInWords(EN, 'EUR', -30_400)).toBe('\u2212\u2060€30,000');
  });

  test('is a plain number while no currency is chosen', () => {
    expect(aboutInWords(EN, '', 119_600)).toBe('120,000');
  });

  test('is never further off than a twentieth', () => {
    fc.assert(
      fc.property(fc.double({ min: 10, max: 990_000, noNaN: true }), (amount) => {
        const shown = Number(aboutInWords(EN, '', amount).replaceAll(',', ''));
        expect(Math.abs(shown - amount)).toBeLessThanOrEqual(amount / 20);
      }),
    );
  });
});

test('an amount in a table keeps every figure up to a billion, and four from there on', () => {
  expect(amountInFigures(EN, 'EUR', 123_456_789, 0)).toBe('€123,456,789');
  expect(amountInFigures(EN, 'EUR', 1_234_567_890, 0)).toBe('€1.235 billion');
  expect(plain(amountInFigures(NL, 'EUR', -1_234.5, 2))).toBe('€ −1.234,50');
});

test('cents count only where all amounts of a table are small', () => {
  expect(decimalsFor([999.9, null, -3])).toBe(2);
  expect(decimalsFor([12, -1000])).toBe(0);
  expect(decimalsFor([])).toBe(2);
});

test('an amount along an axis is short, and not rounded', () => {
  expect(tickInFigures(EN, 'EUR', 1_250_000)).toBe('€1.25 million');
  expect(tickInFigures(EN, 'EUR', 250_000)).toBe('€250,000');
});

test('what was filled in stands as it was filled in', () => {
  expect(inputInFigures(EN, 'EUR', 'customers', 60_000)).toBe('60,000');
  expect(inputInFigures(EN, 'EUR', 'contact-cost', 4.5)).toBe('€4.50');
  expect(inputInFigures(EN, 'EUR', 'contact-cost', 0.0042)).toBe('€0.0042');
  expect(plain(inputInFigures(NL, 'EUR', 'revenue', 1_234.5))).toBe('€ 1.234,50');
  expect(inputInFigures(EN, 'EUR', 'one-off', 1e12)).toBe('€1,000,000,000,000');
  expect(inputInFigures(NL, 'EUR', 'churn', 12.5)).toBe('12,5%');
  expect(inputInFigures(EN, 'EUR', 'staying', -3)).toBe('−3%');
  expect(percentInFigures(EN, 0.000012)).toBe('0.000012%');
});

describe('rounding up', () => {
  test.each([
    [0.384, 0.39],
    [3.1, 3.1],
    [3.1000000000000005, 3.1],
    [99.01, 100],
    [1234, 1300],
    [0.00021, 0.00021],
    [0, 0],
  ])('%d to two figures is %d', (number, up) => {
    expect(roundedUp(number)).toBeCloseTo(up, 12);
  });

  test('never gives less, and no more than a tenth more', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (number) => {
        const up = roundedUp(number);
        expect(up).toBeGreaterThanOrEqual(number * (1 - 1e-8));
        expect(up).toBeLessThanOrEqual(number * 1.1000001);
      }),
    );
  });
});

test('a currency has its sign, and none has none', () => {
  expect(signOf(EN, 'EUR')).toBe('€');
  expect(signOf(NL, 'GBP')).toBe('£');
  expect(signOf(EN, '')).toBe('');
});
