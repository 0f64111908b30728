import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/stores/address';
import { codeOf, isEmpty, type Assessments } from '../../../src/stores/assessments';
import { readBackup, writeBackup } from '../../../src/stores/backup';
import { readSaved, writeSaved } from '../../../src/stores/saved';
import { anyAnswer, anyQuestion, OFTEN } from '../model/arbitraries';
import { fakeBrowser } from './fakeDevice';
import { allHeld, ANNA, BO, held, load, reload, visit, visitTwice } from './visits';

const NEWER = '{"format":2,"id":"anna","later":true}';

test('reloading a duplicated tab that was only looked at wipes nothing', () => {
  const { browser, tab, page: one } = visit();
  one.visit('management.value');
  const duplicate = browser.open(tab);
  const other = load(duplicate);
  one.answer('brand.value', 2);
  browser.settle();
  reload(duplicate, other);
  expect(held(browser, one.$current.get().id)?.answers).toEqual({ 'brand.value': 2 });
});

test('a later version of the shown assessment is not written over', () => {
  const { browser, page } = visit(ANNA);
  page.open('anna');
  browser.texts.set('anna', NEWER);
  page.answer('brand.value', 1);
  expect([...browser.texts.values()]).toContain(NEWER);
  expect(page.$current.get().answers).toMatchObject({ 'brand.value': 1 });
});

test('taking back "do not keep" does not write over a later version', () => {
  const { browser, page } = visit(ANNA);
  page.open('anna');
  page.decline(true);
  browser.texts.set('anna', NEWER);
  page.decline(false);
  expect([...browser.texts.values()]).toContain(NEWER);
});

test('declining does not delete a later version', () => {
  const { browser, page } = visit(ANNA);
  page.open('anna');
  browser.texts.set('anna', NEWER);
  page.decline(true);
  expect([...browser.texts.values()]).toContain(NEWER);
});

test('undo does not write over what another tab has kept since', () => {
  const { browser, id, one, other } = visitTwice();
  other.remove(id);
  one.answer('brand.value', 1);
  browser.settle();
  other.undoRemove();
  browser.settle();
  expect(allHeld(browser)).toContainEqual(
    expect.objectContaining({ answers: { 'management.value': 3, 'brand.value': 1 } }),
  );
});

test('undo without room can be tried again', () => {
  const { browser, page } = visit(ANNA);
  page.remove('anna');
  browser.fill();
  page.undoRemove();
  browser.room = Number.POSITIVE_INFINITY;
  page.undoRemove();
  expect(held(browser, 'anna')).toEqual(ANNA);
});

test('a tab that was full keeps what another tab answered meanwhile', () => {
  const { browser, id, one, other } = visitTwice();
  browser.fill();
  one.answer('brand.value', 1);
  expect(one.$keeping.get()).toBe('full');
  browser.room = Number.POSITIVE_INFINITY;
  other.answer('brand.paths', 2);
  browser.settle();
  one.answer('operations.value', 4);
  expect(held(browser, id)?.answers).toEqual({
    'management.value': 3,
    'brand.value': 1,
    'brand.paths': 2,
    'operations.value': 4,
  });
});

test('nor when it is loaded again', () => {
  const { browser, id, tab, one, other } = visitTwice();
  browser.fill();
  one.answer('brand.value', 1);
  browser.room = Number.POSITIVE_INFINITY;
  other.answer('brand.paths', 2);
  reload(tab, one);
  expect(held(browser, id)?.answers).toMatchObject({ 'brand.paths': 2 });
});

test('taking back "do not keep" does not write over what another tab has kept', () => {
  const { browser, one, other } = visitTwice();
  one.decline(true);
  other.answer('brand.paths', 2);
  browser.settle();
  one.decline(false);
  expect(allHeld(browser)).toContainEqual(
    expect.objectContaining({ answers: { 'management.value': 3, 'brand.paths': 2 } }),
  );
});

