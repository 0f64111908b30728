import { Fragment } from 'preact';
import { count, fill } from '../../i18n/fill';
import { formatCount, formatExact } from '../../i18n/format';
import type { SpreadWords } from '../../i18n/messages/parts/team/spread';
import {
  factorOf,
  LEVELS,
  questionsOf,
  QUESTIONS,
  STAGES,
  type Level,
  type QuestionId,
} from '../../model/grid';
import type { StageCounts } from '../../model/middle';
import { ENOUGH_FOR_AGREEMENT, type Spread, type TeamReading } from '../../model/team';
import type { Member } from '../../stores/team';
import { positionOf } from '../thread/path';
import { MOST_DRAWN } from './greyThreads';
import { apartInWords, middleInWords, othersInShort, rowInWords } from './spreadInWords';
import { MARKS, marksOf, marksOfChairs, rowPaths, type Mark } from './strips';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  part: SpreadWords;
  members: readonly Member[];
  team: TeamReading;
}

/** From this many people on the marks are smaller. */
const SMALL_FROM = 13;

/** How much of its place the longest bar takes, in hundredths. */
const LONGEST = 84;

const COLUMNS = STAGES.map((stage) => `M${positionOf(stage)} 0V100`).join('');

/**
 * Every answer to every question: a mark for each person, counted bars in a large team, and the thread of the middle
 * answers behind them, a level at a time. The picture is for the eye; every row says the same in words.
 */
export function Strips(props: Props) {
  const { words, part, members, team } = props;
  const isCounted = team.n > MOST_DRAWN;
  const most = Math.max(
    1,
    ...QUESTIONS.flatMap((question) => Object.values(team.spread[question].counts)),
  );
  return (
    <section class="section spread strips-section" aria-labelledby="strips">
      <div class="name">
        <h2 id="strips">{part.stripsHeading}</h2>
        <Note words={words} part={part} n={team.n} isCounted={isCounted} />
      </div>
      <div>
        <Key words={words} part={part} members={members} isCounted={isCounted} />
        <div
          class={['strips', team.n >= SMALL_FROM && !isCounted && 'many'].filter(Boolean).join(' ')}
        >
          {LEVELS.map((level) => (
            <LevelStrips key={level} {...props} level={level} most={isCounted ? most : null} />
          ))}
        </div>
      </div>
    </section>
  );
}

function Note({
  words: { locale },
  part,
  n,
  isCounted,
}: Pick<Props, 'words' | 'part'> & { n: number; isCounted: boolean }) {
  return (
    <p class="note">
      {isCounted
        ? fill(part.stripsCountedNote, { n: formatCount(locale, n) })
        : count(locale, n, part.stripsNote)}{' '}
      {n >= ENOUGH_FOR_AGREEMENT && fill(part.stripsApart, { n: formatExact(locale, 0.7) })}
      {n === 2 && part.stripsTwo}
    </p>
  );
}

interface LevelProps extends Props {
  level: Level;
  /** The largest number of people on one answer, where they are counted; null where each is drawn. */
  most: number | null;
}

function LevelStrips({ words, part, members, team, level, most }: LevelProps) {
  const questions = questionsOf(level);
  const paths = rowPaths(
    questions.map((question) => {
      const spread = team.spread[question];
      return spread.kind === 'known' ? spread.median : null;
    }),
  );
  return (
    <div class="strips-level">
      <div class="strips-head">
        <h3>{words.levels[level]}</h3>
        <ol aria-hidden="true">
          {words.stages.map((stage, index) => (
            <li key={stage}>
              <b>{index + 1}</b>
              <span>{stage}</span>
            </li>
          ))}
        </ol>
      </div>
      <ul>
        {questions.map((question, row) => {
          const spread = team.spread[question];
          return (
            <li key={question} class="strip">
              <span class="strip-name">{words.factors[factorOf(question)]}</span>
              <span class="sr-only">: {rowInWords(words, part, spread, team.n)}</span>
              <div class="strip-plot" aria-hidden="true">
                <svg viewBox="0 0 500 100" preserveAspectRatio="none">
                  <path class="column" d={COLUMNS} />
                  {paths[row] && <path class="thr" d={paths[row]} />}
                </svg>
                {most === null ? (
                  <Marks members={members} question={question} />
                ) : (
                  <Bars words={words} counts={spread.counts} most={most} />
                )}
              </div>
              <p class="strip-words" aria-hidden="true">
                {inShort(words, part, spread, team.n).map((line) => (
                  <span key={line[0]}>
                    {line.map((text) => (
                      <Fragment key={text}>
                        <span>{text}</span>{' '}
                      </Fragment>
                    ))}
                  </span>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Marks({ members, question }: { members: readonly Member[]; question: QuestionId }) {
  return (
    <>
      {marksOf(members, question).map((marks, index) => (
        <span key={index} class="strip-cell">
          {marks.map((mark, person) => (
            <i key={person} class={mark} />
          ))}
        </span>
      ))}
    </>
  );
}

/** A large team: a bar as long as the share of its answers in the longest one, with their number. */
function Bars({
  words: { locale },
  counts,
  most,
}: {
  words: TeamWords;
  counts: StageCounts;
  most: number;
}) {
  return (
    <>
      {STAGES.map((stage) => ({ stage, n: counts[stage] })).map(({ stage, n }) => (
        <span key={stage} class="strip-cell">
          {n > 0 && (
            <>
              <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none">
                <rect
                  x={50 - (LONGEST / 2) * (n / most)}
                  width={LONGEST * (n / most)}
                  height="10"
                />
              </svg>
              <b>{formatCount(locale, n)}</b>
            </>
          )}
        </span>
      ))}
    </>
  );
}

/** What stands at the end of a row, line by line; parts of a line stay together where they fit. */
function inShort(words: TeamWords, part: SpreadWords, spread: Spread, n: number): string[][] {
  const apart = apartInWords(words, part, spread, n);
  const middle = middleInWords(words, part, spread, apart !== null);
  return [
    apart === null ? [middle] : [middle, apart],
    ...othersInShort(words, part, spread, n).map((line) => [line]),
  ];
}

/** What the marks mean; a mark that does not occur is not explained. */
function Key({
  words,
  part,
  members,
  isCounted,
}: Pick<Props, 'words' | 'part' | 'members'> & { isCounted: boolean }) {
  const markOf = marksOfChairs(members);
  const used = new Set(members.map(({ result }) => markOf(result.chair)));
  const { chairNames } = words.team;
  const areTold =
    used.has('open') || members.some(({ result }) => result.chair === 'customer-facing');
  const meaning: Record<Mark, string> = {
    filled: areTold ? chairNames['customer-facing'] : part.keyPerson,
    square: part.keyOther,
    open: chairNames.management,
  };
  return (
    <ul class="key" aria-label={words.thread.key}>
      {!isCounted &&
        MARKS.filter((mark) => used.has(mark)).map((mark) => (
          <li key={mark}>
            <i class={`person ${mark}`} aria-hidden="true" />
            {meaning[mark]}
          </li>
        ))}
      {isCounted && (
        <li>
          <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="10" />
          </svg>
          {part.keyCount}
        </li>
      )}
      <li>
        <svg viewBox="0 0 8 20" aria-hidden="true">
          <path class="thr" d="M4 -2V22" />
        </svg>
        {part.keyMiddle}
      </li>
    </ul>
  );
}
