import type { Locale } from './locales';

/** A text that depends on a count. Both languages know the same two forms. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

type Values = Readonly<Record<string, string | number>>;

/**
 * Puts values into the places of a text: `fill('{n} of {total}', { n: 3, total: 20 })` is "3 of 20".
 * A place without a value is a mistake in the code and throws.
 */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for ${place} in "${text}"`);
    return String(value);
  });
}

/** The form that goes with a count, with the count itself in the place {n}. */
export function count(locale: Locale, n: number, forms: Counted, values: Values = {}): string {
  const form = new Intl.PluralRules(locale).select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { n: n.toLocaleString(locale), ...values });
}
