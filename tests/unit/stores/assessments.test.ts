import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/model/code';
import { dayOf } from '../../../src/model/day';
import { NO_AMBITION } from '../../../src/model/sheet';
import { writeAddress } from '../../../src/stores/address';
import {
  answered,
  codeOf,
  createAssessments,
  formCode,
  isEmpty,
  type Assessments,
  type Keeping,
} from '../../../src/stores/assessments';
import { readBackup } from '../../../src/stores/backup';
import { NOTHING_FOLLOWED, writeSaved, type Assessment } from '../../../src/stores/saved';
import { anyAnswer, anyQuestion, OFTEN } from '../model/arbitraries';
import { anyText } from './arbitraries';
import { fakeBrowser } from './fakeDevice';
import { addressOf, ANNA, BO, held, load, reload, visit, visitTwice } from './visits';

const TODAY = dayOf({ year: 2026, month: 11, date: 22 });

/** A law about whole visits takes a while on a busy machine. */
const PATIENTLY = { timeout: 60_000 };

const DAMAGED = { id: 'damaged', text: '{"format":1,"id":"damaged' };
const NEWER = { id: 'newer', text: '{"format":3,"id":"newer"}' };

const listed = (page: Assessments) => page.$shelved.get().assessments.map(({ id }) => id);

describe('a first visit', () => {
  test('shows an empty assessment', () => {
    const { page } = visit();
    expect(page.$current.get()).toEqual({
      id: 'id-1',
      label: '',
      chair: 'not-said',
      answers: {},
      notes: {},
      reasons: {},
      at: null,
      day: 0,
      changed: 1_000_000,
      finished: false,
      ambition: NO_AMBITION,
      earlier: null,
      beside: null,
      ...NOTHING_FOLLOWED,
    });
    expect(page.$keeping.get()).toBe('kept');
  });

  test('has nothing to resume', () => {
    expect(createAssessments(fakeBrowser().open().load()).resume(null)).toBe(false);
  });

  test('leaves no trace on the device, wherever one looks', () => {
    const { browser, page } = visit();
    page.visit('management.value');
    page.visit('brand.paths');
    page.chair('outside');
    page.start();
    expect(browser.texts.size).toBe(0);
    expect(page.$shelved.get()).toEqual({ assessments: [], unreadable: [] });
  });
});

describe('every change is kept at once', () => {
  test.each<[string, (page: Assessments) => void, Partial<Assessment>]>([
    ['an answer', (page) => page.answer('brand.paths', 4), { answers: { 'brand.paths': 4 } }],
    [
      'an answer that says nothing',
      (page) => page.answer('brand.paths', 'unknown'),
      { answers: { 'brand.paths': 'unknown' } },
    ],
    ['a note', (page) => page.note('brand.paths', 'Text'), { notes: { 'brand.paths': 'Text' } }],
    ['a label', (page) => page.label('Anna'), { label: 'Anna' }],
  ])('%s, as the first one', (_, change, kept) => {
    const { browser, page } = visit();
    change(page);
    expect(held(browser, 'id-1')).toMatchObject(kept);
  });

  test.each<[string, (page: Assessments) => void, Partial<Assessment>]>([
    [
      'another answer',
      (page) => page.answer('brand.value', 2),
      { answers: { 'brand.paths': 4, 'brand.value': 2 } },
    ],
    [
      'a changed answer',
      (page) => page.answer('brand.paths', 5),
      { answers: { 'brand.paths': 5 } },
    ],
    ['an answer taken back', (page) => page.answer('brand.paths', undefined), { answers: {} }],
    [
      'a note beside another',
      (page) => {
        page.note('brand.paths', 'One');
        page.note('brand.value', 'Two');
      },
      { notes: { 'brand.paths': 'One', 'brand.value': 'Two' } },
    ],
    [
      'a note wiped out',
      (page) => {
        page.note('brand.paths', 'Text');
        page.note('brand.paths', '');
      },
      { notes: {} },
    ],
    [
      'a reason',
      (page) => page.reason('brand.paths', 'Why'),
      { reasons: { 'brand.paths': 'Why' } },
    ],
    [
      'a reason wiped out',
      (page) => {
        page.reason('brand.paths', 'Why');
        page.reason('brand.paths', '');
      },
      { reasons: {} },
    ],
    ['the chair', (page) => page.chair('operations'), { chair: 'operations' }],
    ['a label wiped out', (page) => page.label(''), { label: '' }],
    ['the question last looked at', (page) => page.visit('brand.value'), { at: 'brand.value' }],
    ['that the result was shown', (page) => void page.showResult(), { finished: true }],
  ])('%s', (_, change, kept) => {
    const { browser, page } = visit();
    page.label('Anna');
    page.answer('brand.paths', 4);
    const before = page.$current.get();
    change(page);
    const after = { ...before, ...kept };
    expect(held(browser, 'id-1')).toEqual(after);
    expect(page.$current.get()).toEqual(after);
    expect(page.$shelved.get().assessments).toEqual([after]);
  });

  test('also a note of 200,000 characters', () => {
    const { browser, tab, page } = visit();
    const note = 'x🧵'.repeat(66_667);
    page.note('brand.paths', note);
    expect(held(browser, 'id-1')?.notes).toEqual({ 'brand.paths': note });
    expect(reload(tab, page).$current.get().notes).toEqual({ 'brand.paths': note });
  });

  test('with the moment of the change', () => {
    const { browser, page } = visit();
    browser.now = 2_000_000;
    page.note('brand.paths', 'Text');
    expect(page.$current.get().changed).toBe(2_000_000);
  });

  test('and looking at a question is no change', () => {
    const { browser, page } = visit();
    page.answer('brand.paths', 4);
    browser.now = 2_000_000;
    page.visit('brand.value');
    expect(page.$current.get().changed).toBe(1_000_000);
  });

  test('and the same answer again is none either', () => {
    const { browser, page } = visit();
    page.answer('brand.paths', 4);
    browser.now = 2_000_000;
    page.answer('brand.paths', 4);
    expect(page.$current.get().changed).toBe(1_000_000);
  });

  test('with the day of the last changed answer, whatever else changes later', () => {
    const { browser, page } = visit();
    page.answer('brand.paths', 4);
    browser.today = { year: 2026, month: 11, date: 23 };
    page.note('brand.paths', 'Text');
    page.label('Anna');
    page.chair('brand');
    expect(page.$current.get().day).toBe(TODAY);
    page.answer('brand.paths', 5);
    expect(page.$current.get().day).toBe(TODAY + 1);
  });
});

/** The page with something of everything in it, in one of the four ways of keeping it. */
function filledIn(keeping: Keeping) {
  const browser = fakeBrowser({ forbids: keeping === 'blocked' ? 'shelf' : 'nothing' });
  const tab = browser.open();
  const page = load(tab);
  if (keeping === 'declined') page.decline(true);
  page.answer('management.value', 3);
  if (keeping === 'full') browser.fill();
  page.answer('brand.paths', 'unknown');
  page.answer('customer.value', 'not-applicable');
  page.note('management.value', 'The minutes of May');
  page.reason('customer.value', 'We have no shop');
  page.label('Zoë & Bo');
  page.chair('customer-facing');
  page.visit('customer.value');
  expect(page.$keeping.get()).toBe(keeping);
  return { browser, tab, page };
}

