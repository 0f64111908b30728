import { fill } from '../../i18n/fill';
import type { QuestionId, Stage } from '../../model/grid';
import { questionInWords } from './inWords';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  move: { readonly question: QuestionId; readonly to: Stage };
}

/** Where a move of the site works: level and factor, and from which stage to which. */
export function MoveWhere({ words, move }: Props) {
  const { question, to } = move;
  const from = to - 1;
  return (
    <p class="where">
      <b>{questionInWords(words, question)}</b>:{' '}
      {fill(words.moveWhere, {
        from: `${from} ${words.stages[from - 1]}`,
        to: `${to} ${words.stages[to - 1]}`,
      })}
    </p>
  );
}
