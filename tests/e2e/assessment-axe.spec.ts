// axe finds nothing, whatever the pages show: every state of the assessment and of what is kept.
import { fill } from '../../src/i18n/fill';
import {
  act,
  begin,
  carrying,
  choose,
  draftOf,
  fillStorage,
  forbidStorage,
  knot,
  MIXED,
  NEWER_FORM,
  note,
  option,
  putOnDevice,
  question,
  test,
} from './journeys';
import { expect, expectNoAxeViolations } from './site';

// Each of these looks at a whole page several times.
test.slow();

test('axe finds nothing before the first question', async ({ page, language }) => {
  const { assessment, at } = language;
  const start = at('/assessment/');
  await page.goto(start);
  const label = page.getByRole('textbox', { name: assessment.labelLabel });
  await label.fill('x'.repeat(61));
  await expectNoAxeViolations(page);
  await label.fill('Front desk');
  await page.getByRole('link', { name: assessment.begin, exact: true }).click();
  await choose(page, language, 1, '3');
  await page.getByRole('link', { name: assessment.startPage, exact: true }).click();
  await expect(page.getByRole('button', { name: assessment.startNew })).toBeVisible();
  await expectNoAxeViolations(page);
});

test('axe finds nothing while answering', async ({ page, isMobile, language }) => {
  const { assessment } = language;
  await begin(page, language);
  await expectNoAxeViolations(page);
  await choose(page, language, 1, '4');
  await note(page, language, 1).fill('Minutes of March');
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await choose(page, language, 1, '?');
  await expectNoAxeViolations(page);
  await choose(page, language, 1, '-');
  await expect(page.getByRole('textbox', { name: assessment.reason })).toBeVisible();
  const explanation = page.getByRole('complementary', { name: assessment.aside });
  await question(page, language, 1).getByText(assessment.why, { exact: true }).click();
  // A phone has no keys to explain.
  if (!isMobile) await explanation.getByText(assessment.keys, { exact: true }).click();
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoAxeViolations(page);
});

test('axe finds nothing while a page is read beside the question', async ({ page, language }) => {
  const { learn } = language;
  await begin(page, language);
  await question(page, language, 1).locator('legend a').first().click();
  await expect(page.getByRole('dialog', { name: learn.reader.label })).toBeVisible();
  await expect(
    page.frameLocator('.beside iframe').getByRole('heading', { level: 1 }),
  ).toBeVisible();
  await expectNoAxeViolations(page);
});

test('axe finds nothing on the page with all questions', async ({ page, language }) => {
  const { at } = language;
  await page.goto(at('/assessment/', carrying('all', MIXED)));
  await expect(option(page, language, 20, '4')).toBeChecked();
  await expectNoAxeViolations(page);
});

test('axe finds nothing at the end', async ({ page, language }) => {
  const { assessment, at } = language;
  await page.goto(at('/assessment/', carrying('finish', '343')));
  const open = page.getByText(fill(assessment.stillOpen.other, { n: 17 }));
  await expect(open).toBeVisible();
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await page.goto('./');
  await page.goto(at('/assessment/', carrying('finish', MIXED)));
  await expect(page.getByText(assessment.allAnswered)).toBeVisible();
  await expectNoAxeViolations(page);
});

test('axe finds nothing about then and now', async ({ page, language }) => {
  const { assessment, at } = language;
  const earlier = { id: 'one', day: 900, answers: draftOf('5') };
  await putOnDevice(page, { two: { label: 'Shop', answers: draftOf('4'), earlier } });
  await page.goto(at('/assessment/', '#finish'));
  await expect(page.getByRole('heading', { name: assessment.earlierHeading })).toBeVisible();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
  await expectNoAxeViolations(page);
});

test('axe finds nothing about what is kept', async ({ page, language }) => {
  const { shelf: words, at } = language;
  const start = at('/assessment/');
  await putOnDevice(page, {
    one: { label: 'Old', answers: draftOf(MIXED), finished: true },
    two: { label: 'New', answers: draftOf('11') },
    torn: '{',
  });
  await page.goto(start);
  await expectNoAxeViolations(page);
  await act(page, language, 'rename', 'Old').click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: words.cancel }).click();
  await act(page, language, 'remove', 'Old').click();
  await expect(page.getByRole('button', { name: words.undo })).toBeVisible();
  await expectNoAxeViolations(page);
});

for (const [notice, fragment, prepare] of [
  ['noticeBlocked', carrying('brand.value', '12345'), forbidStorage],
  ['noticeFull', '#management.value', fillStorage],
  ['noticeDeclined', carrying('brand.value', '12345'), null],
  ['noticeDamaged', carrying('brand.value', '12345').replace(/.$/, 'b'), null],
  ['noticeNewer', `#brand.value&form=${NEWER_FORM}`, null],
] as const) {
  test(`axe finds nothing with a notice: ${notice}`, async ({ page, language }) => {
    const { assessment, at } = language;
    await prepare?.(page);
    await page.goto(at('/assessment/', fragment));
    if (notice === 'noticeFull') await choose(page, language, 1, '3');
    await expect(page.getByText(assessment[notice])).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

test('axe finds nothing when another tab has changed the answers', async ({
  page,
  context,
  language,
}) => {
  const { assessment, at } = language;
  await begin(page, language, '1');
  const second = await context.newPage();
  await second.goto(at('/assessment/', '#management.value'));
  await choose(second, language, 1, '3');
  await expect(page.getByText(assessment.noticeOtherTab)).toBeVisible();
  await knot(page, language, 1).click();
  await expectNoAxeViolations(page);
});
