import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWork, type WorkFormat, type WorkStore } from '../../../src/stores/work';
import { fakeBrowser, type FakeTab } from './fakeDevice';

/** The simplest work there is: a list of words. */
type Words = readonly string[];

const WORDS: WorkFormat<Words> = {
  empty: [],
  isEmpty: (words) => words.length === 0,
  write: (words) => JSON.stringify({ version: 1, words }),
  read(text) {
    try {
      const { version, words } = JSON.parse(text) as { version: number; words: Words };
      return version > 1 ? { ok: false, reason: 'newer' } : { ok: true, work: words };
    } catch {
      return { ok: false, reason: 'damaged' };
    }
  },
};

const load = (tab: FakeTab) => createWork(WORDS, tab.load().shelf);

function visit(kept?: string) {
  const browser = fakeBrowser();
  if (kept !== undefined) browser.texts.set('now', kept);
  const tab = browser.open();
  return { browser, tab, store: load(tab) };
}

const adding = (word: string) => (words: Words) => [...words, word];
const workIn = (store: WorkStore<Words>) => store.$work.get();
const NEWER = '{"version":2}';

describe('the work of a tool', () => {
  test('is empty at first, and nothing is kept of it', () => {
    const { browser, store } = visit();
    expect(workIn(store)).toEqual([]);
    expect(browser.texts.size).toBe(0);
  });

  test('is kept with every step, and is there again', () => {
    const { tab, store } = visit();
    store.take(adding('one'));
    store.take(adding('two'));
    expect(workIn(load(tab))).toEqual(['one', 'two']);
    expect(store.$keeping.get()).toBe('kept');
  });

  test('leaves nothing behind once it is empty again', () => {
    const { browser, store } = visit();
    store.take(adding('one'));
    store.take(() => []);
    expect([...browser.texts.keys()]).toEqual([]);
  });

  test('is not changed by a step that changes nothing', () => {
    const { store } = visit();
    store.take((words) => words);
    expect(store.$steps.get()).toEqual({ undo: 0, redo: 0 });
  });
});

describe('undo', () => {
  test('takes back one step after the other, and redo takes them again', () => {
    const { store } = visit();
    for (const word of ['one', 'two', 'three']) store.take(adding(word));
    store.undo();
    store.undo();
    expect(workIn(store)).toEqual(['one']);
    expect(store.$steps.get()).toEqual({ undo: 1, redo: 2 });
    store.redo();
    expect(workIn(store)).toEqual(['one', 'two']);
  });

  test('forgets what could be done again once a new step is taken', () => {
    const { store } = visit();
    store.take(adding('one'));
    store.undo();
    store.take(adding('two'));
    store.redo();
    expect(workIn(store)).toEqual(['two']);
  });

  test('takes back steps about the same together, but not those after an undo', () => {
    const { store } = visit();
    store.take(adding('begun'));
    for (const word of ['a', 'b', 'c']) store.take(adding(word), 'arrow keys');
    store.undo();
    expect(workIn(store)).toEqual(['begun']);
    store.take(adding('d'), 'arrow keys');
    store.undo();
    expect(workIn(store)).toEqual(['begun']);
  });

  test('does nothing where there is nothing to undo', () => {
    const { store } = visit();
    store.undo();
    store.redo();
    expect(workIn(store)).toEqual([]);
    expect(store.$steps.get()).toEqual({ undo: 0, redo: 0 });
  });

  test('is kept as well', () => {
    const { tab, store } = visit();
    store.take(adding('one'));
    store.undo();
    expect(workIn(load(tab))).toEqual([]);
  });

  test('as often as there were steps leads back to the beginning, and redo to the end', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), (words) => {
        const { store } = visit();
        for (const word of words) store.take(adding(word));
        const end = workIn(store);
        for (const _ of words) store.undo();
        expect(workIn(store)).toEqual([]);
        for (const _ of words) store.redo();
        expect(workIn(store)).toEqual(end);
      }),
    );
  });
});

describe('other work in its place', () => {
  test('can be undone', () => {
    const { store } = visit();
    store.take(adding('mine'));
    store.replace(['example']);
    expect(workIn(store)).toEqual(['example']);
    store.undo();
    expect(workIn(store)).toEqual(['mine']);
  });

  test('makes way again for what stood there before, after a reload too, and back', () => {
    const { tab, store } = visit();
    store.take(adding('mine'));
    store.replace(['example']);
    const again = load(tab);
    expect(again.$before.get()).toBe(true);
    again.bringBack();
    expect(workIn(again)).toEqual(['mine']);
    again.bringBack();
    expect(workIn(again)).toEqual(['example']);
  });

  test('is forgotten when that is asked', () => {
    const { browser, store } = visit();
    store.take(adding('mine'));
    store.replace(['example']);
    store.forget();
    expect(store.$before.get()).toBe(false);
    expect([...browser.texts.keys()]).toEqual(['now']);
  });

  test('leaves nothing to bring back where there was nothing', () => {
    const { store } = visit();
    store.replace(['example']);
    expect(store.$before.get()).toBe(false);
    expect(store.bringBack()).toBe(false);
  });
});

describe('two tabs', () => {
  test('show the same, and what another tab did can be undone', () => {
    const { browser, store } = visit();
    const other = load(browser.open());
    store.take(adding('here'));
    browser.settle();
    expect(workIn(other)).toEqual(['here']);
    other.undo();
    browser.settle();
    expect(workIn(store)).toEqual([]);
  });

  test('lose nothing of each other, also when one has not heard of the other yet', () => {
    const { browser, store } = visit();
    const other = load(browser.open());
    store.take(adding('here'));
    other.take(adding('there'));
    expect(workIn(other)).toEqual(['here', 'there']);
    browser.settle();
    expect(workIn(store)).toEqual(['here', 'there']);
  });
});

describe('where it cannot be kept', () => {
  test('a full device says so, and the work goes on', () => {
    const { browser, store } = visit();
    store.take(adding('one'));
    browser.fill();
    store.take(adding('more than fits'));
    expect(store.$keeping.get()).toBe('no-room');
    expect(workIn(store)).toEqual(['one', 'more than fits']);
    browser.room = Number.POSITIVE_INFINITY;
    store.take(adding('two'));
    expect(store.$keeping.get()).toBe('kept');
  });

  test('a device that keeps nothing says so, and begins with what it is given', () => {
    const store = createWork(WORDS, null, ['from a link']);
    expect(store.$keeping.get()).toBe('no-storage');
    store.take(adding('one'));
    store.undo();
    expect(workIn(store)).toEqual(['from a link']);
  });
});

describe('a kept text that cannot be read', () => {
  test('is left alone while nothing is done', () => {
    const { browser, store } = visit(NEWER);
    expect(workIn(store)).toEqual([]);
    expect(browser.texts.get('now')).toBe(NEWER);
  });

  test('is set aside before anything is written, and can be saved and removed', () => {
    const { browser, store } = visit(NEWER);
    store.take(adding('one'));
    expect(store.$aside.get()).toEqual(['aside-1']);
    expect(store.readAside('aside-1')).toBe(NEWER);
    store.removeAside('aside-1');
    expect(store.$aside.get()).toEqual([]);
    expect([...browser.texts.keys()]).toEqual(['now']);
  });

  test('stays where it is when there is no room to set it aside', () => {
    const { browser, store } = visit(NEWER);
    browser.fill();
    store.take(adding('one'));
    expect(browser.texts.get('now')).toBe(NEWER);
    expect(store.$keeping.get()).toBe('no-room');
    expect(workIn(store)).toEqual(['one']);
  });
});
