import { dateOf } from '../model/day';
import { decode } from '../model/code';
import { isQuestionId, isStage, perLevel, QUESTIONS, type QuestionId } from '../model/grid';
import {
  CHAIRS,
  NO_AMBITION,
  type Ambition,
  type Answer,
  type Chair,
  type Draft,
} from '../model/sheet';

/** One assessment of one person, as it is kept on a device. Notes, reasons and history hang on its id. */
export interface Assessment {
  readonly id: string;
  /** What is being assessed; '' where nobody said so. Stays on the device unless it is shared. */
  readonly label: string;
  readonly chair: Chair;
  readonly answers: Draft;
  /** The stage wanted per level, chosen beside the result. */
  readonly ambition: Ambition;
  /** "What can you show?", per question. */
  readonly notes: Texts;
  /** Why a question does not apply, per question. */
  readonly reasons: Texts;
  /** The question last looked at; null before the first. */
  readonly at: QuestionId | null;
  /** The day (see model/day) of the last changed answer; 0 before the first. */
  readonly day: number;
  /** When anything was last changed, in milliseconds since 1970. */
  readonly changed: number;
  /** Whether its result has been shown. */
  readonly finished: boolean;
  /** What was answered last time, where this measures the same thing again. */
  readonly earlier: Earlier | null;
  /** Somebody else's result that this one is to be laid beside. */
  readonly beside: Beside | null;
  readonly plan: Plan;
  readonly outcome: Outcome;
  /** Earlier results, known by their code only, that were added to the history of this one. */
  readonly added: readonly Beside[];
}

/** The moves somebody chose to make, in the order in which they were chosen. */
export interface Plan {
  readonly moves: readonly PlannedMove[];
  /** Why more than three of them run at once; '' where nobody said so. */
  readonly whyMany: string;
}

export const MOVE_STATUSES = ['planned', 'active', 'done', 'stopped'] as const;

export type MoveStatus = (typeof MOVE_STATUSES)[number];

export interface PlannedMove {
  /** `<question>.<stage it goes to>` for a move of the site; anything else for one of the user's own. */
  readonly id: string;
  /** What to do, in the user's words; '' for a move of the site in its own words. */
  readonly text: string;
  readonly owner: string;
  /** Days as in model/day; 0 where none is set. */
  readonly start: number;
  readonly due: number;
  readonly status: MoveStatus;
}

/** The results line: which figure about customers moved this year, and how that is known. */
export interface Outcome {
  readonly figure: string;
  readonly proof: string;
}

export type Texts = Readonly<Partial<Record<QuestionId, string>>>;

export interface Earlier {
  readonly id: string;
  readonly day: number;
  readonly answers: Draft;
}

/** A result that came with a link: its code, and its label as text. */
export interface Beside {
  readonly code: string;
  readonly label: string;
}

/** A kept text, read: an assessment, or why this version of the site cannot read it. */
export type SavedReading =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly reason: 'damaged' | 'newer' };

type Fields = Readonly<Record<string, unknown>>;

/** Turns the fields of one format into those of the next. */
export type Migration = (fields: Fields) => Fields;

/**
 * One step per format that has ever been kept, oldest first: the first turns format 1 into format 2.
 * Steps are added, never changed: texts of every format lie on somebody's device.
 */
const MIGRATIONS: readonly Migration[] = [
  // November 2026: the ambition is chosen beside the result; answers can be given to be laid beside another's.
  (fields) => ({ ...fields, ambition: NO_AMBITION, beside: null }),
  // November 2026: a plan, the results line and a history hang on an assessment.
  (fields) => ({ ...fields, ...NOTHING_FOLLOWED }),
];

/** What has followed from an assessment before anybody acted on it. */
export const NOTHING_FOLLOWED = {
  plan: { moves: [], whyMany: '' },
  outcome: { figure: '', proof: '' },
  added: [],
} as const satisfies Partial<Assessment>;

/**
 * The text an assessment is kept as: JSON that says which format it has. Equal assessments give equal texts,
 * in whatever order they were answered.
 */
export function writeSaved(assessment: Assessment): string {
  // What is written is what would be read: the same fields in the same order, whoever made the object.
  return JSON.stringify({ format: MIGRATIONS.length + 1, ...toAssessment({ ...assessment }) });
}

