import type { Device, Shelf, Tab } from '../stores/device';
import { today } from './clock';
import { newId } from './newId';

const PREFIX = 'red-thread:assessment:';
const TAB = 'red-thread:tab';

/** This browser, as far as the stores need it. Where it forbids storage, `shelf` is null. */
export function thisDevice(): Device {
  const local = usable(() => localStorage);
  const session = usable(() => sessionStorage);
  return {
    shelf: local && shelfOn(local),
    // Where even the tab may keep nothing, its history still remembers across a reload.
    tab: session ? tabOn(session) : tabInHistory(),
    now: () => Date.now(),
    today,
    newId,
  };
}

/** Reaching for storage throws where it is forbidden; a full one can still be read, so it is usable. */
function usable(reach: () => Storage): Storage | null {
  try {
    const storage = reach();
    storage.getItem(PREFIX);
    return storage;
  } catch {
    return null;
  }
}

function shelfOn(storage: Storage): Shelf {
  return {
    ids: () =>
      Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length)),
    read: (id) => storage.getItem(PREFIX + id),
    write: (id, text) => written(storage, PREFIX + id, text),
    remove: (id) => storage.removeItem(PREFIX + id),
    watch(changed) {
      addEventListener('storage', ({ key, storageArea }) => {
        if (storageArea === storage && (key === null || key.startsWith(PREFIX))) {
          changed(key?.slice(PREFIX.length) ?? '');
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
