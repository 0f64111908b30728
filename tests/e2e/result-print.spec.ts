// A printed result stands on its own: at most four A4 pages, whatever the answers, with its code and its QR code.
import { encode, inGroups } from '../../src/model/code';
import { ambition, result } from '../fixtures/sheets';
import { expectRadar, LANGUAGES, pagesOf } from './journeys';
import { expect, test } from './site';

const MOST_PAGES = 4;

const CHAIR = { chair: 'operations', day: 1056 } as const;

/** Results that need the most room: every level held back, much to find out, nothing known. */
const LONG = [
  'cx1p9kfqs68wyzqvw347lxfpzc8',
  encode(result('22222 22222 22222 22222', { ...CHAIR, ambition: ambition('5555') })),
  encode(result('12?3? 2?12? 1?2?3 ?111?', { ...CHAIR, ambition: ambition('5555') })),
  encode(result('1???? ????? ?1??? ????1', { ...CHAIR, ambition: ambition('5555') })),
  'cx1pqqqqqqqqqqqqqqqqqes33vy',
];

for (const language of LANGUAGES) {
  const { locale, results, thread, at } = language;

  test(`a result is at most ${MOST_PAGES} pages of paper (${locale})`, async ({ page }) => {
    test.slow();
    for (const code of LONG) {
      await page.goto(at('/results/', `#r=${code}~${'Noordlinde%20'.repeat(5)}`));
      await expectRadar(page, language);
      await expect(page.getByRole('img', { name: results.qr })).toBeVisible();
      await expect(page.getByText(results.wordsLoading)).toHaveCount(0);
      expect(await pagesOf(page), code).toBeLessThanOrEqual(MOST_PAGES);
      expect(await pagesOf(page), code).toBeGreaterThan(1);
    }
  });

  test(`on paper stand thread, moves, grid, radar, code and QR code, and no controls (${locale})`, async ({
    page,
  }) => {
    const [code = ''] = LONG;
    await page.goto(at('/results/', `#r=${code}~Sample`));
    await expectRadar(page, language);
    await page.emulateMedia({ media: 'print' });
    const share = page.getByRole('region', { name: results.shareHeading });
    for (const printed of [
      page.getByRole('heading', { level: 1 }),
      page.getByRole('group', { name: thread.heading }),
      page.getByRole('region', { name: results.movesHeading.three }).getByRole('heading').first(),
      page.getByRole('table'),
      page.getByRole('img', { name: results.radar }),
      page.getByRole('img', { name: results.qr }),
      share.getByText(inGroups(code)),
      share.getByText(`#r=${code}~Sample`),
    ]) {
      await expect(printed).toBeVisible();
    }
    for (const control of [
      page.getByRole('button', { name: results.copy }),
      page.getByRole('radio'),
      page.getByRole('combobox'),
      page.getByText(results.opened),
      page.getByText(results.sum, { exact: true }).first(),
    ]) {
      await expect(control.first()).toBeHidden();
    }
  });
}
