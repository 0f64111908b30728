import { count } from '../../i18n/fill';
import type { Difference } from '../../model/difference';
import type { Result } from '../../model/sheet';
import { questionInWords } from '../results/inWords';
import type { QuestionWordsHere } from '../results/questionWords';
import { Waiting } from '../results/Waiting';
import type { ResultWords } from '../results/words';
import { answerInWords, pairInWords } from './inWords';
import type { ComparisonWords } from './words';

interface Props {
  words: ResultWords;
  part: ComparisonWords;
  questions: QuestionWordsHere;
  one: Result;
  other: Result;
  /** Whose the first answer is, and whose the second. */
  names: readonly [string, string];
  differences: readonly Difference[];
}

/** How many stand open; the others are a line each, also on paper. */
const OPEN = 3;

/**
 * Differences as a list that opens: both answers in full, each with whose it is, and what to ask. Where one does
 * not know, it says who would.
 */
export function Differences(props: Props) {
  const { words, part, questions, one, other, differences } = props;
  return (
    <div>
      {questions.kind !== 'here' && <Waiting words={words} questions={questions} />}
      <ol class="differences">
        {differences.map((difference, position) => {
          const { question, stages } = difference;
          const pair = pairInWords(words, part, one.answers[question], other.answers[question]);
          const distance = stages !== null && count(words.locale, stages, part.apart);
          return (
            <li key={question}>
              <details open={position < OPEN}>
                <summary>
                  <h3>{questionInWords(words, question)}</h3>{' '}
                  <span>{[pair, distance].filter(Boolean).join(', ')}</span>
                </summary>
                <InFull {...props} difference={difference} />
              </details>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function InFull(props: Props & { difference: Difference }) {
  const { words, part, questions, one, other, names, difference } = props;
  const { question } = difference;
  const answers = [one.answers[question], other.answers[question]];
  const text = questions.kind === 'here' ? questions.of[question] : null;
  const isUnknown = answers.includes('unknown');
  return (
    <div class="in-full stack">
      {text && <p class="read">{text.ask}</p>}
      <dl class="both-answers">
        {answers.map((answer, side) => (
          <div key={side}>
            <dt>{names[side]}</dt>
            <dd>
              <b>{answerInWords(words, part, answer)}</b>
              {text && typeof answer === 'number' && <p>{text.stages[answer - 1]}</p>}
            </dd>
          </div>
        ))}
      </dl>
      {isUnknown && text && (
        <p>
          <b>{words.cellKnows}</b> {text.knows}
        </p>
      )}
      {!isUnknown && (
        <p class="read question-between">
          <b>{part.question}</b> {part.talk[question]}
        </p>
      )}
    </div>
  );
}
