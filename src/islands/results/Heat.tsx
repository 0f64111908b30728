import { formatAnswer, formatExact } from '../../i18n/format';
import { count, fill } from '../../i18n/fill';
import { FACTORS, LEVELS, questionId, type QuestionId, type Stage } from '../../model/grid';
import {
  gapOfCell,
  gapOfLevel,
  type Cell,
  type Cells,
  type LevelReading,
  type Reading,
} from '../../model/scoring';
import { NO_AMBITION, type Ambition } from '../../model/sheet';
import { floorInWords, inARow, stageInWords } from '../thread/inWords';
import { questionInWords, scoreInFigures } from './inWords';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  /** Answers, or the middle answers of a team. */
  answers: Cells;
  reading: Reading;
  caption: string;
  ambition?: Ambition;
  /** Whether only the answers below the ambition of their level stand out, with how far they are. */
  onlyBelow?: boolean;
  /** The answers that the next moves work on. */
  marked?: readonly QuestionId[];
  /** The answers that differ from another result. */
  differing?: readonly QuestionId[];
  /** What stands small under an answer: in figures, and in words. */
  missing?: Partial<Record<QuestionId, Missing>>;
  onOpen?: (question: QuestionId) => void;
}

type Missing = readonly [figures: string, inWords: string];

/** Twenty answers as a table: figure and tint, never tint alone. */
export function Heat({
  words,
  answers,
  reading,
  caption,
  ambition = NO_AMBITION,
  onlyBelow = false,
  marked = [],
  differing = [],
  missing = {},
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
                <th scope="row">
                  {words.levels[level]}
                  <Wanted words={words} reading={levelReading} wanted={ambition[level]} />
                </th>
                {FACTORS.map((factor) => {
                  const question = questionId(level, factor);
                  return (
                    <AnswerCell
                      key={factor}
                      words={words}
                      question={question}
                      answer={answers[question]}
                      gap={onlyBelow ? (gapOfCell(answers[question], ambition[level]) ?? 0) : null}
                      isMarked={marked.includes(question)}
                      differs={differing.includes(question)}
                      missing={missing[question]}
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
                    <Sign words={words} level={levelReading} />
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

/** The ambition of a level beside its name, and how far it still is. */
function Wanted({
  words,
  reading,
  wanted,
}: {
  words: ResultWords;
  reading: LevelReading;
  wanted: Stage | null;
}) {
  if (wanted === null) return null;
  const gap = gapOfLevel(reading, wanted) ?? 0;
  return (
    <span>
      {inARow(words, [
        fill(words.thread.ambition, { n: wanted }),
        gap > 0 && count(words.locale, gap, words.thread.stagesToGo),
      ])}
    </span>
  );
}

interface CellProps {
  words: ResultWords;
  question: QuestionId;
  answer: Cell;
  /** How far below the ambition, where only such answers stand out; null where all do. */
  gap: number | null;
  isMarked: boolean;
  differs: boolean;
  missing: Missing | undefined;
  onOpen: ((question: QuestionId) => void) | undefined;
}

function AnswerCell(props: CellProps) {
  const { words, question, answer, gap, isMarked, differs, missing, onOpen } = props;
  const isKnown = typeof answer === 'number';
  // A middle answer of 2.5 is tinted as 2.
  const tint = gap === 0 ? 'enough' : isKnown ? `s${Math.floor(answer)}` : 's0';
  const content = (
    <>
      {isKnown ? (
        formatExact(words.locale, answer)
      ) : (
        <>
          <span aria-hidden="true">{formatAnswer(answer)}</span>
          <span class="sr-only">{answer === 'unknown' ? words.unknown : words.notApplicable}</span>
        </>
      )}
      {gap !== null && gap > 0 && (
        <>
          <span class="to-go" aria-hidden="true">
            +{gap}
          </span>
          <span class="sr-only">, {count(words.locale, gap, words.thread.stagesToGo)}</span>
        </>
      )}
      {missing && (
        <>
          <span class="missing" aria-hidden="true">
            {missing[0]}
          </span>
          <span class="sr-only">, {missing[1]}</span>
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

function Sign({ words, level }: { words: ResultWords; level: LevelReading }) {
  return (
    <>
      <b aria-hidden="true">{level.kind === 'left-out' ? '–' : '?'}</b>
      <b class="sr-only">
        {stageInWords(words, level)}, {floorInWords(words, level)}
      </b>
    </>
  );
}
