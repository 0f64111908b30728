import type { ExportsWords } from '../../i18n/messages/parts/exports';
import type { QuestionId } from '../../model/grid';
import { siteMoveOf } from '../../stores/plan';
import type { Assessment, PlannedMove } from '../../stores/saved';
import { saidOf } from '../plan/moveInWords';
import type { AllQuestionWords, ResultWords } from '../results/words';

/** What a file is made of: the result as it travels, and the words of one language. */
export interface ResultDocument {
  readonly words: ResultWords;
  readonly part: ExportsWords;
  readonly questions: AllQuestionWords;
  readonly assessment: Assessment;
  /** The link to the result, as text; '' where it does not travel. */
  readonly link: string;
}

/** A planned move as a file says it. */
export interface MoveInWords {
  readonly text: string;
  /** The question it belongs to and how its first success shows; null and '' for one of the user's own. */
  readonly question: QuestionId | null;
  readonly sign: string;
}

/** What a planned move says: the user's words where there are any, else those of the site. */
export function moveInWords({ part, questions }: ResultDocument, move: PlannedMove): MoveInWords {
  const { does, sign } = saidOf(
    { kind: 'here', of: questions },
    { ...move, text: plain(move.text) },
  );
  const question = siteMoveOf(move.id)?.question ?? null;
  return { text: does || part.file.wordlessMove, question, sign };
}

/**
 * A text of the user for a file of plain text: without control characters, without halves of a character, and
 * without the marks that make what follows read backwards. Lines end in one way.
 */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}

/** The same on one line: for names, table cells and headings. */
export function onOneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ');
}
