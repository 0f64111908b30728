import type { ComparisonWords as Messages } from '../../i18n/messages/parts/comparison';
import type { QuestionId } from '../../model/grid';

export type ComparisonWords = Messages & {
  /** Per question what to ask one another where answers differ. */
  readonly talk: Readonly<Record<QuestionId, string>>;
  /** The fictional cases, to lay beside a result. */
  readonly cases: readonly { readonly name: string; readonly fragment: string }[];
};
