import { compare, mean, meanOfFractions, type Fraction } from './fraction';
import {
  isStage,
  LEVELS,
  perFactor,
  perLevel,
  questionId,
  QUESTIONS,
  questionsOf,
  STAGES,
  type Factor,
  type Level,
  type QuestionId,
  type Stage,
} from './grid';

/** One answer, or the median of a team's answers to one question (which may be a half). */
export type Cell = number | 'unknown' | 'not-applicable';

/** The twenty cells of a person (an `AnswerSheet` is one) or of a team. */
export type Cells = Readonly<Record<QuestionId, Cell>>;

/**
 * How many of a set of cells apply, are known and are not known; `known + unknown = applicable`.
 */
export interface Counts {
  readonly known: number;
  readonly unknown: number;
  readonly applicable: number;
}

/**
 * A level that can be read. `stage` is the upper bound, `floor` the lower: "stage 3, at least 2".
 * `scoreRange` is the mean with every unknown at 1, and at 5.
 */
export interface ReadLevel extends Counts {
  readonly kind: 'read';
  readonly stage: Stage;
  readonly floor: Stage;
  readonly score: Fraction;
  readonly scoreRange: { readonly low: Fraction; readonly high: Fraction };
}

/**
 * What five cells say about their level: fewer than three that apply, that are known, or a reading.
 */
export type LevelReading =
  ReadLevel | ({ readonly kind: 'left-out' | 'too-little-known' } & Counts);

/** The chain of levels. `levels` are those that count, in level order; ties stand together. */
export interface ReadOverall {
  readonly kind: 'read';
  readonly stage: Stage;
  readonly floor: Stage;
  readonly score: Fraction;
  /** Highest minus lowest level stage, 0 to 4. */
  readonly fit: number;
  readonly levels: readonly Level[];
  readonly strongest: readonly Level[];
  readonly weakest: readonly Level[];
}

/** No chain, and why; `levels` are the ones in the way: too little known, or left out. */
export interface NoOverall {
  readonly kind: 'none';
  readonly why: 'too-little-known' | 'too-few-levels';
  readonly levels: readonly Level[];
}

/** A factor over the levels; no score (a gap in the radar) below three known cells. */
export interface FactorReading {
  readonly score: Fraction | null;
  readonly known: number;
}