const KEEPINGS = ['kept', 'declined', 'blocked', 'full'] as const;

describe('on return everything is as it was left', () => {
  test.each(KEEPINGS)('%s: in the same tab', (keeping) => {
    const { tab, page } = filledIn(keeping);
    const again = reload(tab, page);
    expect(again.$current.get()).toEqual(page.$current.get());
    expect(again.$keeping.get()).toBe(keeping);
    expect(again.$shelved.get()).toEqual(page.$shelved.get());
  });

  test.each(KEEPINGS)('%s: and at every return after that', (keeping) => {
    const { tab, page } = filledIn(keeping);
    const again = reload(tab, reload(tab, reload(tab, page)));
    expect(again.$current.get()).toEqual(page.$current.get());
    expect(again.$keeping.get()).toBe(keeping);
  });

  test.each(KEEPINGS)('%s: also where the address was lost', (keeping) => {
    const { tab, page } = filledIn(keeping);
    const again = load(tab, '');
    expect(again.$current.get()).toEqual(page.$current.get());
    expect(again.$keeping.get()).toBe(keeping);
  });

  test.each(KEEPINGS)('%s: and going on is on top of it', (keeping) => {
    const { tab, page } = filledIn(keeping);
    const again = reload(tab, page);
    again.answer('operations.value', 1);
    expect(again.$current.get().answers).toEqual({
      'management.value': 3,
      'brand.paths': 'unknown',
      'customer.value': 'not-applicable',
      'operations.value': 1,
    });
    expect(again.$current.get().notes).toEqual(page.$current.get().notes);
    expect(reload(tab, again).$current.get()).toEqual(again.$current.get());
  });

  test('in another tab it is listed, and one can go on with it there', () => {
    const { browser, page } = filledIn('kept');
    const other = createAssessments(browser.open().load());
    expect(other.resume(null)).toBe(false);
    expect(other.$shelved.get().assessments).toEqual([page.$current.get()]);
    other.open(page.$current.get().id);
    expect(other.$current.get()).toEqual(page.$current.get());
  });

  test('an empty assessment that was only looked at is the same one', () => {
    const { tab, page } = visit();
    page.visit('brand.paths');
    expect(reload(tab, page).$current.get()).toEqual(page.$current.get());
  });

  test.each([
    ['no memory at all', ''],
    ['half a memory', '{"id":"an'],
    ['something else', '7'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no id', '{"saved":"text"}'],
    ['an id that is none', '{"id":7}'],
    ['an assessment that is gone', '{"id":"gone"}'],
    ['an assessment that cannot be read', '{"id":"gone","saved":"{"}'],
    ['an assessment that is no text', '{"id":"gone","saved":7}'],
  ])('a tab that remembers %s begins anew', (_, memory) => {
    const { browser, tab } = visit(ANNA);
    tab.memory = memory;
    const page = createAssessments(tab.load());
    expect(page.resume(null)).toBe(false);
    expect(isEmpty(page.$current.get())).toBe(true);
    expect(held(browser, 'anna')).toEqual(ANNA);
  });

  test('a tab whose own copy is damaged goes on with the one of the device', () => {
    const { tab } = visit(ANNA);
    tab.memory = '{"id":"anna","saved":"{damaged"}';
    expect(load(tab).$current.get()).toEqual(ANNA);
  });
});

describe('several assessments lie side by side', () => {
  test('each with an id of its own', () => {
    const { page } = visit();
    page.answer('brand.paths', 4);
    page.start();
    page.answer('brand.paths', 4);
    expect(new Set(listed(page)).size).toBe(2);
  });

  test('the last changed first', () => {
    const { browser, page } = visit(ANNA, BO);
    expect(listed(page)).toEqual(['bo', 'anna']);
    page.open('anna');
    expect(listed(page)).toEqual(['bo', 'anna']);
    browser.now = 2_000_000;
    page.note('brand.paths', 'Text');
    expect(listed(page)).toEqual(['anna', 'bo']);
  });

  test('and notes hang on the id, not on the code', () => {
    const { page } = visit(ANNA, BO);
    page.open('bo');
    expect(codeOf(ANNA)).toBe(codeOf(BO));
    page.note('management.value', 'Of Bo');
    page.open('anna');
    expect(page.$current.get()).toEqual(ANNA);
    page.open('bo');
    expect(page.$current.get().notes).toEqual({ 'management.value': 'Of Bo' });
  });

  test('and a new one leaves the one before as it is', () => {
    const { browser, page } = visit(ANNA);
    page.open('anna');
    page.start();
    page.answer('brand.value', 1);
    expect(page.$current.get().label).toBe('');
    expect(page.$current.get().answers).toEqual({ 'brand.value': 1 });
    expect(held(browser, 'anna')).toEqual(ANNA);
  });

  test('and one that is not there cannot be opened', () => {
    const { page } = visit(ANNA);
    const before = page.$current.get();
    page.open('gone');
    expect(page.$current.get()).toBe(before);
  });

  test('and one that cannot be read cannot be opened', () => {
    const { browser, tab } = visit();
    browser.texts.set(NEWER.id, NEWER.text);
    const page = load(tab);
    page.open(NEWER.id);
    expect(page.$current.get().id).not.toBe(NEWER.id);
    expect(browser.texts.get(NEWER.id)).toBe(NEWER.text);
  });
});

describe('renaming', () => {
  test('changes the label, and when it was changed, and nothing else', () => {
    const { browser, page } = visit(ANNA, BO);
    page.rename('anna', 'Annabel');
    const renamed = { ...ANNA, label: 'Annabel', changed: 1_000_000 };
    expect(held(browser, 'anna')).toEqual(renamed);
    expect(page.$shelved.get().assessments).toEqual([renamed, BO]);
  });

  test('changes the one this tab shows as well', () => {
    const { browser, page } = visit(ANNA);
    page.open('anna');
    page.rename('anna', 'Annabel');
    expect(page.$current.get().label).toBe('Annabel');
    expect(held(browser, 'anna')?.label).toBe('Annabel');
  });

  test('does not change which one this tab shows', () => {
    const { page } = visit(ANNA, BO);
    page.open('bo');
    page.rename('anna', 'Annabel');
    expect(page.$current.get()).toEqual(BO);
  });

  test('makes nothing of an assessment that is not there', () => {
    const { browser, page } = visit(ANNA);
    page.rename('gone', 'Gone');
    expect([...browser.texts.keys()]).toEqual(['anna']);
  });
});

describe('a new measurement of the same thing', () => {
  const measuredAgain = () => {
    const { browser, tab, page } = visit({
      ...ANNA,
      finished: true,
      reasons: { 'brand.value': 'x' },
    });
    browser.now = 2_000_000;
    page.measureAgain('anna');
    return { browser, tab, page, copy: page.$current.get() };
  };

  test('takes the label and the chair along, and begins without answers, notes and reasons', () => {
    const { copy } = measuredAgain();
    expect(copy).toEqual({
      id: copy.id,
      label: 'Anna',
      chair: 'brand',
      answers: {},
      notes: {},
      reasons: {},
      at: null,
      day: 0,
      changed: 2_000_000,
      finished: false,
      ambition: NO_AMBITION,
      earlier: copy.earlier,
      beside: null,
      ...NOTHING_FOLLOWED,
    });
  });

  test('knows the earlier answers, their day and whose they were', () => {
    expect(measuredAgain().copy.earlier).toEqual({ id: 'anna', day: 1000, answers: ANNA.answers });
  });

  test('has an id of its own and leaves the earlier one as it is', () => {
    const { browser, copy } = measuredAgain();
    expect(copy.id).not.toBe('anna');
    expect(held(browser, 'anna')).toMatchObject({ answers: ANNA.answers, notes: ANNA.notes });
  });

  test('is kept from the start', () => {
    const { browser, tab, page, copy } = measuredAgain();
    expect(held(browser, copy.id)).toEqual(copy);
    expect(reload(tab, page).$current.get()).toEqual(copy);
  });

  test('keeps the earlier answers when the earlier one changes or is deleted', () => {
    const { page } = measuredAgain();
    page.remove('anna');
    page.answer('management.value', 5);
    expect(page.$current.get().earlier?.answers).toEqual(ANNA.answers);
  });

  test('of one that is not there is none', () => {
    const { page } = visit(ANNA);
    const before = page.$current.get();
    page.measureAgain('gone');
    expect(page.$current.get()).toBe(before);
  });
});

describe('deleting', () => {
  test('takes one assessment off the device', () => {
    const { browser, page } = visit(ANNA, BO);
    page.remove('anna');
    expect([...browser.texts.keys()]).toEqual(['bo']);
    expect(listed(page)).toEqual(['bo']);
  });

  test('the one this tab shows begins a new one', () => {
    const { browser, tab, page } = visit(ANNA);
    page.open('anna');
    page.remove('anna');
    expect(isEmpty(page.$current.get())).toBe(true);
    expect(page.$current.get().id).not.toBe('anna');
    expect(isEmpty(reload(tab, page).$current.get())).toBe(true);
    expect(browser.texts.size).toBe(0);
  });

  test('another one leaves this tab where it is', () => {
    const { page } = visit(ANNA, BO);
    page.open('bo');
    page.remove('anna');
    expect(page.$current.get()).toEqual(BO);
  });

  test('can be undone, to the last character', () => {
    const { browser, page } = visit(ANNA, BO);
    const text = browser.texts.get('anna');
    page.remove('anna');
    page.undoRemove();
    expect(browser.texts.get('anna')).toBe(text);
    expect(listed(page)).toEqual(['bo', 'anna']);
  });

  test('the one this tab shows can be undone as well, and leaves the new one alone', () => {
    const { browser, page } = visit(ANNA);
    page.open('anna');
    page.remove('anna');
    page.answer('brand.value', 1);
    page.undoRemove();
    expect(held(browser, 'anna')).toEqual(ANNA);
    expect(page.$current.get().answers).toEqual({ 'brand.value': 1 });
    expect(listed(page)).toHaveLength(2);
  });

  test('can be undone once', () => {
    const { browser, page } = visit(ANNA);
    page.remove('anna');
    page.undoRemove();
    expect(page.$removed.get()).toEqual([]);
    browser.texts.clear();
    page.undoRemove();
    expect(browser.texts.size).toBe(0);
  });

  test('can be undone until something else is deleted', () => {
    const { page } = visit(ANNA, BO);
    page.remove('anna');
    expect(page.$removed.get().map(({ id }) => id)).toEqual(['anna']);
    page.remove('bo');
    expect(page.$removed.get().map(({ id }) => id)).toEqual(['bo']);
    page.undoRemove();
    expect(listed(page)).toEqual(['bo']);
  });

  test('everything takes everything, what cannot be read as well', () => {
    const { browser, tab } = visit(ANNA, BO);
    browser.texts.set(DAMAGED.id, DAMAGED.text);
    const page = load(tab);
    page.removeAll();
    expect(browser.texts.size).toBe(0);
    expect(page.$shelved.get()).toEqual({ assessments: [], unreadable: [] });
  });

  test('everything begins a new one in this tab', () => {
    const { page } = visit(ANNA, BO);
    page.open('anna');
    page.removeAll();
    expect(isEmpty(page.$current.get())).toBe(true);
    expect(page.$current.get().id).not.toBe('anna');
  });

  test('everything can be undone, to the last character', () => {
    const { browser, tab } = visit(ANNA, BO);
    browser.texts.set(DAMAGED.id, DAMAGED.text);
    browser.texts.set(NEWER.id, NEWER.text);
    const before = new Map(browser.texts);
    const page = load(tab);
    page.open('bo');
    page.removeAll();
    page.undoRemove();
    expect(browser.texts).toEqual(before);
    expect(listed(page)).toEqual(['bo', 'anna']);
    expect(page.$shelved.get().unreadable).toEqual([DAMAGED, NEWER]);
  });

  test('everything leaves an assessment that is not on the device in its tab', () => {
    const { page } = visit(ANNA);
    page.decline(true);
    page.answer('brand.value', 1);
    page.removeAll();
    expect(page.$current.get().answers).toEqual({ 'brand.value': 1 });
  });

  test('one that is not there deletes nothing', () => {
    const { browser, page } = visit(ANNA);
    page.remove('gone');
    expect(page.$removed.get()).toEqual([]);
    expect(browser.texts.size).toBe(1);
  });
});

describe('what cannot be read', () => {
  const withUnreadable = () => {
    const { browser, tab } = visit(ANNA);
    browser.texts.set(DAMAGED.id, DAMAGED.text);
    browser.texts.set(NEWER.id, NEWER.text);
    return { browser, page: load(tab) };
  };

  test('is kept aside, beside what can', () => {
    const { page } = withUnreadable();
    expect(page.$shelved.get()).toEqual({ assessments: [ANNA], unreadable: [DAMAGED, NEWER] });
  });

  test('stays as it is, whatever is done with the rest', () => {
    const { browser, page } = withUnreadable();
    page.open('anna');
    page.answer('brand.value', 1);
    page.rename(DAMAGED.id, 'Name');
    page.measureAgain(NEWER.id);
    page.measureAgain('anna');
    page.remove('anna');
    expect(browser.texts.get(DAMAGED.id)).toBe(DAMAGED.text);
    expect(browser.texts.get(NEWER.id)).toBe(NEWER.text);
  });

  test('can be deleted, and only that, with undo', () => {
    const { browser, page } = withUnreadable();
    page.removeUnreadable();
    expect([...browser.texts.keys()]).toEqual(['anna']);
    expect(page.$removed.get()).toMatchObject([DAMAGED, NEWER]);
    page.undoRemove();
    expect(page.$shelved.get().unreadable).toEqual([DAMAGED, NEWER]);
  });

  test('goes along in a backup', () => {
    const { page } = withUnreadable();
    expect(JSON.parse(page.backup())).toMatchObject({ unreadable: [DAMAGED, NEWER] });
  });
});

describe('where there is no room', () => {
  test('the page says so, and loses nothing', () => {
    const { browser, page } = visit();
    page.answer('management.value', 3);
    browser.fill();
    page.answer('brand.value', 4);
    page.note('brand.value', 'x'.repeat(200_000));
    expect(page.$keeping.get()).toBe('full');
    expect(page.$current.get()).toMatchObject({
      answers: { 'management.value': 3, 'brand.value': 4 },
      notes: { 'brand.value': 'x'.repeat(200_000) },
    });
  });

  test('the device still has what did fit', () => {
    const { browser, page } = visit();
    page.answer('management.value', 3);
    browser.fill();
    page.answer('brand.value', 4);
    expect(held(browser, 'id-1')?.answers).toEqual({ 'management.value': 3 });
  });

  test('from the first answer on, the same holds', () => {
    const { browser, tab, page } = visit();
    browser.fill();
    page.answer('management.value', 3);
    expect(page.$keeping.get()).toBe('full');
    expect(browser.texts.size).toBe(0);
    expect(reload(tab, page).$current.get()).toEqual(page.$current.get());
  });

  test('one note that is too long stops the rest, until it is shorter', () => {
    const { browser, page } = visit();
    browser.room = 100_000;
    page.note('brand.value', 'x'.repeat(200_000));
    page.answer('management.value', 3);
    expect(page.$keeping.get()).toBe('full');
    page.note('brand.value', 'x'.repeat(50_000));
    expect(page.$keeping.get()).toBe('kept');
    expect(held(browser, 'id-1')).toEqual(page.$current.get());
  });

  test('everything is kept at the next change after there is room again', () => {
    const { browser, tab, page } = visit();
    page.answer('management.value', 3);
    browser.fill();
    page.answer('brand.value', 4);
    page.note('brand.value', 'Text');
    browser.room = Number.POSITIVE_INFINITY;
    page.answer('operations.value', 5);
    expect(page.$keeping.get()).toBe('kept');
    expect(held(browser, 'id-1')).toMatchObject({
      answers: { 'management.value': 3, 'brand.value': 4, 'operations.value': 5 },
      notes: { 'brand.value': 'Text' },
    });
    expect(load(tab).$current.get()).toEqual(page.$current.get());
  });

  test('everything is kept on return when there is room again', () => {
    const { browser, tab, page } = filledIn('full');
    browser.room = Number.POSITIVE_INFINITY;
    const again = reload(tab, page);
    expect(again.$keeping.get()).toBe('kept');
    expect(held(browser, 'id-1')).toEqual(page.$current.get());
  });

  test('deleting another assessment makes room', () => {
    const { browser, page } = visit(ANNA);
    browser.fill();
    page.answer('management.value', 3);
    expect(page.$keeping.get()).toBe('full');
    page.remove('anna');
    page.answer('brand.value', 4);
    expect(page.$keeping.get()).toBe('kept');
    expect(held(browser, page.$current.get().id)).toEqual(page.$current.get());
  });

  test('other assessments are not touched', () => {
    const { browser, page } = visit(ANNA, BO);
    page.open('anna');
    browser.fill();
    page.note('brand.value', 'Text');
    expect(held(browser, 'bo')).toEqual(BO);
    expect(held(browser, 'anna')).toEqual(ANNA);
  });

  test('a backup has what did not fit, instead of what did', () => {
    const { page } = filledIn('full');
    const backup = readBackup(page.backup());
    expect(backup.ok && backup.assessments).toEqual([page.$current.get()]);
  });

  test('another assessment that is opened is kept', () => {
    const { browser, page } = visit(ANNA);
    browser.fill();
    page.answer('management.value', 3);
    page.open('anna');
    expect(page.$keeping.get()).toBe('kept');
  });
});

describe('where the browser forbids it', () => {
  test('the page says so from the start', () => {
    expect(load(fakeBrowser({ forbids: 'shelf' }).open()).$keeping.get()).toBe('blocked');
    expect(load(fakeBrowser({ forbids: 'everything' }).open()).$keeping.get()).toBe('blocked');
  });

  test('everything lasts as long as the page, even where the tab remembers nothing', () => {
    const page = load(fakeBrowser({ forbids: 'everything' }).open());
    page.answer('management.value', 3);
    page.note('management.value', 'Text');
    page.label('Anna');
    page.visit('brand.value');
    expect(page.$current.get()).toMatchObject({
      answers: { 'management.value': 3 },
      notes: { 'management.value': 'Text' },
      label: 'Anna',
      at: 'brand.value',
    });
  });

  test('the address has the form, even where the tab remembers nothing', () => {
    const tab = fakeBrowser({ forbids: 'everything' }).open();
    const page = load(tab);
    page.answer('management.value', 3);
    page.answer('brand.value', 'unknown');
    page.label('Anna');
    page.chair('brand');
    expect(reload(tab, page).$current.get()).toMatchObject({
      answers: { 'management.value': 3, 'brand.value': 'unknown' },
      label: 'Anna',
      chair: 'brand',
    });
  });

  test('a backup has what this tab shows', () => {
    const { page } = filledIn('blocked');
    const backup = readBackup(page.backup());
    expect(backup.ok && backup.assessments).toEqual([page.$current.get()]);
  });

  test('a backup of nothing has nothing', () => {
    const backup = readBackup(load(fakeBrowser({ forbids: 'shelf' }).open()).backup());
    expect(backup.ok && backup.assessments).toEqual([]);
  });

  test('there is nothing to decline', () => {
    const { page } = filledIn('blocked');
    page.decline(true);
    expect(page.$keeping.get()).toBe('blocked');
    page.decline(false);
    expect(page.$keeping.get()).toBe('blocked');
  });

  test('nothing of the shelf fails, and nothing of it happens', () => {
    const { page } = filledIn('blocked');
    const before = page.$current.get();
    page.open('anna');
    page.measureAgain('anna');
    page.rename('anna', 'Anna');
    page.remove('anna');
    page.removeAll();
    page.removeUnreadable();
    page.undoRemove();
    expect(page.$current.get()).toEqual(before);
    expect(page.$shelved.get()).toEqual({ assessments: [], unreadable: [] });
  });

  test('a new one is not kept either', () => {
    const { page } = filledIn('blocked');
    page.start();
    page.answer('brand.value', 1);
    expect(page.$keeping.get()).toBe('blocked');
    expect(page.$current.get().answers).toEqual({ 'brand.value': 1 });
  });
});

describe('"do not keep on this device"', () => {
  test('takes away what was kept of this assessment', () => {
    const { browser, page } = visit(ANNA, BO);
    page.open('anna');
    page.decline(true);
    expect(page.$keeping.get()).toBe('declined');
    expect(page.$current.get()).toEqual(ANNA);
    expect([...browser.texts.keys()]).toEqual(['bo']);
    expect(listed(page)).toEqual(['bo']);
  });

  test('keeps nothing from then on', () => {
    const { browser, page } = filledIn('declined');
    page.showResult();
    expect(browser.texts.size).toBe(0);
    expect(page.$shelved.get().assessments).toEqual([]);
  });

  test('holds on return, also before there is anything to keep', () => {
    const { browser, tab, page } = visit();
    page.decline(true);
    const again = reload(tab, page);
    expect(again.$keeping.get()).toBe('declined');
    again.answer('management.value', 3);
    expect(browser.texts.size).toBe(0);
  });

  test('taken back keeps everything there is by then', () => {
    const { browser, page } = filledIn('declined');
    page.decline(false);
    expect(page.$keeping.get()).toBe('kept');
    expect(held(browser, 'id-1')).toEqual(page.$current.get());
    expect(page.$shelved.get().assessments).toEqual([page.$current.get()]);
  });

  test('taken back holds on return', () => {
    const { tab, page } = filledIn('declined');
    page.decline(false);
    const again = reload(tab, page);
    expect(again.$keeping.get()).toBe('kept');
    expect(again.$current.get()).toEqual(page.$current.get());
  });

  test('taken back where there is no room is full', () => {
    const { browser, page } = filledIn('declined');
    browser.fill();
    page.decline(false);
    expect(page.$keeping.get()).toBe('full');
  });

  test('is a way out where there is no room', () => {
    const { browser, page } = filledIn('full');
    page.decline(true);
    expect(page.$keeping.get()).toBe('declined');
    expect(browser.texts.size).toBe(0);
    expect(page.$current.get().label).toBe('Zoë & Bo');
  });

  test('is about one assessment: another one is kept', () => {
    const { browser, page } = filledIn('declined');
    page.start();
    page.answer('brand.value', 1);
    expect(page.$keeping.get()).toBe('kept');
    expect([...browser.texts.keys()]).toEqual([page.$current.get().id]);
  });

  test('is backed up all the same when one asks for it', () => {
    const { page } = filledIn('declined');
    const backup = readBackup(page.backup());
    expect(backup.ok && backup.assessments).toEqual([page.$current.get()]);
  });
});

describe('an address with a form', () => {
  const carried = addressOf(filledIn('declined').page);
  const FORM: Partial<Assessment> = {
    label: 'Zoë & Bo',
    chair: 'customer-facing',
    answers: {
      'management.value': 3,
      'brand.paths': 'unknown',
      'customer.value': 'not-applicable',
    },
  };

  test('is shown in another browser, without the notes, which it does not carry', () => {
    const phone = fakeBrowser({ name: 'phone' });
    const page = load(phone.open(), carried);
    expect(page.$current.get()).toEqual({
      id: 'phone-2',
      ...FORM,
      notes: {},
      reasons: {},
      at: null,
      day: TODAY,
      changed: 1_000_000,
      finished: false,
      ambition: NO_AMBITION,
      earlier: null,
      beside: null,
      ...NOTHING_FOLLOWED,
    });
  });

  test('is not kept there unless somebody says so', () => {
    const phone = fakeBrowser({ name: 'phone' });
    const page = load(phone.open(), carried);
    expect(page.$keeping.get()).toBe('declined');
    page.answer('brand.value', 1);
    expect(phone.texts.size).toBe(0);
    page.decline(false);
    expect(held(phone, 'phone-2')).toEqual(page.$current.get());
  });

  test('is blocked where the browser forbids keeping it', () => {
    const page = load(fakeBrowser({ forbids: 'everything' }).open(), carried);
    expect(page.$keeping.get()).toBe('blocked');
    expect(page.$current.get()).toMatchObject(FORM);
  });

  test('touches nothing of what lies there', () => {
    const { browser, tab } = visit(ANNA, BO);
    const page = load(tab, carried);
    page.answer('brand.value', 1);
    expect([...browser.texts.values()]).toEqual([writeSaved(ANNA), writeSaved(BO)]);
    expect(listed(page)).toEqual(['bo', 'anna']);
  });

  test('is another one than the assessment this tab kept, which stays on the device', () => {
    const { browser, tab, page } = visit(ANNA);
    page.open('anna');
    const other = load(tab, carried);
    expect(other.$current.get()).toMatchObject(FORM);
    expect(other.$current.get().id).not.toBe('anna');
    expect(held(browser, 'anna')).toEqual(ANNA);
  });

  test('is the one this tab shows where that says the same, notes included', () => {
    const { tab, page } = filledIn('kept');
    const again = load(tab, carried);
    expect(again.$current.get()).toEqual(page.$current.get());
    expect(again.$keeping.get()).toBe('kept');
  });

  test('wins over what this tab remembers, because it is what somebody kept', () => {
    const { tab, page } = filledIn('declined');
    page.answer('brand.paths', 5);
    expect(load(tab, carried).$current.get()).toMatchObject(FORM);
  });

  test('that was not answered yet has no day', () => {
    const label = writeAddress({ kind: 'start' }, { draft: {}, chair: 'brand', label: 'Anna' });
    const page = load(fakeBrowser().open(), label);
    expect(page.$current.get()).toMatchObject({ label: 'Anna', chair: 'brand', day: 0 });
  });

  test.each(['#form=', '#form=cxd1damaged~Anna', '#form=cxd1zqqqqqqqqqqqqqrhvzg8'])(
    'that cannot be read takes nothing away: %s',
    (fragment) => {
      const { browser, tab, page } = visit(ANNA);
      page.open('anna');
      expect(load(tab, fragment).$current.get()).toEqual(ANNA);
      expect(load(browser.open(), fragment).$current.get().answers).toEqual({});
      expect(held(browser, 'anna')).toEqual(ANNA);
    },
  );

  test('says in its code what was answered, and keeps open apart from unknown', () => {
    const open = { ...ANNA, answers: {} };
    const unknown = { ...ANNA, answers: { 'brand.value': 'unknown' } } as const;
    expect(formCode(open)).toMatch(/^cxd1/);
    expect(formCode(open)).not.toBe(formCode(unknown));
    expect(codeOf(open)).toBe(codeOf(unknown));
  });
});

describe('one tab, whatever happens to it, loses nothing', () => {
  const anyStep = fc.record({
    act: fc.constantFrom('answer', 'clear', 'note', 'reason', 'room', 'decline', 'reload'),
    question: anyQuestion,
    answer: anyAnswer,
    text: anyText.filter((text) => text !== ''),
    yes: fc.boolean(),
  });

  test.each(['nothing', 'shelf'] as const)('in a browser that forbids %s', PATIENTLY, (forbids) => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        const browser = fakeBrowser({ forbids });
        const tab = browser.open();
        let page = load(tab);
        page.visit('management.value');
        const { id } = page.$current.get();
        const answers = new Map<string, unknown>();
        const notes = new Map<string, string>();
        const reasons = new Map<string, string>();
        for (const { act, question, answer, text, yes } of steps) {
          if (act === 'answer') {
            page.answer(question, answer);
            answers.set(question, answer);
          }
          if (act === 'clear') {
            page.answer(question, undefined);
            answers.delete(question);
          }
          if (act === 'note') {
            page.note(question, yes ? text : '');
            if (yes) notes.set(question, text);
            else notes.delete(question);
          }
          if (act === 'reason') {
            page.reason(question, text);
            reasons.set(question, text);
          }
          if (act === 'room' && yes) browser.room = Number.POSITIVE_INFINITY;
          if (act === 'room' && !yes) browser.fill();
          if (act === 'decline') page.decline(yes);
          if (act === 'reload') page = reload(tab, page);
        }
        expect(page.$current.get()).toMatchObject({ id });
        expect(page.$current.get().answers).toEqual(Object.fromEntries(answers));
        expect(page.$current.get().notes).toEqual(Object.fromEntries(notes));
        expect(page.$current.get().reasons).toEqual(Object.fromEntries(reasons));
      }),
      OFTEN,
    );
  });
});