test('restoring where nothing can be kept does not take away what this tab shows', () => {
  const page = load(fakeBrowser({ forbids: 'shelf' }).open());
  page.answer('management.value', 3);
  page.note('management.value', 'Text');
  page.restore(visit(ANNA).page.backup());
  page.undoRemove();
  expect(page.$current.get().notes).toEqual({ 'management.value': 'Text' });
});

test.each<[string, (page: Assessments) => void]>([
  ['starting anew', (page) => page.start()],
  ['opening another', (page) => page.open('anna')],
  ['measuring again', (page) => page.measureAgain('anna')],
])('%s can be undone where the one before was not kept', (_, leave) => {
  const { page } = visit(ANNA);
  page.decline(true);
  page.answer('brand.value', 1);
  leave(page);
  expect(page.$removed.get()).toHaveLength(1);
});

test('deleting a full assessment and undoing it brings back what did not fit as well', () => {
  const { browser, page } = visit();
  page.answer('management.value', 3);
  browser.fill();
  page.answer('brand.value', 4);
  const { id } = page.$current.get();
  page.remove(id);
  browser.room = Number.POSITIVE_INFINITY;
  page.undoRemove();
  expect(held(browser, id)?.answers).toEqual({ 'management.value': 3, 'brand.value': 4 });
});

test('an item that an older version could not read is restored where it can be read', () => {
  const reading = readBackup(writeBackup([], [{ id: 'anna', text: writeSaved(ANNA) }]));
  expect(reading).toMatchObject({ ok: true, assessments: [ANNA], unreadable: [] });
});

test('what cannot be read is kept aside again when a backup is restored', () => {
  const { browser, tab } = visit(ANNA);
  browser.texts.set('x', NEWER);
  const backup = load(tab).backup();
  const { page } = visit();
  page.restore(backup);
  expect(page.$shelved.get().unreadable).toEqual([{ id: 'x', text: NEWER }]);
});

test('a backup nested too deeply is read without an error', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const file = `{"kind":"red-thread-backup","format":1,"assessments":[${deep}]}`;
  expect(readBackup(file)).toEqual({ ok: false, reason: 'not-a-backup' });
});

/** The kept text of an assessment, with other fields in it than it can have. */
const keptWith = (fields: object) =>
  JSON.stringify({ ...(JSON.parse(writeSaved(ANNA)) as object), ...fields });

test.each([-1, 0.5, 32768, 1e300])(
  'a text with the day %d, which no code carries, is damaged',
  (day) => {
    expect(readSaved(keptWith({ day }))).toEqual({ ok: false, reason: 'damaged' });
  },
);
test.each([-1, 0.5, 32768])('an earlier day %d likewise', (day) => {
  expect(readSaved(keptWith({ earlier: { id: 'x', day, answers: {} } })).ok).toBe(false);
});
test('whatever is read has a result code', () => {
  const reading = readSaved(keptWith({ day: 32768 }));
  expect(() => reading.ok && codeOf(reading.assessment)).not.toThrow();
});
test('a text changed at no moment there is, is damaged', () => {
  expect(readSaved(keptWith({ changed: 8.64e15 + 1 })).ok).toBe(false);
});
test('a text with the wrong finished is damaged', () => {
  expect(readSaved(keptWith({ finished: 'yes' })).ok).toBe(false);
});

test('a reason is something somebody would miss', () => {
  const only = {
    ...ANNA,
    label: '',
    answers: {},
    notes: {},
    reasons: { 'brand.value': 'We have no shop' },
  };
  expect(isEmpty(only)).toBe(false);
});

test('a tilde that was escaped on its way still parts the form from its label', () => {
  const { form } = readAddress('#form=cxd1pqqqqqqqqqqqqqrfmrdy%7EAnna');
  expect([form?.read.ok, form?.label]).toEqual([true, 'Anna']);
});
test('a code in groups, escaped as a browser escapes it, is read', () => {
  expect(readAddress('#form=cxd1%20pqqq%20qqqq%20qqqq%20qqrf%20mrdy').form?.read.ok).toBe(true);
});

