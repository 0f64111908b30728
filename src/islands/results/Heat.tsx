import { formatAnswer } from '../../i18n/format';
import { FACTORS, LEVELS, questionId, type QuestionId } from '../../model/grid';
import type { Reading } from '../../model/scoring';
import type { Answer, AnswerSheet } from '../../model/sheet';
import { questionInWords, scoreInFigures } from './inWords';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  answers: AnswerSheet;
  reading: Reading;
  caption: string;
  /** The answers that the next moves work on. */
  marked?: readonly QuestionId[];
  /** The answers that differ from another result. */
  differing?: readonly QuestionId[];
  onOpen?: (question: QuestionId) => void;
}

/** Twenty answers as a table: figure and tint, never tint alone. */
export function Heat({
  words,
  answers,
  reading,
  caption,
  marked = [],
  differing = [],
  onOpen,
}: Props) {
  const { levels, factors, overall } = reading;

  return (
    <div class="heat-box">
      <table class="heat">
        <caption class="sr-only">{caption}</caption>
        <colgroup>
          <col class="h" />
          <col span={5} />
          <col class="m" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.level}</th>
            {FACTORS.map((factor) => (
              <th key={factor} scope="col">
                {words.heads[factor]}
              </th>
            ))}
            <th scope="col">{words.stage}</th>
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => {
            const levelReading = levels[level];
            return (
              <tr key={level}>
                <th scope="row">{words.levels[level]}</th>
                {FACTORS.map((factor) => {
                  const question = questionId(level, factor);
                  return (
                    <AnswerCell
                      key={factor}
                      words={words}
                      question={question}
                      answer={answers[question]}
                      isMarked={marked.includes(question)}
                      differs={differing.includes(question)}
                      onOpen={onOpen}
                    />
                  );
                })}
                <td class="mean">
                  {levelReading.kind === 'read' ? (
                    <>
                      {levelReading.stage}
                      <span>
                        {words.score.toLowerCase()} {scoreInFigures(words, levelReading.score)}
                      </span>
                    </>
                  ) : (
                    <Sign words={words} kind={levelReading.kind} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.mean}</th>
            {FACTORS.map((factor) => {
              const mean = factors[factor].score;
              return <td key={factor}>{mean ? scoreInFigures(words, mean) : '?'}</td>;
            })}
            <td>{overall.kind === 'read' ? scoreInFigures(words, overall.score) : '?'}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface CellProps {
  words: ResultWords;
  question: QuestionId;
  answer: Answer;
  isMarked: boolean;
  differs: boolean;
  onOpen: ((question: QuestionId) => void) | undefined;
}

function AnswerCell({ words, question, answer, isMarked, differs, onOpen }: CellProps) {
  const tint = typeof answer === 'number' ? `s${answer}` : 's0';
  const meaning =
    answer === 'unknown' ? words.unknown : answer === 'not-applicable' ? words.notApplicable : null;
  const content = (
    <>
      {meaning === null ? (
        answer
      ) : (
        <>
          <span aria-hidden="true">{formatAnswer(answer)}</span>
          <span class="sr-only">{meaning}</span>
        </>
      )}
      {isMarked && <span class="sr-only">, {words.nextMove}</span>}
      {differs && <span class="sr-only">, {words.differs}</span>}
    </>
  );
  return (
    <td class={[tint, isMarked && 'moves-on', differs && 'differs'].filter(Boolean).join(' ')}>
      {onOpen ? (
        <button type="button" aria-haspopup="dialog" onClick={() => onOpen(question)}>
          {content}
          <span class="sr-only">, {questionInWords(words, question)}</span>
        </button>
      ) : (
        content
      )}
    </td>
  );
}

function Sign({ words, kind }: { words: ResultWords; kind: 'left-out' | 'too-little-known' }) {
  const leftOut = kind === 'left-out';
  const { thread } = words;
  return (
    <>
      <b aria-hidden="true">{leftOut ? '–' : '?'}</b>
      <b class="sr-only">
        {leftOut ? thread.leftOut : thread.tooLittleKnown},{' '}
        {leftOut ? thread.leftOutWhy : thread.tooLittleKnownWhy}
      </b>
    </>
  );
}
