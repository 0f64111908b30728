import type { Locale } from '../i18n/locales';
import { prose } from './instrument';

/** A statement to judge, as its page of prose gives it. */
export interface Misconception {
  readonly id: string;
  readonly statement: string;
  /** The answer in one sentence, for the key. */
  readonly key: string;
}

/** The statements in the order of the page. */
export async function misconceptions(locale: Locale): Promise<Misconception[]> {
  const { body = '' } = await prose('/misconceptions/', locale);
  return [...body.matchAll(/^<Misconception\s([^>]*)>/gm)].map(([, attributes = '']) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    return { id: value('id'), statement: value('statement'), key: value('key') };
  });
}
