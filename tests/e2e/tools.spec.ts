// What the three tools share: what is made is kept, every step can be undone, links bring copies, files come back.
import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill';
import { publicSchema } from '../fixtures/schemas';
import { FOUR, matrixOf, moment } from '../fixtures/matrices';
import { caseOf } from '../unit/model/valueCases';
import {
  downloaded,
  elsewhere,
  expectFocusKept,
  fillStorage,
  forbidStorage,
  LANGUAGES,
  switchFrom,
  type Language,
} from './journeys';
import { expect, test } from './site';
import {
  answer,
  bar,
  carrying,
  change,
  fragmentOf,
  kept,
  numberField,
  openFile,
  openTool,
  openWith,
  putWork,
  rowsOf,
  textOf,
} from './tools';

const MINE = { ...caseOf({ contacts: 1200 }), title: 'Mine' };
const SENT = { ...caseOf({ contacts: 3400 }), title: 'Sent & “quoted”' };

const button = (page: Page, language: Language, name: 'undo' | 'redo' | 'bringBack' | 'forget') =>
  bar(page, language).getByRole('button', { name: language.tools[name], exact: true });

const titleField = (page: Page, { valueCase }: Language) =>
  page.getByRole('textbox', { name: valueCase.caseTitle, exact: true });

/** A place further down on the page. */
const placeOnPage = (page: Page) =>
  page.getByRole('main').getByRole('navigation').first().getByRole('link').last();

