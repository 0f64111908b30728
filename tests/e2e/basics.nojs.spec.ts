// Without JavaScript everything can be read, followed and printed; only the chart and the link are missing.
import { fill } from '../../src/i18n/fill';
import { messagesOf } from '../../src/i18n/messages';
import { below, expect, test } from './site';
import { STATIC_PAGES } from './static-pages';

for (const { path } of STATIC_PAGES) {
  test(`${path} has a heading, a text and its navigation`, async ({ page }) => {
    await page.goto(below(path));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(100);
    await expect(
      page.getByRole('banner').getByRole('navigation').getByRole('link').first(),
    ).toBeVisible();
  });
}

test('offers no button for the colours: they follow the device', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('group', { name: 'Colours' })).toHaveCount(0);
});

for (const locale of ['en', 'nl'] as const) {
  test(`the assessment shows its twenty questions with their answers (${locale})`, async ({
    page,
  }) => {
    const { withoutScript, questionOf } = messagesOf(locale).assessment;
    await page.goto(locale === 'en' ? './assessment/' : './nl/assessment/');
    await expect(page.getByText(withoutScript)).toBeVisible();
    for (let n = 1; n <= 20; n += 1) {
      const question = page.getByRole('group', { name: `${fill(questionOf, { n })}.` });
      await expect(question).toBeVisible();
      await expect(question.getByRole('heading', { level: 3 })).toBeVisible();
    }
    // Five descriptions, "I don't know" and "does not apply".
    await expect(page.getByRole('radio')).toHaveCount(20 * 7);
  });

  test(`the page of results says what it needs (${locale})`, async ({ page }) => {
    await page.goto(locale === 'en' ? './results/' : './nl/results/');
    await expect(page.getByText(messagesOf(locale).results.withoutScript)).toBeVisible();
  });
}

test('the language can be switched', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('banner').getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(/\/nl\/$/);
});
