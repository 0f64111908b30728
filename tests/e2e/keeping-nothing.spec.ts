// Where nothing is kept, because somebody asked for it, the browser forbids it or there is no room: the
// address of the page carries the form, and the page says so.
import type { Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill';
import {
  answerOn,
  begin,
  carrying,
  choose,
  draftOf,
  elsewhere,
  fillStorage,
  forbidStorage,
  knot,
  NEWER_FORM,
  note,
  onDevice,
  option,
  putOnDevice,
  question,
  shelf,
  shelfItem,
  test,
  LANGUAGES,
  switchFrom,
  type Language,
} from './journeys';
import { expect } from './site';

const asked = (page: Page, { assessment }: Language) =>
  page.getByRole('checkbox', { name: assessment.decline });

const carriesForm = /#[a-z.]*&?form=cxd1[a-z0-9]{20}/;

// What is kept is kept alike on a phone: these are made at the desk, in both languages.
for (const spoken of LANGUAGES) {
  test.describe(spoken.locale, () => {
    test.use({ language: spoken });

    for (const [why, prepare, notice] of [
      ['forbids storage', forbidStorage, 'noticeBlocked'],
      ['has no room left', fillStorage, 'noticeFull'],
    ] as const) {
      test(`a browser that ${why} carries the form in the address, and says so`, async ({
        page,
        browser,
        language,
      }) => {
        const { assessment, results, shelf: words, at } = language;
        const start = at('/assessment/');
        await prepare(page);
        await page.goto(start);
        await page.getByRole('textbox', { name: assessment.labelLabel }).fill('Front desk');
        await page
          .getByRole('combobox', { name: assessment.chairLabel })
          .selectOption(assessment.chairs.brand);
        await page.getByRole('link', { name: assessment.begin, exact: true }).click();
        await answerOn(page, language, '5-');
        await choose(page, language, 3, '?');
        await expect(page.getByText(assessment[notice])).toBeVisible();
        await expect(page).toHaveURL(carriesForm);
        await expect(page.getByText(assessment.saved)).toBeHidden();

        await page.reload();
        await expect(option(page, language, 3, '?')).toBeChecked();
        await expect(page.getByText(assessment[notice])).toBeVisible();
        const there = await switchFrom(page, language);
        await expect(option(page, there, 3, '?')).toBeChecked();
        await expect(page.getByText(there.assessment[notice])).toBeVisible();
        await page.goBack();

        await elsewhere(browser, page.url(), async (stranger) => {
          await expect(option(stranger, language, 3, '?')).toBeChecked();
          await knot(stranger, language, 2).click();
          await expect(option(stranger, language, 2, '-')).toBeChecked();
          await stranger.goto(start);
          await expect(shelf(stranger, language).getByText(words.none)).toBeVisible();
        });

        await page.getByRole('link', { name: assessment.finishNow, exact: true }).click();
        await expect(page.getByText(assessment.finishNotKept)).toBeVisible();
        await page
          .getByRole('button', { name: fill(assessment.showAnyway.other, { n: 17 }) })
          .click();
        await expect(page.getByText(fill(results.count, { n: 1 }))).toBeVisible();
        await page.goBack();
        await expect(page.getByText(fill(assessment.stillOpen.other, { n: 17 }))).toBeVisible();
      });
    }

    test('a browser that is quite full keeps answers in the address of the page alone', async ({
      page,
      language,
    }) => {
      const { assessment } = language;
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('No room', 'QuotaExceededError');
        };
      });
      await begin(page, language, '4');
      await expect(page.getByText(assessment.noticeFull)).toBeVisible();
      await page.reload();
      await knot(page, language, 1).click();
      await expect(option(page, language, 1, '4')).toBeChecked();
      await expect(page).toHaveURL(carriesForm);
    });

    test('where storage is forbidden a reload keeps notes and reasons, wherever somebody is by then', async ({
      page,
      language,
    }) => {
      const { assessment } = language;
      await forbidStorage(page);
      await begin(page, language, '4');
      await choose(page, language, 2, '-');
      await page.getByRole('textbox', { name: assessment.reason }).fill('No shops');
      await note(page, language, 2).fill('Minutes of March');
      await page.reload();
      await expect(note(page, language, 2)).toHaveValue('Minutes of March');
      await page.getByRole('button', { name: assessment.next, exact: true }).click();
      await expect(question(page, language, 3)).toBeVisible();
      await page.reload();
      await knot(page, language, 2).click();
      await expect(option(page, language, 2, '-')).toBeChecked();
      await expect(note(page, language, 2)).toHaveValue('Minutes of March');
      await expect(page.getByRole('textbox', { name: assessment.reason })).toHaveValue('No shops');
    });

    test('what was chosen before the first answer travels too where nothing can be kept', async ({
      page,
      language,
    }) => {
      const { assessment, at } = language;
      const start = at('/assessment/');
      await forbidStorage(page);
      await page.goto(start);
      const chair = page.getByRole('combobox', { name: assessment.chairLabel });
      await chair.selectOption(assessment.chairs.outside);
      await page.reload();
      await expect(chair).toHaveValue('outside');
    });

    test('who asks for it leaves nothing on the device, and may think again', async ({
      page,
      language,
    }) => {
      const { assessment, at } = language;
      const start = at('/assessment/');
      await page.goto(start);
      await asked(page, language).check();
      await page.getByRole('textbox', { name: assessment.labelLabel }).fill('Secret');
      await expect(page.getByText(assessment.noticeDeclined)).toBeVisible();
      await page.getByRole('link', { name: assessment.begin, exact: true }).click();
      await answerOn(page, language, '21');
      expect(await onDevice(page)).toBe(0);
      await expect(page).toHaveURL(carriesForm);
      await page.reload();
      await expect(question(page, language, 3)).toBeVisible();
      await expect(page.getByText(assessment.noticeDeclined)).toBeVisible();

      await page.getByRole('link', { name: assessment.startPage, exact: true }).click();
      await expect(asked(page, language)).toBeChecked();
      await asked(page, language).uncheck();
      await expect(page.getByText(assessment.noticeDeclined)).toBeHidden();
      await expect(page).not.toHaveURL(carriesForm);
      await expect(shelfItem(page, language, 'Secret')).toBeVisible();
      await asked(page, language).check();
      await expect(shelfItem(page, language, 'Secret')).toHaveCount(0);
      expect(await onDevice(page)).toBe(0);
    });

    test('Back does not bring old answers back where the address carries them', async ({
      page,
      language,
    }) => {
      const { assessment, at } = language;
      const start = at('/assessment/');
      await page.goto(start);
      await asked(page, language).check();
      await page.getByRole('link', { name: assessment.begin, exact: true }).click();
      await answerOn(page, language, '21');
      await page.goBack();
      await choose(page, language, 2, '5');
      await note(page, language, 2).fill('Second thoughts');
      await page.goBack();
      await expect(option(page, language, 1, '2')).toBeChecked();
      await page.goForward();
      await expect(option(page, language, 2, '5')).toBeChecked();
      await expect(note(page, language, 2)).toHaveValue('Second thoughts');
    });

    for (const [how, arrive] of [
      [
        'a link that carries it',
        async (page: Page, language: Language) => {
          await page.goto(language.at('/assessment/', carrying('management.renewal', '213')));
        },
      ],
      [
        'the other language',
        async (page: Page, language: Language) => {
          const other = LANGUAGES.find((one) => one !== language)!;
          await page.goto(other.at('/assessment/', carrying('management.renewal', '213')));
          await switchFrom(page, other);
        },
      ],
    ] as const) {
      test(`Back loses nothing to the form that the address had on arriving by ${how}`, async ({
        page,
        language,
      }) => {
        const { assessment } = language;
        await arrive(page, language);
        await expect(question(page, language, 4)).toBeVisible();
        await page.getByRole('button', { name: assessment.next, exact: true }).click();
        await choose(page, language, 5, '5');
        await note(page, language, 5).fill('Second thoughts');
        await page.goBack();
        await expect(question(page, language, 4)).toBeVisible();
        await knot(page, language, 5).click();
        await expect(option(page, language, 5, '5')).toBeChecked();
        await expect(note(page, language, 5)).toHaveValue('Second thoughts');
      });
    }

    for (const [what, form, notice] of [
      ['was damaged', carrying('brand.value', '12345').replace(/.$/, 'b'), 'noticeDamaged'],
      ['is of a newer version', `#brand.value&form=${NEWER_FORM}`, 'noticeNewer'],
    ] as const) {
      test(`a form in the address that ${what} stays there, and touches nothing that is kept`, async ({
        page,
        language,
      }) => {
        const { assessment, shelf: words, at } = language;
        const start = at('/assessment/');
        await putOnDevice(page, { one: { label: 'Kept', answers: draftOf('33') } });
        await page.goto(at('/assessment/', form));
        await expect(page.getByText(assessment[notice])).toBeVisible();
        expect(page.url()).toContain(form);
        await page.goto(start);
        await expect(page.getByText(assessment[notice])).toBeHidden();
        await expect(shelfItem(page, language, 'Kept')).toContainText(
          fill(words.answered, { n: 2 }),
        );
      });
    }

    test('a form in a link is not kept until its owner says so, whatever its name is', async ({
      page,
      language,
    }) => {
      const { assessment, at } = language;
      await page.goto(at('/assessment/', carrying('', '345', '%3Cimg%20src%3Dx%3E')));
      await expect(page.getByRole('textbox', { name: assessment.labelLabel })).toHaveValue(
        '<img src=x>',
      );
      await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
      expect(await onDevice(page)).toBe(0);
      await expect(asked(page, language)).toBeChecked();
      await page.getByRole('link', { name: fill(assessment.continueAt, { n: 4 }) }).click();
      await knot(page, language, 3).click();
      await expect(option(page, language, 3, '5')).toBeChecked();
    });
  });
}
