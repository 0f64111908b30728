import { readSaved, writeSaved, type Assessment } from './saved';

/** A text from the shelf that this version cannot read, under the id it was found with. */
export interface Unreadable {
  readonly id: string;
  readonly text: string;
}

/** A backup file, read. `unreadable` are its items that this version cannot read, as they are. */
export type BackupReading =
  | {
      readonly ok: true;
      readonly assessments: readonly Assessment[];
      readonly unreadable: readonly Unreadable[];
    }
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
  try {
    return readFile(JSON.parse(text));
  } catch {
    // No JSON, or nested deeper than anything of ours.
    return { ok: false, reason: 'not-a-backup' };
  }
}

function readFile(file: unknown): BackupReading {
  const { kind, format, assessments, unreadable = [] } = (file ?? {}) as Fields;
  if (kind !== KIND || typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return { ok: false, reason: 'not-a-backup' };
  }
  if (format > FORMAT) return { ok: false, reason: 'newer' };
  if (!Array.isArray(assessments) || !Array.isArray(unreadable)) {
    return { ok: false, reason: 'not-a-backup' };
  }
  // What an older version could not read may be readable by now.
  const items = [...assessments.map(itemOf), ...unreadable.flatMap(asideOf)];
  const readings = items.map((item) => ({ item, reading: readSaved(item.text) }));
  return {
    ok: true,
    assessments: readings.flatMap(({ reading }) => (reading.ok ? [reading.assessment] : [])),
    unreadable: readings.flatMap(({ item, reading }) => (reading.ok ? [] : [item])),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function itemOf(saved: unknown, position: number): Unreadable {
  const { id } = (saved ?? {}) as Fields;
  return { id: typeof id === 'string' ? id : `backup-${position}`, text: JSON.stringify(saved) };
}

function asideOf(item: unknown): Unreadable[] {
  const { id, text } = (item ?? {}) as Fields;
  return typeof id === 'string' && typeof text === 'string' ? [{ id, text }] : [];
}
