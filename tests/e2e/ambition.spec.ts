// How far is far enough: a proposal, known situations, one's own choice, and what the grid says of it.
import { fill } from '../../src/i18n/fill';
import { readFragment } from '../../src/model/link';
import type { Ambition } from '../../src/model/sheet';
import {
  draftOf,
  expectFocusKept,
  MIXED,
  putOnDevice,
  tabTo,
  test,
  type Language,
} from './journeys';
import { expect, expectNoAxeViolations } from './site';
import type { Page } from '@playwright/test';

/** Mixed answers: the levels stand at stage 3, 2, 3 and 4. */
async function openOwn(page: Page, { at, shelf, results }: Language): Promise<void> {
  await putOnDevice(page, { own: { answers: draftOf(MIXED), label: 'Shop', finished: true } });
  await page.goto(at('/assessment/'));
  await page.getByRole('link', { name: `${shelf.result}: Shop` }).click();
  await page.getByRole('button', { name: results.ambitionHeading }).click();
}

function ambitionIn(page: Page): Ambition | null {
  const [linked] = readFragment(new URL(page.url()).hash);
  return linked?.read.ok ? linked.read.result.ambition : null;
}

const NONE = { management: null, brand: null, operations: null, customer: null };

test('a proposal is made where none is set, and is not in the code until it is accepted', async ({
  page,
  language,
}) => {
  const { ambition, results } = language;
  await openOwn(page, language);
  const take = page.getByRole('button', { name: ambition.takeProposal });
  await expect(take).toBeVisible();
  expect(ambitionIn(page)).toEqual(NONE);
  await take.click();
  // The lowest level one stage up, the others where they stand.
  expect(ambitionIn(page)).toEqual({ management: 3, brand: 3, operations: 3, customer: 4 });
  await expect(take).toHaveCount(0);
  await expectFocusKept(page);
  // It is kept with the answers as well: the result is still one's own.
  await page.reload();
  await expect(page.getByText(fill(results.yoursOf, { label: 'Shop' }))).toBeVisible();
  expect(ambitionIn(page)).toEqual({ management: 3, brand: 3, operations: 3, customer: 4 });
});

test('a known situation is taken over by keyboard, and the former ambition put back', async ({
  page,
  language,
}) => {
  const { ambition } = language;
  await openOwn(page, language);
  const take = page.getByRole('button', { name: ambition.takePreset });
  await expect(take).toHaveCount(4);
  await tabTo(page, take.last());
  await page.keyboard.press('Enter');
  expect(ambitionIn(page)).toEqual({ management: 4, brand: 5, operations: 4, customer: 5 });
  await expect(page.getByText(ambition.isSet)).toBeVisible();
  await expect(take).toHaveCount(3);
  await expectFocusKept(page);
  await page.getByRole('button', { name: ambition.undo }).click();
  expect(ambitionIn(page)).toEqual(NONE);
});

test('no ambition can be chosen again', async ({ page, language }) => {
  const { ambition, results } = language;
  await openOwn(page, language);
  await page.getByRole('button', { name: ambition.takeProposal }).click();
  await page.getByRole('button', { name: ambition.clear }).click();
  await expectFocusKept(page);
  expect(ambitionIn(page)).toEqual(NONE);
  await expect(page.getByText(results.ambitionNone)).toBeVisible();
});

test('the grid shows position, ambition and distance, and alone what is below the ambition', async ({
  page,
  language,
}) => {
  const { results, thread, ambition } = language;
  await openOwn(page, language);
  const only = page.getByRole('checkbox', { name: results.belowOnly });
  await expect(only).toHaveCount(0);
  await page.getByRole('button', { name: ambition.takeProposal }).click();
  const table = page.getByRole('table', { name: results.gridCaption });
  const brand = table.getByRole('rowheader').nth(1);
  await expect(brand).toContainText(fill(thread.ambition, { n: 3 }));
  await expect(brand).toContainText(fill(thread.stagesToGo.one, { n: 1 }));

  await only.check();
  // Brand has 2, 2 and 2 below 3, Operations one 2 below 3, Customer one 3 below 4.
  const below = table.getByRole('cell').filter({ hasText: fill(thread.stagesToGo.one, { n: 1 }) });
  await expect(below).toHaveCount(5);
  await expect(page.getByText(fill(results.belowCount, { n: 5, enough: 12 }))).toBeVisible();
  await expectNoAxeViolations(page);
  await only.uncheck();
  await expect(below).toHaveCount(0);
});

test('where the part cannot be loaded the page says so, and it can be asked for again', async ({
  page,
  language,
}) => {
  const { results, ambition } = language;
  await page.route(/words\/ambition\.json/, (route) => route.fulfill({ status: 503, body: '' }));
  await openOwn(page, language);
  await expect(page.getByText(results.partFailed)).toBeVisible();
  await page.unroute(/words\/ambition\.json/);
  await page.getByRole('button', { name: results.wordsAgain }).click();
  await expect(page.getByRole('button', { name: ambition.takeProposal })).toBeVisible();
});

test('the same where its code does not come', async ({ page, language }) => {
  const { results, ambition } = language;
  const code = /AmbitionChoice[\w.-]*\.js/;
  await page.route(code, (route) => route.fulfill({ status: 503, body: '' }));
  await openOwn(page, language);
  await expect(page.getByText(results.partFailed)).toBeVisible();
  await page.unroute(code);
  await page.getByRole('button', { name: results.wordsAgain }).click();
  await expect(page.getByRole('button', { name: ambition.takeProposal })).toBeVisible();
});
test.use({ expectedComplaints: [/503/] });
