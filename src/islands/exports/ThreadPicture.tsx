import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/fill';
import type { ExportsWords } from '../../i18n/messages/parts/exports';
import { LEVELS, questionsOf, STAGES, type Level, type Stage } from '../../model/grid';
import { cleanLabel } from '../../model/link';
import {
  gapOfLevel,
  isUnsure,
  levelStages,
  read,
  type LevelReading,
  type Reading,
} from '../../model/scoring';
import { finish, type Ambition, type AnswerSheet } from '../../model/sheet';
import type { Assessment } from '../../stores/saved';
import { datedInWords } from '../results/inWords';
import type { ResultWords } from '../results/words';
import {
  bandInWords,
  floorInWords,
  gapInWords,
  levelsInWords,
  missingInWords,
  stageInWords,
} from '../thread/inWords';
import { positionOf, threadPath } from '../thread/path';
import { inLines, widthOf } from './lines';

interface Props {
  words: ResultWords;
  part: ExportsWords;
  assessment: Assessment;
}

/**
 * The light values of src/styles/tokens.css, on the white ground of everything that is printed: a picture that
 * leaves the site has no tokens.
 */
export const COLOURS = {
  ground: '#ffffff',
  ink: '#211a16',
  ink2: '#4f4741',
  rule: '#d3cfc7',
  thread: '#c11a22',
  beds: ['#f7f3ed', '#f2eee6', '#ede8df', '#e9e2d8'],
} as const;

const SERIF = "'STIX Two Text Variable', 'STIX Two Text', Cambria, 'Times New Roman', serif";

/** In these units every letter has at least 14 pixels where the picture is 800 wide on a slide. */
const WIDTH = 880;
const MARGIN = 28;
const ROOM = WIDTH - 2 * MARGIN;
const SIZE = { title: 31, name: 20, stage: 17, said: 17, small: 15.5 };
const LEADING = { title: 37, said: 25, small: 22, key: 30 };

/** A band is a hundred high and a column a hundred wide, like the thread itself. */
const BANDS = 100 * LEVELS.length;
const PLOT = 158;
const AXIS = 72;

/** The two lines of a band: above thread, knot and ring, below the answers. */
const KNOT_LINE = 42;
const ANSWER_LINE = 76;

/** Where the names of a band stand: their middle is the line of the knot. */
const NAME_LINE = KNOT_LINE + 6;

const KNOT = 7.25;
const RING = { own: 9.25, met: 13.5, stroke: 2.25 };
const PALE = { height: 28, inKey: 14, opacity: 0.22 };
const MARK = { radius: 4.5, step: 13, aside: 12, edge: 1.75 };

/** How wide the sign before a text of the key is, and how far its texts stand apart. */
const SIGN = 34;
const APART = 30;

/**
 * The thread of a result as one picture that stands on its own, for a slide, a report or a mail: the drawing of
 * the page in SVG alone, with its words. Always light.
 */
