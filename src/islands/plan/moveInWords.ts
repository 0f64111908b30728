import { fill } from '../../i18n/fill';
import type { PlanWords } from '../../i18n/messages/parts/plan';
import { siteMoveOf, type SiteMove } from '../../stores/plan';
import type { PlannedMove } from '../../stores/saved';
import { questionInWords } from '../results/inWords';
import type { QuestionWordsHere } from '../results/questionWords';
import type { MoveWords, ResultWords } from '../results/words';

const LONGEST_NAME = 60;

/** What the site says of one of its moves; undefined as long as the words are not here. */
export function siteWords(questions: QuestionWordsHere, move: SiteMove): MoveWords | undefined {
  if (questions.kind !== 'here') return undefined;
  return questions.of[move.question].moves[move.to - 2];
}

/** What to do, and the first sign that it works; a move of one's own has no sign. */
export function saidOf(
  questions: QuestionWordsHere,
  { id, text }: PlannedMove,
): { readonly does: string; readonly sign: string } {
  const move = siteMoveOf(id);
  const site = move && siteWords(questions, move);
  return { does: text || (site?.do ?? ''), sign: site?.sign ?? '' };
}

/** A short name for a move: "Brand, Real paths, to stage 4", or how its own words begin. */
export function nameOf(
  words: ResultWords,
  part: PlanWords,
  { id, text }: Pick<PlannedMove, 'id' | 'text'>,
): string {
  const move = siteMoveOf(id);
  if (move) {
    const question = questionInWords(words, move.question);
    return fill(part.moveTo, { question, to: move.to });
  }
  const letters = [...(text.trim() || part.nameless)];
  return letters.length > LONGEST_NAME
    ? `${letters.slice(0, LONGEST_NAME).join('').trim()}…`
    : letters.join('');
}
