// One's own measurements over time: thread beside thread, lines with their table, what changed, adding an old link.
import type { Locator, Page } from '@playwright/test';
import { count, fill } from '../../src/i18n/fill';
import { formatDate } from '../../src/i18n/format';
import { partWords } from '../../src/i18n/messages/parts';
import { encode } from '../../src/model/code';
import { dateOf } from '../../src/model/day';
import { resultFragment } from '../../src/model/link';
import { codeOf } from '../../src/stores/assessments';
import type { Assessment } from '../../src/stores/saved';
import { NOTHING_YET } from '../../src/stores/versions';
import { result } from '../fixtures/sheets';
import {
  act,
  answerOn,
  draftOf,
  expectFocusKept,
  expectNothingSideways,
  fillStorage,
  MIXED,
  NEWER_CODE,
  putOnDevice,
  question,
  test,
  type Language,
} from './journeys';
import { expect, expectNoAxeViolations } from './site';

const words = ({ locale }: Language) => partWords('history', locale);

const BEFORE = {
  label: 'Shop',
  day: 400,
  finished: true,
  answers: draftOf('33333222224444433333'),
};
const NOW = { label: 'shop ', day: 800, finished: true, answers: draftOf('43333222?24444533333') };
const OTHER = {
  label: 'Branch',
  day: 600,
  finished: true,
  answers: draftOf('11111111111111111111'),
};

/** The code of an assessment as it lies on the device. */
const code = (kept: Partial<Assessment>) => codeOf({ ...NOTHING_YET, id: '', changed: 0, ...kept });

const OLD = encode(result('22222 22222 22222 22222', { day: 100 }));
const OLDER = encode(result('11111 22222 22222 22222', { day: 50 }));

/** How a measurement is called. */
function name({ locale }: Language, day: number, label = ''): string {
  const date = dateOf(day);
  return [date && formatDate(locale, date), label].filter(Boolean).join(', ');
}

const history = (page: Page, { results }: Language) =>
  page.getByRole('region', { name: results.historyHeading, exact: true });

/** Opens the history at the result of an assessment of this device. */
async function openHistory(
  page: Page,
  language: Language,
  kept: Partial<Assessment>,
): Promise<Locator> {
  await page.goto(language.at('/results/', resultFragment(code(kept))));
  await history(page, language).getByRole('button', { name: language.results.historyOpen }).click();
  await expect(field(page, language)).toBeVisible();
  return history(page, language);
}

const measurement = (page: Page, language: Language, called: string) =>
  history(page, language)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 4, name: called, exact: true }) });

const field = (page: Page, language: Language) =>
  page.getByRole('textbox', { name: words(language).field });

async function add(page: Page, language: Language, pasted: string): Promise<void> {
  await field(page, language).fill(pasted);
  await page.getByRole('button', { name: words(language).addButton }).click();
}

/** What each row of a table has in its cells. */
const cells = async (table: Locator) =>
  Promise.all(
    (await table.getByRole('row').all()).map((row) => row.getByRole('cell').allTextContents()),
  );

/** The share of a drawing that has ink on it. */
const inked = (canvas: Locator) =>
  canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const { data } = (element as HTMLCanvasElement)
      .getContext('2d')!
      .getImageData(0, 0, width, height);
    let ink = 0;
    for (let at = 3; at < data.length; at += 4) if (data[at]! > 0) ink += 1;
    return ink / (width * height);
  });

test('measurements with one name stand beside each other, oldest first', async ({
  page,
  language,
}) => {
  const part = words(language);
  await putOnDevice(page, { before: BEFORE, now: NOW, other: OTHER });
  const shown = await openHistory(page, language, NOW);

  await expect(shown.getByRole('heading', { level: 4 })).toHaveText([
    name(language, 400, 'Shop'),
    name(language, 800, 'shop'),
  ]);
  const before = measurement(page, language, name(language, 400, 'Shop'));
  await expect(before).toContainText(part.own);
  await expect(before.getByRole('group', { name: language.thread.heading })).toBeVisible();
  await expect(measurement(page, language, name(language, 800, 'shop'))).toContainText(part.shown);
  await expect(shown).toContainText(part.calm);

  await before.getByRole('link', { name: part.read }).click();
  await expect(page).toHaveURL(new RegExp(`#r=${code(BEFORE)}$`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`#r=${code(NOW)}$`));
});

