// The picture of a team: its thread, what to talk about, two views, every answer, the middle ones, several teams.
import type { Locator, Page } from '@playwright/test';
import { count, fill } from '../../src/i18n/fill';
import { formatExact, formatScore } from '../../src/i18n/format';
import type { AllQuestionWords } from '../../src/islands/results/words';
import { inARow } from '../../src/islands/thread/inWords';
import { rowInWords } from '../../src/islands/team/spreadInWords';
import type { TeamPartWords } from '../../src/islands/team/words';
import {
  factorOf,
  LEVELS,
  levelOf,
  QUESTIONS,
  STAGES,
  type QuestionId,
} from '../../src/model/grid';
import type { Result } from '../../src/model/sheet';
import { readTeam } from '../../src/model/team';
import { result } from '../fixtures/sheets';
import { crowd, SEVEN } from '../fixtures/teams';
import {
  buttonFor,
  expectFocusKept,
  expectPeople,
  fetchWords,
  linkOf,
  openTeam,
  peopleOf,
  putTeamOnDevice,
  tabTo,
  teamField,
  teamOf,
  teamWords,
  test,
  type Language,
} from './journeys';
import { expect } from './site';

const region = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

/** The seven, somebody alone in a chair, and somebody without one. */
const NINE: readonly Result[] = [
  ...SEVEN,
  result('22222 22222 22222 22222', { chair: 'operations', day: 1060 }),
  result('33333 33333 33333 33333'),
];

/** The rows of a table, cell by cell, as they are seen. */
const cellsOf = async (rows: Locator): Promise<string[][]> =>
  Promise.all(
    (await rows.all()).map((row) =>
      row
        .locator('th, td')
        .evaluateAll((cells) =>
          cells.map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
        ),
    ),
  );

test('the thread is told in words, and a chair that is chosen stands out beside the red thread', async ({
  page,
  language,
}) => {
  const { team, teamPart, thread, locale } = language;
  const { thread: part } = teamPart;
  await openTeam(page, language, SEVEN);
  const words = await teamWords(page);
  const figure = page.getByRole('group', { name: count(locale, 7, part.name) });

  // Counted by hand: the stage of the team, the people at each stage, and the middle answers.
  const standing = {
    management: [3, '3:2 1:3 3:4', '3 3 3 3 2'],
    brand: [3, '2:2 4:3 1:4', '3 3 3 3 3'],
    operations: [2, '1:1 3:2 3:3', '2 3 2 2 3'],
    customer: [2, '1:1 4:2 2:3', '2 2 2 2 2'],
  } as const;
  const levels = LEVELS.map((level) => {
    const [stage, people, answers] = standing[level];
    const told = people.split(' ').map((place, index) => {
      const [n = 0, at = 0] = place.split(':').map(Number);
      return index === 0
        ? count(locale, n, part.at, { stage: at })
        : fill(part.nextAt, { n, stage: at });
    });
    const said = [fill(thread.stage, { n: stage }), ...told, fill(part.medians, { answers })];
    return `${words.levels[level]}: ${inARow(words, said)}`;
  });
  const ways = [
    ['management', 3, '4, 3, 3, 2; 4, 3, 3, 3; 4, 4, 3, 3'],
    ['customer-facing', 4, '2, 2, 1, 1; 2, 2, 2, 2; 2, 3, 2, 2; 3, 3, 2, 2'],
  ] as const;
  await expect(figure.getByRole('list').first().getByRole('listitem')).toHaveText([
    ...levels,
    ...ways.map(([chair, n, told]) =>
      fill(part.ways, {
        who: team.chairNames[chair],
        people: count(locale, n, team.people),
        first: words.levels.management,
        last: words.levels.customer,
        ways: told,
      }),
    ),
  ]);

  // By the same rule, chair by chair.
  const table = page.getByRole('table', { name: part.tableCaption });
  expect((await cellsOf(table.getByRole('row'))).slice(1)).toEqual([
    [team.chairNames.management, '3', '4', '3', '3', '2'],
    [team.chairNames['customer-facing'], '4', '2', '2', '2', '2'],
    [part.everybody, '7', '3', '3', '2', '2'],
  ]);

  const red = figure.locator('.thread-plot > .thr');
  const drawn = await red.getAttribute('d');
  const standsOut = figure.locator('.thread-plot .chosen path');
  const isOut = (chair: 'management' | 'customer-facing', n: number) =>
    figure.getByText(
      fill(part.keyChosen, {
        who: fill(team.seated, { n, chair: team.chairPeople[chair] }),
      }),
    );
  await expect(standsOut).toHaveCount(0);
  const radios = page.getByRole('group', { name: part.threadsOf }).getByRole('radio');
  await expect(radios).toHaveCount(3);
  await tabTo(page, radios.first());
  for (const [position, chair, n] of [
    [1, 'management', 3],
    [2, 'customer-facing', 4],
  ] as const) {
    await page.keyboard.press('ArrowDown');
    await expect(radios.nth(position)).toBeChecked();
    await expect(radios.nth(position)).toBeFocused();
    await expect(standsOut).toHaveCount(n);
    await expect(isOut(chair, n)).toBeVisible();
    await expect(red).toHaveAttribute('d', drawn!);
  }
  await page.keyboard.press('ArrowDown');
  await expect(radios.first()).toBeChecked();
  await expect(standsOut).toHaveCount(0);
});

