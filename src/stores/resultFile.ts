import { dayIn, fieldOf } from '../model/day';
import { decode } from '../model/code';
import { toTenths } from '../model/fraction';
import { perLevel } from '../model/grid';
import { patternOf } from '../model/pattern';
import { read, type LevelReading, type Reading } from '../model/scoring';
import { finish } from '../model/sheet';
import { codeOf } from './assessments';
import { readSaved, writeSaved, type Assessment } from './saved';

/**
 * A text read as a result file: the assessment in it, or why there is none. A file that is ours but says
 * something impossible is damaged as a whole: half a result helps nobody.
 */
export type ResultFileReading =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly reason: 'not-a-result-file' | 'damaged' | 'newer' };

type Fields = Readonly<Record<string, unknown>>;

/** What the file says it is; public/schemas/result-1.json describes it to people and to other programs. */
export const RESULT_FILE = 'red-thread-result';

const FORMAT = 1;

/** The format of kept texts (saved.ts) whose fields format 1 of the file holds. Both stand for ever. */
const SAVED_FORMAT = 3;

/**
 * The text of a result file: everything an assessment holds, readable by people and machines. `schema` is the
 * address of its schema. Equal assessments give equal texts.
 */
export function writeResultFile(assessment: Assessment, schema: string): string {
  // Through the kept text, because that has every field and every question in one fixed order.
  const kept = JSON.parse(writeSaved(assessment)) as Assessment;
  const { label, chair, day, ambition, answers, notes, reasons, plan, outcome, added } = kept;
  const { earlier, beside, finished, at, changed, id } = kept;
  const file = {
    ...{ $schema: schema, kind: RESULT_FILE, format: FORMAT },
    ...{ code: codeOf(assessment), label, chair, date: dateIn(day) },
    ...{ ambition, answers, notes, reasons },
    plan: {
      moves: plan.moves.map(({ start, due, status, ...move }) => ({
        ...move,
        ...{ start: dateIn(start), due: dateIn(due), status },
      })),
      whyMany: plan.whyMany,
    },
    ...{ outcome, added },
    earlier: earlier && { id: earlier.id, date: dateIn(earlier.day), answers: earlier.answers },
    ...{ beside, finished, at },
    changed: changed === 0 ? null : new Date(changed).toISOString(),
    id,
    reading: inFigures(read(finish(answers))),
  };
  return JSON.stringify(file, null, 2);
}

/** A day as it stands in the file: "2026-11-22"; null for none. */
const dateIn = (day: number): string | null => fieldOf(day) || null;

/** What the answers say, for programs that do not score themselves. */
function inFigures(reading: Reading) {
  const { levels, overall } = reading;
  return {
    overall:
      overall.kind === 'read'
        ? { ...measures(overall), fit: overall.fit, why: null }
        : { ...NO_MEASURES, fit: null, why: overall.why },
    pattern: patternOf(reading).id,
    levels: perLevel((level) => levelInFigures(levels[level])),
  };
}

function levelInFigures(level: LevelReading) {
  return level.kind === 'read'
    ? { ...measures(level), why: null }
    : { ...NO_MEASURES, why: level.kind };
}

const NO_MEASURES = { stage: null, floor: null, score: null };

type Measured = Pick<LevelReading & { kind: 'read' }, 'stage' | 'floor' | 'score'>;

const measures = ({ stage, floor, score }: Measured) => ({ stage, floor, score: toTenths(score) });

/** Reads a result file. Never throws: foreign text is "not-a-result-file". */
export function readResultFile(text: string): ResultFileReading {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // No JSON, or nested deeper than anything of ours.
    return { ok: false, reason: 'not-a-result-file' };
  }
  return readResult(file);
}

/** Whether a value from JSON says that it is a result file, readable or not. */
export function isResult(file: unknown): boolean {
  const { kind } = (file ?? {}) as Fields;
  return kind === RESULT_FILE;
}

/** Reads a result file that has been parsed already: one of several in a list. Never throws. */
export function readResult(file: unknown): ResultFileReading {
  if (!isResult(file)) return { ok: false, reason: 'not-a-result-file' };
  const fields = file as Fields;
  const { format } = fields;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return DAMAGED;
  if (format > FORMAT) return { ok: false, reason: 'newer' };
  try {
    const reading = readSaved(JSON.stringify(keptFrom(fields)));
    return reading.ok ? reading : DAMAGED;
  } catch {
    return DAMAGED;
  }
}

const DAMAGED: ResultFileReading = { ok: false, reason: 'damaged' };

/** The fields of the file as those of a kept text, which readSaved then judges. Throws where that is impossible. */
function keptFrom({ code, date, changed, earlier, plan, ...same }: Fields): Fields {
  // The answers count, because only they know what is still open; a code that is none is damage all the same.
  if (typeof code !== 'string' || !decode(code).ok) throw new TypeError('Not a result code');
  return {
    ...same,
    format: SAVED_FORMAT,
    day: dayFrom(date),
    changed: momentFrom(changed),
    earlier: earlier === null ? null : earlierFrom(earlier as Fields),
    plan: planFrom(plan as Fields),
  };
}

function earlierFrom({ date, ...same }: Fields): Fields {
  return { ...same, day: dayFrom(date) };
}

function planFrom({ moves, whyMany }: Fields): Fields {
  if (!Array.isArray(moves)) throw new TypeError('Not a list');
  return { moves: (moves as Fields[]).map(moveFrom), whyMany };
}

function moveFrom({ start, due, ...same }: Fields): Fields {
  return { ...same, start: dayFrom(start), due: dayFrom(due) };
}

function dayFrom(date: unknown): number {
  if (date === null) return 0;
  const day = typeof date === 'string' ? dayIn(date) : 0;
  if (day === 0) throw new TypeError('Not a date that a code can carry');
  return day;
}

const MOMENT = /^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

function momentFrom(moment: unknown): number {
  if (moment === null) return 0;
  const changed = typeof moment === 'string' && MOMENT.test(moment) ? Date.parse(moment) : NaN;
  if (Number.isNaN(changed)) throw new TypeError('Not a moment');
  return changed;
}
