// axe finds nothing, whatever the team page shows: the start, a team of any size, what is opened and changed in it.
import { count } from '../../src/i18n/fill';
import { encode } from '../../src/model/code';
import { ambition } from '../fixtures/sheets';
import { crowd, SEVEN } from '../fixtures/teams';
import {
  buttonFor,
  linkOf,
  NEWER_CODE,
  openTeam,
  peopleOf,
  putTeamOnDevice,
  putTogether,
  teamField,
  test,
} from './journeys';
import { expect, expectNoAxeViolations } from './site';

// Each of these looks at a whole page several times.
test.slow();

test('axe finds nothing on the start page: empty, with messages, with kept teams', async ({
  page,
  language,
}) => {
  const { team, locale, at } = language;
  const start = page.getByRole('button', { name: team.start, exact: true });
  await page.goto(at('/team/'));
  await expect(start).toBeVisible();
  await expectNoAxeViolations(page);

  await teamField(page, language).fill('hello');
  await start.click();
  await expect(page.getByText(team.nothing)).toBeVisible();
  await expectNoAxeViolations(page);

  await teamField(page, language).fill(`${encode(SEVEN[0]!).slice(0, -1)} ${NEWER_CODE}`);
  await start.click();
  await expect(page.getByText(count(locale, 2, team.failedOnly))).toBeVisible();
  await expectNoAxeViolations(page);

  await putTeamOnDevice(page, 'Desk', SEVEN);
  await putTeamOnDevice(page, 'Shop', crowd(3));
  await page.evaluate(() => localStorage.setItem('red-thread:team:broken', '{'));
  await page.goto(at('/team/'));
  await buttonFor(page, team.remove, 'Shop').click();
  await expect(page.getByRole('button', { name: team.undo, exact: true })).toBeVisible();
  await expect(page.getByText(team.unreadable)).toBeVisible();
  await expectNoAxeViolations(page);

  await page.goto(at('/team/', '#team=nope'));
  await expect(page.getByText(team.gone)).toBeVisible();
  await expectNoAxeViolations(page);
});

test('axe finds nothing in a team, in light and dark, with everything opened', async ({
  page,
  language,
}) => {
  const { team, teamPart, teamFiles } = language;
  const { people, summary } = teamPart;
  const wanting = SEVEN.map((result) => ({ ...result, ambition: ambition('45.3') }));
  await openTeam(page, language, wanting, ['Ann', 'Bo']);
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);

  for (const summaryOf of await page.locator('summary').all()) await summaryOf.click();
  await page.getByRole('radio', { name: team.chairNames.management }).check();
  await buttonFor(page, people.remove, 'Bo').click();
  await buttonFor(page, people.rename, 'Ann').click();
  await expect(page.getByRole('button', { name: people.saveName })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: summary.share, exact: true }).first().click();
  await expect(page.getByRole('textbox', { name: teamFiles.linkLabel })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');

  await page.getByRole('checkbox', { name: people.anonymous }).check();
  await expect(page.getByText(summary.anonymous)).toBeVisible();
  await expectNoAxeViolations(page);
});

test('axe finds nothing where somebody came in twice, and where some could not come in', async ({
  page,
  language,
}) => {
  const { team, teamPart, locale } = language;
  const [one, two] = SEVEN;
  const links = [linkOf(one!, 'Ann'), linkOf(two!, 'Bo')];
  const again = [linkOf(one!, 'Cas'), linkOf({ ...two!, ambition: ambition('4444') })];
  await putTogether(page, language, [...links, ...again, NEWER_CODE].join(' '));
  await expect(page.getByText(count(locale, 1, team.failed))).toBeVisible();
  await expect(page.getByText(teamPart.people.doublesHeading)).toBeVisible();
  await expect(page.getByRole('button', { name: teamPart.people.updateUse })).toBeVisible();
  await expect(page.locator('.waiting')).toHaveCount(0);
  await expectNoAxeViolations(page);
});

test('axe finds nothing in a team that is counted, nor in one person', async ({
  page,
  language,
}) => {
  await openTeam(page, language, crowd(61));
  await expect(peopleOf(page, language)).toHaveCount(20);
  await expectNoAxeViolations(page);
  await openTeam(page, language, SEVEN.slice(0, 1));
  await expectNoAxeViolations(page);
});

test('axe finds nothing in several teams', async ({ page, language }) => {
  const { teams, at } = language;
  await putTeamOnDevice(page, 'Desk', SEVEN);
  await page.goto(at('/team/', '#teams'));
  await expect(page.getByText(teams.single)).toBeVisible();
  await expectNoAxeViolations(page);
  await putTeamOnDevice(page, 'Shop', crowd(3), { anonymous: true });
  await page.goto(at('/team/', '#teams'));
  await expect(page.getByRole('table', { name: teams.caption })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('checkbox', { name: 'Shop' }).uncheck();
  await expect(page.getByText(teams.tooFew)).toBeVisible();
  await expectNoAxeViolations(page);
});
