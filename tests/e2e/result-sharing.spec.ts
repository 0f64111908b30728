// Handing a result on: what travels, by which way, what the receiver sees, and answering beside it.
import type { Page } from '@playwright/test';
import { count, fill } from '../../src/i18n/fill';
import { encode, inGroups } from '../../src/model/code';
import { readFragment } from '../../src/model/link';
import { answersOnly, NO_AMBITION } from '../../src/model/sheet';
import {
  answerOn,
  carrying,
  draftOf,
  elsewhere,
  forbidStorage,
  MIXED,
  putOnDevice,
  question,
  shelf,
  switchFrom,
  test,
  type Language,
} from './journeys';
import { expect } from './site';

const CODE = 'cx1pgsqqs9wuxcnhgdfyw3d9lsz';
const OTHER = 'cx1p9kfqs68wyzqvw347lxfpzc8';

const side = (page: Page, name: RegExp | string) => page.getByRole('region', { name });

const linkedIn = (address: string) => readFragment(new URL(address).hash);

/** The dialog in which somebody chooses what travels, and its fields. */
async function share(page: Page, { results, sharing }: Language) {
  await page.getByRole('button', { name: results.shareOpen }).click();
  const dialog = page.getByRole('dialog', { name: sharing.heading });
  return {
    dialog,
    link: dialog.getByRole('textbox', { name: sharing.linkLabel }),
    name: dialog.getByRole('textbox', { name: sharing.nameLabel }),
    travels: (what: 'name' | 'origin' | 'ambition' | 'notes' | 'passphrase') =>
      dialog.getByRole('checkbox', { name: sharing[what] }),
    seen: dialog.getByRole('region', { name: sharing.seenHeading }),
  };
}

test('the link says what the sharer chose: with a name, without, answers only', async ({
  page,
  browser,
  language,
}) => {
  const { results, sharing, assessment, at } = language;
  await page.goto(at('/results/', `#r=${CODE}~Desk`));
  await expect(page.getByRole('textbox', { name: results.linkLabel })).toHaveValue(
    new RegExp(`#r=${CODE}~Desk$`),
  );
  const { link, name, travels, seen } = await share(page, language);
  await expect(link).toHaveValue(new RegExp(`#r=${CODE}~Desk$`));
  await expect(seen).toContainText(fill(sharing.seenName, { label: 'Desk' }));
  const chair = fill(sharing.seenChair, { chair: assessment.chairs.operations });
  await expect(seen).toContainText(chair);
  await expect(seen).toContainText(sharing.seenAmbition);

  await name.fill('Zoë & Bo #1');
  await expect(link).toHaveValue(new RegExp(`#r=${CODE}~Zo%C3%AB%20%26%20Bo%20%231$`));
  await travels('name').uncheck();
  await expect(link).toHaveValue(new RegExp(`#r=${CODE}$`));
  await expect(seen).toContainText(sharing.seenNoName);

  await travels('ambition').uncheck();
  await expect(seen).toContainText(sharing.seenNoAmbition);
  const [without] = linkedIn(await link.inputValue());
  expect(without?.read.ok && without.read.result).toMatchObject({
    ambition: NO_AMBITION,
    chair: 'operations',
  });

  await travels('origin').uncheck();
  await expect(seen).not.toContainText(chair);
  const value = await link.inputValue();
  const [shared] = linkedIn(value);
  const [whole] = linkedIn(page.url());
  expect(shared?.label).toBe('');
  expect(shared?.read.ok && shared.read.code).toBe(
    whole?.read.ok && encode(answersOnly(whole.read.result)),
  );

  // What was foretold is what the receiver sees.
  await elsewhere(browser, value, async (there) => {
    await expect(there.getByText(results.opened)).toBeVisible();
    await expect(there.getByText(fill(results.count, { n: 17 }))).toBeVisible();
    await expect(there.getByText(fill(results.of, { label: 'Desk' }))).toHaveCount(0);
    await expect(there.getByText(assessment.chairs.operations)).toHaveCount(0);
  });
});

