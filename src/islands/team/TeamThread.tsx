import { useMemo, useState } from 'preact/hooks';
import { count, fill } from '../../i18n/fill';
import { formatAnswer, formatExact } from '../../i18n/format';
import type { TeamThreadWords } from '../../i18n/messages/parts/team/thread';
import { LEVELS, questionsOf, STAGES, type Level, type Stage } from '../../model/grid';
import { gapOfLevel, levelStages } from '../../model/scoring';
import type { Chair } from '../../model/sheet';
import { readTeam, type TeamReading } from '../../model/team';
import type { Member } from '../../stores/team';
import { floorInWords, gapInWords, inARow, levelsInWords, stageInWords } from '../thread/inWords';
import { positionOf, threadPath } from '../thread/path';
import { seated } from './chairs';
import { greyPath, greyThreads, threadsOf, type GreyThreads, type Seated } from './greyThreads';
import { StagesByChair } from './StagesByChair';
import { nobodyStandsInWords, standingInWords, standings } from './standing';
import { TeamThreadKey } from './TeamThreadKey';
import { ThreadsOf } from './ThreadsOf';
import { waysInWords } from './waysInWords';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  part: TeamThreadWords;
  members: readonly Member[];
  /** The reading of these members. */
  team: TeamReading;
}

/** The upper line of a band: thread, knot and ring. */
const KNOT_LINE = 42;

/**
 * The team as one red thread, with a thin grey one beside it for everybody in it. Where chairs are known, those of
 * one chair can be brought out, and a table says what stages each chair would have on its own.
 */
export function TeamThread({ words, part, members, team }: Props) {
  const [wanted, choose] = useState<Chair | null>(null);
  const { threads, standing, chairs } = useMemo(
    () => ({
      threads: greyThreads(members),
      standing: standings(members),
      chairs: seated(members).map((each) => ({ ...each, reading: readingOf(members, each.chair) })),
    }),
    [members],
  );
  const byChair = chairs.length > 1;
  // The last one in a chair may have left the team since the chair was chosen.
  const chosen = (byChair && chairs.find(({ chair }) => chair === wanted)) || null;

  const { levels } = team.reading;
  const interrupted = LEVELS.filter((level) => levels[level].kind !== 'read');
  const nobody = nobodyStandsInWords(words, part, standing, team.reading);

  /** What stands beside a band. */
  const saidOf = (level: Level) => ({
    stage: inARow(words, [stageInWords(words, levels[level]), floorInWords(words, levels[level])]),
    gap: gapInWords(words, levels[level], team.ambition[level]),
    people: standingInWords(words, part, standing[level]),
  });
  const told = (level: Level) => {
    const { stage, gap, people } = saidOf(level);
    const ambition = levels[level].kind === 'read' ? team.ambition[level] : null;
    return inARow(words, [
      stage,
      ambition !== null && fill(words.thread.ambition, { n: ambition }),
      gap,
      people,
      fill(part.medians, { answers: mediansOf(level) }),
    ]);
  };
  const mediansOf = (level: Level) =>
    questionsOf(level)
      .map((question) => {
        const { [question]: cell } = team.cells;
        return typeof cell === 'number' ? formatExact(words.locale, cell) : formatAnswer(cell);
      })
      .join(' ');

  return (
    <div class="team-thread">
      {byChair && (
        <ThreadsOf
          words={words}
          part={part}
          chairs={chairs}
          chosen={chosen?.chair ?? null}
          onChoose={choose}
        />
      )}
      <figure class="figure" role="group" aria-label={count(words.locale, team.n, part.name)}>
        <ul class="sr-only">
          {LEVELS.map((level) => (
            <li key={level}>
              {words.levels[level]}: {told(level)}
            </li>
          ))}
          {waysInWords(words, part, threads.alike, chairs).map((ways) => (
            <li key={ways}>{ways}</li>
          ))}
        </ul>
        <div class="thread" aria-hidden="true">
          {LEVELS.map((level) => {
            const { stage, gap, people } = saidOf(level);
            return (
              <div key={level} class="thread-band">
                <p class="thread-name">{words.levels[level]}</p>
                <p class="thread-note">
                  <b>{stage}</b>
                  {gap && <span>{gap}</span>}
                  <span class="low">{people}</span>
                </p>
              </div>
            );
          })}
          <Plot team={team} threads={threads} chosen={chosen} />
          {LEVELS.map((level) => (
            <Medians key={level} team={team} level={level} />
          ))}
          <ol class="thread-axis">
            {words.stages.map((stage, index) => (
              <li key={stage}>
                <b>{index + 1}</b>
                <span>{stage}</span>
              </li>
            ))}
          </ol>
        </div>
        <TeamThreadKey
          words={words}
          part={part}
          threads={threads}
          chairs={chairs}
          chosen={chosen}
          ambition={team.ambition}
        />
        {interrupted.length > 0 && (
          <p class="thread-stops note">
            {fill(words.thread.interrupted, { levels: levelsInWords(words, interrupted) })}
          </p>
        )}
      </figure>
      {nobody && <p class="nobody read">{nobody}</p>}
      {byChair && (
        <StagesByChair
          words={words}
          part={part}
          chairs={chairs}
          n={team.n}
          reading={team.reading}
        />
      )}
    </div>
  );
}

