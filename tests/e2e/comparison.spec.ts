// Two results side by side: where they differ, in full, with what to ask; and what can be laid beside a result.
import type { Locator, Page } from '@playwright/test';
import { count, fill } from '../../src/i18n/fill';
import { partWords } from '../../src/i18n/messages/parts';
import type { AllQuestionWords } from '../../src/islands/results/words';
import type { ComparisonWords } from '../../src/islands/comparison/words';
import { encode } from '../../src/model/code';
import { resultFragment, teamFragment } from '../../src/model/link';
import { codeOf } from '../../src/stores/assessments';
import type { Assessment } from '../../src/stores/saved';
import { NOTHING_YET } from '../../src/stores/versions';
import { ambition, result } from '../fixtures/sheets';
import {
  draftOf,
  expectNothingSideways,
  fetchWords,
  NEWER_CODE,
  putOnDevice,
  switchFrom,
  test,
  type Language,
} from './journeys';
import { expect, expectNoAxeViolations } from './site';

const words = ({ locale }: Language) => partWords('comparison', locale);

const ANNA = encode(result('33333 33333 33333 3?333', { ambition: ambition('44.4') }));
const BO = encode(result('43335 33331 33313 33333', { ambition: ambition('4534') }));
const BOTH = teamFragment([
  { code: ANNA, label: 'Anna' },
  { code: BO, label: 'Bo' },
]);

const SHOP = {
  label: 'Shop',
  day: 800,
  finished: true,
  answers: draftOf('22222222222222222222'),
} satisfies Partial<Assessment>;

const heading = (page: Page, language: Language) =>
  page.getByRole('heading', { level: 1, name: words(language).heading });

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The differences under a heading, one a line. */
const differences = (section: Locator) => section.locator('details');

const inFull = (difference: Locator) => difference.locator('dl');

test('all differences are there, the largest first, each with both answers in full', async ({
  page,
  language,
}) => {
  const part = words(language);
  const { at, locale, thread } = language;
  await page.goto(at('/results/', BOTH));
  await expect(heading(page, language)).toBeVisible();
  await expect(page.getByText(count(locale, 5, part.lede))).toBeVisible();

  const questions = await fetchWords<AllQuestionWords>(page, language, 'questions.json');
  const { talk } = await fetchWords<ComparisonWords>(page, language, 'words/comparison.json');
  const all = differences(region(page, part.talkHeading));
  await expect(all).toHaveCount(4);
  for (const [position, question, one, other] of [
    [0, 'management.ownership', 3, 5],
    [1, 'brand.ownership', 3, 1],
    [2, 'operations.renewal', 3, 1],
    [3, 'management.value', 3, 4],
  ] as const) {
    const difference = all.nth(position);
    const apart = count(locale, Math.abs(one - other), part.apart);
    const line = `${fill(part.pair, { one, other })}, ${apart}`;
    await expect(difference.locator('summary')).toContainText(line);
    // The first three stand open.
    if (position === 3) {
      await expect(inFull(difference)).toBeHidden();
      await difference.locator('summary').focus();
      await page.keyboard.press('Enter');
    }
    await expect(difference).toContainText(questions[question].ask);
    await expect(difference).toContainText(talk[question]);
    const answers = inFull(difference).getByRole('definition');
    for (const [side, stage] of [one, other].entries()) {
      await expect(answers.nth(side)).toContainText(fill(thread.stage, { n: stage }));
      await expect(answers.nth(side)).toContainText(questions[question].stages[stage - 1]!);
    }
    await expect(inFull(difference).getByRole('term')).toHaveText(['Anna', 'Bo']);
    await expect(inFull(difference)).toBeVisible();
  }

  // It is a link: it says the same in the other language.
  const there = await switchFrom(page, language);
  await expect(page.getByText(count(there.locale, 5, words(there).lede))).toBeVisible();
});

test('where one does not know stands apart, with who would', async ({ page, language }) => {
  const part = words(language);
  await page.goto(language.at('/results/', BOTH));
  const section = region(page, part.findHeading);
  await expect(differences(section)).toHaveCount(1);
  await expect(section).toContainText(part.unknown);
  const questions = await fetchWords<AllQuestionWords>(page, language, 'questions.json');
  await expect(section).toContainText(questions['customer.distinction'].knows);
});

test('two ambitions that differ are named, with whose is whose', async ({ page, language }) => {
  const part = words(language);
  const { at } = language;
  await page.goto(at('/results/', BOTH));
  const [, after] = part.ambition.split('{levels}');
  await expect(page.getByText(fill(after!.slice(2), { name: 'Anna' }))).toBeVisible();
  await page.goto(at('/results/', teamFragment([{ code: ANNA }, { code: ANNA, label: 'Bo' }])));
  await expect(page.getByText(part.lede.zero)).toBeVisible();
  await expect(page.getByText(after!.trim().split('{name}')[0]!)).toHaveCount(0);
  await expect(region(page, part.talkHeading)).toHaveCount(0);
});

test('on paper the first three are in full, the others a line each', async ({ page, language }) => {
  const part = words(language);
  await page.goto(language.at('/results/', BOTH));
  const all = differences(region(page, part.talkHeading));
  await expect(all).toHaveCount(4);
  await page.emulateMedia({ media: 'print' });
  await expect(inFull(all.nth(2))).toBeVisible();
  await expect(all.nth(3).locator('summary')).toBeVisible();
  await expect(inFull(all.nth(3))).toBeHidden();
});

