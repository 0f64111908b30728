// Without JavaScript the pages of the tools are whole: what they are about, how it is done by hand, and paper for it.
import { expectNothingSideways, LANGUAGES, pagesOf } from './journeys';
import { expect, test } from './site';

for (const { locale, tools, matrix, readiness, valueCase, at } of LANGUAGES) {
  test.describe(locale, () => {
    test('matrix and value case say what needs a script, and explain all else', async ({
      page,
    }) => {
      for (const [path, words] of [
        ['/tools/impact-matrix/', matrix],
        ['/tools/value-case/', valueCase],
      ] as const) {
        await page.goto(at(path));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByText(words.withoutScript)).toBeVisible();
        expect(
          await page
            .getByRole('main')
            .getByRole('heading', { level: 2 })
            .filter({ visible: true })
            .count(),
        ).toBeGreaterThan(4);
        // Nothing is offered that would not work.
        await expect(page.locator('[data-island]').getByRole('button')).toHaveCount(0);
        await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
        await expect(page.getByText(tools.opening)).toHaveCount(0);
        const places = page.getByRole('main').getByRole('navigation').getByRole('link');
        await places.last().click();
        const id = new URL(page.url()).hash.slice(1);
        await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
        await page.setViewportSize({ width: 320, height: 640 });
        await expectNothingSideways(page);
        await page.setViewportSize({ width: 1280, height: 800 });
      }
    });

    test('the readiness check is a form to fill in, with the key to read it by', async ({
      page,
    }) => {
      await page.goto(at('/tools/readiness/'));
      await expect(page.getByText(readiness.withoutScript)).toBeVisible();
      const statements = page
        .getByRole('form', { name: readiness.statementsHeading })
        .getByRole('group');
      await expect(statements).toHaveCount(12);
      for (const n of [0, 11]) {
        const radio = statements
          .nth(n)
          .getByRole('radio', { name: readiness.sayings.no, exact: true });
        await radio.check();
        await expect(radio).toBeChecked();
      }
      await expect(page.getByText(readiness.key['to-find-out'])).toBeVisible();
      // Whatever may have to be arranged stands there, to be looked up.
      await expect(
        page.getByRole('region', { name: readiness.firstHeading }).getByRole('listitem'),
      ).toHaveCount(12);
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNothingSideways(page);
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await pagesOf(page)).toBeLessThanOrEqual(2);
    });
  });
}
