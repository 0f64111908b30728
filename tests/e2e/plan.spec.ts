// From a result to a plan: moves chosen and added, owners, dates, what runs at once, and the results line.
import { dayIn } from '../../src/model/day';
import type { Locator, Page } from '@playwright/test';
import { count, fill } from '../../src/i18n/fill';
import { formatDate } from '../../src/i18n/format';
import { partWords } from '../../src/i18n/messages/parts';
import { codeOf } from '../../src/stores/assessments';
import { readSaved, type Assessment, type PlannedMove } from '../../src/stores/saved';
import { NOTHING_YET } from '../../src/stores/versions';
import {
  draftOf,
  expectNothingSideways,
  putOnDevice,
  tabTo,
  test,
  type Language,
} from './journeys';
import { expect, expectNoAxeViolations } from './site';

/** The sample: its next moves are customer.value and customer.distinction to 3, operations.value to 4. */
const OWN: Assessment = {
  ...NOTHING_YET,
  id: 'own',
  label: 'Front desk',
  answers: draftOf('4443434333333?32222?'),
  ambition: { management: 4, brand: 3, operations: 4, customer: 4 },
  day: 1000,
  changed: 0,
  finished: true,
};

const move = (id: string, said: Partial<PlannedMove> = {}): PlannedMove => ({
  ...{ id, text: '', owner: '', start: 0, due: 0, status: 'planned' },
  ...said,
});

const planning = (...moves: PlannedMove[]): Partial<Assessment> => ({
  plan: { moves, whyMany: '' },
});

const words = ({ locale }: Language) => partWords('plan', locale);

const region = (page: Page, { results }: Language) =>
  page.getByRole('region', { name: results.planHeading, exact: true });

const row = (page: Page, language: Language, name: string) =>
  region(page, language).getByRole('group', { name, exact: true });

const field = (within: Locator, name: string) => within.getByLabel(name, { exact: true });

/** The moves in the plan, as their headings stand one below the other. */
const planned = (page: Page, language: Language) =>
  region(page, language)
    .getByRole('list', { name: words(language).planned, exact: true })
    .getByRole('heading', { level: 4 });

const chooses = (page: Page, language: Language) =>
  region(page, language)
    .getByRole('list', { name: words(language).proposed, exact: true })
    .getByRole('button');

const line = (page: Page, { results }: Language) =>
  page.getByRole('region', { name: results.outcomeHeading, exact: true });

/** Opens the results line, where it does not stand open because it has been written. */
async function openLine(page: Page, language: Language): Promise<Locator> {
  const section = line(page, language);
  const opener = section.getByRole('button', { name: language.results.outcomeOpen, exact: true });
  if (await opener.isVisible()) await opener.click();
  await expect(section.getByText(outcome(language).question)).toBeVisible();
  return section;
}

const outcome = ({ locale }: Language) => partWords('plan', locale).outcome;

function nameOf(language: Language, question: keyof typeof NAMES, to: number): string {
  return fill(words(language).moveTo, { question: NAMES[question][language.locale], to });
}

const NAMES = {
  'customer.value': { en: 'Customer, Two-sided value', nl: 'Klant, Waarde voor beide kanten' },
  'customer.distinction': { en: 'Customer, Dare to differ', nl: 'Klant, Durf anders te zijn' },
  'operations.value': {
    en: 'Operations, Two-sided value',
    nl: 'Operatie, Waarde voor beide kanten',
  },
  'brand.paths': { en: 'Brand, Real paths', nl: 'Merk, Echte paden' },
} as const;

