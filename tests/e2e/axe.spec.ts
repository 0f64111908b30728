// The check that every page passes can fail: it finds each fault that is put into a page that is good.
import { expect, expectNoAxeViolations, test } from './site';

/** One fault of every kind: of WCAG, of best practice, of contrast, and of the two rules that axe leaves off itself. */
const FAULTS = {
  'image-alt': '<img src="/favicon.svg">',
  'heading-order': '<h5>Far too deep</h5>',
  'color-contrast': '<p data-style="color: #999; background: #aaa">Hardly to be read</p>',
  'target-size': '<button data-style="all: unset; width: 9px; height: 9px">a</button>'.repeat(2),
  'label-content-name-mismatch': '<button aria-label="Send">Keep the answers</button>',
};

/** The policy of the site allows no style in the markup, but a script may set it. */
const spoil = (markup: string) => {
  const main = document.querySelector('main')!;
  main.insertAdjacentHTML('beforeend', markup);
  for (const styled of main.querySelectorAll<HTMLElement>('[data-style]'))
    styled.style.cssText = styled.dataset.style!;
};

for (const [rule, markup] of Object.entries(FAULTS)) {
  test(`a fault is found: ${rule}`, async ({ page }) => {
    await page.goto('./privacy/');
    await expectNoAxeViolations(page);
    await page.evaluate(spoil, markup);
    await expect(expectNoAxeViolations(page)).rejects.toThrow(`"rule": "${rule}: `);
  });
}

test('a fault is found in a page that stands in a page', async ({ page }) => {
  await page.goto('./privacy/');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.title = 'Sources';
    frame.src = '../sources/';
    document.querySelector('main')!.append(frame);
  });
  const [, framed] = page.frames();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  await framed!.evaluate(spoil, FAULTS['image-alt']);
  await expect(expectNoAxeViolations(page)).rejects.toThrow('"rule": "image-alt: ');
});
