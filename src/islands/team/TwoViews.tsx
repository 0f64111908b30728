import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { count, fill } from '../../i18n/fill';
import { formatAnswer, formatCount } from '../../i18n/format';
import type { ViewsWords } from '../../i18n/messages/parts/team/views';
import { toNumber, toTenths } from '../../model/fraction';
import {
  factorOf,
  LEVELS,
  questionsOf,
  STAGES,
  type Level,
  type QuestionId,
} from '../../model/grid';
import {
  perceptionGaps,
  type PerceptionGap,
  type PerceptionGaps,
  type View,
} from '../../model/perception';
import type { Member } from '../../stores/team';
import { questionInWords } from '../results/inWords';
import { inARow } from '../thread/inWords';
import { changed, pairOf, withChair, type ChairPair, type SeatedPair } from './chairPair';
import { seated } from './chairs';
import type { Seated } from './greyThreads';
import {
  distanceInFigures,
  distancesInWords,
  farApart,
  meanInFigures,
  numbersInWords,
  restsOnOne,
  seatedInFigures,
  viewsInWords,
} from './viewsInWords';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  part: ViewsWords;
  members: readonly Member[];
  anonymous: boolean;
  /** Where the evidence and the sources are. */
  paths: { readonly evidence: string; readonly sources: string };
}

