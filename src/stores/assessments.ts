import { atom, type ReadableAtom } from 'nanostores';
import { encode } from '../model/code';
import { dayOf } from '../model/day';
import { encodeDraft } from '../model/draft';
import { QUESTIONS, type QuestionId } from '../model/grid';
import {
  finish,
  NO_AMBITION,
  openQuestions,
  type Answer,
  type Chair,
  type Draft,
} from '../model/sheet';
import type { CarriedForm } from './address';
import { readBackup, writeBackup, type Unreadable } from './backup';
import type { Device } from './device';
import { readSaved, writeSaved, type Assessment } from './saved';

/**
 * Where the current assessment is kept: on the device, or only in the address of the page because the
 * user declined, the browser forbids it, or there is no room.
 */
export type Keeping = 'kept' | 'declined' | 'blocked' | 'full';

/** Everything on the device: assessments, the last changed first, and what this version cannot read. */
export interface Shelved {
  readonly assessments: readonly Assessment[];
  readonly unreadable: readonly Unreadable[];
}

/** What a restored backup brought. `keptBoth` counts those that were here with other contents. */
export type Restored =
  | {
      readonly ok: true;
      readonly restored: number;
      readonly keptBoth: number;
      readonly unreadable: number;
      /** Whether there was room for everything. */
      readonly complete: boolean;
    }
  | { readonly ok: false; readonly reason: 'not-a-backup' | 'newer' };

/** What was just deleted, as it lay on the device, until something else is deleted. */
export type Removed = readonly Unreadable[];

/** What a tab remembers: which assessment it shows, or the whole of it where the device keeps nothing. */
interface TabMemory {
  readonly id: string;
  readonly declined?: boolean;
  readonly saved?: string;
}

/** The result code of an assessment as it stands; a question left open counts as "I don't know". */
export function codeOf({ answers, chair, day }: Assessment): string {
  return encode({ answers: finish(answers), ambition: NO_AMBITION, chair, day });
}

/** How many of the twenty questions have an answer. */
export function answered({ answers }: Assessment): number {
  return QUESTIONS.length - openQuestions(answers).length;
}

/** Whether there is nothing in it yet that somebody would miss. */
export function isEmpty(assessment: Assessment): boolean {
  return (
    answered(assessment) === 0 &&
    assessment.label === '' &&
    assessment.earlier === null &&
    Object.keys(assessment.notes).length === 0
  );
}

export type Assessments = ReturnType<typeof createAssessments>;

/**
 * The assessments of one device and the one this tab works on. Every change is kept at once, on top of
 * what the device holds at that moment, so that two tabs do not overwrite each other.
 */
