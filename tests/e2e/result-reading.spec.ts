// Reading a result: why it is so, what to do, what to find out, every answer opened, the ambition, one's own.
import type { Page } from '@playwright/test';
import { count, fill } from '../../src/i18n/fill';
import { readFragment } from '../../src/model/link';
import { codeOf } from '../../src/stores/assessments';
import { readSaved } from '../../src/stores/saved';
import {
  choose,
  draftOf,
  expectNothingSideways,
  forbidStorage,
  MIXED,
  putOnDevice,
  question,
  savedText,
  switchFrom,
  test,
  type Language,
} from './journeys';
import { expect } from './site';

const SAMPLE = 'cx1p9kfqs68wyzqvw347lxfpzc8';
const MIXED_FINISHED = { answers: draftOf(MIXED), label: 'Front desk', finished: true } as const;

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const cell = (page: Page, name: RegExp) => page.getByRole('table').getByRole('button', { name });
const told = (page: Page, { thread }: Language) =>
  page.getByRole('group', { name: thread.heading, exact: true }).getByRole('listitem');
const nameOf = ({ locale }: Language, en: string, nl: string) => (locale === 'en' ? en : nl);

/** The code in the address, read by the model. */
const resultIn = (page: Page) => {
  const [linked] = readFragment(new URL(page.url()).hash);
  return linked?.read.ok ? linked.read.result : null;
};

/** Opens the result of what lies on the device, as the shelf links to it. */
async function openOwn(page: Page, language: Language): Promise<void> {
  await putOnDevice(page, { own: MIXED_FINISHED });
  await page.goto(language.at('/assessment/'));
  await page
    .getByRole('link', { name: `${language.shelf.result}: Front desk`, exact: true })
    .click();
  await expect(page.getByRole('table')).toBeVisible();
}

test('the first move says what to do, who, the first sign and why', async ({ page, language }) => {
  const { results, at } = language;
  await page.goto(at('/results/', `#r=${SAMPLE}`));
  const moves = region(page, results.movesHeading.three);
  await expect(moves.getByRole('listitem')).toHaveCount(3);
  const first = moves.getByRole('listitem').first();
  const [customer, value, management] = [
    nameOf(language, 'Customer', 'Klant'),
    nameOf(language, 'Two-sided value', 'Waarde voor beide kanten'),
    nameOf(language, 'Management', 'Aansturing'),
  ];
  await expect(first).toContainText(fill(results.cellOf, { level: customer, factor: value }));
  await expect(first.getByRole('heading')).toHaveText(/^.{40,}\.$/);
  await expect(first.getByRole('term')).toHaveText([
    results.moveWho,
    results.moveSign,
    results.moveWhyHeading.first,
  ]);
  await expect(first).toContainText(
    [
      fill(results.moveBlocking, { level: customer, stage: 2 }),
      count(language.locale, 2, results.moveGap, { level: customer }),
      fill(results.moveExample, { level: management, n: 4, factor: value }),
    ].join(' '),
  );
});

test('what holds each level is said in words, and every number opens to its sum', async ({
  page,
  language,
}) => {
  const { results, at, locale } = language;
  await page.goto(at('/results/', `#r=${SAMPLE}`));
  const levels = region(page, results.levelsHeading);
  const customer = nameOf(language, 'Customer', 'Klant');
  await expect(levels).toContainText(
    new RegExp(fill(results.holds.other, { level: customer, stage: 2, answers: '.+', next: 3 })),
  );
  await levels.getByText(results.sum, { exact: true }).last().click();
  const figure = (text: string) => (locale === 'nl' ? text.replaceAll('.', ',') : text);
  await expect(levels).toContainText('2 2 2 2 ?');
  await expect(levels).toContainText(
    fill(results.sumFloorAnswers, { answers: '2 2 2 2 1', floor: 2 }),
  );
  await expect(levels).toContainText(
    fill(results.sumScore, { sum: '2 + 2 + 2 + 2 = 8', n: 4, score: figure('2.0') }),
  );

  const summary = page.getByRole('region').filter({ has: page.getByRole('heading', { level: 1 }) });
  await summary.getByText(results.sum, { exact: true }).click();
  await expect(summary).toContainText(
    fill(results.sumScoreText, {
      sum: figure('3.8 + 3.2 + 3 + 2 = 12'),
      n: 4,
      score: figure('3.0'),
    }),
  );
  await expect(summary).toContainText(fill(results.sumFitText, { highest: 4, lowest: 2, fit: 2 }));

  const factors = region(page, results.factorsHeading);
  await factors.getByText(results.sums, { exact: true }).click();
  await expect(factors).toContainText(fill(results.factorSum, { sum: '3 + 3 + 2 = 8', n: 3 }));
});

