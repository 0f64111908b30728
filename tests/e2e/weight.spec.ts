// What has come over the line when somebody has used a page, without the font, in bytes after gzip -9:
//
//   the assessment, all twenty answered     no more than when it was opened               <= 45,000
//   a result, until summary, thread and grid stand                                        <= 50,000
//   a result with its charts, its words, its QR code and everything in it opened          <= 115,000
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { answerOn, expectRadar, LANGUAGES, MIXED } from './journeys';
import { expect, test } from './site';

const ASSESSMENT = 45_000;
const RESULT = 50_000;
const RESULT_OPENED = 115_000;

/** Adds up what a page loads from now on: HTML, styles, scripts and data, each file once. */
function weighing(page: Page): () => Promise<number> {
  const loaded = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(woff2|svg|png)$/.test(pathname) || loaded.has(pathname)) return;
    const body = response.body().then((content) => gzipSync(content, { level: 9 }).length);
    loaded.set(pathname, body);
  });
  return async () => (await Promise.all(loaded.values())).reduce((sum, bytes) => sum + bytes, 0);
}

for (const language of LANGUAGES) {
  const { locale, assessment, results } = language;

  test(`in ${locale} twenty answers load nothing more than the page did, and their result stays light`, async ({
    page,
  }) => {
    const weight = weighing(page);
    await page.goto(language.at('/assessment/', '#management.value'));
    await page.waitForLoadState('networkidle');
    const opened = await weight();
    await answerOn(page, language, MIXED);
    const answered = await weight();
    console.log(`assessment (${locale}): ${opened} opened, ${answered} answered`);
    expect(answered).toBe(opened);
    expect(answered).toBeLessThanOrEqual(ASSESSMENT);

    // Whatever comes after the figures (words, chart, code) is held back, to see what they need themselves.
    const later = /questions\.json|\/charts\.|\/qr\./;
    await page.route(later, () => undefined);
    const resultWeight = weighing(page);
    await page.getByRole('button', { name: assessment.show }).click();
    await expect(page.getByRole('table', { name: results.gridCaption })).toBeVisible();
    const stands = await resultWeight();
    console.log(`result (${locale}): ${stands} until summary, thread and grid stand`);
    expect(stands).toBeLessThanOrEqual(RESULT);
  });

  test(`in ${locale} a result with everything opened stays light`, async ({ page }) => {
    const weight = weighing(page);
    await page.goto(language.at('/results/', '#r=cx1p9kfqs68wyzqvw347lxfpzc8~Sample'));
    await expectRadar(page, language);
    await expect(page.getByRole('img', { name: results.qr })).toBeVisible();
    for (const closed of await page.getByRole('group').locator('summary').all())
      await closed.click();
    await page.getByRole('table').getByRole('button').first().click();
    await expect(page.getByRole('dialog').getByText(results.cellWhy)).toBeVisible();
    const opened = await weight();
    console.log(`result (${locale}): ${opened} with everything opened`);
    expect(opened).toBeLessThanOrEqual(RESULT_OPENED);
    expect(opened).toBeGreaterThan(RESULT);
  });
}
