// A result taken away: every format is saved, opened and read again, by what reads such files elsewhere.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { fill } from '../../src/i18n/fill';
import type { Format } from '../../src/islands/exports/formats';
import { inGroups } from '../../src/model/code';
import { QUESTIONS } from '../../src/model/grid';
import { resultFragment } from '../../src/model/link';
import { codeOf } from '../../src/stores/assessments';
import type { Assessment } from '../../src/stores/saved';
import { NOTHING_YET } from '../../src/stores/versions';
import { publicSchema } from '../fixtures/schemas';
import {
  draftOf,
  expectNothingSideways,
  forbidStorage,
  LANGUAGES,
  MIXED,
  putOnDevice,
  tabTo,
  type Language,
} from './journeys';
import { expect, expectNoAxeViolations, test } from './site';

/** One's own result with something of everything in it, and a note that means harm. */
const OWN: Assessment = {
  ...NOTHING_YET,
  id: 'own',
  label: 'Klantcontact & Één',
  chair: 'operations',
  answers: draftOf(MIXED),
  ambition: { management: 4, brand: 3, operations: 4, customer: 4 },
  notes: {
    'management.value': 'Minutes of May\n</script><img src="https://x.example/y.png"> é',
    'brand.value': '=HYPERLINK("https://x.example")',
  },
  reasons: { 'brand.paths': 'We have one channel' },
  day: 1000,
  changed: Date.UTC(2026, 10, 22),
  finished: true,
  plan: {
    moves: [
      {
        ...{ id: 'brand.value.3', text: '', owner: 'Zoë; finance' },
        ...{ start: 1057, due: 1100, status: 'active' },
      },
      {
        ...{ id: 'own-move', text: 'Ring ten customers', owner: '' },
        ...{ start: 0, due: 1071, status: 'planned' },
      },
    ],
    whyMany: '',
  },
  outcome: { figure: 'Complaints: from 40 to 25 a week', proof: 'The log' },
};

const FRAGMENT = resultFragment(codeOf(OWN), OWN.label);

/** The heading under which a format stands. */
const GROUPS: Readonly<Record<Format, 'result' | 'plan' | 'calendar' | 'pictures'>> = {
  ...{ html: 'result', markdown: 'result', csv: 'result', json: 'result' },
  ...{ planCsv: 'plan', planMarkdown: 'plan', calendar: 'calendar' },
  ...{ threadSvg: 'pictures', threadPng: 'pictures' },
  ...{ radarSmall: 'pictures', radarLarge: 'pictures' },
};

const dialogOf = (page: Page, { exports: { dialog } }: Language) =>
  page.getByRole('dialog', { name: dialog.heading });

const button = (page: Page, language: Language, format: Format): Locator => {
  const { dialog } = language.exports;
  const name = `${dialog.formats[format].name}: ${dialog[GROUPS[format]]}`;
  return dialogOf(page, language).getByRole('button', { name, exact: true });
};

const status = (page: Page, language: Language) => dialogOf(page, language).getByRole('status');

/** Opens the dialog at a result: one's own, unless another is asked for. */
async function open(page: Page, language: Language, fragment = FRAGMENT): Promise<void> {
  const { results, at } = language;
  if (fragment === FRAGMENT) await putOnDevice(page, { own: OWN });
  await page.goto(at('/results/', fragment));
  // A file has the words of the questions in it.
  await expect(page.locator('.waiting')).toHaveCount(0);
  await page.getByRole('button', { name: results.exportsOpen, exact: true }).click();
  await expect(dialogOf(page, language)).toBeVisible();
}

/** Presses the button of a format and reads the file it offers. */
async function taken(page: Page, language: Language, format: Format) {
  const offered = page.waitForEvent('download');
  await button(page, language, format).click();
  const download = await offered;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const [bytes, name] = [Buffer.concat(chunks), download.suggestedFilename()];
  await expect(status(page, language)).toHaveText(
    fill(language.exports.dialog.made, { file: name }),
  );
  return { name, bytes, text: bytes.toString('utf8') };
}

/** Opens a file from the disk where there is no network; says what it asked for and complained about. */
async function fromDisk(
  browser: Browser,
  { name, bytes }: { name: string; bytes: Buffer },
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const path = test.info().outputPath(name);
  writeFileSync(path, bytes);
  const address = pathToFileURL(path).href;
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await look(page);
  expect(
    asked.filter((url) => !url.startsWith('data:')),
    'what the file asks for',
  ).toEqual([address]);
  expect(complaints, 'what the file complains about').toEqual([]);
  await context.close();
}

interface Held {
  readonly notes: Assessment['notes'];
  readonly label: string;
}

