// Answering with nothing but keys: no mouse, no thumb; so this is tried at the desk.
import { fill } from '../../src/i18n/fill';
import { begin, choose, expectFocusKept, note, option, question, tabTo, test } from './journeys';
import { expect } from './site';

test('a stranger answers by keyboard alone, from the first field to the result', async ({
  page,
  language,
}) => {
  const { assessment, results, at } = language;
  test.slow();
  await page.goto(at('/assessment/'));
  await tabTo(page, page.getByRole('textbox', { name: assessment.labelLabel }));
  await page.keyboard.type('Typed');
  await tabTo(page, page.getByRole('combobox', { name: assessment.chairLabel }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('link', { name: assessment.begin, exact: true }));
  await page.keyboard.press('Enter');

  for (let n = 1; n <= 20; n += 1) {
    await expect(question(page, language, n).getByRole('heading')).toBeFocused();
    await tabTo(page, option(page, language, n, '1'));
    await page.keyboard.press(String((n % 5) + 1));
    await expect(option(page, language, n, String((n % 5) + 1))).toBeChecked();
    const { next: onward, toFinish } = assessment;
    const name = n < 20 ? onward : toFinish;
    await tabTo(page, page.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Enter');
  }
  await tabTo(page, page.getByRole('button', { name: assessment.show, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(fill(results.count, { n: 20 }))).toBeVisible();
  await expect(
    page.getByText(fill(results.whose, { chair: assessment.chairs.management })),
  ).toBeVisible();
});

test('keys choose inside the answers only, and a choice never jumps away', async ({
  page,
  language,
}) => {
  const { assessment } = language;
  await begin(page, language);
  const heading = question(page, language, 1).getByRole('heading');
  await expect(heading).toBeFocused();
  await page.keyboard.press('3');
  await expect(question(page, language, 1).getByRole('radio', { checked: true })).toHaveCount(0);

  await option(page, language, 1, '1').focus();
  for (const [key, mark] of [
    ['2', '2'],
    ['5', '5'],
    ['ArrowUp', '4'],
    ['ArrowDown', '5'],
    ['ArrowDown', '?'],
    ['1', '1'],
    ['0', '?'],
    ['6', '?'],
    ['Control+4', '?'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(option(page, language, 1, mark), `after ${key}`).toBeChecked();
    await expect(option(page, language, 1, mark), `after ${key}`).toBeFocused();
  }

  await note(page, language, 1).focus();
  await page.keyboard.type('1 of 5, since 2020');
  await expect(note(page, language, 1)).toHaveValue('1 of 5, since 2020');
  await expect(option(page, language, 1, '?')).toBeChecked();

  await choose(page, language, 1, '-');
  const reason = page.getByRole('textbox', { name: assessment.reason });
  await reason.focus();
  await page.keyboard.type('3 shops, 0 visitors');
  await expect(reason).toHaveValue('3 shops, 0 visitors');
  await expect(option(page, language, 1, '-')).toBeChecked();
  await expect(heading).toBeVisible();

  await page.getByRole('button', { name: assessment.clear }).click();
  await expect(question(page, language, 1).getByRole('radio', { checked: true })).toHaveCount(0);
  await expectFocusKept(page);
  await expect(reason).toBeHidden();
});
