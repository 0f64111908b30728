import { assessments } from '../../browser/assessments';
import { formatDate } from '../../i18n/format';
import { dateOf } from '../../model/day';
import { resultFragment, teamFragment } from '../../model/link';
import { codeOf } from '../../stores/assessments';
import type { Linked } from './Results';
import type { ResultWords } from './words';

/** What whoever opened a link can do: read on, or answer as well and see both side by side. */
export function Opened({ words, linked }: { words: ResultWords; linked: Linked }) {
  const own = assessments.$shelved.get().assessments.filter(({ finished }) => finished);
  const nameOf = ({ label, day }: (typeof own)[number]) => {
    const date = dateOf(day);
    return [label || words.nameOfNone, date && formatDate(words.locale, date)]
      .filter(Boolean)
      .join(', ');
  };

  return (
    <div class="opened screen-only">
      <p>
        <b>{words.opened}</b> {words.openedText}
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
