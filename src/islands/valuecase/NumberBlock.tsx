import { fill } from '../../i18n/fill';
import { LIMITS, UNITS, type End, type Input, type ValueCase } from '../../model/valueCase';
import type { Problem } from '../../model/valueProblems';
import { withInput } from '../../stores/valueCase';
import { NumberField } from '../tools/NumberField';
import { percentInFigures, signOf } from './inFigures';
import { PublishedRanges } from './PublishedRanges';
import { Source } from './Source';
import type { Take } from './take';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  valueCase: ValueCase;
  input: Input;
  /** What cannot be about this number. */
  problems: readonly Problem[];
  take: Take;
}

/** The expected number comes first: it is the one that has to be there. */
export const ASKED: readonly End[] = ['expected', 'low', 'high'];

/** One number: what is expected, and from where to where it may run; what is meant, and where it comes from. */
export function NumberBlock({ words, valueCase, input, problems, take }: Props) {
  const { value } = words;
  const { name, unit, meaning } = value.inputs[input];
  const id = `value-${input}`;
  const money = signOf(words, valueCase.currency) || value.amount;
  const { least, most } = LIMITS[input];
  // Of shares everybody knows where they end; of the others it is said once they are beyond it.
  const isShare = UNITS[input] === 'percent';
  const said = problems.flatMap((problem) => problemInWords(words, problem) ?? []);
  return (
    <div class="number" role="group" aria-labelledby={`${id}-name`}>
      <div class="number-what">
        <h4 id={`${id}-name`}>
          {name} <span class="of">{fill(unit, { money })}</span>
        </h4>
        <p class="note" id={`${id}-meaning`}>
          {meaning}
        </p>
        <PublishedRanges words={words} valueCase={valueCase} input={input} take={take} />
      </div>
      <div class="number-fields">
        <div class="ends">
          {ASKED.map((end) => (
            <NumberField
              key={end}
              words={words}
              id={`${id}-${end}`}
              label={value.ends[end]}
              value={valueCase.inputs[input][end]}
              onValue={(number) => take((now) => withInput(now, input, end, number))}
              describedBy={end === 'expected' ? `${id}-meaning ${id}-problems` : `${id}-problems`}
              min={least}
              {...(isShare || Number(valueCase.inputs[input][end]) > most ? { max: most } : {})}
            />
          ))}
        </div>
        <div id={`${id}-problems`} role="status" class="number-problems">
          {said.map((problem) => (
            <p key={problem} class="message">
              {problem}
            </p>
          ))}
        </div>
        <Source words={words} valueCase={valueCase} input={input} take={take} />
      </div>
    </div>
  );
}

/** What is the matter between two numbers; what is the matter with one stands at its field. */
function problemInWords(words: ValueWords, problem: Problem): string | null {
  const { value } = words;
  if (problem.kind === 'all-leave') {
    return fill(value.allLeave, { percent: percentInFigures(words, problem.leaving) });
  }
  if (problem.kind !== 'out-of-order') return null;
  if (problem.lower === 'low') {
    return problem.higher === 'high'
      ? value.outOfOrder['low-high']
      : value.outOfOrder['low-expected'];
  }
  return value.outOfOrder['expected-high'];
}