interface PlotProps {
  team: TeamReading;
  threads: GreyThreads;
  chosen: Seated | null;
}

/** From back to front: columns, distances, rings, grey threads, the red one, its knots. */
function Plot({ team: { reading, ambition }, threads, chosen }: PlotProps) {
  const stages = levelStages(reading);
  return (
    <svg class="thread-plot" viewBox="0 0 500 400" preserveAspectRatio="none">
      <path class="column" d={STAGES.map((stage) => `M${positionOf(stage)} 0V400`).join('')} />
      {LEVELS.map((level, band) => {
        const { [level]: wanted } = ambition;
        if (wanted === null) return null;
        const stage = stages[band] ?? null;
        const gap = gapOfLevel(reading.levels[level], wanted) ?? 0;
        const met = stage === wanted ? ' met' : '';
        return (
          <g key={level}>
            {stage !== null && gap > 0 && (
              <path
                class="gap-line"
                d={`M${positionOf(stage)} ${100 * band + KNOT_LINE}H${positionOf(wanted)}`}
              />
            )}
            <path class={`ring${met}`} d={pointAt(wanted, band)} />
            <path class={`ring-in${met}`} d={pointAt(wanted, band)} />
          </g>
        );
      })}
      <g class={chosen === null ? undefined : 'behind'}>
        <Greys {...threads} />
      </g>
      {chosen && (
        <g class="chosen">
          <Greys {...threadsOf(threads, chosen)} />
        </g>
      )}
      <path class="thr" d={threadPath(stages)} />
      {stages.map(
        (stage, band) => stage !== null && <path key={band} class="dot" d={pointAt(stage, band)} />,
      )}
    </svg>
  );
}

function Greys({ counted, greys }: Pick<GreyThreads, 'counted' | 'greys'>) {
  return (
    <>
      {greys.map((grey, index) =>
        counted ? (
          <path key={index} class="grey-band" d={greyPath(grey)} stroke-width={grey.width} />
        ) : (
          <path key={index} class="grey-thread" d={greyPath(grey)} />
        ),
      )}
    </>
  );
}

/** The five middle answers of a level under their stages, or between two; for the red thread they step aside. */
function Medians({ team, level }: { team: TeamReading; level: Level }) {
  const { [level]: reading } = team.reading.levels;
  const stage = reading.kind === 'read' ? reading.stage : null;
  const medians = questionsOf(level).map((question) => team.cells[question]);
  return (
    <p class={`thread-answers of-${level}`}>
      {PLACES.flatMap((place) => {
        const marks = medians.filter((median) => median === place).length;
        const left = place === stage ? Math.floor(marks / 2) : 0;
        const sides =
          place === stage
            ? [
                { side: ' left', n: left },
                { side: ' right', n: marks - left },
              ]
            : [{ side: '', n: marks }];
        return sides
          .filter(({ n }) => n > 0)
          .map(({ side, n }) => (
            <span key={`${place}${side}`} class={`marks at-${nameOf(place)}${side}`}>
              {Array.from({ length: n }, (_, mark) => (
                <i key={mark} />
              ))}
            </span>
          ));
      })}
    </p>
  );
}

/** Where a median may stand: on the stages, and half-way between. */
const PLACES = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];

const nameOf = (place: number) => String(place).replace('.', '-');

/** A knot or a ring: a line without length and with a round cap stays a circle in a stretched picture. */
function pointAt(stage: Stage, band: number): string {
  return `M${positionOf(stage)} ${100 * band + KNOT_LINE}h0`;
}

function readingOf(members: readonly Member[], chair: Chair) {
  const theirs = members.flatMap(({ result }) => (result.chair === chair ? [result] : []));
  return readTeam(theirs).reading;
}
