import Papa from 'papaparse';
import { decode } from '../../model/code';
import { dateOf, dayIn } from '../../model/day';
import {
  isQuestionId,
  isStage,
  levelOf,
  perLevel,
  QUESTIONS,
  type Level,
  type QuestionId,
  type Stage,
} from '../../model/grid';
import { codesOnce, findCodes } from '../../model/pasted';
import type { Answer } from '../../model/sheet';
import { readBackup } from '../../stores/backup';
import { isResult, readResult } from '../../stores/resultFile';
import { readSaved, type Assessment, type Texts } from '../../stores/saved';
import { NOTHING_YET } from '../../stores/versions';
import { COLUMNS, type Column } from './csv';
import { LONGEST_TABLE, undefused } from './table';

/** What a text holds that was dropped, chosen or pasted. `unreadable` counts what stood in it and cannot be read. */
export type Imported =
  | {
      readonly ok: true;
      readonly assessments: readonly Assessment[];
      /** Codes that carried no answers of their own file. */
      readonly linked: readonly { readonly code: string; readonly label: string }[];
      readonly unreadable: number;
    }
  | { readonly ok: false; readonly reason: 'nothing' | 'damaged' | 'newer' };

/** One result among several in a text, read. */
type Item =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly reason: string };

/**
 * More characters than any file of this site has: a browser keeps about five million for it. Whatever is longer is
 * not looked at, and so nothing that is pasted can keep the page busy.
 */
export const LONGEST_TEXT = 16_000_000;

/**
 * Everything of this site in a text: a result file or a list of them, a backup, a page saved as HTML, a table; else
 * the codes in it. Never throws, and goes through the text a fixed number of times.
 */
export function readImported(text: string, newId: () => string): Imported {
  if (text.length > LONGEST_TEXT) return NOTHING;
  const found =
    readJson(text.trim()) ??
    readPage(text.trim()) ??
    (text.length > LONGEST_TABLE ? null : (readTable(text) ?? readCodes(text)));
  if (!found?.ok) return found ?? NOTHING;
  // A result that came with a link has no id until somebody keeps it.
  const assessments = found.assessments.map((assessment) =>
    assessment.id === '' ? { ...assessment, id: newId() } : assessment,
  );
  return { ...found, assessments };
}

const NOTHING: Imported = { ok: false, reason: 'nothing' };
const DAMAGED: Imported = { ok: false, reason: 'damaged' };
const NEWER: Imported = { ok: false, reason: 'newer' };

/** What several items are together; where none can be read, why. */
function together(items: readonly Item[]): Imported {
  if (items.length === 0) return NOTHING;
  const assessments = items.flatMap((item) => (item.ok ? [item.assessment] : []));
  if (assessments.length === 0) {
    return items.some((item) => !item.ok && item.reason === 'newer') ? NEWER : DAMAGED;
  }
  return { ok: true, assessments, linked: [], unreadable: items.length - assessments.length };
}

function readJson(text: string): Imported | null {
  if (!text.startsWith('{') && !text.startsWith('[')) return null;
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // Half a file of ours is no text to look for codes in: the notes in it would be lost in silence.
    return /"kind"\s*:\s*"red-thread-/.test(text) ? DAMAGED : null;
  }
  if (isResult(file)) return together([readResult(file)]);
  if (Array.isArray(file)) return file.some(isResult) ? together(file.map(readResult)) : null;
  const backup = readBackup(text);
  if (!backup.ok) {
    if (backup.reason === 'newer') return NEWER;
    return (file as { kind?: unknown }).kind === 'red-thread-backup' ? DAMAGED : null;
  }
  return together([
    ...backup.assessments.map((assessment) => ({ ok: true, assessment }) as const),
    ...backup.unreadable.map((item) => readSaved(item.text)),
  ]);
}

/** Where a page saved as HTML holds its result file; the attributes may come back in another order. */
const SCRIPT = /<script\b([^>]{0,200})>/gi;

