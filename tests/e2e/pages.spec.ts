// What holds for every page as it opens: axe finds nothing, and nobody scrolls sideways.
import { below, expect, expectNoAxeViolations, test } from './site';
import { STATIC_PAGES } from './static-pages';

const WIDTHS = [320, 390, 820, 1280, 1920];

// One visit to each page, looked at in every way: a page is loaded once and not four times. The chapters are one
// template filled with words: each is looked at once in each language, the English in light on a desk, the Dutch in
// dark on a phone. Every other page is looked at both ways in both languages.
const PHONE = { width: 390, height: 844 };

for (const { path, chapter, dutch } of STATIC_PAGES) {
  test(`${path} passes every rule of axe and fits into ${WIDTHS.join(', ')}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(below(path));
    // What comes to life in the browser has done so.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (!chapter || !dutch) await expectNoAxeViolations(page);
    if (!chapter || dutch) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(PHONE);
      await expectNoAxeViolations(page);
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(wider), `at ${width} pixels`).toEqual([]);
    }
  });
}

/**
 * What is wider than the window: the page itself, and texts and controls that a clipped page would hide.
 * What scrolls in its own box may be wider; decoration and texts for screen readers are no concern here.
 */
function wider(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
  const hidden = (element: Element): boolean => {
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      const { overflowX, clipPath, position } = getComputedStyle(box);
      if (['auto', 'scroll', 'hidden'].includes(overflowX) || clipPath !== 'none') return true;
      if (position === 'absolute' && box.matches('.sr-only, .skip')) return true;
      if (box.getAttribute('aria-hidden') === 'true') return true;
    }
    return false;
  };
  for (const element of document.body.querySelectorAll('*')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!hasText && !element.matches('input, select, textarea, button, img, table')) continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width === 0 || (left >= -1 && right <= clientWidth + 1) || hidden(element)) continue;
    const text = element.textContent.trim().slice(0, 40);
    found.push(`${element.tagName.toLowerCase()} from ${left} to ${right}: ${text}`);
  }
  return found;
}
