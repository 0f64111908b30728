import { DEFAULT_LOCALE, isLocale, type Locale } from '../i18n/locales';

/** The language of the page that a component of its prose stands on: prose hands nothing down. */
export function localeHere({ currentLocale }: { currentLocale: string | undefined }): Locale {
  return isLocale(currentLocale) ? currentLocale : DEFAULT_LOCALE;
}
