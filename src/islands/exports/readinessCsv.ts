import {
  isStatement,
  outcomeOf,
  SAYINGS,
  STATEMENTS,
  themeOf,
  type Readiness,
  type Saying,
  type StatementId,
} from '../../model/readiness';
import type { ReadinessWords } from '../readiness/words';
import { LONGEST_TABLE, tableIn, written } from './table';

type Words = Pick<ReadinessWords, 'locale' | 'themes' | 'readiness' | 'written'>;

const COLUMNS = ['theme', 'id', 'statement', 'answer', 'outcome'] as const;

/** A row of a table that could not be read. */
export interface UnreadRow {
  /** Which row it is, from 1. */
  readonly row: number;
  /** What stands there. */
  readonly found: string;
  /** No answer, no statement of this check, or a statement that has an answer already. */
  readonly why: 'answer' | 'statement' | 'twice';
}

/** The answers in a table and the rows that could not be read; null where no statement of this check is in it. */
export interface ReadTable {
  readonly said: Readiness;
  readonly unread: readonly UnreadRow[];
}

/** A readiness check as a table, one row for each statement; an open one has no answer. */
export function readinessCsv(
  { locale, themes, readiness }: Words,
  statements: Readonly<Record<StatementId, string>>,
  said: Readiness,
): string {
  const rows = STATEMENTS.map((id): Record<(typeof COLUMNS)[number], string> => {
    const saying = said[id];
    const theme = themeOf(id);
    return {
      ...{ theme: themes[theme], id, statement: statements[id] },
      answer: saying === undefined ? '' : readiness.sayings[saying],
      outcome: readiness.outcomes[outcomeOf(said, theme)],
    };
  });
  return written(locale, COLUMNS, readiness.columns, rows);
}

/**
 * The answers in a table, whatever was added beside it, sorted or taken out, in either language. Statements are found
 * by their id, answers in the column that holds most of them.
 */
export function readReadinessCsv(text: string, words: Pick<Words, 'written'>): ReadTable | null {
  const table = text.length > LONGEST_TABLE ? [] : tableIn(text);
  const ids = columnWith(table, (cell) => isStatement(idIn(cell)));
  if (ids === -1) return null;
  const first = table.findIndex((cells) => isStatement(idIn(cells[ids] ?? '')));
  const below = table.slice(first);
  const sayingIn = sayingReader(words);
  const most = columnWith(below, (cell, column) => column !== ids && sayingIn(cell) !== null);
  // Where not one is an answer, the place it is saved in tells which cells were meant.
  const answers = most === -1 ? ids + COLUMNS.indexOf('answer') - COLUMNS.indexOf('id') : most;
  const said: Partial<Record<StatementId, Saying>> = {};
  const unread: UnreadRow[] = [];
  const seen = new Set<StatementId>();

  below.forEach((cells, index) => {
    const row = first + index + 1;
    const id = idIn(cells[ids] ?? '');
    const answer = (cells[answers] ?? '').trim();
    if (!isStatement(id)) {
      // A row without an id may be a remark or a sum of somebody's own.
      if (id !== '') unread.push({ row, found: cells[ids] ?? '', why: 'statement' });
      return;
    }
    if (answer === '') return;
    const saying = sayingIn(answer);
    if (saying === null) unread.push({ row, found: answer, why: 'answer' });
    else if (seen.has(id)) unread.push({ row, found: id, why: 'twice' });
    else {
      seen.add(id);
      said[id] = saying;
    }
  });
  return { said, unread };
}

const idIn = (cell: string) => cell.trim().toLowerCase();

/** Knows an answer by its words in every language, by the word files use, and "don't know" by a question mark. */
function sayingReader({ written: words }: Pick<Words, 'written'>) {
  const spelt = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/['`´‘]/g, '’');
  const known = new Map<string, Saying>([['?', 'unknown']]);
  for (const saying of SAYINGS) {
    for (const word of [saying, ...words[saying]]) known.set(spelt(word), saying);
  }
  return (cell: string): Saying | null => known.get(spelt(cell)) ?? null;
}

/** The column in which most cells are so; -1 where none is. */
function columnWith(
  table: readonly (readonly string[])[],
  isSo: (cell: string, column: number) => boolean,
): number {
  const times: number[] = [];
  for (const cells of table) {
    cells.forEach((cell, column) => {
      if (isSo(cell, column)) times[column] = (times[column] ?? 0) + 1;
    });
  }
  const most = times.reduce((highest, n) => Math.max(highest, n), 0);
  return most === 0 ? -1 : times.indexOf(most);
}
