import { assessments } from '../../browser/assessments';
import { count, fill } from '../../i18n/fill';
import { formatAnswer } from '../../i18n/format';
import { resultFragment } from '../../model/link';
import { differences } from '../../model/difference';
import { patternOf } from '../../model/pattern';
import { read, type Reading } from '../../model/scoring';
import { Thread } from '../thread/Thread';
import { Ramp } from './Grid';
import { Heat } from './Heat';
import { questionInWords, whose } from './inWords';
import type { Linked } from './Results';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  one: Linked;
  other: Linked;
}

/** How many of the largest differences are named. */
const MOST_NAMED = 3;

/** Two results side by side: both stages, both threads, both grids, and where they differ. */
export function Comparison({ words, one, other }: Props) {
  const differing = differences(one.result.answers, other.result.answers);
  const furthest = differing.filter(({ stages }) => stages !== null).slice(0, MOST_NAMED);
  const both = [one, other].map((linked, position) => ({
    ...linked,
    id: `side-${position + 1}`,
    reading: read(linked.result.answers),
    name:
      whose(words, linked.result, linked.label, assessments.ownOf(linked.code)) || words.nameless,
  }));
  const lede =
    differing.length === 0
      ? words.compareLede.zero
      : count(words.locale, differing.length, words.compareLede);

  return (
    <div class="wrap comparison">
      <section class="spread verdict" aria-labelledby="comparison">
        <div class="name" />
        <div>
          <h1 id="comparison" tabIndex={-1}>
            {words.compareHeading}
          </h1>
          <p class="lede">{lede}</p>
          <p class="read">{words.compareViews}</p>
          {furthest.length > 0 && (
            <>
              <h2>{words.compareFurthest}</h2>
              <ol class="furthest">
                {furthest.map(({ question }) => (
                  <li key={question}>
                    <b>{questionInWords(words, question)}</b>
                    {fill(words.compareOne, {
                      one: formatAnswer(one.result.answers[question]),
                      other: formatAnswer(other.result.answers[question]),
                    })}
                  </li>
                ))}
              </ol>
            </>
          )}
        </div>
      </section>
      <div class="sides">
        {both.map(({ id, name, code, label, result, reading }) => (
          <section key={id} class="side" aria-labelledby={id}>
            <h2 id={id}>{name}</h2>
            <p class="side-stage">
              <b>{overallInWords(words, reading)}</b> {words.patterns[patternOf(reading).id].name}.{' '}
              {fill(words.count, { n: reading.known })}
            </p>
            <Thread
              words={words}
              cells={result.answers}
              reading={reading}
              ambition={result.ambition}
              name={`${words.thread.heading}: ${name}`}
              small
            />
            <Heat
              words={words}
              answers={result.answers}
              reading={reading}
              caption={`${words.gridCaption}: ${name}`}
              differing={differing.map(({ question }) => question)}
            />
            <p class="acts">
              <a class="link" href={resultFragment(code, label)}>
                {words.compareOpen}
              </a>
            </p>
          </section>
        ))}
      </div>
      <Ramp words={words} />
      <p class="note">{words.compareGridsNote}</p>
    </div>
  );
}

function overallInWords(
  { thread, stages, compareNone }: ResultWords,
  { overall }: Reading,
): string {
  if (overall.kind === 'none') return `${compareNone}.`;
  const { stage, floor } = overall;
  const least = floor < stage ? `, ${fill(thread.atLeast, { floor })}` : '';
  return `${fill(thread.stage, { n: stage })} ${stages[stage - 1]}${least}.`;
}
