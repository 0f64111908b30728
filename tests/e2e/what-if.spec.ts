// What if these answers were different: everything follows, nothing is kept, and one click leads back.
import type { Page } from '@playwright/test';
import { count, fill } from '../../src/i18n/fill';
import {
  draftOf,
  expectFocusKept,
  expectRadar,
  MIXED,
  putOnDevice,
  test,
  type Language,
} from './journeys';
import { expect, expectNoAxeViolations } from './site';

const verdict = (page: Page) => page.getByRole('heading', { level: 1 });
const cell = (page: Page, n: number) =>
  page
    .getByRole('table')
    .getByRole('button')
    .nth(n - 1);
const bar = (page: Page, { whatIf }: Language) =>
  page.getByRole('button', { name: whatIf.back }).locator('..');

/** Mixed answers: stage 3, 2, 3 and 4; Brand keeps the whole at 2 with 2, 2, -, 3, 2. */
async function openOwn(page: Page, { at, shelf }: Language): Promise<void> {
  await putOnDevice(page, { own: { answers: draftOf(MIXED), label: 'Shop', finished: true } });
  await page.goto(at('/assessment/'));
  await page.getByRole('link', { name: `${shelf.result}: Shop` }).click();
  await expect(page.getByRole('table')).toBeVisible();
}

const device = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

test('the smallest set of answers is suggested, tried, and left again in one click', async ({
  page,
  language,
}) => {
  const { results, whatIf, locale } = language;
  await openOwn(page, language);
  const [address, kept, before] = [
    page.url(),
    await device(page),
    await verdict(page).textContent(),
  ];
  await page.getByRole('button', { name: results.whatIfOpen }).click();
  await expect(page.getByRole('heading', { name: whatIf.heading })).toBeFocused();
  await expect(page.getByText(count(locale, 2, whatIf.waysWhole, { to: 3 }))).toBeVisible();

  await expectRadar(page, language);
  const radar = () =>
    page
      .getByRole('img', { name: results.radar })
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const drawn = await radar();
  await page.getByRole('button', { name: whatIf.tryThese }).first().click();
  await expect(verdict(page)).not.toHaveText(before ?? '');
  await expect(page.getByText(results.whatIfMark)).toBeVisible();
  await expect.poll(radar, 'the radar follows').not.toBe(drawn);
  await expectFocusKept(page);
  await expect(bar(page, language)).toContainText(fill(whatIf.barStage, { now: 3, was: 2 }));
  await expect(page.getByRole('cell').filter({ hasText: results.differs })).toHaveCount(2);
  await expect(
    page
      .getByRole('group', { name: language.thread.heading })
      .getByRole('listitem')
      .filter({ hasText: fill(language.thread.stage, { n: 3 }) }),
  ).toHaveCount(3);

  // Never shared or saved by accident.
  await expect(page.getByText(results.whatIfUnshared)).toBeVisible();
  await expect(page.getByRole('textbox', { name: results.linkLabel })).toHaveCount(0);
  await expect(page.getByRole('button', { name: results.shareOpen })).toHaveCount(0);
  await expect(page.getByRole('button', { name: results.exportsOpen })).toHaveCount(0);
  await expect(page.getByRole('button', { name: results.planOpen })).toHaveCount(0);
  expect(page.url()).toBe(address);
  expect(await device(page)).toBe(kept);

  await page.getByRole('button', { name: whatIf.back }).click();
  await expect(verdict(page)).toHaveText(before ?? '');
  await expect(page.getByText(results.whatIfMark)).toHaveCount(0);
  await expect(page.getByRole('button', { name: results.whatIfOpen })).toBeFocused();
  await expect(page.getByRole('textbox', { name: results.linkLabel })).toBeVisible();
});

test('any answer can be tried in its cell, also one that is not known, and undone', async ({
  page,
  language,
}) => {
  const { results, whatIf, assessment } = language;
  await openOwn(page, language);
  await page.getByRole('button', { name: results.whatIfOpen }).click();
  await cell(page, 4).click();
  const dialog = page.getByRole('dialog');
  const choices = dialog.getByRole('group', { name: whatIf.suppose }).getByRole('radio');
  await expect(choices).toHaveCount(7);
  await expect(choices.nth(5)).toBeChecked();
  // A radio group by keyboard: the arrows choose, and the focus stays.
  await choices.nth(5).focus();
  await page.keyboard.press('ArrowUp');
  await expect(choices.nth(4)).toBeChecked();
  await expect(choices.nth(4)).toBeFocused();
  await expect(dialog.getByText(results.cellChange)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(cell(page, 4)).toContainText('5');
  await expect(cell(page, 4)).not.toContainText(assessment.unknown);

  await page.getByRole('button', { name: new RegExp(`^${whatIf.undo}`) }).click();
  await expect(page.getByText(whatIf.barNone)).toBeVisible();
  await expect(page.getByRole('cell').filter({ hasText: results.differs })).toHaveCount(0);
});

test('answering as before is no change', async ({ page, language }) => {
  const { results, whatIf } = language;
  await openOwn(page, language);
  await page.getByRole('button', { name: results.whatIfOpen }).click();
  await cell(page, 1).click();
  const choices = page.getByRole('dialog').getByRole('radio');
  await choices.nth(4).check();
  await expect(bar(page, language)).not.toContainText(whatIf.barNone);
  await choices.nth(2).check();
  await expect(bar(page, language)).toContainText(whatIf.barNone);
});

test('a reload, and another result, leave it behind', async ({ page, language }) => {
  const { results, whatIf, at } = language;
  await openOwn(page, language);
  await page.getByRole('button', { name: results.whatIfOpen }).click();
  await page.getByRole('button', { name: whatIf.tryThese }).first().click();
  await page.reload();
  await expect(page.getByText(results.whatIfMark)).toHaveCount(0);
  await page.getByRole('button', { name: results.whatIfOpen }).click();
  await page.getByRole('button', { name: whatIf.tryThese }).first().click();
  await page.goto(at('/results/', '#r=cx1pgsqqs9wuxcnhgdfyw3d9lsz'));
  await expect(page.getByText(results.opened)).toBeVisible();
  await expect(page.getByText(results.whatIfMark)).toHaveCount(0);
});

test('where there is no overall stage, or none above, it says so', async ({ page, language }) => {
  const { results, whatIf, at } = language;
  await page.goto(at('/results/', '#r=cx1pqqqqqqqqqqqqqqqqqes33vy'));
  await page.getByRole('button', { name: results.whatIfOpen }).click();
  await expect(page.getByText(whatIf.waysNoWhole)).toBeVisible();
  await cell(page, 1).click();
  await page.getByRole('dialog').getByRole('radio').nth(1).check();
  await expect(bar(page, language)).toContainText(whatIf.barNeither);
});

test('axe finds nothing while answers are tried', async ({ page, language }) => {
  const { results, whatIf } = language;
  await openOwn(page, language);
  await page.getByRole('button', { name: results.whatIfOpen }).click();
  await page.getByRole('button', { name: whatIf.tryThese }).first().click();
  await page.getByText(whatIf.levels, { exact: true }).click();
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await cell(page, 2).click();
  await expect(page.getByRole('group', { name: whatIf.suppose })).toBeVisible();
  await expectNoAxeViolations(page);
});
