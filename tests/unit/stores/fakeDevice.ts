import type { CalendarDate } from '../../../src/model/day';
import type { Device, Shelf, Tab } from '../../../src/stores/device';

/** What a browser forbids: keeping anything on the device, or anything at all. */
type Forbids = 'nothing' | 'shelf' | 'everything';

interface Listener {
  readonly changed: (id: string) => void;
  /** The changes of other tabs that this one has not heard of yet. */
  readonly unheard: string[];
}

/** One tab of a browser. */
export interface FakeTab {
  /** What the tab remembers, as it lies there. */
  memory: string | null;
  /** Loads the page: what an earlier load listened to is gone, what the tab remembers is not. */
  load(): Device;
  /** Hears of what other tabs have changed since it was loaded or last heard. */
  hear(): void;
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/**
 * A browser in memory, with as many tabs as a test opens. Its clock and its calendar only move when told, its
 * ids count, and its tabs hear of each other when told, as late as a test wants.
 */
export function fakeBrowser({
  name = 'id',
  forbids = 'nothing',
}: { readonly name?: string; readonly forbids?: Forbids } = {}) {
  const texts = new Map<string, string>();
  const listeners = new Map<FakeTab, Listener>();
  const tabs: FakeTab[] = [];
  let ids = 0;

  const browser = {
    /** Everything on the shelf; a test may put there what it likes. */
    texts,
    /** How many characters fit on the shelf. */
    room: Number.POSITIVE_INFINITY,
    now: 1_000_000,
    today: { year: 2026, month: 11, date: 22 } as CalendarDate,

    /** Opens a tab; with another one, as its duplicate, which remembers what that one does. */
    open(duplicated?: FakeTab): FakeTab {
      const tab: FakeTab = {
        memory: duplicated?.memory ?? null,
        load: () => ({
          shelf: forbids === 'nothing' ? shelfOf(tab) : null,
          tab: forbids === 'everything' ? null : memoryOf(tab),
          now: () => browser.now,
          today: () => browser.today,
          newId: () => `${name}-${(ids += 1)}`,
        }),
        hear() {
          const listener = listeners.get(tab);
          for (const id of listener?.unheard.splice(0) ?? []) listener?.changed(id);
        },
      };
      tabs.push(tab);
      return tab;
    },

    /** Every tab hears of everything. */
    settle(): void {
      for (const tab of tabs) tab.hear();
    },

    /** Lets the shelf be full: what lies there stays, and nothing more fits. */
    fill(): void {
      browser.room = used();
    },
  };
  return browser;

  function used(): number {
    return [...texts].reduce((sum, [id, text]) => sum + id.length + text.length, 0);
  }

  function tell(from: FakeTab, id: string): void {
    for (const [tab, { unheard }] of listeners) if (tab !== from) unheard.push(id);
  }

  function shelfOf(tab: FakeTab): Shelf {
    listeners.delete(tab);
    return {
      ids: () => [...texts.keys()],
      read: (id) => texts.get(id) ?? null,
      write(id, text) {
        const before = texts.get(id);
        if (before === text) return true;
        const grown = before === undefined ? id.length + text.length : text.length - before.length;
        if (grown > 0 && used() + grown > browser.room) return false;
        texts.set(id, text);
        tell(tab, id);
        return true;
      },
      remove(id) {
        if (texts.delete(id)) tell(tab, id);
      },
      watch(changed) {
        listeners.set(tab, { changed, unheard: [] });
      },
    };
  }
}

function memoryOf(tab: FakeTab): Tab {
  return {
    read: () => tab.memory,
    write(text) {
      tab.memory = text;
      return true;
    },
  };
}
