// Each tool is one page of paper, A4 or Letter, with its numbers, what they rest on, and whether they are made up.
import type { Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill';
import { FOUR, matrixOf, moment } from '../fixtures/matrices';
import { expectNothingSideways, LANGUAGES, pagesOf } from './journeys';
import { expect, test } from './site';
import { answersOf, inkOn, openExample, openTool, openWith, wordsOn } from './tools';

/** One page of A4, as the page asks for, and of Letter, which is wider and lower. */
async function expectOnePage(page: Page): Promise<void> {
  expect(await pagesOf(page), 'pages of A4').toBe(1);
  const letter = await page.pdf({ format: 'Letter', printBackground: true });
  expect(letter.toString('latin1').match(/\/Type\s*\/Page\b/g), 'pages of Letter').toHaveLength(1);
}

for (const language of LANGUAGES) {
  const { locale, matrix, valueCase, readiness, tools } = language;
  const [printedFrom = ''] = tools.printedFrom.split('{');

  test.describe(locale, () => {
    test('a matrix is one page: picture, lists, and that it is made up', async ({ page }) => {
      await openTool(page, language, 'matrix');
      for (const index of [0, 1, 2]) {
        const name = await openExample(page, 'matrix', index);
        const { examples } = await wordsOn(page, 'matrix');
        const canvas = page.getByRole('application').locator('canvas');
        await expect.poll(() => inkOn(canvas), 'ink on the picture').toBeGreaterThan(0.02);
        await page.emulateMedia({ media: 'print' });
        await expectOnePage(page);
        await expect(page.getByText(fill(matrix.fictional, { name }))).toBeVisible();
        await expect(canvas).toBeVisible();
        for (const { name: moment } of examples[index]!.matrix.moments) {
          // In the lists of the quadrants, or among what is not in the picture.
          const listed = page.getByRole('rowheader').or(page.getByRole('listitem'));
          await expect(listed.filter({ hasText: moment, visible: true })).not.toHaveCount(0);
        }
        await expect(page.getByText(printedFrom)).toBeVisible();
        await expect(page.getByRole('textbox')).toHaveCount(0);
        await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
        await page.emulateMedia({ media: 'screen' });
        await page.getByRole('button', { name: matrix.fictionalEnd, exact: true }).click();
      }
    });

    test('a matrix of twenty moments of one’s own is one page, and sixty are two', async ({
      page,
    }) => {
      const canvas = page.getByRole('application').locator('canvas');
      const [fictional = ''] = matrix.fictionalShort.split(':');
      for (const n of [20, 60]) {
        const many = Array.from({ length: n - FOUR.length }, (_, index) =>
          moment(`Moment ${index} of our own`, [
            ((index * 37) % 100) / 10,
            ((index * 13) % 100) / 10,
            index,
          ]),
        );
        await openWith(page, language, 'matrix', matrixOf([...FOUR, ...many], { title: 'Desk' }));
        await expect.poll(() => inkOn(canvas), 'ink on the picture').toBeGreaterThan(0.02);
        await page.emulateMedia({ media: 'print' });
        if (n === 20) await expectOnePage(page);
        else expect(await pagesOf(page), 'pages of A4').toBe(2);
        await expect(page.getByText('Desk', { exact: true })).toBeVisible();
        await expect(page.getByText(fictional)).toHaveCount(0);
        await page.emulateMedia({ media: 'screen' });
      }
    });

    test('a value case is one page: outcome, numbers, formulas, the caveat, and that it is made up', async ({
      page,
    }) => {
      await openTool(page, language, 'value');
      const name = await openExample(page, 'value');
      await page.emulateMedia({ media: 'print' });
      await expectOnePage(page);
      await expect(page.getByText(fill(valueCase.example, { name })).first()).toBeVisible();
      for (const heading of [valueCase.formulasHeading, valueCase.outcomeHeading]) {
        await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      }
      await expect(page.getByText(valueCase.believe).filter({ visible: true })).toHaveCount(1);
      await expect(page.getByText(valueCase.warning).filter({ visible: true })).toHaveCount(1);
      await expect(page.getByText(printedFrom)).toBeVisible();
      await expect(page.getByRole('textbox')).toHaveCount(0);
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
      await page.setViewportSize({ width: 690, height: 900 });
      await expectNothingSideways(page);
    });

    test('a readiness check is one page, filled in or to be filled in', async ({ page }) => {
      await openTool(page, language, 'readiness');
      await expectOnePage(page);
      await openWith(page, language, 'readiness', answersOf('yynnyp??n?py'));
      await page.emulateMedia({ media: 'print' });
      await expectOnePage(page);
      await expect(page.getByRole('heading', { name: readiness.firstHeading })).toBeVisible();
      await expect(page.getByText('cxr1', { exact: true })).toBeVisible();
      await expect(page.getByText(printedFrom)).toBeVisible();
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    });
  });
}
