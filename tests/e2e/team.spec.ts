// Many results, one picture: what comes in, who is in, what is shown, what is kept, and what goes out again.
import { count, fill } from '../../src/i18n/fill';
import { encode } from '../../src/model/code';
import type { Result } from '../../src/model/sheet';
import { readTeam } from '../../src/model/team';
import { crowd, SEVEN } from '../fixtures/teams';
import {
  buttonFor,
  expectFocusKept,
  expectPeople,
  fillStorage,
  forbidStorage,
  linkOf,
  NEWER_CODE,
  peopleOf,
  putTogether,
  teamField,
  teamOf,
  test,
} from './journeys';
import { expect } from './site';

const NAMES = ['Ann', 'Bo', 'Cas', 'Dia', 'Eva', 'Fay', 'Gus', 'Hal', 'Ida', 'Jan'];

const TEN = [...SEVEN, ...crowd(3)];

test('ten people come together: the stage by the same rules, and everybody in the list', async ({
  page,
  language,
}) => {
  const { team, teamPart, locale } = language;
  await putTogether(
    page,
    language,
    TEN.map((result, index) => `${NAMES[index]}: ${linkOf(result, NAMES[index])}`).join('\n\n'),
  );
  const { overall } = readTeam(TEN).reading;
  const stage = overall.kind === 'read' ? String(overall.stage) : '';
  await expect(page.locator('.big')).toContainText(stage);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectPeople(page, language, 10);
  await expect(page.getByText(count(locale, 10, team.added))).toBeVisible();
  await expect(peopleOf(page, language)).toHaveCount(10);
  for (const [index, name] of NAMES.entries()) {
    await expect(peopleOf(page, language).nth(index)).toContainText(name);
  }
  await expect(page.getByRole('heading', { name: teamPart.spread.talkHeading })).toBeVisible();
});

test('a quoted mail with two broken codes: whoever can be read is in, and each failure says why', async ({
  page,
  language,
}) => {
  const { team, results, locale } = language;
  const [one, two, three] = SEVEN.map((result) => encode(result));
  const broken = one!.slice(0, -1) + (one!.endsWith('q') ? 'p' : 'q');
  await putTogether(
    page,
    language,
    [
      'On Monday Bo wrote:',
      `> Here is mine: https://example.org/results/#r=${one!.slice(0, 14)}=`,
      `> ${one!.slice(14)}~Bo`,
      `>> and mine ${broken}`,
      `> > ${two} and ${NEWER_CODE}`,
      `> the same again: ${broken}`,
      `Regards, ${three!.toUpperCase()}`,
    ].join('\n'),
  );
  await expectPeople(page, language, 3);
  const news = page.getByText(count(locale, 2, team.failed)).locator('..');
  await expect(news.getByRole('listitem')).toHaveCount(2);
  await expect(news.getByRole('listitem').first()).toContainText(results.reasons.damaged);
  await expect(news.getByRole('listitem').last()).toContainText(results.reasons.newer);
  await expect(peopleOf(page, language).first()).toContainText('Bo');
});

test('nothing to be found keeps what was pasted and says what to look for', async ({
  page,
  language,
}) => {
  await putTogether(page, language, 'No code in here, sorry.');
  await expect(page.getByText(language.team.nothing)).toBeVisible();
  await expect(teamField(page, language)).toHaveValue('No code in here, sorry.');
  await expect(teamField(page, language)).toBeFocused();
});

test('10,000 codes are read while the page can be used, and are counted in the picture', async ({
  page,
  context,
  language,
}) => {
  test.slow();
  const { team, teamPart, locale } = language;
  const text = crowd(10_000).map(encode).join('\n');
  await page.goto(language.at('/team/'));
  // Pasted as somebody does: putting the text in line by line takes a browser far longer than reading it.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await teamField(page, language).focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(teamField(page, language)).toHaveValue(text);
  // What reads files and tables is held back, so that there is time to stop.
  await page.route(/teamReading/, () => undefined);
  await page.getByRole('button', { name: team.start, exact: true }).click();
  await expect(page.getByRole('progressbar', { name: team.readingProgress })).toBeVisible();
  await page.getByRole('button', { name: team.stop, exact: true }).click();
  await expect(page.getByText(team.stopped)).toBeVisible();
  await expect(teamField(page, language)).toHaveValue(text);
  await expect(teamField(page, language)).toBeFocused();
  await page.unroute(/teamReading/);
  await page.reload();
  await teamField(page, language).focus();
  await page.keyboard.press('ControlOrMeta+V');
  await page.getByRole('button', { name: team.start, exact: true }).click();
  await expectPeople(page, language, 10_000);
  await expect(peopleOf(page, language)).toHaveCount(20);
  await page.getByRole('button', { name: teamPart.people.laterPage, exact: true }).click();
  await expect(peopleOf(page, language).first()).toContainText(
    fill(teamPart.people.nameless, { n: 21 }),
  );
  expect(await page.locator('main *').count(), 'elements in the page').toBeLessThan(6000);
  // Kept on the device: it is there again, read again in slices.
  await page.reload();
  await expectPeople(page, language, 10_000);
  expect(count(locale, 10_000, team.people)).toMatch(/10[,.]000/);
});