describe('two tabs do not overwrite each other', () => {
  test('where they work on two assessments', () => {
    const { browser, page: one } = visit();
    const other = load(browser.open());
    one.answer('management.value', 1);
    other.answer('management.value', 2);
    one.answer('brand.value', 3);
    const [id, otherId] = [one.$current.get().id, other.$current.get().id];
    expect(held(browser, id)?.answers).toEqual({ 'management.value': 1, 'brand.value': 3 });
    expect(held(browser, otherId)?.answers).toEqual({ 'management.value': 2 });
  });

  test('where they work on one, before they hear of each other', () => {
    const { browser, id, one, other } = visitTwice();
    one.answer('brand.value', 1);
    other.answer('brand.paths', 2);
    one.note('brand.value', 'One');
    other.note('brand.paths', 'Other');
    one.label('Anna');
    other.chair('brand');
    expect(held(browser, id)).toMatchObject({
      answers: { 'management.value': 3, 'brand.value': 1, 'brand.paths': 2 },
      notes: { 'brand.value': 'One', 'brand.paths': 'Other' },
      label: 'Anna',
      chair: 'brand',
    });
  });

  test('where one of them is loaded again', () => {
    const { browser, id, tab, one, other } = visitTwice();
    other.answer('brand.value', 1);
    const again = reload(tab, one);
    expect(again.$current.get().answers).toEqual({ 'management.value': 3, 'brand.value': 1 });
    expect(held(browser, id)?.answers).toEqual({ 'management.value': 3, 'brand.value': 1 });
  });

  test('where one of them only looks around', () => {
    const { browser, id, one, other } = visitTwice();
    one.answer('brand.value', 1);
    other.visit('brand.paths');
    expect(held(browser, id)?.answers).toEqual({ 'management.value': 3, 'brand.value': 1 });
  });

  test('where the other was opened as its duplicate', () => {
    const { browser, tab, page: one } = visit();
    one.visit('management.value');
    const other = load(browser.open(tab));
    one.answer('management.value', 1);
    other.answer('brand.value', 2);
    expect(held(browser, one.$current.get().id)?.answers).toEqual({
      'management.value': 1,
      'brand.value': 2,
    });
  });

  test(
    'in whatever order they answer, write, look around, reload and hear of each other',
    PATIENTLY,
    () => {
      const anyStep = fc.record({
        tab: fc.nat({ max: 2 }),
        act: fc.constantFrom('answer', 'note', 'visit', 'hear', 'reload'),
        question: anyQuestion,
        answer: anyAnswer,
        text: anyText.filter((text) => text !== ''),
      });
      fc.assert(
        fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
          const browser = fakeBrowser();
          const tabs = [browser.open(), browser.open(), browser.open()];
          const pages = tabs.map((tab) => load(tab));
          pages[0]!.label('Anna');
          const { id } = pages[0]!.$current.get();
          for (const page of pages) page.open(id);
          const answers: Record<string, unknown> = {};
          const notes: Record<string, string> = {};
          for (const { tab, act, question, answer, text } of steps) {
            const page = pages[tab]!;
            if (act === 'hear') tabs[tab]!.hear();
            if (act === 'reload') pages[tab] = reload(tabs[tab]!, page);
            if (act === 'visit') page.visit(question);
            if (act === 'note') {
              page.note(question, text);
              notes[question] = text;
            }
            // What a tab shows as chosen cannot be chosen there again.
            if (act === 'answer' && page.$current.get().answers[question] !== answer) {
              page.answer(question, answer);
              answers[question] = answer;
            }
          }
          expect(held(browser, id)?.answers).toEqual(answers);
          expect(held(browser, id)?.notes).toEqual(notes);
          browser.settle();
          for (const page of pages) expect(page.$current.get()).toEqual(held(browser, id));
        }),
        OFTEN,
      );
    },
  );
});

