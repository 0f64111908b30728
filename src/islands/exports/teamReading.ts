import Papa from 'papaparse';
import { CODE_START, encode } from '../../model/code';
import type { Unreadable } from '../../model/envelope';
import { perQuestion, QUESTIONS, type QuestionId } from '../../model/grid';
import { cleanLabel } from '../../model/link';
import type { Arrival } from '../../model/merging';
import { findCodes, type LabelledResult } from '../../model/pasted';
import { finish, NO_AMBITION, type Answer, type Result } from '../../model/sheet';
import { codeOf, resultOf } from '../../stores/assessments';
import { MOST_PEOPLE, readTeamFile } from '../../stores/teamFile';
import { answerFrom, LONGEST_TEXT, readImported } from './reading';
import { LONGEST_TABLE, undefused } from './table';

/** Everybody that a file or a table brings into a team. */
export interface TeamGiven {
  /** Numbered from 0 within this text. */
  readonly arrivals: readonly Arrival[];
  readonly failures: readonly GivenFailure[];
  /** What a team file says of the team itself; null where it is none. */
  readonly team: { readonly name: string; readonly anonymous: boolean } | null;
}

/** Something in a text that should have brought somebody in and did not. */
export interface GivenFailure {
  /** What stands there, shortened; '' where nothing can be named. */
  readonly found: string;
  /** The row of a table as a spreadsheet counts it, or the place among the people of a file; null for the whole. */
  readonly place: { readonly kind: 'row' | 'person'; readonly n: number } | null;
  /** An assessment in a backup may be `unfinished`; a text may be `too-large` to be looked at. */
  readonly reason: Unreadable | 'unfinished' | 'too-large';
}

/**
 * Everybody in a team file, in result files, backups and saved pages, and in a table with a column of codes or links.
 * null for plain text, which may hold codes as well: see model/pasted. Never throws.
 */
export function readTeamGiven(text: string): TeamGiven | null {
  if (text.length > LONGEST_TEXT) return failed('too-large');
  const trimmed = text.trim();
  if (/^[{[<]/.test(trimmed)) return readFile(trimmed);
  if (text.length > LONGEST_TABLE) return null;
  const codes = text.match(CODES)?.length ?? 0;
  const holdsQuestions = QUESTIONS.some((question) => text.includes(question));
  if (codes > MOST_PEOPLE || (codes === 0 && !holdsQuestions)) return null;
  const table = tableIn(text, codes);
  // What only looks like a table may have broken a code that is whole in the text: then it is none.
  const isWhole = (n: number) => n >= codes || n >= findCodes(text).filter(({ ok }) => ok).length;
  if (table && isOurs(table)) {
    const ours = peopleInOurs(table);
    if (isWhole(ours.arrivals.length + ours.failures.length)) return ours;
  }
  const results = holdsQuestions ? readResults(text) : null;
  if (results || !table) return results;
  const others = peopleInOthers(table);
  return isWhole(others.arrivals.length) ? others : null;
}

const CODES = /cx1/gi;

const failed = (reason: GivenFailure['reason']): TeamGiven => ({
  ...{ arrivals: [], failures: [failure('', null, reason)], team: null },
});

function readFile(text: string): TeamGiven | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // A saved page, half a file, or no file at all.
  }
  const reading = readTeamFile(file);
  if (!reading.ok) {
    return reading.reason === 'not-a-team-file' ? readResults(text) : failed(reading.reason);
  }
  const { name, anonymous, people, unread } = reading;
  return {
    arrivals: people.map((person) => ({ ...person, together: 0 })),
    failures: unread.map(({ position, found, reason }) =>
      failure(found, { kind: 'person', n: position }, reason),
    ),
    team: { name, anonymous },
  };
}