/** Reads a kept text of any format up to now. Never throws; what it cannot read is left to be kept aside. */
export function readSaved(text: string, migrations = MIGRATIONS): SavedReading {
  const fields = parse(text);
  const format = fields?.format;
  if (!fields || typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return { ok: false, reason: 'damaged' };
  }
  if (format > migrations.length + 1) return { ok: false, reason: 'newer' };
  try {
    const current = migrations.slice(format - 1).reduce((old, migrate) => migrate(old), fields);
    return { ok: true, assessment: toAssessment(current) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

function parse(text: string): Fields | null {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return null;
  }
}

// From here on a wrong field throws, and readSaved says "damaged": half an assessment helps nobody.

function damaged(): never {
  throw new TypeError('Not what an assessment is made of');
}

function toAssessment(fields: Fields): Assessment {
  return {
    id: textOf(fields.id),
    label: textOf(fields.label),
    chair: oneOf(CHAIRS, fields.chair),
    answers: answersOf(fields.answers),
    ambition: ambitionOf(fieldsOf(fields.ambition)),
    notes: textsOf(fields.notes),
    reasons: textsOf(fields.reasons),
    at: fields.at === null ? null : questionOf(textOf(fields.at)),
    day: dayNumberOf(fields.day),
    changed: momentOf(fields.changed),
    finished: truthOf(fields.finished),
    earlier: fields.earlier === null ? null : earlierOf(fieldsOf(fields.earlier)),
    beside: fields.beside === null ? null : besideOf(fieldsOf(fields.beside)),
    plan: planOf(fieldsOf(fields.plan)),
    outcome: outcomeOf(fieldsOf(fields.outcome)),
    added: listOf(fields.added, besideOf),
  };
}

function planOf({ moves, whyMany }: Fields): Plan {
  return { moves: listOf(moves, plannedOf), whyMany: textOf(whyMany) };
}

function plannedOf({ id, text, owner, start, due, status }: Fields): PlannedMove {
  return {
    id: textOf(id),
    text: textOf(text),
    owner: textOf(owner),
    start: dayNumberOf(start),
    due: dayNumberOf(due),
    status: oneOf(MOVE_STATUSES, status),
  };
}

function outcomeOf({ figure, proof }: Fields): Outcome {
  return { figure: textOf(figure), proof: textOf(proof) };
}

function listOf<Item>(value: unknown, read: (fields: Fields) => Item): Item[] {
  if (Array.isArray(value)) return value.map((item) => read(fieldsOf(item)));
  return damaged();
}

function ambitionOf(fields: Fields): Ambition {
  return perLevel((level) => {
    const stage = fields[level];
    if (stage === null) return null;
    if (typeof stage === 'number' && isStage(stage)) return stage;
    return damaged();
  });
}

function besideOf(fields: Fields): Beside {
  const reading = decode(textOf(fields.code));
  if (!reading.ok) return damaged();
  return { code: reading.code, label: textOf(fields.label) };
}

function earlierOf(fields: Fields): Earlier {
  return {
    id: textOf(fields.id),
    day: dayNumberOf(fields.day),
    answers: answersOf(fields.answers),
  };
}

function answersOf(value: unknown): Draft {
  return perQuestionOf(value, (answer): Answer => {
    if (answer === 'unknown' || answer === 'not-applicable') return answer;
    if (typeof answer === 'number' && isStage(answer)) return answer;
    return damaged();
  });
}

function textsOf(value: unknown): Texts {
  return perQuestionOf(value, textOf);
}

function perQuestionOf<Value>(
  value: unknown,
  read: (value: unknown) => Value,
): Partial<Record<QuestionId, Value>> {
  const fields = fieldsOf(value);
  Object.keys(fields).forEach(questionOf);
  const entries = QUESTIONS.flatMap((question) => {
    const { [question]: item } = fields;
    return item === undefined ? [] : [[question, read(item)]];
  });
  return Object.fromEntries(entries) as Partial<Record<QuestionId, Value>>;
}

function questionOf(text: string): QuestionId {
  if (isQuestionId(text)) return text;
  return damaged();
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) return damaged();
  return found;
}

function fieldsOf(value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  return damaged();
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return damaged();
}

function truthOf(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  return damaged();
}

function dayNumberOf(value: unknown): number {
  if (typeof value === 'number' && (value === 0 || dateOf(value) !== null)) return value;
  return damaged();
}

function momentOf(value: unknown): number {
  if (typeof value === 'number' && !Number.isNaN(new Date(value).getTime())) return value;
  return damaged();
}
