import { atom, type ReadableAtom } from 'nanostores';
import { encode } from '../model/code';
import { dayOf } from '../model/day';
import { encodeDraft } from '../model/draft';
import { QUESTIONS, type QuestionId } from '../model/grid';
import { cleanLabel } from '../model/link';
import {
  finish,
  openQuestions,
  type Ambition,
  type Answer,
  type Chair,
  type Draft,
  type Result,
} from '../model/sheet';
import type { CarriedForm } from './address';
import { readBackup, writeBackup, type Unreadable } from './backup';
import type { Device } from './device';
import { readSaved, writeSaved, type Assessment, type Beside } from './saved';
import { joinVersions, NOTHING_YET } from './versions';

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

/**
 * What a restored backup brought. `keptBoth` counts those that were here with other contents, `unreadable`
 * those that are kept as they are because this version cannot read them.
 */
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

/** What was deleted or left behind last, as a text, and where it was kept: it can be put back. */
export interface Removed {
  readonly id: string;
  readonly text: string;
  readonly keeping: Keeping;
}

/**
 * What a tab remembers: which assessment it shows; where the device does not hold all of it, the whole of
 * it, and what the device held when the two last agreed.
 */
interface TabMemory {
  readonly id: string;
  readonly declined?: boolean;
  readonly saved?: string;
  readonly base?: string | null;
}

/** The result that an assessment has as it stands; a question left open counts as "I don't know". */
export function resultOf({ answers, ambition, chair, day }: Assessment): Result {
  return { answers: finish(answers), ambition, chair, day };
}

/** The code of that result. */
export function codeOf(assessment: Assessment): string {
  return encode(resultOf(assessment));
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
    Object.keys(assessment.notes).length === 0 &&
    Object.keys(assessment.reasons).length === 0
  );
}

/** What hangs on an assessment once its result has been seen. */
export type Followed = Pick<Assessment, 'plan' | 'outcome' | 'added'>;

export type Assessments = ReturnType<typeof createAssessments>;

/**
 * The assessments of one device and the one this tab works on. Every change is kept at once, joined with
 * what the device holds at that moment, so that two tabs do not overwrite each other.
 */
