import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fragment, onFragment, replaceFragment } from '../../browser/fragment';
import { createWork, type Keeping, type Steps } from '../../stores/work';
import type { WorkFormat, WorkReading, WorkStore } from '../../stores/work';

/** How a link carries the work of a tool: `#<mark>=<text>`. */
export interface Carrier<Work> {
  readonly mark: string;
  readonly pack: (work: Work) => string | Promise<string>;
  readonly unpack: (text: string) => WorkReading<Work> | Promise<WorkReading<Work>>;
}

/** The work that shows, and what can be done with it. */
export interface Here<Work> {
  readonly work: Work;
  /** One's own; a copy that came with a link; a link that is being read; or one that cannot be read. */
  readonly place: 'own' | 'copy' | 'opening' | 'damaged' | 'newer';
  readonly steps: Steps;
  readonly keeping: Keeping;
  readonly canBringBack: boolean;
  /** The ids of kept texts that this version of the site cannot read. */
  readonly aside: readonly string[];
  /** Whether one's own work holds anything that a copy would replace. */
  readonly ownIsEmpty: boolean;
  /** The fragment that carries the work; '' for nothing, null while it is being made. */
  readonly carried: string | null;
  readonly take: WorkStore<Work>['take'];
  readonly replace: (work: Work) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly bringBack: () => void;
  /** Deletes what could be brought back. */
  readonly forget: () => void;
  /** Puts a copy in the place of one's own work. */
  readonly keepCopy: () => void;
  readonly readAside: (id: string) => string;
  readonly removeAside: (id: string) => void;
}

/**
 * The work of a tool as the address says: one's own, which the device keeps, or a copy that a link brought. Where the
 * device keeps nothing, and for a copy, the address carries it, so that a reload and the other language keep it.
 */
export function useWork<Work>(
  own: WorkStore<Work>,
  format: WorkFormat<Work>,
  { mark, pack, unpack }: Carrier<Work>,
): Here<Work> {
  const start = `#${mark}=`;
  const [copy, openCopy] = useState<WorkStore<Work> | null>(null);
  const [link, readLink] = useState<'none' | 'opening' | 'damaged' | 'newer'>(() =>
    fragment().startsWith(start) ? 'opening' : 'none',
  );
  const visits = useRef(0);
  /** The fragment that the address has to have; '' where the device keeps the work. */
  const inAddress = useRef('');
  /** The fragment that was followed or written last: while the address has another one, somebody is on the way there. */
  const seen = useRef(fragment());

  function carry(carriedNow: string): void {
    replaceFragment(carriedNow);
    seen.current = fragment();
  }

  useLayoutEffect(() => {
    async function arrive(): Promise<void> {
      visits.current += 1;
      const visit = visits.current;
      const carried = fragment();
      seen.current = carried;
      if (carried !== '' && !carried.startsWith(start)) {
        // A place on this page, to which the browser has gone already: the address goes on carrying the work.
        if (inAddress.current !== '') carry(inAddress.current);
        return;
      }
      if (carried === '') {
        openCopy(null);
        readLink('none');
        return;
      }
      readLink('opening');
      const reading = await unpack(carried.slice(start.length));
      if (visit !== visits.current) return;
      if (!reading.ok) {
        openCopy(null);
        readLink(reading.reason === 'newer' ? 'newer' : 'damaged');
        return;
      }
      openCopy(createWork(format, null, reading.work));
      readLink('none');
    }
    void arrive();
    onFragment(() => void arrive());
  }, []);

  const shown = copy ?? own;
  useAtoms([own.$work, own.$steps, own.$keeping, own.$before, own.$aside]);
  useAtoms([shown.$work, shown.$steps]);

  const work = shown.$work.get();
  const keeping = own.$keeping.get();
  const isCarried = link === 'none' && (copy !== null || keeping !== 'kept');
  const carried = useCarried(work, format, start, pack);
  useEffect(() => {
    if (carried === null || link !== 'none') return;
    inAddress.current = isCarried ? carried : '';
    if (fragment() !== seen.current) return;
    if (isCarried) carry(carried);
    // Kept again: the address needs to carry it no longer.
    else if (fragment().startsWith(start)) carry('');
  }, [carried, isCarried, link]);

  function leave(): void {
    openCopy(null);
    readLink('none');
    inAddress.current = '';
    carry('');
  }

  return {
    work,
    // Where nothing is kept, what the address carries is one's own.
    place: link === 'none' ? (copy && keeping !== 'no-storage' ? 'copy' : 'own') : link,
    steps: shown.$steps.get(),
    keeping,
    canBringBack: copy === null && own.$before.get(),
    aside: own.$aside.get(),
    ownIsEmpty: format.isEmpty(own.$work.get()),
    carried,
    take: shown.take,
    replace: shown.replace,
    undo: shown.undo,
    redo: shown.redo,
    bringBack: own.bringBack,
    forget: own.forget,
    keepCopy() {
      own.replace(work);
      leave();
    },
    readAside: own.readAside,
    removeAside: own.removeAside,
  };
}

/** Draws again when one of these changes. */
function useAtoms(atoms: readonly { listen(changed: () => void): () => void }[]): void {
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    const ends = atoms.map((atom) => atom.listen(() => redraw((times) => times + 1)));
    return () => {
      for (const end of ends) end();
    };
  }, atoms);
}

/** The fragment for the work as it is now. */
function useCarried<Work>(
  work: Work,
  format: WorkFormat<Work>,
  start: string,
  pack: Carrier<Work>['pack'],
): string | null {
  const [made, make] = useState<{ work: Work; fragment: string } | null>(null);
  useEffect(() => {
    let isOutdated = false;
    void Promise.resolve(format.isEmpty(work) ? null : pack(work)).then((text) => {
      if (!isOutdated) make({ work, fragment: text === null ? '' : start + text });
    });
    return () => {
      isOutdated = true;
    };
  }, [work]);
  return made?.work === work ? made.fragment : null;
}