test('what is not known has somebody who would know', async ({ page, language }) => {
  const { results, at } = language;
  await page.goto(at('/results/', `#r=${SAMPLE}`));
  const findOut = region(page, results.findOutHeading);
  await expect(findOut.getByRole('listitem')).toHaveCount(2);
  for (const item of await findOut.getByRole('listitem').all()) {
    await expect(item.getByRole('heading')).toHaveText(/\?$/);
    await expect(item).toContainText(new RegExp(`${results.cellKnows.replace('?', '\\?')} .{20,}`));
  }
});

test('a cell opens with the keyboard, and the focus comes back', async ({ page, language }) => {
  const { results, assessment, at } = language;
  await page.goto(at('/results/', `#r=${SAMPLE}`));
  const paths = nameOf(language, 'Operations, Real paths', 'Operatie, Echte paden');
  const button = cell(page, new RegExp(paths));
  await button.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const stage3 = { n: 3, stage: nameOf(language, 'Organised', 'Georganiseerd') };
  const stage4 = { n: 4, stage: nameOf(language, 'Connected', 'Verbonden') };
  for (const heading of [
    fill(results.cellAnswer, stage3),
    fill(results.cellNext, stage4),
    results.cellCounts,
    results.cellWhy,
  ]) {
    await expect(dialog.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  }
  await expect(dialog).toContainText(results.cellMove);
  // Somebody else's answer is theirs.
  await expect(dialog.getByText(results.cellChange)).toHaveCount(0);
  for (const [name, path] of [
    [
      fill(results.cellLevel, { level: nameOf(language, 'Operations', 'Operatie') }),
      'levels/operations/#paths',
    ],
    [
      fill(results.cellFactor, { factor: nameOf(language, 'Real paths', 'Echte paden') }),
      'factors/paths/#operations',
    ],
  ] as const) {
    await expect(dialog.getByRole('link', { name })).toHaveAttribute(
      'href',
      new RegExp(`/learn/${path}$`),
    );
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();

  await cell(page, new RegExp(`^\\?|${assessment.unknown}`, 'i'))
    .first()
    .click();
  await expect(dialog.getByRole('heading', { name: results.cellUnknown })).toBeVisible();
  await expect(dialog).toContainText(results.cellKnows);
  await dialog.getByRole('button', { name: results.close }).click();
  await expect(dialog).toHaveCount(0);
});

test('the ambition is set per level: thread, distance, moves and code follow', async ({
  page,
  language,
}) => {
  const { results, thread, ambition, at, locale } = language;
  await page.goto(at('/results/', '#r=cx1pqqqqqprdl08elm0xv4g36tp~Desk'));
  await expect(page.getByText(results.ambitionNone)).toBeVisible();
  await page.getByRole('button', { name: results.ambitionHeading }).click();
  await expect(page.getByText(ambition.copy)).toBeVisible();
  const operations = nameOf(language, 'Operations', 'Operatie');
  const choice = page.getByRole('combobox', { name: operations });
  await choice.focus();
  await choice.selectOption({ value: '4' });
  await expect(told(page, language).nth(2)).toContainText(count(locale, 2, thread.stagesToGo));
  await expect(
    page.getByText(
      fill(results.ambitionGaps, {
        gaps: count(locale, 2, results.ambitionGap, { level: operations }),
      }),
    ),
  ).toBeVisible();
  // The choice has not moved away from under whoever makes it.
  await expect(choice).toBeFocused();
  expect(resultIn(page)?.ambition).toEqual({
    management: null,
    brand: null,
    operations: 4,
    customer: null,
  });
  const there = await switchFrom(page, language);
  await expect(told(page, there).nth(2)).toContainText(
    count(there.locale, 2, there.thread.stagesToGo),
  );
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('in one’s own result the ambition is kept with the answers', async ({ page, language }) => {
  const { results, ambition } = language;
  await openOwn(page, language);
  await expect(page.getByText(fill(results.yoursOf, { label: 'Front desk' }))).toBeVisible();
  await expect(page.getByText(results.opened)).toHaveCount(0);
  await page.getByRole('button', { name: results.ambitionHeading }).click();
  await expect(page.getByText(ambition.kept)).toBeVisible();
  const customer = nameOf(language, 'Customer', 'Klant');
  await page.getByRole('combobox', { name: customer }).selectOption({ value: '5' });
  await page.reload();
  await expect(page.getByText(fill(results.yoursOf, { label: 'Front desk' }))).toBeVisible();
  expect(resultIn(page)?.ambition.customer).toBe(5);
  // The day of the answers is the day of the answers.
  expect(resultIn(page)?.day).toBe(1000);
});

test('a result that only the tab holds is one’s own as well', async ({ page, language }) => {
  const { results, at } = language;
  const saved = savedText({ ...MIXED_FINISHED, id: 'tab' });
  await page.goto('./');
  await page.evaluate((text) => {
    const memory = { id: 'tab', declined: true, saved: text, base: null };
    sessionStorage.setItem('red-thread:tab', JSON.stringify(memory));
  }, saved);
  const reading = readSaved(saved);
  const code = reading.ok ? codeOf(reading.assessment) : '';
  await page.goto(at('/results/', `#r=${code}`));
  await expect(page.getByText(fill(results.yoursOf, { label: 'Front desk' }))).toBeVisible();
  await expect(page.getByText(results.opened)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('in one’s own result an answer can be changed, and the note is there', async ({
  page,
  language,
}) => {
  const { results, assessment, at } = language;
  await putOnDevice(page, {
    other: { answers: draftOf('11111'), label: 'Another' },
    own: { ...MIXED_FINISHED, notes: { 'brand.value': 'Survey of May\n<b>82</b>' } },
  });
  await page.goto(at('/assessment/'));
  await page
    .getByRole('link', { name: `${language.shelf.result}: Front desk`, exact: true })
    .click();
  const value = nameOf(language, 'Brand, Two-sided value', 'Merk, Waarde voor beide kanten');
  await cell(page, new RegExp(value)).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('<b>82</b>')).toBeVisible();
  await dialog.getByRole('link', { name: results.cellChange }).click();
  await expect(question(page, language, 6)).toBeVisible();
  await choose(page, language, 6, '5');
  await page.goto(at('/assessment/', '#finish'));
  await page.getByRole('button', { name: assessment.show }).click();
  await expect(cell(page, new RegExp(`^5.*${value}`))).toBeVisible();
  expect(resultIn(page)?.answers['brand.value']).toBe(5);
});

test('without the words of the questions the figures stand, and the words can be asked for again', async ({
  page,
  language,
}) => {
  const { results, at } = language;
  await page.route(/questions\.json/, (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(at('/results/', `#r=${SAMPLE}`));
  await expect(page.getByRole('table')).toBeVisible();
  const moves = region(page, results.movesHeading.three);
  await expect(moves.getByText(results.wordsFailed).first()).toBeVisible();
  await page.unroute(/questions\.json/);
  await moves.getByRole('button', { name: results.wordsAgain }).first().click();
  await expect(moves.getByRole('listitem').first().getByRole('heading')).toBeVisible();
  await expect(page.getByText(results.wordsFailed)).toHaveCount(0);
});
test.use({ expectedComplaints: [/503/] });

test('where storage is forbidden a result is read, and its ambition set, all the same', async ({
  page,
  language,
}) => {
  const { results, at } = language;
  await forbidStorage(page);
  await page.goto(at('/results/', `#r=${SAMPLE}~Desk`));
  await page.getByRole('button', { name: results.ambitionHeading }).click();
  await page
    .getByRole('combobox', { name: nameOf(language, 'Brand', 'Merk') })
    .selectOption({ value: '5' });
  await page.reload();
  await expect(page.getByText(fill(results.of, { label: 'Desk' }))).toBeVisible();
  expect(resultIn(page)?.ambition.brand).toBe(5);
});

test('nothing lies beside the window, however narrow or large', async ({ page, language }) => {
  const { results, at } = language;
  await page.goto(at('/results/', `#r=cx1pgsqqs9wuxcnhgdfyw3d9lsz~${'W'.repeat(60)}`));
  for (const summary of await page.locator('summary').all()) await summary.click();
  for (const width of [320, 640, 820, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNothingSideways(page);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  await cell(page, /./).first().click();
  await expect(page.getByRole('dialog').getByText(results.cellWhy)).toBeVisible();
  await expectNothingSideways(page);
});

test('nothing lies beside the window with every part of it open', async ({ page, language }) => {
  const { results, sharing, exports } = language;
  test.slow();
  await putOnDevice(page, {
    before: { answers: draftOf('3'.repeat(20)), label: 'Front desk', finished: true, day: 700 },
    own: MIXED_FINISHED,
  });
  await page.goto(language.at('/assessment/'));
  await page
    .getByRole('link', { name: `${language.shelf.result}: Front desk`, exact: true })
    .first()
    .click();
  for (const open of [
    results.ambitionHeading,
    results.planOpen,
    results.outcomeOpen,
    results.historyOpen,
    results.besideOpen,
  ]) {
    await page.getByRole('button', { name: open, exact: true }).click();
  }
  await expect(page.getByText(results.partLoading)).toHaveCount(0);
  for (const summary of await page.locator('summary').all()) await summary.click();
  // 640 is what is left of a desk at 200%.
  for (const width of [320, 390, 640, 820, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNothingSideways(page);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [open, heading] of [
    [results.shareOpen, sharing.heading],
    [results.exportsOpen, exports.dialog.heading],
  ] as const) {
    await page.getByRole('button', { name: open, exact: true }).click();
    await expect(page.getByRole('dialog', { name: heading })).toBeVisible();
    await expectNothingSideways(page);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: results.whatIfOpen }).click();
  await expect(page.getByRole('heading', { name: language.whatIf.heading })).toBeVisible();
  await expectNothingSideways(page);
});

test('the other language keeps ambition, plan and results line', async ({ page, language }) => {
  const move = { text: 'Call', owner: 'Kim', start: 0, due: 0, status: 'planned' } as const;
  await putOnDevice(page, {
    own: {
      ...MIXED_FINISHED,
      ambition: { management: 4, brand: 4, operations: 4, customer: 4 },
      plan: { moves: [{ id: 'a', ...move }], whyMany: '' },
      outcome: { figure: 'Complaints: 61 to 48', proof: '' },
    },
  });
  await page.goto(language.at('/assessment/'));
  await page.getByRole('link', { name: `${language.shelf.result}: Front desk` }).click();
  await expect(page.getByLabel(language.plan.owner, { exact: true })).toHaveValue('Kim');
  const there = await switchFrom(page, language);
  await expect(page.getByLabel(there.plan.owner, { exact: true })).toHaveValue('Kim');
  await expect(page.getByText('Complaints: 61 to 48').filter({ visible: true })).toBeVisible();
  expect(resultIn(page)?.ambition.brand).toBe(4);
});

test('what another tab changes in the plan shows here', async ({ page, language }) => {
  await openOwn(page, language);
  const { results, plan } = language;
  const address = page.url();
  await page.getByRole('button', { name: results.planOpen }).click();
  const other = await page.context().newPage();
  await other.goto(address);
  await other.getByRole('button', { name: results.planOpen }).click();
  await other.getByRole('textbox', { name: plan.own }).fill('Call ten customers');
  await other.getByRole('textbox', { name: plan.own }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Call ten customers' })).toBeVisible();
});
