// Bringing results in: files by button and by dropping them, what is pasted, several at once, and what cannot be read.
import type { Page } from '@playwright/test';
import { count, fill } from '../../src/i18n/fill';
import { writeBackup } from '../../src/stores/backup';
import { readSaved, type Assessment } from '../../src/stores/saved';
import { writeResultFile } from '../../src/stores/resultFile';
import {
  draftOf,
  expectFocusKept,
  fillStorage,
  forbidStorage,
  MIXED,
  onDevice,
  putOnDevice,
  savedText,
  test,
  type Language,
} from './journeys';
import { expect, expectNoAxeViolations } from './site';

function assessment(id: string, more: Partial<Assessment> = {}): Assessment {
  const reading = readSaved(
    savedText({ id, label: id, answers: draftOf(MIXED), finished: true, ...more }),
  );
  if (!reading.ok) throw new Error(`No assessment: ${id}`);
  return reading.assessment;
}

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

const fileOf = (one: Assessment) =>
  file(`${one.id}.json`, writeResultFile(one, '/schemas/result-1.json'));

async function choose(
  page: Page,
  { imports, at }: Language,
  files: readonly ReturnType<typeof file>[],
): Promise<void> {
  await page.goto(at('/results/'));
  await page.getByLabel(imports.files).setInputFiles([...files]);
}

const item = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('several files at once: each result to look at or to keep, each failure with its reason', async ({
  page,
  language,
}) => {
  const { imports, locale } = language;
  const anna = assessment('Anna', { notes: { 'brand.value': 'Survey of May' } });
  const bo = assessment('Bo', { answers: draftOf('33333'.repeat(4)) });
  await choose(page, language, [
    fileOf(anna),
    fileOf(bo),
    file('holiday.json', '{"beach": true}'),
    file(
      'broken.json',
      writeResultFile(anna, '').replace('"management.value": 3', '"management.value": 9'),
    ),
  ]);
  await expect(page.getByRole('heading', { name: imports.heading })).toBeFocused();
  await expect(page.getByText(count(locale, 2, imports.found))).toBeVisible();
  await expect(item(page, 'Anna')).toContainText(count(locale, 1, imports.notes));
  const failed = page.getByText(imports.failed).locator('..');
  await expect(failed.getByRole('listitem')).toHaveText([
    `holiday.json: ${imports.reasons.nothing}`,
    `broken.json: ${imports.reasons.damaged}`,
  ]);
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: imports.keepAll }).click();
  await expect(page.getByText(imports.kept)).toBeVisible();
  await expectFocusKept(page);
  expect(await onDevice(page)).toBe(2);
  await expect(item(page, 'Anna')).toContainText(imports.here);
  await item(page, 'Anna').getByRole('link', { name: imports.open }).click();
  await expect(page.getByText(fill(language.results.yoursOf, { label: 'Anna' }))).toBeVisible();
});

test('a colleague’s file is looked at, with its notes, and nothing is kept', async ({
  page,
  language,
}) => {
  const { results, imports } = language;
  await choose(page, language, [
    fileOf(assessment('Desk', { notes: { 'management.value': 'Minutes of March' } })),
  ]);
  await item(page, 'Desk').getByRole('button', { name: imports.look }).click();
  await expect(page.getByText(results.openedFile)).toBeVisible();
  await page.getByRole('table').getByRole('button').first().click();
  await expect(page.getByRole('dialog').getByText('Minutes of March')).toBeVisible();
  await page.keyboard.press('Escape');
  // Another ambition makes another code; the answers and their notes are the same.
  await page.getByRole('button', { name: results.ambitionHeading }).click();
  await page.getByRole('combobox').first().selectOption('5');
  await expect(page.getByText(results.openedFile)).toBeVisible();
  expect(await onDevice(page)).toBe(0);

  // Another result has nothing to do with the file.
  const address = page.url();
  await page.evaluate(() => {
    location.hash = '#r=cx1pgsqqs9wuxcnhgdfyw3d9lsz';
  });
  await expect(page.getByText(results.opened)).toBeVisible();
  await expect(page.getByText(results.openedFile)).toHaveCount(0);
  await page.goto(address);
  await page.reload();
  await expect(page.getByText(results.opened)).toBeVisible();
});

test('what is in a file can be pasted, and files can be dropped on the page', async ({
  page,
  language,
}) => {
  const { results, imports, locale, at } = language;
  const text = writeResultFile(assessment('Anna'), '');
  await page.goto(at('/results/'));
  await page.getByRole('textbox', { name: imports.field }).fill(text);
  await page.getByRole('button', { name: results.open, exact: true }).click();
  await expect(item(page, 'Anna')).toBeVisible();
  // What was pasted is still there.
  await expect(page.getByRole('textbox', { name: imports.field })).toHaveValue(text);

  await page.reload();
  await expect(page.getByRole('textbox', { name: imports.field })).toBeVisible();
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'anna.json'));
    dataTransfer.items.add(new File(['cx1pgsqqs9wuxcnhgdfyw3d9lsz'], 'mail.txt'));
    dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, text);
  await expect(page.getByText(count(locale, 2, imports.found))).toBeVisible();
  await expect(page.getByText(imports.codeOnly)).toBeVisible();
});

test('a backup of the site opens as well', async ({ page, language }) => {
  const backup = writeBackup([assessment('Anna'), assessment('Bo')], []);
  await choose(page, language, [file('backup.json', backup)]);
  await expect(item(page, 'Bo')).toBeVisible();
});

test('what is here already is not kept twice', async ({ page, language }) => {
  const { imports } = language;
  const anna = assessment('Anna');
  await putOnDevice(page, { Anna: anna });
  await choose(page, language, [fileOf(anna)]);
  await expect(item(page, 'Anna')).toContainText(imports.here);
  await expect(page.getByRole('button', { name: imports.keep })).toHaveCount(0);
});

test('where there is no room, or nothing is kept, it says so and the result still opens', async ({
  page,
  language,
}) => {
  const { results, imports } = language;
  await fillStorage(page);
  await choose(page, language, [fileOf(assessment('Anna'))]);
  await item(page, 'Anna').getByRole('button', { name: imports.keep }).click();
  await expect(page.getByText(imports.noRoom)).toBeVisible();
  await item(page, 'Anna').getByRole('button', { name: imports.look }).click();
  await expect(page.getByText(results.openedFile)).toBeVisible();
});

test('where storage is forbidden a file is still looked at', async ({ page, language }) => {
  const { results, imports } = language;
  await forbidStorage(page);
  await choose(page, language, [fileOf(assessment('Anna'))]);
  await item(page, 'Anna').getByRole('button', { name: imports.look }).click();
  await expect(page.getByText(results.openedFile)).toBeVisible();
});
