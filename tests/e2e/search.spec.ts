// Searching: in the browser, behind the #, and only when somebody searches.
import { LOCALES } from '../../src/i18n/locales';
import { messagesOf } from '../../src/i18n/messages';
import { pathOf } from '../../src/i18n/paths';
import { below, expect, expectNoAxeViolations, test } from './site';

for (const locale of LOCALES) {
  const { search } = messagesOf(locale).learn;
  const title = locale === 'en' ? 'UX and CX' : 'UX en CX';

  test(`one search leads to the difference between CX and UX (${locale})`, async ({ page }) => {
    await page.goto(below(pathOf('/search/', locale, '/')));
    await page.getByRole('searchbox', { name: search.label }).fill('cx ux');
    const first = page.locator('.found a').first();
    await expect(first).toHaveAttribute('href', /\/learn\/ux-and-cx\/(#difference)?$/);
    await expectNoAxeViolations(page);
    await first.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('cx ux');
    await expect(first).toHaveAttribute('href', /\/learn\/ux-and-cx\//);
  });

  test(`a term is found by the word of the other language, and in the plural (${locale})`, async ({
    page,
  }) => {
    await page.goto(below(pathOf('/search/', locale, '/')));
    const [other, plural, id] =
      locale === 'en'
        ? ['klantreis', 'touchpoints', 'customer-journey']
        : ['customer journey', 'contactmomenten', 'customer-journey'];
    await page.getByRole('searchbox').fill(other);
    await expect(page.locator(`.found a[href$="/glossary/#${id}"]`)).toBeVisible();
    await page.getByRole('searchbox').fill(plural);
    await expect(page.locator('.found a[href$="/glossary/#touchpoint"]')).toBeVisible();
  });

  test(`nothing found says what to do next (${locale})`, async ({ page }) => {
    await page.goto(below(pathOf('/search/', locale, '/')));
    await page.getByRole('searchbox').fill('xqzw <b>');
    await expect(page.getByRole('status')).toHaveText(search.none.replace('{query}', 'xqzw <b>'));
    await expectNoAxeViolations(page);
  });
}

test('the index comes with the first letter, and no server learns what was typed', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(below('/search/'));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('search.json'))).toEqual([]);
  await page.getByRole('searchbox').fill('personal');
  await expect(page.locator('.found a').first()).toBeVisible();
  expect(asked.filter((url) => url.includes('search.json'))).toHaveLength(1);
  expect(asked.filter((url) => url.includes('personal'))).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=personal$/);
});

test('the language switches and the query stays', async ({ page }) => {
  await page.goto(below('/search/#q=nps'));
  await expect(page.getByRole('searchbox')).toHaveValue('nps');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('nps');
  await expect(page.locator('.found a').first()).toHaveAttribute('href', /^\/nl\//);
});

test.describe('where the index cannot be had', () => {
  test.use({ expectedComplaints: [/Failed to load resource/] });

  test('the page says so, and finds as soon as it can be had', async ({ page }) => {
    await page.route('**/search.json', (route) => route.abort());
    await page.goto(below('/search/'));
    await page.getByRole('searchbox').fill('cx');
    await expect(page.getByRole('status')).toHaveText(messagesOf('en').learn.search.failed);
    await page.unroute('**/search.json');
    await page.getByRole('searchbox').fill('cx ux');
    await expect(page.locator('.found a[href$="/learn/ux-and-cx/"]')).toBeVisible();
  });
});