test('notes travel in a file, never in a link', async ({ page, language }) => {
  const { results, sharing, exports, at } = language;
  await putOnDevice(page, {
    own: { answers: draftOf(MIXED), finished: true, notes: { 'brand.value': 'Survey of May' } },
  });
  await page.goto(at('/assessment/'));
  await page.getByRole('link', { name: language.shelf.result }).first().click();
  await expect(page.getByText(results.shareText)).toBeVisible();
  const { dialog, link, travels, seen } = await share(page, language);
  await expect(seen).toContainText(sharing.seenNever);
  await travels('notes').check();
  await expect(seen).toContainText(count(language.locale, 1, sharing.seenNotes));
  await expect(link).toHaveCount(0);
  await dialog.getByRole('button', { name: sharing.toFile }).click();
  await expect(page.getByRole('dialog', { name: exports.dialog.heading })).toBeVisible();
});

test('a copy has no notes to hand on', async ({ page, language }) => {
  await page.goto(language.at('/results/', `#r=${CODE}`));
  const { travels } = await share(page, language);
  await expect(travels('ambition')).toBeVisible();
  await expect(travels('notes')).toHaveCount(0);
});

test('by the system’s share sheet, by mail, on paper, as a code and as a QR code', async ({
  page,
  language,
}) => {
  const { results, sharing, at } = language;
  await page.addInitScript(() => {
    const told = window as unknown as { shared?: unknown; printed?: boolean; copied?: string };
    Object.defineProperty(navigator, 'share', {
      value: (what: unknown) => {
        told.shared = what;
        return Promise.reject(new DOMException('Closed', 'AbortError'));
      },
    });
    navigator.clipboard.writeText = (text) => {
      told.copied = text;
      return Promise.resolve();
    };
    window.print = () => {
      told.printed = true;
    };
  });
  await page.goto(at('/results/', `#r=${CODE}~Desk`));
  await page.getByRole('button', { name: results.print, exact: true }).click();
  expect(await page.evaluate('printed')).toBe(true);

  const { dialog, link, name } = await share(page, language);
  const address = await link.inputValue();
  await dialog.getByRole('button', { name: sharing.system }).click();
  expect(await page.evaluate('shared')).toEqual({ title: sharing.mailSubject, url: address });
  await dialog.getByRole('button', { name: sharing.copyCode }).click();
  await expect(dialog.getByText(sharing.codeCopied)).toBeVisible();
  expect(await page.evaluate('copied')).toBe(inGroups(CODE));

  const mail = await dialog.getByRole('link', { name: sharing.mail }).getAttribute('href');
  const { protocol, searchParams } = new URL(mail ?? '');
  expect(protocol).toBe('mailto:');
  expect(searchParams.get('subject')).toBe(sharing.mailSubject);
  expect(searchParams.get('body')).toContain(address);

  const drawn = () => dialog.getByRole('img', { name: results.qr }).innerHTML();
  const before = await drawn();
  expect(before).toMatch(/ d="M[^"]{500,}/);
  await name.fill('Another');
  await expect.poll(drawn).not.toBe(before);
  // A name of sixty emoji makes a link that no telephone reads from a picture.
  await name.fill('🧵'.repeat(60));
  await expect(dialog.getByText(results.qrTooLong)).toBeVisible();
  await expect(dialog.getByRole('img', { name: results.qr })).toHaveCount(0);
});

test('where the system has no share sheet there is no button for it', async ({
  page,
  language,
}) => {
  await page.addInitScript(() => {
    delete (Navigator.prototype as { share?: unknown }).share;
  });
  await page.goto(language.at('/results/', `#r=${CODE}`));
  const { dialog, link } = await share(page, language);
  await expect(link).toBeVisible();
  await expect(dialog.getByRole('button', { name: language.sharing.system })).toHaveCount(0);
});