/** What stands under a question to talk about, outermost answers first and last. */
const outermost = (item: Locator): Locator => item.getByRole('definition');

test('the three questions to talk about first, with what to ask and both ends in full', async ({
  page,
  language,
}) => {
  const { teamPart, locale } = language;
  const { spread: part } = teamPart;
  await openTeam(page, language, SEVEN);
  const words = await teamWords(page);
  const questions = await fetchWords<AllQuestionWords>(page, language, 'questions.json');
  const { talk } = await fetchWords<TeamPartWords>(page, language, 'words/team.json');
  const section = region(page, part.talkHeading);
  await expect(section.getByText(part.talkNote.three)).toBeVisible();
  // By hand: 8/7, 6/7 and 5/7 of a stage on average. On another question it is 5/7 too, but over a smaller range.
  const first = [
    ['management.ownership', 1.1, 1, 5],
    ['operations.paths', 0.9, 1, 4],
    ['management.value', 0.7, 2, 5],
  ] as const;
  expect(readTeam(SEVEN).discussFirst).toEqual(first.map(([question]) => question));
  const items = section.getByRole('list').first().locator('> li');
  await expect(items).toHaveCount(3);
  for (const [position, [question, apart, low, high]] of first.entries()) {
    const item = items.nth(position);
    const { one, other } = part.apartInFull;
    const distance = fill(apart > 1 ? other : one, { n: formatScore(locale, apart) });
    await expect(item).toContainText(words.factors[factorOf(question)]);
    await expect(item).toContainText(words.levels[levelOf(question)]);
    await expect(item).toContainText(
      inARow(words, [distance, fill(part.talkRange, { low, high })]),
    );
    await expect(item.getByRole('heading')).toHaveText(talk[question]);
    await expect(outermost(item)).toHaveText(
      [low, high].map((stage) => questions[question].stages[stage - 1]!),
    );
  }
});

