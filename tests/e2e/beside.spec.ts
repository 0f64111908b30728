// What explains a question opens beside it: the question, its answer and its place stay.
import { messagesOf } from '../../src/i18n/messages';
import { below, expect, expectNoAxeViolations, test } from './site';

const { assessment, learn } = messagesOf('en');

test.beforeEach(async ({ page }) => {
  await page.goto(below('/assessment/#operations.paths'));
  await page.locator('.assessment[data-ready]').waitFor();
});

test('the page of the factor opens, the answer stays, and Escape returns to the link', async ({
  page,
}) => {
  const question = page.locator('[data-question="operations.paths"]');
  await question.getByRole('radio').nth(1).check();
  const link = question.getByRole('link', { name: 'Real paths', exact: true });
  await link.click();
  const beside = page.getByRole('dialog', { name: learn.reader.label });
  const read = page.frameLocator('.beside iframe');
  await expect(read.getByRole('heading', { level: 1 })).toHaveText('Real paths');
  await expect(read.getByRole('banner')).toBeHidden();
  await expectNoAxeViolations(page);
  await expect(question.getByRole('radio').nth(1)).toBeChecked();
  await expect(question.getByRole('radio').nth(1)).toBeInViewport();
  // Reading on in there leaves the question where it is.
  await read.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Escape');
  await expect(beside).toBeHidden();
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(/#operations\.paths$/);
});

test('concepts and words open beside it as well, and the whole page is one link away', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Process mining and real paths' }).click();
  const read = page.frameLocator('.beside iframe');
  await expect(read.getByRole('heading', { level: 1 })).toHaveText('Process mining and real paths');
  await page.getByRole('button', { name: learn.reader.close }).click();
  await page.locator('.words').getByRole('link', { name: 'touchpoint', exact: true }).click();
  await expect(read.locator('.glossary > :target')).toContainText('touchpoint');
  await expect(page.getByRole('link', { name: learn.reader.open })).toHaveAttribute(
    'href',
    /\/glossary\/#touchpoint$/,
  );
  await page.getByRole('button', { name: learn.reader.close }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a link in there that leads to a question leads this page to it', async ({ page }) => {
  await page.locator('[data-question="operations.paths"] legend a').nth(1).click();
  const read = page.frameLocator('.beside iframe');
  await read.getByRole('link', { name: 'Answer this question: Brand' }).click();
  await expect(page).toHaveURL(/\/assessment\/#brand\.paths$/);
  await expect(page.locator('[data-question="brand.paths"]')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('Back to the question before closes what explained this one', async ({ page }) => {
  await page.getByRole('button', { name: assessment.next }).click();
  await page.locator('[data-question="operations.renewal"] legend a').first().click();
  await expect(page.getByRole('dialog', { name: learn.reader.label })).toBeVisible();
  await expect(
    page.frameLocator('.beside iframe').getByRole('heading', { level: 1 }),
  ).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-question="operations.paths"]')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('[data-question="operations.paths"] h3')).toBeFocused();
});

test('with a key held down a link is a link', async ({ page, context }) => {
  const opened = context.waitForEvent('page');
  await page
    .locator('[data-question="operations.paths"] legend a')
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/\/learn\/levels\/operations\/$/);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('on a phone it takes the screen, and gives it back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('[data-question="operations.paths"] legend a').first().click();
  const beside = page.getByRole('dialog', { name: learn.reader.label });
  await expect(page.frameLocator('.beside iframe').getByRole('heading', { level: 1 })).toHaveText(
    'Operations',
  );
  expect((await beside.boundingBox())?.width).toBe(390);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: learn.reader.close }).click();
  await expect(page.getByRole('button', { name: assessment.next })).toBeVisible();
});
