// Reading: a definition on request, from page to page, in either language, with nothing but HTML.
import { messagesOf } from '../../src/i18n/messages';
import { LOCALES } from '../../src/i18n/locales';
import { pathOf } from '../../src/i18n/paths';
import { below, expect, expectNoAxeViolations, test } from './site';

for (const locale of LOCALES) {
  const { site, learn } = messagesOf(locale);

  test(`two clicks from the home page to the difference between UX and CX (${locale})`, async ({
    page,
  }) => {
    await page.goto(below(pathOf('/', locale, '/')));
    await page
      .getByRole('navigation', { name: site.main })
      .getByRole('link', { name: site.learn })
      .click();
    await page
      .getByRole('link', { name: locale === 'en' ? 'UX and CX' : 'UX en CX', exact: true })
      .click();
    await expect(page).toHaveURL(/\/learn\/ux-and-cx\/$/);
    await expect(page.locator('#difference')).toBeInViewport();
  });

  test(`a term shows its definition on request, by keyboard, and leads to the glossary (${locale})`, async ({
    page,
  }) => {
    await page.goto(below(pathOf('/learn/touchpoints-and-moments/', locale, '/')));
    const term = page.locator('button.term').first();
    const definition = page.locator(`#${await term.getAttribute('popovertarget')}`);
    await expect(definition).toBeHidden();
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(definition).toBeVisible();
    await expect(definition).toBeInViewport({ ratio: 1 });
    await expectNoAxeViolations(page);
    await page.keyboard.press('Tab');
    await expect(definition.getByRole('link', { name: learn.inGlossary })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(definition).toBeHidden();
    await expect(term).toBeFocused();
    await page.keyboard.press('Enter');
    await definition.getByRole('link').click();
    await expect(page).toHaveURL(/\/glossary\/#[a-z-]+$/);
    await expect(page.locator('.glossary > :target')).toBeInViewport();
  });
}

test('Next leads through the whole of the reading order, to its end', async ({ page }) => {
  await page.goto(below('/learn/'));
  const titles = await page.locator('.chapters a').allTextContents();
  await page.getByRole('link', { name: titles[0] ?? '', exact: true }).click();
  for (const title of titles) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.trim());
    const next = page.locator('.onward a[rel="next"]');
    if ((await next.count()) === 0) expect(title).toBe(titles.at(-1));
    else await next.click();
  }
});

test('a citation leads to its work, and the work back to where it is cited', async ({ page }) => {
  await page.goto(below('/learn/measuring/'));
  await page.locator('.read a[href*="/sources/#"]').first().click();
  const work = page.locator('.works > :target');
  await expect(work).toBeInViewport();
  await work.getByRole('link', { name: 'Measuring', exact: true }).click();
  await expect(page).toHaveURL(/\/learn\/measuring\/$/);
});

test('the language switches in the middle of a page, and stays at its heading', async ({
  page,
}) => {
  await page.goto(below('/learn/what-is-cx/'));
  await page.locator('.contents a').nth(2).click();
  const place = new URL(page.url()).hash;
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(new RegExp(`/nl/learn/what-is-cx/${place}$`));
  await expect(page.locator(`h2${place}`)).toBeInViewport();
});

test('the map can be walked by keyboard, each part by its name', async ({ page }) => {
  await page.goto(below('/learn/map/'));
  const map = page.getByRole('group', { name: messagesOf('en').learn.map.label });
  await expect(map.getByRole('link')).toHaveCount(15);
  await map.getByRole('link', { name: /^Journey management/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/learn\/journey-management\/$/);
});

test('a page prints as it reads, without what only a screen can do', async ({ page }) => {
  await page.goto(below('/learn/factors/value/'));
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.contents', '.onward', '.cite-page', '.nav']) {
    await expect(page.locator(hidden)).toBeHidden();
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
