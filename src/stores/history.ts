import { decode } from '../model/code';
import { LEVELS, perLevel, QUESTIONS, type Level, type QuestionId } from '../model/grid';
import { cleanLabel } from '../model/link';
import { levelStages, read, type LevelReading } from '../model/scoring';
import type { Answer, Result } from '../model/sheet';
import { codeOf, isEmpty, resultOf } from './assessments';
import type { Assessment, Beside } from './saved';

/** One point in the history of an assessment. */
export interface Measurement {
  readonly code: string;
  readonly result: Result;
  /** '' where it has no name. */
  readonly label: string;
  /** Whether this device holds the answers it was made of; anything else is a copy that came with a link. */
  readonly kind: 'own' | 'copy';
  /** Whether it is here only because its code was added, so that it can be taken out again. */
  readonly added: boolean;
  /** When its assessment was last changed, in milliseconds since 1970; 0 for a copy, which does not say. */
  readonly changed: number;
}

/**
 * The measurements that belong to the history of an assessment, in order of time: its own and the finished ones
 * of this device that have the same name or are tied to it by "measure again", and the codes added to it. A code
 * stands once. Those without a day come last.
 *
 * @param held what this device and this tab hold; where an id comes twice, the first one counts
 */
export function historyOf(own: Assessment, held: readonly Assessment[]): Measurement[] {
  const stored = onceEach([own, ...held], ({ id }) => id);
  const tied = tiedTo(own, stored);
  const belongs = ({ id, label, finished }: Assessment) =>
    finished && (tied.has(id) || nameOf(label) === nameOf(own.label));
  const measured = stored
    .filter((assessment) => assessment.id === own.id || belongs(assessment))
    .map((assessment) => ownMeasurement(assessment, false));
  const added = own.added.flatMap((beside) => addedMeasurement(beside, stored));
  return onceEach([...measured, ...added], ({ code }) => code).sort(
    (one, other) =>
      Number(one.result.day === 0) - Number(other.result.day === 0) ||
      one.result.day - other.result.day ||
      one.changed - other.changed,
  );
}

/** Names that differ in capitals or blanks only are the same name; no name is one as well. */
const nameOf = (label: string) => cleanLabel(label).toLowerCase();

/** The ids that "measure again" ties to an assessment, step by step, back and forth, also over deleted ones. */
function tiedTo({ id }: Assessment, stored: readonly Assessment[]): ReadonlySet<string> {
  const tied = new Set([id]);
  let before: number;
  do {
    before = tied.size;
    for (const { id: later, earlier } of stored) {
      if (earlier && (tied.has(later) || tied.has(earlier.id))) tied.add(later).add(earlier.id);
    }
  } while (tied.size > before);
  return tied;
}

function ownMeasurement(assessment: Assessment, added: boolean): Measurement {
  const { label, changed } = assessment;
  return {
    code: codeOf(assessment),
    result: resultOf(assessment),
    label: cleanLabel(label),
    ...{ kind: 'own', added, changed },
  };
}

/** An added code is one's own when it is the code of something stored here, whatever that is called. */
function addedMeasurement({ code, label }: Beside, stored: readonly Assessment[]): Measurement[] {
  const same = stored.find((assessment) => !isEmpty(assessment) && codeOf(assessment) === code);
  if (same) return [ownMeasurement(same, true)];
  const reading = decode(code);
  if (!reading.ok) return [];
  const { result } = reading;
  return [{ code, result, label: cleanLabel(label), kind: 'copy', added: true, changed: 0 }];
}

function onceEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Map<string, Item>();
  for (const item of items) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item);
  return [...seen.values()];
}

const isDated = ({ result }: Measurement) => result.day !== 0;

/** The last so many measurements, those with a day before those without, and the others, both in their order. */
export function latest(
  measurements: readonly Measurement[],
  most: number,
): { readonly last: readonly Measurement[]; readonly others: readonly Measurement[] } {
  const from = Math.max(0, measurements.filter(isDated).length - most);
  return {
    last: measurements.slice(from, from + most),
    others: [...measurements.slice(0, from), ...measurements.slice(from + most)],
  };
}

/**
 * The two measurements whose difference is the news: the last two that have a day. One without a day is taken
 * for the earlier of the two. Null where there are no two.
 */
export function lastTwo(
  measurements: readonly Measurement[],
): { readonly then: Measurement; readonly now: Measurement } | null {
  const dated = measurements.filter(isDated);
  const undated = measurements.filter((measurement) => !isDated(measurement));
  const [then, now] = [...undated, ...dated].slice(-2);
  return then && now ? { then, now } : null;
}

/** An answer that is not what it was. */
export interface CellChange {
  readonly question: QuestionId;
  readonly then: Answer;
  readonly now: Answer;
}

/** What changed from one measurement to the next, in question order. */
export interface Changes {
  readonly higher: readonly CellChange[];
  readonly lower: readonly CellChange[];
  /** To or from "I don't know" or "does not apply": neither is a low score, so nothing rose or fell. */
  readonly unmeasured: readonly CellChange[];
  readonly levels: Readonly<
    Record<Level, { readonly then: LevelReading; readonly now: LevelReading }>
  >;
}

/** What changed from one result to another, cell by cell, and every level as it read then and reads now. */
export function changesBetween(then: Result, now: Result): Changes {
  const changed = QUESTIONS.map((question) => ({
    question,
    then: then.answers[question],
    now: now.answers[question],
  })).filter((change) => change.then !== change.now);
  const rise = ({ then: before, now: after }: CellChange) =>
    typeof before === 'number' && typeof after === 'number' ? after - before : 0;
  const [before, after] = [read(then.answers), read(now.answers)];
  return {
    higher: changed.filter((change) => rise(change) > 0),
    lower: changed.filter((change) => rise(change) < 0),
    unmeasured: changed.filter((change) => rise(change) === 0),
    levels: perLevel((level) => ({ then: before.levels[level], now: after.levels[level] })),
  };
}

/** The stage of every level on every day that was measured; null where a level had none. */
export interface OverTime {
  readonly days: readonly number[];
  readonly stages: Readonly<Record<Level, readonly (number | null)[]>>;
}

/** The lines of the levels over time, from the measurements that have a day; null where it is all one day. */
export function overTime(measurements: readonly Measurement[]): OverTime | null {
  const dated = measurements.filter(isDated);
  const days = dated.map(({ result }) => result.day);
  if (new Set(days).size < 2) return null;
  const stages = dated.map(({ result }) => levelStages(read(result.answers)));
  return {
    days,
    stages: perLevel((level) => stages.map((four) => four[LEVELS.indexOf(level)] ?? null)),
  };
}

/**
 * The days to name on an axis so that names do not touch: the last one, the first, and between them those that
 * are far enough from both neighbours.
 *
 * @param days in order of time
 * @param least how many days two names must be apart
 */
export function namedDays(days: readonly number[], least: number): number[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const named = [last];
  let next = last;
  for (const day of [...days].reverse()) {
    const leavesFirst = day === first || day - first >= least;
    if (!leavesFirst || next - day < Math.max(1, least)) continue;
    named.unshift(day);
    next = day;
  }
  return named;
}
