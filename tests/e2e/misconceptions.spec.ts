// Judge first, then read: the tally, the class, the paper.
import { LOCALES } from '../../src/i18n/locales';
import { fill } from '../../src/i18n/fill';
import { messagesOf } from '../../src/i18n/messages';
import { pathOf } from '../../src/i18n/paths';
import { below, expect, expectNoAxeViolations, test } from './site';

for (const locale of LOCALES) {
  const { learn } = messagesOf(locale);

  test(`a judgement opens its explanation and is counted (${locale})`, async ({ page }) => {
    await page.goto(below(pathOf('/misconceptions/', locale, '/')));
    const tally = page.getByRole('status');
    await expect(tally).toHaveText(learn.tallyNone);
    const statements = page.locator('.statement');
    const judged = ['disagree', 'depends', 'agree', 'disagree'] as const;
    for (const [index, judgement] of judged.entries()) {
      const statement = statements.nth(index);
      await expect(statement.locator('details')).not.toHaveAttribute('open');
      await statement.getByLabel(learn.judgements[judgement], { exact: true }).check();
      await expect(statement.locator('.explanation p').first()).toBeVisible();
    }
    await expect(tally).toHaveText(
      fill(learn.tally, { judged: 4, count: 4, agree: 1, disagree: 2, depends: 1 }),
    );
    await expect(page.getByText(fill(learn.tallySource, { count: 4 }))).toBeVisible();
    await expectNoAxeViolations(page);
    // Whoever changes their mind is counted once.
    await statements.first().getByLabel(learn.judgements.agree, { exact: true }).check();
    await expect(tally).toHaveText(
      fill(learn.tally, { judged: 4, count: 4, agree: 2, disagree: 1, depends: 1 }),
    );
  });

  test(`one statement has the screen to itself, and Back returns (${locale})`, async ({ page }) => {
    await page.goto(below(pathOf('/misconceptions/', locale, '/')));
    await page.getByRole('link', { name: learn.alone }).first().click();
    await expect(page.locator('.statement:visible')).toHaveCount(1);
    await expect(page.getByRole('banner')).toBeHidden();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: learn.nextStatement }).click();
    await expect(page.locator('#class-mapping')).toBeVisible();
    await page.goBack();
    await expect(page.locator('#class-good')).toBeVisible();
    await page.goBack();
    await expect(page.locator('.statement:visible')).toHaveCount(4);
  });

  test(`on paper the statements come first and the key last, on a page of its own (${locale})`, async ({
    page,
  }) => {
    await page.goto(below(pathOf('/misconceptions/', locale, '/')));
    await page.emulateMedia({ media: 'print' });
    const key = page.getByRole('region', { name: learn.keyHeading });
    await expect(key.getByRole('listitem')).toHaveCount(4);
    await expect(key).toHaveCSS('break-before', 'page');
    await expect(page.locator('.explanation').first()).toBeHidden();
  });
}

test('nothing of it is kept', async ({ page }) => {
  await page.goto(below('/misconceptions/'));
  await page.getByLabel('I disagree').first().check();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByRole('status')).toHaveText(messagesOf('en').learn.tallyNone);
});
