import type { Ref } from 'preact';
import type { PlanWords } from '../../i18n/messages/parts/plan';
import type { ResultWords } from '../results/words';

interface Props {
  words: ResultWords;
  part: PlanWords;
  /** Whether some of what was typed stands on the page only, because there was no room. */
  full: boolean;
  said: string;
  place: Ref<HTMLDivElement>;
  onAgain: () => void;
}

/** What became of the last change: told, or that there is no room and what to do about it. */
export function Held({ words, part, full, said, place, onAgain }: Props) {
  return (
    <div class="plan-said" role="status" tabIndex={-1} ref={place}>
      {full ? (
        <p class="message">
          {part.noRoom}{' '}
          <button class="link" type="button" onClick={onAgain}>
            {words.wordsAgain}
          </button>
        </p>
      ) : (
        <p class="sr-only">{said}</p>
      )}
    </div>
  );
}