test('two views: management beside customer contact, what is far apart, and any other pair', async ({
  page,
  language,
}) => {
  const { team, teamPart, locale, at } = language;
  const { views: part } = teamPart;
  await openTeam(page, language, NINE);
  const words = await teamWords(page);
  const section = region(page, part.heading);
  const one = section.getByRole('combobox', { name: part.one });
  const other = section.getByRole('combobox', { name: part.other });
  const seat = (chair: keyof typeof team.chairNames, n: number) =>
    fill(part.chair, { chair: team.chairNames[chair], n });
  await expect(one).toHaveValue('management');
  await expect(other).toHaveValue('customer-facing');
  // Who gave no chair is no view.
  const seats = [seat('management', 3), seat('operations', 1), seat('customer-facing', 4)];
  await expect(one.getByRole('option')).toHaveText(seats);
  await expect(section.getByRole('list', { name: part.key }).getByRole('listitem')).toHaveText([
    seat('management', 3),
    seat('customer-facing', 4),
  ]);
  await expect(section.getByText(count(locale, 1, part.notSaid))).toBeVisible();

  // By hand: the mean of three level scores, that of four, and how far apart these are before they are rounded.
  const figureOf = (chairs: readonly (keyof typeof team.chairNames)[]) => {
    const [first = '', second = ''] = chairs.map((chair) => team.chairNames[chair]);
    return section.getByRole('group', { name: fill(part.figure, { one: first, other: second }) });
  };
  const told = (means: readonly (readonly [number, number, number, boolean])[]) =>
    means.map(([mine, theirs, apart, isFar], index) => {
      const view = (chair: keyof typeof team.chairNames, mean: number) =>
        fill(part.view, { chair: team.chairNames[chair], mean: formatScore(locale, mean) });
      const said = inARow(words, [
        inARow(words, [view('management', mine), view('customer-facing', theirs)]),
        fill(part.differenceOf, { n: formatScore(locale, apart) }),
        isFar && part.far,
      ]);
      return `${words.levels[LEVELS[index]!]}: ${said}`;
    });
  await expect(
    figureOf(['management', 'customer-facing']).getByRole('list').first().getByRole('listitem'),
  ).toHaveText(
    told([
      [4.1, 2.4, 1.7, true],
      [3.5, 2.7, 0.8, false],
      [3.3, 2, 1.3, true],
      [2.5, 1.9, 0.6, false],
    ]),
  );

  // Twelve questions are a whole stage apart or more: six stand out, furthest first.
  const named = (question: QuestionId) =>
    fill(words.cellOf, {
      level: words.levels[levelOf(question)],
      factor: words.factors[factorOf(question)],
    });
  const far = section
    .getByRole('list')
    .filter({ has: page.getByText(named('management.ownership')) })
    .getByRole('listitem');
  await expect(far).toHaveCount(6);
  for (const [position, question, apart] of [
    [0, 'management.ownership', 2.6],
    [1, 'operations.paths', 1.8],
    [2, 'management.value', 1.6],
    [3, 'management.paths', 1.5],
    [4, 'management.renewal', 1.3],
    [5, 'operations.value', 1.3],
  ] as const) {
    await expect(far.nth(position)).toContainText(named(question));
    await expect(far.nth(position)).toContainText(formatScore(locale, apart));
  }
  await expect(section.getByText(count(locale, 6, part.farMore))).toBeVisible();

  // All twenty, each with how many people it rests on. A whole stage is far, what is under it is not.
  const table = section.getByRole('table', { name: part.allCaption });
  await expect(table).toBeHidden();
  await section.getByText(part.all, { exact: true }).click();
  const rows = table.getByRole('row').filter({ has: page.getByRole('cell') });
  await expect(rows).toHaveCount(20);
  const shown = await cellsOf(rows);
  const row = (question: QuestionId) => shown[QUESTIONS.indexOf(question)];
  const figures = (mean: number, n: number) =>
    `${formatScore(locale, mean)} ${fill(part.number, { n })}`;
  const tells = (question: QuestionId, ...cells: readonly string[]) =>
    expect(row(question)).toEqual([words.factors[factorOf(question)], ...cells]);
  tells(
    'operations.renewal',
    figures(3, 2),
    figures(1.7, 3),
    `${formatScore(locale, 1.3)} ${part.far}`,
  );
  tells(
    'operations.distinction',
    figures(3, 3),
    figures(2, 4),
    `${formatScore(locale, 1)} ${part.far}`,
  );
  tells('customer.value', figures(2.7, 3), figures(2, 4), formatScore(locale, 0.7));
  expect(shown.filter((cells) => cells.at(-1)?.endsWith(part.far))).toHaveLength(12);

  // What is known from research, and where that can be read.
  await expect(section.getByText(part.research)).toBeVisible();
  for (const [name, id] of [
    [part.cite, 'hult-2017'],
    [part.evidence, 'hult'],
  ] as const) {
    const address = await section.getByRole('link', { name }).getAttribute('href');
    expect(address).toMatch(new RegExp(`#${id}$`));
    const cited = await page.request.get(address!);
    expect(await cited.text(), address!).toMatch(new RegExp(`id="?${id}["\\s>]`));
  }

  await other.selectOption('operations');
  await expect(figureOf(['management', 'operations'])).toBeVisible();
  await expect(
    section.getByText(fill(part.single, { people: team.chairPeople.operations })),
  ).toBeVisible();
  // The chair of the other side changes places with it.
  await one.selectOption('operations');
  await expect(other).toHaveValue('management');
  await expect(figureOf(['operations', 'management'])).toBeVisible();
  await one.selectOption('customer-facing');
  await other.selectOption('operations');
  await expect(figureOf(['customer-facing', 'operations'])).toBeVisible();
  // Only wherever management is one of those who look.
  await expect(section.getByText(part.research)).toHaveCount(0);

  // Without chairs there is nothing to put side by side.
  await page.getByRole('checkbox', { name: teamPart.people.anonymous }).check();
  await expect(section.getByText(part.anonymous)).toBeVisible();
  await expect(figureOf(['customer-facing', 'operations'])).toHaveCount(0);
  await openTeam(
    page,
    language,
    SEVEN.map(({ answers }) => ({ ...result('3'.repeat(20)), answers })),
  );
  await expect(section.getByText(part.missing.none)).toBeVisible();
  await expect(section.getByRole('link', { name: part.assessment })).toHaveAttribute(
    'href',
    new RegExp(`${at('/assessment/').slice(1)}$`),
  );
  await openTeam(page, language, SEVEN.slice(0, 3));
  await expect(
    section.getByText(fill(part.missing.one, { chair: team.chairNames.management, n: 3 })),
  ).toBeVisible();
});

