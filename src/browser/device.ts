import type { Device, Shelf, Tab } from '../stores/device';
import { today } from './clock';
import { newId } from './newId';

/** Every entry of this site begins with the kind of what it holds. */
const ASSESSMENT = 'red-thread:assessment:';
const TEAM = 'red-thread:team:';
const TOOL = 'red-thread:tool:';
const TAB = 'red-thread:tab';

/** This browser, as far as the stores need it. Where it forbids storage, `shelf` is null. */
export function thisDevice(): Device {
  const local = usable(() => localStorage);
  const session = usable(() => sessionStorage);
  return {
    shelf: local && shelfOn(local, ASSESSMENT),
    // Where even the tab may keep nothing, its history still remembers across a reload.
    tab: session ? tabOn(session) : tabInHistory(),
    now: () => Date.now(),
    today,
    newId,
  };
}

/** Where this browser keeps teams; null where it forbids storage. */
export function teamShelf(): Shelf | null {
  const local = usable(() => localStorage);
  return local && shelfOn(local, TEAM);
}

/** Where this browser keeps the work of a tool; null where it forbids storage. */
export function toolShelf(tool: string): Shelf | null {
  const local = usable(() => localStorage);
  return local && shelfOn(local, `${TOOL}${tool}:`);
}

/** Reaching for storage throws where it is forbidden; a full one can still be read, so it is usable. */
function usable(reach: () => Storage): Storage | null {
  try {
    const storage = reach();
    storage.getItem(ASSESSMENT);
    return storage;
  } catch {
    return null;
  }
}

function shelfOn(storage: Storage, prefix: string): Shelf {
  return {
    ids: () =>
      Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
    read: (id) => storage.getItem(prefix + id),
    write: (id, text) => written(storage, prefix + id, text),
    remove: (id) => storage.removeItem(prefix + id),
    watch(changed) {
      addEventListener('storage', ({ key, storageArea }) => {
        if (storageArea === storage && (key === null || key.startsWith(prefix))) {
          changed(key?.slice(prefix.length) ?? '');
        }
      });
    },
  };
}

function tabOn(storage: Storage): Tab {
  return {
    read: () => storage.getItem(TAB),
    write: (text) => written(storage, TAB, text),
  };
}

function tabInHistory(): Tab {
  return {
    read: () => remembered(history.state),
    write(text) {
      try {
        history.replaceState({ ...(history.state as object | null), [TAB]: text }, '');
        return true;
      } catch {
        // Too much, or too often in a short time.
        return false;
      }
    },
  };
}

function remembered(state: unknown): string | null {
  const text = typeof state === 'object' && state !== null && TAB in state ? state[TAB] : null;
  return typeof text === 'string' ? text : null;
}

function written(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
