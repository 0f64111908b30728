// What leaves the page of a team: one link, files that come back, tables for a spreadsheet, and paper.
import type { Browser, Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { count, fill } from '../../src/i18n/fill';
import { formatAnswer, formatExact, formatScore } from '../../src/i18n/format';
import { decode, encode } from '../../src/model/code';
import { toNumber, toTenths } from '../../src/model/fraction';
import { LEVELS, QUESTIONS, STAGES } from '../../src/model/grid';
import { readFragment } from '../../src/model/link';
import { read } from '../../src/model/scoring';
import { answersOnly, type Result } from '../../src/model/sheet';
import { readTeam } from '../../src/model/team';
import { publicSchema } from '../fixtures/schemas';
import { ambition } from '../fixtures/sheets';
import { crowd, SEVEN } from '../fixtures/teams';
import {
  downloaded,
  elsewhere,
  expectPeople,
  LANGUAGES,
  openTeam,
  pagesOf,
  peopleOf,
  teamWords,
  type Language,
} from './journeys';
import { expect, test } from './site';

/** Seven people with something of everything, and names that mean harm to a spreadsheet. */
const TEAM: readonly Result[] = SEVEN.map((result) => ({
  ...result,
  ambition: ambition('45.3'),
}));
const NAMES = ['Ann', 'Zoë; Bo', '=1+1', 'Dia "D"', 'Eva', '', 'Gus'];

const TEAM_NAME = 'Klantcontact & Één';

const CODES = TEAM.map(encode);

/** Opens the dialog in which a team is shared. */
async function share(page: Page, { teamPart, teamFiles }: Language) {
  await page.getByRole('button', { name: teamPart.summary.share, exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: teamFiles.heading });
  return {
    dialog,
    link: dialog.getByRole('textbox', { name: teamFiles.linkLabel }),
    travels: (what: 'names' | 'origin' | 'ambition') =>
      dialog.getByRole('checkbox', { name: teamFiles[what], exact: true }),
  };
}

/** How long the link is, in words. */
const lengthOf = ({ teamFiles, locale }: Language, link: string) =>
  fill(teamFiles.length, {
    n: formatExact(locale, link.length),
    most: formatExact(locale, 2000),
  });

const linkedIn = (link: string) =>
  readFragment(new URL(link).hash).map(({ read: reading, label }) => ({
    label,
    result: reading.ok ? reading.result : null,
  }));

/** Saves one of the files, and reads it. */
async function taken(
  page: Page,
  { teamFiles }: Language,
  dialog: Locator,
  format: 'json' | 'people' | 'cells',
) {
  const { name } = teamFiles.formats[format];
  const file = await downloaded(page, () =>
    dialog.getByRole('button', { name, exact: true }).click(),
  );
  await expect(dialog.getByText(fill(teamFiles.made, { file: file.name }))).toBeVisible();
  return file;
}

const rowsOf = (csv: string, separator: string) => {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(meta.delimiter).toBe(separator);
  return data;
};

/** The people in the list: what they are called, and the link to the result of each. */
async function listed(page: Page, language: Language) {
  const links = peopleOf(page, language).getByRole('link');
  return links.evaluateAll((all) =>
    all.map((link) => [link.textContent, new URL((link as HTMLAnchorElement).href).hash]),
  );
}

/** A device that knows nothing, on the start page of teams. */
async function freshDevice(browser: Browser, { at, team }: Language): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(at('/team/'));
  await expect(page.getByRole('button', { name: team.start, exact: true })).toBeVisible();
  return page;
}

