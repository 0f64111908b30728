// Light, dark, or as the device has it; the choice is kept, and a browser that keeps nothing is no harm.
import type { Page } from '@playwright/test';
import { expect, test } from './site';

const choices = (page: Page) =>
  page.getByRole('contentinfo').getByRole('group', { name: 'Colours' });
const choose = (page: Page, name: string) => choices(page).getByRole('button', { name }).click();

/** Whether the paper is darker than the ink: what the eye sees, whatever made it so. */
async function expectColours(page: Page, expected: 'light' | 'dark') {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d')!;
        const brightness = (colour: string) => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
          return red + green + blue;
        };
        const { backgroundColor, color } = getComputedStyle(document.body);
        return brightness(backgroundColor) > brightness(color) ? 'light' : 'dark';
      }),
    )
    .toBe(expected);
}

for (const device of ['light', 'dark'] as const) {
  const other = device === 'light' ? 'dark' : 'light';

  test.describe(`on a device that is ${device}`, () => {
    test.use({ colorScheme: device });

    test('the site is so too, and says so', async ({ page }) => {
      await page.goto('./');
      await expectColours(page, device);
      await expect(choices(page).getByRole('button', { name: 'As this device' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
    });

    test(`${other} can be chosen, and stays on the next page and after a reload`, async ({
      page,
    }) => {
      await page.goto('./');
      await choose(page, other === 'dark' ? 'Dark' : 'Light');
      await expectColours(page, other);
      await page.reload();
      await expectColours(page, other);
      await page.goto('./nl/');
      await expectColours(page, other);
    });

    test('the device can have its way again', async ({ page }) => {
      await page.goto('./');
      await choose(page, other === 'dark' ? 'Dark' : 'Light');
      await expectColours(page, other);
      await choose(page, 'As this device');
      await expectColours(page, device);
      await page.reload();
      await expectColours(page, device);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });
}

test('a device that turns dark takes the site along', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await expectColours(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectColours(page, 'dark');
});

test('the masthead and the colophon agree', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const inMasthead = page.getByRole('banner').getByRole('group', { name: 'Colours' });
  await inMasthead.getByRole('button', { name: 'Dark' }).click();
  await expectColours(page, 'dark');
  await expect(choices(page).getByRole('button', { name: 'Dark' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await inMasthead.getByRole('button', { name: 'Light' }).click();
  await expectColours(page, 'light');
});

test('a browser that forbids storage shows the choice until the page closes', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is forbidden', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await choose(page, 'Dark');
  await expectColours(page, 'dark');
  await page.reload();
  await expectColours(page, 'light');
});
