// Without JavaScript the assessment is complete: it can be read, filled in, printed and scored by hand.
import { fill } from '../../src/i18n/fill';
import { expectNothingSideways, LANGUAGES, option, question } from './journeys';
import { expect, test } from './site';

for (const language of LANGUAGES) {
  const { assessment, sheet, shelf, locale, at } = language;

  test.describe(locale, () => {
    test('every question can be read and answered, and nothing is offered that needs a script', async ({
      page,
    }) => {
      await page.goto(at('/assessment/'));
      for (const n of [1, 10, 20]) {
        await expect(question(page, language, n).getByRole('heading')).toBeVisible();
        await option(page, language, n, '3').check();
        await expect(option(page, language, n, '3')).toBeChecked();
      }
      await option(page, language, 10, '-').check();
      await expect(question(page, language, 10).getByLabel(assessment.reason)).toBeVisible();
      await question(page, language, 10).getByText(assessment.why, { exact: true }).click();
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('region', { name: shelf.heading })).toHaveCount(0);
      await expect(page.getByText(assessment.noticeBlocked)).toBeHidden();
      await expect(page.getByText(fill(assessment.answeredOf, { n: 0 }))).toBeHidden();
    });

    test('the rail leads to every question', async ({ page }) => {
      await page.goto(at('/assessment/'));
      const rail = page.getByRole('navigation', { name: assessment.progress });
      await expect(rail.getByRole('link')).toHaveCount(20);
      await rail.getByRole('link', { name: /^13\./ }).click();
      await expect(question(page, language, 13).getByRole('heading')).toBeInViewport();
    });

    test('it can be scored by hand at the end, and printed', async ({ page }) => {
      await page.goto(at('/assessment/'));
      const scoring = page.getByRole('region', { name: sheet.scoringHeading }).first();
      await expect(scoring.getByText(sheet.keyText)).toBeVisible();
      await expect(scoring.getByRole('table').getByRole('rowheader')).toHaveCount(6);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNothingSideways(page);
      await page.emulateMedia({ media: 'print' });
      await expect(question(page, language, 20).getByRole('heading')).toBeVisible();
      await expect(scoring.getByText(sheet.levelRule)).toBeVisible();
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    });
  });
}
