import { REGION } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';

/** Those of Europe, and those of the places where Dutch and English are spoken most. */
const CURRENCIES = [
  ...['EUR', 'GBP', 'USD', 'AUD', 'AWG', 'BGN', 'CAD', 'CHF', 'CZK', 'DKK', 'HKD', 'HUF', 'INR'],
  ...['ISK', 'JPY', 'NOK', 'NZD', 'PLN', 'RON', 'SEK', 'SGD', 'SRD', 'TRY', 'XCG', 'ZAR'],
] as const;

/** What a currency is called: "euro", "pound sterling". */
export function currencyName(locale: Locale, code: string): string {
  return new Intl.DisplayNames(REGION[locale], { type: 'currency' }).of(code) ?? code;
}

/** The currencies to choose from, by their codes; one that a file brought along is among them. */
export function currenciesWith(locale: Locale, chosen: string): readonly string[] {
  const known: readonly string[] = CURRENCIES;
  const codes = chosen === '' || known.includes(chosen) ? known : [...known, chosen];
  return [...codes].sort(new Intl.Collator(REGION[locale]).compare);
}