describe('what another tab does is seen', () => {
  test('as soon as this one hears of it', () => {
    const { browser, one, other } = visitTwice();
    other.answer('brand.value', 1);
    expect(one.$current.get().answers).toEqual({ 'management.value': 3 });
    browser.settle();
    expect(one.$current.get()).toEqual(other.$current.get());
  });

  test('and counted where it is about the assessment shown', () => {
    const { browser, one, other } = visitTwice();
    browser.settle();
    const before = one.$changedElsewhere.get();
    other.answer('brand.value', 1);
    browser.settle();
    expect(one.$changedElsewhere.get()).toBe(before + 1);
    expect(other.$changedElsewhere.get()).toBe(0);
  });

  test('and not counted where it is about another one', () => {
    const { browser, page } = visit(ANNA);
    const other = load(browser.open());
    other.answer('brand.value', 1);
    other.rename('anna', 'Annabel');
    browser.settle();
    expect(page.$changedElsewhere.get()).toBe(0);
    expect(page.$current.get().answers).toEqual({});
  });

  test('in the list, when something is new, changed or deleted', () => {
    const { browser, page } = visit(ANNA, BO);
    const other = load(browser.open());
    other.remove('anna');
    other.rename('bo', 'Bob');
    other.answer('brand.value', 1);
    browser.settle();
    expect(page.$shelved.get()).toEqual(other.$shelved.get());
    expect(
      page.$shelved
        .get()
        .assessments.map(({ label }) => label)
        .sort(),
    ).toEqual(['', 'Bob']);
  });

  test('but not by a tab that keeps nothing there', () => {
    const { browser, id, one, other } = visitTwice();
    one.decline(true);
    one.answer('brand.value', 5);
    other.answer('brand.value', 1);
    browser.settle();
    expect(one.$current.get().answers['brand.value']).toBe(5);
    expect(held(browser, id)?.answers['brand.value']).toBe(1);
  });
});