/** What two chairs see: how far apart they are per level and per question, and never who is right. */
export function TwoViews({ words, part, members, anonymous, paths }: Props) {
  const people = useMemo(() => seated(members), [members]);
  const taken = withChair(people);
  const [chosen, choose] = useState<ChairPair | null>(null);
  const pair = pairOf(taken, chosen);
  const [one, other] = pair?.map(({ chair }) => chair) ?? [];
  const gaps = useMemo(
    () => one && other && perceptionGaps(members, one, other),
    [members, one, other],
  );

  if (anonymous) {
    return (
      <Frame part={part}>
        <p class="prose">{part.anonymous}</p>
        <p class="note screen-only">{part.anonymousWay}</p>
      </Frame>
    );
  }
  if (!pair || !gaps) {
    return (
      <Frame part={part}>
        <p class="prose">
          {taken[0] ? fill(part.missing.one, inFigures(words, taken[0])) : part.missing.none}
        </p>
        <p class="prose screen-only">
          {part.way} <a href={words.paths.assessment}>{part.assessment}</a>.
        </p>
        <Research part={part} paths={paths} seen={taken} />
      </Frame>
    );
  }

  const notSaid = people.find(({ chair }) => chair === 'not-said')?.n ?? 0;
  return (
    <Frame part={part} note={part.note}>
      <Choice words={words} part={part} taken={taken} pair={pair} onChange={choose} />
      <div class="read" role="status">
        {distancesInWords(words, part, pair, gaps)}
      </div>
      <Scores words={words} part={part} pair={pair} gaps={gaps} />
      {(pair.some(({ n }) => n === 1) || notSaid > 0) && (
        <p class="note">
          {[
            ...pair
              .filter(({ n }) => n === 1)
              .map(({ chair }) => fill(part.single, { people: words.team.chairPeople[chair] })),
            notSaid > 0 && count(words.locale, notSaid, part.notSaid),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
      <FarApart words={words} part={part} pair={pair} gaps={gaps} />
      <details class="screen-only">
        <summary>{part.all}</summary>
        <AllQuestions words={words} part={part} pair={pair} gaps={gaps} />
      </details>
      <Research part={part} paths={paths} seen={pair} />
    </Frame>
  );
}

function Frame({
  part,
  note,
  children,
}: {
  part: ViewsWords;
  note?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="section spread views" aria-labelledby="views">
      <div class="name">
        <h2 id="views">{part.heading}</h2>
        {note && <p class="note">{note}</p>}
      </div>
      <div class="stack">{children}</div>
    </section>
  );
}

interface ChoiceProps {
  words: TeamWords;
  part: ViewsWords;
  taken: readonly Seated[];
  pair: SeatedPair;
  onChange: (pair: ChairPair) => void;
}

/** Which two views lie side by side: any two of the chairs that people answer from. */
function Choice({ words, part, taken, pair, onChange }: ChoiceProps) {
  const id = useId();
  const chairs: ChairPair = [pair[0].chair, pair[1].chair];
  return (
    <div class="views-choice screen-only">
      {(['one', 'other'] as const).map((side, index) => (
        <div key={side} class="field">
          <label for={`${id}-${side}`}>{part[side]}</label>
          <select
            id={`${id}-${side}`}
            value={chairs[index]}
            onChange={({ currentTarget }) => {
              const now = taken.find(({ chair }) => chair === currentTarget.value);
              if (now) onChange(changed(chairs, side, now.chair));
            }}
          >
            {taken.map((seat) => (
              <option key={seat.chair} value={seat.chair}>
                {seatedInFigures(words, part, seat)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}

interface SeenProps {
  words: TeamWords;
  part: ViewsWords;
  pair: SeatedPair;
  gaps: PerceptionGaps;
}

/** The scores of the four levels as two marks on a line each. The picture is for the eye; a list says the same. */
function Scores({ words, part, pair, gaps }: SeenProps) {
  const [one, other] = pair.map((seat) => seatedInFigures(words, part, seat));
  const named = pair.map(({ chair }) => words.team.chairNames[chair]);
  return (
    <figure
      class="figure"
      role="group"
      aria-label={fill(part.figure, { one: named[0] ?? '', other: named[1] ?? '' })}
    >
      <ul class="sr-only">
        {LEVELS.map((level) => (
          <li key={level}>
            {words.levels[level]}: {told(words, part, pair, gaps.levels[level])}
          </li>
        ))}
      </ul>
      <div class="views-rows" aria-hidden="true">
        {LEVELS.map((level) => (
          <Row
            key={level}
            words={words}
            part={part}
            pair={pair}
            level={level}
            gap={gaps.levels[level]}
          />
        ))}
        <ol class="views-axis">
          {STAGES.map((score) => (
            <li key={score}>{score}</li>
          ))}
        </ol>
      </div>
      <ul class="key" aria-label={part.key}>
        <li>
          <svg viewBox="0 0 24 20" aria-hidden="true">
            <circle class="view-one" cx="12" cy="10" r="8" />
          </svg>
          {one}
        </li>
        <li>
          <svg viewBox="0 0 24 20" aria-hidden="true">
            <circle class="view-other" cx="12" cy="10" r="7" />
          </svg>
          {other}
        </li>
      </ul>
    </figure>
  );
}

/** From this many stages on a figure stands above its mark; closer ones step aside, so that both can be read. */
const APART_ENOUGH = 0.7;

interface RowProps {
  words: TeamWords;
  part: ViewsWords;
  pair: SeatedPair;
  level: Level;
  gap: PerceptionGap;
}

function Row({ words, part, pair, level, gap }: RowProps) {
  const numbers = numbersInWords(words, part, pair, gap);
  const distance = distanceInFigures(words, gap);
  return (
    <div class={gap.marked ? 'views-row far' : 'views-row'}>
      <p class="views-level">
        <b>{words.levels[level]}</b>
        {numbers && <small>{numbers}</small>}
        {restsOnOne(pair, gap) && <small>{part.oneView}</small>}
      </p>
      <div class="views-plot">
        <svg>
          {STAGES.map((score) => (
            <line
              key={score}
              class="column"
              x1={across(score)}
              x2={across(score)}
              y1="0"
              y2="100%"
            />
          ))}
          <Marks words={words} gap={gap} />
        </svg>
      </div>
      <p class="views-distance">
        {distance === null ? <small>{part.noDifference}</small> : <b>{distance}</b>}
        {gap.marked && <small>{part.far}</small>}
      </p>
    </div>
  );
}

/** Two marks, the line between them, and what each comes to. Where both are the same, the ring opens round the mark. */
function Marks({ words, gap }: { words: TeamWords; gap: PerceptionGap }) {
  const one = gap.one.mean && toNumber(gap.one.mean);
  const other = gap.other.mean && toNumber(gap.other.mean);
  const apart = one !== null && other !== null ? one - other : null;
  const isSame = gap.difference !== null && toTenths(gap.difference) === 0;
  const [anchorOfOne, anchorOfOther] = anchorsOf(isSame ? null : apart);
  return (
    <>
      {one !== null && other !== null && !isSame && (
        <line class="gap-line" x1={across(one)} x2={across(other)} y1="62%" y2="62%" />
      )}
      {one !== null && (
        <>
          <circle class="view-one" cx={across(one)} cy="62%" r={isSame ? 12 : 8} />
          <text x={across(one)} y="26%" text-anchor={anchorOfOne}>
            {meanInFigures(words, gap.one)}
          </text>
        </>
      )}
      {other !== null && (
        <>
          <circle class="view-other" cx={across(other)} cy="62%" r="7" />
          {!isSame && (
            <text x={across(other)} y="26%" text-anchor={anchorOfOther}>
              {meanInFigures(words, gap.other)}
            </text>
          )}
        </>
      )}
    </>
  );
}

type Anchor = 'start' | 'middle' | 'end';

function anchorsOf(apart: number | null): readonly [one: Anchor, other: Anchor] {
  if (apart === null || Math.abs(apart) >= APART_ENOUGH) return ['middle', 'middle'];
  return apart < 0 ? ['end', 'start'] : ['start', 'end'];
}

/** All twenty stand in the table below; so many stand out. */
const FAR_LISTED = 6;

/** The questions with the largest distances, the furthest first: what there is to talk about. */
function FarApart({ words, part, pair, gaps }: SeenProps) {
  const far = farApart(gaps);
  const more = far.length - FAR_LISTED;
  if (far.length === 0) return <p class="prose">{part.farNone}</p>;
  return (
    <div>
      <h3>{part.farHeading}</h3>
      <ol class="views-far">
        {far.slice(0, FAR_LISTED).map((question) => (
          <li key={question}>
            <p>
              <b>{questionInWords(words, question)}</b>{' '}
              <small>{viewsInWords(words, part, pair, gaps.cells[question])}</small>
            </p>
            <p class="views-distance">
              <span class="sr-only">{part.difference} </span>
              <b>{distanceInFigures(words, gaps.cells[question])}</b>
            </p>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="note">{count(words.locale, more, part.farMore)}</p>}
    </div>
  );
}

/** Both means and both numbers of all twenty questions, level by level. */
function AllQuestions({ words, part, pair, gaps }: SeenProps) {
  return (
    <table class="views-all">
      <caption class="sr-only">{part.allCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{part.question}</th>
          {pair.map(({ chair }) => (
            <th key={chair} scope="col">
              {words.team.chairNames[chair]}
            </th>
          ))}
          <th scope="col">{part.difference}</th>
        </tr>
      </thead>
      {LEVELS.map((level) => (
        <tbody key={level}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {words.levels[level]}
            </th>
          </tr>
          {questionsOf(level).map((question) => (
            <Question
              key={question}
              words={words}
              part={part}
              question={question}
              gap={gaps.cells[question]}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface QuestionProps {
  words: TeamWords;
  part: ViewsWords;
  question: QuestionId;
  gap: PerceptionGap;
}

function Question({ words, part, question, gap }: QuestionProps) {
  const distance = distanceInFigures(words, gap);
  return (
    <tr class={gap.marked ? 'far' : undefined}>
      <th scope="row">{words.factors[factorOf(question)]}</th>
      {[gap.one, gap.other].map((view, side) => (
        <td key={side}>
          <Mean words={words} part={part} view={view} />
        </td>
      ))}
      <td>
        {distance ?? <span class="sr-only">{part.noDifference}</span>}
        {gap.marked && <small>{part.far}</small>}
      </td>
    </tr>
  );
}

function Mean({ words, part, view }: { words: TeamWords; part: ViewsWords; view: View }) {
  return (
    <>
      {meanInFigures(words, view) ?? (
        <>
          <span aria-hidden="true">{formatAnswer('unknown')}</span>
          <span class="sr-only">{part.nobody}</span>
        </>
      )}
      <small>{fill(part.number, { n: formatCount(words.locale, view.n) })}</small>
    </>
  );
}

/** What is known from research wherever management is one of those who look, and what it does not say. */
function Research({
  part,
  paths,
  seen,
}: Pick<Props, 'part' | 'paths'> & { seen: readonly Seated[] }) {
  if (!seen.some(({ chair }) => chair === 'management')) return null;
  return (
    <p class="note">
      {part.research} (<a href={`${paths.sources}#hult-2017`}>{part.cite}</a>). {part.caveat}{' '}
      <span class="screen-only">
        <a href={`${paths.evidence}#hult`}>{part.evidence}</a>.
      </span>
    </p>
  );
}

/** A level in one sentence for the ear. */
function told(words: TeamWords, part: ViewsWords, pair: SeatedPair, gap: PerceptionGap): string {
  const distance = distanceInFigures(words, gap);
  return inARow(words, [
    viewsInWords(words, part, pair, gap),
    restsOnOne(pair, gap) && part.oneView,
    distance === null ? part.noDifference : fill(part.differenceOf, { n: distance }),
    gap.marked && part.far,
  ]);
}

const inFigures = ({ locale, team }: TeamWords, { chair, n }: Seated) => ({
  chair: team.chairNames[chair],
  n: formatCount(locale, n),
});

/** Where a score lies from the left of a row in which every score from 1 to 5 has a column. */
const across = (score: number) => `${Math.round(2000 * score - 1000) / 100}%`;