test('a name that is an attack is shown as text', async ({ page, language }) => {
  const attack = '<img src=x onerror=alert(1)>=cmd|’/C calc’!A0';
  const other = '"><script>alert(2)</script>';
  page.on('dialog', () => expect(false, 'a script of a label ran').toBe(true));
  await page.goto(
    language.at('/team/', teamOf(SEVEN.slice(0, 3), [attack, other, '\u202Egnp.exe'])),
  );
  await expect(peopleOf(page, language).first()).toContainText(attack);
  await expect(peopleOf(page, language).nth(1)).toContainText(other);
  await expect(peopleOf(page, language).nth(2)).toContainText('gnp.exe');
  await expect(page.locator('[data-island] :is(img, script)')).toHaveCount(0);
});

test('the same link twice is one person until somebody says otherwise, and that can be undone', async ({
  page,
  language,
}) => {
  const { team, teamPart, locale } = language;
  const { people: words } = teamPart;
  const one = linkOf(SEVEN[0]!, 'Ann');
  await putTogether(page, language, `${one} ${linkOf(SEVEN[1]!)} ${one}`);
  await expectPeople(page, language, 2);
  await buttonFor(page, count(locale, 2, team.people), 'Ann').click();
  await expectPeople(page, language, 3);
  await expectFocusKept(page);
  await page.getByRole('button', { name: words.undo, exact: true }).click();
  await expectPeople(page, language, 2);
  await expectFocusKept(page);

  // Different names on one code are two people, unless they are one.
  await putTogether(page, language, `${one} ${linkOf(SEVEN[0]!, 'Bo')}`);
  await expectPeople(page, language, 2);
  await buttonFor(page, words.samePerson, 'Ann, Bo').click();
  await expectPeople(page, language, 1);
});

test('whoever has only changed the ambition is offered as an update', async ({
  page,
  language,
}) => {
  const { people: words } = language.teamPart;
  const wanting: Result = {
    ...SEVEN[0]!,
    ambition: { management: 4, brand: 4, operations: 4, customer: 4 },
  };
  await putTogether(page, language, `${linkOf(SEVEN[0]!, 'Ann')} ${linkOf(wanting)}`);
  await expectPeople(page, language, 2);
  await page.getByRole('button', { name: words.updateUse }).click();
  await expectPeople(page, language, 1);
  await expect(peopleOf(page, language).first()).toContainText('Ann');
});

test('people are renamed and taken out, each step can be undone, and the device keeps it all', async ({
  page,
  language,
}) => {
  const { people: words } = language.teamPart;
  await putTogether(page, language, SEVEN.map((result) => linkOf(result)).join(' '));
  await buttonFor(page, words.rename, fill(words.nameless, { n: 2 })).click();
  await page.keyboard.type('Bea');
  await page.keyboard.press('Enter');
  await expect(peopleOf(page, language).nth(1)).toContainText('Bea');
  await expect(buttonFor(page, words.rename, 'Bea')).toBeFocused();
  await buttonFor(page, words.remove, fill(words.nameless, { n: 1 })).click();
  await expectPeople(page, language, 6);
  await expectFocusKept(page);
  await page.reload();
  await expect(peopleOf(page, language).first()).toContainText('Bea');
  await expectPeople(page, language, 6);

  await buttonFor(page, words.remove, 'Bea').click();
  await expectPeople(page, language, 5);
  await page.getByRole('button', { name: words.undo, exact: true }).click();
  await expectPeople(page, language, 6);
});

