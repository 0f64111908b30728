// An address that does not exist is answered in both languages, at any depth, with ways on.
import { messagesOf } from '../../src/i18n/messages';
import { expect, test } from './site';

test.use({ expectedComplaints: [/status of 404/] });

for (const path of [
  './no-such-page/',
  './nl/geen-pagina/',
  './a/b/c/',
  './assessment/nothing.html',
]) {
  test(`${path} is not found`, async ({ page, baseURL }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    const main = page.getByRole('main');
    for (const locale of ['en', 'nl'] as const) {
      const { title, text } = messagesOf(locale).notFound;
      await expect(main.getByRole('heading', { name: title })).toBeVisible();
      await expect(main.getByText(text)).toBeVisible();
    }
    await main.getByRole('link', { name: messagesOf('nl').notFound.home }).click();
    await expect(page).toHaveURL(new URL('./nl/', baseURL).href);
  });
}

test('a link to a result that went wrong keeps its code in the address', async ({ page }) => {
  await page.goto('./reslts/#r=cx1-some-code');
  expect(new URL(page.url()).hash).toBe('#r=cx1-some-code');
  await expect(
    page.getByRole('main').getByRole('link', { name: messagesOf('en').notFound.results }),
  ).toBeVisible();
});