for (const language of LANGUAGES) {
  const { locale, team, teamPart, teamFiles, at } = language;
  const separator = locale === 'en' ? ',' : ';';
  const prefix = locale === 'en' ? 'red-thread' : 'rode-draad';
  const [aboutPeople, aboutCells] = Object.values(teamFiles.fileAbout);
  const named = (about = '') =>
    [prefix, 'klantcontact-een', about, '2026-11-22'].filter(Boolean).join('-');

  test(`one link opens the same team elsewhere, with what was chosen (${locale})`, async ({
    page,
    context,
    browser,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openTeam(page, language, TEAM, NAMES);
    const here = await listed(page, language);
    const { dialog, link, travels } = await share(page, language);
    await expect(dialog.getByText(count(locale, 7, teamFiles.answers))).toBeVisible();
    const whole = await link.inputValue();
    await expect(dialog.getByText(lengthOf(language, whole))).toBeVisible();
    await dialog.getByRole('button', { name: teamFiles.copy, exact: true }).click();
    await expect(dialog.getByText(language.results.copied)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(whole);
    await elsewhere(browser, copied, async (other) => {
      await expectPeople(other, language, 7);
      expect(await listed(other, language)).toEqual(here);
    });

    await travels('origin').uncheck();
    await expect(link).not.toHaveValue(whole);
    expect(linkedIn(await link.inputValue())).toEqual(
      TEAM.map((result, index) => ({
        label: NAMES[index],
        result: { ...result, chair: 'not-said', day: 0 },
      })),
    );
    await travels('ambition').uncheck();
    await travels('names').uncheck();
    // Everybody is in it, in an order that says nothing.
    const bare = await link.inputValue();
    await expect(dialog.getByText(lengthOf(language, bare))).toBeVisible();
    const answers = linkedIn(bare).map(({ result, label }) => label + encode(result!));
    expect(answers).toEqual(TEAM.map((result) => encode(answersOnly(result))).sort());
  });

  test(`sixty people fit into a link; names that make it too long can be left out (${locale})`, async ({
    page,
  }) => {
    const sixty = crowd(60);
    await openTeam(page, language, sixty);
    const without = await share(page, language);
    const nameless = await without.link.inputValue();
    expect(nameless.length).toBeLessThanOrEqual(2000);
    expect(linkedIn(nameless)).toHaveLength(60);
    await page.keyboard.press('Escape');
    await expect(without.dialog).toHaveCount(0);

    await openTeam(
      page,
      language,
      sixty,
      sixty.map((_, n) => `${'Noordlinde '.repeat(4)}${n}`),
    );
    const { dialog, link, travels } = await share(page, language);
    await expect(dialog.getByText(teamFiles.tooLongFile)).toBeVisible();
    await expect(link).toHaveCount(0);
    await expect(dialog.getByRole('button', { name: teamFiles.copy, exact: true })).toHaveCount(0);
    await expect(
      dialog.getByText(fill(teamFiles.tooLongNames, { n: formatExact(locale, nameless.length) })),
    ).toBeVisible();
    await travels('names').uncheck();
    await expect(dialog.getByText(teamFiles.tooLongFile)).toHaveCount(0);
    await expect(dialog.getByText(lengthOf(language, nameless))).toBeVisible();
    expect(new Set(linkedIn(await link.inputValue()).map(({ label }) => label))).toEqual(
      new Set(['']),
    );
  });

  test(`files of a team: as their schema says, as the model counts, and back again (${locale})`, async ({
    page,
    browser,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
    await openTeam(page, language, TEAM, NAMES);
    const words = await teamWords(page);
    await page.getByRole('textbox', { name: teamPart.people.teamName }).fill(TEAM_NAME);
    await page.keyboard.press('Tab');
    await expect(page.locator('.verdict').getByText(TEAM_NAME)).toBeVisible();
    const here = await listed(page, language);
    const { dialog } = await share(page, language);
    const json = await taken(page, language, dialog, 'json');
    const people = await taken(page, language, dialog, 'people');
    const cells = await taken(page, language, dialog, 'cells');
    expect([json, people, cells].map(({ name }) => name)).toEqual([
      `${named()}.json`,
      `${named(aboutPeople)}.csv`,
      `${named(aboutCells)}.csv`,
    ]);

    const { schema, validate } = publicSchema('team-1');
    const file = JSON.parse(json.text) as { name: string; people: object[]; $schema: string };
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    expect(file.name).toBe(TEAM_NAME);
    expect(file.people).toHaveLength(7);
    // The file names its schema, and the site serves it.
    const described = await page.request.get(`.${new URL(file.$schema).pathname}`);
    expect(await described.json()).toEqual(schema);

    // A row for each person, with figures of the language that no spreadsheet runs.
    const { columns, cellColumns } = teamFiles.file;
    const byPerson = rowsOf(people.text, separator);
    expect(byPerson.map((row) => row[columns.code])).toEqual(CODES);
    expect(byPerson[1]![columns.date]).toBe('2026-11-23');
    for (const [index, { answers, chair }] of TEAM.entries()) {
      const row = byPerson[index]!;
      const { levels, overall } = read(answers);
      expect(row[columns.chair]).toBe(words.chairs[chair]);
      for (const level of LEVELS) {
        const reading = levels[level];
        const figures =
          reading.kind === 'read'
            ? [String(reading.stage), formatScore(locale, toTenths(reading.score))]
            : ['', ''];
        const heads = [columns.stage, columns.score].map((head) =>
          fill(head, { level: words.levels[level] }),
        );
        expect(heads.map((head) => row[head])).toEqual(figures);
      }
      expect(row[columns.overall]).toBe(overall.kind === 'read' ? String(overall.stage) : '');
      expect(QUESTIONS.map((question) => row[question])).toEqual(
        QUESTIONS.map((question) => formatAnswer(answers[question])),
      );
    }
    const byQuestion = rowsOf(cells.text, separator);
    const { spread } = readTeam(TEAM);
    expect(byQuestion.map((row) => row[cellColumns.id])).toEqual(QUESTIONS);
    for (const [index, question] of QUESTIONS.entries()) {
      const of = spread[question];
      const row = byQuestion[index]!;
      if (of.kind !== 'known') throw new Error(`Somebody knows ${question}`);
      const { median, lowest, highest, known, unknown, notApplicable, averageDeviation } = of;
      const heads = ['median', 'lowest', 'highest', 'known', 'unknown', 'notApplicable'] as const;
      expect(heads.map((head) => row[cellColumns[head]])).toEqual(
        [median, lowest, highest, known, unknown, notApplicable].map(String),
      );
      expect(row[cellColumns.deviation]).toBe(formatExact(locale, toNumber(averageDeviation)));
      expect(
        STAGES.map((stage) => {
          const name = `${stage} ${words.stages[stage - 1]}`;
          return row[fill(cellColumns.times, { stage: name })];
        }),
      ).toEqual(STAGES.map((stage) => String(of.counts[stage])));
    }
    for (const cell of [...byPerson, ...byQuestion].flatMap((row) => Object.values(row))) {
      expect(cell).not.toMatch(/^[=+@\t\r]|^-./);
    }

    // On another device: chosen, and dropped; the table as well, which does not know what the team is called.
    const other = await freshDevice(browser, language);
    const isBack = async (name: string) => {
      await expectPeople(other, language, 7);
      expect(await listed(other, language)).toEqual(here);
      await expect(other.getByRole('textbox', { name: teamPart.people.teamName })).toHaveValue(
        name,
      );
      await expect(
        other.getByRole('checkbox', { name: teamPart.people.anonymous }),
      ).not.toBeChecked();
    };
    await other.getByLabel(team.files).setInputFiles({
      name: json.name,
      mimeType: 'application/json',
      buffer: Buffer.from(json.text),
    });
    await isBack(TEAM_NAME);
    await other.goto(at('/team/'));
    await expect(other.getByRole('button', { name: team.start, exact: true })).toBeVisible();
    await other.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'team.json'));
      dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    }, json.text);
    await isBack(TEAM_NAME);
    await other.goto(at('/team/'));
    await other.getByLabel(team.files).setInputFiles({
      name: people.name,
      mimeType: 'text/csv',
      buffer: Buffer.from(people.text),
    });
    await isBack('');
    await other.context().close();
  });

  test(`nothing that leaves an anonymous team points to anybody (${locale})`, async ({
    page,
    browser,
  }) => {
    await openTeam(page, language, TEAM, NAMES);
    await page.getByRole('checkbox', { name: teamPart.people.anonymous }).check();
    await expect(page.getByText(teamPart.summary.anonymous)).toBeVisible();
    const only = TEAM.map(answersOnly);
    const codes = only.map(encode).sort();
    const { dialog, link } = await share(page, language);
    await expect(dialog.getByText(teamFiles.anonymous)).toBeVisible();
    await expect(dialog.getByRole('checkbox')).toHaveCount(0);
    const shared = linkedIn(await link.inputValue());
    expect(shared.map(({ result }) => encode(result!))).toEqual(codes);
    expect(shared.map(({ label }) => label).join('')).toBe('');

    const json = await taken(page, language, dialog, 'json');
    const people = await taken(page, language, dialog, 'people');
    const cells = await taken(page, language, dialog, 'cells');
    const chairs = ['management', 'customer-facing'] as const;
    const { chairs: chairWords } = await teamWords(page);
    for (const { name, text } of [json, people, cells]) {
      for (const told of [
        ...NAMES.filter(Boolean),
        ...chairs.map((chair) => chairWords[chair]),
        ...CODES,
        ...['"customer-facing"', '2026-11-2'],
      ]) {
        expect(text.includes(told), `${told} in ${name}`).toBe(false);
      }
    }
    const file = JSON.parse(json.text) as {
      anonymous: boolean;
      people: Record<string, unknown>[];
    };
    expect(file.anonymous).toBe(true);
    expect(file.people.map((person) => Object.keys(person).sort().join())).toEqual(
      Array.from({ length: 7 }, () => 'answers,code'),
    );
    const { columns } = teamFiles.file;
    const rows = rowsOf(people.text, separator);
    for (const got of [file.people.map(({ code }) => code), rows.map((row) => row[columns.code])]) {
      expect(got).toEqual(codes);
      for (const code of got) {
        const decoded = decode(String(code));
        expect(decoded.ok && decoded.result).toMatchObject({
          ...{ chair: 'not-said', day: 0 },
          ambition: ambition('....'),
        });
      }
    }
    for (const row of rows) {
      expect([columns.label, columns.chair, columns.date].map((head) => row[head])).toEqual([
        ...['', '', ''],
      ]);
    }

    const other = await freshDevice(browser, language);
    await other.getByLabel(team.files).setInputFiles({
      name: json.name,
      mimeType: 'application/json',
      buffer: Buffer.from(json.text),
    });
    await expectPeople(other, language, 7);
    await expect(other.getByRole('checkbox', { name: teamPart.people.anonymous })).toBeChecked();
    await other.context().close();
  });

  test(`a team of any size is at most three pages of paper, without the list of people (${locale})`, async ({
    page,
  }) => {
    test.slow();
    for (const results of [SEVEN, crowd(12), crowd(60), crowd(1000)]) {
      await openTeam(page, language, results, NAMES);
      const pages = await pagesOf(page);
      expect.soft(pages, `${results.length} people`).toBeLessThanOrEqual(3);
      expect(pages, `${results.length} people`).toBeGreaterThan(1);
    }
    await openTeam(page, language, SEVEN, NAMES);
    const people = page.getByRole('table', { name: teamPart.people.caption });
    const names = page.getByText('Gus');
    await expect(people).toBeVisible();
    await expect(names.first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(people).toBeHidden();
    await expect(names.first()).toBeHidden();
    await expect(page.getByText(teamPart.summary.leftOut)).toBeVisible();
    for (const printed of [
      page.getByRole('heading', { level: 1 }),
      page.getByRole('group', { name: count(locale, 7, teamPart.thread.name) }),
      page.getByRole('table', { name: teamPart.thread.tableCaption }),
      page.getByRole('heading', { name: teamPart.spread.talkHeading }),
      page.getByRole('heading', { name: teamPart.views.heading }),
      page.getByRole('heading', { name: teamPart.spread.stripsHeading }),
      page.getByRole('table', { name: teamPart.spread.mediansCaption }),
    ]) {
      await expect(printed).toBeVisible();
    }
    for (const role of ['button', 'radio', 'combobox', 'textbox', 'checkbox'] as const) {
      await expect(page.getByRole('main').getByRole(role)).toHaveCount(0);
    }
  });
}
