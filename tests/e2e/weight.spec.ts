// What has come over the line when somebody has answered everything, without the font, in bytes after gzip -9:
// the assessment loads nothing on the way, so it may weigh no more than when it was opened.
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { answerOn, LANGUAGES, MIXED } from './journeys';
import { expect, test } from './site';

const ASSESSMENT = 45_000;

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
  test(`in ${language.locale} twenty answers load nothing more than the page did`, async ({
    page,
  }) => {
    const weight = weighing(page);
    await page.goto(language.at('/assessment/', '#management.value'));
    await page.waitForLoadState('networkidle');
    const opened = await weight();
    await answerOn(page, language, MIXED);
    const answered = await weight();
    console.log(`assessment (${language.locale}): ${opened} opened, ${answered} answered`);
    expect(answered).toBe(opened);
    expect(answered).toBeLessThanOrEqual(ASSESSMENT);
  });
}
