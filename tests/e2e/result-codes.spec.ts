// Codes by the dozen, in one page: every one that was ever handed out opens, and one that was damaged on the way
// is never an error and never another result.
import { readFileSync } from 'node:fs';
import { fill } from '../../src/i18n/fill';
import { decode } from '../../src/model/code';
import { LANGUAGES } from './journeys';
import { expect, test } from './site';

const GOLDEN = readFileSync(new URL('../fixtures/golden-codes.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', about = ''] = line.split('\t');
    const answers = about.split(' ').slice(3).join('');
    return { code, known: answers.replace(/[?-]/g, '').length };
  });

const CODES = ['cx1pgsqqs9wuxcnhgdfyw3d9lsz', 'cx1p9kfqs68wyzqvw347lxfpzc8'];
const CHARACTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7lb1io~%-_.# <>&"é🧵';

/** A small generator of its own, so that a failure can be tried again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function mutated(code: string, random: () => number): string {
  const letters = [...code];
  const other = () => [...CHARACTERS][Math.floor(random() * [...CHARACTERS].length)] ?? 'q';
  for (let change = 0; change <= random() * 4; change += 1) {
    const at = Math.floor(random() * letters.length);
    const kind = random();
    if (kind < 0.6) letters[at] = other();
    else if (kind < 0.8) letters.splice(at, 1);
    else letters.splice(at, 0, other());
  }
  return letters.join('');
}

test('a few hundred damaged links show no result, or the one they still say', async ({ page }) => {
  const random = randomFrom(20261122);
  const fragments = Array.from({ length: 400 }, (_, index) => {
    const code = CODES[index % CODES.length] ?? '';
    return `#r=${mutated(code, random)}`;
  });
  await page.goto('./results/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const seen = await page.evaluate(async (all) => {
    const shown: { hash: string; link: string | null }[] = [];
    for (const fragment of all) {
      location.hash = fragment;
      await new Promise((done) => setTimeout(done, 15));
      const link = document.querySelector<HTMLInputElement>('#link');
      shown.push({ hash: location.hash, link: link && new URL(link.value).hash });
    }
    return shown;
  }, fragments);
  const wrong = seen.filter(({ hash, link }) => {
    const carried = decodeURIComponent(
      hash
        .slice(3)
        .split(/[~&]/)[0]
        ?.replace(/%(?![0-9a-f]{2})/gi, '%25') ?? '',
    );
    const reading = decode(carried);
    return reading.ok ? link === null || !link.includes(reading.code) : link !== null;
  });
  expect(wrong).toEqual([]);
  // Most of them are damaged for good; some changes (a hyphen, a capital) mean nothing.
  expect(seen.filter(({ link }) => link === null).length).toBeGreaterThan(300);
});

test('every code that was ever handed out opens', async ({ page }) => {
  test.slow();
  const { results, at } = LANGUAGES[0]!;
  await page.goto(at('/results/'));
  expect(GOLDEN.length).toBeGreaterThanOrEqual(30);
  for (const { code, known } of GOLDEN) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `r=${code}`);
    await expect(page.getByRole('textbox', { name: results.linkLabel })).toHaveValue(
      new RegExp(`#r=${code}$`),
    );
    await expect(page.getByText(fill(results.count, { n: known }), { exact: true })).toBeVisible();
  }
});
