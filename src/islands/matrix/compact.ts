import { REGION } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import { formatNumber } from '../../i18n/number';

/** From here on a figure beside an axis is written short. */
const LONG = 10_000;

/** A figure beside an axis: "7.5", and "120K" where it would be longer than its place. */
export function compact(locale: Locale, value: number): string {
  if (Math.abs(value) < LONG) return formatNumber(locale, value, 4);
  const format = new Intl.NumberFormat(REGION[locale], {
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  return format.format(value).replace('-', '\u2212');
}
