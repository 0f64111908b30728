import type { Messages } from '../../i18n/messages/en';
import type { Saying, Theme } from '../../model/readiness';
import type { ToolWords } from '../tools/words';

/** The words of the readiness check that change while somebody answers; all others are printed by the server. */
export type ReadinessWords = Omit<ToolWords, 'paths'> & {
  readonly readiness: Pick<
    Messages['readiness'],
    | 'sayings'
    | 'outcomes'
    | 'standing'
    | 'firstNone'
    | 'announced'
    | 'announcedFirst'
    | 'codeHeading'
    | 'codeText'
    | 'openCode'
    | 'openCodeHint'
    | 'openCodeDo'
    | 'codeProblems'
    | 'toResult'
    | 'columns'
    | 'rows'
    | 'nothingChanged'
  >;
  readonly themes: Readonly<Record<Theme, string>>;
  /** How an answer may be written in a table: in every language of the site. */
  readonly written: Readonly<Record<Saying, readonly string[]>>;
  readonly paths: ToolWords['paths'] & { readonly results: string };
};