/** Every result in a file of one or more, or in a table with a row for each question; each came by itself. */
function readResults(text: string): TeamGiven | null {
  const reading = readImported(text, () => '');
  if (!reading.ok) {
    // Only where a table is damaged its codes can still be read: else the text is plain, and each can be named there.
    const isFile = /^[{[<]/.test(text) || findCodes(text).some(({ ok }) => ok);
    return isFile && reading.reason !== 'nothing' ? failed(reading.reason) : null;
  }
  const { assessments, unreadable } = reading;
  if (assessments.length === 0) return null;
  return {
    arrivals: assessments
      .filter(({ finished }) => finished)
      .map((assessment, together) => ({
        ...{ code: codeOf(assessment), result: resultOf(assessment) },
        ...{ label: cleanLabel(assessment.label), together },
      })),
    failures: [
      ...assessments
        .filter(({ finished }) => !finished)
        .map(({ label }) => failure(label, null, 'unfinished')),
      ...Array.from({ length: unreadable }, () => failure('', null, 'damaged')),
    ],
    team: null,
  };
}

/** A table in which a column holds codes or links. */
interface Table {
  readonly rows: readonly Row[];
  /** The row that names the columns; -1 where there is none. */
  readonly head: number;
  /** The column of the codes; -1 where our own table has lost it. */
  readonly codes: number;
  /** The column of the names, and whether it only lies beside the codes; -1 where there is none. */
  readonly labels: number;
  readonly isGuessed: boolean;
  /** The columns of the answers, where it is our own table; else empty. */
  readonly answers: Columns;
}

type Row = readonly string[];

type Columns = ReadonlyMap<QuestionId, number>;

/** What may stand between cells; a tab where they were copied from a spreadsheet. */
const SEPARATORS = ['\t', ';', ','];

/** Our own table names the questions above their answers; nothing else has so many of them in one row. */
const ENOUGH_QUESTIONS = 10;

/** The name above the column of the names, in our own tables and in those of others. */
const NAMES = /^(?:name|naam|label)$/i;

/** How far before the code the name stands in our own table: the chair and the day lie between. */
const NAME_BEFORE_CODE = 3;

/** A cell that begins with a code, or with a link that holds one: not a sentence that mentions it. */
const CODE_OR_LINK = /^\s*\S*cx1/i;

/** 22-11-2026, 2026/11/22 14:05, 22 nov 2026: what stands beside a code in the answers to a form. */
const DATE = /^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|^\d{1,2}[ -]\p{L}+\.?[ -]\d{4}\b/u;

const ADDRESS = /^\w+:\/\//;

/** The table that most of the codes stand in, whatever lies between its cells; our own before any other. */
function tableIn(text: string, codes: number): Table | null {
  const [first = ''] = /^.*/.exec(text) ?? [];
  const cellsWith = (separator: string) => first.split(separator).length;
  const likely = [...SEPARATORS].sort((one, other) => cellsWith(other) - cellsWith(one));
  let best: Table | null = null;
  for (const separator of likely) {
    const table = text.includes(separator) ? tableWith(text, separator) : null;
    if (!table) continue;
    if (isOurs(table) || codesIn(table) === codes) return table;
    if (!best || codesIn(table) > codesIn(best)) best = table;
  }
  return best;
}

const isOurs = ({ answers }: Table) => answers.size > 0;

/** The table that a text is with this separator; null where it is none. */
function tableWith(text: string, delimiter: string): Table | null {
  const { data: rows, meta } = Papa.parse<string[]>(text, { delimiter, preview: MOST_PEOPLE });
  if (meta.truncated) return null;
  const codes = columnOfCodes(rows);
  const ours = rows.findIndex(isHeadOfOurs);
  if (ours !== -1) {
    const answers = questionsIn(rows[ours] ?? []);
    const labels = namedColumn(rows[ours]);
    const placed = Math.max(codes - NAME_BEFORE_CODE, -1);
    return {
      ...{ rows, head: ours, codes, answers },
      ...{ labels: labels === -1 ? placed : labels, isGuessed: false },
    };
  }
  if (codes === -1) return null;
  const head = headAbove(rows, codes);
  const named = namedColumn(rows[head]);
  // Sentences have commas as well, but not as many in every line.
  const isRegular =
    areEquallyLong(rows) && (named !== -1 || codesIn({ rows, codes }) > 1) && rows.length > 1;
  if (delimiter !== '\t' && !isRegular) return null;
  const beside = [codes - 1, codes + 1].find((column) =>
    rows.some((row, index) => index !== head && isName(row[column] ?? '')),
  );
  return {
    ...{ rows, head, codes, answers: new Map() },
    ...{ labels: named === -1 ? (beside ?? -1) : named, isGuessed: named === -1 },
  };
}

/** The column with the most codes and links; -1 where no cell is one. */
function columnOfCodes(rows: readonly Row[]): number {
  const found: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (CODE_OR_LINK.test(cell)) found[column] = (found[column] ?? 0) + 1;
    });
  }
  return found.reduce((most, n, column) => (n > (found[most] ?? 0) ? column : most), -1);
}

function codesIn({ rows, codes }: Pick<Table, 'rows' | 'codes'>): number {
  return rows.filter((row) => CODE_OR_LINK.test(row[codes] ?? '')).length;
}

/** The columns that are named after a question. */
function questionsIn(row: Row): Columns {
  return new Map(
    QUESTIONS.flatMap((question) => {
      const column = row.findIndex((cell) => cell.trim() === question);
      return column === -1 ? [] : [[question, column] as const];
    }),
  );
}

const isHeadOfOurs = (row: Row) =>
  row.length >= ENOUGH_QUESTIONS && questionsIn(row).size >= ENOUGH_QUESTIONS;

const namedColumn = (head: Row | undefined) =>
  head?.findIndex((cell) => NAMES.test(cell.trim())) ?? -1;

