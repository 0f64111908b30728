import type { Messages } from '../../i18n/messages/en';
import type { Factor, QuestionId } from '../../model/grid';
import type { PatternId } from '../../model/pattern';
import type { ThreadWords } from '../thread/words';

/** What only the server prints. */
export type ServerWords = 'description' | 'withoutScript';

/** The words of a result in one language, as its page hands them over. */
export type ResultWords = ThreadWords &
  Omit<Messages['results'], ServerWords> & {
    readonly site: string;
    readonly chairs: Messages['assessment']['chairs'];
    readonly factors: Readonly<Record<Factor, string>>;
    /** The names of the factors as heads of narrow columns, with soft hyphens. */
    readonly heads: Readonly<Record<Factor, string>>;
    readonly patterns: Readonly<Record<PatternId, PatternWords>>;
    /** Where the assessment, the page about the scoring, that of a team, and the words of the questions are. */
    readonly paths: {
      readonly assessment: string;
      readonly method: string;
      readonly team: string;
      /** Below it stand the pages of the levels and the factors. */
      readonly learn: string;
      readonly questions: string;
      /** The words of the parts that come later, with {part} in the place of the name. */
      readonly parts: string;
    };
  };

export interface PatternWords {
  readonly name: string;
  readonly headline: string;
  readonly reading: string;
  readonly question: string;
}

/** What a question says, fetched once the figures stand. */
export interface QuestionWords {
  readonly ask: string;
  readonly why: string;
  /** What is true at stage 1 to 5. */
  readonly stages: readonly string[];
  /** The moves from stage 1 to 2, 2 to 3, 3 to 4, 4 to 5. */
  readonly moves: readonly MoveWords[];
  readonly knows: string;
}

export interface MoveWords {
  readonly do: string;
  readonly who: string;
  readonly sign: string;
}

export type AllQuestionWords = Readonly<Record<QuestionId, QuestionWords>>;