export function ThreadPicture({ words, part, assessment }: Props) {
  const { thread } = words;
  const { ambition } = assessment;
  const answers = finish(assessment.answers);
  const reading = read(answers);
  const stages = levelStages(reading);
  const interrupted = LEVELS.filter((level) => reading.levels[level].kind !== 'read');

  // Unlike HTML, XML has characters that may not occur in it at all.
  const label = cleanLabel(assessment.label.replace(/[\uFFFE\uFFFF]/g, ''));
  const title = inLines(label || thread.heading, ROOM / SIZE.title);
  const said = inLines(
    [label && `${thread.heading}.`, datedInWords(words, assessment.day)].filter(Boolean).join(' '),
    ROOM / SIZE.said,
  );
  const key = inRows(signsOf(words, reading, ambition));
  const broken = inLines(
    interrupted.length > 0
      ? fill(thread.interrupted, { levels: levelsInWords(words, interrupted) })
      : '',
    (ROOM + MARGIN - PLOT) / SIZE.small,
  );
  const from = inLines(
    `${part.report.site}. ${fill(words.printedFrom, { site: words.site })}`,
    ROOM / SIZE.small,
  );

  const saidTop = 58 + LEADING.title * (title.length - 1) + 30;
  const top = saidTop + LEADING.said * (said.length - 1) + 38;
  const keyTop = top + BANDS + AXIS;
  const brokenTop = keyTop + LEADING.key * key.length;
  const foot = brokenTop + LEADING.small * broken.length + 10;
  const height = foot + 28 + LEADING.small * from.length;

  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      aria-labelledby="picture-title picture-text"
      lang={words.locale}
      font-family={SERIF}
      font-size={SIZE.small}
      fill={COLOURS.ink}
    >
      <title id="picture-title">{label ? `${label}. ${thread.heading}` : thread.heading}</title>
      <desc id="picture-text">
        {LEVELS.map(
          (level) =>
            `${words.levels[level]}: ${bandInWords(words, answers, reading, ambition, level)}.`,
        ).join(' ')}
      </desc>
      <rect width={WIDTH} height={height} fill={COLOURS.ground} />
      <g font-size={SIZE.title} font-weight="500">
        <Lines lines={title} y={58} leading={LEADING.title} />
      </g>
      <g font-size={SIZE.said} fill={COLOURS.ink2}>
        <Lines lines={said} y={saidTop} leading={LEADING.said} />
      </g>

      <g transform={`translate(0 ${top})`}>
        {LEVELS.map((level, band) => (
          <Band
            key={level}
            words={words}
            level={level}
            band={band}
            reading={reading.levels[level]}
            wanted={ambition[level]}
          />
        ))}
        <g class="plot" transform={`translate(${PLOT})`}>
          <path
            class="columns"
            d={STAGES.map((stage) => `M${positionOf(stage)} 0V${BANDS}`).join('')}
            stroke={COLOURS.rule}
          />
          {LEVELS.map((level, band) => (
            <Behind
              key={level}
              reading={reading.levels[level]}
              wanted={ambition[level]}
              y={100 * band + KNOT_LINE}
            />
          ))}
          <path
            class="thread"
            d={threadPath(stages)}
            fill="none"
            stroke={COLOURS.thread}
            stroke-width="3.5"
            stroke-linejoin="round"
          />
          {stages.map(
            (stage, band) =>
              stage !== null && (
                <circle
                  key={band}
                  class="knot"
                  cx={positionOf(stage)}
                  cy={100 * band + KNOT_LINE}
                  r={KNOT}
                  fill={COLOURS.thread}
                />
              ),
          )}
          {LEVELS.map((level, band) => (
            <Answers
              key={level}
              answers={questionsOf(level).map((question) => answers[question])}
              stage={stages[band] ?? null}
              band={band}
            />
          ))}
          <g text-anchor="middle" transform={`translate(0 ${BANDS})`}>
            {words.stages.map((name, index) => (
              <g key={name} transform={`translate(${positionOf(index + 1)})`}>
                <text y="30" font-size="18" font-weight="600">
                  {index + 1}
                </text>
                <text y="50" fill={COLOURS.ink2}>
                  {name}
                </text>
              </g>
            ))}
          </g>
        </g>
      </g>

      <g class="key" transform={`translate(${PLOT} ${keyTop})`} fill={COLOURS.ink2}>
        {key.map((row, index) =>
          row.map(({ x, sign, text }) => (
            <g key={text} transform={`translate(${x} ${LEADING.key * index})`}>
              {sign}
              <text x={SIGN} y="15">
                {text}
              </text>
            </g>
          )),
        )}
        <Lines lines={broken} x={0} y={brokenTop - keyTop + 15} leading={LEADING.small} />
      </g>
      <path d={`M${MARGIN} ${foot}h${ROOM}`} stroke={COLOURS.rule} />
      <g fill={COLOURS.ink2}>
        <Lines lines={from} y={foot + 26} leading={LEADING.small} />
      </g>
    </svg>
  );
}

function Lines({
  lines,
  x = MARGIN,
  y,
  leading,
}: {
  lines: readonly string[];
  x?: number;
  y: number;
  leading: number;
}) {
  return (
    <>
      {lines.map((line, index) => (
        <text key={index} x={x} y={y + leading * index}>
          {line}
        </text>
      ))}
    </>
  );
}

interface BandProps {
  words: ResultWords;
  level: Level;
  band: number;
  reading: LevelReading;
  wanted: Stage | null;
}

/** A bed from edge to edge, with its name left of the axis and what it says at its end. */
function Band({ words, level, band, reading, wanted }: BandProps) {
  const stage = stageInWords(words, reading);
  const floor = floorInWords(words, reading);
  const isRead = reading.kind === 'read';
  const below = [
    isRead ? null : floor,
    gapInWords(words, reading, wanted),
    isRead ? missingInWords(words, reading) : null,
  ].filter((line) => line !== null);
  return (
    <g transform={`translate(0 ${100 * band})`}>
      <rect width={WIDTH} height="100" fill={COLOURS.beds[band]} />
      <text x={MARGIN} y={NAME_LINE} font-size={SIZE.name} font-weight="600">
        {words.levels[level]}
      </text>
      <g text-anchor="end" transform={`translate(${WIDTH - MARGIN} 0)`}>
        <text y={NAME_LINE} font-size={SIZE.stage} font-weight="600">
          {isRead && floor ? `${stage}, ${floor}` : stage}
        </text>
        {below.map((line, index) => (
          <text key={line} y={NAME_LINE + 20 * (index + 1)} fill={COLOURS.ink2}>
            {line}
          </text>
        ))}
      </g>
    </g>
  );
}