test('the stages over time are a table, and beside it lines in ink', async ({ page, language }) => {
  const part = words(language);
  await putOnDevice(page, { before: BEFORE, now: NOW });
  const shown = await openHistory(page, language, NOW);

  const [, before, now] = await cells(shown.getByRole('table', { name: part.overTime }));
  expect(before).toEqual(['3', '2', '4', '3']);
  expect(now?.map((text) => text.charAt(0))).toEqual(['3', '2', '4', '3']);

  const canvas = shown.getByRole('img', { name: part.chart });
  await expect
    .poll(() => inked(canvas), 'share of the canvas with ink on it')
    .toBeGreaterThan(0.01);
  expect(await inked(canvas)).toBeLessThan(0.5);

  const picture = () =>
    canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL().slice(-5000));
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await picture();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(picture).not.toBe(light);
});

test('what changed is told cell by cell, between any two', async ({ page, language }) => {
  const part = words(language);
  const { results, locale } = language;
  const first = { ...BEFORE, day: 200, answers: draftOf('33333222224444422222') };
  await putOnDevice(page, { first, before: BEFORE, now: NOW });
  const shown = await openHistory(page, language, NOW);
  const table = shown.getByRole('table', { name: part.changes });

  await expect(shown.getByRole('status').filter({ hasText: '3' })).toHaveText(
    count(locale, 3, part.changed),
  );
  await expect(table.getByRole('rowheader', { name: fill(part.higher, { n: 2 }) })).toBeVisible();
  await expect(
    table.getByRole('rowheader', { name: fill(part.unmeasured, { n: 1 }) }),
  ).toBeVisible();
  await expect(table.getByRole('cell', { name: part.unknown, exact: true })).toBeVisible();

  const from = shown.getByRole('combobox', { name: part.from, exact: true });
  const to = shown.getByRole('combobox', { name: part.to, exact: true });
  await expect(from).toHaveValue(code(BEFORE));
  await expect(to).toHaveValue(code(NOW));
  await from.selectOption(code(first));
  await expect(shown.getByText(count(locale, 8, part.changed))).toBeVisible();

  // The same one twice is the two the other way round.
  await from.selectOption(code(NOW));
  await expect(to).toHaveValue(code(first));
  await expect(table.getByRole('rowheader', { name: fill(part.lower, { n: 7 }) })).toBeVisible();

  await shown.getByRole('link', { name: part.besideLink }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: partWords('comparison', locale).heading }),
  ).toBeVisible();
  await page.goBack();
  await expect(page.getByText(results.historyHeading)).toBeVisible();
});

