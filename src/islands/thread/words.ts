import type { Locale } from '../../i18n/locales';
import type { Messages } from '../../i18n/messages/en';
import type { Level } from '../../model/grid';

/** The words of a thread in one language, as its page hands them over. */
export interface ThreadWords {
  readonly locale: Locale;
  readonly levels: Readonly<Record<Level, string>>;
  /** The names of stage 1 to 5. */
  readonly stages: readonly string[];
  readonly thread: Messages['thread'];
}
