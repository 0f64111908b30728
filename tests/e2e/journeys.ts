// What the journeys through the assessment, its result and teams share: the words, the ways, and what lies on a device.
import type { Browser, Locator, Page } from '@playwright/test';
import { count, fill } from '../../src/i18n/fill';
import { LOCALES } from '../../src/i18n/locales';
import { messagesOf } from '../../src/i18n/messages';
import { partWords } from '../../src/i18n/messages/parts';
import { filePath, pathOf, type Page as SitePage } from '../../src/i18n/paths';
import type { TeamWords } from '../../src/islands/team/words';
import { encode } from '../../src/model/code';
import { encodeDraft } from '../../src/model/draft';
import { seal } from '../../src/model/envelope';
import { QUESTIONS } from '../../src/model/grid';
import { resultFragment, teamFragment } from '../../src/model/link';
import type { Answer, Draft, Result } from '../../src/model/sheet';
import { writeSaved, type Assessment } from '../../src/stores/saved';
import { writeSavedTeam } from '../../src/stores/savedTeam';
import { NO_TEAM, type Team } from '../../src/stores/team';
import { NOTHING_YET } from '../../src/stores/versions';
import { below, expect, test as base } from './site';

/** Both languages with their words: the same journeys are made in each. */
export const LANGUAGES = LOCALES.map((locale) => ({
  locale,
  ...messagesOf(locale),
  ambition: partWords('ambition', locale),
  comparison: partWords('comparison', locale),
  exports: partWords('exports', locale),
  history: partWords('history', locale),
  imports: partWords('imports', locale),
  plan: partWords('plan', locale),
  sharing: partWords('sharing', locale),
  teamFiles: partWords('teamFiles', locale),
  teamPart: partWords('team', locale),
  teams: partWords('teams', locale),
  whatIf: partWords('whatIf', locale),
  at: (page: SitePage, fragment = '') => below(pathOf(page, locale, '/')) + fragment,
}));

export type Language = (typeof LANGUAGES)[number];

/**
 * A journey is made at the desk in English and on the phone in Dutch, unless its file goes through the table
 * above.
 */
export const test = base.extend<{ readonly language: Language }>({
  language: ({ isMobile }, use) =>
    use(LANGUAGES.find(({ locale }) => (locale === 'nl') === isMobile)!),
});

// An answer is written as on the paper sheet, in the order in which a question offers them; '.' is still open.
const MARKS = '12345?-';

/** Twenty different-looking answers, with two that are not known and one that does not apply. */
export const MIXED = '343?322-32332?344344';

const ANSWERS: readonly Answer[] = [1, 2, 3, 4, 5, 'unknown', 'not-applicable'];

/** The first answers of a sheet, written as marks. */
export function draftOf(marks: string): Draft {
  const entries = [...marks].flatMap((mark, index) =>
    mark === '.' ? [] : [[QUESTIONS[index], ANSWERS[MARKS.indexOf(mark)]] as const],
  );
  return Object.fromEntries(entries) as Draft;
}

/** The fragment of a view that carries a form, as it stands in the address where nothing is kept. */
export function carrying(view: string, marks: string, label = ''): string {
  const code = encodeDraft({ draft: draftOf(marks), chair: 'not-said' });
  return `#${view}&form=${code}${label && `~${label}`}`;
}

/** Codes as a later version of the site will make them. */
export const NEWER_CODE = seal({ prefix: 'cx', version: 2, payloadWords: 17 }, 0n);
export const NEWER_FORM = seal({ prefix: 'cxd', version: 2, payloadWords: 13 }, 0n);

/** The question that is shown, or one of the twenty on the page: n counts from 1. */
export const question = (page: Page, { assessment }: Language, n: number): Locator =>
  page.getByRole('group', { name: fill(assessment.questionOf, { n }) });

export const option = (page: Page, language: Language, n: number, mark: string): Locator =>
  question(page, language, n).getByRole('radio').nth(MARKS.indexOf(mark));

export const choose = (page: Page, language: Language, n: number, mark: string): Promise<void> =>
  option(page, language, n, mark).check();

export const next = (page: Page, { assessment }: Language): Locator =>
  page.getByRole('button', { name: assessment.next, exact: true });

export const note = (page: Page, language: Language, n: number): Locator =>
  question(page, language, n).getByRole('textbox', { name: language.assessment.note });

export const knot = (page: Page, { assessment }: Language, n: number): Locator =>
  page
    .getByRole('navigation', { name: assessment.progress })
    .getByRole('link', { name: new RegExp(`^${n}\\.`) });