/** Opens one's own result with its plan, as an earlier visit would have left them. */
async function openPlan(
  page: Page,
  language: Language,
  said: Partial<Assessment> = {},
  others: Readonly<Record<string, Partial<Assessment>>> = {},
): Promise<Locator> {
  const own = { ...OWN, ...said };
  await putOnDevice(page, { ...others, own });
  await page.goto(language.at('/results/', `#r=${codeOf(own)}`));
  await expect(page.getByRole('table').first()).toBeVisible();
  const plan = region(page, language);
  // A plan with something in it stands open.
  const opener = plan.getByRole('button', { name: language.results.planOpen, exact: true });
  const open = plan.getByText(words(language).stays);
  await expect(opener.or(open).first()).toBeVisible();
  if (await opener.isVisible()) await opener.click();
  await expect(open).toBeVisible();
  await expect(page.getByText(language.results.wordsLoading)).toHaveCount(0);
  return plan;
}

/** What the device holds now. */
async function kept(page: Page): Promise<Assessment> {
  const text = await page.evaluate(() => localStorage.getItem('red-thread:assessment:own'));
  const reading = readSaved(text ?? '');
  if (!reading.ok) throw new Error('The assessment cannot be read');
  return reading.assessment;
}

const keptIds = async (page: Page) => (await kept(page)).plan.moves.map(({ id }) => id);

/** From here on the browser refuses to keep anything, until there is room again. */
const noRoom = (page: Page) =>
  page.evaluate(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (this === localStorage && !('room' in window)) {
        throw new DOMException('No room', 'QuotaExceededError');
      }
      write.call(this, key, value);
    };
  });

const roomAgain = (page: Page) =>
  page.evaluate(() => {
    Object.assign(window, { room: true });
  });