for (const language of LANGUAGES) {
  const { locale, tools } = language;

  // What does not hang on words or on how numbers are written is tried in one language.
  test.describe(locale, () => {
    if (locale === 'en') {
      test('what is made is there after a reload, and each step is undone and done again', async ({
        page,
      }) => {
        await openTool(page, language, 'value');
        const contacts = numberField(page, language, 'contacts');
        await expect(button(page, language, 'undo')).toHaveAttribute('aria-disabled', 'true');
        await change(contacts, '1200');
        await expect(bar(page, language).getByText(tools.kept)).toBeVisible();
        await page.reload();
        await expect(contacts).toHaveValue('1200');
        await expect(page).not.toHaveURL(/#/);

        await change(contacts, '3400');
        await change(contacts, '5600');
        await test.step('by button', async () => {
          await button(page, language, 'undo').click();
          await expect(contacts).toHaveValue('3400');
          await expect(bar(page, language).getByText(tools.undone)).toBeVisible();
          await button(page, language, 'redo').click();
          await expect(contacts).toHaveValue('5600');
          await expect(bar(page, language).getByText(tools.redone)).toBeVisible();
        });
        await test.step('by keys, but not in a field, where they belong to the text', async () => {
          await page.keyboard.press('ControlOrMeta+z');
          await expect(contacts).toHaveValue('3400');
          await page.keyboard.press('ControlOrMeta+Shift+z');
          await expect(contacts).toHaveValue('5600');
          await contacts.fill('5601');
          await contacts.press('ControlOrMeta+z');
          await expect(contacts).toHaveValue('5600');
          await expect(button(page, language, 'redo')).toHaveAttribute('aria-disabled', 'true');
        });
        await test.step('as far as the beginning, with the focus where it was', async () => {
          for (const value of ['3400', '1200']) {
            await button(page, language, 'undo').press('Enter');
            await expect(contacts).toHaveValue(value);
          }
          await expect(button(page, language, 'undo')).toHaveAttribute('aria-disabled', 'true');
          await expect(button(page, language, 'undo')).toBeFocused();
          await page.reload();
          await expect(contacts).toHaveValue('1200');
        });
      });
    }

    if (locale === 'nl') {
      test('a link opens the same elsewhere as a copy, which its reader may change and keep', async ({
        page,
        context,
        browser,
      }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await openWith(page, language, 'value', SENT);
        await page.getByRole('button', { name: tools.copy, exact: true }).click();
        await expect(page.getByText(language.results.copied)).toBeVisible();
        const link = await page.evaluate(() => navigator.clipboard.readText());
        expect(new URL(link).hash).toMatch(/^#value=[\w-]+$/);
        await expect(page).not.toHaveURL(/#/);

        await elsewhere(browser, link, async (other) => {
          await expect(other.getByText(tools.copyHeading)).toBeVisible();
          await expect(titleField(other, language)).toHaveValue(SENT.title);
          await expect(other.getByText(tools.copyReplaces)).toHaveCount(0);
          await change(numberField(other, language, 'contacts'), '9900');
          await expect(other).not.toHaveURL(link);
          await other.reload();
          await expect(numberField(other, language, 'contacts')).toHaveValue('9900');
          await expect(other.getByText(tools.copyHeading)).toBeVisible();
          // Places on the page do not take the copy out of the address.
          const carried = other.url();
          await other.getByRole('link', { name: language.site.skip }).focus();
          await other.keyboard.press('Enter');
          await placeOnPage(other).click();
          await expect(other).toHaveURL(carried);
          await expect(titleField(other, language)).toHaveValue(SENT.title);
          const there = await switchFrom(other, language);
          await expect(other.getByText(there.tools.copyHeading)).toBeVisible();
          await expect(titleField(other, there)).toHaveValue(SENT.title);
          await expect(numberField(other, there, 'contacts')).toHaveValue('9900');
        });
      });
    }

    if (locale === 'en') {
      test('a copy leaves one’s own alone until it is kept; what it replaced comes back, or is deleted', async ({
        page,
      }) => {
        await openWith(page, language, 'value', MINE);
        const title = titleField(page, language);
        const before = await kept(page);
        await openTool(page, language, 'value', fragmentOf('value', SENT));
        await expect(title).toHaveValue(SENT.title);
        await expect(page.getByText(tools.copyReplaces)).toBeVisible();
        expect(await kept(page)).toEqual(before);
        await test.step('back and forward go from one to the other', async () => {
          await page.goBack();
          await expect(title).toHaveValue('Mine');
          await expect(page.getByText(tools.copyHeading)).toHaveCount(0);
          await page.goForward();
          await expect(title).toHaveValue(SENT.title);
          await page.getByRole('link', { name: tools.copyOwn, exact: true }).click();
          await expect(title).toHaveValue('Mine');
          await page.goBack();
          await expect(title).toHaveValue(SENT.title);
        });
        await test.step('kept, it is one’s own', async () => {
          await page.getByRole('button', { name: tools.copyKeep, exact: true }).click();
          await expectFocusKept(page);
          await expect(page.getByText(tools.copyHeading)).toHaveCount(0);
          await expect(page).not.toHaveURL(/#./);
          await page.reload();
          await expect(title).toHaveValue(SENT.title);
        });
        await test.step('what stood there comes back', async () => {
          await button(page, language, 'bringBack').click();
          await expect(title).toHaveValue('Mine');
          await expect(bar(page, language).getByText(tools.broughtBack)).toBeVisible();
          await button(page, language, 'undo').click();
          await expect(title).toHaveValue(SENT.title);
          await button(page, language, 'redo').click();
          await expect(title).toHaveValue('Mine');
        });
        await test.step('and is deleted on request', async () => {
          await button(page, language, 'forget').click();
          await expect(button(page, language, 'bringBack')).toHaveCount(0);
          await expectFocusKept(page);
          expect(await kept(page)).toEqual({ 'red-thread:tool:value:now': textOf('value', MINE) });
        });
      });
    }

    if (locale === 'nl') {
      test('a link that cannot be read says why, and one’s own work stays as it is', async ({
        page,
      }) => {
        await openWith(page, language, 'value', MINE);
        const before = await kept(page);
        const whole = fragmentOf('value', SENT);
        const newer = textOf('value', SENT).replace('"version":1', '"version":2');
        for (const [fragment, said] of [
          [whole.slice(0, -9), tools.damaged],
          [whole.slice(0, 60) + (whole[60] === 'A' ? 'B' : 'A') + whole.slice(61), tools.damaged],
          ['#value=', tools.damaged],
          [carrying('value', textOf('matrix', matrixOf(FOUR))), tools.damaged],
          [carrying('value', newer), tools.newer],
        ] as const) {
          await openTool(page, language, 'value', fragment);
          await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
          await expect(titleField(page, language)).toHaveCount(0);
          expect(page.url()).toContain(fragment);
        }
        // Whatever comes undone elsewhere, nothing is taken back of what does not show.
        await page.keyboard.press('ControlOrMeta+z');
        expect(await kept(page)).toEqual(before);
        await page.getByRole('link', { name: tools.copyOwn, exact: true }).click();
        await expect(titleField(page, language)).toHaveValue('Mine');
        await expect(page.getByRole('alert')).toHaveCount(0);
      });
    }

    if (locale === 'nl') {
      test('where storage is forbidden the address carries the work, on to the other language', async ({
        page,
      }) => {
        await forbidStorage(page);
        await openTool(page, language, 'value');
        await change(numberField(page, language, 'contacts'), '1200');
        await expect(page.getByText(tools.noStorage)).toBeVisible();
        await expect(page).toHaveURL(/#value=[\w-]{20}/);
        await page.reload();
        await expect(numberField(page, language, 'contacts')).toHaveValue('1200');
        await expect(page.getByText(tools.noStorage)).toBeVisible();
        await expect(page.getByText(tools.copyHeading)).toHaveCount(0);
        await placeOnPage(page).click();
        await expect(page).toHaveURL(/#value=[\w-]{20}/);
        const there = await switchFrom(page, language);
        await expect(numberField(page, there, 'contacts')).toHaveValue('1200');
        await expect(page.getByText(there.tools.noStorage)).toBeVisible();
        // What is one's own there can be emptied, and brought back in the same visit.
        await page.getByRole('button', { name: there.tools.startAgain, exact: true }).click();
        await expect(numberField(page, there, 'contacts')).toHaveValue('');
        await button(page, there, 'undo').click();
        await expect(numberField(page, there, 'contacts')).toHaveValue('1200');
      });
    }

    if (locale === 'en') {
      test('a device that is full says so and loses nothing; language changes half-way', async ({
        page,
      }) => {
        await openWith(page, language, 'value', MINE);
        const there = await switchFrom(page, language);
        await expect(titleField(page, there)).toHaveValue('Mine');
        await fillStorage(page);
        await openTool(page, language, 'value');
        await change(numberField(page, language, 'contacts'), '9900');
        await expect(page.getByText(tools.noRoom)).toBeVisible();
        await expect(bar(page, language).getByText(tools.kept)).toHaveCount(0);
        expect(await kept(page)).toEqual({ 'red-thread:tool:value:now': textOf('value', MINE) });
        // The address has it meanwhile.
        await page.reload();
        await expect(numberField(page, language, 'contacts')).toHaveValue('9900');
      });
    }

    test('files come back as they were saved, and others say what they are not', async ({
      page,
    }) => {
      const names = ['=1+1', 'Zoë; “Ø”, 2', '- a "b"', 'مرحبا'];
      const work = matrixOf(
        names.map((name, n) => moment(name, [n + 1.5, 9 - n, 1000 * n])),
        { title: 'Klantcontact & Één', volume: 'calls' },
      );
      await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
      await openWith(page, language, 'matrix', work);
      const save = (name: string) =>
        downloaded(page, () => page.getByRole('button', { name, exact: true }).click());
      const emptied = async () => {
        await page.getByRole('button', { name: tools.startAgain, exact: true }).click();
        await expect(rowsOf(page, language)).toHaveCount(0);
        await expect(page.getByText(tools.startedAgain)).toBeVisible();
      };
      const inTable = names.flatMap((name, n) => {
        const satisfaction = String(n + 1.5).replace('.', locale === 'nl' ? ',' : '.');
        return [name, satisfaction, String(9 - n), String(1000 * n)];
      });
      const asBefore = () =>
        expect
          .poll(() =>
            rowsOf(page, language)
              .locator('input')
              .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)),
          )
          .toEqual(inTable);

      const json = await save(tools.json);
      const csv = await save(tools.csv);
      expect([json.name, csv.name]).toEqual([
        'red-thread-impact-matrix-klantcontact-een-2026-11-22.json',
        'red-thread-impact-matrix-klantcontact-een-2026-11-22.csv',
      ]);
      await expect(page.getByText(fill(tools.made, { file: csv.name }))).toBeVisible();

      await test.step('JSON', async () => {
        const { validate } = publicSchema('impact-matrix-1');
        const file = JSON.parse(json.text) as { $schema: string };
        expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
        const described = await page.request.get(`.${new URL(file.$schema).pathname}`);
        expect(described.status()).toBe(200);
        await emptied();
        await openFile(page, language, json.name, json.text);
        await expect(page.getByText(fill(tools.opened, { file: json.name }))).toBeVisible();
        await asBefore();
      });
      await test.step('CSV, which no spreadsheet runs', async () => {
        const { data } = Papa.parse<string[]>(csv.text.replace('\uFEFF', ''));
        expect(data[0]![0]).toBe(language.matrix.csvColumns.name);
        expect(data.flat().filter((text) => /^[=@]|^[+-](?!\d)/.test(text))).toEqual([]);
        await emptied();
        await openFile(page, language, csv.name, csv.text);
        const { pasteAdd, pasteHeads, pasteUnread } = language.matrix;
        await expect(page.getByText(pasteHeads)).toBeVisible();
        await expect(page.getByText(fill(pasteUnread.other, { n: 4 }))).toHaveCount(0);
        await page.getByRole('button', { name: fill(pasteAdd.other, { n: 4 }) }).click();
        await asBefore();
      });
      await test.step('what is no file of this tool changes nothing', async () => {
        const before = await kept(page);
        const { text } = json;
        for (const [file, said] of [
          [{ name: 'cut.txt', text: textOf('matrix', work).slice(0, 90) }, tools.foreign],
          [{ name: 'other.json', text: '{"name":"other"}' }, tools.foreign],
          [{ name: 'value.json', text: textOf('value', MINE) }, tools.foreign],
          [
            { name: 'cut.json', text: text.replace(/"moments":[^]*/, '"moments":3}') },
            tools.damagedFile,
          ],
          [
            { name: 'new.json', text: text.replace('"version": 1', '"version": 2') },
            tools.newerFile,
          ],
        ] as const) {
          await openFile(page, language, file.name, file.text);
          await expect(page.getByText(fill(said, { file: file.name }))).toBeVisible();
        }
        expect(await kept(page)).toEqual(before);
        await asBefore();
      });
      await test.step('a file can be dropped anywhere', async () => {
        await emptied();
        const given = await page.evaluateHandle((text) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([text], 'dropped.json'));
          return transfer;
        }, json.text);
        await page
          .getByRole('heading', { level: 1 })
          .dispatchEvent('drop', { dataTransfer: given });
        await expect(page.getByText(fill(tools.opened, { file: 'dropped.json' }))).toBeVisible();
        await asBefore();
      });
    });
  });
}

const [english] = LANGUAGES;

test('two tabs on one tool lose nothing of each other', async ({ page, context }) => {
  const language = english!;
  await openTool(page, language, 'readiness');
  const other = await context.newPage();
  await openTool(other, language, 'readiness');
  await answer(page, language, 1, 'yes').check();
  await expect(answer(other, language, 1, 'yes')).toBeChecked();
  await answer(other, language, 2, 'no').check();
  await expect(answer(page, language, 2, 'no')).toBeChecked();
  await answer(page, language, 3, 'unknown').check();
  await page.reload();
  for (const [n, saying] of [
    [1, 'yes'],
    [2, 'no'],
    [3, 'unknown'],
  ] as const) {
    await expect(answer(page, language, n, saying)).toBeChecked();
    await expect(answer(other, language, n, saying)).toBeChecked();
  }
});

test('a link that is too long for mail is not offered, and its file is', async ({ page }) => {
  const language = english!;
  const many = Array.from({ length: 200 }, (_, n) =>
    moment(`Moment ${(n * 7919) % 997} ${'abcdefghij'.slice(n % 10)}`, [
      n % 10,
      (n * 3) % 11,
      n * 37,
    ]),
  );
  await openWith(page, language, 'matrix', matrixOf(many));
  const [start = ''] = language.tools.tooLong.split('{n}');
  await expect(page.getByText(start)).toBeVisible();
  await expect(page.getByRole('button', { name: language.tools.copy, exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: language.tools.json, exact: true })).toBeVisible();
});

test('what this version cannot read is set aside, and lost to nobody', async ({ page }) => {
  const language = english!;
  const { tools } = language;
  const later = textOf('value', MINE).replace('"version":1', '"version":2');
  await putWork(page, 'value', MINE);
  await page.evaluate((text) => localStorage.setItem('red-thread:tool:value:now', text), later);
  await openTool(page, language, 'value');
  await change(numberField(page, language, 'contacts'), '10');
  await expect(page.getByText(tools.aside)).toBeVisible();
  const saved = await downloaded(page, () =>
    page.getByRole('button', { name: tools.asideSave, exact: true }).click(),
  );
  expect(saved.text).toBe(later);
  await page.getByRole('button', { name: tools.asideRemove, exact: true }).click();
  await expect(page.getByText(tools.aside)).toHaveCount(0);
  await expectFocusKept(page);
});
