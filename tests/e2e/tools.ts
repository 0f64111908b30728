// What the journeys through the three tools share: where they are, and the work that lies on a device or in a link.
import { deflateSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill';
import type { Page as SitePage } from '../../src/i18n/paths';
import type { MatrixWords } from '../../src/islands/matrix/words';
import type { ReadinessWords } from '../../src/islands/readiness/words';
import type { ValueWords } from '../../src/islands/valuecase/words';
import type { Matrix } from '../../src/model/matrix';
import {
  encodeReadiness,
  SAYINGS,
  STATEMENTS,
  type Readiness,
  type Saying,
} from '../../src/model/readiness';
import type { Input, ValueCase } from '../../src/model/valueCase';
import { matrixFormat } from '../../src/stores/matrixFile';
import { READINESS_FORMAT } from '../../src/stores/readinessFile';
import { valueCaseFormat } from '../../src/stores/valueCaseFile';
import type { WorkFormat } from '../../src/stores/work';
import type { Language } from './journeys';
import { expect } from './site';

interface Works {
  readonly matrix: Matrix;
  readonly readiness: Readiness;
  readonly value: ValueCase;
}

interface Words {
  readonly matrix: MatrixWords;
  readonly readiness: ReadinessWords;
  readonly value: ValueWords;
}

export type Tool = keyof Works;

export const TOOLS = ['matrix', 'readiness', 'value'] as const satisfies readonly Tool[];

const PAGES: Readonly<Record<Tool, SitePage>> = {
  matrix: '/tools/impact-matrix/',
  readiness: '/tools/readiness/',
  value: '/tools/value-case/',
};

const FORMATS: { readonly [Id in Tool]: WorkFormat<Works[Id]> } = {
  matrix: matrixFormat,
  readiness: READINESS_FORMAT,
  value: valueCaseFormat,
};

/** The work as the device keeps it. */
export const textOf = <Id extends Tool>(tool: Id, work: Works[Id]): string =>
  FORMATS[tool].write(work);

/** The fragment that carries a text, deflated and spelt as RFC 1950 and RFC 4648 say. */
export const carrying = (tool: Tool, text: string): string =>
  `#${tool}=${deflateSync(text).toString('base64url')}`;

/** The fragment that carries somebody's work. */
export const fragmentOf = <Id extends Tool>(tool: Id, work: Works[Id]): string =>
  tool === 'readiness'
    ? `#c=${encodeReadiness(work as Readiness)}`
    : carrying(tool, textOf(tool, work));

/** The bar of a tool: undo, redo, and where the work is. */
export const bar = (page: Page, { tools }: Language): Locator =>
  page.getByRole('region', { name: tools.steps });

/** Opens a tool, and waits until it can be used. */
export async function openTool(
  page: Page,
  language: Language,
  tool: Tool,
  fragment = '',
): Promise<void> {
  await page.goto(language.at(PAGES[tool], fragment));
  await expect(bar(page, language)).toBeVisible();
}

/** Lays the work of a tool on the device as an earlier visit would have left it. */
export async function putWork<Id extends Tool>(
  page: Page,
  tool: Id,
  work: Works[Id],
): Promise<void> {
  await page.goto('./tools/');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `red-thread:tool:${tool}:now`,
    textOf(tool, work),
  ] as const);
}

/** Opens a tool with something in it that was made here before. */
export async function openWith<Id extends Tool>(
  page: Page,
  language: Language,
  tool: Id,
  work: Works[Id],
): Promise<void> {
  await putWork(page, tool, work);
  await openTool(page, language, tool);
}

/** What lies on the device of a tool, by its id. */
export const kept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).filter(([key]) => key.startsWith('red-thread:tool:')),
    ),
  );

/** The words that the page of a tool carries; those of authors among them. */
export async function wordsOn<Id extends Tool>(page: Page, _tool: Id): Promise<Words[Id]> {
  return JSON.parse((await page.locator('#words').textContent()) ?? '') as Words[Id];
}

/** Opens an example of the tool that is on the page; says what it is called. */
export async function openExample(
  page: Page,
  tool: 'matrix' | 'value',
  index = 0,
): Promise<string> {
  const { examples } = await wordsOn(page, tool);
  const { name } = examples[index]!;
  await page.getByRole('button', { name, exact: true }).click();
  return name;
}

/** The first answers of a readiness check, a letter each: yes, partly, no, ? and . for open. */
export function answersOf(marks: string): Readiness {
  const entries = [...marks].flatMap((mark, index) => {
    const saying = SAYINGS['ypn?'.indexOf(mark)];
    return saying ? [[STATEMENTS[index], saying] as const] : [];
  });
  return Object.fromEntries(entries) as Readiness;
}

/** An answer to a statement of the readiness check, counted from 1. */
export const answer = (page: Page, { readiness }: Language, n: number, saying: Saying): Locator =>
  page
    .getByRole('form', { name: readiness.statementsHeading })
    .getByRole('group')
    .nth(n - 1)
    .getByRole('radio', { name: readiness.sayings[saying], exact: true });

/** Everything about one number of the value case. */
export const numberBlock = (page: Page, { valueCase }: Language, input: Input): Locator =>
  page.getByRole('group', { name: new RegExp(`^${valueCase.inputs[input].name} `) });

/** A field of one number of the value case. */
export const numberField = (
  page: Page,
  language: Language,
  input: Input,
  end: 'low' | 'expected' | 'high' = 'expected',
): Locator =>
  numberBlock(page, language, input).getByRole('textbox', {
    name: language.valueCase.ends[end],
    exact: true,
  });

/** Leaves a field with something else in it. */
export async function change(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Tab');
}

/** A field in the table of the matrix. */
export const cell = (
  page: Page,
  { matrix }: Language,
  what: 'name' | 'satisfaction' | 'impact' | 'volume',
  moment: string,
): Locator => {
  const column = what === 'name' ? matrix.columns.name : matrix[what];
  return page
    .getByRole('table', { name: matrix.tableHeading })
    .getByRole('textbox', { name: fill(matrix.fieldOf, { column, moment }), exact: true });
};

/** The rows of the table of the matrix, without its head. */
export const rowsOf = (page: Page, { matrix }: Language): Locator =>
  page
    .getByRole('table', { name: matrix.tableHeading })
    .getByRole('row')
    .filter({ has: page.getByRole('textbox') });

/** Opens a file with the button of the page. */
export async function openFile(
  page: Page,
  { tools }: Language,
  name: string,
  text: string,
): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: tools.open, exact: true }).click();
  await (
    await choosing
  ).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
}

/** How much of a canvas has ink on it, 0 to 1. */
export const inkOn = (canvas: Locator): Promise<number> =>
  canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    if (width * height === 0) return 0;
    const { data } = (element as HTMLCanvasElement)
      .getContext('2d')!
      .getImageData(0, 0, width, height);
    let inked = 0;
    for (let at = 3; at < data.length; at += 4) if (data[at]! > 0) inked += 1;
    return inked / (width * height);
  });