test('the proposed moves are put in the plan with the keyboard, and get an owner and dates', async ({
  page,
  language,
}) => {
  const part = words(language);
  const plan = await openPlan(page, language);
  const address = page.url();
  await expect(plan.getByText(part.empty)).toBeVisible();
  await expect(chooses(page, language)).toHaveCount(3);
  await tabTo(page, chooses(page, language).first());
  await page.keyboard.press('Enter');
  await expect(plan.getByText(part.empty)).toHaveCount(0);
  const name = nameOf(language, 'customer.value', 3);
  await expect(plan.getByText(fill(part.chosen, { move: name }))).toBeAttached();
  // The next one has the focus, and after the last one the plan.
  await expect(chooses(page, language).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(chooses(page, language)).toHaveCount(0);
  await expect(plan.getByRole('heading', { name: part.planned, exact: true })).toBeFocused();
  await expect(planned(page, language)).toHaveText([/^.{40,}\.$/, /^.{40,}\.$/, /^.{40,}\.$/]);
  expect(await keptIds(page)).toEqual([
    'customer.value.3',
    'customer.distinction.3',
    'operations.value.4',
  ]);

  const first = row(page, language, name);
  await expect(first).toContainText(language.results.moveSign);
  await field(first, part.owner).fill('Kim, <b>front desk</b>');
  await field(first, part.start).fill('2098-01-05');
  await field(first, part.due).fill('2098-03-31');
  await field(first, part.status).selectOption(part.statuses.active);
  await page.reload();
  await expect(field(first, part.owner)).toHaveValue('Kim, <b>front desk</b>');
  await expect(field(first, part.start)).toHaveValue('2098-01-05');
  await expect(field(first, part.due)).toHaveValue('2098-03-31');
  await expect(field(first, part.status)).toHaveValue('active');
  // Nothing of it travels with the result.
  expect(page.url()).toBe(address);
});

test('any move of the site and one of one’s own can be added', async ({ page, language }) => {
  const part = words(language);
  const plan = await openPlan(page, language);
  const another = plan.getByRole('combobox', { name: part.another });
  // Eighteen known answers, all below 5; the two unknown ones have no next step.
  await expect(another.getByRole('option')).toHaveCount(1 + 18);
  await another.selectOption('brand.paths.4');
  await expect(plan.getByRole('button', { name: part.choose, exact: true })).toBeVisible();
  await plan.getByRole('button', { name: part.choose, exact: true }).click();
  await expect(row(page, language, nameOf(language, 'brand.paths', 4))).toBeVisible();
  await expect(another).toBeFocused();
  await expect(another.getByRole('option')).toHaveCount(1 + 17);

  const own = plan.getByRole('textbox', { name: part.own });
  await own.fill('   ');
  await own.press('Enter');
  await expect(plan.getByText(part.ownEmpty)).toBeVisible();
  await own.fill('<img src=x onerror=alert(1)> Call ten customers');
  await own.press('Enter');
  await expect(plan.getByText(part.ownEmpty)).toHaveCount(0);
  await expect(own).toHaveValue('');
  await expect(own).toBeFocused();
  await expect(planned(page, language).last()).toHaveText(
    '<img src=x onerror=alert(1)> Call ten customers',
  );

  await plan.getByRole('button', { name: part.reword }).click();
  const what = plan.getByRole('textbox', { name: part.what });
  await expect(what).toBeFocused();
  await what.fill('Call twelve customers');
  await what.fill('  ');
  await plan.getByRole('button', { name: part.reworded }).click();
  await expect(plan.getByRole('button', { name: part.reword })).toBeFocused();
  await expect(planned(page, language).last()).toHaveText('Call twelve customers');
  await page.reload();
  await expect(planned(page, language).last()).toHaveText('Call twelve customers');
});

test('a move that is removed comes back where it was, with everything said of it', async ({
  page,
  language,
}) => {
  const part = words(language);
  const plan = await openPlan(
    page,
    language,
    planning(
      move('a', { text: 'Call ten customers', due: 27000 }),
      move('customer.value.3', { owner: 'Kim', due: 27001 }),
      move('c', { text: 'Read fifty complaints', due: 27002 }),
    ),
  );
  const name = nameOf(language, 'customer.value', 3);
  await row(page, language, name).getByRole('button', { name: part.remove }).press('Enter');
  await expect(plan.getByRole('status').filter({ hasText: name })).toHaveText(
    fill(part.removed, { move: name }),
  );
  expect(await keptIds(page)).toEqual(['a', 'c']);
  const undo = plan.getByRole('button', { name: part.undo });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(plan.getByRole('status').filter({ hasText: name })).toHaveText(
    fill(part.back, { move: name }),
  );
  await expect(planned(page, language).nth(1)).toBeFocused();
  await expect(field(row(page, language, name), part.owner)).toHaveValue('Kim');
  expect(await keptIds(page)).toEqual(['a', 'customer.value.3', 'c']);
});

test('a date that asks for attention says so in words', async ({ page, language }) => {
  const part = words(language);
  const plan = await openPlan(page, language, planning(move('a', { text: 'Call' })));
  const call = row(page, language, 'Call');
  const past = fill(part.overdue, {
    date: formatDate(language.locale, { year: 2025, month: 3, date: 1 }),
  });
  await field(call, part.due).fill('2025-03-01');
  await expect(call.getByText(past)).toBeVisible();
  await expect(field(call, part.due)).toHaveAccessibleDescription(past);
  await field(call, part.start).fill('2025-03-02');
  await expect(call.getByText(part.dueBeforeStart)).toBeVisible();
  await field(call, part.status).selectOption(part.statuses.done);
  await expect(call.getByText(past)).toHaveCount(0);
  await expect(call.getByText(part.dueBeforeStart)).toBeVisible();
  await field(call, part.start).fill('');
  await expect(call.getByText(part.dueBeforeStart)).toHaveCount(0);

  // A year that was typed wrong stays to be mended, and what was kept is not touched.
  const wrong = part.notADay.split('{first}')[0]!.replace('{field}', part.due);
  await field(call, part.due).fill('1925-03-01');
  await expect(plan.getByText(wrong)).toHaveCount(0);
  await field(call, part.owner).focus();
  await expect(call.getByText(wrong)).toBeVisible();
  await expect(field(call, part.due)).toHaveValue('1925-03-01');
  expect((await kept(page)).plan.moves[0]?.due).toBe(dayIn('2025-03-01'));
  await field(call, part.due).fill('2098-03-01');
  await expect(call.getByText(wrong)).toHaveCount(0);
  expect((await kept(page)).plan.moves[0]?.due).toBe(dayIn('2098-03-01'));
});

test('rows stand by due date, and never jump while somebody writes in them', async ({
  page,
  language,
}) => {
  const part = words(language);
  const plan = await openPlan(
    page,
    language,
    planning(
      move('done', { text: 'Done', status: 'done', due: 1 }),
      move('undated', { text: 'Undated' }),
      move('late', { text: 'Late', due: 27100 }),
      move('soon', { text: 'Soon', due: 27000 }),
    ),
  );
  await expect(planned(page, language)).toHaveText(['Soon', 'Late', 'Undated', 'Done']);
  const sort = plan.getByRole('button', { name: part.sort });
  await expect(sort).toHaveCount(0);
  await field(row(page, language, 'Undated'), part.due).fill('2090-01-01');
  await expect(planned(page, language)).toHaveText(['Soon', 'Late', 'Undated', 'Done']);
  await sort.click();
  await expect(planned(page, language)).toHaveText(['Undated', 'Soon', 'Late', 'Done']);
  await expect(sort).toHaveCount(0);
  await expect(plan.getByRole('heading', { name: part.planned, exact: true })).toBeFocused();
});

test('more than three moves at once are allowed, and the reason is asked, kept and printed', async ({
  page,
  language,
}) => {
  const part = words(language);
  const running = ['one', 'two', 'three', 'four'].map((text, index) =>
    move(text, { text, status: index < 3 ? 'active' : 'planned' }),
  );
  const plan = await openPlan(page, language, planning(...running));
  const why = plan.getByRole('textbox', { name: part.whyMany });
  await expect(why).toHaveCount(0);
  const status = field(row(page, language, 'four'), part.status);
  await status.selectOption(part.statuses.active);
  await expect(plan.getByText(fill(part.active, { n: 4 }))).toBeVisible();
  await why.fill('The board asked for all four.');

  await page.emulateMedia({ media: 'print' });
  const appendix = page.getByRole('region', { name: part.heading, exact: true });
  await expect(appendix.getByText('The board asked for all four.')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await status.selectOption(part.statuses.stopped);
  await expect(why).toHaveCount(0);
  await expect(appendix.getByText('The board asked for all four.')).toHaveCount(0);
  expect((await kept(page)).plan.whyMany).toBe('The board asked for all four.');
  await status.selectOption(part.statuses.active);
  await expect(why).toHaveValue('The board asked for all four.');
});

test('the plan is printed as a table on a page of its own, without controls', async ({
  page,
  language,
}) => {
  const part = words(language);
  const plan = await openPlan(
    page,
    language,
    planning(
      move('a', { text: 'Call ten customers' }),
      move('customer.value.3', { owner: 'Kim', start: 1100, due: 1131, status: 'active' }),
    ),
  );
  const appendix = page.getByRole('region', { name: part.heading, exact: true });
  await expect(appendix).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(appendix).toBeVisible();
  const rows = appendix.getByRole('row');
  await expect(rows.first().getByRole('columnheader')).toHaveText([
    part.what,
    part.owner,
    part.start,
    part.due,
    part.status,
    language.results.moveSign,
  ]);
  const day = (date: number, month: number) =>
    formatDate(language.locale, { year: 2027, month, date });
  await expect(rows.nth(1).getByRole('rowheader')).toContainText(
    NAMES['customer.value'][language.locale],
  );
  await expect(rows.nth(1).getByRole('cell')).toHaveText([
    'Kim',
    day(5, 1),
    day(5, 2),
    part.statuses.active,
    /^.{20,}\.$/,
  ]);
  await expect(rows.nth(2).getByRole('rowheader')).toHaveText('Call ten customers');
  await expect(rows.nth(2).getByRole('cell')).toHaveText(['', '', '', part.statuses.planned, '']);
  const before = await appendix.evaluate((element) => getComputedStyle(element).breakBefore);
  expect(before).toBe('page');
  await expect(plan.getByRole('combobox').first()).toBeHidden();
});

test('where there is no room, what is typed stays on the page until it can be kept', async ({
  page,
  language,
}) => {
  const part = words(language);
  const plan = await openPlan(page, language, planning(move('a', { text: 'Call' })));
  await noRoom(page);
  const owner = field(row(page, language, 'Call'), part.owner);
  await owner.pressSequentially('Kim');
  await expect(plan.getByText(part.noRoom).first()).toBeVisible();
  await expect(owner).toHaveValue('Kim');
  await chooses(page, language).first().click();
  await expect(row(page, language, nameOf(language, 'customer.value', 3))).toBeVisible();
  const section = await openLine(page, language);
  await field(section, outcome(language).figure).fill('Complaints: from 61 to 48');
  expect((await kept(page)).plan.moves).toEqual([move('a', { text: 'Call' })]);

  // Closed and opened again, it is still there.
  await plan.getByRole('button', { name: language.results.planClose }).click();
  await plan.getByRole('button', { name: language.results.planOpen }).click();
  await section.getByRole('button', { name: language.results.outcomeClose }).click();
  await openLine(page, language);
  await expect(owner).toHaveValue('Kim');
  await expect(field(section, outcome(language).figure)).toHaveValue('Complaints: from 61 to 48');

  await roomAgain(page);
  const again = page.getByRole('button', { name: language.results.wordsAgain });
  await expect(again).toHaveCount(2);
  await again.first().click();
  await expect(again).toHaveCount(1);
  await again.click();
  await expect(again).toHaveCount(0);
  await page.reload();
  await expect(owner).toHaveValue('Kim');
  expect(await keptIds(page)).toEqual(['a', 'customer.value.3']);
  expect((await kept(page)).outcome.figure).toBe('Complaints: from 61 to 48');
});

test('unfinished moves of the measurement before are taken over once', async ({
  page,
  language,
}) => {
  const part = words(language);
  const before = {
    ...OWN,
    ...planning(
      move('customer.value.2', { owner: 'Kim', status: 'active' }),
      move('a', { text: 'Call ten customers' }),
      move('done', { text: 'Read fifty complaints', status: 'done' }),
    ),
    id: 'before',
    answers: draftOf('11111222223333344444'),
    day: 690,
  };
  const { id, day, answers } = before;
  const plan = await openPlan(page, language, { earlier: { id, day, answers } }, { before });
  const date = formatDate(language.locale, { year: 2025, month: 11, date: 21 });
  await expect(plan.getByText(count(language.locale, 2, part.earlier, { date }))).toBeVisible();
  const takeOver = plan.getByRole('button', {
    name: count(language.locale, 2, part.takeOver),
    exact: true,
  });
  await takeOver.click();
  await expect(takeOver).toHaveCount(0);
  await expect(plan.getByRole('heading', { name: part.planned, exact: true })).toBeFocused();
  // The answer has moved on since; the move stands as it was chosen.
  const taken = row(page, language, nameOf(language, 'customer.value', 2));
  await expect(field(taken, part.owner)).toHaveValue('Kim');
  await page.reload();
  await expect(planned(page, language)).toHaveCount(2);
  await expect(takeOver).toHaveCount(0);
  expect(await keptIds(page)).toEqual(['customer.value.2', 'a']);
});

test('the results line is asked once, shown, changed and kept', async ({ page, language }) => {
  const text = outcome(language);
  await openPlan(page, language);
  const section = await openLine(page, language);
  await expect(section.getByRole('heading', { name: text.question })).toBeVisible();
  await expect(section.getByText(text.why)).toBeVisible();
  const figure = field(section, text.figure);
  const ready = section.getByRole('button', { name: text.ready, exact: true });
  for (const nothing of ['', '   ']) {
    await figure.fill(nothing);
    await ready.click();
    await expect(section.getByText(text.empty)).toBeVisible();
    await expect(figure).toBeFocused();
  }
  const long = `<b>Complaints</b>: from 61 to 48. ${'x'.repeat(5000)}`;
  await figure.fill(long);
  await expect(section.getByText(text.empty)).toHaveCount(0);
  await ready.click();
  await expect(figure).toHaveCount(0);
  await expect(section.getByText(long)).toBeVisible();
  await expect(section.getByText(text.proofOpen)).toBeVisible();
  await expectNothingSideways(page);
  const change = section.getByRole('button', { name: text.change, exact: true });
  await expect(change).toBeFocused();

  await page.reload();
  await expect(section.getByText(long)).toBeVisible();
  await expect(figure).toHaveCount(0);
  await change.click();
  await expect(figure).toBeFocused();
  await expect(figure).toHaveValue(long);
  await figure.fill('Complaints: from 61 to 48');
  await field(section, text.proof).fill('The complaints log,\ncounted by Quality');
  await ready.click();
  expect((await kept(page)).outcome).toEqual({
    figure: 'Complaints: from 61 to 48',
    proof: 'The complaints log,\ncounted by Quality',
  });

  await page.emulateMedia({ media: 'print' });
  await expect(section.getByText('Complaints: from 61 to 48')).toBeVisible();
  await expect(section.getByText('counted by Quality')).toBeVisible();
  await expect(change).toBeHidden();

  // Closed on the screen it is still in the report.
  await page.emulateMedia({ media: 'screen' });
  await section.getByRole('button', { name: language.results.outcomeClose }).click();
  await expect(section.getByText('counted by Quality')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(section.getByText('counted by Quality')).toBeVisible();
});

test('a results line that is still open prints nothing, one that is being written prints what it says', async ({
  page,
  language,
}) => {
  const text = outcome(language);
  await openPlan(page, language, planning(move('a', { text: 'Call' })));
  const section = await openLine(page, language);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(text.question)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await field(section, text.figure).fill('Complaints: from 61 to 48');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(text.question)).toBeVisible();
  await expect(field(section, text.figure)).toBeHidden();
  await expect(section.locator('p').filter({ hasText: 'Complaints: from 61 to 48' })).toBeVisible();
});

test('somebody else’s result has no plan', async ({ page, language }) => {
  await page.goto(language.at('/results/', `#r=${codeOf(OWN)}`));
  await expect(page.getByText(language.results.opened)).toBeVisible();
  await expect(region(page, language)).toHaveCount(0);
});

/** Everything a plan can show at once: long, right to left, dated wrong, running together. */
const CROWDED: Partial<Assessment> = {
  ...planning(
    move('long', { text: 'W'.repeat(5000), owner: 'W'.repeat(500), status: 'active' }),
    move('rtl', { text: 'להתקשר לעשרה לקוחות', owner: 'דנה', status: 'active' }),
    move('wordless', { status: 'active' }),
    move('brand.paths.4', { start: 1100, due: 400, status: 'active' }),
    move('operations.value.4', { status: 'done' }),
  ),
  outcome: { figure: 'W'.repeat(5000), proof: '' },
};

test('nothing of a crowded plan lies beside the window', async ({ page, language }) => {
  const part = words(language);
  const plan = await openPlan(page, language, CROWDED);
  await plan.getByRole('button', { name: part.reword }).first().click();
  await plan.getByRole('combobox', { name: part.another }).selectOption('customer.value.3');
  for (const width of [320, 390, 820, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNothingSideways(page);
  }
});

test('axe finds nothing in a plan, empty or crowded', async ({ page, language }) => {
  test.slow();
  const part = words(language);
  const plan = await openPlan(page, language);
  await expectNoAxeViolations(page);
  await page.goto('./');
  await page.evaluate(() => localStorage.clear());
  await openPlan(page, language, CROWDED);
  await plan.getByRole('button', { name: part.reword }).first().click();
  await plan.getByRole('combobox', { name: part.another }).selectOption('customer.value.3');
  await plan.getByRole('button', { name: part.remove }).last().click();
  await line(page, language)
    .getByRole('button', { name: outcome(language).change })
    .click();
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
});
