import type { PlanWords } from '../../i18n/messages/parts/plan';
import type { ResultWords } from '../results/words';

interface Props {
  words: ResultWords;
  part: PlanWords;
  onAgain: () => void;
}

/** What was typed stands on the page only, and what to do about it. */
export function NoRoom({ words, part, onAgain }: Props) {
  return (
    <p class="message">
      {part.noRoom}{' '}
      <button class="link" type="button" onClick={onAgain}>
        {words.wordsAgain}
      </button>
    </p>
  );
}
