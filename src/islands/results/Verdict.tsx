import { count, fill } from '../../i18n/fill';
import { formatDate, formatList, formatScore } from '../../i18n/format';
import { dateOf } from '../../model/day';
import { toTenths } from '../../model/fraction';
import { LEVELS } from '../../model/grid';
import { patternOf } from '../../model/pattern';
import type { Reading } from '../../model/scoring';
import type { Result } from '../../model/sheet';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  result: Result;
  reading: Reading;
  label: string;
}

/** The summary: one stage, the pattern in words, and why; or why there is no stage. */
export function Verdict({ words, result, reading, label }: Props) {
  const { overall } = reading;
  const pattern = words.patterns[patternOf(reading).id];
  const stage = overall.kind === 'read' ? overall.stage : null;

  return (
    <section class="spread verdict" aria-labelledby="verdict">
      <p class="big">
        {stage ?? words.noStage}
        <small>{words.stageOf}</small>
      </p>
      <div>
        <p class="where">{whose(words, result, label)}</p>
        <p class="where">
          <b>{fill(words.count, { n: reading.known })}</b>
        </p>
        <h1 id="verdict" tabIndex={-1}>
          {stage === null
            ? words.noHeadline
            : fill(words.headline, { stage: words.stages[stage - 1] ?? '', pattern: pattern.name })}
        </h1>
        <p class="lede">{pattern.headline}.</p>
        <p class="read">{pattern.reading}</p>
        {overall.kind === 'read' ? (
          <dl class="nums">
            <div>
              <dt>{words.score}</dt>
              <dd class="n">{formatScore(words.locale, toTenths(overall.score))}</dd>
              <dd>{words.scoreText}</dd>
            </div>
            <div>
              <dt>{words.fit}</dt>
              <dd class="n">{count(words.locale, overall.fit, words.fitStages)}</dd>
              <dd>{words.fitText}</dd>
            </div>
            <div>
              <dt>{words.ground}</dt>
              <dd class="n">{words.groundTitle}</dd>
              <dd>{ground(words, reading)}</dd>
            </div>
          </dl>
        ) : (
          <p class="message no-stage">{ground(words, reading)}</p>
        )}
        <p class="first-question">
          <b>{words.firstQuestion}</b> {pattern.question}
        </p>
      </div>
    </section>
  );
}

function whose(words: ResultWords, { chair, day }: Result, label: string): string {
  const date = dateOf(day);
  return [
    label && fill(words.of, { label }),
    chair !== 'not-said' && fill(words.whose, { chair: words.chairs[chair] }),
    date && fill(words.dated, { date: formatDate(words.locale, date) }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Why the whole stands where it stands, how sure that is, and what was left out. */
function ground(words: ResultWords, { overall, unknown, levels }: Reading): string {
  const named = (ids: readonly (typeof LEVELS)[number][]) =>
    formatList(
      words.locale,
      ids.map((level) => words.levels[level]),
    );
  if (overall.kind === 'none') {
    return overall.why === 'too-few-levels'
      ? words.whyFew
      : fill(words.whyUnknown, { levels: named(overall.levels) });
  }
  const leftOut = LEVELS.filter((level) => levels[level].kind === 'left-out');
  const { stage, floor } = overall;
  return [
    words.groundText,
    unknown > 0 &&
      count(words.locale, unknown, floor < stage ? words.floorText : words.floorSame, { floor }),
    leftOut.length === 1 && fill(words.overThree, { level: named(leftOut) }),
    leftOut.length === 2 && fill(words.overTwo, { level: named(leftOut) }),
  ]
    .filter(Boolean)
    .join(' ');
}
