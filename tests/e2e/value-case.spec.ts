// The value case: numbers that can be checked by hand, gains and losses alike, and published ranges with their caveat.
import type { Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill';
import { caseOf } from '../unit/model/valueCases';
import { downloaded, expectFocusKept, LANGUAGES } from './journeys';
import { expect, test } from './site';
import {
  bar,
  change,
  inkOn,
  numberBlock,
  numberField,
  openExample,
  openFile,
  openTool,
  openWith,
  wordsOn,
} from './tools';

/**
 * By hand: 1,000 contacts of 2.50, of which 20% fall away, is 500 a year. Over three years 3 × (500 − 100) − 600 is
 * 600. With 10% it is 3 × (250 − 100) − 600 = −150, with 40% it is 3 × (1000 − 100) − 600 = 2100.
 */
const CASE = {
  contacts: 1000,
  'contact-cost': 2.5,
  'fewer-contacts': [10, 20, 40] as const,
  'one-off': 600,
  yearly: 100,
};

for (const language of LANGUAGES) {
  const { locale, valueCase: words, tools } = language;
  const money = (text: string) => (locale === 'nl' ? `€\u00A0${text}` : `€${text}`);
  const below = (text: string) => (locale === 'nl' ? `€\u00A0−${text}` : `−\u2060€${text}`);
  const thousand = (text: string) => (locale === 'nl' ? text.replace(',', '.') : text);
  const outcome = (page: Page) => page.getByRole('region', { name: words.outcomeHeading });
  const said = (page: Page) => outcome(page).getByRole('status');
  const row = (page: Page, name: string) =>
    outcome(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  const three = words.yearsInWords[2]!;

  test.describe(locale, () => {
    test('a case filled in by hand: what it is worth, when it is paid back, and how little it takes', async ({
      page,
    }) => {
      await openTool(page, language, 'value');
      await test.step('half of it says what is still needed', async () => {
        await change(numberField(page, language, 'contacts'), '1000');
        await expect(said(page)).toContainText(words.noOutcome);
        const { inputs } = words;
        await expect(said(page)).toContainText(inputs['contact-cost'].name);
        await expect(said(page)).toContainText(inputs['fewer-contacts'].name);
        await change(
          numberField(page, language, 'contact-cost'),
          locale === 'nl' ? '2,50' : '2.50',
        );
        await expect(numberField(page, language, 'contact-cost')).toHaveValue(
          locale === 'nl' ? '2,5' : '2.5',
        );
        await change(numberField(page, language, 'fewer-contacts'), '20');
        await expect(said(page)).toContainText(fill(words.benefitOnly, { expected: '500' }));
        await expect(said(page)).toContainText(inputs['one-off'].name);
        await expect(said(page)).toContainText(words.missingYears);
        for (const lever of [words.levers.kept, words.levers.more]) {
          await expect(said(page)).toContainText(fill(words.leverEmpty, { lever }));
        }
      });
      await test.step('the whole of it', async () => {
        await page.getByRole('combobox', { name: words.currency, exact: true }).selectOption('EUR');
        await page.getByRole('combobox', { name: words.years, exact: true }).selectOption('3');
        await change(numberField(page, language, 'one-off'), '600');
        await change(numberField(page, language, 'yearly'), '100');
        await expect(said(page)).toContainText(
          fill(words.worth, { years: three, expected: money('600') }),
        );
        await expect(row(page, words.benefit).getByRole('cell')).toHaveText(
          new RegExp(`^${money('500')}`),
        );
        // 600 of 400 a year.
        await expect(row(page, words.payback).getByRole('cell')).toHaveText(
          fill(words.paybackYears.other, { n: locale === 'nl' ? '1,5' : '1.5' }),
        );
        // 100 a year and a third of 600 is 300 a year: 60% of 500, which is 12% of the contacts, 120 of them.
        const even = page.getByRole('region', { name: words.evenHeading });
        const percent = (n: string) => fill(words.percent, { n });
        await expect(even).toContainText(
          fill(words.evenShare, { percent: percent('60'), years: three }),
        );
        await expect(even).toContainText(fill(words.evenRequired, { money: money('300') }));
        await expect(even).toContainText(
          fill(words.evenSaved, { percent: percent('12'), n: '120' }),
        );
        const formulas = page.getByRole('region', { name: words.formulasHeading });
        await expect(formulas).toContainText(locale === 'nl' ? '2,50' : '2.50');
      });
      await test.step('from low to high', async () => {
        await expect(outcome(page)).toContainText(words.noRanges);
        await change(numberField(page, language, 'fewer-contacts', 'low'), '10');
        await change(numberField(page, language, 'fewer-contacts', 'high'), '40');
        await expect(said(page)).toContainText(
          fill(words.worthBetween, {
            ...{ years: three, expected: money('600') },
            ...{ low: below('150'), high: money(thousand('2,100')) },
          }),
        );
        const worth = fill(words.worthRow, { years: three });
        await expect(row(page, worth).getByRole('cell')).toHaveText([
          new RegExp(`^${below('150').replace('\u2060', '')}`),
          new RegExp(`^${money('600')}`),
          new RegExp(`^${money(thousand('2,100'))}`),
        ]);
        await expect(outcome(page)).not.toContainText(words.noRanges);
      });
      await test.step('a low above what is expected, and what is no number', async () => {
        const block = numberBlock(page, language, 'fewer-contacts');
        await change(numberField(page, language, 'fewer-contacts', 'low'), '30');
        await expect(block.getByText(words.outOfOrder['low-expected'])).toBeVisible();
        await change(numberField(page, language, 'fewer-contacts', 'low'), '10');
        await expect(block.getByText(words.outOfOrder['low-expected'])).toHaveCount(0);
        await change(numberField(page, language, 'yearly'), 'a lot');
        await expect(numberField(page, language, 'yearly')).toHaveValue('a lot');
        await expect(numberField(page, language, 'yearly')).toHaveAttribute('aria-invalid', 'true');
        // What stood there counts until there is another number.
        await expect(said(page)).toContainText(money('600'));
        await change(numberField(page, language, 'yearly'), '100');
        await expect(numberField(page, language, 'yearly')).toHaveAttribute(
          'aria-invalid',
          'false',
        );
      });
    });

    if (locale === 'nl') {
      test('a loss is said as calmly as a gain, and a table brings every number back', async ({
        page,
      }) => {
        // 3 × (500 − 900) − 600 = −1800.
        const losing = caseOf({ ...CASE, 'fewer-contacts': 20, yearly: 900 });
        const notes = { ...losing.notes, contacts: 'Counted by “Ann”; in May' };
        await openWith(page, language, 'value', {
          ...losing,
          notes,
          title: 'Loss',
          currency: 'EUR',
        });
        const text = fill(words.loss, { years: three, expected: money(thousand('1,800')) });
        await expect(said(page)).toContainText(text);
        await expect(page.getByRole('alert')).toHaveCount(0);
        await expect(row(page, words.payback).getByRole('cell')).toHaveText(words.paybackNever);
        const colourOf = () =>
          said(page)
            .getByText(text)
            .evaluate((element) => getComputedStyle(element).color);
        const calm = await colourOf();
        expect(calm).toBe(
          await page
            .getByRole('heading', { level: 1 })
            .evaluate((element) => getComputedStyle(element).color),
        );

        const csv = await downloaded(page, () =>
          page.getByRole('button', { name: tools.csv, exact: true }).click(),
        );
        await page.getByRole('button', { name: tools.startAgain, exact: true }).click();
        await expect(outcome(page)).toHaveCount(0);
        await openFile(page, language, csv.name, csv.text);
        await expect(said(page)).toContainText(text);
        await expect(
          numberBlock(page, language, 'contacts').getByText('“Ann”; in May'),
        ).toHaveCount(1);
        await expect(page.getByText(words.unread.one)).toHaveCount(0);
      });
    }

    if (locale === 'en') {
      test('a published range fills in low and high, never what to expect, and keeps its caveat', async ({
        page,
      }) => {
        await openTool(page, language, 'value');
        const { published } = await wordsOn(page, 'value');
        const [range] = published;
        const block = numberBlock(page, language, range!.input);
        const field = (end: 'low' | 'expected' | 'high') =>
          numberField(page, language, range!.input, end);
        await expect(block.getByText(range!.caveat)).toBeHidden();
        await block.getByText(words.publishedOpen).click();
        await expect(block.getByText(range!.caveat)).toBeVisible();
        await expect(page.getByText(words.warning).first()).toBeVisible();
        const use = block.getByRole('button').first();
        await expect(use).toHaveAccessibleDescription(new RegExp(range!.caveat.slice(0, 40)));
        await use.click();
        await expect(field('low')).toHaveValue(String(range!.low));
        await expect(field('high')).toHaveValue(String(range!.high));
        await expect(field('expected')).toHaveValue('');
        const used = block.getByText(fill(words.publishedUsed, { name: range!.name }));
        await expect(used).toContainText(range!.caveat);
        await block.getByText(words.publishedOpen).click();
        await expect(used).toBeVisible();
        await expect(used.getByRole('link')).toHaveAttribute('href', /\/sources\/#/);
        // Of which costs 15 to 25% would be saved, nobody says: it is not offered, and the page says why.
        const contacts = numberBlock(page, language, 'fewer-contacts');
        await contacts.getByText(words.publishedOpen).click();
        await expect(contacts.getByText(words.publishedNone['fewer-contacts'])).toBeVisible();
        await expect(contacts.getByRole('button')).toHaveCount(0);
        // Another number is nobody's but one's own.
        await change(field('high'), '9');
        await expect(used).toHaveCount(0);
      });
    }

    if (locale === 'nl') {
      test('an example says that it is made up; what matters most is drawn once it is seen', async ({
        page,
      }) => {
        await page.setViewportSize({ width: 1280, height: 600 });
        await openTool(page, language, 'value');
        const name = await openExample(page, 'value');
        await expectFocusKept(page);
        await expect(outcome(page).getByText(fill(words.example, { name }))).toHaveCount(1);
        const region = page.getByRole('region', { name: words.tornadoHeading }).first();
        const chart = region.getByRole('img', { name: words.tornadoChart });
        await region.scrollIntoViewIfNeeded();
        await chart.scrollIntoViewIfNeeded();
        await expect.poll(() => inkOn(chart), 'ink on the chart').toBeGreaterThan(0.02);
        // The widest comes first, and the sentence above names it.
        const bars = region.getByRole('rowheader');
        const first = await bars.first().textContent();
        await expect(region).toContainText(
          fill(words.tornadoFirst.split('. ')[0]!, { name: first ?? '' }),
        );
        await expect(bars).toHaveCount(10);

        await page.getByRole('button', { name: words.exampleOwn, exact: true }).first().click();
        await expect(outcome(page).getByText(fill(words.example, { name }))).toHaveCount(0);
        await bar(page, language).getByRole('button', { name: tools.undo, exact: true }).click();
        await expect(outcome(page).getByText(fill(words.example, { name }))).toHaveCount(1);
      });
    }
  });
}