/** The rows of the strips: those of which somebody said something, so all twenty. */
const strips = (page: Page, { teamPart: { spread } }: Language): Locator =>
  region(page, spread.stripsHeading).locator('.strip');

test('every answer to every question: a mark each, also of sixty people, and the same in words', async ({
  page,
  language,
}) => {
  const { teamPart, locale } = language;
  const { spread: part } = teamPart;
  await openTeam(page, language, SEVEN);
  const words = await teamWords(page);
  const rows = strips(page, language);
  const { spread } = readTeam(SEVEN);
  await expect(rows.locator('> .sr-only')).toHaveText(
    QUESTIONS.map((question) => `: ${rowInWords(words, part, spread[question], 7)}`),
  );
  // Two of them by hand.
  const [ownership, renewal] = [
    [
      fill(part.middleInFull, { n: 2 }),
      `${count(locale, 1, part.peopleAt, { stage: 1 })}, ${[
        [3, 2],
        [2, 4],
        [1, 5],
      ]
        .map(([n = 0, stage = 0]) => fill(part.moreAt, { n, stage }))
        .join(', ')}`,
      fill(part.apartInFull.other, { n: formatScore(locale, 1.1) }),
    ],
    [
      fill(part.middleInFull, { n: 2 }),
      `${count(locale, 1, part.peopleAt, { stage: 1 })}, ${[
        [3, 2],
        [2, 3],
      ]
        .map(([n = 0, stage = 0]) => fill(part.moreAt, { n, stage }))
        .join(', ')}`,
      fill(part.apartInFull.one, { n: formatScore(locale, 0.5) }),
      count(locale, 1, part.notApplicableOf, { of: 7 }),
    ],
  ];
  await expect(rows.nth(QUESTIONS.indexOf('management.ownership'))).toContainText(
    ownership.join('; '),
  );
  await expect(rows.nth(QUESTIONS.indexOf('customer.renewal'))).toContainText(renewal.join('; '));
  // A hundred and forty answers, four of which are not known and one does not apply.
  await expect(rows.locator('i')).toHaveCount(135);
  await expect(rows.locator('i.open')).toHaveCount(58);
  await expect(rows.locator('i.filled')).toHaveCount(77);

  const known = (results: readonly Result[]) =>
    Object.values(readTeam(results).spread).reduce((sum, each) => sum + each.known, 0);
  await openTeam(page, language, crowd(60));
  await expect(rows.locator('i')).toHaveCount(known(crowd(60)));
  await expect(rows.locator('svg.bar')).toHaveCount(0);

  await openTeam(page, language, crowd(61));
  await expect(rows.locator('i')).toHaveCount(0);
  const counted = readTeam(crowd(61)).spread;
  const figures = QUESTIONS.flatMap((question) =>
    STAGES.map((stage) => counted[question].counts[stage]).filter((n) => n > 0),
  );
  await expect(rows.locator('.strip-cell b')).toHaveText(figures.map(String));
  await expect(rows.locator('svg.bar')).toHaveCount(figures.length);
});

