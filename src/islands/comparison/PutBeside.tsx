import { useState } from 'preact/hooks';
import { goTo } from '../../browser/fragment';
import { fill } from '../../i18n/fill';
import { inGroups } from '../../model/code';
import { readFragment, teamFragment } from '../../model/link';
import { codesOnce, findCodes, type FoundCode } from '../../model/pasted';
import { codeOf } from '../../stores/assessments';
import type { Assessment } from '../../stores/saved';
import { labelAndDay } from '../results/inWords';
import type { Linked } from '../results/Results';
import type { ResultWords } from '../results/words';
import type { ComparisonWords } from './words';

interface Props {
  words: ResultWords;
  part: ComparisonWords;
  linked: Linked;
  /** The other finished assessments of this device. */
  own: readonly Assessment[];
}

/** What somebody can lay beside this result: another of their own, what they paste, or a fictional case. */
export function PutBeside({ words, part, linked, own }: Props) {
  const isOther = ({ code }: { code: string }) => code !== linked.code;
  const mine = own
    .map((assessment) => ({ ...assessment, code: codeOf(assessment) }))
    .filter(isOther);
  const cases = part.cases
    .flatMap(({ name, fragment }) =>
      readFragment(fragment).flatMap(({ read, label }) =>
        read.ok ? [{ name, code: read.code, label }] : [],
      ),
    )
    .filter(isOther);

  return (
    <div class="put-beside">
      {mine.length > 0 && (
        <div>
          <h3>{part.ownHeading}</h3>
          <ul>
            {mine.map((assessment) => (
              <li key={assessment.id}>
                <a class="link" href={beside(linked, { code: assessment.code })}>
                  {labelAndDay(words, assessment)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <PasteBeside words={words} part={part} linked={linked} />
      {cases.length > 0 && (
        <div>
          <h3>{part.casesHeading}</h3>
          <p class="note">{part.casesNote}</p>
          <ul>
            {cases.map(({ name, code, label }) => (
              <li key={code}>
                <a class="link" href={beside(linked, { code, label })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function PasteBeside({ words, part, linked }: Omit<Props, 'own'>) {
  const [text, setText] = useState('');
  const [found, find] = useState<readonly FoundCode[] | null>(null);
  const others = othersAmong(found ?? [], linked);
  const problem = found && others.length === 0 && whyNot(words, part, found);

  function show(): void {
    const codes = findCodes(text);
    find(codes);
    const [only, ...more] = othersAmong(codes, linked);
    if (only && more.length === 0) goTo(beside(linked, only));
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <div class="field">
        <label for="beside-pasted">{part.field}</label>
        <p class="note" id="beside-note">
          {part.fieldNote}
        </p>
        <textarea
          id="beside-pasted"
          rows={2}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="beside-note beside-said"
          aria-invalid={Boolean(problem)}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div id="beside-said" role="status">
          {problem && <p class="message">{problem}</p>}
          {others.length > 1 && (
            <>
              <p>{fill(part.several, { n: others.length })}</p>
              <ul>
                {others.map((other, index) => (
                  <li key={index}>
                    <a class="link code" href={beside(linked, other)}>
                      {other.label || inGroups(other.code)}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
      <p>
        <button class="btn btn-2" type="submit">
          {part.show}
        </button>
      </p>
    </form>
  );
}

/** What was found besides the result itself, each once. */
const othersAmong = (found: readonly FoundCode[], { code: here }: Linked) =>
  codesOnce(found).filter(({ code }) => code !== here);

/** Why there is nothing to lay beside this result in what was pasted. */
function whyNot(words: ResultWords, part: ComparisonWords, found: readonly FoundCode[]): string {
  if (found.some((code) => code.ok)) return part.same;
  const [reason = 'not-a-code'] = found.flatMap((code) => (code.ok ? [] : [code.reason]));
  return words.reasons[reason];
}

const beside = (linked: Linked, other: { readonly code: string; readonly label?: string }) =>
  teamFragment([linked, other]);
