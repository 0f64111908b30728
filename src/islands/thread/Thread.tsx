import './thread.css';
import { fill } from '../../i18n/fill';
import { LEVELS, questionsOf, STAGES, type Level, type Stage } from '../../model/grid';
import {
  gapOfLevel,
  isUnsure,
  levelStages,
  type Cells,
  type LevelReading,
  type Reading,
} from '../../model/scoring';
import type { Ambition } from '../../model/sheet';
import {
  bandInWords,
  floorInWords,
  gapInWords,
  inARow,
  levelsInWords,
  missingInWords,
  scoreInWords,
  stageInWords,
} from './inWords';
import { Key } from './Key';
import { positionOf, threadPath } from './path';
import type { ThreadWords } from './words';

interface Props {
  words: ThreadWords;
  cells: Cells;
  /** The reading of these cells. */
  reading: Reading;
  ambition: Ambition;
  /** What the figure is called, where several stand on one page. */
  name?: string;
  /** Without its key and on beds that end with the figure, where several stand side by side. */
  small?: boolean;
}

/** The height of the two lines of a band: above thread, knot and ring, below the answers. */
const KNOT_LINE = 42;
const PALE = { above: 14, height: 28 };

/**
 * The thread through the four levels: the product's own drawing, the same on every page and on paper. It runs
 * through stages, never through scores. The picture is for the eye; a list says the same.
 */
export function Thread({ words, cells, reading, ambition, name, small = false }: Props) {
  const { levels } = reading;
  const stages = levelStages(reading);
  const interrupted = LEVELS.filter((level) => levels[level].kind !== 'read');

  return (
    <figure
      class={small ? 'figure small' : 'figure'}
      role="group"
      aria-label={name ?? words.thread.heading}
    >
      <ul class="sr-only">
        {LEVELS.map((level) => (
          <li key={level}>
            {words.levels[level]}: {told(words, cells, reading, ambition, level)}
          </li>
        ))}
      </ul>
      <div class="thread" aria-hidden="true">
        {LEVELS.map((level) => (
          <Band key={level} words={words} reading={reading} ambition={ambition} level={level} />
        ))}
        <svg class="thread-plot" viewBox="0 0 500 400" preserveAspectRatio="none">
          <path class="column" d={STAGES.map((stage) => `M${positionOf(stage)} 0V400`).join('')} />
          {LEVELS.map((level, band) => (
            <Marks key={level} reading={levels[level]} wanted={ambition[level]} band={band} />
          ))}
          <path class="thr" d={threadPath(stages)} />
          {stages.map(
            (stage, band) =>
              stage !== null && <path key={band} class="dot" d={pointAt(stage, band)} />,
          )}
        </svg>
        {LEVELS.map((level, band) => (
          <Answers key={level} cells={cells} level={level} stage={stages[band] ?? null} />
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
      {!small && <Key words={words} reading={reading} ambition={ambition} />}
      {interrupted.length > 0 && (
        <p class="thread-stops note">
          {fill(words.thread.interrupted, {
            levels: levelsInWords(words, interrupted),
          })}
        </p>
      )}
    </figure>
  );
}

function Band({
  words,
  reading,
  ambition,
  level,
}: Pick<Props, 'words' | 'reading' | 'ambition'> & { level: Level }) {
  const levelReading = reading.levels[level];
  const [stage, floor, gap, score, missing] = [
    stageInWords(words, levelReading),
    floorInWords(words, levelReading),
    gapInWords(words, levelReading, ambition[level]),
    scoreInWords(words, levelReading),
    missingInWords(words, levelReading),
  ];
  return (
    <div class="thread-band">
      <p class="thread-name">{words.levels[level]}</p>
      <p class="thread-note">
        <b>
          {stage}
          {floor && `, ${floor}`}
        </b>
        {gap && <span>{gap}</span>}
        <span class="low">
          {levelReading.kind === 'read' && <span class="wide">{words.thread.score} </span>}
          {score}
        </span>
        {/* Where there is no stage, how many count says it all. */}
        {missing && levelReading.kind === 'read' && <span class="wide">{missing}</span>}
      </p>
    </div>
  );
}

/** What lies behind the thread on the upper line: from the floor to the stage, and the ambition. */
function Marks({
  reading,
  wanted,
  band,
}: {
  reading: LevelReading;
  wanted: Stage | null;
  band: number;
}) {
  const gap = gapOfLevel(reading, wanted);
  const stage = reading.kind === 'read' ? reading.stage : null;
  const y = 100 * band + KNOT_LINE;
  const met = stage !== null && stage === wanted;
  return (
    <>
      {isUnsure(reading) && (
        <rect
          class="pale"
          x={positionOf(reading.floor)}
          y={y - PALE.above}
          width={100 * (reading.stage - reading.floor)}
          height={PALE.height}
        />
      )}
      {stage !== null && wanted !== null && gap !== null && gap > 0 && (
        <path class="gap-line" d={`M${positionOf(stage)} ${y}H${positionOf(wanted)}`} />
      )}
      {wanted !== null && (
        <>
          <path class={met ? 'ring met' : 'ring'} d={pointAt(wanted, band)} />
          <path class={met ? 'ring-in met' : 'ring-in'} d={pointAt(wanted, band)} />
        </>
      )}
    </>
  );
}

/** The answers of a level as quiet marks under their stages; on the stage of the thread they step aside. */
function Answers({ cells, level, stage }: { cells: Cells; level: Level; stage: number | null }) {
  const answers = questionsOf(level).map((question) => cells[question]);
  return (
    <p class={`thread-answers of-${level}`}>
      {STAGES.flatMap((value) => {
        const marks = answers.filter((answer) => answer === value).length;
        const left = Math.floor(marks / 2);
        const groups =
          value === stage
            ? [
                { side: 'left', n: left },
                { side: 'right', n: marks - left },
              ]
            : [{ side: '', n: marks }];
        return groups
          .filter(({ n }) => n > 0)
          .map(({ side, n }) => (
            <span key={`${value}${side}`} class={`marks at-${value} ${side}`.trim()}>
              {Array.from({ length: n }, (_, mark) => (
                <i key={mark} />
              ))}
            </span>
          ));
      })}
    </p>
  );
}

/** A knot or a ring: a line without length and with a round cap stays a circle in a stretched picture. */
function pointAt(stage: number, band: number): string {
  return `M${positionOf(stage)} ${100 * band + KNOT_LINE}h0`;
}

function told(
  words: ThreadWords,
  cells: Cells,
  reading: Reading,
  ambition: Ambition,
  level: Level,
): string {
  const levelReading = reading.levels[level];
  return inARow(words, [
    bandInWords(words, cells, reading, ambition, level),
    `${levelReading.kind === 'read' ? `${words.thread.score} ` : ''}${scoreInWords(words, levelReading)}`,
    missingInWords(words, levelReading),
  ]);
}