/** Answers questions one after the other, as marks, from the one that is shown. */
export async function answerOn(
  page: Page,
  language: Language,
  marks: string,
  from = 1,
): Promise<void> {
  for (const [index, mark] of [...marks].entries()) {
    const n = from + index;
    await choose(page, language, n, mark);
    const { next: onward, toFinish } = language.assessment;
    await page.getByRole('button', { name: n < 20 ? onward : toFinish, exact: true }).click();
    if (n < 20) await expect(question(page, language, n + 1)).toBeVisible();
  }
}

/** Begins at the start page and answers the first questions. */
export async function begin(page: Page, language: Language, marks = ''): Promise<void> {
  await page.goto(language.at('/assessment/'));
  await page.getByRole('link', { name: language.assessment.begin, exact: true }).click();
  await expect(question(page, language, 1)).toBeVisible();
  await answerOn(page, language, marks);
}

/** Presses Tab until an element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const element = await target.elementHandle();
  const focused = () => page.evaluate((wanted) => wanted === document.activeElement, element);
  for (let presses = 0; presses < 100 && !(await focused()); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Something in the page has the focus: whoever uses the keyboard goes on from there. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), 'what has the focus')
    .not.toBe('BODY');
}

export const shelf = (page: Page, language: Language): Locator =>
  page.getByRole('region', { name: language.shelf.heading });

export const shelfItem = (page: Page, language: Language, name: string): Locator =>
  shelf(page, language)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });

/** An action of an item on the shelf, which says for whom it is. */
export const act = (
  page: Page,
  language: Language,
  action: 'rename' | 'copy' | 'remove',
  name: string,
): Locator => page.getByRole('button', { name: `${language.shelf[action]}: ${name}`, exact: true });

export const goOn = (page: Page, language: Language, name: string): Locator =>
  page.getByRole('link', { name: `${language.shelf.continue}: ${name}`, exact: true });

const KEY = 'red-thread:assessment:';

/** An assessment as the text it is kept as; what is not said is as it begins. */
export const savedText = (assessment: Pick<Assessment, 'id'> & Partial<Assessment>): string =>
  writeSaved({ ...NOTHING_YET, day: 1000, changed: Date.UTC(2026, 0, 1), ...assessment });

/** Lays assessments on the device as an earlier visit would have left them; a text is kept as it is. */
export async function putOnDevice(
  page: Page,
  kept: Readonly<Record<string, Partial<Assessment> | string>>,
): Promise<void> {
  const texts = Object.entries(kept).map(([id, item], index) => [
    KEY + id,
    typeof item === 'string'
      ? item
      : savedText({ id, changed: Date.UTC(2026, 0, 1, 0, index), ...item }),
  ]);
  await page.goto('./');
  await page.evaluate((all) => {
    for (const [key, text] of all) localStorage.setItem(key!, text!);
  }, texts);
}

/** How many assessments lie on the device. */
export const onDevice = (page: Page): Promise<number> =>
  page.evaluate(
    (key) => Object.keys(localStorage).filter((name) => name.startsWith(key)).length,
    KEY,
  );

/** A browser that forbids every storage. */
export async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Storage is forbidden', 'SecurityError');
        },
      });
    }
  });
}

/** A browser whose local storage is full; what lasts as long as the tab still has room. */
export async function fillStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (this === localStorage) throw new DOMException('No room', 'QuotaExceededError');
      write.call(this, key, value);
    };
  });
}

/** Opens a link as somebody else does, on a device that knows nothing of it; returns what they see. */
export async function elsewhere<Seen>(
  browser: Browser,
  link: string,
  look: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  const seen = await look(page);
  expect(await page.evaluate(() => localStorage.length), 'what looking leaves behind').toBe(0);
  await context.close();
  return seen;
}

/** A link to a result as somebody sends it. */
export const linkOf = (result: Result, label = ''): string =>
  `https://example.org/results/${resultFragment(encode(result), label)}`;

/** The fragment of a link that carries a whole team. */
export const teamOf = (results: readonly Result[], labels: readonly string[] = []): string =>
  teamFragment(
    results.map((result, index) => ({ code: encode(result), label: labels[index] ?? '' })),
  );

/** Where links, codes and whatever holds them are pasted. */
export const teamField = (page: Page, { team }: Language): Locator =>
  page.getByRole('textbox', { name: team.field, exact: true });

/** Pastes something on the start page of teams and puts it together. */
export async function putTogether(page: Page, language: Language, text: string): Promise<void> {
  await page.goto(language.at('/team/'));
  await teamField(page, language).fill(text);
  await page.getByRole('button', { name: language.team.start, exact: true }).click();
}

/** Opens a link with a whole team, and waits for all of its words. */
export async function openTeam(
  page: Page,
  language: Language,
  results: readonly Result[],
  labels: readonly string[] = [],
): Promise<void> {
  await page.goto(language.at('/team/', teamOf(results, labels)));
  await expectPeople(page, language, results.length);
  await expect(page.locator('.waiting')).toHaveCount(0);
}

