// The impact matrix: moments typed, pasted and dragged; what lies where, what comes first, and what has changed.
import type { Locator, Page } from '@playwright/test';
import { count, fill } from '../../src/i18n/fill';
import { formatCount } from '../../src/i18n/format';
import { FOUR, matrixOf, moment } from '../fixtures/matrices';
import { expectFocusKept, LANGUAGES, tabTo, type Language } from './journeys';
import { expect, test } from './site';
import {
  bar,
  cell,
  change,
  inkOn,
  openExample,
  openTool,
  openWith,
  rowsOf,
  wordsOn,
} from './tools';

/** A hundred moments, many of them close together, with names from short to long. */
const HUNDRED = matrixOf(
  Array.from({ length: 100 }, (_, n) =>
    moment(`Contact ${n + 1}${' about the bill'.repeat(n % 3)}`, [
      ((n * 37) % 100) / 10,
      ((n * n * 13) % 101) / 10,
      (n * 53) % 1900,
    ]),
  ),
);

const picture = (page: Page, { matrix, locale }: Language, n: number): Locator =>
  page.getByRole('application', { name: count(locale, n, matrix.chart), exact: true });

const handle = (page: Page, n: number): Locator => page.locator('.handles circle').nth(n - 1);

const quadrantOf = (page: Page, language: Language, n: number): Locator =>
  rowsOf(page, language)
    .nth(n - 1)
    .getByRole('cell')
    .nth(5);

/** Where everything written in the picture stands; numbers inside their bubbles apart. */
const labelsIn = (page: Page) =>
  page.locator('.labels').evaluate((labels) =>
    [...labels.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const number = text.querySelector('.number')?.textContent ?? text.textContent;
      return {
        number: /^\d+$/.test(number) ? number : '',
        hasName: /\D/.test(text.textContent),
        ...{ left, right, top, bottom },
      };
    }),
  );

type Written = Awaited<ReturnType<typeof labelsIn>>;

/** Pairs that overlap by more than a pixel, which is less than between two lines. */
const overlapping = (labels: Written) =>
  labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      )
      .map((other) => [one, other]),
  );