/** Opens the link of a colleague, answers all twenty, and sees both. */
async function answerBeside(page: Page, language: Language): Promise<void> {
  const { results, assessment } = language;
  await page.getByRole('link', { name: results.answerBeside }).click();
  const foretold = fill(assessment.besideNamed, { label: 'Desk' });
  await expect(page.getByText(foretold).filter({ visible: true })).toHaveCount(1);
  await page.getByRole('link', { name: assessment.begin, exact: true }).click();
  await answerOn(page, language, MIXED);
  await expect(page.getByText(foretold).filter({ visible: true })).toHaveCount(1);
  await page.getByRole('button', { name: assessment.show }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: language.comparison.heading }),
  ).toBeVisible();
}

test('whoever opens a link answers as well, and sees both threads and both grids', async ({
  page,
  language,
}) => {
  const { results, thread, at, locale } = language;
  await page.goto(at('/results/', `#r=${OTHER}~Desk`));
  await answerBeside(page, language);

  const [own, other] = [side(page, results.yours), side(page, /Desk/)];
  for (const shown of [own, other]) {
    await expect(shown.getByRole('group', { name: thread.heading })).toBeVisible();
    await expect(shown.getByRole('table')).toBeVisible();
  }
  await expect(page.getByText(count(locale, 14, language.comparison.lede))).toBeVisible();
  const differing = own.getByRole('cell').filter({ hasText: results.differs });
  await expect(differing).toHaveCount(14);

  // The comparison is a link: it lasts, in the other language too, and both results open from it.
  const there = await switchFrom(page, language);
  await expect(page.getByText(count(there.locale, 14, there.comparison.lede))).toBeVisible();
  await page.goBack();
  await page.reload();
  await side(page, /Desk/).getByRole('link', { name: language.comparison.open }).click();
  await expect(page.getByText(results.opened)).toBeVisible();
  // Next time one's own is there to be laid beside it.
  await page.getByRole('listitem').getByRole('link', { name: results.nameOfNone }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: language.comparison.heading }),
  ).toBeFocused();
});

test('the same where nothing can be kept: the address carries both', async ({ page, language }) => {
  const { results, assessment, at } = language;
  await forbidStorage(page);
  await page.goto(at('/results/', `#r=${OTHER}~Desk`));
  await page.getByRole('link', { name: results.answerBeside }).click();
  await page.reload();
  await expect(page).toHaveURL(new RegExp(`#r=${OTHER}~Desk$`));
  await page.goto(at('/assessment/', `${carrying('finish', MIXED)}&r=${OTHER}~Desk`));
  await page.getByRole('button', { name: assessment.show }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: language.comparison.heading }),
  ).toBeVisible();
  expect(linkedIn(page.url()).map(({ label }) => label)).toEqual(['', 'Desk']);
});

test('an assessment that was under way stays where it is', async ({ page, language }) => {
  const { results, at } = language;
  await putOnDevice(page, { anna: { answers: draftOf('343'), label: 'Anna' } });
  await page.goto(at('/assessment/', '#management.value'));
  await expect(question(page, language, 1)).toBeVisible();
  await page.goto(at('/results/', `#r=${OTHER}~Desk`));
  await page.getByRole('link', { name: results.answerBeside }).click();
  await expect(shelf(page, language).getByText('Anna')).toBeVisible();
  await page.getByRole('link', { name: language.assessment.begin, exact: true }).click();
  await expect(question(page, language, 1).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('two results of which one is damaged: the other opens, and the page says so', async ({
  page,
  language,
}) => {
  const { results, at } = language;
  await page.goto(at('/results/', `#r=${CODE}~Desk&r=${OTHER.slice(0, -1)}q~Bo`));
  await expect(page.getByText(fill(results.of, { label: 'Desk' }))).toBeVisible();
  await expect(page.getByText(results.reasons.damaged)).toBeVisible();
});

test('a link with more than two lets the reader choose', async ({ page, language }) => {
  const { imports, results, at } = language;
  await page.goto(at('/results/', `#r=${CODE}~One&r=${OTHER}~Two&r=${CODE}~Three`));
  await expect(page.getByText(fill(imports.several, { n: 3 }))).toBeVisible();
  await page.getByRole('link', { name: 'Two', exact: true }).click();
  await expect(page.getByText(fill(results.of, { label: 'Two' }))).toBeVisible();
});
