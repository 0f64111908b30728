import { assessments } from '../../browser/assessments';
import { formatDate } from '../../i18n/format';
import { dateOf } from '../../model/day';
import { resultFragment, teamFragment } from '../../model/link';
import { codeOf } from '../../stores/assessments';
import type { Assessment } from '../../stores/saved';
import type { Linked } from './Results';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  linked: Linked;
  /** Whether it was opened from a file. */
  file: Assessment | null;
  /** Whether a passphrase has opened it: then it must not come into an address. */
  isConfidential: boolean;
}

/** What whoever opened a link or a file can do: read on, or answer as well and see both side by side. */
export function Opened({ words, linked, file, isConfidential }: Props) {
  const own = assessments.$shelved.get().assessments.filter(({ finished }) => finished);
  const nameOf = ({ label, day }: Assessment) => {
    const date = dateOf(day);
    return [label || words.nameOfNone, date && formatDate(words.locale, date)]
      .filter(Boolean)
      .join(', ');
  };

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
                  {nameOf(assessment)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
