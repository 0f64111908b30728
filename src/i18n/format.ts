import { dateOf, type CalendarDate } from '../model/day';
import type { Cell } from '../model/scoring';
import type { Locale } from './locales';

/** British, not American: dates run day, month, year in both languages. */
export const REGION: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL' };

/** An answer as one sign, in any language: its stage, ? for unknown, – for what does not apply. */
export function formatAnswer(answer: Cell): string {
  if (typeof answer === 'number') return String(answer);
  return answer === 'unknown' ? '?' : '–';
}

/** A number of people or things: "7", "10,000", "10.000". */
export function formatCount(locale: Locale, n: number): string {
  return new Intl.NumberFormat(REGION[locale]).format(n);
}

/** A figure with exactly one decimal, the way scores are shown: "3.3", "3,3". */
export function formatScore(locale: Locale, tenths: number): string {
  return new Intl.NumberFormat(REGION[locale], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(tenths);
}

/** A figure of a sum, with at most two decimals: "3", "3.25", "2,67". */
export function formatExact(locale: Locale, value: number): string {
  return new Intl.NumberFormat(REGION[locale], { maximumFractionDigits: 2 }).format(value);
}

/** A calendar day in words: "22 November 2026", "22 november 2026". */
export function formatDate(locale: Locale, { year, month, date }: CalendarDate): string {
  return new Intl.DateTimeFormat(REGION[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1, date)),
  );
}

/** The same of the number of a day; '' where there is no date. */
export function formatDay(locale: Locale, day: number): string {
  const date = dateOf(day);
  return date ? formatDate(locale, date) : '';
}

/** A moment on this device: "22 November 2026, 14:05". */
export function formatMoment(locale: Locale, milliseconds: number): string {
  return new Intl.DateTimeFormat(REGION[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(milliseconds));
}

/** Names in a row: "Brand and Operations", "Merk, Operatie en Klant". */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(REGION[locale], { type: 'conjunction' }).format(items);
}
