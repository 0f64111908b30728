import { resultFragment, teamFragment } from '../../model/link';
import { codeOf } from '../../stores/assessments';
import type { Assessment } from '../../stores/saved';
import { labelAndDay } from './inWords';
import type { Linked } from './Results';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  linked: Linked;
  /** The finished assessments of this device. */
  own: readonly Assessment[];
  /** Whether it was opened from a file. */
  file: Assessment | null;
  /** Whether a passphrase has opened it: then it must not come into an address. */
  isConfidential: boolean;
}

/** What whoever opened a link or a file can do: read on, or answer as well and see both side by side. */
export function Opened({ words, linked, own, file, isConfidential }: Props) {
  if (isConfidential) {
    return (
      <div class="opened screen-only">
        <p>
          <b>{words.opened}</b>
        </p>
      </div>
    );
  }
  return (
    <div class="opened screen-only">
      <p>
        <b>{file ? words.openedFile : words.opened}</b> {words.openedText}
      </p>
      <p class="acts">
        <a class="link" href={words.paths.assessment + resultFragment(linked.code, linked.label)}>
          {words.answerBeside}
        </a>
      </p>
      {own.length > 0 && (
        <>
          <p>{words.putBeside}:</p>
          <ul>
            {own.map((assessment) => (
              <li key={assessment.id}>
                <a class="link" href={teamFragment([{ code: codeOf(assessment) }, linked])}>
                  {labelAndDay(words, assessment)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
