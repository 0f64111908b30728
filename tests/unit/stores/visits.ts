// Visits to the assessment page, as the stores see them: what a browser holds, its tabs, and loading again.
import { NO_AMBITION } from '../../../src/model/sheet';
import { readAddress, writeAddress } from '../../../src/stores/address';
import { createAssessments, isEmpty, type Assessments } from '../../../src/stores/assessments';
import {
  NOTHING_FOLLOWED,
  readSaved,
  writeSaved,
  type Assessment,
} from '../../../src/stores/saved';
import { fakeBrowser, type FakeBrowser, type FakeTab } from './fakeDevice';

export const ANNA: Assessment = {
  id: 'anna',
  label: 'Anna',
  chair: 'brand',
  answers: { 'management.value': 3, 'brand.paths': 'unknown' },
  notes: { 'management.value': 'The minutes of May' },
  reasons: {},
  at: 'brand.paths',
  day: 1000,
  changed: 500_000,
  finished: false,
  ambition: NO_AMBITION,
  earlier: null,
  beside: null,
  ...NOTHING_FOLLOWED,
};
export const BO: Assessment = { ...ANNA, id: 'bo', label: 'Bo', notes: {}, changed: 600_000 };

/** Loads the assessment page in a tab, at an address. */
export function load(tab: FakeTab, fragment = ''): Assessments {
  const page = createAssessments(tab.load());
  const { form, beside } = readAddress(fragment);
  page.resume(form);
  if (beside) page.answerBeside(beside);
  return page;
}

/** The address of the page: it carries the form where nothing else keeps it. */
export function addressOf(page: Assessments): string {
  const current = page.$current.get();
  const { answers: draft, chair, label, beside } = current;
  const carries = page.$keeping.get() !== 'kept';
  const form = carries && !isEmpty(current) ? { draft, chair, label } : undefined;
  return writeAddress({ kind: 'start' }, form, carries ? beside : null);
}

/** Loads the page again where it is; in another language it is the same. */
export const reload = (tab: FakeTab, page: Assessments) => load(tab, addressOf(page));

/** The page in the first tab of a browser that holds these assessments. */
export function visit(...held: readonly Assessment[]) {
  const browser = fakeBrowser();
  for (const assessment of held) browser.texts.set(assessment.id, writeSaved(assessment));
  const tab = browser.open();
  return { browser, tab, page: load(tab) };
}

/** The page in two tabs that show the same assessment, just begun. */
export function visitTwice() {
  const { browser, tab, page: one } = visit();
  one.answer('management.value', 3);
  const id = one.$current.get().id;
  const otherTab = browser.open();
  const other = load(otherTab);
  other.open(id);
  return { browser, id, tab, one, otherTab, other };
}

/** What the browser holds under an id. */
export function held(browser: FakeBrowser, id: string): Assessment | null {
  const reading = readSaved(browser.texts.get(id) ?? '');
  return reading.ok ? reading.assessment : null;
}

/** Everything the browser holds. */
export const allHeld = (browser: FakeBrowser) =>
  [...browser.texts.keys()].map((id) => held(browser, id));
