import { REGION } from './format';
import type { Locale } from './locales';

/** The sign between a number and its decimals. */
export type Decimal = '.' | ',';

export type NumberReading =
  | /** null: nothing was written. */ { readonly ok: true; readonly value: number | null }
  | { readonly ok: false };

/** The decimal sign of a language. */
export function decimalOf(locale: Locale): Decimal {
  return locale === 'nl' ? ',' : '.';
}

/** A sign, and around the number what says nothing of its size: currencies and per cent. */
const SHAPE =
  /^(?:EUR|GBP|USD|CHF|\p{Sc})?([+-]?)(?:EUR|GBP|USD|CHF|\p{Sc})?([\d.,]+(?:e[+-]?\d{1,3})?)(?:EUR|GBP|USD|CHF|\p{Sc}|%)?$/iu;

/** Blanks and apostrophes between groups of three figures, and blanks beside anything but figures. */
const SPACED = /(?<=\d)[\s'’](?=\d{3}(?!\d))|(?<!\d)\s+|\s+(?!\d)/g;

/** Whole numbers in groups of three, or without groups, and what stands behind the decimal sign. */
const WRITTEN: Readonly<Record<Decimal, RegExp>> = {
  '.': /^(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i,
  ',': /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)?(?:,\d*)?(?:e[+-]?\d{1,3})?$/i,
};

/**
 * Reads a number as people and spreadsheets write it: "1,234.5", "1.234,5", "€ 12,50", "45 %", "(3)", "−3", "1.2E+05".
 * The decimal sign decides where a text could be read both ways, such as "1,234"; where only one way is possible, that
 * one is taken. Anything else, formulas and words included, is no number.
 */
export function readNumber(text: string, decimal: Decimal): NumberReading {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: null };
  const [, bracketed] = /^\((.*)\)$/.exec(trimmed) ?? [];
  const bare = (bracketed ?? trimmed).replace(/[\u2010-\u2015\u2212]/g, '-').replace(SPACED, '');
  const [, sign, digits = ''] = SHAPE.exec(bare) ?? [];
  const other: Decimal = decimal === '.' ? ',' : '.';
  const how = [decimal, other].find((one) => /\d/.test(digits) && WRITTEN[one].test(digits));
  if (!how || (bracketed !== undefined && sign !== '')) return { ok: false };
  const plain =
    how === '.' ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) return { ok: false };
  const isNegative = sign === '-' || bracketed !== undefined;
  return { ok: true, value: isNegative && value !== 0 ? -value : value };
}

/** The decimal sign that the numbers of one column use: that of the language, unless they can only be read otherwise. */
export function decimalIn(texts: readonly string[], locale: Locale): Decimal {
  const usual = decimalOf(locale);
  const other: Decimal = usual === '.' ? ',' : '.';
  let isOther = false;
  for (const text of texts) {
    // One separator with three figures behind it can be read both ways; anything else with a separator cannot.
    const bare = text.replace(SPACED, '');
    const last = /([.,])(\d+)\D*$/.exec(bare);
    if (!last) continue;
    const [, sign, figures = ''] = last;
    const both = bare.includes('.') && bare.includes(',');
    const several = bare.split(sign ?? '').length > 2;
    const decides = both || several || figures.length !== 3;
    if (!decides) continue;
    const used = several && !both ? (sign === '.' ? ',' : '.') : (sign as Decimal);
    if (used === usual) return usual;
    if (used === other) isOther = true;
  }
  return isOther ? other : usual;
}

/** Numbers below nought carry a minus sign, not a hyphen. */
const withMinus = (text: string) => text.replace('-', '\u2212');

/** A number with at most so many decimals: "1,234.5", "1.234,5". */
export function formatNumber(locale: Locale, value: number, decimals = 2): string {
  const format = new Intl.NumberFormat(REGION[locale], { maximumFractionDigits: decimals });
  return withMinus(format.format(isZero(value, decimals) ? 0 : value));
}

/** A difference, with its sign: "+0.5", "−2", "0". */
export function formatSigned(locale: Locale, value: number, decimals = 2): string {
  const shown = formatNumber(locale, value, decimals);
  return value > 0 && !isZero(value, decimals) ? `+${shown}` : shown;
}

/** A number as somebody would type it, to be changed: without groups, with all of its decimals. */
export function formatToEdit(locale: Locale, value: number): string {
  const format = new Intl.NumberFormat(REGION[locale], {
    maximumSignificantDigits: 15,
    useGrouping: false,
  });
  return withMinus(format.format(value));
}

/**
 * An amount: "£1,234.50", "€ 1.234,50"; a plain number where no currency was chosen. Cents are left out unless asked for.
 *
 * @param currency ISO 4217, or ''
 */
export function formatMoney(locale: Locale, currency: string, value: number, decimals = 0): string {
  if (currency === '') return formatNumber(locale, value, decimals);
  const format = new Intl.NumberFormat(REGION[locale], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(value) ? 0 : decimals,
    maximumFractionDigits: decimals,
  });
  return withMinus(format.format(isZero(value, decimals) ? 0 : value));
}

/** Whether nothing is left of a number once it is rounded. */
function isZero(value: number, decimals: number): boolean {
  return Math.abs(value) < 0.5 / 10 ** decimals;
}
