// axe finds nothing, whatever a result shows: read, opened, chosen in, shared, compared, damaged.
import { fill } from '../../src/i18n/fill';
import { draftOf, expectRadar, MIXED, NEWER_CODE, putOnDevice, test } from './journeys';
import { expect, expectNoAxeViolations } from './site';

const CODE = 'cx1pgsqqs9wuxcnhgdfyw3d9lsz';
const OTHER = 'cx1p9kfqs68wyzqvw347lxfpzc8';

// Each of these looks at a whole page several times.
test.slow();

test('axe finds nothing in any result', async ({ page, language }) => {
  const { results, at } = language;
  for (const [code, text] of [
    [CODE, fill(results.count, { n: 17 })],
    ['cx1pqqqqqprdl08elm0xv4g36tp', results.overThree.split('{level}')[0]!],
    ['cx1pqqqqqqqqqqqqqqqqqes33vy', results.whyUnknown.split('{levels}')[0]!],
    ['cx1ps69t2tv06ldujllllku9j3g', results.whyFew],
  ] as const) {
    await page.goto('./');
    await page.goto(at('/results/', `#r=${code}`));
    await expect(page.getByText(text)).toBeVisible();
    await expectNoAxeViolations(page);
    if (code !== CODE) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoAxeViolations(page);
    await page.emulateMedia({ colorScheme: 'light' });
  }
});

test('axe finds nothing while a result is opened', async ({ page, language }) => {
  const { imports, results, at } = language;
  await page.goto(at('/results/'));
  await expect(page.getByRole('button', { name: results.open, exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
  for (const [text, says] of [
    ['hello', results.reasons['not-a-code']],
    [CODE.slice(0, -1), results.reasons.damaged],
    [NEWER_CODE, results.reasons.newer],
    [`${CODE} ${CODE}`, fill(imports.several, { n: 2 })],
  ] as const) {
    await page.getByRole('textbox', { name: imports.field }).fill(text);
    await page.getByRole('button', { name: results.open, exact: true }).click();
    await expect(page.getByText(says)).toBeVisible();
    await expectNoAxeViolations(page);
  }
});

test('axe finds nothing with everything in a result opened', async ({ page, language }) => {
  const { at } = language;
  await page.goto(at('/results/', `#r=${OTHER}~Desk`));
  await expectRadar(page, language);
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
});

test('axe finds nothing in any opened cell', async ({ page, language }) => {
  const { results, at } = language;
  await putOnDevice(page, {
    own: {
      answers: draftOf(MIXED),
      label: 'Front desk',
      finished: true,
      notes: { 'management.value': 'Minutes of March' },
      reasons: { 'brand.paths': 'We have no channels' },
    },
  });
  await page.goto(at('/assessment/'));
  await page.getByRole('link', { name: `${language.shelf.result}: Front desk` }).click();
  // A known answer with a note, an unknown one, one that does not apply.
  for (const position of [0, 3, 7]) {
    await page.getByRole('table').getByRole('button').nth(position).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(results.cellWhy)).toBeVisible();
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: results.close }).click();
  }
});

test('axe finds nothing in two results side by side', async ({ page, language }) => {
  const { at } = language;
  await page.goto(at('/results/', `#r=${CODE}~Desk&r=${OTHER}`));
  await expect(
    page.getByRole('heading', { level: 1, name: language.comparison.heading }),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
});

test('axe finds nothing where the words of the questions do not come', async ({
  page,
  language,
}) => {
  const { results, at } = language;
  await page.route(/questions\.json/, (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(at('/results/', `#r=${CODE}`));
  await expect(page.getByText(results.wordsFailed).first()).toBeVisible();
  await expectNoAxeViolations(page);
});
test.use({ expectedComplaints: [/503/] });
