import { atom, type ReadableAtom } from 'nanostores';
import type { Shelf } from './device';

/** A text that was to be the work of a tool: the work, or why it is none. */
export type WorkReading<Work> =
  | { readonly ok: true; readonly work: Work }
  | { readonly ok: false; readonly reason: 'foreign' | 'damaged' | 'newer' };

/** How the work of a tool is written down and read back: the same text is kept, saved as a file and packed into links. */
export interface WorkFormat<Work> {
  readonly empty: Work;
  isEmpty(work: Work): boolean;
  /** One line of JSON. */
  write(work: Work): string;
  /** Never throws. `foreign`: something else, or no JSON at all. */
  read(text: string): WorkReading<Work>;
}

/** What stands in the text of a work, not yet looked at. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a text that says in `format` what it is and in `version` how it is written. Never throws.
 *
 * @param workIn gets the fields; null, or a throw, where one is not what it should be: half a work is another work
 */
export function readWork<Work>(
  text: string,
  { format, version }: { readonly format: string; readonly version: number },
  workIn: (fields: Fields) => Work | null,
): WorkReading<Work> {
  const fields = fieldsIn(text);
  if (fields?.['format'] !== format) return { ok: false, reason: 'foreign' };
  const written = fields['version'];
  if (Number.isInteger(written) && Number(written) > version) return { ok: false, reason: 'newer' };
  try {
    const work = written === version ? workIn(fields) : null;
    if (work !== null) return { ok: true, work };
  } catch {
    // As said: it is damaged.
  }
  return { ok: false, reason: 'damaged' };
}

/** The fields of a JSON text, whatever a text editor has put before it; null where it has none. */
function fieldsIn(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? (value as Fields) : null;
  } catch {
    return null;
  }
}

/** How many steps can be taken back and taken again. */
export interface Steps {
  readonly undo: number;
  readonly redo: number;
}

/** Whether the device holds the work as it is now. */
export type Keeping = 'kept' | 'no-room' | 'no-storage';

export type WorkStore<Work> = ReturnType<typeof createWork<Work>>;

const NOW = 'now';
const BEFORE = 'before';
/** A text that cannot be read is set aside under this and a number, and written over by nobody. */
const ASIDE = 'aside-';

const MOST_STEPS = 200;

/**
 * What somebody makes with a tool: one work, kept on the device and shared by its tabs, with every step to undo.
 *
 * @param shelf what the device keeps of this tool; null where it keeps nothing
 * @param begun what to begin with where nothing is kept: what a link carried
 */
export function createWork<Work>(
  format: WorkFormat<Work>,
  shelf: Shelf | null,
  begun: Work = format.empty,
) {
  const $work = atom<Work>(begun);
  const $steps = atom<Steps>({ undo: 0, redo: 0 });
  const $keeping = atom<Keeping>(shelf ? 'kept' : 'no-storage');
  const $before = atom(false);
  const $aside = atom<readonly string[]>([]);

  let past: Work[] = [];
  let future: Work[] = [];
  /** What the last step was about, while steps about the same belong together. */
  let topic = '';
  /** The text on the device, as this tab last saw it. */
  let known: string | null = null;

  const count = () => $steps.set({ undo: past.length, redo: future.length });

  function list(): void {
    $before.set((shelf?.read(BEFORE) ?? null) !== null);
    $aside.set((shelf?.ids() ?? []).filter((id) => id.startsWith(ASIDE)).sort());
  }

  /** Takes over what lies on the device now: at the start, and when another tab has changed it. */
  function follow(isStart: boolean): void {
    if (!shelf) return;
    const text = shelf.read(NOW);
    list();
    if (text === known) return;
    const reading = text === null ? { ok: true as const, work: format.empty } : format.read(text);
    if (!reading.ok) return;
    known = text;
    if (!isStart) remember();
    $work.set(reading.work);
    // What another tab has written is kept, whatever this one could not keep.
    $keeping.set('kept');
  }

  function remember(): void {
    past = [...past, $work.get()].slice(-MOST_STEPS);
    future = [];
    topic = '';
    count();
  }

  /** Nothing is written over a text that this version cannot read. */
  function clearTheWay(): boolean {
    const text = shelf?.read(NOW) ?? null;
    if (text === null || text === known || format.read(text).ok) return true;
    const taken = new Set(shelf?.ids());
    let n = 1;
    while (taken.has(`${ASIDE}${n}`)) n += 1;
    return shelf?.write(`${ASIDE}${n}`, text) ?? false;
  }

  function keep(work: Work): void {
    $work.set(work);
    count();
    if (!shelf) return;
    const text = format.isEmpty(work) ? null : format.write(work);
    if (!clearTheWay()) return $keeping.set('no-room');
    if (text === null) shelf.remove(NOW);
    else if (!shelf.write(NOW, text)) return $keeping.set('no-room');
    known = text;
    $keeping.set('kept');
    list();
  }

  follow(true);
  shelf?.watch((id) => {
    if (id === NOW || id === '') follow(false);
    else list();
  });

  return {
    $work: $work as ReadableAtom<Work>,
    $steps: $steps as ReadableAtom<Steps>,
    $keeping: $keeping as ReadableAtom<Keeping>,
    /** Whether something that was replaced can be brought back. */
    $before: $before as ReadableAtom<boolean>,
    /** The ids of texts that this version cannot read. */
    $aside: $aside as ReadableAtom<readonly string[]>,

    /**
     * Takes one step with the work as it is now. Steps in a row about the same, such as arrow keys on one moment, are
     * undone together. A step that changes nothing is none.
     */
    take: (step: (work: Work) => Work, about = ''): void => {
      follow(false);
      const before = $work.get();
      const after = step(before);
      if (after === before) return;
      if (about === '' || about !== topic) remember();
      topic = about;
      future = [];
      keep(after);
    },

    /** Puts other work in its place: an example, a file, a link, or nothing. */
    replace: (work: Work): void => {
      follow(false);
      const before = $work.get();
      if (!format.isEmpty(before)) shelf?.write(BEFORE, format.write(before));
      remember();
      keep(work);
    },

    undo: (): void => {
      const before = past.at(-1);
      if (before === undefined) return;
      future = [...future, $work.get()];
      past = past.slice(0, -1);
      topic = '';
      keep(before);
    },

    redo: (): void => {
      const after = future.at(-1);
      if (after === undefined) return;
      past = [...past, $work.get()];
      future = future.slice(0, -1);
      topic = '';
      keep(after);
    },

    /** Swaps the work for what was replaced last; false where that cannot be read. */
    bringBack: (): boolean => {
      const text = shelf?.read(BEFORE) ?? null;
      const reading = text === null ? null : format.read(text);
      if (!reading?.ok) return false;
      const present = $work.get();
      remember();
      if (format.isEmpty(present)) shelf?.remove(BEFORE);
      else shelf?.write(BEFORE, format.write(present));
      keep(reading.work);
      list();
      return true;
    },

    /** Deletes what was replaced last. */
    forget: (): void => {
      shelf?.remove(BEFORE);
      list();
    },

    /** The text that was set aside under an id. */
    readAside: (id: string): string => shelf?.read(id) ?? '',
    removeAside: (id: string): void => {
      shelf?.remove(id);
      list();
    },
  };
}