describe('deleting what another tab shows', () => {
  test('leaves it there, to look at', () => {
    const { browser, id, one, other } = visitTwice();
    const shown = one.$current.get();
    other.remove(id);
    browser.settle();
    expect(one.$current.get()).toEqual(shown);
    expect(one.$shelved.get().assessments).toEqual([]);
  });

  test('and whoever goes on there keeps all of it, not only what is new', () => {
    const { browser, id, one, other } = visitTwice();
    other.remove(id);
    browser.settle();
    one.answer('brand.value', 1);
    expect(held(browser, id)?.answers).toEqual({ 'management.value': 3, 'brand.value': 1 });
  });

  test('also before that tab has heard of it', () => {
    const { browser, id, one, other } = visitTwice();
    other.removeAll();
    one.answer('brand.value', 1);
    expect(held(browser, id)?.answers).toEqual({ 'management.value': 3, 'brand.value': 1 });
  });

  test('can be undone, and that tab has it again', () => {
    const { browser, id, one, other } = visitTwice();
    other.remove(id);
    browser.settle();
    other.undoRemove();
    browser.settle();
    expect(held(browser, id)).toEqual(one.$current.get());
    expect(listed(one)).toEqual([id]);
  });

  test('is gone when that tab is loaded again', () => {
    const { browser, id, tab, one, other } = visitTwice();
    other.remove(id);
    expect(isEmpty(reload(tab, one).$current.get())).toBe(true);
    expect(browser.texts.size).toBe(0);
  });
});

