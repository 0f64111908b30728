// The site works below a path of a host as it does at its root.
import { expect, expectNoAxeViolations, test } from './site';

const BASE = '/red-thread/';

test('the first page opens with its styles and its font', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (!response.ok()) missing.push(`${response.status()} ${response.url()}`);
  });
  await page.goto('./');
  await page.evaluate(() => document.fonts.ready);
  expect(new URL(page.url()).pathname).toBe(BASE);
  expect(missing).toEqual([]);
  expect(await page.evaluate(() => document.fonts.check('20px "STIX Two Text Variable"'))).toBe(
    true,
  );
  await expectNoAxeViolations(page);
});

test('every link of the first pages stays below the path', async ({ page }) => {
  for (const path of ['./', './nl/']) {
    await page.goto(path);
    const links = await page
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(5);
    const astray = links.filter((href) => {
      const { origin, pathname } = new URL(href);
      return origin === new URL(page.url()).origin && !pathname.startsWith(BASE);
    });
    expect(astray).toEqual([]);
  }
});

test('the way to the first question and home again', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('main').getByRole('link', { name: 'Start the self-assessment' }).click();
  await expect(page).toHaveURL(/\/red-thread\/assessment\/(#.*)?$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Red Thread' }).click();
  await expect(page).toHaveURL(/\/red-thread\/$/);
});