test('the middle answers and what is not known; few people are told that they can be recognised', async ({
  page,
  language,
}) => {
  const { teamPart, locale } = language;
  const { spread: part, summary } = teamPart;
  await openTeam(page, language, SEVEN);
  const questions = await fetchWords<AllQuestionWords>(page, language, 'questions.json');
  const medians = page.getByRole('table', { name: part.mediansCaption });
  expect(
    (await cellsOf(medians.getByRole('row'))).slice(1, 5).map((row) => row.slice(1, 6)),
  ).toEqual(['33332', '33333', '23223', '22222'].map((row) => [...row]));
  const unknown = region(page, part.mediansHeading)
    .getByRole('listitem')
    .filter({ hasText: count(locale, 1, part.unknownOf, { of: 7 }).slice(1) });
  const most = region(page, part.mediansHeading)
    .getByRole('listitem')
    .filter({ hasText: count(locale, 2, part.unknownOf, { of: 7 }) });
  await expect(most).toHaveCount(1);
  await expect(most).toContainText(questions['operations.renewal'].knows);
  await expect(unknown).toHaveCount(2);

  // Few enough to be recognised, up to four; what one and two people are told besides.
  for (const n of [1, 2, 4]) {
    await openTeam(page, language, SEVEN.slice(0, n));
    await expect(page.getByText(count(locale, n, summary.few))).toBeVisible();
    if (n === 1) {
      await expect(page.getByText(summary.alone)).toBeVisible();
      await expect(page.getByText(part.talkAlone)).toBeVisible();
      await expect(page.getByText(part.stripsNote.one)).toBeVisible();
    }
  }
  await openTeam(page, language, SEVEN.slice(0, 5));
  await expect(page.getByText(count(locale, 5, summary.few))).toHaveCount(0);

  // Half-way between two people stands half a stage, tinted as the lower one.
  await openTeam(page, language, [result('2'.repeat(20)), result('3'.repeat(20))]);
  await expect(page.getByText(part.stripsTwo)).toBeVisible();
  await expect(page.getByText(part.talkFew)).toBeVisible();
  const halves = medians.getByRole('cell', { name: formatExact(locale, 2.5), exact: true });
  expect(formatExact(locale, 2.5)).toBe(locale === 'en' ? '2.5' : '2,5');
  // Twenty answers, five means of a factor and that of all.
  await expect(halves).toHaveCount(26);
  await expect(medians.locator('tbody td.s2')).toHaveCount(20);
  await expect(page.locator('.big')).toContainText('2');
});

test('teams of this device in one grid: the lowest and the lower middle, with how many they rest on', async ({
  page,
  language,
}) => {
  const { teams, locale, at } = language;
  // The stages by hand, per level and overall: 3 3 2 2 2, then 4 4 4 3 3, then 5 1 3 2 1.
  await putTeamOnDevice(page, 'Desk', SEVEN);
  await page.goto(at('/team/', '#teams'));
  await expect(page.getByText(teams.single)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);

  await putTeamOnDevice(
    page,
    'Shop',
    crowd(61).map(() => result('44444 44444 44444 33333')),
  );
  await putTeamOnDevice(page, 'Board', [result('55555 11111 33333 22222')], { anonymous: true });
  await page.goto(at('/team/', '#teams'));
  const table = page.getByRole('table', { name: teams.caption });
  const row = (name: string) =>
    table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  const stagesOf = async (name: string) => {
    const [head, ...stages] = (await cellsOf(row(name)))[0] ?? [];
    return [head?.startsWith(name) ? '' : head, ...stages].join(' ').trim();
  };
  const both = (n: number) => count(locale, n, teams.ofTeams);
  for (const [name, n, more] of [
    ['Desk', '7', []],
    ['Shop', '61', []],
    ['Board', '1', [teams.few, teams.anonymous]],
  ] as const) {
    for (const said of [fill(teams.n, { n }), ...more]) {
      await expect(row(name).getByRole('rowheader')).toContainText(said);
    }
  }
  expect(await stagesOf('Desk')).toBe('3 3 2 2 2');
  expect(await stagesOf('Shop')).toBe('4 4 4 3 3');
  expect(await stagesOf('Board')).toBe('5 1 3 2 1');
  expect(await stagesOf(teams.lowest)).toBe('3 1 2 2 1');
  expect(await stagesOf(teams.lowerMiddle)).toBe('4 3 3 2 2');
  await expect(row(teams.lowerMiddle)).toContainText(both(3));

  await page.getByRole('checkbox', { name: 'Board' }).uncheck();
  await expect(row('Board')).toHaveCount(0);
  await expect(row(teams.lowest)).toContainText(both(2));
  // Of two, the lower.
  expect(await stagesOf(teams.lowest)).toBe('3 3 2 2 2');
  expect(await stagesOf(teams.lowerMiddle)).toBe('3 3 2 2 2');
  await page.getByRole('checkbox', { name: 'Shop' }).uncheck();
  await expect(page.getByText(teams.tooFew)).toBeVisible();
  await expect(row(teams.lowest)).toHaveCount(0);
  await row('Desk').getByRole('link').click();
  await expectPeople(page, language, 7);
});

