import type { QuestionId, Stage } from '../../model/grid';
import { questionInWords, stepInWords } from './inWords';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  move: { readonly question: QuestionId; readonly to: Stage };
}

/** Where a move of the site works: level and factor, and from which stage to which. */
export function MoveWhere({ words, move }: Props) {
  return (
    <p class="where">
      <b>{questionInWords(words, move.question)}</b>: {stepInWords(words, move)}
    </p>
  );
}
