import { readSaved, writeSaved, type Assessment } from './saved';

/** A text from the shelf that this version cannot read, under the id it was found with. */
export interface Unreadable {
  readonly id: string;
  readonly text: string;
}

/** A backup file, read. `unreadable` are items in it that this version cannot read. */
export type BackupReading =
  | { readonly ok: true; readonly assessments: readonly Assessment[]; readonly unreadable: number }
  | { readonly ok: false; readonly reason: 'not-a-backup' | 'newer' };

const KIND = 'red-thread-backup';
const FORMAT = 1;

/** Everything on the shelf as one JSON text, what cannot be read included as it is. */
export function writeBackup(
  assessments: readonly Assessment[],
  unreadable: readonly Unreadable[],
): string {
  const saved = assessments.map((assessment): unknown => JSON.parse(writeSaved(assessment)));
  return JSON.stringify({ kind: KIND, format: FORMAT, assessments: saved, unreadable }, null, 2);
}

/** Reads a backup file. Never throws: foreign text is "not-a-backup". */
export function readBackup(text: string): BackupReading {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-a-backup' };
  }
  if (!isBackup(file)) return { ok: false, reason: 'not-a-backup' };
  if (file.format > FORMAT) return { ok: false, reason: 'newer' };
  const readings = file.assessments.map((saved) => readSaved(JSON.stringify(saved)));
  const assessments = readings.flatMap((reading) => (reading.ok ? [reading.assessment] : []));
  return {
    ok: true,
    assessments,
    unreadable: readings.length - assessments.length + (file.unreadable?.length ?? 0),
  };
}

interface BackupFile {
  readonly format: number;
  readonly assessments: readonly unknown[];
  readonly unreadable?: readonly unknown[];
}

function isBackup(file: unknown): file is BackupFile {
  if (typeof file !== 'object' || file === null) return false;
  const { kind, format, assessments, unreadable } = file as Readonly<Record<string, unknown>>;
  return (
    kind === KIND &&
    typeof format === 'number' &&
    Array.isArray(assessments) &&
    (unreadable === undefined || Array.isArray(unreadable))
  );
}