/** Everybody on the page of the list that shows. */
export const peopleOf = (page: Page, { teamPart }: Language): Locator =>
  page.getByRole('table', { name: teamPart.people.caption }).getByRole('rowheader');

/** What the page says about how many people it shows. */
export async function expectPeople(page: Page, language: Language, n: number): Promise<void> {
  const { team, locale } = language;
  await expect(
    page.locator('.verdict .where').getByText(count(locale, n, team.people)),
  ).toBeVisible();
}

/** A button and whom it is for. The name is hidden text, before which a browser may put a blank. */
export const buttonFor = (page: Page, action: string, whom: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${action}\\s*: ${whom}$`) });

/** Lays a team on the device as an earlier visit would have left it, under its name. */
export async function putTeamOnDevice(
  page: Page,
  name: string,
  results: readonly Result[],
  more: Partial<Team> = {},
): Promise<void> {
  const people = results.map((result, n) => {
    return { id: `${name}.${n}`, code: encode(result), label: '', name: null, again: [] };
  });
  const changed = Date.UTC(2026, 10, 22);
  const text = writeSavedTeam({ ...NO_TEAM, id: name, name, people, changed, ...more });
  await page.goto('./');
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
    `red-thread:team:${name}`,
    text,
  ] as const);
}

/** The words that the team page itself carries, names of levels and factors among them. */
export async function teamWords(page: Page): Promise<TeamWords> {
  return JSON.parse((await page.locator('#words').textContent()) ?? '') as TeamWords;
}

/** A file of words in the language of the page. */
export async function fetchWords<Words>(
  page: Page,
  { locale }: Language,
  file: string,
): Promise<Words> {
  const answer = await page.request.get(below(filePath(file, locale, '/')));
  return (await answer.json()) as Words;
}

/** How many pages a page takes on paper. */
export async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Switches to the other language, and says which one that is. */
export async function switchFrom(page: Page, language: Language): Promise<Language> {
  const other = LANGUAGES.find((one) => one !== language)!;
  const name = other.locale === 'en' ? other.site.english : other.site.dutch;
  await page.getByRole('banner').getByRole('link', { name }).click();
  await expect(page.getByRole('link', { name: other.site.skip })).toBeAttached();
  return other;
}

/** Reads the file that a click offers. */
export async function downloaded(page: Page, click: () => Promise<void>) {
  const offered = page.waitForEvent('download');
  await click();
  const download = await offered;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

/** Every figure of a result: the table's cells and the radar's, without the words of a language. */
export async function figures(page: Page): Promise<string[][]> {
  // The words of the moves come a moment later, and have figures of their own.
  await expect(page.locator('.waiting')).toHaveCount(0);
  const rows = await page.getByRole('table').getByRole('row').all();
  const cells = await Promise.all(rows.map((row) => row.getByRole('cell').allTextContents()));
  const factors = await page.getByRole('definition').allTextContents();
  return [...cells, factors].map((row) =>
    row.map(
      (text) =>
        text
          .replace(/(\d),(\d)/g, '$1.$2')
          .match(/\d+(\.\d)?|\?|–/g)
          ?.join(' ') ?? '',
    ),
  );
}

/** The radar is really there: ink on the canvas, and not one flat colour. */
export async function expectRadar(page: Page, { results }: Language): Promise<void> {
  const canvas = page.getByRole('img', { name: results.radar });
  const drawn = () =>
    canvas.evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      const picture = (element as HTMLCanvasElement).getContext('2d')!;
      const { data } = picture.getImageData(0, 0, width, height);
      let inked = 0;
      for (let at = 3; at < data.length; at += 4) if (data[at]! > 0) inked += 1;
      return inked / (width * height);
    });
  await expect.poll(drawn, 'share of the canvas with ink on it').toBeGreaterThan(0.02);
  expect(await drawn()).toBeLessThan(0.9);
}

/** Nothing that can be read or used lies beside the window, and nothing scrolls sideways. */
export async function expectNothingSideways(page: Page): Promise<void> {
  const astray = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    const things = 'main :is(a, button, input, textarea, select, p, h1, h2, h3, td, th, dd, li)';
    for (const thing of document.querySelectorAll(things)) {
      const { left, right, width } = thing.getBoundingClientRect();
      const clipped = thing.closest('.sr-only') !== null || width <= 1;
      // A wide table may scroll in a box of its own.
      let box = thing.parentElement;
      while (box && getComputedStyle(box).overflowX !== 'auto') box = box.parentElement;
      if (clipped || box || !thing.checkVisibility() || (left >= -1 && right <= clientWidth + 1))
        continue;
      found.push(`${thing.tagName} from ${left} to ${right}: ${thing.textContent.slice(0, 40)}`);
    }
    return found;
  });
  expect(astray).toEqual([]);
}