export function createAssessments(device: Device) {
  const { shelf, tab } = device;
  const $current = atom<Assessment>(blank());
  const $keeping = atom<Keeping>(shelf ? 'kept' : 'blocked');
  const $shelved = atom<Shelved>(readShelf());
  const $removed = atom<readonly Removed[]>([]);
  const $changedElsewhere = atom(0);
  const $tabHolds = atom(true);

  /** What the device held of the current assessment when this tab and the device last agreed. */
  let base: string | null = null;

  shelf?.watch((id) => {
    $shelved.set(readShelf());
    const current = $current.get();
    if ((id !== current.id && id !== EVERYTHING) || $keeping.get() !== 'kept') return;
    if (said(pull()) !== said(current)) $changedElsewhere.set($changedElsewhere.get() + 1);
  });

  function blank(): Assessment {
    return { ...NOTHING_YET, id: device.newId(), changed: device.now() };
  }

  function readShelf(): Shelved {
    const assessments: Assessment[] = [];
    const unreadable: Unreadable[] = [];
    for (const id of shelf?.ids() ?? []) {
      const text = shelf?.read(id) ?? '';
      const assessment = readAs(id, text);
      if (assessment) assessments.push(assessment);
      else unreadable.push({ id, text });
    }
    return {
      assessments: assessments.sort((one, other) => other.changed - one.changed),
      unreadable,
    };
  }

  function onShelf(id: string): Assessment | null {
    return readAs(id, shelf?.read(id) ?? null);
  }

  /** This tab's assessment, joined with what another tab may have kept of it meanwhile. */
  function pull(): Assessment {
    const here = $current.get();
    const text = shelf?.read(here.id) ?? null;
    if (text === base || $keeping.get() === 'declined') return here;
    const there = readAs(here.id, text);
    // Something that this version cannot read is never written over: this one goes on beside it.
    const beside = text !== null && !there;
    const joined = there ? joinVersions(readAs(here.id, base), here, there) : here;
    base = beside ? null : text;
    $current.set(beside ? { ...here, id: device.newId() } : joined);
    return $current.get();
  }

  /** Makes an assessment this tab's, and keeps it where it can be kept. */
  function push(assessment: Assessment): void {
    $current.set(assessment);
    const nothingToKeep = isEmpty(assessment) && base === null;
    if (shelf && $keeping.get() !== 'declined' && !nothingToKeep) {
      const text = writeSaved(assessment);
      const kept = shelf.write(assessment.id, text);
      if (kept) base = text;
      $keeping.set(kept ? 'kept' : 'full');
      $shelved.set(readShelf());
    }
    remember();
  }

  function remember(): void {
    const current = $current.get();
    const saved = writeSaved(current);
    const declined = $keeping.get() === 'declined';
    const onDevice = $keeping.get() === 'kept' && saved === base;
    const memory: TabMemory = {
      id: current.id,
      ...(onDevice ? {} : { declined, saved, base }),
    };
    $tabHolds.set(tab?.write(JSON.stringify(memory)) ?? false);
  }

  function change(step: (assessment: Assessment) => Partial<Assessment> | null): void {
    const before = pull();
    const changed = step(before);
    if (changed) push({ ...before, ...changed, changed: device.now() });
  }

  /** Changes an assessment wherever it is held, without turning to it; false where it cannot be kept. */
  function changeHeld(id: string, step: (assessment: Assessment) => Partial<Assessment>): boolean {
    if (id === $current.get().id) {
      change(step);
      return $keeping.get() !== 'full';
    }
    const held = onShelf(id);
    const text = held && writeSaved({ ...held, ...step(held), changed: device.now() });
    const kept = text !== null && (shelf?.write(id, text) ?? false);
    $shelved.set(readShelf());
    return kept;
  }

  /** Turns to another assessment. One that only this tab held can be fetched back. */
  function turnTo(assessment: Assessment, held: string | null, keeping: Keeping): void {
    const left = $current.get();
    if ($keeping.get() !== 'kept' && !isEmpty(left) && left.id !== assessment.id) {
      $removed.set([{ id: left.id, text: writeSaved(left), keeping: $keeping.get() }]);
    }
    base = held;
    $keeping.set(keeping);
    $current.set(assessment);
    remember();
  }

  const whereKept = (): Keeping => (shelf ? 'kept' : 'blocked');

  function remembered(): { assessment: Assessment; declined: boolean; held: string | null } | null {
    const memory = readMemory(tab?.read() ?? null);
    if (!memory) return null;
    const own = readAs(memory.id, memory.saved ?? null);
    const onDevice = shelf?.read(memory.id) ?? null;
    const assessment = own ?? readAs(memory.id, onDevice);
    const held = own ? (memory.base ?? null) : onDevice;
    return assessment && { assessment, declined: memory.declined ?? false, held };
  }

  function takeOff(ids: readonly string[]): void {
    const current = $current.get();
    const removed = ids.flatMap((id): Removed[] => {
      const unkept = id === current.id && $keeping.get() === 'full';
      const text = unkept ? writeSaved(current) : (shelf?.read(id) ?? null);
      shelf?.remove(id);
      return text === null ? [] : [{ id, text, keeping: 'kept' }];
    });
    if (ids.includes(current.id)) turnTo(blank(), null, whereKept());
    $removed.set(removed);
    $shelved.set(readShelf());
  }

  /** Puts a text back on the shelf beside or together with what lies there now; false without room. */
  function putBack({ id, text }: Unreadable): boolean {
    const there = shelf?.read(id) ?? null;
    if (!shelf || there === text) return shelf !== null;
    if (there === null) return shelf.write(id, text);
    const [back, now] = [readAs(id, text), readAs(id, there)];
    if (back && now) return shelf.write(id, writeSaved(joinVersions(null, back, now)));
    const newId = device.newId();
    return shelf.write(newId, back ? writeSaved({ ...back, id: newId }) : text);
  }

  return {
    $current: $current as ReadableAtom<Assessment>,
    $keeping: $keeping as ReadableAtom<Keeping>,
    $shelved: $shelved as ReadableAtom<Shelved>,
    $removed: $removed as ReadableAtom<readonly Removed[]>,
    /** Counts how often another tab changed what this tab's assessment says. */
    $changedElsewhere: $changedElsewhere as ReadableAtom<number>,
    /** Whether the tab remembers the assessment across a reload. */
    $tabHolds: $tabHolds as ReadableAtom<boolean>,

    /** Begins a new, empty assessment in this tab. */
    start(): void {
      turnTo(blank(), null, whereKept());
    },

    /** Makes an assessment of the shelf the one this tab works on. */
    open(id: string): void {
      if (id === $current.get().id) return;
      const assessment = onShelf(id);
      if (assessment) turnTo(assessment, shelf?.read(id) ?? null, 'kept');
    },

    /** The assessment that a result is the result of, where this tab or this device holds it. */
    ownOf(code: string): Assessment | null {
      const own = [$current.get(), ...$shelved.get().assessments];
      return own.find((held) => !isEmpty(held) && codeOf(held) === code) ?? null;
    },

    /** Whether the device keeps an assessment, and not this tab alone. */
    keeps(id: string): boolean {
      return id !== $current.get().id || $keeping.get() === 'kept';
    },

    /** Whether turning to an assessment leaves nothing behind that only this tab holds. */
    mayTurnTo(id: string): boolean {
      const current = $current.get();
      return id === current.id || $keeping.get() === 'kept' || isEmpty(current);
    },

    /**
     * Answers of one's own, to be laid beside a result that came with a link: those already begun for it,
     * or new ones.
     */
    answerBeside(beside: Beside): void {
      const isFor = (assessment: Assessment) => assessment.beside?.code === beside.code;
      if (isFor($current.get())) return;
      const begun = $shelved.get().assessments.find(isFor);
      if (begun) turnTo(begun, shelf?.read(begun.id) ?? null, 'kept');
      else turnTo({ ...blank(), beside }, null, whereKept());
    },

    /**
     * What this tab worked on before it was loaded. A form in the address wins, unless the tab remembers
     * the same one with its notes: the address is what the user kept. False where there is neither.
     */
    resume(carried: CarriedForm | null): boolean {
      const before = remembered();
      if (carried?.read.ok) {
        const { draft, chair, code } = carried.read;
        const same =
          before !== null &&
          formCode(before.assessment) === code &&
          cleanLabel(before.assessment.label) === carried.label;
        const declined = !same || before.declined;
        turnTo(
          same
            ? before.assessment
            : { ...blank(), label: carried.label, chair, answers: draft, day: today(draft) },
          same ? before.held : null,
          declined && shelf ? 'declined' : whereKept(),
        );
      } else {
        if (!before) return false;
        const keeping = before.declined && shelf ? 'declined' : whereKept();
        turnTo(before.assessment, before.held, keeping);
      }
      push(pull());
      return true;
    },

    /** Gives or changes the answer to a question; undefined opens the question again. */
    answer(question: QuestionId, answer: Answer | undefined): void {
      change(({ answers }) =>
        answers[question] === answer
          ? null
          : { answers: withEntry(answers, question, answer), day: dayOf(device.today()) },
      );
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
      if ($current.get().at !== question) push({ ...pull(), at: question });
    },

    /** The result has been asked for: what was open has been confirmed as "I don't know". */
    showResult(): string {
      change(() => ({ finished: true }));
      return codeOf($current.get());
    },

    /** "Do not keep on this device": what was kept of this assessment goes, and comes back on false. */
    decline(declined: boolean): void {
      if (!shelf) return;
      const current = pull();
      // What this version cannot read is not this assessment: pull() has given it an id of its own.
      if (declined) shelf.remove(current.id);
      $keeping.set(declined ? 'declined' : 'kept');
      push(pull());
      $shelved.set(readShelf());
    },

    /** A new measurement of the same thing; the earlier answers go along, to be shown at the end. */
    measureAgain(id: string): void {
      const current = $current.get();
      const before = id === current.id ? current : onShelf(id);
      if (!before) return;
      const { label, chair, ambition, answers, day, added } = before;
      const again = { ...blank(), label, chair, ambition, added, earlier: { id, day, answers } };
      turnTo(again, null, whereKept());
      push(pull());
    },

    /** Gives an assessment another name; false where there is no room to keep it. */
    rename(id: string, label: string): boolean {
      return changeHeld(id, () => ({ label }));
    },

    /**
     * Sets the stages wanted of the levels that are named, null for none; false where there is no room to keep
     * them. The day of the answers stays: nothing was answered.
     */
    ambition(id: string, wanted: Partial<Ambition>): boolean {
      return changeHeld(id, ({ ambition }) => ({ ambition: { ...ambition, ...wanted } }));
    },

    /** Changes what followed from a result: its plan, its results line, its history; false without room. */
    follow(id: string, step: (assessment: Assessment) => Partial<Followed>): boolean {
      return changeHeld(id, step);
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

    /** Puts back what was deleted or left behind last; false where there is no room for all of it. */
    undoRemove(): boolean {
      const left = $removed.get().filter((removed) => {
        const { id, text, keeping } = removed;
        if (keeping !== 'declined' && keeping !== 'blocked') return !putBack(removed);
        const assessment = readAs(id, text);
        if (assessment) turnTo(assessment, null, keeping);
        return !assessment;
      });
      $removed.set(left);
      pull();
      $shelved.set(readShelf());
      return left.length === 0;
    },

    /** Everything as one file; where nothing is kept, the assessment of this tab as well. */
    backup(): string {
      const { assessments, unreadable } = $shelved.get();
      const current = $current.get();
      const unkept = $keeping.get() === 'kept' || isEmpty(current) ? [] : [current];
      const others = assessments.filter(({ id }) => unkept.every((own) => own.id !== id));
      return writeBackup([...unkept, ...others], unreadable);
    },

    /** Puts the assessments of a backup beside what is here; nothing here is overwritten. */
    restore(text: string): Restored {
      const backup = readBackup(text);
      if (!backup.ok) return backup;
      const here = new Set($shelved.get().assessments.map(contents));
      const news = backup.assessments.filter((assessment) => {
        const isNew = !here.has(contents(assessment));
        here.add(contents(assessment));
        return isNew;
      });
      if (!shelf) {
        // Nothing can be kept: the newest one becomes the assessment of this tab.
        const [newest] = [...news].sort((one, other) => other.changed - one.changed);
        if (newest) turnTo(newest, null, 'blocked');
        const restored = newest ? 1 : 0;
        const complete = news.length + backup.unreadable.length === restored;
        return { ok: true, restored, keptBoth: 0, unreadable: 0, complete };
      }
      let keptBoth = 0;
      const restored = news.filter((assessment) => {
        const taken = shelf.read(assessment.id) !== null;
        const own = taken ? { ...assessment, id: device.newId() } : assessment;
        const kept = shelf.write(own.id, writeSaved(own));
        if (kept && taken) keptBoth += 1;
        return kept;
      }).length;
      const unreadable = backup.unreadable.filter(putBack).length;
      $shelved.set(readShelf());
      const complete = restored === news.length && unreadable === backup.unreadable.length;
      return { ok: true, restored, keptBoth, unreadable, complete };
    },
  };

  function today(draft: Draft): number {
    return Object.keys(draft).length === 0 ? 0 : dayOf(device.today());
  }
}

/** What `watch` names when all of the storage was cleared at once. */
const EVERYTHING = '';

/** The assessment in a text, under the id it lies under; null where there is none that can be read. */
function readAs(id: string, text: string | null): Assessment | null {
  const reading = text === null ? null : readSaved(text);
  return reading?.ok ? { ...reading.assessment, id } : null;
}

/** The code of the unfinished form, as the address carries it. */
export function formCode({ answers, chair }: Assessment): string {
  return encodeDraft({ draft: answers, chair });
}

/** What an assessment says, whoever looked at which question when. */
function said(assessment: Assessment): string {
  return writeSaved({ ...assessment, at: null, changed: 0 });
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
