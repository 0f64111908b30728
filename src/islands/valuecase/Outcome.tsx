import type { RefObject } from 'preact';
import { INPUTS, type Cases, type ValueCase } from '../../model/valueCase';
import { Fictional } from './Fictional';
import { lackInWords, leversInWords, outcomeInWords } from './inWords';
import { hasFiguresIn, hasRangesIn, OutcomeTable } from './OutcomeTable';
import type { Take } from './take';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  valueCase: ValueCase;
  cases: Cases;
  /** Where somebody goes on who has opened a case; null where something else comes first. */
  heading: RefObject<HTMLHeadingElement> | null;
  take: Take;
}

/** What comes of the numbers: a sentence, what is still lacking, and the same from low to high. */
export function Outcome({ words, valueCase, cases, heading, take }: Props) {
  const { value } = words;
  const { expected } = cases;
  const { title, inputs } = valueCase;
  const hasFigures = hasFiguresIn(cases);
  const hasRanges = hasFigures && hasRangesIn(cases);
  const isSure = INPUTS.every((input) => inputs[input].low === null && inputs[input].high === null);
  const lacks = [
    ...lackInWords(words, valueCase, expected),
    ...(hasFigures ? leversInWords(words, valueCase, expected) : []),
  ];
  return (
    <section class="section spread outcome screen-only" aria-labelledby="value-outcome">
      <div class="name">
        <h2 id="value-outcome" ref={heading} tabIndex={-1}>
          {value.outcomeHeading}
        </h2>
        {hasRanges && <p class="note">{value.endsMeaning}</p>}
        {hasFigures && isSure && <p class="note">{value.noRanges}</p>}
      </div>
      <div class="stack">
        {heading && <Fictional words={words} valueCase={valueCase} take={take} />}
        {title.trim() !== '' && (
          <p class="where" dir="auto">
            {title}
          </p>
        )}
        <div role="status" class="stack">
          <p class="answer">{outcomeInWords(words, valueCase, cases)}</p>
          {expected.benefit !== null && <p class="note">{value.rounded}</p>}
          {lacks.map((lack) => (
            <p key={lack} class="message">
              {lack}
            </p>
          ))}
        </div>
        {hasFigures && <OutcomeTable words={words} valueCase={valueCase} cases={cases} />}
      </div>
    </section>
  );
}