test.describe('where the words of the questions do not come', () => {
  test.use({ expectedComplaints: [/503/] });

  test('the stages and the questions to ask are there, and the words can be asked for again', async ({
    page,
    language,
  }) => {
    const part = words(language);
    const { results, thread } = language;
    await page.route(/questions\.json/, (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(language.at('/results/', BOTH));
    const section = region(page, part.talkHeading);
    await expect(section.getByText(results.wordsFailed)).toBeVisible();
    await expect(inFull(differences(section).first())).toContainText(fill(thread.stage, { n: 5 }));
    await expect(section.getByText(part.question).first()).toBeVisible();
    await page.unroute(/questions\.json/);
    await section.getByRole('button', { name: results.wordsAgain }).click();
    await expect(section.getByText(results.wordsFailed)).toHaveCount(0);
  });
});

/** Opens what can be laid beside a result. */
async function openChoice(page: Page, language: Language, fragment: string): Promise<Locator> {
  const { results, at } = language;
  await page.goto(at('/results/', fragment));
  const section = region(page, results.besideHeading);
  await section.getByRole('button', { name: results.besideOpen }).click();
  await expect(pasted(page, language)).toBeVisible();
  return section;
}

const pasted = (page: Page, language: Language) =>
  page.getByRole('textbox', { name: words(language).field });

const show = (page: Page, language: Language) =>
  page.getByRole('button', { name: words(language).show }).click();

const code = (kept: Partial<Assessment>) => codeOf({ ...NOTHING_YET, id: '', changed: 0, ...kept });

test('another of one’s own is laid beside a result by a link, and Back leads back', async ({
  page,
  language,
}) => {
  const { results, at } = language;
  const earlier = { ...SHOP, day: 400, answers: draftOf('11111222222222222222') };
  await putOnDevice(page, { shop: SHOP, earlier });
  const section = await openChoice(page, language, resultFragment(code(SHOP)));
  const links = section.getByRole('listitem').getByRole('link', { name: /^Shop/ });
  await expect(links).toHaveCount(1);
  await links.click();
  await expect(heading(page, language)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`#r=${code(SHOP)}&r=${code(earlier)}$`));
  // Both are one's own and have one name: their days tell them apart.
  const yours = fill(results.yoursOf, { label: 'Shop' });
  for (const year of ['2025', '2026']) {
    await expect(
      page.getByRole('heading', { level: 2, name: new RegExp(`^${yours}, .*${year}$`) }),
    ).toBeVisible();
  }
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`#r=${code(SHOP)}$`));
  await page.goto(at('/results/', `#r=${ANNA}~Anna`));
  await expect(heading(page, language)).toHaveCount(0);
});

test('a pasted link or code; what cannot be read says why', async ({ page, language }) => {
  const part = words(language);
  const { results } = language;
  await openChoice(page, language, `#r=${ANNA}~Anna`);
  for (const [text, says] of [
    ['hello', results.reasons['not-a-code']],
    [BO.slice(0, -1), results.reasons.damaged],
    [NEWER_CODE, results.reasons.newer],
    [ANNA, part.same],
  ] as const) {
    await pasted(page, language).fill(text);
    await show(page, language);
    await expect(page.getByText(says)).toBeVisible();
  }

  await pasted(page, language).fill(`${BO}~Bo and ${code(SHOP)}~Shop and ${BO} again`);
  await show(page, language);
  await expect(page.getByText(fill(part.several, { n: 2 }))).toBeVisible();
  await page.getByRole('link', { name: 'Shop', exact: true }).click();
  await expect(heading(page, language)).toBeVisible();
  await page.goBack();

  const section = region(page, results.besideHeading);
  await section.getByRole('button', { name: results.besideOpen }).click();
  await pasted(page, language).fill(`https://example.org/results/#r=${BO}~Bo`);
  await show(page, language);
  await expect(heading(page, language)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#r=${ANNA}~Anna&r=${BO}~Bo$`));
});

test('a fictional organisation', async ({ page, language }) => {
  const { cases } = await fetchWords<ComparisonWords>(page, language, 'words/comparison.json');
  const section = await openChoice(page, language, `#r=${ANNA}~Anna`);
  for (const { name } of cases) {
    await expect(section.getByRole('link', { name, exact: true })).toBeVisible();
  }
  const [first] = cases;
  await section.getByRole('link', { name: first!.name, exact: true }).click();
  await expect(heading(page, language)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: first!.name })).toBeVisible();
});

test('names are text, and nothing runs out of the window', async ({ page, language }) => {
  const long = 'Klantcontactmedewerkersoverleg'.repeat(2);
  const named = [
    { code: ANNA, label: '<i>שלום</i>' },
    { code: BO, label: long },
  ];
  await page.goto(language.at('/results/', teamFragment(named)));
  await expect(page.getByRole('heading', { level: 2, name: '<i>שלום</i>' })).toBeVisible();
  await expect(page.locator('.waiting')).toHaveCount(0);
  for (const summary of await page.locator('details:not([open]) summary').all()) {
    await summary.click();
  }
  await expectNothingSideways(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNothingSideways(page);
});

test('axe finds nothing in a comparison and in the choice of one', async ({ page, language }) => {
  test.slow();
  const part = words(language);
  await page.goto(language.at('/results/', BOTH));
  await expect(page.locator('.waiting')).toHaveCount(0);
  await differences(region(page, part.talkHeading)).last().locator('summary').click();
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);

  await putOnDevice(page, { shop: SHOP });
  await openChoice(page, language, `#r=${ANNA}~Anna`);
  await pasted(page, language).fill(`${BO} ${code(SHOP)}`);
  await show(page, language);
  await expect(page.getByText(fill(part.several, { n: 2 }))).toBeVisible();
  await expectNoAxeViolations(page);
});
