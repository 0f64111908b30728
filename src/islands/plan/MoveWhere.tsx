import { fill } from '../../i18n/fill';
import type { SiteMove } from '../../stores/plan';
import { questionInWords } from '../results/inWords';
import type { ResultWords } from '../results/words';

/** Where a move of the site works: level and factor, and from which stage to which. */
export function MoveWhere({ words, move }: { words: ResultWords; move: SiteMove }) {
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
