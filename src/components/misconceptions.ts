import type { Locale } from '../i18n/locales';
import { prose } from './instrument';
import { outlineOf } from './outline';

/** The statements to judge, in the order of their page; `key` is the answer in one sentence. */
export async function misconceptions(locale: Locale) {
  const { body = '' } = await prose('/misconceptions/', locale);
  return outlineOf(body)
    .filter(({ key }) => key !== '')
    .map(({ id, title, key }) => ({ id, statement: title, key }));
}