const heldIn = (html: string): unknown => {
  const found = /<script type="application\/json" id="red-thread-result">(.*?)<\/script>/s.exec(
    html,
  );
  return JSON.parse(found?.[1] ?? '');
};

for (const language of LANGUAGES) {
  const { locale, results, thread, exports: part, at } = language;
  const prefix = locale === 'en' ? 'red-thread' : 'rode-draad';
  const named = (about: string, ending: string) =>
    [prefix, 'klantcontact-een', about, `2026-09-27.${ending}`].filter(Boolean).join('-');

  test(`the JSON is what its schema says, and has everything (${locale})`, async ({ page }) => {
    await open(page, language);
    const { name, text } = await taken(page, language, 'json');
    expect(name).toBe(named('', 'json'));
    const json = JSON.parse(text) as Held;
    const { validate } = publicSchema('result-1');
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json.notes).toEqual(OWN.notes);
    // The file names its schema, and the site serves it.
    const { $schema } = json as unknown as { $schema: string };
    expect($schema).toMatch(/\/schemas\/result-1\.json$/);
    expect((await page.request.get('./schemas/result-1.json')).ok()).toBe(true);
  });

  test(`the CSV is a table of twenty rows that no spreadsheet runs (${locale})`, async ({
    page,
  }) => {
    await open(page, language);
    const { name, text } = await taken(page, language, 'csv');
    expect(name).toBe(named('', 'csv'));
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { columns } = part.file;
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => row[columns.id])).toEqual(QUESTIONS);
    expect(data.map((row) => row[columns.answer]).join('')).toBe(MIXED.replaceAll('-', '–'));
    expect(data[0]![columns.note]).toBe(OWN.notes['management.value']);
    for (const row of data) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }

    const plan = await taken(page, language, 'planCsv');
    expect(plan.name).toBe(named('plan', 'csv'));
    const rows = Papa.parse<Record<string, string>>(plan.text.slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows).toHaveLength(2);
    expect(rows.map((row) => row[part.file.planColumns.owner])).toContain('Zoë; finance');
  });

  test(`the Markdown has every answer, and the plan stands alone as well (${locale})`, async ({
    page,
  }) => {
    await open(page, language);
    const { name, text } = await taken(page, language, 'markdown');
    expect(name).toBe(named('', 'md'));
    expect(text).toMatch(/^# /);
    expect(text).toContain('We have one channel');
    expect(text).toContain(codeOf(OWN));
    const plan = await taken(page, language, 'planMarkdown');
    expect(plan.name).toBe(named('plan', 'md'));
    expect(plan.text).toContain('Ring ten customers');
    expect(plan.text).not.toContain('We have one channel');
  });

  test(`the calendar has the due dates and the day to measure again (${locale})`, async ({
    page,
  }) => {
    await open(page, language);
    const { name, text } = await taken(page, language, 'calendar');
    expect(name).toBe(named(part.dialog.fileAbout.calendar, 'ics'));
    const eventsIn = (ics: string) =>
      new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent');
    expect(eventsIn(text)).toHaveLength(3);

    await page.getByRole('radio', { name: part.dialog.againNever }).check();
    const without = await taken(page, language, 'calendar');
    expect(eventsIn(without.text)).toHaveLength(2);
  });

  test(`the thread is an SVG in which every text fits (${locale})`, async ({ page, browser }) => {
    await open(page, language);
    const file = await taken(page, language, 'threadSvg');
    expect(file.name).toBe(named(part.dialog.fileAbout.thread, 'svg'));
    // Opened as a file of its own it is XML: what is no XML shows an error and no picture.
    await fromDisk(browser, file, async (picture) => {
      const astray = await picture.evaluate(async () => {
        await document.fonts.ready;
        const svg = document.documentElement as unknown as SVGSVGElement;
        const { width, height } = svg.viewBox.baseVal;
        const texts = [...svg.querySelectorAll('text')].map((text) => {
          const box = text.getBBox();
          // How far what it stands in has been moved.
          const from = svg.getScreenCTM()!.inverse().multiply(text.getScreenCTM()!);
          const [left, top] = [from.e + box.x, from.f + box.y];
          return {
            said: text.textContent,
            left,
            top,
            right: left + box.width,
            bottom: top + box.height,
          };
        });
        const outside = texts.filter(
          ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
        );
        const touching = texts.flatMap((one, at) =>
          texts
            .slice(at + 1)
            .filter(
              (other) =>
                one.left < other.right - 1 &&
                other.left < one.right - 1 &&
                // Lines below one another share a little of their height.
                one.top < other.bottom - 4 &&
                other.top < one.bottom - 4,
            )
            .map((other) => `${one.said} / ${other.said}`),
        );
        return { count: texts.length, outside, touching };
      });
      expect(astray).toMatchObject({ outside: [], touching: [] });
      expect(astray.count).toBeGreaterThan(20);
    });
  });

  test(`the pictures are PNG of the size they say, light also in the dark (${locale})`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, language);
    for (const [format, about, width] of [
      ['threadPng', part.dialog.fileAbout.thread, 1600],
      ['radarSmall', part.dialog.fileAbout.radar, 800],
      ['radarLarge', part.dialog.fileAbout.radarLarge, 2000],
    ] as const) {
      const { name, bytes } = await taken(page, language, format);
      expect(name).toBe(named(about, 'png'));
      expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
      expect(bytes.readUInt32BE(16), format).toBe(width);
      const seen = await page.evaluate(async (base64) => {
        const picture = await createImageBitmap(
          new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))]),
        );
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const brush = canvas.getContext('2d')!;
        brush.drawImage(picture, 0, 0);
        const { data } = brush.getImageData(0, 0, picture.width, picture.height);
        let dark = 0;
        for (let at = 0; at < data.length; at += 4) if (data[at]! < 100) dark += 1;
        return { corner: [...data.slice(0, 4)], dark: dark / (data.length / 4) };
      }, bytes.toString('base64'));
      expect(seen.corner, format).toEqual([255, 255, 255, 255]);
      expect(seen.dark, format).toBeGreaterThan(0.002);
      expect(seen.dark, format).toBeLessThan(0.2);
    }
  });

  test(`the HTML opens from the disk without a network, with everything in it (${locale})`, async ({
    page,
    browser,
  }) => {
    test.slow();
    await open(page, language);
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    const file = await taken(page, language, 'html');
    expect(file.name).toBe(named('', 'html'));
    const json = await taken(page, language, 'json');

    await fromDisk(browser, file, async (report) => {
      await expect(report.getByRole('heading', { level: 1 })).toHaveText(heading!);
      await expect(report.getByRole('group', { name: thread.heading })).toBeVisible();
      await expect(report.locator('.thread-plot .thr')).toHaveCount(1);
      await expect(report.getByRole('table')).toBeVisible();
      expect(await report.evaluate(() => document.documentElement.lang)).toBe(locale);
      await expect(report).toHaveTitle(/Klantcontact & Één/);
      for (const said of [
        inGroups(codeOf(OWN)),
        `#r=${codeOf(OWN)}`,
        'Minutes of May',
        'We have one channel',
        'Ring ten customers',
        'Complaints: from 40 to 25 a week',
        results.printedFrom.split('{site}. ')[1]!,
      ]) {
        await expect(report.getByText(said).first(), said).toBeVisible();
      }
      const radar = report.getByRole('img', { name: results.radar });
      expect(
        await radar.evaluate((image) => (image as HTMLImageElement).naturalWidth),
      ).toBeGreaterThan(600);
      // The font of the site travels along.
      expect(await report.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual([
        'loaded',
      ]);

      // A sum opens without a script; every link stays in the file; nothing is left to press.
      await report.getByText(results.sum, { exact: true }).first().click();
      await expect(report.getByText(results.sumStage, { exact: true }).first()).toBeVisible();
      for (const link of await report.getByRole('link').all()) {
        const target = (await link.getAttribute('href'))!;
        expect(target).toMatch(/^#/);
        await expect(report.locator(target)).toHaveCount(1);
      }
      await expect(report.getByRole('button')).toHaveCount(0);

      await expectNoAxeViolations(report);
      await report.emulateMedia({ colorScheme: 'dark' });
      await expectNoAxeViolations(report);
      await report.emulateMedia({ colorScheme: 'light' });
      for (const width of [320, 390]) {
        await report.setViewportSize({ width, height: 800 });
        await expectNothingSideways(report);
      }
    });

    // The result travels inside, and nothing that somebody wrote ends the element that holds it.
    expect(heldIn(file.text)).toEqual(JSON.parse(json.text));
  });

  test(`the dialog is read from its heading, used by keyboard, and axe finds nothing (${locale})`, async ({
    page,
  }) => {
    await open(page, language);
    const dialog = dialogOf(page, language);
    await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
    await expectNoAxeViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoAxeViolations(page);

    await tabTo(page, button(page, language, 'json'));
    const offered = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await offered;
    await expect(button(page, language, 'json')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: results.exportsOpen })).toBeFocused();

    await page.getByRole('button', { name: results.exportsOpen }).click();
    await expect(dialog).toBeVisible();
    await page.mouse.click(4, 4);
    await expect(dialog).toBeHidden();
  });

  test(`what is not to travel is in no file and no name (${locale})`, async ({ page }) => {
    await open(page, language);
    const dialog = dialogOf(page, language);
    for (const box of await dialog.getByRole('checkbox').all()) {
      await expect(box).toBeChecked();
      await box.uncheck();
    }
    // Without the plan there is no file of a plan.
    await expect(button(page, language, 'planCsv')).toHaveCount(0);
    for (const format of ['html', 'json', 'csv', 'markdown', 'threadSvg'] as const) {
      const { name, text } = await taken(page, language, format);
      expect(name).toContain(`${prefix}-${part.dialog.fileResult}-`);
      expect(name).not.toContain('2026-09-27');
      for (const gone of ['Klantcontact', 'Minutes of May', 'one channel', 'Zoë', 'Complaints']) {
        expect(text, `${format}: ${gone}`).not.toContain(gone);
      }
      expect(text).not.toContain(codeOf(OWN));
    }
  });

  test(`somebody else’s result has no notes and no plan to take along (${locale})`, async ({
    page,
  }) => {
    await forbidStorage(page);
    await open(page, language, resultFragment(codeOf(OWN), 'Desk'));
    const dialog = dialogOf(page, language);
    await expect(dialog.getByRole('checkbox')).toHaveCount(3);
    await expect(dialog.getByRole('checkbox', { name: part.dialog.alongNotes })).toHaveCount(0);
    await expect(button(page, language, 'planCsv')).toHaveCount(0);
    const { text } = await taken(page, language, 'json');
    expect(JSON.parse(text)).toMatchObject({ label: 'Desk', notes: {} });

    // With nothing due and nothing to measure there is no calendar, and the dialog says what to do.
    await page.getByRole('radio', { name: part.dialog.againNever }).check();
    await button(page, language, 'calendar').click();
    await expect(status(page, language)).toHaveText(part.dialog.nothingDue);
  });

  test(`nothing is too wide on a small telephone (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, language);
    const dialog = dialogOf(page, language);
    expect(
      await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBeLessThanOrEqual(0);
    await expectNoAxeViolations(page);
  });

  test(`a button says that it is busy, and cannot be pressed twice (${locale})`, async ({
    page,
  }) => {
    await open(page, language);
    let go = () => {};
    const wait = new Promise<void>((resolve) => (go = resolve));
    await page.route(/_astro\/.*\.js/, async (route) => {
      await wait;
      await route.continue();
    });
    const offers: string[] = [];
    page.on('download', (download) => offers.push(download.suggestedFilename()));
    await button(page, language, 'markdown').click();
    const busy = dialogOf(page, language).getByRole('button', { name: part.dialog.making });
    await expect(busy).toHaveAttribute('aria-busy', 'true');
    await busy.click({ force: true });
    await busy.click({ force: true });
    go();
    await expect(status(page, language)).toContainText('.md');
    expect(offers).toHaveLength(1);
    await expect(button(page, language, 'markdown')).toHaveAttribute('aria-busy', 'false');
  });

  test.describe(() => {
    test.use({ expectedComplaints: [/ERR_FAILED|503|Failed to fetch/] });

    test(`what cannot be made says so, and the rest still can (${locale})`, async ({ page }) => {
      await open(page, language);
      await page.route(/_astro\/.*\.js/, (route) => route.abort());
      await button(page, language, 'markdown').click();
      const { name } = part.dialog.formats.markdown;
      await expect(status(page, language)).toHaveText(fill(part.dialog.failed, { format: name }));
      await page.unroute(/_astro\/.*\.js/);
      await taken(page, language, 'threadSvg');
    });

    test(`without the words of the questions the files of figures can be had (${locale})`, async ({
      page,
    }) => {
      await page.route(/questions\.json/, (route) => route.fulfill({ status: 503, body: '' }));
      await putOnDevice(page, { own: OWN });
      await page.goto(at('/results/', FRAGMENT));
      await expect(page.getByText(results.wordsFailed).first()).toBeVisible();
      await page.getByRole('button', { name: results.exportsOpen, exact: true }).click();
      await taken(page, language, 'json');
      await button(page, language, 'csv').click();
      await expect(status(page, language)).toHaveText(part.dialog.wordsFailed);
      // That asked for them again: once they are here, the file can be had.
      await page.unroute(/questions\.json/);
      await expect
        .poll(async () => {
          await button(page, language, 'csv').click();
          await expect(status(page, language)).not.toHaveText('');
          return status(page, language).textContent();
        })
        .toContain('.csv');
    });
  });
}
