import type { Locale } from '../../i18n/locales';
import type { Messages } from '../../i18n/messages/en';
import type { Factor, Level } from '../../model/grid';
import type { PatternId } from '../../model/pattern';

/** The words of a result in one language, as its page hands them over. */
export type ResultWords = Messages['results'] & {
  readonly locale: Locale;
  readonly chairs: Messages['assessment']['chairs'];
  readonly levels: Readonly<Record<Level, string>>;
  readonly factors: Readonly<Record<Factor, string>>;
  /** The names of the factors as heads of narrow columns, with soft hyphens. */
  readonly heads: Readonly<Record<Factor, string>>;
  /** The names of stage 1 to 5. */
  readonly stages: readonly string[];
  readonly patterns: Readonly<Record<PatternId, PatternWords>>;
  /** The path of the assessment page. */
  readonly assessment: string;
};

export interface PatternWords {
  readonly name: string;
  readonly headline: string;
  readonly reading: string;
  readonly question: string;
}