function readPage(text: string): Imported | null {
  if (!text.startsWith('<')) return null;
  for (const { 0: tag, 1: attributes = '', index } of text.matchAll(SCRIPT)) {
    if (!/\sid=["']?red-thread-result(?=["'\s]|$)/i.test(attributes)) continue;
    const rest = text.slice(index + tag.length);
    const end = rest.search(/<\/script/i);
    return (end === -1 ? null : readJson(rest.slice(0, end).trim())) ?? DAMAGED;
  }
  return null;
}

/** A thousand results below each other; whatever has more rows is no table of ours. */
const MOST_ROWS = 20_000;

/** A tab is what cells copied from a spreadsheet have between them. */
const SEPARATORS = [',', ';', '\t'];

/** One row with a question id in it. */
interface Row {
  readonly id: QuestionId;
  readonly cell: (column: Column) => string;
}

/** The results in a table, whatever was added beside it, sorted or filtered; null where there is no such table. */
function readTable(text: string): Imported | null {
  if (!QUESTIONS.some((id) => text.includes(id))) return null;
  const tables = SEPARATORS.map((delimiter) => rowsIn(text, delimiter));
  const rows = tables.reduce((most, table) => (table.length > most.length ? table : most));
  if (!rows.some((row) => isAnswer(answerIn(row)))) return null;
  return together(resultsIn(rows).map(asItem));
}

function rowsIn(text: string, delimiter: string): Row[] {
  const { data, meta } = Papa.parse<string[]>(text, { delimiter, preview: MOST_ROWS });
  if (meta.truncated) return [];
  const column = columnOfIds(data);
  return data.flatMap((cells): Row[] => {
    const id = cells[column]?.trim() ?? '';
    if (!isQuestionId(id)) return [];
    const place = (name: Column) => column + COLUMNS.indexOf(name) - COLUMNS.indexOf('id');
    return [{ id, cell: (name) => undefused(cells[place(name)] ?? '') }];
  });
}

/** The column with the most different question ids in it: a name may look like one as well. */
function columnOfIds(data: readonly (readonly string[])[]): number {
  const found = new Map<number, Set<string>>();
  for (const cells of data) {
    cells.forEach((cell, column) => {
      const id = cell.trim();
      if (isQuestionId(id)) found.set(column, (found.get(column) ?? new Set()).add(id));
    });
  }
  const [most] = [...found].sort(([, one], [, other]) => other.size - one.size);
  return most?.[0] ?? -1;
}

/**
 * The rows of each result. Several tables may stand below each other and may have been sorted together: rows belong
 * together by their code, and a question that comes back belongs to the next one.
 */
function resultsIn(rows: readonly Row[]): Row[][] {
  const results = new Map<string, Row[]>();
  const times = new Map<string, number>();
  for (const row of rows) {
    const code = row.cell('code').trim();
    const time = times.get(row.id + code) ?? 0;
    times.set(row.id + code, time + 1);
    const key = `${time} ${code}`;
    results.set(key, [...(results.get(key) ?? []), row]);
  }
  return [...results.values()];
}

/** The result in its rows. What they say wins over their code; the chair stands in the code only, in any language. */
function asItem(rows: readonly Row[]): Item {
  if (rows.some((row) => answerIn(row) === null)) return { ok: false, reason: 'damaged' };
  const coded = rows.flatMap((row) => {
    const reading = decode(row.cell('code'));
    return reading.ok ? [reading.result] : [];
  })[0];
  const day = first(rows, (row) => dayIn(row.cell('date').trim())) ?? coded?.day ?? 0;
  const date = dateOf(day);
  const ambition = (level: Level) =>
    first(rows, (row) => (levelOf(row.id) === level ? stageIn(row.cell('ambition')) : null));
  const answers: Partial<Record<QuestionId, Answer>> = { ...coded?.answers };
  for (const row of rows) {
    const answer = answerIn(row);
    if (isAnswer(answer)) answers[row.id] = answer;
  }
  const assessment: Assessment = {
    ...NOTHING_YET,
    id: '',
    label: first(rows, (row) => row.cell('label')) ?? '',
    chair: coded?.chair ?? 'not-said',
    answers,
    ambition: perLevel((level) => ambition(level) ?? coded?.ambition[level] ?? null),
    notes: textsIn(rows, 'note'),
    reasons: textsIn(rows, 'reason'),
    day,
    changed: date ? Date.UTC(date.year, date.month - 1, date.date) : 0,
    finished: true,
  };
  return { ok: true, assessment };
}

/** The first of what the rows say that says something. */
function first<Said>(rows: readonly Row[], say: (row: Row) => Said | null): Said | null {
  for (const row of rows) {
    const said = say(row);
    if (said) return said;
  }
  return null;
}

function textsIn(rows: readonly Row[], column: 'note' | 'reason'): Texts {
  const texts = rows.map((row) => [row.id, row.cell(column)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** What stands for "does not apply": our own dash, what a keyboard makes of it, or what is left of it in an older encoding. */
const DASH = /^[-\u2010-\u2015\u2212\uFFFD]$/;

/** The answer in a row. */
const answerIn = (row: Row) => answerFrom(row.cell('answer'));

/** The answer in a cell; 'open' where it is blank, null where it holds something else. */
export function answerFrom(cell: string): Answer | 'open' | null {
  const sign = cell.trim();
  if (sign === '') return 'open';
  if (sign === '?') return 'unknown';
  return DASH.test(sign) ? 'not-applicable' : stageIn(sign);
}

const isAnswer = (answer: Answer | 'open' | null): answer is Answer =>
  answer !== null && answer !== 'open';

function stageIn(cell: string): Stage | null {
  const stage = /^[1-5]$/.test(cell.trim()) ? Number(cell) : 0;
  return isStage(stage) ? stage : null;
}

/** The codes in any text; one that stands there twice, as in a quoted mail, is one. */
function readCodes(text: string): Imported | null {
  const found = findCodes(text);
  const linked = codesOnce(found).map(({ code, label }) => ({ code, label }));
  const unreadable = found.filter(({ ok }) => !ok).length;
  if (linked.length > 0) return { ok: true, assessments: [], linked, unreadable };
  if (unreadable === 0) return null;
  return found.some((one) => !one.ok && one.reason === 'newer') ? NEWER : DAMAGED;
}
