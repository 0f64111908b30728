import { fill } from '../../i18n/fill';
import { formatMoney, formatNumber } from '../../i18n/number';
import { UNITS, type Input } from '../../model/valueCase';
import type { NumberWords } from './words';

/** From here on an amount is written as "€1.2 million": in a sentence, and in a table with every digit that counts. */
const LARGE_IN_SENTENCE = 1e6;
export const LARGE_IN_TABLE = 1e9;

const MAGNITUDES = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
] as const;

/** Below this, in money, there is nothing to say: it is less than a cent. */
const NOTHING = 0.005;

export const isNothing = (amount: number) => Math.abs(amount) < NOTHING;

/** An amount for a sentence, rounded to two figures: "€120,000", "€1.2 million". */
export function aboutInWords(words: NumberWords, currency: string, amount: number): string {
  const rounded = Number(amount.toPrecision(2));
  const decimals = Number.isInteger(rounded) ? 0 : 2;
  const said = inMagnitude(words, currency, rounded, LARGE_IN_SENTENCE, decimals);
  // Between a minus and the sign of a currency no line may end.
  return said.replace(/\u2212(?=\p{Sc})/u, '\u2212\u2060');
}

/** An amount for a table: without cents, unless it asks for them, and in words from a billion on. */
export function amountInFigures(
  words: NumberWords,
  currency: string,
  amount: number,
  decimals: number,
): string {
  return inMagnitude(words, currency, amount, LARGE_IN_TABLE, decimals);
}

/** An amount along an axis: as short as in a sentence, but not rounded. */
export function tickInFigures(words: NumberWords, currency: string, amount: number): string {
  return inMagnitude(words, currency, amount, LARGE_IN_SENTENCE, Number.isInteger(amount) ? 0 : 2);
}

/** How many decimals the amounts of one table need: cents count only where all of them are small. */
export function decimalsFor(amounts: readonly (number | null)[]): number {
  const largest = Math.max(0, ...amounts.map((amount) => Math.abs(amount ?? 0)));
  return largest < 1000 ? 2 : 0;
}

function inMagnitude(
  { locale, value }: NumberWords,
  currency: string,
  amount: number,
  from: number,
  decimals: number,
): string {
  const magnitude = MAGNITUDES.find(([, size]) => Math.abs(amount) >= size);
  if (!magnitude || Math.abs(amount) < from) return formatMoney(locale, currency, amount, decimals);
  const [name, size] = magnitude;
  // Four figures say enough of a billion; the zeros behind them say nothing.
  const parts = Number((amount / size).toPrecision(4));
  const places = (String(parts).split('.')[1] ?? '').length;
  return fill(value.magnitudes[name], { money: formatMoney(locale, currency, parts, places) });
}

/** A percentage: "12%", "0.45%". */
export function percentInFigures({ locale, value }: NumberWords, percent: number): string {
  return fill(value.percent, { n: formatNumber(locale, percent, decimalsOf(percent)) });
}

/** A number as it was filled in, with its unit: "1,200", "€4.50", "12.5%". */
export function inputInFigures(
  words: NumberWords,
  currency: string,
  input: Input,
  number: number,
): string {
  switch (UNITS[input]) {
    case 'percent':
      return percentInFigures(words, number);
    case 'money':
      return formatMoney(words.locale, currency, number, centsOf(number));
    default:
      return formatNumber(words.locale, number, decimalsOf(number));
  }
}

/** All decimals that somebody may have typed, and none of those that only a computer knows. */
function decimalsOf(number: number): number {
  if (number === 0) return 0;
  return Math.min(14, Math.max(0, 11 - Math.floor(Math.log10(Math.abs(number)))));
}

/** Cents, and as many places as it takes to see less than one. */
function centsOf(amount: number): number {
  if (amount === 0 || Math.abs(amount) >= 0.01) return 2;
  return Math.min(14, 1 - Math.floor(Math.log10(Math.abs(amount))));
}

/**
 * A number with so many figures, never rounded down: of what is needed to pay for something, a little less would not do.
 */
export function roundedUp(number: number, figures = 2): number {
  if (number === 0) return 0;
  const power = Math.floor(Math.log10(Math.abs(number))) - figures + 1;
  // A power of ten below one is not exact in a computer; its opposite is.
  const steps = power < 0 ? number * 10 ** -power : number / 10 ** power;
  const whole = Math.round(steps);
  // What is missing in the twelfth figure came with the arithmetic.
  const up = Math.abs(steps - whole) < 1e-9 ? whole : Math.ceil(steps);
  return power < 0 ? up / 10 ** -power : up * 10 ** power;
}

/** The sign of a currency, "€"; '' where none is chosen. */
export function signOf({ locale }: NumberWords, currency: string): string {
  return currency === '' ? '' : formatMoney(locale, currency, 0).replace(/[\d\s]/gu, '');
}
