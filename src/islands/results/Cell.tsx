import { assessments } from '../../browser/assessments';
import { count, fill } from '../../i18n/fill';
import { factorOf, levelOf, type QuestionId } from '../../model/grid';
import { blockingCells, gapOfCell, type Reading } from '../../model/scoring';
import type { Answer, Result } from '../../model/sheet';
import type { Assessment } from '../../stores/saved';
import { Dialog } from './Dialog';
import whatIfStyles from '../whatif/what-if.css?url';
import { later } from './later';
import type { QuestionWordsHere } from './questionWords';
import { Waiting } from './Waiting';
import type { QuestionWords, ResultWords } from './words';
import { questionInWords } from './inWords';

const Suppose = later('whatIf', whatIfStyles, () =>
  import('../whatif/Suppose').then(({ Suppose }) => Suppose),
);

interface Props {
  words: ResultWords;
  question: QuestionId;
  result: Result;
  reading: Reading;
  own: Assessment | null;
  /** Where notes and reasons are, if they are here at all: one's own, or a file that was opened. */
  notes: Assessment | null;
  questions: QuestionWordsHere;
  /** Where answers are tried out: what to do with another one. */
  onTry: ((answer: Answer) => void) | null;
  onClose: () => void;
}

/** One answer, opened: what was answered, the next stage and how to get there, what it does, why it is asked. */
export function Cell(props: Props) {
  const { words, question, result, reading, own, notes, questions, onTry, onClose } = props;
  const level = words.levels[levelOf(question)];
  const factor = words.factors[factorOf(question)];
  const text = questions.kind === 'here' ? questions.of[question] : null;
  const note = notes?.notes[question];
  const reason = notes?.reasons[question];

  return (
    <Dialog
      labelledby="cell-heading"
      where={questionInWords(words, question)}
      close={words.close}
      onClose={onClose}
    >
      {/* Whoever opens a cell begins to read it here. */}
      <h2 id="cell-heading" tabIndex={-1} autoFocus>
        {text ? text.ask : questionInWords(words, question)}
      </h2>
      {!text && <Waiting words={words} questions={questions} />}
      {onTry && (
        <Suppose
          words={words}
          question={question}
          answer={result.answers[question]}
          text={text}
          onTry={onTry}
        />
      )}
      <Answered words={words} question={question} result={result} text={text} own={own} />
      {note && (
        <div>
          <h3>{words.cellNote}</h3>
          <p class="written">{note}</p>
        </div>
      )}
      {reason && (
        <div>
          <h3>{words.cellReason}</h3>
          <p class="written">{reason}</p>
        </div>
      )}
      <Effect words={words} question={question} result={result} reading={reading} />
      {text && (
        <div>
          <h3>{words.cellWhy}</h3>
          <p>{text.why}</p>
        </div>
      )}
      <p class="acts">
        {own && !onTry && assessments.mayTurnTo(own.id) && (
          <a
            class="btn btn-2"
            href={`${words.paths.assessment}#${question}`}
            onClick={() => assessments.open(own.id)}
          >
            {words.cellChange}
          </a>
        )}
        <a
          class="link"
          href={`${words.paths.learn}levels/${levelOf(question)}/#${factorOf(question)}`}
        >
          {fill(words.cellLevel, { level })}
        </a>
        <a
          class="link"
          href={`${words.paths.learn}factors/${factorOf(question)}/#${levelOf(question)}`}
        >
          {fill(words.cellFactor, { factor })}
        </a>
      </p>
    </Dialog>
  );
}

interface AnsweredProps {
  words: ResultWords;
  question: QuestionId;
  result: Result;
  text: QuestionWords | null;
  own: Assessment | null;
}

function Answered({ words, question, result, text, own }: AnsweredProps) {
  const answer = result.answers[question];
  if (answer === 'not-applicable') {
    return (
      <div>
        <h3>{words.cellNotApplicable}</h3>
        <p>{words.cellNotApplicableText}</p>
      </div>
    );
  }
  if (answer === 'unknown') {
    return (
      <div>
        <h3>{words.cellUnknown}</h3>
        <p>{words.cellUnknownText}</p>
        {text && (
          <p>
            <b>{words.cellKnows}</b> {text.knows}
          </p>
        )}
      </div>
    );
  }
  const stage = (n: number) => ({ n, stage: words.stages[n - 1] ?? '' });
  const move = text?.moves[answer - 1];
  return (
    <>
      <div>
        <h3>{fill(own ? words.cellYourAnswer : words.cellAnswer, stage(answer))}</h3>
        {text && <p class="description">{text.stages[answer - 1]}</p>}
      </div>
      {answer === 5 ? (
        <p>{words.cellTop}</p>
      ) : (
        <div>
          <h3>{fill(words.cellNext, stage(answer + 1))}</h3>
          {text && <p class="description">{text.stages[answer]}</p>}
          {move && (
            <p>
              <b>{words.cellMove}.</b> {move.do} {words.moveWho}: {move.who}. {words.moveSign}:{' '}
              {move.sign}
            </p>
          )}
        </div>
      )}
    </>
  );
}

/** What the answer does to its level, and how far it is from the ambition. */
function Effect({
  words,
  question,
  result,
  reading,
}: Pick<Props, 'words' | 'question' | 'result' | 'reading'>) {
  const id = levelOf(question);
  const level = words.levels[id];
  const levelReading = reading.levels[id];
  const answer = result.answers[question];
  const ambition = result.ambition[id];
  const gap = gapOfCell(answer, ambition);
  const holds = blockingCells(id, result.answers, reading).includes(question);
  const sentences = [
    levelReading.kind === 'read' &&
      typeof answer === 'number' &&
      fill(holds ? words.cellHolds : words.cellHoldsNot, { level, stage: levelReading.stage }),
    ambition !== null &&
      gap !== null &&
      (gap === 0
        ? fill(words.cellMet, { level, ambition })
        : count(words.locale, gap, words.cellGap, { level, ambition })),
  ].filter(Boolean);
  if (sentences.length === 0) return null;
  return (
    <div>
      <h3>{words.cellCounts}</h3>
      <p>{sentences.join(' ')}</p>
    </div>
  );
}
