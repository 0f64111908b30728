import type { Locale } from '../../i18n/locales';
import type { Messages } from '../../i18n/messages/en';
import type { ResultWords } from '../results/words';

/** The words that every tool needs, in one language. */
export type ToolWords = Pick<ResultWords, 'copied' | 'copyFailed' | 'wordsAgain'> & {
  readonly locale: Locale;
  readonly tools: Omit<Messages['tools'], 'index'>;
  /** The address of the home page in this language. */
  readonly site: string;
  readonly paths: {
    readonly evidence: string;
    /** Where the schema of the files of this tool stands. */
    readonly schema: string;
  };
};
