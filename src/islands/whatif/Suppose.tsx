import { fill } from '../../i18n/fill';
import type { WhatIfWords } from '../../i18n/messages/parts/whatIf';
import { STAGES, type QuestionId } from '../../model/grid';
import type { Answer } from '../../model/sheet';
import type { QuestionWords, ResultWords } from '../results/words';

interface Props {
  words: ResultWords;
  part: WhatIfWords;
  question: QuestionId;
  /** The answer as it is tried now. */
  answer: Answer;
  text: QuestionWords | null;
  onTry: (answer: Answer) => void;
}

const ANSWERS: readonly Answer[] = [...STAGES, 'unknown', 'not-applicable'];

/** All answers to one question, to try another one; the page follows at once. */
export function Suppose({ words, part, question, answer, text, onTry }: Props) {
  const named = (each: Answer) => {
    if (each === 'unknown') return words.unknown;
    if (each === 'not-applicable') return words.notApplicable;
    return fill(part.stage, { n: each, stage: words.stages[each - 1] ?? '' });
  };
  return (
    <fieldset class="suppose">
      <legend>{part.suppose}</legend>
      {ANSWERS.map((each) => (
        <label key={each} class="check">
          <input
            type="radio"
            name={`suppose-${question}`}
            checked={each === answer}
            onChange={() => onTry(each)}
          />
          <span>
            <b>{named(each)}</b>
            {typeof each === 'number' && text && <span>{text.stages[each - 1]}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
