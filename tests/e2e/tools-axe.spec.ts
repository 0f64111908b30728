// axe finds nothing, whatever a tool shows: at the desk in English and light, on the phone in Dutch and dark.
import type { Page } from '@playwright/test';
import { count, fill } from '../../src/i18n/fill';
import { encode } from '../../src/model/code';
import { FOUR, matrixOf, moment } from '../fixtures/matrices';
import { ambition, result } from '../fixtures/sheets';
import { caseOf } from '../unit/model/valueCases';
import { expectNothingSideways, forbidStorage, test } from './journeys';
import { expect, expectNoAxeViolations } from './site';
import {
  answersOf,
  carrying,
  cell,
  change,
  fragmentOf,
  inkOn,
  numberBlock,
  numberField,
  openExample,
  openFile,
  openTool,
  openWith,
  TOOLS,
  wordsOn,
  type Tool,
} from './tools';

// Each of these looks at a whole page several times.
test.slow();

test.beforeEach(async ({ page, isMobile }) => {
  await page.emulateMedia({ colorScheme: isMobile ? 'dark' : 'light' });
});

/** Nothing for axe, and nothing that runs out of the window. */
async function expectSound(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  await expectNothingSideways(page);
}

const LONG = 'Arbeidsongeschiktheidsverzekeringsvoorwaardenwijzigingsformulier';

for (const tool of TOOLS) {
  const FILLED = {
    matrix: fragmentOf('matrix', matrixOf(FOUR)),
    readiness: fragmentOf('readiness', answersOf('ynp?')),
    value: fragmentOf('value', caseOf({ contacts: [1, 2, 3] })),
  } satisfies Record<Tool, string>;

  test(`axe finds nothing in ${tool}: empty, a foreign file, a copy, a damaged link`, async ({
    page,
    language,
  }) => {
    const { tools } = language;
    await openTool(page, language, tool);
    await openFile(page, language, 'other.json', '{}');
    await expect(page.getByText(fill(tools.foreign, { file: 'other.json' }))).toBeVisible();
    await expectSound(page);
    await openTool(page, language, tool, FILLED[tool]);
    await expect(page.getByText(tools.copyHeading)).toBeVisible();
    await expectSound(page);
    const damaged = tool === 'readiness' ? '#c=cxr1qqqq' : carrying(tool, 'nothing');
    await openTool(page, language, tool, damaged);
    await expect(page.getByRole('alert').getByText(tools.damaged)).toBeVisible();
    await expectSound(page);
  });
}

test('axe finds nothing where something can be brought back, and where nothing is kept', async ({
  page,
  language,
}) => {
  const { tools } = language;
  await openWith(page, language, 'readiness', answersOf('ynp?'));
  await page.getByRole('button', { name: tools.startAgain, exact: true }).click();
  await expect(page.getByRole('button', { name: tools.bringBack, exact: true })).toBeVisible();
  await expectSound(page);
  await forbidStorage(page);
  await openTool(page, language, 'readiness');
  await expect(page.getByText(tools.noStorage)).toBeVisible();
  await expectSound(page);
});

const pictureDrawn = (page: Page) =>
  expect
    .poll(() => inkOn(page.getByRole('application').locator('canvas')), 'ink on the picture')
    .toBeGreaterThan(0.02);

test('axe finds nothing in a matrix: an example, before and after, problems, a bubble that is chosen', async ({
  page,
  language,
}) => {
  const { matrix: words } = language;
  // The last example has a before.
  await openTool(page, language, 'matrix');
  await openExample(page, 'matrix', 2);
  await pictureDrawn(page);
  await expect(page.getByText(words.keyBefore)).toBeVisible();
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expectSound(page);

  const odd = [
    moment(LONG, [3, 8, null]),
    moment('Two', [40, 8, 5]),
    moment('Three', [null, null]),
  ];
  await openWith(page, language, 'matrix', matrixOf([...FOUR, ...odd], { volume: LONG }));
  await pictureDrawn(page);
  await expect(page.getByRole('group', { name: words.unplacedHeading })).toBeVisible();
  await change(cell(page, language, 'impact', 'Claim'), 'much');
  const axis = page.getByRole('group', { name: words.satisfactionLegend });
  await axis.getByRole('combobox').selectOption(words.scaleOwn);
  await change(axis.getByRole('textbox', { name: words.scaleTo, exact: true }), '-3');
  await page.getByRole('button', { name: new RegExp(`^${words.remove}\\s*: Two`) }).click();
  await expect(page.getByText(fill(words.removed, { name: 'Two' }))).toBeVisible();
  await expectSound(page);
});

