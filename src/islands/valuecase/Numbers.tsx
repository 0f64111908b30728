import type { Cases, Input, ValueCase } from '../../model/valueCase';
import { problemsOf } from '../../model/valueProblems';
import { lackInWords, outcomeInWords } from './inWords';
import { ASKED, NumberBlock } from './NumberBlock';
import type { Take } from './take';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  valueCase: ValueCase;
  cases: Cases;
  isEmpty: boolean;
  take: Take;
}

/** What belongs together is asked together. */
const GROUPS = [
  ['customers', ['customers', 'revenue', 'margin', 'churn']],
  ['contacts', ['contacts', 'contact-cost']],
  ['improvement', ['staying', 'spending', 'fewer-contacts']],
  ['costs', ['one-off', 'yearly']],
] as const satisfies readonly (readonly [string, readonly Input[]])[];

/** Every number that is asked, in four groups; in the margin what comes of them so far. */
export function Numbers({ words, valueCase, cases, isEmpty, take }: Props) {
  const { value } = words;
  const problems = problemsOf(valueCase);
  return (
    <section class="section spread numbers screen-only" aria-labelledby="value-numbers">
      <div class="name">
        <h2 id="value-numbers">{value.numbersHeading}</h2>
        <p class="note">{value.numbersNote}</p>
      </div>
      <div class="number-groups">
        {GROUPS.map(([group, inputs]) => (
          <div key={group} class="number-group">
            <div class="group-head">
              <h3>{value.groups[group]}</h3>
              <p class="note">{value.groupNotes[group]}</p>
              {group === 'improvement' && <p class="message">{value.warning}</p>}
              {/* Where there is room they stand here once; every field has its own all the same. */}
              <p class="heads" aria-hidden="true">
                {ASKED.map((end) => (
                  <span key={end}>{value.ends[end]}</span>
                ))}
              </p>
            </div>
            {inputs.map((input) => (
              <NumberBlock
                key={input}
                words={words}
                valueCase={valueCase}
                input={input}
                problems={problems.filter(
                  (problem) => problem.kind !== 'years' && problem.input === input,
                )}
                take={take}
              />
            ))}
          </div>
        ))}
      </div>
      {/* The outcome says the same aloud. */}
      {!isEmpty && (
        <div class="so-far" aria-hidden="true">
          <p>
            <b>{value.soFar}.</b> {outcomeInWords(words, valueCase, cases)}
          </p>
          {lackInWords(words, valueCase, cases.expected).map((lack) => (
            <p key={lack}>{lack}</p>
          ))}
        </div>
      )}
    </section>
  );
}
