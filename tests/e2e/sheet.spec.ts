// The blank sheet: letters to tick, and a last page that turns them into stages.
import { pagesOf, test } from './journeys';
import { expect } from './site';

test('the sheet asks all twenty questions, with letters and no stages', async ({
  page,
  language,
}) => {
  const { sheet, assessment, at } = language;
  await page.goto(at('/assessment/sheet/'));
  const questions = page.getByRole('article');
  await expect(questions).toHaveCount(20);
  for (const index of [0, 19]) {
    const one = questions.nth(index);
    const options = one.getByRole('list', { name: sheet.tick }).getByRole('listitem');
    await expect(options).toHaveCount(5);
    for (const [at, letter] of ['a', 'b', 'c', 'd', 'e'].entries()) {
      await expect(options.nth(at)).toHaveText(new RegExp(`^\\s*${letter}\\s*\\S`));
    }
    await expect(one.getByText(sheet.unknown)).toBeVisible();
    await expect(one.getByText(sheet.notApplicable)).toBeVisible();
  }
  const scoring = page.getByRole('region', { name: sheet.scoringHeading }).first();
  await expect(scoring.getByText(sheet.keyText)).toBeVisible();
  await expect(scoring.getByText(sheet.levelRule)).toBeVisible();
  const table = scoring.getByRole('table');
  await expect(table.getByRole('rowheader')).toHaveCount(6);
  await expect(table.getByRole('columnheader')).toHaveCount(8);
  for (const chair of Object.values(assessment.chairs)) {
    await expect(page.getByText(chair, { exact: true })).toBeVisible();
  }
});

test('on paper the key and the table are a page of their own, the last one', async ({
  page,
  language,
}) => {
  const { sheet, at } = language;
  await page.goto(at('/assessment/sheet/'));
  await page.evaluate(() => document.fonts.ready);
  const all = await pagesOf(page);
  expect(all).toBeGreaterThan(3);
  expect(all).toBeLessThan(14);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  const order = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(order.at(-1)).toBe(sheet.scoringHeading);

  const scoring = page.getByRole('region', { name: sheet.scoringHeading }).first();
  await expect(scoring).toHaveCSS('break-before', 'page');
  await scoring.evaluate((section) => section.remove());
  expect(await pagesOf(page)).toBe(all - 1);
});

test('the button prints', async ({ page, language }) => {
  const { sheet, assessment, at } = language;
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.goto(at('/assessment/sheet/'));
  await page.getByRole('button', { name: sheet.print, exact: true }).click();
  await expect(page).toHaveTitle('printed');
  await page.getByRole('link', { name: sheet.toResult }).click();
  await expect(page.getByRole('heading', { level: 1, name: assessment.title })).toBeVisible();
});