export function createAssessments(device: Device) {
  const { shelf, tab } = device;
  const $current = atom<Assessment>(blank());
  const $keeping = atom<Keeping>(shelf ? 'kept' : 'blocked');
  const $shelved = atom<Shelved>(readShelf());
  const $removed = atom<Removed>([]);
  const $changedElsewhere = atom(0);

  shelf?.watch((id) => {
    $shelved.set(readShelf());
    const latest = id === $current.get().id && $keeping.get() === 'kept' ? onShelf(id) : null;
    if (latest) {
      $current.set(latest);
      $changedElsewhere.set($changedElsewhere.get() + 1);
    }
  });

  function blank(): Assessment {
    return {
      id: device.newId(),
      label: '',
      chair: 'not-said',
      answers: {},
      notes: {},
      reasons: {},
      at: null,
      day: 0,
      changed: device.now(),
      finished: false,
      earlier: null,
    };
  }

  function readShelf(): Shelved {
    const assessments: Assessment[] = [];
    const unreadable: Unreadable[] = [];
    for (const id of shelf?.ids() ?? []) {
      const text = shelf?.read(id) ?? '';
      const reading = readSaved(text);
      if (reading.ok) assessments.push(reading.assessment);
      else unreadable.push({ id, text });
    }
    return {
      assessments: assessments.sort((one, other) => other.changed - one.changed),
      unreadable,
    };
  }

  function onShelf(id: string): Assessment | null {
    const text = shelf?.read(id) ?? null;
    const reading = text === null ? null : readSaved(text);
    return reading?.ok ? reading.assessment : null;
  }

  /** Keeps an assessment where it can be kept, and makes it the one this tab shows. */
  function keep(assessment: Assessment): void {
    $current.set(assessment);
    const saved = writeSaved(assessment);
    const declined = $keeping.get() === 'declined';
    const nothingToKeep = isEmpty(assessment) && onShelf(assessment.id) === null;
    if (shelf && !declined && !nothingToKeep) {
      $keeping.set(shelf.write(assessment.id, saved) ? 'kept' : 'full');
      $shelved.set(readShelf());
    }
    const onDevice = $keeping.get() === 'kept' && !nothingToKeep;
    const memory: TabMemory = { id: assessment.id, ...(onDevice ? {} : { declined, saved }) };
    tab?.write(JSON.stringify(memory));
  }

  /** What to change: the device's version, which another tab may have changed since; else our own. */
  function latest(): Assessment {
    const current = $current.get();
    return ($keeping.get() === 'kept' && onShelf(current.id)) || current;
  }

  function change(step: (assessment: Assessment) => Partial<Assessment>): void {
    const before = latest();
    keep({ ...before, ...step(before), changed: device.now() });
  }

  function remembered(): { assessment: Assessment; declined: boolean } | null {
    const memory = readMemory(tab?.read() ?? null);
    if (!memory) return null;
    const reading = memory.saved === undefined ? null : readSaved(memory.saved);
    const assessment = reading?.ok ? reading.assessment : onShelf(memory.id);
    return assessment && { assessment, declined: memory.declined ?? false };
  }

  /** Takes an assessment off the shelf; false where there is none with this id. */
  function takeOff(ids: readonly string[]): void {
    const removed = ids.flatMap((id) => {
      const text = shelf?.read(id) ?? null;
      shelf?.remove(id);
      return text === null ? [] : [{ id, text }];
    });
    $removed.set(removed);
    $shelved.set(readShelf());
    if (ids.includes($current.get().id)) start();
  }

  /** Begins a new, empty assessment in this tab. */
  function start(): void {
    $keeping.set(shelf ? 'kept' : 'blocked');
    keep(blank());
  }

  /** Makes an assessment of the shelf the one this tab works on. */
  function open(id: string): void {
    const assessment = onShelf(id);
    if (!assessment) return;
    $keeping.set('kept');
    keep(assessment);
  }

  return {
    $current: $current as ReadableAtom<Assessment>,
    $keeping: $keeping as ReadableAtom<Keeping>,
    $shelved: $shelved as ReadableAtom<Shelved>,
    $removed: $removed as ReadableAtom<Removed>,
    /** Counts how often another tab changed the assessment this tab shows. */
    $changedElsewhere: $changedElsewhere as ReadableAtom<number>,

    start,
    open,

    /**
     * What this tab worked on before it was loaded. A form in the address wins, unless the tab remembers
     * the same one with its notes: the address is what the user kept. False where there is neither.
     */
    resume(carried: CarriedForm | null): boolean {
      const before = remembered();
      if (carried?.read.ok) {
        const { draft, chair, code } = carried.read;
        const same = before && formCode(before.assessment) === code;
        const declined = !same || before.declined;
        $keeping.set(shelf ? (declined ? 'declined' : 'kept') : 'blocked');
        keep(
          same
            ? before.assessment
            : { ...blank(), label: carried.label, chair, answers: draft, day: today(draft) },
        );
        return true;
      }
      if (!before) return false;
      if (before.declined && shelf) $keeping.set('declined');
      keep(before.assessment);
      return true;
    },

    /** Gives or changes the answer to a question; undefined opens the question again. */
    answer(question: QuestionId, answer: Answer | undefined): void {
      if ($current.get().answers[question] === answer) return;
      change(({ answers }) => ({
        answers: withEntry(answers, question, answer),
        day: dayOf(device.today()),
      }));
    },

    note(question: QuestionId, text: string): void {
      change(({ notes }) => ({ notes: withEntry(notes, question, text || undefined) }));
    },

    reason(question: QuestionId, text: string): void {
      change(({ reasons }) => ({ reasons: withEntry(reasons, question, text || undefined) }));
    },

    label(label: string): void {
      change(() => ({ label }));
    },

    chair(chair: Chair): void {
      change(() => ({ chair }));
    },

    /** Remembers where the user is, without counting it as a change. */
    visit(question: QuestionId): void {
      if ($current.get().at !== question) keep({ ...latest(), at: question });
    },

    /** The result has been asked for: what was open has been confirmed as "I don't know". */
    showResult(): string {
      change(() => ({ finished: true }));
      return codeOf($current.get());
    },

    /** "Do not keep on this device": what was kept of this assessment goes, and comes back on false. */
    decline(declined: boolean): void {
      if (!shelf) return;
      const current = latest();
      if (declined) shelf.remove(current.id);
      $keeping.set(declined ? 'declined' : 'kept');
      keep(current);
      $shelved.set(readShelf());
    },

    /** A new measurement of the same thing; the earlier answers go along, to be shown at the end. */
    measureAgain(id: string): void {
      const before = onShelf(id);
      if (!before) return;
      const { label, chair, answers, day } = before;
      $keeping.set('kept');
      keep({ ...blank(), label, chair, earlier: { id, day, answers } });
    },

    rename(id: string, label: string): void {
      if (id === $current.get().id) return change(() => ({ label }));
      const assessment = onShelf(id);
      if (!assessment) return;
      shelf?.write(id, writeSaved({ ...assessment, label, changed: device.now() }));
      $shelved.set(readShelf());
    },

    remove(id: string): void {
      takeOff([id]);
    },

    removeAll(): void {
      takeOff(shelf?.ids() ?? []);
    },

    removeUnreadable(): void {
      takeOff($shelved.get().unreadable.map(({ id }) => id));
    },

    /** Puts back what was deleted last. */
    undoRemove(): void {
      for (const { id, text } of $removed.get()) shelf?.write(id, text);
      $removed.set([]);
      $shelved.set(readShelf());
    },

    /** Everything as one file; where nothing is kept, the assessment of this tab. */
    backup(): string {
      const { assessments, unreadable } = $shelved.get();
      const current = $current.get();
      const elsewhere = $keeping.get() === 'kept' || isEmpty(current) ? [] : [current];
      const others = assessments.filter(({ id }) => elsewhere.every((own) => own.id !== id));
      return writeBackup([...elsewhere, ...others], unreadable);
    },

    /** Puts the assessments of a backup beside what is here; nothing here is overwritten. */
    restore(text: string): Restored {
      const backup = readBackup(text);
      if (!backup.ok) return backup;
      const { unreadable } = backup;
      const here = new Set($shelved.get().assessments.map(contents));
      const news = backup.assessments.filter((assessment) => !here.has(contents(assessment)));
      if (!shelf) {
        // Nothing can be kept: the newest one becomes the assessment of this tab.
        const [newest] = [...news].sort((one, other) => other.changed - one.changed);
        if (newest) keep(newest);
        const restored = newest ? 1 : 0;
        return { ok: true, restored, keptBoth: 0, unreadable, complete: news.length === restored };
      }
      let restored = 0;
      let keptBoth = 0;
      for (const assessment of news) {
        const taken = shelf.read(assessment.id) !== null;
        const own = taken ? { ...assessment, id: device.newId() } : assessment;
        if (!shelf.write(own.id, writeSaved(own))) continue;
        restored += 1;
        if (taken) keptBoth += 1;
      }
      $shelved.set(readShelf());
      return { ok: true, restored, keptBoth, unreadable, complete: restored === news.length };
    },
  };

  function today(draft: Draft): number {
    return Object.keys(draft).length === 0 ? 0 : dayOf(device.today());
  }
}

/** The code of the unfinished form, as the address carries it. */
export function formCode({ answers, chair }: Assessment): string {
  return encodeDraft({ draft: answers, chair });
}

/** Everything an assessment says, whatever id it has: equal contents need no second copy. */
function contents(assessment: Assessment): string {
  return writeSaved({ ...assessment, id: '' });
}

function withEntry<Value>(
  entries: Readonly<Partial<Record<QuestionId, Value>>>,
  question: QuestionId,
  value: Value | undefined,
): Partial<Record<QuestionId, Value>> {
  const { [question]: _old, ...others } = entries;
  if (value === undefined) return others;
  return { ...others, [question]: value };
}

function readMemory(text: string | null): TabMemory | null {
  if (text === null) return null;
  try {
    const memory = JSON.parse(text) as Partial<TabMemory> | null;
    return typeof memory?.id === 'string' ? { ...memory, id: memory.id } : null;
  } catch {
    return null;
  }
}