test('without a mouse: paste, put together, rename, undo', async ({ page, language }) => {
  const { team, teamPart, at } = language;
  const { people } = teamPart;
  const { keyboard } = page;
  await page.goto(at('/team/'));
  await tabTo(page, teamField(page, language));
  await keyboard.insertText(SEVEN.map((each) => linkOf(each)).join('\n'));
  await tabTo(page, page.getByRole('button', { name: team.start, exact: true }));
  await keyboard.press('Enter');
  await expectPeople(page, language, 7);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const nameless = fill(people.nameless, { n: 1 });
  await tabTo(page, buttonFor(page, people.rename, nameless));
  await keyboard.press('Enter');
  await expect(
    page.getByRole('textbox', { name: fill(people.newName, { name: nameless }) }),
  ).toBeFocused();
  await keyboard.type('Ann');
  await keyboard.press('Enter');
  await expect(buttonFor(page, people.rename, 'Ann')).toBeFocused();
  await expect(peopleOf(page, language).first()).toContainText('Ann');
  await tabTo(page, page.getByRole('button', { name: people.undo, exact: true }));
  await keyboard.press('Enter');
  await expect(peopleOf(page, language).first()).toContainText(nameless);
  await expectFocusKept(page);
});

test.describe('where the network is slow or gone', () => {
  test.use({ expectedComplaints: [/503/] });

  for (const [what, address] of [
    ['words', /words\/team\.json/],
    ['code', /Team(Here|View)[\w.-]*\.js/],
  ] as const) {
    test(`the ${what} of the picture are waited for, and asked for again when they do not come`, async ({
      page,
      language,
    }) => {
      const { results, at } = language;
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await page.route(address, async (route) => {
        await held;
        await route.fulfill({ status: 503, body: '' });
      });
      await page.goto(at('/team/', teamOf(SEVEN)));
      await expect(page.getByText(results.partLoading)).toBeVisible();
      letGo();
      await expect(page.getByText(results.partFailed)).toBeVisible();
      await page.unroute(address);
      await page.getByRole('button', { name: results.wordsAgain, exact: true }).click();
      await expectPeople(page, language, 7);
      await expectFocusKept(page);
    });
  }

  test('without the words of the questions the rest stands, and they can be asked for again', async ({
    page,
    language,
  }) => {
    const { results, teamPart, at } = language;
    const { spread: part } = teamPart;
    await page.route(/questions\.json/, (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(at('/team/', teamOf(SEVEN)));
    const section = region(page, part.talkHeading);
    await expect(section.getByText(results.wordsFailed)).toBeVisible();
    await expect(section.getByRole('heading', { level: 3 })).toHaveCount(3);
    await expect(outermost(section)).toHaveCount(0);
    await expect(strips(page, language)).toHaveCount(20);
    await page.unroute(/questions\.json/);
    await section.getByRole('button', { name: results.wordsAgain, exact: true }).click();
    await expect(outermost(section)).toHaveCount(6);
    await expect(section.getByText(results.wordsFailed)).toHaveCount(0);
    await expectFocusKept(page);
  });
});