test('an old link is added, kept, taken out and put back', async ({ page, language }) => {
  const part = words(language);
  const { results, locale } = language;
  await putOnDevice(page, { now: NOW });
  await openHistory(page, language, NOW);
  await expect(history(page, language)).toContainText(part.aloneText);

  await add(page, language, 'hello');
  await expect(page.getByText(results.reasons['not-a-code'])).toBeVisible();
  await expect(field(page, language)).toHaveAttribute('aria-invalid', 'true');
  await add(page, language, NEWER_CODE);
  await expect(page.getByText(results.reasons.newer)).toBeVisible();

  // A whole mail: two that can be read, one that was damaged.
  await add(
    page,
    language,
    `Hi,\n> https://example.org/results/#r=${OLD}~Spring\n> and ${OLDER}\n> and ${OLD.slice(0, -1)}q`,
  );
  await expect(page.getByText(count(locale, 2, part.added))).toBeVisible();
  await expect(page.getByText(results.reasons.damaged)).toBeVisible();
  const spring = measurement(page, language, name(language, 100, 'Spring'));
  await expect(spring).toContainText(part.copy);
  await expect(history(page, language).getByRole('heading', { level: 4 })).toHaveCount(3);

  await add(page, language, OLD);
  await expect(page.getByText(count(locale, 1, part.there))).toBeVisible();

  // Kept with the assessment: also there after a reload.
  await page.reload();
  await openHistory(page, language, NOW);
  await expect(spring).toBeVisible();

  await spring.getByRole('button', { name: part.remove }).focus();
  await page.keyboard.press('Enter');
  const called = name(language, 100, 'Spring');
  await expect(page.getByText(fill(part.removed, { name: called }))).toBeVisible();
  await expect(spring).toHaveCount(0);
  await expect(page.getByRole('button', { name: part.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(fill(part.restored, { name: called }))).toBeVisible();
  await expect(spring).toBeVisible();
  await expectFocusKept(page);
});

test('a code that lies on this device is one’s own, whatever it is called', async ({
  page,
  language,
}) => {
  const part = words(language);
  await putOnDevice(page, { now: NOW, other: OTHER });
  await openHistory(page, language, NOW);
  await add(page, language, `${code(OTHER)}~Stranger`);
  const added = measurement(page, language, name(language, 600, 'Branch'));
  await expect(added).toContainText(part.ownAdded);
  await added.getByRole('button', { name: part.remove }).click();
  await expect(history(page, language)).toContainText(part.aloneText);
});

test('what has no day is shown, and not drawn', async ({ page, language }) => {
  const part = words(language);
  await putOnDevice(page, { before: BEFORE, now: NOW });
  const shown = await openHistory(page, language, NOW);
  await add(page, language, encode(result('22222 22222 22222 22222')));
  await expect(measurement(page, language, part.undated)).toContainText(part.copy);
  await expect(shown).toContainText(part.chartUndated.one);
});

test('where there is no room, adding says so and what to do', async ({ page, language }) => {
  const part = words(language);
  await putOnDevice(page, { now: NOW });
  await fillStorage(page);
  await openHistory(page, language, NOW);
  await add(page, language, OLD);
  await expect(page.getByText(part.noRoom)).toBeVisible();
  await expect(field(page, language)).toHaveValue(OLD);
});

test('whoever measures again finds both', async ({ page, language }) => {
  const { assessment, at } = language;
  await putOnDevice(page, { before: { ...BEFORE, day: 100 } });
  await page.goto(at('/assessment/'));
  await act(page, language, 'copy', 'Shop').click();
  await expect(question(page, language, 1)).toBeVisible();
  await answerOn(page, language, MIXED);
  await page.getByRole('button', { name: assessment.show }).click();
  const shown = history(page, language);
  await shown.getByRole('button', { name: language.results.historyOpen }).click();
  await expect(shown.getByRole('heading', { level: 4 })).toHaveCount(2);
});

test('somebody else’s result has no history', async ({ page, language }) => {
  await page.goto(language.at('/results/', `#r=${OLD}`));
  await expect(page.getByText(language.results.opened)).toBeVisible();
  await expect(history(page, language)).toHaveCount(0);
});

test('names are text, long or right to left, and nothing runs out of the window', async ({
  page,
  language,
}) => {
  const long = `<b>${'Klantcontactmedewerkersoverleg'.repeat(2)}</b>`.slice(0, 60);
  await putOnDevice(page, {
    now: { ...NOW, label: long },
    before: { ...BEFORE, label: long },
  });
  await openHistory(page, language, { ...NOW, label: long });
  await add(page, language, `${OLD}~%D7%A9%D7%9C%D7%95%D7%9D`);
  await expect(measurement(page, language, name(language, 100, 'שלום'))).toBeVisible();
  await expect(measurement(page, language, name(language, 400, long))).toBeVisible();
  await expectNothingSideways(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNothingSideways(page);
});

test('axe finds nothing in a history', async ({ page, language }) => {
  test.slow();
  const part = words(language);
  await putOnDevice(page, { now: NOW });
  await openHistory(page, language, NOW);
  await expectNoAxeViolations(page);

  const [one, two, three] = [200, 300, 500].map((day) => ({ ...BEFORE, day }));
  await putOnDevice(page, { now: NOW, one: one!, two: two!, three: three! });
  const shown = await openHistory(page, language, NOW);
  await add(page, language, `${OLD} ${OLDER.slice(0, -1)}`);
  await expect(page.getByText(count(language.locale, 1, part.added))).toBeVisible();
  await shown.getByText(count(language.locale, 2, part.others)).click();
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
});
