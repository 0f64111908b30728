import { count, fill } from '../../i18n/fill';
import { formatAnswer, formatList } from '../../i18n/format';
import { factorOf, LEVELS, questionsOf, type Level } from '../../model/grid';
import { stepUp, type ReadLevel, type Reading } from '../../model/scoring';
import type { Answer, AnswerSheet } from '../../model/sheet';
import { floorInWords, stageInWords } from '../thread/inWords';
import { scoreInFigures } from './inWords';
import { Sum, sumInFigures } from './Sum';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  answers: AnswerSheet;
  reading: Reading;
}

/** Why each level stands where it stands: the answers that hold it there, and the sum. */
export function Levels({ words, answers, reading }: Props) {
  return (
    <section class="section spread" aria-labelledby="levels">
      <div class="name">
        <h2 id="levels">{words.levelsHeading}</h2>
        <p class="note">{words.levelsNote}</p>
      </div>
      <dl class="level-ledger">
        {LEVELS.map((level) => {
          const levelReading = reading.levels[level];
          const floor = floorInWords(words, levelReading);
          const five = questionsOf(level).map((question) => answers[question]);
          return (
            <div key={level}>
              <dt>
                {words.levels[level]}
                <span>
                  <b>{stageInWords(words, levelReading)}</b>
                  {floor && `, ${floor}`}
                </span>
              </dt>
              <dd>
                <p>{heldBy(words, level, answers, reading)}</p>
                {levelReading.kind === 'read' && levelReading.unknown > 0 && (
                  <p class="note">{unknownInWords(words, levelReading)}</p>
                )}
                {levelReading.kind === 'read' && (
                  <LevelSum words={words} answers={five} reading={levelReading} />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** "These answers hold Operations on stage 2: …", or why the level has no stage. */
function heldBy(words: ResultWords, level: Level, answers: AnswerSheet, reading: Reading): string {
  const levelReading = reading.levels[level];
  const name = { level: words.levels[level] };
  if (levelReading.kind !== 'read') {
    const why = levelReading.kind === 'left-out' ? words.levelLeftOut : words.levelTooLittleKnown;
    return fill(why, name);
  }
  const step = stepUp(level, answers, reading);
  if (!step) return fill(words.holdsNone, name);
  const { to, blocking } = step;
  return count(words.locale, blocking.length, words.holds, {
    ...name,
    stage: levelReading.stage,
    next: to,
    answers: formatList(
      words.locale,
      blocking.map((question) => `${words.factors[factorOf(question)]} (${answers[question]})`),
    ),
  });
}

function unknownInWords(words: ResultWords, { stage, floor, unknown }: ReadLevel): string {
  const forms = floor < stage ? words.levelFloor : words.levelFloorSame;
  return count(words.locale, unknown, forms, { floor });
}

interface LevelSumProps {
  words: ResultWords;
  /** The five answers of the level. */
  answers: readonly Answer[];
  reading: ReadLevel;
}

function LevelSum({ words, answers, reading }: LevelSumProps) {
  const { stage, floor, score, scoreRange, unknown } = reading;
  const known = answers.filter((answer) => typeof answer === 'number');
  const below = known.filter((answer) => answer < stage).length;
  const next = stage + 1;
  const belowNext = known.filter((answer) => answer < next).length;
  const list = (five: readonly Answer[]) => five.map(formatAnswer).join(' ');

  const has = fill(below === 0 ? words.sumHas.zero : words.sumHas.one, { stage, under: stage - 1 });
  const hasNot = fill(belowNext > 1 ? words.sumHasNot : words.sumHasNotFar, { next, n: belowNext });
  const mean = fill(words.sumScore, {
    sum: sumInFigures(words.locale, known),
    n: known.length,
    score: scoreInFigures(words, score),
  });
  const range = fill(words.sumRange, {
    low: scoreInFigures(words, scoreRange.low),
    high: scoreInFigures(words, scoreRange.high),
  });
  const withOnes = list(answers.map((answer) => (answer === 'unknown' ? 1 : answer)));
  const atLeast = fill(words.sumFloorAnswers, { answers: withOnes, floor });

  return (
    <Sum
      title={words.sum}
      lines={[
        [words.sumAnswers, list(answers)],
        [words.sumStage, stage < 5 ? `${has} ${hasNot}` : has],
        ...(unknown > 0 ? [[words.sumFloor, atLeast] as const] : []),
        [words.score, unknown > 0 ? `${mean} ${range}` : mean],
      ]}
    />
  );
}
