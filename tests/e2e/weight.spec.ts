// What has come over the line when somebody has used a page, without the font, in bytes after gzip -9:
//
//   the assessment, all twenty answered     no more than when it was opened               <= 45,000
//   a result, until summary, thread and grid stand                                        <= 50,000
//   a result with its charts, its words, its QR code and everything in it opened          <= 115,000
//   a team, until its whole picture stands, with the words of its questions              <= 112,000
//   a tool, with something in it, without its chart                                      <= 60,000
//   a part of it that comes later (plan, history, files ...): its code, words and styles, without Chart.js   <= 8,000
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { SEVEN } from '../fixtures/teams';
import { answerOn, draftOf, expectRadar, LANGUAGES, MIXED, putOnDevice, teamOf } from './journeys';
import { expect, test } from './site';
import { answersOf, fragmentOf, inkOn, openExample, openTool, TOOLS } from './tools';

const ASSESSMENT = 45_000;
const RESULT = 50_000;
const RESULT_OPENED = 115_000;
const TEAM = 112_000;
const TOOL = 60_000;
const PART = 8_000;

/** The line over time brings a Chart.js of its own, as the radar does. */
const CHART_OF_TIME = /\/history\.[\w-]+\.js$/;

/** Adds up what a page loads from now on: HTML, styles, scripts and data, each file once, but not what is apart. */
function weighing(page: Page, apart = /^$/): () => Promise<number> {
  const loaded = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(woff2|svg|png)$/.test(pathname) || apart.test(pathname)) return;
    if (loaded.has(pathname)) return;
    const body = response.body().then((content) => gzipSync(content, { level: 9 }).length);
    loaded.set(pathname, body);
  });
  return async () => (await Promise.all(loaded.values())).reduce((sum, bytes) => sum + bytes, 0);
}

/** What only Chart.js says, and what only the files of a tool say: chunks are told apart by what is in them. */
const CHART = 'Canvas is already in use';
const CHART_FILES = /\/(bubbles|tornado|chartColours)\./;
const ONLY_IN = {
  matrix: 'red-thread/impact-matrix',
  readiness: 'red-thread/readiness',
  value: 'red-thread/value-case',
} as const;

/** The scripts that a page loads from now on, whole. */
function reading(page: Page): () => Promise<string[]> {
  const loaded = new Map<string, Promise<string>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) loaded.set(pathname, response.text());
  });
  return () => Promise.all(loaded.values());
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
    // What is still on its way is not left behind when the page closes.
    page.removeAllListeners('response');
    await Promise.all([weight(), resultWeight()]);
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

  test(`in ${locale} a team stays light, and its sharing comes when it is used`, async ({
    page,
  }) => {
    const weight = weighing(page);
    await page.goto(language.at('/team/', teamOf(SEVEN)));
    await expect(page.getByRole('table', { name: language.teamPart.people.caption })).toBeVisible();
    // The words of the questions come last: two answers of each question to talk about.
    await expect(page.locator('.outermost dd')).toHaveCount(6);
    await page.waitForLoadState('networkidle');
    const stands = await weight();
    console.log(`team (${locale}): ${stands} until its picture stands`);
    expect(stands).toBeLessThanOrEqual(TEAM);
    expect(stands).toBeGreaterThan(RESULT);
    page.removeAllListeners('response');
    const later = weighing(page);
    await page.getByRole('button', { name: language.teamPart.summary.share }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.waitForLoadState('networkidle');
    const shared = await later();
    console.log(`part (${locale}): ${shared} for sharing a team`);
    expect(shared).toBeLessThanOrEqual(PART);
    expect(shared).toBeGreaterThan(0);
  });

  test(`in ${locale} every part of a result comes when it is used, and is light`, async ({
    page,
  }) => {
    const answers = draftOf(MIXED);
    await putOnDevice(page, {
      before: { answers: draftOf('3'.repeat(20)), finished: true, day: 700 },
      own: { answers, finished: true },
    });
    await page.goto(language.at('/assessment/'));
    await page.getByRole('link', { name: language.shelf.result }).first().click();
    await expectRadar(page, language);
    await page.waitForLoadState('networkidle');
    for (const open of [
      results.ambitionHeading,
      results.planOpen,
      results.outcomeOpen,
      results.historyOpen,
      results.besideOpen,
      results.shareOpen,
      results.exportsOpen,
      results.whatIfOpen,
    ]) {
      const weight = weighing(page, CHART_OF_TIME);
      await page.getByRole('button', { name: open, exact: true }).click();
      await expect(page.getByText(results.partLoading)).toHaveCount(0);
      await page.waitForLoadState('networkidle');
      const bytes = await weight();
      console.log(`part (${locale}): ${bytes} for "${open}"`);
      expect(bytes, open).toBeLessThanOrEqual(PART);
      expect(bytes, `${open}: fetched now, and not earlier`).toBeGreaterThan(0);
      page.removeAllListeners('response');
      if (open === results.shareOpen || open === results.exportsOpen) {
        await expect(page.getByRole('dialog')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
    }
  });

  for (const tool of TOOLS) {
    test(`in ${locale} ${tool} loads nothing of another tool, and its chart when it shows`, async ({
      page,
    }) => {
      const scripts = reading(page);
      const weight = weighing(page, CHART_FILES);
      const has = async (text: string) => (await scripts()).some((script) => script.includes(text));
      // What comes of a case lies below the edge of a low window.
      await page.setViewportSize({ width: 1280, height: 500 });
      await openTool(page, language, tool);
      expect(await has(CHART), 'Chart.js where there is nothing to draw').toBe(false);
      if (tool === 'readiness') {
        await openTool(page, language, tool, fragmentOf(tool, answersOf('ynp?ynp?ynp?')));
      } else {
        await openExample(page, tool);
      }
      await page.waitForLoadState('networkidle');
      const used = await weight();
      console.log(`tool (${locale}): ${used} for ${tool}, with something in it`);
      expect(used).toBeLessThanOrEqual(TOOL);
      expect(used).toBeGreaterThan(20_000);
      if (tool === 'value') {
        expect(await has(CHART), 'Chart.js for what is not seen').toBe(false);
        const chart = page.getByRole('img', { name: language.valueCase.tornadoChart });
        await chart.scrollIntoViewIfNeeded();
        await expect.poll(() => inkOn(chart), 'ink on the chart').toBeGreaterThan(0.02);
      }
      await expect
        .poll(() => has(CHART), 'Chart.js where there is a chart')
        .toBe(tool !== 'readiness');
      for (const other of TOOLS) {
        expect(await has(ONLY_IN[other]), `code of ${other}`).toBe(other === tool);
      }
    });
  }
}