describe('a backup is restored', () => {
  const backupOf = (...assessments: readonly Assessment[]) => visit(...assessments).page.backup();

  test('on a device that has nothing', () => {
    const { browser, page } = visit();
    expect(page.restore(backupOf(ANNA, BO))).toEqual({
      ok: true,
      restored: 2,
      keptBoth: 0,
      unreadable: 0,
      complete: true,
    });
    expect(held(browser, 'anna')).toEqual(ANNA);
    expect(page.$shelved.get().assessments).toEqual([BO, ANNA]);
  });

  test('after everything was deleted', () => {
    const { page } = visit(ANNA, BO);
    const before = page.$shelved.get();
    const backup = page.backup();
    page.removeAll();
    page.restore(backup);
    expect(page.$shelved.get()).toEqual(before);
  });

  test('twice, and is there once', () => {
    const { page } = visit();
    const backup = backupOf(ANNA, BO);
    page.restore(backup);
    expect(page.restore(backup)).toMatchObject({ restored: 0, keptBoth: 0, complete: true });
    expect(listed(page)).toEqual(['bo', 'anna']);
  });

  test('beside a version that has changed since: both are there', () => {
    const changed = { ...ANNA, label: 'Annabel', changed: 700_000 };
    const { browser, page } = visit(changed);
    expect(page.restore(backupOf(ANNA, BO))).toMatchObject({ restored: 2, keptBoth: 1 });
    expect(held(browser, 'anna')).toEqual(changed);
    const [first, , third] = page.$shelved.get().assessments;
    expect(first).toEqual(changed);
    expect(third).toEqual({ ...ANNA, id: third?.id });
    expect(third?.id).not.toBe('anna');
  });

  test('beside a changed version twice, and both are there once', () => {
    const { page } = visit({ ...ANNA, label: 'Annabel' });
    const backup = backupOf(ANNA);
    page.restore(backup);
    expect(page.restore(backup)).toMatchObject({ restored: 0, keptBoth: 0 });
    expect(listed(page)).toHaveLength(2);
  });

  test('beside the assessment of this tab, which stays the one it shows', () => {
    const { tab, page } = visit();
    page.answer('brand.value', 1);
    const shown = page.$current.get();
    page.restore(backupOf(ANNA));
    expect(page.$current.get()).toEqual(shown);
    expect(listed(page)).toHaveLength(2);
    expect(reload(tab, page).$current.get()).toEqual(shown);
  });

  test('and does not write over what cannot be read', () => {
    const { browser, page } = visit();
    browser.texts.set('anna', DAMAGED.text);
    page.restore(backupOf(ANNA));
    expect(browser.texts.get('anna')).toBe(DAMAGED.text);
    expect(page.$shelved.get().assessments).toMatchObject([{ label: 'Anna' }]);
  });

  test('and says how much of it cannot be read', () => {
    const { browser, tab } = visit(ANNA);
    browser.texts.set(DAMAGED.id, DAMAGED.text);
    browser.texts.set(NEWER.id, NEWER.text);
    const backup = load(tab).backup();
    const { page } = visit();
    expect(page.restore(backup)).toMatchObject({ restored: 1, unreadable: 2 });
    expect(page.$shelved.get().assessments).toEqual([ANNA]);
  });

  test('as far as there is room, and says when that was not for all of it', () => {
    const { browser, page } = visit();
    browser.room = writeSaved(ANNA).length + 50;
    expect(page.restore(backupOf(ANNA, BO))).toMatchObject({ restored: 1, complete: false });
    expect(listed(page)).toHaveLength(1);
  });

  test('the rest of it when there is room again', () => {
    const { browser, page } = visit();
    const backup = backupOf(ANNA, BO);
    browser.room = writeSaved(ANNA).length + 50;
    page.restore(backup);
    browser.room = Number.POSITIVE_INFINITY;
    expect(page.restore(backup)).toMatchObject({ restored: 1, keptBoth: 0, complete: true });
    expect(listed(page)).toEqual(['bo', 'anna']);
  });

  test('where nothing can be kept: the one changed last, in this tab', () => {
    const tab = fakeBrowser({ forbids: 'shelf' }).open();
    const page = load(tab);
    expect(page.restore(backupOf(ANNA, BO))).toMatchObject({ restored: 1, complete: false });
    expect(page.$current.get()).toEqual(BO);
    expect(page.$keeping.get()).toBe('blocked');
    expect(reload(tab, page).$current.get()).toEqual(BO);
  });

  test('and another tab sees it', () => {
    const { browser, page } = visit();
    const other = load(browser.open());
    page.restore(backupOf(ANNA));
    browser.settle();
    expect(listed(other)).toEqual(['anna']);
  });

  test.each([
    ['no backup', '<!doctype html>', 'not-a-backup'],
    ['a later backup', '{"kind":"red-thread-backup","format":2,"assessments":[]}', 'newer'],
  ])('not where it is %s, and nothing changes', (_, text, reason) => {
    const { browser, page } = visit(ANNA);
    expect(page.restore(text)).toEqual({ ok: false, reason });
    expect([...browser.texts.values()]).toEqual([writeSaved(ANNA)]);
  });

  test('with a note of 200,000 characters in it', () => {
    const long = { ...ANNA, notes: { 'brand.value': 'x🧵'.repeat(66_667) } };
    const { browser, page } = visit();
    page.restore(backupOf(long));
    expect(held(browser, 'anna')).toEqual(long);
  });
});