/** Everything that twenty cells say; `known + unknown + notApplicable = 20`. */
export interface Reading {
  readonly levels: Readonly<Record<Level, LevelReading>>;
  readonly overall: ReadOverall | NoOverall;
  readonly factors: Readonly<Record<Factor, FactorReading>>;
  readonly known: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

/** The fewest known cells that make a reading, of a level as of a factor. */
const ENOUGH = 3;

/** A chain has at least two links. */
const ENOUGH_LEVELS = 2;

/**
 * The stage rule: the highest stage with at most one value below it and none more than one below.
 * Takes at least one number from 1 to 5, halves allowed; throws on none.
 */
export function stageOf(values: readonly number[]): Stage {
  if (values.length === 0) throw new RangeError('The stage rule needs at least one value');
  const holds = (stage: Stage) =>
    values.filter((value) => value < stage).length <= 1 &&
    values.every((value) => value >= stage - 1);
  return [...STAGES].reverse().find(holds) ?? 1;
}

/** Reads the five cells of one level. */
export function readLevel(cells: readonly Cell[]): LevelReading {
  const applicable = cells.filter((cell) => cell !== 'not-applicable');
  const known = knownOf(cells);
  const counts: Counts = {
    known: known.length,
    unknown: applicable.length - known.length,
    applicable: applicable.length,
  };
  if (counts.applicable < ENOUGH) return { kind: 'left-out', ...counts };
  if (counts.known < ENOUGH) return { kind: 'too-little-known', ...counts };

  const withUnknownAt = (stage: Stage) =>
    applicable.map((cell) => (cell === 'unknown' ? stage : cell));
  return {
    kind: 'read',
    stage: stageOf(known),
    floor: stageOf(withUnknownAt(1)),
    score: mean(known),
    scoreRange: { low: mean(withUnknownAt(1)), high: mean(withUnknownAt(5)) },
    ...counts,
  };
}

/** Reads twenty cells: the levels, the chain they form, and the factors across them. */
export function read(cells: Cells): Reading {
  const levels = perLevel((level) => readLevel(questionsOf(level).map((id) => cells[id])));
  const count = (answer: Cell) => QUESTIONS.filter((id) => cells[id] === answer).length;
  const unknown = count('unknown');
  const notApplicable = count('not-applicable');
  return {
    levels,
    overall: readOverall(levels),
    factors: perFactor((factor) => readFactor(factor, cells)),
    known: QUESTIONS.length - unknown - notApplicable,
    unknown,
    notApplicable,
  };
}

/** The stage of each level, in level order; null where it has none. */
export function levelStages({ levels }: Reading): (Stage | null)[] {
  return LEVELS.map((level) => {
    const { [level]: reading } = levels;
    return reading.kind === 'read' ? reading.stage : null;
  });
}

/** Whether an unknown answer may still bring a level below its stage. */
export function isUnsure(reading: LevelReading): reading is ReadLevel {
  return reading.kind === 'read' && reading.floor < reading.stage;
}

/**
 * The cells that keep a level from its next stage: the known ones below it, in question order.
 * None at stage 5, and none where the level has no stage.
 */
export function blockingCells(level: Level, cells: Cells, reading: Reading): QuestionId[] {
  const levelReading = reading.levels[level];
  if (levelReading.kind !== 'read' || levelReading.stage === 5) return [];
  const next = levelReading.stage + 1;
  return questionsOf(level).filter((question) => {
    const cell = cells[question];
    return isKnown(cell) && cell < next;
  });
}

/** What it takes to bring a level to its next stage. */
export interface StepUp {
  readonly to: Stage;
  /** The cells that keep it where it is, in question order; never empty. All but one must reach `to`. */
  readonly blocking: readonly QuestionId[];
}

/**
 * The step from a level's stage to the next: every cell at least the stage of today, all but one at least
 * the next. Null at stage 5, and where the level has no stage.
 */
export function stepUp(level: Level, cells: Cells, reading: Reading): StepUp | null {
  const levelReading = reading.levels[level];
  const to = levelReading.kind === 'read' ? levelReading.stage + 1 : 6;
  if (!isStage(to)) return null;
  return { to, blocking: blockingCells(level, cells, reading) };
}

/** Stages from where a level stands to its ambition, 0 when met; null without ambition or stage. */
export function gapOfLevel(reading: LevelReading, ambition: Stage | null): number | null {
  return reading.kind === 'read' ? gap(reading.stage, ambition) : null;
}

/** Stages from a cell to the ambition of its level, 0 when met; null without ambition or answer. */
export function gapOfCell(cell: Cell, ambition: Stage | null): number | null {
  return isKnown(cell) ? gap(cell, ambition) : null;
}

function gap(reached: number, ambition: Stage | null): number | null {
  return ambition === null ? null : Math.max(0, ambition - reached);
}

function readOverall(levels: Reading['levels']): Reading['overall'] {
  const leftOut = LEVELS.filter((level) => levels[level].kind === 'left-out');
  const tooLittleKnown = LEVELS.filter((level) => levels[level].kind === 'too-little-known');
  // Named first, because finding out what is unknown would not help here.
  if (LEVELS.length - leftOut.length < ENOUGH_LEVELS) {
    return { kind: 'none', why: 'too-few-levels', levels: leftOut };
  }
  if (tooLittleKnown.length > 0) {
    return { kind: 'none', why: 'too-little-known', levels: tooLittleKnown };
  }

  const links = LEVELS.flatMap((level) => {
    const reading = levels[level];
    return reading.kind === 'read' ? [{ level, ...reading }] : [];
  });
  const stages = links.map(({ stage }) => stage);
  const named = (holds: (link: Link) => boolean) => links.filter(holds).map(({ level }) => level);
  return {
    kind: 'read',
    stage: lowest(stages),
    floor: lowest(links.map(({ floor }) => floor)),
    score: meanOfFractions(links.map(({ score }) => score)),
    fit: Math.max(...stages) - Math.min(...stages),
    levels: links.map(({ level }) => level),
    strongest: named((link) => links.every((other) => byStrength(link, other) >= 0)),
    weakest: named((link) => links.every((other) => byStrength(link, other) <= 0)),
  };
}

interface Link extends ReadLevel {
  readonly level: Level;
}

function byStrength(one: Link, other: Link): number {
  return one.stage - other.stage || compare(one.score, other.score);
}

function lowest(stages: readonly Stage[]): Stage {
  return stages.reduce((one, other) => (other < one ? other : one));
}

// The levels that are left out count here as well: what is known about a factor is known.
function readFactor(factor: Factor, cells: Cells): FactorReading {
  const known = knownOf(LEVELS.map((level) => cells[questionId(level, factor)]));
  return { score: known.length < ENOUGH ? null : mean(known), known: known.length };
}

function knownOf(cells: readonly Cell[]): number[] {
  return cells.filter(isKnown);
}

function isKnown(cell: Cell): cell is number {
  return typeof cell === 'number';
}
