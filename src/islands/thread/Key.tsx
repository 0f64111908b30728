import { LEVELS } from '../../model/grid';
import { isUnsure, type Reading } from '../../model/scoring';
import type { Ambition } from '../../model/sheet';
import type { ThreadWords } from './words';

interface Props {
  words: ThreadWords;
  reading: Reading;
  ambition: Ambition;
}

/** What the marks of a thread mean; a mark that does not occur is not explained. */
export function Key({ words: { thread }, reading, ambition }: Props) {
  return (
    <ul class="key" aria-label={thread.key}>
      <li>
        <svg viewBox="0 0 24 20" aria-hidden="true">
          <path class="thr" d="M12 -2V22" />
          <path class="dot" d="M12 10h0" />
        </svg>
        {thread.keyStage}
      </li>
      {LEVELS.some((level) => ambition[level] !== null) && (
        <li>
          <svg viewBox="0 0 24 20" aria-hidden="true">
            <path class="ring" d="M12 10h0" />
            <path class="ring-in" d="M12 10h0" />
          </svg>
          {thread.keyAmbition}
        </li>
      )}
      <li>
        <span class="marks" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        {thread.keyAnswers}
      </li>
      {LEVELS.some((level) => isUnsure(reading.levels[level])) && (
        <li>
          <svg viewBox="0 0 24 20" aria-hidden="true">
            <rect class="pale" y="3" width="24" height="14" />
          </svg>
          {thread.keyFloor}
        </li>
      )}
    </ul>
  );
}
