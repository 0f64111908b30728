// Answering: by mouse and by keyboard, one at a time and all at once, to the end and to the result.
import type { Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill';
import {
  answerOn,
  begin,
  choose,
  elsewhere,
  expectFocusKept,
  expectNothingSideways,
  expectRadar,
  figures,
  knot,
  LANGUAGES,
  MIXED,
  next,
  note,
  option,
  question,
  switchFrom,
  test,
  carrying,
} from './journeys';
import { expect } from './site';

// The whole way is made in both languages, at the desk and on the phone.
for (const language of LANGUAGES) {
  const { assessment, results, thread, locale, at } = language;

  test.describe(locale, () => {
    test('a stranger answers by mouse, copies the link, and it says the same elsewhere', async ({
      page,
      context,
      browser,
    }) => {
      test.slow();
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(at('/assessment/'));
      await expect(page.getByText(assessment.keepText)).toBeVisible();
      await expect(page.getByRole('checkbox', { name: assessment.decline })).not.toBeChecked();
      await page.getByRole('textbox', { name: assessment.labelLabel }).fill('Front desk');
      await page
        .getByRole('combobox', { name: assessment.chairLabel })
        .selectOption(assessment.chairs.operations);
      await page.getByRole('link', { name: assessment.begin, exact: true }).click();

      await answerOn(page, language, MIXED);
      await expect(page.getByRole('heading', { name: assessment.finishHeading })).toBeFocused();
      await expect(page.getByText(assessment.allAnswered)).toBeVisible();
      await page.getByRole('button', { name: assessment.show, exact: true }).click();

      await expect(page).toHaveURL(/results\/#r=cx1[a-z0-9]{24}$/);
      await expect(page.getByText(fill(results.count, { n: 17 }))).toBeVisible();
      await expect(
        page.getByText(fill(results.whose, { chair: assessment.chairs.operations })),
      ).toBeVisible();
      await expectRadar(page, language);
      await page.getByRole('button', { name: results.copy }).click();
      await expect(page.getByText(results.copied)).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toBe(page.url());
      expect(link).not.toContain('Front');

      await page.reload();
      await expectRadar(page, language);
      const told = (shown: Page) =>
        shown.getByRole('group', { name: thread.heading, exact: true }).ariaSnapshot();
      const here = await told(page);
      const figuresHere = await figures(page);
      await elsewhere(browser, link, async (stranger) => {
        await expectRadar(stranger, language);
        expect(await told(stranger)).toBe(here);
        expect(await figures(stranger)).toEqual(figuresHere);
        const there = await switchFrom(stranger, language);
        await expect(stranger.getByRole('table')).toBeVisible();
        expect(await figures(stranger)).toEqual(figuresHere);
        await expectRadar(stranger, there);
      });
    });

    for (const [width, height] of [
      [320, 640],
      [640, 400],
    ] as const) {
      test(`nothing scrolls sideways in a window of ${width} by ${height}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        const shown = {
          'customer.ownership': question(page, language, 20),
          all: question(page, language, 11),
          finish: page.getByRole('region', { name: assessment.finishHeading }),
        };
        for (const [view, here] of Object.entries(shown)) {
          await page.goto('./');
          await page.goto(at('/assessment/', carrying(view, MIXED.slice(0, 15), 'Front%20desk')));
          await expect(here).toBeVisible();
          await expectNothingSideways(page);
        }
        await page.goto(at('/results/', '#r=cx1pgsqqs9wuxcnhgdfyw3d9lsz~Front%20desk'));
        await expectRadar(page, language);
        await expectNothingSideways(page);
      });
    }

    test.describe('without its script', () => {
      test.use({ expectedComplaints: [/ERR_FAILED/] });

      test('the page falls back to the whole of itself', async ({ page }) => {
        await page.route(/\/_astro\/.*\.js$/, (route) => route.abort());
        await page.goto(at('/assessment/'));
        await expect(page.getByText(assessment.withoutScript)).toBeVisible();
        await expect(page.getByRole('radio')).toHaveCount(140);
        await expect(next(page, language)).toBeHidden();
        await page.goto(at('/results/'));
        await expect(page.getByText(results.withoutScript)).toBeVisible();
      });
    });
  });
}

test('a question names no stage and no figure, and explains itself on demand', async ({
  page,
  isMobile,
  language,
}) => {
  const { assessment } = language;
  await begin(page, language);
  const form = page.getByRole('form', { name: assessment.questionsHeading });
  const stages = ['Incidental', 'Exploring', 'Organised', 'Connected', 'Lived'].concat([
    'Incidenteel',
    'Verkennend',
    'Georganiseerd',
    'Verbonden',
    'Doorleefd',
  ]);
  expect(await form.innerText()).not.toMatch(new RegExp(stages.join('|')));
  const names = await question(page, language, 1)
    .getByRole('radio')
    .evaluateAll((radios) =>
      radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent.trim() ?? ''),
    );
  expect(names).toHaveLength(7);
  for (const name of names) expect(name).toMatch(/^[^\d(]/);
  expect(names[5]).toContain(assessment.unknown);
  expect(names[6]).toContain(assessment.notApplicable);

  await expect(page.getByRole('textbox', { name: assessment.reason })).toBeHidden();
  const shown = question(page, language, 1);
  const why = shown.getByText(assessment.why, { exact: true });
  const text = shown
    .getByRole('group')
    .filter({ has: page.getByText(assessment.why, { exact: true }) })
    .getByRole('paragraph');
  await expect(text).toBeHidden();
  await why.click();
  await expect(text).toBeVisible();
  const explanation = page.getByRole('complementary', { name: assessment.aside });
  const explained = (summary: string) => explanation.getByText(summary, { exact: true });
  await expect(explanation.getByRole('term')).toHaveCount(2);
  await expect(explained(assessment.words)).toBeVisible();
  const term = language.locale === 'en' ? 'touchpoint' : 'contactmoment';
  await expect(explanation.getByRole('link', { name: term, exact: true })).toBeVisible();
  await expect(page.getByText(assessment.keysNote)).toBeHidden();
  // A phone has no keys to explain.
  if (isMobile) await expect(explained(assessment.keys)).toBeHidden();
  else {
    await explained(assessment.keys).click();
    await expect(page.getByText(assessment.keysNote)).toBeVisible();
  }
});

test('the rail says how far somebody is, leads to every question, and Back goes back', async ({
  page,
  language,
}) => {
  const { assessment } = language;
  await begin(page, language, '3?-');
  const rail = page.getByRole('navigation', { name: assessment.progress });
  await expect(rail.getByRole('link', { name: /^\d+\./ })).toHaveCount(20);
  await expect(rail.getByRole('listitem').filter({ has: page.getByRole('list') })).toHaveCount(4);
  const states = assessment.railStates;
  await expect(knot(page, language, 1)).toHaveAccessibleName(new RegExp(states.answered));
  await expect(knot(page, language, 2)).toHaveAccessibleName(new RegExp(states.unknown));
  await expect(knot(page, language, 3)).toHaveAccessibleName(new RegExp(states['not-applicable']));
  await expect(knot(page, language, 4)).toHaveAccessibleName(new RegExp(`${states.open}$`));
  await expect(knot(page, language, 4)).toHaveAttribute('aria-current', 'step');
  await expect(rail.getByText(fill(assessment.answeredOf, { n: 3 }))).toBeVisible();

  await knot(page, language, 17).click();
  await expect(question(page, language, 17).getByRole('heading')).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(fill(assessment.questionOf, { n: 17 })));
  await page.getByRole('link', { name: assessment.back, exact: true }).click();
  await expect(question(page, language, 16)).toBeVisible();

  for (const n of [17, 4, 3, 2]) {
    await page.goBack();
    await expect(question(page, language, n)).toBeVisible();
  }
  await expect(option(page, language, 2, '?')).toBeChecked();
  await page.goForward();
  await expect(option(page, language, 3, '-')).toBeChecked();
});

test('all twenty on one page are the same form, with the same answers', async ({
  page,
  language,
}) => {
  const { assessment } = language;
  await begin(page, language, '4');
  await page.getByRole('link', { name: assessment.allQuestions, exact: true }).click();
  await expect(page.getByRole('radio')).toHaveCount(140);
  await expectFocusKept(page);
  await expect(option(page, language, 1, '4')).toBeChecked();
  await choose(page, language, 7, '2');
  await option(page, language, 20, '1').focus();
  await page.keyboard.press('5');
  await expect(option(page, language, 20, '5')).toBeChecked();
  // Enter, which goes on from one question, stays where all of them stand.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio')).toHaveCount(140);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

  await knot(page, language, 13).click();
  await expect(question(page, language, 13).getByRole('heading')).toBeFocused();
  await expect(question(page, language, 13).getByRole('heading')).toBeInViewport();
  await expect(page).toHaveURL(/#all$/);

  await page.getByRole('link', { name: assessment.oneByOne, exact: true }).click();
  await expect(page.getByRole('radio')).toHaveCount(7);
  await knot(page, language, 7).click();
  await expect(option(page, language, 7, '2')).toBeChecked();
});

test('finishing early says what is open, and Back returns to the end', async ({
  page,
  language,
}) => {
  const { assessment, results } = language;
  await begin(page, language, '333-3?');
  await page.getByRole('link', { name: assessment.finishNow, exact: true }).click();
  const end = page.getByRole('region', { name: assessment.finishHeading });
  await expect(end.getByText(fill(assessment.stillOpen.other, { n: 14 }))).toBeVisible();
  await expect(end.getByText(assessment.openMeans)).toBeVisible();
  await expect(end.getByRole('listitem')).toHaveCount(14);
  await end.getByRole('link', { name: assessment.toFirstOpen }).click();
  await answerOn(page, language, '3', 7);
  await knot(page, language, 20).click();
  await answerOn(page, language, '3', 20);
  await expect(end.getByRole('listitem')).toHaveCount(12);

  const confirm = end.getByRole('button', {
    name: fill(assessment.showAnyway.other, { n: 12 }),
  });
  await confirm.click();
  await expect(page.getByText(fill(results.count, { n: 6 }))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: results.noHeadline })).toBeVisible();
  await page.goBack();
  await expect(confirm).toBeVisible();
  await expect(end.getByRole('listitem')).toHaveCount(12);
});

for (const keeping of ['kept', 'declined'] as const) {
  test(`switching the language half-way keeps question, answers and notes (${keeping})`, async ({
    page,
    language,
  }) => {
    const { assessment, at } = language;
    await page.goto(at('/assessment/'));
    if (keeping === 'declined') {
      await page.getByRole('checkbox', { name: assessment.decline }).check();
    }
    await page.getByRole('link', { name: assessment.begin, exact: true }).click();
    await answerOn(page, language, '24');
    await choose(page, language, 3, '-');
    await page.getByRole('textbox', { name: assessment.reason }).fill('No shops');
    await note(page, language, 3).fill('Minutes of March');

    const there = await switchFrom(page, language);
    await expect(option(page, there, 3, '-')).toBeChecked();
    await expect(note(page, there, 3)).toHaveValue('Minutes of March');
    await expect(page.getByRole('textbox', { name: there.assessment.reason })).toHaveValue(
      'No shops',
    );
    await page.getByRole('link', { name: there.assessment.back, exact: true }).click();
    await expect(option(page, there, 2, '4')).toBeChecked();
    await expect(page.getByText(there.assessment.noticeDeclined)).toBeVisible({
      visible: keeping === 'declined',
    });
  });
}

test('a name that is too long for a link is kept and says so', async ({ page, language }) => {
  const { assessment, at } = language;
  await page.goto(at('/assessment/'));
  const label = page.getByRole('textbox', { name: assessment.labelLabel });
  await label.fill('x'.repeat(61));
  await expect(label).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(fill(assessment.labelTooLong, { n: 61 }))).toBeVisible();
  await label.fill('x'.repeat(60));
  await expect(label).not.toHaveAttribute('aria-invalid', 'true');
});