describe('an assessment as it stands', () => {
  test('has a result code in which an open question counts as unknown', () => {
    const reading = decode(codeOf(ANNA));
    expect(reading.ok && reading.result).toMatchObject({
      chair: 'brand',
      day: 1000,
      ambition: NO_AMBITION,
      answers: { 'management.value': 3, 'brand.paths': 'unknown', 'customer.value': 'unknown' },
    });
  });

  test('shows its result by that code', () => {
    const { page } = visit(ANNA);
    page.open('anna');
    expect(page.showResult()).toBe(codeOf(ANNA));
  });

  test('counts its answers, those that say nothing as well', () => {
    expect(answered({ ...ANNA, answers: {} })).toBe(0);
    expect(answered(ANNA)).toBe(2);
  });

  const EMPTY: Assessment = { ...ANNA, label: '', answers: {}, notes: {} };

  test.each<[string, Partial<Assessment>, boolean]>([
    ['nothing', {}, true],
    ['a chair', { chair: 'outside' }, true],
    ['a question that was looked at', { at: 'brand.value' }, true],
    ['a label', { label: 'Anna' }, false],
    ['an answer', { answers: { 'brand.value': 'unknown' } }, false],
    ['a note', { notes: { 'brand.value': 'Text' } }, false],
    ['an earlier measurement', { earlier: { id: 'bo', day: 0, answers: {} } }, false],
  ])('with %s in it: is it empty?', (_, fields, empty) => {
    expect(isEmpty({ ...EMPTY, ...fields })).toBe(empty);
  });
});