test('back and forward keep the team, and so does the other language', async ({
  page,
  language,
}) => {
  const { team, locale } = language;
  await page.goto(language.at('/team/'));
  await page.getByRole('textbox', { name: team.name }).fill('Desk 2026');
  await teamField(page, language).fill(SEVEN.map((result) => linkOf(result)).join(' '));
  await page.getByRole('button', { name: team.start, exact: true }).click();
  await expectPeople(page, language, 7);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Desk 2026', level: 3 })).toBeVisible();
  await page.goForward();
  await expectPeople(page, language, 7);
  await page.locator(`[data-language]:not([lang="${locale}"])`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', locale === 'en' ? 'nl' : 'en');
  await expect(page.locator('.verdict .where')).toContainText('Desk 2026');
  await expect(page.locator('.verdict .where')).toContainText('7');
});

test('a link with many opens without being kept; one click keeps it', async ({
  page,
  language,
}) => {
  const { team, teamPart, locale } = language;
  await page.goto(language.at('/team/', teamOf(SEVEN, NAMES)));
  await expectPeople(page, language, 7);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  // What is changed meanwhile is in the address.
  await buttonFor(page, teamPart.people.remove, 'Ann').click();
  await expectPeople(page, language, 6);
  await page.reload();
  await expectPeople(page, language, 6);

  await page.getByRole('button', { name: teamPart.summary.keepIt }).click();
  await expect(page.getByText(teamPart.summary.kept)).toBeVisible();
  await expectFocusKept(page);
  await page.goto(language.at('/team/'));
  await expect(page.getByText(count(locale, 6, team.people))).toBeVisible();
});

test('a link in which nothing can be read says why, and keeps it to be mended', async ({
  page,
  language,
}) => {
  const { results, at } = language;
  const damaged = `#r=${encode(SEVEN[0]!).slice(0, -1)}`;
  await page.goto(at('/team/', damaged));
  await expect(page.getByText(results.reasons.damaged)).toBeVisible();
  await expect(teamField(page, language)).toHaveValue(damaged);
});

test('where nothing can be kept, or nothing fits, the address carries the team', async ({
  page,
  language,
}) => {
  const { teamPart } = language;
  await forbidStorage(page);
  await putTogether(page, language, SEVEN.map((result) => linkOf(result)).join(' '));
  await expectPeople(page, language, 7);
  await expect(page.getByText(teamPart.summary.noStorage)).toBeVisible();
  expect(new URL(page.url()).hash).toMatch(/^#r=cx1/);
  await page.reload();
  await expectPeople(page, language, 7);
});

test('a full device loses nobody', async ({ page, language }) => {
  const { teamPart } = language;
  await page.goto(language.at('/team/'));
  await fillStorage(page);
  await putTogether(page, language, SEVEN.map((result) => linkOf(result)).join(' '));
  await expectPeople(page, language, 7);
  await expect(page.getByText(teamPart.summary.noRoom)).toBeVisible();
});

test('two tabs on one team lose nothing of each other', async ({ page, context, language }) => {
  const { people: words } = language.teamPart;
  await putTogether(page, language, SEVEN.map((result, i) => linkOf(result, NAMES[i])).join(' '));
  await expectPeople(page, language, 7);
  const other = await context.newPage();
  await other.goto(page.url());
  await expectPeople(other, language, 7);
  await buttonFor(other, words.remove, 'Ann').click();
  await expectPeople(page, language, 6);
  await buttonFor(page, words.remove, 'Bo').click();
  await expectPeople(other, language, 5);
  // Undoing in one tab leaves alone what the other has done.
  await other.getByRole('button', { name: words.undo, exact: true }).click();
  await expectPeople(page, language, 6);
  await expect(peopleOf(page, language).filter({ hasText: 'Bo' })).toHaveCount(0);
});

test('anonymous leaves out names, chairs and days, and says what goes with them', async ({
  page,
  language,
}) => {
  const { teamPart, team } = language;
  const names = Object.values(team.chairNames);
  const naming = (chair: string) => page.getByRole('radio', { name: chair });
  await putTogether(page, language, SEVEN.map((result, i) => linkOf(result, NAMES[i])).join(' '));
  await expect(page.locator('.views-row').first()).toBeVisible();
  await expect(peopleOf(page, language).first()).toContainText(team.chairNames.management);
  await expect(naming(team.chairNames.management)).toBeVisible();
  await page.getByRole('checkbox', { name: teamPart.people.anonymous }).check();
  await expect(page.getByText(teamPart.summary.anonymous)).toBeVisible();
  await expect(page.locator('.views-row')).toHaveCount(0);
  for (const name of NAMES.slice(0, 7)) {
    await expect(peopleOf(page, language).filter({ hasText: name })).toHaveCount(0);
  }
  const rows = await peopleOf(page, language).allTextContents();
  expect(rows.filter((row) => names.some((name) => row.includes(name)))).toEqual([]);
  for (const name of names) await expect(naming(name)).toHaveCount(0);
  await page.getByRole('checkbox', { name: teamPart.people.anonymous }).uncheck();
  await expect(peopleOf(page, language).first()).toContainText('Ann');
});
