// Evidence: a table that sorts, and charts that are drawn when somebody sees them.
import { LOCALES } from '../../src/i18n/locales';
import { messagesOf } from '../../src/i18n/messages';
import { pathOf } from '../../src/i18n/paths';
import { below, expect, expectNoAxeViolations, test } from './site';

for (const locale of LOCALES) {
  const { evidence } = messagesOf(locale).learn;

  test(`the table sorts by year, both ways, and says so (${locale})`, async ({ page }) => {
    await page.goto(below(pathOf('/evidence/', locale, '/')));
    const table = page.getByRole('table', { name: evidence.caption });
    const head = table.getByRole('columnheader', { name: evidence.year });
    const years = () =>
      table
        .locator('tbody tr')
        .evaluateAll((rows): number[] => rows.map((row) => Number(row.dataset['year'])));
    const ascending = [...(await years())].sort((one, other) => one - other);
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect(await years()).toEqual(ascending);
    await head.getByRole('button').press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    expect(await years()).toEqual(ascending.reverse());
    await table.getByRole('columnheader', { name: evidence.kind }).getByRole('button').click();
    await expect(head).not.toHaveAttribute('aria-sort');
    await expect(table.locator('tbody tr').first()).toContainText(evidence.kinds.observed);
    await expectNoAxeViolations(page);
  });
}

test('the charts and their library come when they are seen, not before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(below('/evidence/'));
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await expect(page.locator('canvas')).toHaveCount(0);
  for (const figure of await page.locator('.range').all()) {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('canvas')).toBeVisible();
    expect(await figure.locator('canvas').evaluate(painted)).toBe(true);
  }
  expect(scripts.length).toBeGreaterThan(before);
  await expectNoAxeViolations(page);
});

test.describe('where the charts cannot be had', () => {
  test.use({ expectedComplaints: [/Failed to load resource|Failed to fetch/] });

  test('the tables say it all, and no empty place is left', async ({ page }) => {
    await page.route(/ranges\.[\w-]+\.js/, (route) => route.abort());
    await page.goto(below('/evidence/#ranges'));
    await page.locator('.range').first().scrollIntoViewIfNeeded();
    await expect(page.locator('.range').first().locator('.plot')).toHaveCount(0);
    await expect(page.locator('.range table').first()).toBeVisible();
  });
});

/** Whether anything was drawn. */
function painted(canvas: HTMLElement | SVGElement): boolean {
  if (!(canvas instanceof HTMLCanvasElement)) return false;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value) => value !== 0);
}
