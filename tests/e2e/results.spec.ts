// The result page: what a code says, in both languages, and what happens with a code that says nothing.
import type { Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill';
import { CODED_RESULTS, EXAMPLES } from '../fixtures/sheets';
import { expectRadar, figures, NEWER_CODE, test, switchFrom, type Language } from './journeys';
import { expect } from './site';

const CODE = 'cx1pgsqqs9wuxcnhgdfyw3d9lsz';
const OTHER = 'cx1pzujeak3qmw3qmfsevxqsey3';
const field = (page: Page, { imports }: Language) =>
  page.getByRole('textbox', { name: imports.field });
const open = (page: Page, { results }: Language) =>
  page.getByRole('button', { name: results.open, exact: true });
const link = (page: Page, { results }: Language) =>
  page.getByRole('textbox', { name: results.linkLabel });
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
/** What the drawing of the thread says in words, one line a level. */
const told = (page: Page, { thread }: Language) =>
  page
    .getByRole('group', { name: thread.heading, exact: true })
    .getByRole('list')
    .first()
    .getByRole('listitem');

const score = ({ locale }: Language, value: number) =>
  value.toFixed(1).replace('.', locale === 'nl' ? ',' : '.');

/** How the line of a level begins: "Stage 3, at least 2". */
function stage(language: Language, reached: number | null, floor: number | null): string {
  const { thread, locale } = language;
  const and = locale === 'nl' ? '; ' : ', ';
  if (reached === null || floor === null) return thread.leftOut + and + thread.leftOutWhy;
  const at = fill(thread.stage, { n: reached });
  return floor < reached ? at + and + fill(thread.atLeast, { floor }) : at;
}

test('the worked examples read as the contract has them', async ({ page, language }) => {
  const { results, thread, at } = language;
  for (const [code, example] of [
    [CODE, EXAMPLES.withUnknowns],
    [OTHER, EXAMPLES.paperPromise],
    ['cx1pqqqqqprdl08elm0xv4g36tp', EXAMPLES.overThreeLevels],
  ] as const) {
    const { levelStages, levelFloors, levelScoresShown, overall } = example;
    await page.goto(at('/results/', `#r=${code}`));
    await expectRadar(page, language);
    await expect(page.getByText(`${overall.stage}${results.stageOf}`)).toBeVisible();
    for (const [index, reached] of levelStages.entries()) {
      const floor = levelFloors[index] ?? null;
      const shown = levelScoresShown[index];
      await expect(told(page, language).nth(index)).toContainText(stage(language, reached, floor));
      const row = page.getByRole('row').nth(index + 1);
      const last = row.getByRole('cell').last();
      if (typeof shown === 'number') {
        await expect(told(page, language).nth(index)).toContainText(
          `${thread.score} ${score(language, shown)}`,
        );
        await expect(last).toContainText(score(language, shown));
        await expect(last).toContainText(new RegExp(`^${reached}`));
      } else await expect(last).toHaveText(`–${thread.leftOut}, ${thread.leftOutWhy}`);
      await expect(row.getByRole('rowheader')).toHaveCount(1);
      await expect(row.getByRole('cell')).toHaveCount(6);
    }
    await expect(
      page.getByText(score(language, overall.scoreShown), { exact: true }).first(),
    ).toBeVisible();
    await expect(region(page, results.movesHeading.three).getByRole('listitem')).toHaveCount(3);
  }
  await expect(page.getByText(results.overThree.split('{level}')[0]!)).toBeVisible();
});

test('the table marks what is unknown, what does not apply, and what the next moves work on', async ({
  page,
  language,
}) => {
  const { results, at } = language;
  await page.goto(at('/results/', `#r=${CODE}`));
  const [unknown, leftOut] = [`?${results.unknown}`, `–${results.notApplicable}`];
  const expected = [
    ['3', '4', '3', unknown, '3'],
    ['2', '2', leftOut, '3', '2'],
    ['3', '3', '2', unknown, '3'],
    ['4', '4', '3', '4', '4'],
  ];
  const table = page.getByRole('table', { name: results.gridCaption });
  for (const [index, marks] of expected.entries()) {
    const cells = table
      .getByRole('row')
      .nth(index + 1)
      .getByRole('cell');
    const seen = (await cells.allTextContents()).slice(0, 5).map((text) => text.split(', ')[0]);
    expect(seen).toEqual(marks);
  }
  await expect(table.getByRole('button', { name: results.nextMove })).toHaveCount(3);
  const factors = region(page, results.factorsHeading);
  const figuresOf = factors.getByRole('definition').filter({ hasText: /^[\d.,?]+$/ });
  await expect(figuresOf).toHaveText([
    score(language, 3),
    score(language, 3.3),
    score(language, 2.7),
    '?',
    score(language, 3),
  ]);
  await expect(factors.getByText(results.factorGap)).toBeVisible();
});

test('no overall reading says which of the two reasons it has', async ({ page, language }) => {
  const { results, thread, at } = language;
  const [, , , , unknown, nothing] = CODED_RESULTS;
  await page.goto(at('/results/', `#r=${unknown!.code}`));
  await expect(page.getByRole('heading', { level: 1, name: results.noHeadline })).toBeVisible();
  await expect(page.getByText(results.whyUnknown.split('{levels}')[0]!)).toBeVisible();
  for (const line of await told(page, language).all()) {
    await expect(line).toContainText(thread.tooLittleKnownWhy);
  }
  await page.goto(at('/results/', `#r=${nothing!.code}`));
  await expect(page.getByText(results.whyFew)).toBeVisible();
  for (const line of await told(page, language).all()) {
    await expect(line).toContainText(thread.leftOutWhy);
  }
});

test('a name in the link is text and nothing else, in both languages', async ({
  page,
  language,
}) => {
  const { results, at } = language;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const attack = '<img src=x onerror=alert(1)>';
  await page.goto(at('/results/', `#r=${CODE}~${encodeURIComponent(attack)}`));
  await expect(page.getByText(fill(results.of, { label: attack }))).toBeVisible();
  const figuresHere = await figures(page);
  const there = await switchFrom(page, language);
  await expect(page.getByText(fill(there.results.of, { label: attack }))).toBeVisible();
  expect(await figures(page)).toEqual(figuresHere);

  await page.goto(at('/results/'));
  await field(page, language).fill(`x ${attack} cx1${attack}`);
  await open(page, language).click();
  await expect(page.getByText(results.reasons.damaged)).toBeVisible();
  // Only the radar is a picture, and it is a canvas.
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('a damaged, a newer and a foreign link each say why, and can be mended', async ({
  page,
  language,
}) => {
  const { results, at } = language;
  await page.goto(at('/results/', `#r=${CODE.replace('9wux', '9wuy')}~Desk`));
  await expect(page.getByText(results.reasons.damaged)).toBeVisible();
  await expect(field(page, language)).toHaveValue(/9wuy/);
  await expect(field(page, language)).toHaveAttribute('aria-invalid', 'true');
  await field(page, language).fill(
    (await field(page, language).inputValue()).replace('9wuy', '9wux'),
  );
  await open(page, language).click();
  await expect(page.getByText(fill(results.of, { label: 'Desk' }))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.getByRole('link', { name: results.another }).click();
  await expect(field(page, language)).toHaveValue('');
  for (const [text, reason] of [
    ['See you on Tuesday', 'not-a-code'],
    [CODE.slice(0, -1), 'damaged'],
    [NEWER_CODE, 'newer'],
  ] as const) {
    await field(page, language).fill(text);
    await open(page, language).click();
    await expect(page.getByText(results.reasons[reason])).toBeVisible();
    await expect(field(page, language)).toHaveValue(text);
  }
});

test('a link that is opened over another one says what is wrong with itself', async ({
  page,
  language,
}) => {
  const { results, at } = language;
  await page.goto(at('/results/'));
  await expect(open(page, language)).toBeVisible();
  for (const [fragment, reason] of [
    [`#r=${CODE.slice(0, -1)}q`, 'damaged'],
    [`#r=${NEWER_CODE}`, 'newer'],
    ['#r=hello', 'not-a-code'],
  ] as const) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect(page.getByText(results.reasons[reason])).toBeVisible();
    await expect(field(page, language)).toHaveValue(new RegExp(fragment.slice(3)));
  }
});

test('every code in a pasted mail is found, however it was wrapped', async ({ page, language }) => {
  const { imports, results, at } = language;
  await page.goto(at('/results/'));
  await field(page, language).fill(
    `> Hello,\n> here is mine: https://example.org/results/#r=${CODE.slice(
      0,
      12,
    )}=\n> ${CODE.slice(12)}~Front%20desk and greetings`,
  );
  await open(page, language).click();
  await expect(link(page, language)).toHaveValue(/cx1pgsqqs9wuxcnhgdfyw3d9lsz~Front%20desk$/);

  await page.goBack();
  await field(page, language).fill(
    `CX1 ${CODE.slice(3).toUpperCase()}\nhttps://x.nl/#r=${OTHER}~Two`,
  );
  await open(page, language).click();
  await expect(page.getByText(fill(imports.several, { n: 2 }))).toBeVisible();
  await page.getByRole('link', { name: 'Two', exact: true }).click();
  await expect(page.getByText(fill(results.of, { label: 'Two' }))).toBeVisible();
  await expect(link(page, language)).toHaveValue(new RegExp(`${OTHER}~Two$`));
});

test('where copying is not allowed the link is selected', async ({ page, language }) => {
  const { results, at } = language;
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'));
  });
  await page.goto(at('/results/', `#r=${CODE}`));
  await page.getByRole('button', { name: results.copy }).click();
  await expect(page.getByText(results.copyFailed)).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(CODE);
  await expect(link(page, language)).toBeFocused();
});

test('the radar is drawn anew when the colours change', async ({ page, language }) => {
  const { results, at } = language;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(at('/results/', `#r=${CODE}`));
  await expectRadar(page, language);
  const canvas = page.getByRole('img', { name: results.radar });
  const picture = () =>
    canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL().slice(-5000));
  const light = await picture();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(picture).not.toBe(light);
  await expectRadar(page, language);
});
