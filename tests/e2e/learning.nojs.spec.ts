// The learning half needs no script: it reads, judges, sorts nothing away, and defines its terms.
import { LOCALES } from '../../src/i18n/locales';
import { messagesOf } from '../../src/i18n/messages';
import { pathOf } from '../../src/i18n/paths';
import { below, expect, test } from './site';

for (const locale of LOCALES) {
  const { learn } = messagesOf(locale);

  test(`statements are judged and explained, one on a screen of its own (${locale})`, async ({
    page,
  }) => {
    await page.goto(below(pathOf('/misconceptions/', locale, '/')));
    const statement = page.locator('#class-mapping');
    await statement.getByLabel(learn.judgements.depends).check();
    await statement.getByText(learn.why).click();
    await expect(statement.locator('.explanation p').first()).toBeVisible();
    await expect(page.locator('#tally')).toBeHidden();
    await statement.getByRole('link', { name: learn.alone }).click();
    await expect(page.locator('#class-good')).toBeHidden();
    await statement.getByRole('link', { name: learn.nextStatement }).click();
    await expect(page.locator('#class-everyone')).toBeVisible();
    await expect(statement).toBeHidden();
    await page.getByRole('link', { name: learn.allAtOnce }).click();
    await expect(page.locator('.statement:visible')).toHaveCount(4);
  });

  test(`definitions open, tables are complete, and the search says where else to look (${locale})`, async ({
    page,
  }) => {
    await page.goto(below(pathOf('/learn/cem/', locale, '/')));
    const term = page.locator('button.term').first();
    await term.click();
    await expect(page.locator(`#${await term.getAttribute('popovertarget')}`)).toBeVisible();

    await page.goto(below(pathOf('/evidence/', locale, '/')));
    expect(await page.locator('table.evidence tbody tr').count()).toBeGreaterThan(15);
    await expect(page.locator('.range table').first()).toBeVisible();
    await expect(page.locator('.range .plot').first()).toBeHidden();

    await page.goto(below(pathOf('/search/', locale, '/')));
    await expect(page.getByText(learn.search.script)).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
  });
}

test('what explains a question is a link to its page', async ({ page }) => {
  await page.goto(below('/assessment/'));
  const question = page.locator('[data-question="brand.paths"]');
  await question.getByRole('link', { name: 'Real paths', exact: true }).click();
  await expect(page).toHaveURL(/\/learn\/factors\/paths\/$/);
});
