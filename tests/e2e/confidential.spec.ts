// A link that only a passphrase opens: made, sent, mistyped, opened; and where the browser offers no encryption.
import type { Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill';
import { elsewhere, switchFrom, test, type Language } from './journeys';
import { expect, expectNoAxeViolations } from './site';

const CODE = 'cx1pgsqqs9wuxcnhgdfyw3d9lsz';
const PASSPHRASE = 'paard batterij nietje juist';

async function makeLink(page: Page, language: Language): Promise<string> {
  const { results, sharing, at } = language;
  await page.goto(at('/results/', `#r=${CODE}~Desk`));
  await page.getByRole('button', { name: results.shareOpen }).click();
  const dialog = page.getByRole('dialog', { name: sharing.heading });
  await dialog.getByRole('checkbox', { name: sharing.passphrase }).check();
  const make = dialog.getByRole('button', { name: sharing.make });
  await expect(make).toBeDisabled();
  await dialog.getByRole('textbox', { name: sharing.passphraseLabel }).fill(PASSPHRASE);
  await make.click();
  const link = dialog.getByRole('textbox', { name: sharing.linkLabel });
  await expect(link).toBeFocused();
  return link.inputValue();
}

const field = (page: Page, { sharing }: Language) =>
  page.getByRole('textbox', { name: sharing.passphraseLabel });
const open = (page: Page, { sharing }: Language) =>
  page.getByRole('button', { name: sharing.lockedOpen });

test('it shows nothing until the passphrase is right, and a wrong one can be tried again', async ({
  page,
  browser,
  language,
}) => {
  const { results, sharing } = language;
  const link = await makeLink(page, language);
  expect(link).toMatch(/#e=[\w-]+$/);
  expect(link).not.toContain('cx1');

  await elsewhere(browser, link, async (there) => {
    await expect(there.getByRole('heading', { name: sharing.lockedHeading })).toBeVisible();
    await expect(there.getByRole('table')).toHaveCount(0);
    await open(there, language).click();
    await expect(there.getByText(sharing.lockedEmpty)).toBeVisible();
    await field(there, language).fill('paard batterij nietje fout');
    await there.keyboard.press('Enter');
    await expect(there.getByText(sharing.lockedWrong)).toBeVisible();
    await expectNoAxeViolations(there);
    await field(there, language).fill(PASSPHRASE);
    await open(there, language).click();
    await expect(there.getByText(fill(results.of, { label: 'Desk' }))).toBeVisible();
    await expect(there.getByRole('heading', { level: 1 })).toBeFocused();

    // The address stays closed: whoever finds it in the history finds a lock.
    expect(there.url()).toBe(link);
    await expect(there.getByText(results.shareUnlocked)).toBeVisible();
    await there.getByRole('button', { name: results.ambitionHeading }).click();
    await there.getByRole('combobox').first().selectOption({ value: '5' });
    expect(there.url()).toBe(link);
    await there.reload();
    await expect(there.getByRole('heading', { name: sharing.lockedHeading })).toBeVisible();
    const other = await switchFrom(there, language);
    await expect(there.getByRole('heading', { name: other.sharing.lockedHeading })).toBeVisible();
  });
});

test('another choice or another passphrase needs another link', async ({ page, language }) => {
  const { sharing } = language;
  await makeLink(page, language);
  const dialog = page.getByRole('dialog', { name: sharing.heading });
  const link = dialog.getByRole('textbox', { name: sharing.linkLabel });
  await expect(link).toBeVisible();
  await dialog.getByRole('checkbox', { name: sharing.origin }).uncheck();
  await expect(link).toHaveCount(0);
  await dialog.getByRole('button', { name: sharing.make }).click();
  await expect(link).toBeVisible();
  await field(page, language).fill('x');
  await expect(link).toHaveCount(0);
  // What was typed can be looked at, and the plain link is back without it.
  await dialog.getByRole('checkbox', { name: sharing.passphraseShow }).check();
  await expect(field(page, language)).toHaveAttribute('type', 'text');
  await expectNoAxeViolations(page);
  await dialog.getByRole('checkbox', { name: sharing.passphrase }).uncheck();
  await expect(link).toHaveValue(/#r=cx1/);
});

test('a damaged one and one of a newer version say so', async ({ page, language }) => {
  const { sharing, at } = language;
  for (const [fragment, says] of [
    ['#e=AQAJJ8AB', sharing.lockedDamaged],
    [`#e=Ag${'A'.repeat(80)}`, sharing.lockedNewer],
  ] as const) {
    await page.goto('./');
    await page.goto(at('/results/', fragment));
    await field(page, language).fill(PASSPHRASE);
    await open(page, language).click();
    await expect(page.getByText(says)).toBeVisible();
  }
});

test('pasted on the page that opens results, it asks for its passphrase', async ({
  page,
  language,
}) => {
  const { imports, results, sharing, at } = language;
  const link = await makeLink(page, language);
  await page.goto(at('/results/'));
  await page.getByRole('textbox', { name: imports.field }).fill(`Look at this: ${link} (Kim)`);
  await page.getByRole('button', { name: results.open, exact: true }).click();
  await field(page, language).fill(PASSPHRASE);
  await open(page, language).click();
  await expect(page.getByText(fill(results.of, { label: 'Desk' }))).toBeVisible();
  await expect(page.getByText(sharing.lockedHeading)).toHaveCount(0);
});

test('without a secure context the choice is absent and says why', async ({ page, language }) => {
  const { results, sharing, at } = language;
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
  });
  await page.goto(at('/results/', `#r=${CODE}`));
  await page.getByRole('button', { name: results.shareOpen }).click();
  await expect(page.getByText(sharing.passphraseInsecure)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: sharing.passphrase })).toHaveCount(0);
  await page.goto(at('/results/', '#e=AQAJJ8AB'));
  await expect(page.getByText(sharing.lockedInsecure)).toBeVisible();
  await expect(open(page, language)).toHaveCount(0);
});
