// Switching the language keeps where somebody is: the page and what stands behind the #.
import { CHAPTERS, PAGES, pathOf } from '../../src/i18n/paths';
import { below, expect, test } from './site';

const STATE = '#r=cx1-not-a-real-code~Label%20%26%20more';

// What holds for one chapter holds for all: their links are the masthead's, and the build tests read every one.
const [CHAPTER] = CHAPTERS;

for (const page of PAGES.filter((one) => one === CHAPTER || !CHAPTERS.includes(one))) {
  const english = pathOf(page, 'en', '/');
  const dutch = pathOf(page, 'nl', '/');

  test(`${page} there and back`, async ({ page: tab, baseURL }) => {
    const at = (path: string) => new URL(below(path), baseURL).href;
    const languages = tab.getByRole('banner').getByRole('group', { name: /Language|Taal/ });

    await tab.goto(below(english));
    await languages.getByRole('link', { name: 'Nederlands' }).click();
    await expect(tab).toHaveURL(at(dutch));
    await expect(tab.getByRole('banner').getByRole('link', { name: 'Nederlands' })).toHaveAttribute(
      'aria-current',
      'true',
    );

    await languages.getByRole('link', { name: 'English' }).click();
    await expect(tab).toHaveURL(at(english));
  });
}

// The home page reads nothing from its fragment, so what stands there stays as it was.
for (const [from, to, name] of [
  ['/', '/nl/', 'Nederlands'],
  ['/nl/', '/', 'English'],
] as const) {
  test(`from ${from} to ${to} the fragment travels along`, async ({ page, baseURL }) => {
    await page.goto(below(from) + STATE);
    await page.getByRole('banner').getByRole('link', { name }).click();
    await expect(page).toHaveURL(new URL(below(to) + STATE, baseURL).href);
  });

  test(`from ${from} to ${to} the fragment travels along by keyboard, as it is by then`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(below(from));
    await page.evaluate((state) => history.replaceState(null, '', state), STATE);
    await page.getByRole('banner').getByRole('link', { name }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new URL(below(to) + STATE, baseURL).href);
  });
}

test('a place on the page is the same place in the other language', async ({ page }) => {
  await page.goto('./#how-it-works');
  await page.getByRole('banner').getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(/\/nl\/#how-it-works$/);
  await expect(page.getByRole('region', { name: /werkt/ })).toBeInViewport();
});