describe('what follows from a result', () => {
  const OUTCOME = { figure: 'Complaints', proof: 'The log' };
  const ADDED = [{ code: 'cx1ptfal0ctvt8l9dhnwmnm2hrf', label: '2025' }];

  test('is kept without turning to its assessment, and leaves the day of the answers alone', () => {
    const { browser, page } = visit(ANNA);
    expect(page.follow('anna', () => ({ outcome: OUTCOME }))).toBe(true);
    expect(held(browser, 'anna')).toMatchObject({ outcome: OUTCOME, day: ANNA.day });
    expect(page.$current.get().id).not.toBe('anna');
  });

  test('is changed in two tabs, part by part', () => {
    const { browser, id, one, other } = visitTwice();
    one.follow(id, () => ({ outcome: OUTCOME }));
    other.follow(id, () => ({ added: ADDED }));
    expect(held(browser, id)).toMatchObject({ outcome: OUTCOME, added: ADDED });
  });

  test('says so where there is no room', () => {
    const { browser, page } = visit(ANNA);
    browser.fill();
    expect(page.follow('anna', () => ({ outcome: OUTCOME }))).toBe(false);
    expect(held(browser, 'anna')?.outcome.figure).toBe('');
  });

  test('lasts as long as the tab, where the device does not keep its assessment', () => {
    const { page } = visit(ANNA);
    page.open('anna');
    expect(page.keeps('anna')).toBe(true);
    page.decline(true);
    expect(page.keeps('anna')).toBe(false);
    page.start();
    expect(page.keeps('anna')).toBe(true);
  });

  test('stays with the measurement it followed from; only the history goes along into a new one', () => {
    const { page } = visit({ ...ANNA, outcome: OUTCOME, added: ADDED });
    page.measureAgain('anna');
    expect(page.$current.get()).toMatchObject({ ...NOTHING_FOLLOWED, added: ADDED });
  });
});

describe('the ambition', () => {
  test('is kept with the answers, and carried by the code', () => {
    const { browser, page } = visit(ANNA);
    page.open('anna');
    page.ambition('anna', { brand: 4 });
    expect(held(browser, 'anna')?.ambition).toEqual({ ...NO_AMBITION, brand: 4 });
    const reading = decode(codeOf(page.$current.get()));
    expect(reading.ok && reading.result.ambition).toEqual({ ...NO_AMBITION, brand: 4 });
  });

  test('can be taken back', () => {
    const { page } = visit(ANNA);
    page.open('anna');
    page.ambition('anna', { brand: 4 });
    page.ambition('anna', { brand: null });
    expect(page.$current.get().ambition).toEqual(NO_AMBITION);
  });

  test('is kept without turning to its assessment, so that nothing in the tab is lost', () => {
    const { browser, page } = visit(ANNA);
    page.decline(true);
    page.answer('brand.value', 4);
    expect(page.mayTurnTo('anna')).toBe(false);
    page.ambition('anna', { brand: 4 });
    expect(held(browser, 'anna')?.ambition.brand).toBe(4);
    expect(page.$current.get()).toMatchObject({ answers: { 'brand.value': 4 } });
  });

  test('does not change the day of the answers', () => {
    const { page } = visit(ANNA);
    page.open('anna');
    page.ambition('anna', { customer: 2 });
    expect(page.$current.get().day).toBe(ANNA.day);
  });

  test('is set in two tabs, level by level', () => {
    const { browser, id, one, other } = visitTwice();
    one.ambition(id, { brand: 4 });
    other.ambition(id, { customer: 2 });
    expect(held(browser, id)?.ambition).toEqual({ ...NO_AMBITION, brand: 4, customer: 2 });
  });

  test('goes along into a new measurement', () => {
    const { page } = visit({ ...ANNA, ambition: { ...NO_AMBITION, brand: 5 } });
    page.measureAgain('anna');
    expect(page.$current.get().ambition.brand).toBe(5);
  });
});

describe('a result is one’s own', () => {
  test('where the device holds the answers it was made of', () => {
    const { page } = visit(ANNA, BO);
    expect(page.ownOf(codeOf(BO))?.id).toBe('bo');
    expect(page.ownOf(codeOf({ ...BO, day: 7 }))).toBeNull();
  });

  test('where only the tab holds them', () => {
    const { page } = visit();
    page.decline(true);
    page.answer('brand.value', 4);
    expect(page.ownOf(codeOf(page.$current.get()))).toBe(page.$current.get());
  });

  test('and no longer when an answer has changed', () => {
    const { page } = visit(ANNA);
    page.open('anna');
    page.answer('brand.value', 1);
    expect(page.ownOf(codeOf(ANNA))).toBeNull();
  });

  test('but nobody’s where nothing has been answered', () => {
    const { page } = visit();
    expect(page.ownOf(codeOf(page.$current.get()))).toBeNull();
  });
});

describe('answers beside a result that came with a link', () => {
  const BESIDE = { code: 'cx1p9kfqs68wyzqvw347lxfpzc8', label: 'Desk' };
  const OTHER = { code: 'cx1pgsqqs9wuxcnhgdfyw3d9lsz', label: '' };

  test('begin empty, and leave what the tab worked on where it is', () => {
    const { browser, page } = visit(ANNA);
    page.open('anna');
    page.answerBeside(BESIDE);
    expect(page.$current.get()).toMatchObject({ answers: {}, beside: BESIDE });
    expect(held(browser, 'anna')).toEqual(ANNA);
  });

  test('leave no trace before the first of them', () => {
    const { browser, page } = visit();
    page.answerBeside(BESIDE);
    expect(browser.texts.size).toBe(0);
  });

  test('remember the result, also after loading the page again', () => {
    const { tab, page } = visit();
    page.answerBeside(BESIDE);
    page.answer('brand.value', 3);
    expect(reload(tab, page).$current.get()).toMatchObject({
      answers: { 'brand.value': 3 },
      beside: BESIDE,
    });
  });

  test('go on where they were when the link is opened again', () => {
    const { page } = visit();
    page.answerBeside(BESIDE);
    page.answer('brand.value', 3);
    const begun = page.$current.get().id;
    page.answerBeside(BESIDE);
    expect(page.$current.get().id).toBe(begun);
    page.answerBeside(OTHER);
    expect(page.$current.get()).toMatchObject({ answers: {}, beside: OTHER });
    page.answerBeside(BESIDE);
    expect(page.$current.get()).toMatchObject({ id: begun, answers: { 'brand.value': 3 } });
  });

  test('go on in a tab that alone holds them', () => {
    const { page } = visit();
    page.answerBeside(BESIDE);
    page.decline(true);
    page.answer('brand.value', 3);
    page.answerBeside(BESIDE);
    expect(page.$current.get()).toMatchObject({ answers: { 'brand.value': 3 }, beside: BESIDE });
  });

  test('can be fetched back where only the tab held what went before', () => {
    const { page } = visit();
    page.decline(true);
    page.answer('brand.value', 4);
    page.answerBeside(BESIDE);
    expect(page.$removed.get()).toHaveLength(1);
    page.undoRemove();
    expect(page.$current.get()).toMatchObject({ answers: { 'brand.value': 4 }, beside: null });
  });
});