/** The first row that has something else above the first code; -1 where there is none. */
function headAbove(rows: readonly Row[], codes: number): number {
  const first = rows.findIndex((row) => CODE_OR_LINK.test(row[codes] ?? ''));
  return rows.slice(0, first).findIndex((row) => (row[codes] ?? '').trim() !== '');
}

const isBlank = (row: Row) => row.every((cell) => cell.trim() === '');

function areEquallyLong(rows: readonly Row[]): boolean {
  const filled = rows.filter((row) => !isBlank(row));
  return filled.every(({ length }) => length === filled[0]?.length);
}

/** Whether what stands beside a code may be a name: it is no code, date, number or address. */
function isName(cell: string): boolean {
  const text = cell.trim();
  return /\p{L}/u.test(text) && ![CODE_OR_LINK, DATE, ADDRESS].some((other) => other.test(text));
}

/** Everybody in a table of ours: so many rows are so many people. */
function peopleInOurs(table: Table): TeamGiven {
  const arrivals: Arrival[] = [];
  const failures: GivenFailure[] = [];
  for (const [index, row] of table.rows.entries()) {
    // The head comes once more where two tables were put below each other.
    if (isBlank(row) || isHeadOf(table, row)) continue;
    const label = labelIn(table, row);
    const person = personIn(table, row);
    if ('reason' in person)
      failures.push(failure(person.found || label, rowAt(index), person.reason));
    else arrivals.push({ ...person, label: label || person.label, together: 0 });
  }
  return { arrivals, failures, team: null };
}

const isHeadOf = ({ answers }: Table, row: Row) =>
  [...answers].every(([question, column]) => row[column]?.trim() === question);

const rowAt = (index: number) => ({ kind: 'row', n: index + 1 }) as const;

/** Who stands in a row of ours. As in the table of a result, its answers win over its code, which has the rest. */
function personIn(
  { codes, answers }: Table,
  row: Row,
): LabelledResult | { readonly found: string; readonly reason: Unreadable } {
  const written = row[codes]?.trim() ?? '';
  const [found] = findCodes(written);
  if (found?.ok === false) return found;
  if (written !== '' && !found) return { found: written, reason: 'not-a-code' };
  const said = new Map<QuestionId, Answer>();
  for (const [question, column] of answers) {
    const answer = answerFrom(undefused(row[column] ?? ''));
    if (answer === null) return { found: written, reason: 'damaged' };
    if (answer !== 'open') said.set(question, answer);
  }
  if (!found && said.size < QUESTIONS.length) return { found: '', reason: 'not-a-code' };
  const { label, code, result } = found ?? NOBODY;
  const isSame = [...said].every(([question, answer]) => result.answers[question] === answer);
  if (isSame && found) return { label, code, result };
  const sheet = perQuestion((question) => said.get(question) ?? result.answers[question]);
  const changed: Result = { ...result, answers: sheet };
  return { label, code: encode(changed), result: changed };
}

/** Who stands in a row without a code. */
const NOBODY: LabelledResult = {
  label: '',
  code: '',
  result: { answers: finish({}), ambition: NO_AMBITION, chair: 'not-said', day: 0 },
};

/** Everybody in a table of others: the codes of one team link came together, any other came by itself. */
function peopleInOthers(table: Table): TeamGiven {
  const arrivals: Arrival[] = [];
  const failures: GivenFailure[] = [];
  let together = -1;
  for (const [index, row] of table.rows.entries()) {
    if (index === table.head) continue;
    const label = labelIn(table, row);
    for (const [column, cell] of row.entries()) {
      const found = cell.toLowerCase().includes(CODE_START) ? findCodes(cell) : [];
      for (const one of found) {
        if (!one.sameLink) together += 1;
        const { ok } = one;
        if (!ok) failures.push(failure(one.found, rowAt(index), one.reason));
        // A team link brings more people than the one whose row it is in.
        else {
          const { code, result } = one;
          const named = found.length === 1 ? label || one.label : one.label;
          arrivals.push({ code, result, label: named, together });
        }
      }
      if (column === table.codes && found.length === 0 && cell.trim() !== '') {
        failures.push(failure(cell, rowAt(index), 'not-a-code'));
      }
    }
  }
  return { arrivals, failures, team: null };
}

function labelIn({ labels, isGuessed }: Table, row: Row): string {
  const cell = row[labels] ?? '';
  return isGuessed && !isName(cell) ? '' : cleanLabel(undefused(cell));
}

function failure(
  found: string,
  place: GivenFailure['place'],
  reason: GivenFailure['reason'],
): GivenFailure {
  return { found: shortened(found), place, reason };
}

const LONGEST_FOUND = 30;

function shortened(text: string): string {
  const characters = [...cleanLabel(text)];
  if (characters.length <= LONGEST_FOUND) return characters.join('');
  return `${characters.slice(0, LONGEST_FOUND - 1).join('')}…`;
}
