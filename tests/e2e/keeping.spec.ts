// What stays on the device: autosave and return, several assessments, then and now, backup, two tabs.
import { fill } from '../../src/i18n/fill';
import {
  act,
  answerOn,
  begin,
  choose,
  downloaded,
  draftOf,
  expectFocusKept,
  goOn,
  knot,
  LANGUAGES,
  MIXED,
  note,
  onDevice,
  option,
  putOnDevice,
  question,
  shelf,
  shelfItem,
  test,
} from './journeys';
import { expect } from './site';

const full = draftOf(MIXED);

// What is kept is kept alike on a phone: these are made at the desk, in both languages.
for (const spoken of LANGUAGES) {
  test.describe(spoken.locale, () => {
    test.use({ language: spoken });

    test('somebody leaves half-way, returns, and goes on where they were', async ({
      page,
      context,
      language,
    }) => {
      const { assessment, at } = language;
      const start = at('/assessment/');
      await page.goto(start);
      await page.getByRole('textbox', { name: assessment.labelLabel }).fill('Front desk');
      await page.getByRole('link', { name: assessment.begin, exact: true }).click();
      await answerOn(page, language, '343');
      await note(page, language, 4).fill('Minutes of March');
      await knot(page, language, 13).click();
      await choose(page, language, 13, '?');
      await expect(page.getByText(assessment.saved)).toBeAttached();
      await page.close();

      const later = await context.newPage();
      await later.goto(start);
      await expect(
        later.getByText(
          fill(assessment.resumeOf.split('{level}')[0]!, { n: 13, label: 'Front desk' }),
        ),
      ).toBeVisible();
      await later
        .getByRole('link', { name: fill(assessment.continueAt, { n: 13 }), exact: true })
        .click();
      await expect(option(later, language, 13, '?')).toBeChecked();
      await knot(later, language, 4).click();
      await expect(note(later, language, 4)).toHaveValue('Minutes of March');
      await knot(later, language, 1).click();
      await expect(option(later, language, 1, '3')).toBeChecked();
      await later.reload();
      await expect(option(later, language, 1, '3')).toBeChecked();

      // Only looking at a question is remembered too; the shelf leads there as well.
      await knot(later, language, 9).click();
      await expect(question(later, language, 9)).toBeVisible();
      await later.close();
      const again = await context.newPage();
      await again.goto(start);
      await expect(
        again.getByRole('link', { name: fill(assessment.continueAt, { n: 9 }), exact: true }),
      ).toBeVisible();
      await goOn(again, language, 'Front desk').click();
      await expect(question(again, language, 9)).toBeVisible();
      await again.close();

      // A bookmark of a question opens what was left open.
      const bookmark = await context.newPage();
      await bookmark.goto(at('/assessment/', '#operations.paths'));
      await expect(option(bookmark, language, 13, '?')).toBeChecked();
      expect(await onDevice(bookmark)).toBe(1);
    });

    test('several assessments stand side by side: begun, renamed, opened', async ({
      page,
      language,
    }) => {
      const { assessment, shelf: words, at } = language;
      const start = at('/assessment/');
      await begin(page, language, '11');
      await page.getByRole('link', { name: assessment.startPage, exact: true }).click();
      await page.getByRole('button', { name: assessment.startNew }).click();
      const label = page.getByRole('textbox', { name: assessment.labelLabel });
      await expect(label).toBeFocused();
      await page.keyboard.type('Second');
      await page.getByRole('link', { name: assessment.begin, exact: true }).click();
      await answerOn(page, language, '555');
      await page.getByRole('link', { name: assessment.startPage, exact: true }).click();

      await expect(shelf(page, language).getByRole('heading', { level: 3 })).toHaveText([
        'Second',
        words.nameless,
      ]);
      await expect(shelfItem(page, language, 'Second')).toContainText(
        fill(words.answered, { n: 3 }),
      );

      await act(page, language, 'rename', words.nameless).click();
      const field = page.getByRole('textbox', {
        name: fill(words.newName, { name: words.nameless }),
      });
      await expect(field).toBeFocused();
      await page.keyboard.type('First');
      await page.keyboard.press('Enter');
      await expect(shelfItem(page, language, 'First')).toBeVisible();
      await expectFocusKept(page);
      await act(page, language, 'rename', 'Second').click();
      await page.keyboard.type('thrown away');
      await page.getByRole('button', { name: words.cancel }).click();
      await expect(shelfItem(page, language, 'Second')).toBeVisible();
      await expectFocusKept(page);

      await goOn(page, language, 'First').click();
      await knot(page, language, 2).click();
      await expect(option(page, language, 2, '1')).toBeChecked();
      await page.goto(start);
      await goOn(page, language, 'Second').click();
      await knot(page, language, 2).click();
      await expect(option(page, language, 2, '5')).toBeChecked();
      expect(await onDevice(page)).toBe(2);
    });

    test('what is deleted comes back with undo, one or all, and nobody loses their place', async ({
      page,
      language,
    }) => {
      const { shelf: words, at } = language;
      const start = at('/assessment/');
      await putOnDevice(page, {
        one: { label: 'Old', answers: full, finished: true },
        two: { label: 'New', answers: draftOf('11') },
      });
      await page.goto(start);
      await act(page, language, 'remove', 'Old').click();
      await expect(page.getByText(fill(words.removed, { name: 'Old' }))).toBeVisible();
      await expect(shelfItem(page, language, 'Old')).toHaveCount(0);
      expect(await onDevice(page)).toBe(1);
      await expectFocusKept(page);
      await page.getByRole('button', { name: words.undo }).click();
      await expect(page.getByText(words.undone)).toBeVisible();
      await expect(shelfItem(page, language, 'Old')).toBeVisible();
      await expectFocusKept(page);

      await page.getByRole('button', { name: words.removeAll }).click();
      await expect(page.getByText(fill(words.removedAll.other, { n: 2 }))).toBeVisible();
      await expect(page.getByText(words.none)).toBeVisible();
      expect(await onDevice(page)).toBe(0);
      await expectFocusKept(page);
      await page.getByRole('button', { name: words.undo }).click();
      await expect(shelf(page, language).getByRole('heading', { level: 3 })).toHaveCount(2);
      await page.reload();
      await expect(shelf(page, language).getByRole('heading', { level: 3 })).toHaveCount(2);
      await page.getByRole('link', { name: `${words.result}: Old`, exact: true }).click();
      await expect(page.getByText(fill(language.results.count, { n: 17 }))).toBeVisible();
    });

    test('deleting the assessment at hand, and undoing that, lets somebody go on with it', async ({
      page,
      language,
    }) => {
      const { assessment, shelf: words } = language;
      await begin(page, language, '21');
      await page.getByRole('link', { name: assessment.startPage, exact: true }).click();
      await act(page, language, 'remove', words.nameless).click();
      await expect(page.getByRole('button', { name: assessment.startNew })).toBeHidden();
      await page.getByRole('button', { name: words.undo }).click();
      await page.getByRole('link', { name: fill(assessment.continueAt, { n: 3 }) }).click();
      await knot(page, language, 1).click();
      await expect(option(page, language, 1, '2')).toBeChecked();
      expect(await onDevice(page)).toBe(1);
    });

    test('measuring again hides the earlier answers until the end, then shows then and now', async ({
      page,
      language,
    }) => {
      const { assessment, at } = language;
      const start = at('/assessment/');
      // What was left open last time counted as unknown, and does so again.
      await putOnDevice(page, {
        one: { label: 'Shop', chair: 'brand', answers: draftOf('3-2'), finished: true },
      });
      await page.goto(start);
      await act(page, language, 'copy', 'Shop').click();
      await expect(question(page, language, 1)).toBeVisible();
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      await answerOn(page, language, '512');
      await page.getByRole('link', { name: assessment.allQuestions, exact: true }).click();
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(3);
      await page.getByRole('button', { name: assessment.toFinish, exact: true }).click();

      const earlier = page.getByRole('region', { name: assessment.earlierHeading });
      const rows = earlier.getByRole('row');
      await expect(rows).toHaveCount(3);
      await expect(rows.nth(1).getByRole('cell')).toHaveText(['3', '5']);
      await expect(rows.nth(1).getByRole('rowheader')).toContainText('1. ');
      await expect(rows.nth(2).getByRole('cell')).toHaveText(['–', '1']);
      await expect(rows.nth(2).getByRole('rowheader')).toContainText('2. ');
      await expect(earlier.getByText(assessment.earlierNone)).toBeHidden();

      await rows.nth(1).getByRole('link').click();
      await choose(page, language, 1, '3');
      await page.goBack();
      await expect(rows).toHaveCount(2);
      expect(await onDevice(page)).toBe(2);
      await page.goto(start);
      await expect(page.getByRole('textbox', { name: assessment.labelLabel })).toHaveValue('Shop');
      await expect(page.getByRole('combobox', { name: assessment.chairLabel })).toHaveValue(
        'brand',
      );
    });

    test('a backup brings everything back, and overwrites nothing', async ({ page, language }) => {
      const { shelf: words, at } = language;
      const start = at('/assessment/');
      await putOnDevice(page, {
        one: { label: 'Old', answers: full, notes: { 'management.value': 'Minutes' } },
        two: { label: 'New', answers: draftOf('11') },
      });
      await page.goto(start);
      const { name, text } = await downloaded(page, () =>
        page.getByRole('button', { name: words.backup }).click(),
      );
      expect(name).toBe('red-thread-backup.json');
      const restore = (content: string) =>
        page.getByLabel(words.restore).setInputFiles({
          name: 'backup.json',
          mimeType: 'application/json',
          buffer: Buffer.from(content),
        });
      await restore(text);
      await expect(page.getByText(words.restoredNothing)).toBeVisible();
      expect(await onDevice(page)).toBe(2);

      await page.getByRole('button', { name: words.removeAll }).click();
      await restore(text);
      await expect(page.getByText(fill(words.restored.other, { n: 2 }))).toBeVisible();
      await act(page, language, 'rename', 'New').click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Newer');
      await page.keyboard.press('Enter');
      await restore(text);
      await expect(page.getByText(words.restored.one)).toBeVisible();
      await expect(page.getByText(words.restoreKept.one)).toBeVisible();
      await expect(shelf(page, language).getByRole('heading', { level: 3 })).toHaveCount(3);

      await restore('{"kind":"holiday photos"}');
      await expect(page.getByText(words.restoreNotABackup)).toBeVisible();
      await restore(text.replace('"format": 1', '"format": 2'));
      await expect(page.getByText(words.restoreNewer)).toBeVisible();
      expect(await onDevice(page)).toBe(3);

      await goOn(page, language, 'Old').click();
      await knot(page, language, 1).click();
      await expect(note(page, language, 1)).toHaveValue('Minutes');
    });

    test('what cannot be read is kept aside, offered as a file, and deleted only when asked', async ({
      page,
      language,
    }) => {
      const { shelf: words, at } = language;
      const start = at('/assessment/');
      const broken = '{"format":99,"from":"the future"}';
      await putOnDevice(page, { far: broken, torn: '{"format":1,"id":', one: { label: 'Good' } });
      await page.goto(start);
      await expect(page.getByText(fill(words.unreadable.other, { n: 2 }))).toBeVisible();
      await expect(shelfItem(page, language, 'Good')).toBeVisible();
      await begin(page, language, '3');
      expect(await onDevice(page)).toBe(4);

      await page.goto(start);
      const { name, text } = await downloaded(page, () =>
        page.getByRole('button', { name: words.saveUnreadable }).click(),
      );
      expect(name).toBe('red-thread-unreadable.json');
      expect(JSON.parse(text)).toEqual(
        expect.arrayContaining([
          { id: 'far', text: broken },
          { id: 'torn', text: '{"format":1,"id":' },
        ]),
      );
      await page.getByRole('button', { name: words.removeUnreadable }).click();
      await expect(page.getByText(fill(words.unreadable.other, { n: 2 }))).toBeHidden();
      expect(await onDevice(page)).toBe(2);
      await expectFocusKept(page);
      await page.getByRole('button', { name: words.undo }).click();
      await expect(page.getByText(fill(words.unreadable.other, { n: 2 }))).toBeVisible();
      expect(await onDevice(page)).toBe(4);
    });

    test('two tabs with the same assessment do not overwrite each other', async ({
      page,
      context,
      language,
    }) => {
      const { assessment, at } = language;
      await begin(page, language, '12');
      const second = await context.newPage();
      await second.goto(at('/assessment/', '#all'));
      await expect(option(second, language, 2, '2')).toBeChecked();
      await choose(second, language, 3, '3');
      await expect(option(page, language, 3, '3')).toBeChecked();
      await expect(page.getByText(assessment.noticeOtherTab)).toBeVisible();

      await note(page, language, 3).fill('From the first tab');
      await choose(second, language, 4, '4');
      await expect(note(second, language, 3)).toHaveValue('From the first tab');
      await knot(page, language, 4).click();
      await expect(option(page, language, 4, '4')).toBeChecked();
      await expect(page.getByText(assessment.noticeOtherTab)).toBeHidden();
      await knot(page, language, 5).click();
      await choose(page, language, 5, '5');

      const third = await context.newPage();
      await third.goto(at('/assessment/', '#all'));
      for (const n of [1, 2, 3, 4, 5]) {
        await expect(option(third, language, n, String(n))).toBeChecked();
      }
      expect(await onDevice(third)).toBe(1);
    });

    test('two tabs with assessments of their own leave each other alone', async ({
      page,
      context,
      language,
    }) => {
      const { assessment, at } = language;
      const start = at('/assessment/');
      const second = await context.newPage();
      await page.goto(start);
      await second.goto(start);
      for (const [tab, mark] of [
        [page, '1'],
        [second, '2'],
      ] as const) {
        await tab.getByRole('link', { name: assessment.begin, exact: true }).click();
        await choose(tab, language, 1, mark);
      }
      await page.reload();
      await second.reload();
      await expect(option(page, language, 1, '1')).toBeChecked();
      await expect(option(second, language, 1, '2')).toBeChecked();
      expect(await onDevice(page)).toBe(2);
    });
  });
}
