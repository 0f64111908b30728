import { assessments } from '../../browser/assessments';
import { count, fill } from '../../i18n/fill';
import { formatList } from '../../i18n/format';
import { ambitionsApart, differing } from '../../model/difference';
import { resultFragment } from '../../model/link';
import { patternOf } from '../../model/pattern';
import { read } from '../../model/scoring';
import { Ramp } from '../results/Grid';
import { Heat } from '../results/Heat';
import { originInWords, questionInWords } from '../results/inWords';
import type { QuestionWordsHere } from '../results/questionWords';
import type { Linked } from '../results/Results';
import type { ResultWords } from '../results/words';
import { Thread } from '../thread/Thread';
import { Differences } from './Differences';
import { namesOfTwo, overallInWords, pairInWords } from './inWords';
import type { ComparisonWords } from './words';

interface Props {
  words: ResultWords;
  part: ComparisonWords;
  one: Linked;
  other: Linked;
  questions: QuestionWordsHere;
}

/** How many of the largest differences are named at once. */
const MOST_NAMED = 3;

/** Two results side by side: both stages, threads and grids, and what there is to talk about. */
export function Comparison({ words, part, one, other, questions }: Props) {
  const { apart, unknown } = differing(one.result.answers, other.result.answers);
  const all = [...apart, ...unknown];
  const furthest = apart.filter(({ stages }) => stages !== null).slice(0, MOST_NAMED);
  const wanted = ambitionsApart(one.result.ambition, other.result.ambition);
  const [first, second] = [withReading(one), withReading(other)];
  const names = namesOfTwo(words, part, first, second);
  const told = { words, part, questions, one: one.result, other: other.result, names };

  return (
    <div class="wrap comparison">
      <section class="spread verdict" aria-labelledby="comparison">
        <div class="name" />
        <div>
          <h1 id="comparison" tabIndex={-1}>
            {part.heading}
          </h1>
          <p class="lede">
            {all.length === 0 ? part.lede.zero : count(words.locale, all.length, part.lede)}
          </p>
          <p class="read">{part.views}</p>
          {wanted.length > 0 && (
            <p class="read aims">
              {fill(part.ambition, {
                levels: formatList(
                  words.locale,
                  wanted.map(({ level, ...stages }) =>
                    fill(part.ambitionOf, { level: words.levels[level], ...stages }),
                  ),
                ),
                name: names[0],
              })}
            </p>
          )}
          {furthest.length > 0 && (
            <>
              <h2>{part.furthest}</h2>
              <ol class="furthest">
                {furthest.map(({ question }) => (
                  <li key={question}>
                    <b>{questionInWords(words, question)}</b>
                    {pairInWords(
                      words,
                      part,
                      one.result.answers[question],
                      other.result.answers[question],
                    )}
                  </li>
                ))}
              </ol>
            </>
          )}
        </div>
      </section>
      <div class="sides">
        {[first, second].map(({ code, label, result, reading }, side) => (
          <section key={side} class="side" aria-labelledby={`side-${side + 1}`}>
            <h2 id={`side-${side + 1}`}>{names[side]}</h2>
            <p class="where">{originInWords(words, result)}</p>
            <p class="side-stage">
              <b>{overallInWords(words, part, reading)}</b>{' '}
              {words.patterns[patternOf(reading).id].name}.{' '}
              {fill(words.count, { n: reading.known })}
            </p>
            <Thread
              words={words}
              cells={result.answers}
              reading={reading}
              ambition={result.ambition}
              name={`${words.thread.heading}: ${names[side]}`}
              small
            />
            <Heat
              words={words}
              answers={result.answers}
              reading={reading}
              caption={`${words.gridCaption}: ${names[side]}`}
              differing={all.map(({ question }) => question)}
            />
            <p class="acts">
              <a class="link" href={resultFragment(code, label)}>
                {part.open}
                <span class="sr-only">: {names[side]}</span>
              </a>
            </p>
          </section>
        ))}
      </div>
      <Ramp words={words} />
      <p class="note">{part.gridsNote}</p>
      {apart.length > 0 && (
        <section class="section spread" aria-labelledby="apart">
          <div class="name">
            <h2 id="apart">{part.talkHeading}</h2>
            <p class="note">{part.talkNote}</p>
          </div>
          <Differences {...told} differences={apart} />
        </section>
      )}
      {unknown.length > 0 && (
        <section class="section spread" aria-labelledby="unknown">
          <div class="name">
            <h2 id="unknown">{part.findHeading}</h2>
            <p class="note">{part.findNote}</p>
          </div>
          <Differences {...told} differences={unknown} />
        </section>
      )}
    </div>
  );
}

const withReading = (linked: Linked) => ({
  ...linked,
  own: assessments.ownOf(linked.code),
  reading: read(linked.result.answers),
});
