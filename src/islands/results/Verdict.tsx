import { fill } from '../../i18n/fill';
import { LEVELS } from '../../model/grid';
import { patternOf } from '../../model/pattern';
import type { Reading } from '../../model/scoring';
import type { Result } from '../../model/sheet';
import type { Assessment } from '../../stores/saved';
import { levelsInWords } from '../thread/inWords';
import { fitInWords, scoreInFigures, unsureInWords, whose, whyNone } from './inWords';
import { OverallSum } from './OverallSum';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  result: Result;
  reading: Reading;
  label: string;
  own: Assessment | null;
  /** Whether other answers are being tried out: then this is nobody's result. */
  tried: boolean;
}

/** The summary: one stage, the pattern in words, and why; or why there is no stage. */
export function Verdict({ words, result, reading, label, own, tried }: Props) {
  const { overall } = reading;
  const pattern = words.patterns[patternOf(reading).id];
  const stage = overall.kind === 'read' ? overall.stage : null;

  return (
    <section class="spread verdict" aria-labelledby="verdict">
      <p class="big">
        {stage ?? words.noStage}
        <small>{words.stageOf}</small>
        {overall.kind === 'read' && overall.floor < overall.stage && (
          <small>{fill(words.atLeast, { floor: overall.floor })}</small>
        )}
      </p>
      <div>
        <p class="where">
          {tried ? <b>{words.whatIfMark}</b> : whose(words, result, label, own)}{' '}
          <b>{fill(words.count, { n: reading.known })}</b>
        </p>
        <h1 id="verdict" tabIndex={-1}>
          {stage === null
            ? words.noHeadline
            : fill(words.headline, { stage: words.stages[stage - 1] ?? '', pattern: pattern.name })}
        </h1>
        {!(overall.kind === 'none' && overall.why === 'too-few-levels') && (
          <>
            <p class="lede">{pattern.headline}.</p>
            <div class="pattern">
              <p class="read">{pattern.reading}</p>
              <p class="read first-question">
                <b>{words.firstQuestion}</b> {pattern.question}
              </p>
            </div>
          </>
        )}
        {overall.kind === 'read' ? (
          <>
            <dl class="nums">
              <div>
                <dt>{words.score}</dt>
                <dd class="n">{scoreInFigures(words, overall.score)}</dd>
                <dd>{words.scoreText}</dd>
              </div>
              <div>
                <dt>{words.fit}</dt>
                <dd class="n">{fitInWords(words, overall.fit)}</dd>
                <dd>{words.fitText}</dd>
              </div>
              <div>
                <dt>{words.ground}</dt>
                <dd class="n">{words.groundTitle}</dd>
                <dd>{ground(words, reading)}</dd>
              </div>
            </dl>
            <OverallSum words={words} overall={overall} levels={reading.levels} />
          </>
        ) : (
          <p class="message no-stage">{ground(words, reading)}</p>
        )}
      </div>
    </section>
  );
}

/** Why the whole stands where it stands, how sure that is, and what was left out. */
function ground(words: ResultWords, { overall, unknown, levels }: Reading): string {
  if (overall.kind === 'none') return whyNone(words, overall);
  const leftOut = LEVELS.filter((level) => levels[level].kind === 'left-out');
  const { strongest, weakest } = overall;
  const differ = strongest.length < overall.levels.length;
  return [
    differ ? fill(words.strongest, { levels: levelsInWords(words, strongest) }) : words.allInStep,
    differ && fill(words.weakest, { levels: levelsInWords(words, weakest) }),
    unsureInWords(words, overall, unknown),
    leftOut.length === 1 && fill(words.overThree, { level: levelsInWords(words, leftOut) }),
    leftOut.length === 2 && fill(words.overTwo, { level: levelsInWords(words, leftOut) }),
  ]
    .filter(Boolean)
    .join(' ');
}
