// The readiness check: twelve answers, what each theme has, what to arrange first, and a code that carries it all.
import type { Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill';
import { encode } from '../../src/model/code';
import {
  encodeReadiness,
  readinessInGroups,
  THEMES,
  type Outcome,
} from '../../src/model/readiness';
import { seal } from '../../src/model/envelope';
import { result } from '../fixtures/sheets';
import { downloaded, elsewhere, LANGUAGES, tabTo, type Language } from './journeys';
import { expect, test } from './site';
import {
  answer,
  answersOf,
  bar,
  fragmentOf,
  kept,
  openFile,
  openTool,
  openWith,
  wordsOn,
} from './tools';

/**
 * A theme in each way: in place, missing, partly there, to find out, missing, partly there. First come the two that
 * are missing, in the order of the themes, then the first that is partly there.
 */
const MIXED = 'yynnyp??n?py';
const STANDING: readonly Outcome[] = [
  ...(['in-place', 'missing', 'partly', 'to-find-out', 'missing', 'partly'] as const),
];

const step = (page: Page, { readiness }: Language) =>
  page.getByRole('region', { name: readiness.firstHeading }).getByRole('listitem');

async function expectStanding(page: Page, language: Language): Promise<void> {
  const { readiness } = language;
  const { themes } = await wordsOn(page, 'readiness');
  const region = page.getByRole('region', { name: readiness.outcomeHeading, exact: true });
  for (const [index, theme] of THEMES.entries()) {
    const outcome = STANDING[index]!;
    await expect(region.getByRole('term').nth(index)).toHaveText(themes[theme]);
    const shown = region.getByRole('definition').nth(index).getByRole('paragraph');
    await expect(shown.filter({ visible: true })).toHaveText(
      new RegExp(`^${readiness.outcomes[outcome]}\\.`),
    );
  }
  const first = step(page, language).filter({ visible: true });
  await expect(first).toHaveCount(3);
  for (const [place, [theme, n, said]] of (
    [
      [1, 3, 'no'],
      [4, 9, 'no'],
      [2, 6, 'partly'],
    ] as const
  ).entries()) {
    const where = `${themes[THEMES[theme]]}, ${fill(readiness.statementOf, { n })}`;
    await expect(first.nth(place)).toContainText(where);
    await expect(first.nth(place)).toContainText(readiness.sayings[said].toLowerCase());
  }
}

for (const language of LANGUAGES) {
  const { locale, readiness, tools } = language;
  const codeField = (page: Page) =>
    page.getByRole('textbox', { name: readiness.openCode, exact: true });
  const open = async (page: Page, code: string) => {
    await codeField(page).fill(code);
    await page.getByRole('button', { name: readiness.openCodeDo, exact: true }).click();
  };

  test.describe(locale, () => {
    test('twelve answers with the keyboard give an outcome for each theme and three to begin with', async ({
      page,
    }) => {
      await openTool(page, language, 'readiness');
      await expect(page.getByText(fill(readiness.standing.nothing, { total: 12 }))).toBeVisible();
      await expect(page.getByText(readiness.firstNone.nothing)).toBeVisible();
      await tabTo(page, answer(page, language, 1, 'yes'));
      for (const [index, mark] of [...MIXED].entries()) {
        // Space chooses the first; arrows go on from there and choose as they go.
        await page.keyboard.press('Space');
        for (let n = 'ypn?'.indexOf(mark); n > 0; n -= 1) await page.keyboard.press('ArrowDown');
        await expect(
          answer(
            page,
            language,
            index + 1,
            (['yes', 'partly', 'no', 'unknown'] as const)['ypn?'.indexOf(mark)]!,
          ),
        ).toBeChecked();
        await page.keyboard.press('Tab');
      }
      await expect(
        page.getByText(fill(readiness.standing.complete, { total: 12 })).first(),
      ).toBeVisible();
      await expectStanding(page, language);
      // Nothing adds up to a score.
      await expect(page.getByRole('main').getByText('%')).toHaveCount(0);

      await test.step('the whole of it is told once all is answered', async () => {
        const { themes } = await wordsOn(page, 'readiness');
        const told = page.getByRole('status').filter({ hasText: themes[THEMES[1]] });
        await expect(told).toContainText(themes[THEMES[4]]);
      });
      await test.step('undo takes back one answer at a time, however it was reached', async () => {
        const undo = bar(page, language).getByRole('button', { name: tools.undo, exact: true });
        await undo.click();
        await expect(answer(page, language, 12, 'yes')).not.toBeChecked();
        await undo.click();
        await expect(answer(page, language, 11, 'partly')).not.toBeChecked();
        await expect(answer(page, language, 11, 'yes')).not.toBeChecked();
        await answer(page, language, 1, 'yes').focus();
        // On an answer there is no text to take back.
        await page.keyboard.press('ControlOrMeta+Shift+z');
        await page.keyboard.press('ControlOrMeta+y');
        await expectStanding(page, language);
      });
      await test.step('a link leads to its statement, and leaves the address alone', async () => {
        await step(page, language)
          .filter({ visible: true })
          .first()
          .getByRole('link')
          .first()
          .click();
        await expect(answer(page, language, 3, 'no')).toBeFocused();
        await expect(page).not.toHaveURL(/#/);
      });
      await page.reload();
      await expectStanding(page, language);
    });

    if (locale === 'nl') {
      test('its code opens elsewhere as a copy, in any writing, and other codes are told apart', async ({
        page,
        context,
        browser,
      }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        const said = answersOf(MIXED);
        const code = encodeReadiness(said);
        await openWith(page, language, 'readiness', said);
        await expect(page.getByText(readinessInGroups(code).join(' '))).toBeVisible();
        await page.getByRole('button', { name: tools.copy, exact: true }).click();
        await expect(page.getByText(language.results.copied)).toBeVisible();
        const link = await page.evaluate(() => navigator.clipboard.readText());
        expect(new URL(link).hash).toBe(`#c=${code}`);

        await elsewhere(browser, link, async (other) => {
          await expect(other.getByText(tools.copyHeading)).toBeVisible();
          await expectStanding(other, language);
          await answer(other, language, 12, 'no').check();
          await expect(other).not.toHaveURL(link);
          await other.reload();
          await expect(answer(other, language, 12, 'no')).toBeChecked();
          // From paper, with blanks and capitals.
          await openTool(other, language, 'readiness');
          await open(other, ` ${readinessInGroups(code).join(' ').toUpperCase()} `);
          await expectStanding(other, language);
          await other.goBack();
          await expect(
            other.getByText(fill(readiness.standing.nothing, { total: 12 })),
          ).toBeVisible();
          await open(other, link);
          await expectStanding(other, language);
        });

        await test.step('what is no code of this check', async () => {
          const own = await kept(page);
          const { codeProblems } = readiness;
          const problem = page.getByRole('status').filter({ hasText: /./ });
          const ofResult = encode(result('34344 22332 32334 44344'));
          const newer = seal({ prefix: 'cxr', version: 2, payloadWords: 6 }, 0n);
          for (const [text, why] of [
            ['hello', codeProblems['not-a-code']],
            [`${code.slice(0, -1)}${code.endsWith('q') ? 'p' : 'q'}`, codeProblems.damaged],
            [newer, codeProblems.newer],
            [ofResult, codeProblems.result],
          ] as const) {
            await open(page, text);
            await expect(problem.getByText(why)).toBeVisible();
            await expect(codeField(page)).toHaveAttribute('aria-invalid', 'true');
          }
          await expect(problem.getByRole('link', { name: readiness.toResult })).toHaveAttribute(
            'href',
            new RegExp(`/results/#r=${ofResult}$`),
          );
          expect(await kept(page)).toEqual(own);

          await openTool(page, language, 'readiness', `#c=${ofResult}`);
          await expect(page.getByRole('alert').getByText(codeProblems.result)).toBeVisible();
          await page.getByRole('link', { name: readiness.toResult, exact: true }).first().click();
          await expect(
            page.getByRole('table', { name: language.results.gridCaption }),
          ).toBeVisible();
        });
      });
    }

    test('a damaged link leaves the answers alone, and a table brings them back', async ({
      page,
    }) => {
      await openWith(page, language, 'readiness', answersOf(MIXED));
      const csv = await downloaded(page, () =>
        page.getByRole('button', { name: tools.csv, exact: true }).click(),
      );
      const own = await kept(page);
      const whole = fragmentOf('readiness', answersOf('yyyyyyyyyyyy'));
      await openTool(page, language, 'readiness', whole.slice(0, -2));
      await expect(page.getByRole('alert').getByText(tools.damaged)).toBeVisible();
      expect(await kept(page)).toEqual(own);
      await page.getByRole('link', { name: tools.copyOwn, exact: true }).click();
      await expectStanding(page, language);

      await page.getByRole('button', { name: tools.startAgain, exact: true }).click();
      await expect(page.getByText(fill(readiness.standing.nothing, { total: 12 }))).toBeVisible();
      // Somebody has changed an answer to something that is none.
      const lines = csv.text.split('\r\n');
      const { no } = readiness.sayings;
      lines[3] = lines[3]!.replace(`"${no}"`, '"Perhaps"');
      await openFile(page, language, 'answers.csv', lines.join('\r\n'));
      await expect(page.getByText(fill(tools.notOpened, { file: 'answers.csv' }))).toBeVisible();
      await expect(page.getByRole('listitem').filter({ hasText: '“Perhaps”' })).toHaveCount(
        locale === 'en' ? 1 : 0,
      );
      await expect(answer(page, language, 3, 'no')).not.toBeChecked();
      await expect(answer(page, language, 4, 'no')).toBeChecked();
      await answer(page, language, 3, 'no').check();
      await expectStanding(page, language);
    });

    test('twelve times yes is ready to begin, and promises no more', async ({ page }) => {
      await openTool(
        page,
        language,
        'readiness',
        fragmentOf('readiness', answersOf('y'.repeat(12))),
      );
      await expect(page.getByText(fill(readiness.standing.ready, { total: 12 }))).toBeVisible();
      await expect(page.getByText(readiness.firstNone.ready)).toBeVisible();
      await expect(page.getByRole('link', { name: readiness.toStarting })).toBeVisible();
      await expect(step(page, language).filter({ visible: true })).toHaveCount(0);
    });
  });
}
