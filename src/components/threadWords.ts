import type { Locale } from '../i18n/locales';
import { messagesOf } from '../i18n/messages';
import type { ThreadWords } from '../islands/thread/words';
import { instrument } from './instrument';

/** The words of a thread in one language. */
export async function threadWords(locale: Locale): Promise<ThreadWords> {
  const { levelName, stages } = await instrument(locale);
  return {
    locale,
    levels: levelName,
    stages: stages.map(({ name }) => name),
    thread: messagesOf(locale).thread,
  };
}
