// A result begins with its summary: at 1280 by 800 it is all there before anybody scrolls.
import { fill } from '../../src/i18n/fill';
import { LANGUAGES } from './journeys';
import { expect, test } from './site';

for (const { locale, results, at } of LANGUAGES) {
  test(`the first screen says where the organisation stands (${locale})`, async ({ page }) => {
    await page.goto(at('/results/', '#r=cx1p9kfqs68wyzqvw347lxfpzc8~Sample'));
    await page.evaluate(() => document.fonts.ready);
    const heading = page.getByRole('heading', { level: 1 });
    const summary = page.getByRole('region').filter({ has: heading });
    for (const seen of [
      heading,
      page.getByText(fill(results.count, { n: 18 })),
      summary.getByText(results.firstQuestion),
      summary.getByText(results.scoreText),
      summary.getByText(results.fitText),
      summary.getByText(results.weakest.split('{')[0]!),
    ]) {
      await expect(seen).toBeInViewport({ ratio: 1 });
    }
  });
}