/** Puts a text on the clipboard and presses the keys that paste it. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((cells) => navigator.clipboard.writeText(cells), text);
  await page.keyboard.press('ControlOrMeta+v');
}

for (const language of LANGUAGES) {
  const { locale, matrix: words, tools } = language;
  const point = (text: string) => (locale === 'nl' ? text.replace('.', ',') : text);

  // What does not hang on words or on how numbers are written is tried in one language.
  test.describe(locale, () => {
    test('a moment is added with the keyboard alone, and lies in the quadrant its numbers say', async ({
      page,
    }) => {
      await openTool(page, language, 'matrix');
      const { quadrants } = await wordsOn(page, 'matrix');
      await tabTo(page, page.getByRole('button', { name: words.startAdd, exact: true }));
      await page.keyboard.press('Enter');
      await expect(cell(page, language, 'name', fill(words.nameless, { n: 1 }))).toBeFocused();
      for (const text of ['Claim', point('2.5'), '8', '4000']) {
        await page.keyboard.type(text);
        await page.keyboard.press('Tab');
      }
      await expect(cell(page, language, 'satisfaction', 'Claim')).toHaveValue(point('2.5'));
      await expect(quadrantOf(page, language, 1)).toContainText(quadrants.improve.name);
      await expect(picture(page, language, 1)).toBeVisible();

      await test.step('a second one, and the order of the two', async () => {
        await tabTo(page, page.getByRole('button', { name: words.add, exact: true }));
        await page.keyboard.press('Enter');
        await expect(cell(page, language, 'name', fill(words.nameless, { n: 2 }))).toBeFocused();
        await page.keyboard.type('Advice');
        await page.keyboard.press('Tab');
        await expect(quadrantOf(page, language, 2)).toContainText(words.notPlaced);
        const up = rowsOf(page, language).nth(1).getByRole('button', { name: words.up });
        await tabTo(page, up);
        await page.keyboard.press('Enter');
        await expect(rowsOf(page, language).first().getByRole('textbox').first()).toHaveValue(
          'Advice',
        );
        await expect(page.getByText(fill(words.movedRow, { name: 'Advice', n: 1 }))).toBeVisible();
        await expect(
          rowsOf(page, language).first().getByRole('button', { name: words.up }),
        ).toBeFocused();
      });
      await test.step('what is no number stays, and is said; what is removed comes back', async () => {
        const satisfaction = cell(page, language, 'satisfaction', 'Advice');
        await change(satisfaction, 'good');
        await expect(satisfaction).toHaveValue('good');
        const example = point('12.5');
        await expect(
          page.getByText(fill(tools.notANumber, { text: 'good', example })),
        ).toBeVisible();
        await rowsOf(page, language)
          .first()
          .getByRole('button', { name: words.remove })
          .press('Enter');
        await expect(rowsOf(page, language)).toHaveCount(1);
        const undo = page.getByRole('button', { name: words.undoRemoved, exact: true }).last();
        await expect(undo).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(rowsOf(page, language)).toHaveCount(2);
        await expectFocusKept(page);
      });
    });

    // A table of any length is read alike in both languages; it takes a while to draw the most there is room for.
    const more = locale === 'en' ? 9994 : 6;
    const understood = Math.min(5 + more, 500);
    const left = 5 + more - understood;

    test(`${formatCount(locale, 7 + more)} rows are pasted: what can be read is in, all else is listed by its row`, async ({
      page,
    }) => {
      await openTool(page, language, 'matrix');
      const decimals = locale === 'nl' ? ['6,5', '7,25'] : ['6.5', '7.25'];
      const rows = [
        ['Owner', words.volume, words.impact, 'CSAT', words.columns.name],
        ['Ann', '1200', decimals[1], decimals[0], 'First'],
        ['Bo', 'often', '3', '4', 'Second'],
        ['Cas', '=SUM(A1:A9)', '#REF!', '5', 'Third'],
        ['Dia', '-5', '2', '6', 'Fourth'],
        ['Eva', '10', '2', '6', ''],
        ['Gus', '10', '2', '6', 'Sixth', 'stray'],
        ...Array.from({ length: more }, (_, n) => ['', String(n), '5', '5', `Moment ${n}`]),
      ];
      await paste(page, rows.map((row) => row.join('\t')).join('\n'));
      const field = page.getByRole('textbox', { name: words.pasteField, exact: true });
      await expect(field).toBeFocused();
      await expect(page.getByText(count(locale, understood, words.pasteUnderstood))).toBeVisible();
      await expect(page.getByText(words.pasteHeads)).toBeVisible();
      await expect(
        page.getByText(fill(words.pasteUnused, { heads: 'Owner' }), { exact: false }),
      ).toBeVisible();
      const why = (row: number, reason: keyof typeof words.pasteWhy, found = '') =>
        fill(words.pasteRow, {
          row: formatCount(locale, row),
          why: fill(words.pasteWhy[reason], { cell: found, most: 500 }),
        });
      const listed = page.getByRole('listitem');
      for (const said of [
        why(3, 'not-a-number', 'often'),
        why(4, 'formula', '=SUM(A1:A9)'),
        why(4, 'formula', '#REF!'),
        why(5, 'below-zero', '-5'),
        why(6, 'no-name'),
        why(7, 'more-cells', 'stray'),
        // 500 have come in: row 1 has the heads, and row 6 no name.
        ...(left > 0 ? [why(503, 'too-many')] : []),
      ]) {
        await expect(listed.filter({ hasText: said })).toHaveCount(1);
      }
      await expect(listed.filter({ hasText: why(2, 'no-name').slice(0, 7) })).toHaveCount(0);
      // Rows 3 to 7, and everything that there is no room for; twenty of them are listed.
      await expect(page.getByText(count(locale, 5 + left, words.pasteUnread))).toBeVisible();
      await expect(page.getByText(count(locale, left - 15, words.pasteUnreadMore))).toHaveCount(
        left > 15 ? 1 : 0,
      );
      const preview = page.getByRole('table', { name: words.pastePreview });
      await expect(preview.getByRole('row').nth(1)).toHaveText(
        ['First', decimals[0], decimals[1], locale === 'nl' ? '1.200' : '1,200'].join(''),
      );

      await page.getByRole('button', { name: count(locale, understood, words.pasteAdd) }).click();
      const table = page.getByRole('table', { name: words.tableHeading });
      await expect(table.locator('tbody tr')).toHaveCount(understood);
      await expect(page.getByText(count(locale, understood, words.pasted))).toBeVisible();
      await expectFocusKept(page);
      const valuesIn = (row: number) =>
        table
          .locator('tbody tr')
          .nth(row)
          .locator('input')
          .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
      expect(await valuesIn(0)).toEqual(['First', decimals[0], decimals[1], '1200']);
      expect(await valuesIn(1)).toEqual(['Second', '4', '3', '']);
      expect(await valuesIn(2)).toEqual(['Third', '5', '', '']);
      await expect(
        page.getByText(fill(words.full, { most: formatCount(locale, 500) })),
      ).toHaveCount(left > 0 ? 1 : 0);

      await test.step('one undo takes all of it out', async () => {
        await page.keyboard.press('ControlOrMeta+z');
        await expect(page.getByRole('heading', { name: words.startHeading })).toBeVisible();
      });
      await test.step('columns without heads are taken in their order; nothing is nothing', async () => {
        await page.getByRole('button', { name: words.startPaste, exact: true }).click();
        await expect(field).toBeFocused();
        await paste(page, `Claim\t${decimals[0]}\t8\t12\nAdvice\t9\t9\t3`);
        await expect(page.getByText(words.pasteOrder)).toBeVisible();
        await page.getByRole('button', { name: count(locale, 2, words.pasteAdd) }).click();
        await expect(cell(page, language, 'satisfaction', 'Claim')).toHaveValue(decimals[0]!);
        await page.getByRole('button', { name: words.paste, exact: true }).click();
        await field.fill('\t13\n\t15');
        await expect(
          page.getByRole('status').filter({ hasText: words.pasteNothing }),
        ).toBeVisible();
        await field.fill('Letter\t4\t1\t5');
        await page.getByRole('button', { name: count(locale, 1, words.pasteReplace) }).click();
        await expect(rowsOf(page, language)).toHaveCount(1);
        await bar(page, language).getByRole('button', { name: tools.undo, exact: true }).click();
        await expect(rowsOf(page, language)).toHaveCount(2);
      });
    });

    test('an example says that it is made up, and why each moment stands where it does', async ({
      page,
    }) => {
      await openTool(page, language, 'matrix');
      const name = await openExample(page, 'matrix');
      const { examples, quadrants } = await wordsOn(page, 'matrix');
      const { moments } = examples[0]!.matrix;
      await expect(page.getByText(fill(words.fictional, { name }))).toBeVisible();
      await expectFocusKept(page);
      await expect(rowsOf(page, language)).toHaveCount(moments.length);
      const canvas = picture(page, language, moments.length).locator('canvas');
      await expect.poll(() => inkOn(canvas), 'ink on the picture').toBeGreaterThan(0.02);

      const ranked = page.getByRole('region', { name: words.rankedHeading });
      await expect(ranked.getByText(fill(words.fictionalShort, { name }))).toBeVisible();
      const items = ranked.getByRole('listitem');
      await expect(items).toHaveCount(moments.length);
      for (const { name: quadrant, strategy } of Object.values(quadrants)) {
        await expect(
          ranked.getByRole('heading', { name: `${quadrant}: ${strategy}` }),
        ).toBeVisible();
      }
      // The source names two strategies; the page says so of these two, and that the others are ours.
      await expect(ranked.getByText(words.originSource)).toHaveCount(2);
      await expect(ranked.getByText(words.originOurs)).toHaveCount(2);
      // By hand: impact 8.8 of 12 is 73 %, room is 10 − 5.8 = 4.2 of the 9 from 1 to 10, 47 %, and 310,000 a year:
      // of the five to improve the largest product.
      const first = items.first();
      await expect(first).toContainText(moments[5]!.name);
      await expect(first).toContainText(fill(words.because.improve, { impact: 73, room: 47 }));
      await expect(first).toContainText(formatCount(locale, 310_000));

      await page.getByRole('button', { name: words.notFictional, exact: true }).click();
      await expect(page.getByText(fill(words.fictional, { name }))).toHaveCount(0);
    });

    if (locale === 'nl') {
      test('a bubble is dragged, and one step takes it back; arrow keys say where it is', async ({
        page,
      }) => {
        await openWith(page, language, 'matrix', matrixOf(FOUR));
        const surface = picture(page, language, 4);
        const satisfaction = cell(page, language, 'satisfaction', 'Claim');
        const impact = cell(page, language, 'impact', 'Claim');
        await expect(satisfaction).toHaveValue('3');
        await handle(page, 1).scrollIntoViewIfNeeded();
        const box = (await handle(page, 1).boundingBox())!;
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const drag = async (across: number, along: number) => {
          await page.mouse.move(x, y);
          await page.mouse.down();
          await page.mouse.move(x + across / 2, y + along / 2);
          await page.mouse.move(x + across, y + along, { steps: 4 });
        };
        await test.step('Escape lets it go back', async () => {
          await drag(150, 0);
          await expect(satisfaction).not.toHaveValue('3');
          await page.keyboard.press('Escape');
          await expect(satisfaction).toHaveValue('3');
          await page.mouse.up();
        });
        await test.step('dropped, it has other numbers', async () => {
          await drag(300, 60);
          await page.mouse.up();
          const read = async (field: Locator) =>
            Number((await field.inputValue()).replace(',', '.'));
          await expect.poll(() => read(satisfaction)).toBeGreaterThan(4);
          await expect.poll(() => read(impact)).toBeLessThan(8);
          await bar(page, language).getByRole('button', { name: tools.undo, exact: true }).click();
          await expect(satisfaction).toHaveValue('3');
          await expect(impact).toHaveValue('8');
          await expect(
            bar(page, language).getByRole('button', { name: tools.undo, exact: true }),
          ).toHaveAttribute('aria-disabled', 'true');
        });
        await test.step('by keys, said at every step, undone together', async () => {
          const { quadrants } = await wordsOn(page, 'matrix');
          const said = page.locator('.matrix-figure').getByRole('status');
          await surface.focus();
          await page.keyboard.press('End');
          await expect(said).toContainText('4, Newsletter');
          await page.keyboard.press('Home');
          await expect(said).toContainText('1, Claim');
          await expect(said).toContainText(quadrants.improve.name);
          await page.keyboard.press('ArrowRight');
          await expect(satisfaction).toHaveValue(point('3.1'));
          await expect(said).toContainText(point('3.1'));
          await page.keyboard.press('ArrowDown');
          await expect(impact).toHaveValue(point('7.9'));
          // With Shift five steps.
          for (let times = 0; times < 4; times += 1) await page.keyboard.press('Shift+ArrowRight');
          await expect(satisfaction).toHaveValue(point('5.1'));
          await expect(said).toContainText(quadrants.spread.name);
          await expect(quadrantOf(page, language, 1)).toContainText(quadrants.spread.name);
          await page.keyboard.press('Escape');
          await expect(said).toContainText(words.chartLetGo);
          await page.keyboard.press('ControlOrMeta+z');
          await expect(satisfaction).toHaveValue('3');
          await expect(impact).toHaveValue('8');
        });
      });
    }

    if (locale === 'en') {
      test('the dividing line, the scale and what is not in the picture', async ({ page }) => {
        const low = [moment('One', [1, 8]), moment('Two', [2, 8, 5]), moment('Three', [3, 8, 5])];
        await openWith(page, language, 'matrix', matrixOf(low));
        const { quadrants } = await wordsOn(page, 'matrix');
        const axis = page.getByRole('group', { name: words.satisfactionLegend });
        await test.step('the median leaves somebody on either side', async () => {
          await expect(quadrantOf(page, language, 2)).toContainText(quadrants.improve.name);
          await axis.getByRole('radio', { name: words.dividingMedian }).check();
          await expect(quadrantOf(page, language, 1)).toContainText(quadrants.improve.name);
          // On the line is on the better side.
          await expect(quadrantOf(page, language, 2)).toContainText(quadrants.spread.name);
          await expect(axis.getByText(fill(words.lineMedian, { value: 2 }))).toBeVisible();
          await axis.getByRole('radio', { name: words.dividingMiddle }).check();
          await expect(quadrantOf(page, language, 2)).toContainText(quadrants.improve.name);
        });
        await test.step('a scale of which lower is better turns the picture round', async () => {
          await axis.getByRole('combobox').selectOption(words.presets.ces5);
          await expect(quadrantOf(page, language, 1)).toContainText(quadrants.spread.name);
          await axis.getByRole('combobox').selectOption(words.presets.csat10);
          await expect(quadrantOf(page, language, 1)).toContainText(quadrants.improve.name);
        });
        await test.step('what lies beyond the scale is named, and the scale can be fitted', async () => {
          await change(cell(page, language, 'satisfaction', 'Three'), '25');
          await expect(quadrantOf(page, language, 3)).toContainText(words.notPlaced);
          await expect(picture(page, language, 2)).toBeVisible();
          const unplaced = page.getByRole('group', { name: words.unplacedHeading });
          await expect(unplaced.getByRole('listitem')).toContainText(
            fill(words.unplaced['outside-satisfaction'], { value: 25, from: 1, to: 10 }),
          );
          const fit = unplaced.getByRole('button');
          await expect(fit).toHaveText(fill(words.fitSatisfaction, { from: 1, to: 25 }));
          await fit.click();
          await expect(picture(page, language, 3)).toBeVisible();
          await expect(unplaced.getByText(fill(words.fitted, { from: 1, to: 25 }))).toBeVisible();
          await expectFocusKept(page);
          await expect(quadrantOf(page, language, 3)).toContainText(quadrants.spread.name);
        });
        await test.step('ends that make no scale are refused', async () => {
          await change(axis.getByRole('textbox', { name: words.scaleTo, exact: true }), '0');
          await expect(axis.getByText(fill(words.scaleWrong, { from: 1, to: 25 }))).toBeVisible();
        });
      });
    }

    if (locale === 'nl') {
      test('today’s numbers are kept as “before”, and what has changed since is told', async ({
        page,
      }) => {
        await openWith(page, language, 'matrix', matrixOf(FOUR));
        const { quadrants } = await wordsOn(page, 'matrix');
        const changes = page.getByRole('region', { name: words.changeHeading });
        await changes.getByRole('button', { name: words.changeKeep, exact: true }).click();
        await expect(changes.getByText(words.changeNone)).toBeVisible();
        await change(cell(page, language, 'satisfaction', 'Claim'), point('5.5'));
        const row = changes.getByRole('row').nth(1);
        await expect(row).toContainText('Claim');
        await expect(row).toContainText(
          fill(words.changeBy, { before: 3, now: point('5.5'), difference: point('+2.5') }),
        );
        const [from, to] = [quadrants.improve.name, quadrants.spread.name];
        await expect(row).toContainText(fill(words.changeQuadrant, { from, to }));
        await expect(page.getByText(words.keyBefore)).toBeVisible();
        await expect(
          page
            .getByRole('region', { name: words.rankedHeading })
            .getByText(fill(words.becauseMoved, { quadrant: from })),
        ).toBeVisible();

        await test.step('an earlier file is compared by the names', async () => {
          const earlier = matrixOf([moment('claim', [1, 8, 400]), moment('Gone', [1, 1, 1])]);
          const { matrixFormat } = await import('../../src/stores/matrixFile');
          const choosing = page.waitForEvent('filechooser');
          await changes.getByRole('button', { name: words.changeOpen, exact: true }).click();
          await (
            await choosing
          ).setFiles({
            name: 'earlier.json',
            mimeType: 'application/json',
            buffer: Buffer.from(matrixFormat.write(earlier)),
          });
          await expect(
            changes.getByText(count(locale, 1, words.changeMatched, { file: 'earlier.json' })),
          ).toBeVisible();
          await expect(
            changes.getByText(fill(words.changeOnlyBefore, { names: 'Gone' })),
          ).toBeVisible();
          await expect(row).toContainText(point('+4.5'));
        });
        await changes.getByRole('button', { name: words.changeForget, exact: true }).click();
        await expect(changes.getByRole('table')).toHaveCount(0);
        await expectFocusKept(page);
      });
    }
  });
}

const [english] = LANGUAGES;

for (const width of [1280, 390]) {
  test(`a hundred moments can be told apart in a window of ${width}`, async ({ page }) => {
    const language = english!;
    await page.setViewportSize({ width, height: 800 });
    await openWith(page, language, 'matrix', HUNDRED);
    await expect(picture(page, language, 100)).toBeVisible();
    await expect.poll(async () => (await labelsIn(page)).length).toBeGreaterThan(99);
    const labels = await labelsIn(page);
    expect(new Set(labels.map(({ number }) => number).filter(Boolean)).size).toBe(100);
    expect(labels.filter(({ hasName }) => hasName).length).toBeGreaterThan(width > 1000 ? 9 : 0);
    expect(overlapping(labels)).toEqual([]);
    // Whoever points at a bubble sees its whole name.
    await handle(page, 51).hover({ force: true });
    await expect(page.locator('.labels').getByText(HUNDRED.moments[50]!.name)).toBeVisible();
  });
}