test('an address with the same answers but another label is another assessment', () => {
  const { tab, page } = visit();
  page.decline(true);
  page.label('Shop A');
  const { answers: draft, chair } = page.$current.get();
  const other = load(tab, writeAddress({ kind: 'start' }, { draft, chair, label: 'Shop B' }));
  expect(other.$current.get().label).toBe('Shop B');
});

test('renaming another assessment without room is not lost silently', () => {
  const { browser, page } = visit(ANNA, BO);
  page.open('bo');
  browser.fill();
  const outcome = page.rename('anna', 'Annabel and the others') as unknown;
  expect(outcome === false || held(browser, 'anna')?.label !== 'Anna').toBe(true);
});

test('a text under another id than it says can still be opened, and deleted', () => {
  const { browser, tab } = visit();
  browser.texts.set('here', writeSaved(ANNA));
  const page = load(tab);
  const [first] = page.$shelved.get().assessments;
  page.remove(first!.id);
  expect(browser.texts.size).toBe(0);
});

test('looking at a question in another tab is not counted as a change', () => {
  const { browser, one, other } = visitTwice();
  const before = one.$changedElsewhere.get();
  other.visit('brand.value');
  browser.settle();
  expect(one.$changedElsewhere.get()).toBe(before);
});

test('the last answer counts, also in a tab that has not heard of the one before', () => {
  const { browser, id, one, other } = visitTwice();
  other.answer('management.value', 4);
  one.answer('management.value', 3);
  expect(held(browser, id)?.answers['management.value']).toBe(3);
});

test.each([0, -1, 0.5])('a backup of the format %d is none', (format) => {
  expect(readBackup(`{"kind":"red-thread-backup","format":${format},"assessments":[]}`).ok).toBe(
    false,
  );
});
test('a later backup is newer, whatever its shape', () => {
  expect(readBackup('{"kind":"red-thread-backup","format":2,"items":{}}')).toEqual({
    ok: false,
    reason: 'newer',
  });
});
test('the same assessment twice in one file is restored once', () => {
  const { page } = visit();
  page.restore(writeBackup([ANNA, ANNA], []));
  expect(page.$shelved.get().assessments).toHaveLength(1);
});

test('a tab with a form only in the tab does not bring back an older one on session restore', () => {
  // A "full" tab closed and opened again (its memory comes back) after the room returned and another tab went on.
  const { browser, id, tab, one, other } = visitTwice();
  browser.fill();
  one.answer('brand.value', 1);
  browser.room = Number.POSITIVE_INFINITY;
  const copy = browser.open(tab);
  one.answer('brand.paths', 2);
  other.answer('operations.value', 5);
  load(copy);
  expect(held(browser, id)?.answers).toMatchObject({ 'brand.paths': 2, 'operations.value': 5 });
});

test('any interleaving of two tabs, one a duplicate of the other, loses no answer', () => {
  const anyStep = fc.record({
    tab: fc.nat({ max: 1 }),
    act: fc.constantFrom('answer', 'hear', 'reload'),
    question: anyQuestion,
    answer: anyAnswer,
  });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 20 }), (steps) => {
      const browser = fakeBrowser();
      const first = browser.open();
      const begun = load(first);
      begun.visit('management.value');
      const { id } = begun.$current.get();
      const tabs = [first, browser.open(first)];
      const pages = [begun, load(tabs[1]!)];
      const answers: Record<string, unknown> = {};
      for (const { tab, act, question, answer } of steps) {
        const page = pages[tab]!;
        if (act === 'hear') tabs[tab]!.hear();
        if (act === 'reload') pages[tab] = reload(tabs[tab]!, page);
        if (act === 'answer' && page.$current.get().answers[question] !== answer) {
          page.answer(question, answer);
          answers[question] = answer;
        }
      }
      expect(held(browser, id)?.answers ?? {}).toEqual(answers);
    }),
    OFTEN,
  );
});
