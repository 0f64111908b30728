import { isSaying, isStatement, saidIn, STATEMENTS, type Readiness } from '../model/readiness';
import type { WorkFormat, WorkReading } from './work';

type Fields = Readonly<Record<string, unknown>>;

/** What the text says it is; public/schemas/readiness-1.json describes it to people and to other programs. */
const FORMAT = 'red-thread/readiness';

const VERSION = 1;

const FOREIGN = { ok: false, reason: 'foreign' } as const;
const DAMAGED = { ok: false, reason: 'damaged' } as const;

/** The answers of a readiness check as they are kept on the device and saved as a file. */
export const READINESS_FORMAT: WorkFormat<Readiness> = {
  empty: {},
  isEmpty: (said) => saidIn(said) === 0,
  write: (said) => JSON.stringify(fileOf(said)),
  read: readReadiness,
};

/** The text of a file with a readiness check, a line for each answer. `schema` is the address of its schema. */
export function writeReadinessFile(said: Readiness, schema: string): string {
  return JSON.stringify({ $schema: schema, ...fileOf(said) }, null, 2);
}

/** Answers stand in the order of the statements, so that equal answers are equal texts. */
function fileOf(said: Readiness) {
  return { format: FORMAT, version: VERSION, answers: answersOf(said) };
}

function answersOf(said: Readiness): Readiness {
  return Object.fromEntries(
    STATEMENTS.flatMap((statement) => {
      const saying = said[statement];
      return saying === undefined ? [] : [[statement, saying]];
    }),
  );
}

function readReadiness(text: string): WorkReading<Readiness> {
  const file = parsed(text);
  if (file?.['format'] !== FORMAT) return FOREIGN;
  const { version, answers } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return DAMAGED;
  if (version > VERSION) return { ok: false, reason: 'newer' };
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return DAMAGED;
  const entries = Object.entries(answers as Fields);
  const areKnown = entries.every(
    ([statement, saying]) =>
      isStatement(statement) && typeof saying === 'string' && isSaying(saying),
  );
  return areKnown ? { ok: true, work: answersOf(Object.fromEntries(entries)) } : DAMAGED;
}

/** The fields of a JSON text; null where it has none. */
function parsed(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Fields) : null;
  } catch {
    return null;
  }
}