/** What lies behind the thread on the upper line: from the floor to the stage, and the ambition. */
function Behind({
  reading,
  wanted,
  y,
}: {
  reading: LevelReading;
  wanted: Stage | null;
  y: number;
}) {
  const stage = reading.kind === 'read' ? reading.stage : null;
  const gap = gapOfLevel(reading, wanted);
  return (
    <>
      {isUnsure(reading) && (
        <Pale x={positionOf(reading.floor)} y={y} width={100 * (reading.stage - reading.floor)} />
      )}
      {stage !== null && wanted !== null && gap !== null && gap > 0 && (
        <path
          class="gap"
          d={`M${positionOf(stage)} ${y}H${positionOf(wanted)}`}
          stroke={COLOURS.ink}
        />
      )}
      {wanted !== null && (
        <Ring x={positionOf(wanted)} y={y} radius={stage === wanted ? RING.met : RING.own} />
      )}
    </>
  );
}

function Pale({
  x,
  y,
  width,
  height = PALE.height,
}: Record<'x' | 'y' | 'width', number> & {
  height?: number;
}) {
  return (
    <rect
      class="floor"
      x={x}
      y={y - height / 2}
      width={width}
      height={height}
      fill={COLOURS.thread}
      fill-opacity={PALE.opacity}
    />
  );
}

function Ring({ x, y, radius }: { x: number; y: number; radius: number }) {
  return (
    <circle
      class="ring"
      cx={x}
      cy={y}
      r={radius}
      fill={COLOURS.ground}
      stroke={COLOURS.ink}
      stroke-width={RING.stroke}
    />
  );
}

/** The answers of a level as quiet marks under their stages; on the stage of the thread they step aside. */
function Answers({
  answers,
  stage,
  band,
}: {
  answers: readonly AnswerSheet[keyof AnswerSheet][];
  stage: number | null;
  band: number;
}) {
  return (
    <>
      {STAGES.flatMap((value) => {
        const marks = answers.filter((answer) => answer === value).length;
        return placesOf(marks, value === stage).map((place) => (
          <Mark
            key={`${value} ${place}`}
            x={positionOf(value) + place}
            y={100 * band + ANSWER_LINE}
            bed={COLOURS.beds[band]}
          />
        ));
      })}
    </>
  );
}

/** Where marks stand from their stage: around it, or half left and half right of the thread, the odd one right. */
function placesOf(marks: number, aside: boolean): number[] {
  const left = Math.floor(marks / 2);
  return Array.from({ length: marks }, (_, mark) => {
    if (!aside) return MARK.step * (mark - (marks - 1) / 2);
    return mark < left
      ? -MARK.aside - MARK.step * (left - 1 - mark)
      : MARK.aside + MARK.step * (mark - left);
  });
}

function Mark({ x, y, bed = COLOURS.ground }: { x: number; y: number; bed?: string | undefined }) {
  return (
    <circle
      class="answer"
      cx={x}
      cy={y}
      r={MARK.radius}
      fill={COLOURS.ink}
      stroke={bed}
      stroke-width={MARK.edge}
      paint-order="stroke"
    />
  );
}

interface Sign {
  readonly sign: ComponentChildren;
  readonly text: string;
}

/** What the marks mean, as far as they occur. */
function signsOf({ thread }: ResultWords, { levels }: Reading, ambition: Ambition): Sign[] {
  const isRead = LEVELS.some((level) => levels[level].kind === 'read');
  return [
    isRead && {
      text: thread.keyStage,
      sign: (
        <>
          <path d="M12 -2V22" stroke={COLOURS.thread} stroke-width="3.5" />
          <circle cx="12" cy="10" r={KNOT} fill={COLOURS.thread} />
        </>
      ),
    },
    LEVELS.some((level) => ambition[level] !== null) && {
      text: thread.keyAmbition,
      sign: <Ring x={12} y={10} radius={RING.own} />,
    },
    {
      text: thread.keyAnswers,
      sign: [-1, 0, 1].map((mark) => <Mark key={mark} x={12 + (MARK.step - 3) * mark} y={10} />),
    },
    LEVELS.some((level) => isUnsure(levels[level])) && {
      text: thread.keyFloor,
      sign: <Pale x={0} y={10} width={24} height={PALE.inKey} />,
    },
  ].filter((sign) => sign !== false);
}

/** The key from left to right, on as many rows as it takes. */
function inRows(signs: readonly Sign[]): (Sign & { readonly x: number })[][] {
  const rows: (Sign & { readonly x: number })[][] = [[]];
  let x = 0;
  for (const sign of signs) {
    const width = SIGN + SIZE.small * widthOf(sign.text);
    if (x > 0 && PLOT + x + width > WIDTH - MARGIN) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ ...sign, x });
    x += width + APART;
  }
  return rows;
}
