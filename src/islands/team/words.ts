import type { Messages } from '../../i18n/messages/en';
import type { PeopleWords } from '../../i18n/messages/parts/team/people';
import type { SpreadWords } from '../../i18n/messages/parts/team/spread';
import type { SummaryWords } from '../../i18n/messages/parts/team/summary';
import type { TeamThreadWords } from '../../i18n/messages/parts/team/thread';
import type { ViewsWords } from '../../i18n/messages/parts/team/views';
import type { QuestionId } from '../../model/grid';
import type { ResultWords, ServerWords } from '../results/words';

/** The words of the team page in one language: those of a result, and its own. */
export type TeamWords = Omit<ResultWords, 'paths'> & {
  readonly team: Omit<Messages['team'], ServerWords>;
  readonly paths: ResultWords['paths'] & {
    readonly results: string;
    readonly evidence: string;
    readonly sources: string;
  };
};

/** The words of the picture, fetched once a team shows. */
export interface TeamPartWords {
  readonly summary: SummaryWords;
  readonly thread: TeamThreadWords;
  readonly spread: SpreadWords;
  readonly views: ViewsWords;
  readonly people: PeopleWords;
  /** Per question what to ask one another where answers differ. */
  readonly talk: Readonly<Record<QuestionId, string>>;
}