test('axe finds nothing where cells are pasted, and some cannot be read', async ({
  page,
  language,
}) => {
  const { matrix: words, locale } = language;
  await openWith(page, language, 'matrix', matrixOf(FOUR));
  await page.getByRole('button', { name: words.paste, exact: true }).click();
  const field = page.getByRole('textbox', { name: words.pasteField, exact: true });
  await field.fill('\t13');
  await expect(page.getByText(words.pasteNothing)).toBeVisible();
  await expectSound(page);
  await field.fill(`${LONG}\tmuch\t=A1\t-4\nTwo\t4\t5\t6\n\t1\t2\t3`);
  await expect(page.getByText(count(locale, 2, words.pasteUnderstood))).toBeVisible();
  await expectSound(page);
});

test('axe finds nothing in a readiness check: answered, ready, another code', async ({
  page,
  language,
}) => {
  const { readiness } = language;
  await openWith(page, language, 'readiness', answersOf('yynnyp??n?py'));
  await page.getByRole('textbox', { name: readiness.openCode, exact: true }).fill('cx');
  await page.getByRole('button', { name: readiness.openCodeDo, exact: true }).click();
  await expect(page.getByText(readiness.codeProblems['not-a-code'])).toBeVisible();
  await expectSound(page);
  await openTool(page, language, 'readiness', fragmentOf('readiness', answersOf('y'.repeat(12))));
  await expect(page.getByText(readiness.firstNone.ready)).toBeVisible();
  await expectSound(page);
  const code = encode(result('34344 22332 32334 44344', { ambition: ambition('4444') }));
  await openTool(page, language, 'readiness', `#c=${code}`);
  await expect(page.getByRole('link', { name: readiness.toResult })).toBeVisible();
  await expectSound(page);
});

test('axe finds nothing in a value case: an example with everything opened, a loss, problems', async ({
  page,
  language,
}) => {
  const { valueCase: words, tools } = language;
  await openTool(page, language, 'value');
  await openExample(page, 'value');
  const chart = page.getByRole('img', { name: words.tornadoChart });
  await chart.scrollIntoViewIfNeeded();
  await expect.poll(() => inkOn(chart), 'ink on the chart').toBeGreaterThan(0.02);
  await page.evaluate(() =>
    document
      .querySelectorAll<HTMLElement>('[data-island] details:not([open]) > summary')
      .forEach((summary) => summary.click()),
  );
  await expectSound(page);

  const odd = caseOf(
    { contacts: [5, 2, 1], 'contact-cost': 4, 'fewer-contacts': 1e9, churn: -4 },
    3,
  );
  await openWith(page, language, 'value', { ...odd, title: LONG });
  await change(numberField(page, language, 'yearly'), 'much');
  const { published } = await wordsOn(page, 'value');
  const block = numberBlock(page, language, published[0]!.input);
  await block.getByText(words.publishedOpen).click();
  await block.getByRole('button').first().click();
  await expect(page.getByText(words.outOfOrder['low-expected'])).toBeVisible();
  await openFile(
    page,
    language,
    'rows.csv',
    'id;Low;Expected\ncontacts;x;=1\nnobody;1;2\nchurn;1;2',
  );
  await expect(page.getByText(fill(tools.opened, { file: 'rows.csv' }))).toBeVisible();
  await expectSound(page);
});
