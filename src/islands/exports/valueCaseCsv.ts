import type { Locale } from '../../i18n/locales';
import { decimalIn, decimalOf, formatNumber, readNumber, type Decimal } from '../../i18n/number';
import { breakEvenOf, type BreakEven } from '../../model/breakEven';
import {
  casesOf,
  ENDS,
  INPUTS,
  LEVERS,
  NO_CASE,
  UNITS,
  type Calculation,
  type Cases,
  type End,
  type Input,
  type Lever,
  type ValueCase,
} from '../../model/valueCase';
import {
  figureOf,
  formulaOf,
  formulaText,
  neededFormulaOf,
  OUTCOMES,
  type Formula,
  type FormulaLeaf,
  type Outcome,
} from '../../model/valueFormula';
import { shownOf } from '../../model/valueShown';
import {
  cleanTitle,
  inCurrency,
  isCurrency,
  overYears,
  titled,
  withNote,
  withRange,
} from '../../stores/valueCase';
import { LONGEST_TABLE, tableIn, written } from './table';

/** The columns in the order of the file. `figures` is the formula with the expected numbers in it. */
export const COLUMNS = [
  ...(['id', 'name', 'low', 'expected', 'high', 'unit'] as const),
  ...(['note', 'published', 'formula', 'figures'] as const),
] as const;

export type Column = (typeof COLUMNS)[number];

/** What is said of the whole case, in a row each; what they say stands in the column of the expected numbers. */
const ABOUT = ['title', 'currency', 'years', 'example'] as const;

type About = (typeof ABOUT)[number];

/** What columns and rows are called in one language. */
export interface ValueCaseNames {
  readonly locale: Locale;
  readonly columns: Readonly<Record<Column, string>>;
  readonly inputs: Readonly<Record<Input, string>>;
  readonly about: Readonly<Record<About, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** The improvement at which a lever pays on its own. */
  readonly needed: Readonly<Record<Lever, string>>;
}

export interface ValueCaseCsvWords extends ValueCaseNames {
  /** The same names in the other language: a table may come from there. */
  readonly elsewhere: ValueCaseNames;
  /** The unit of the payback: "years". */
  readonly yearsUnit: string;
  readonly never: string;
  readonly atOnce: string;
  /** Stands beside the id of an example: its numbers are nobody's. */
  readonly fictional: string;
}

/** Something in a table that was not taken over. */
export interface UnreadRow {
  /** The row as a spreadsheet counts it, from 1. */
  readonly row: number;
  /** What stands there, shortened. */
  readonly found: string;
  /**
   * unknown: no input is called that. twice: the input stood in a row before. no-number, formula: a cell that should
   * be a number. no-currency: not a code of three letters. which-number: without a head above them, two numbers or more
   * than three may be anything. no-column: the cell stands below nothing that is known.
   */
  readonly reason:
    'unknown' | 'twice' | 'no-number' | 'formula' | 'no-currency' | 'which-number' | 'no-column';
}

/** A table that was read: the case with what stands in it, and what does not. */
export interface ValueCaseTable {
  readonly valueCase: ValueCase;
  /** The inputs of which something was taken over. */
  readonly read: readonly Input[];
  readonly unread: readonly UnreadRow[];
}

type Cells = Partial<Record<Column, string>>;

const NOTHING = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Record<Column, string>;

/**
 * A value case as a table: what it is about and its inputs, which are read back, and below them what comes of it with
 * every formula in words and in the expected numbers.
 */
export function valueCaseCsv(words: ValueCaseCsvWords, valueCase: ValueCase): string {
  const rows = [
    ...aboutRows(words, valueCase),
    ...INPUTS.map((input) => inputRow(words, valueCase, input)),
    ...outcomeRows(words, valueCase, casesOf(valueCase), breakEvenOf(valueCase)),
  ];
  return written(
    words.locale,
    COLUMNS,
    words.columns,
    rows.map((row) => ({ ...NOTHING, ...row })),
  );
}

function aboutRows(words: ValueCaseCsvWords, valueCase: ValueCase): Cells[] {
  const { title, currency, years, example } = valueCase;
  const row = (id: About, expected: string): Cells => ({ id, name: words.about[id], expected });
  return [
    row('title', cleanTitle(title)),
    row('currency', currency),
    row('years', plain(words.locale, years)),
    ...(example === '' ? [] : [{ ...row('example', example), note: words.fictional }]),
  ];
}

function inputRow(
  { locale, inputs: names }: ValueCaseCsvWords,
  { inputs, notes, published, currency }: ValueCase,
  input: Input,
): Cells {
  const { low, expected, high } = inputs[input];
  return {
    ...{ id: input, name: names[input] },
    ...{ low: plain(locale, low), expected: plain(locale, expected), high: plain(locale, high) },
    unit: { count: '', money: currency, percent: '%' }[UNITS[input]],
    ...{ note: notes[input], published: published[input] ?? '' },
  };
}

function outcomeRows(
  words: ValueCaseCsvWords,
  { currency }: ValueCase,
  cases: Cases,
  breakEven: BreakEven,
): Cells[] {
  const { locale, yearsUnit } = words;
  const outcome = (
    id: Outcome,
    unit: string,
    say: (calculation: Calculation) => string,
  ): Cells => ({
    ...{ id, name: words.outcomes[id], unit, ...formulas(words, formulaOf(id), cases.expected) },
    ...{ low: say(cases.low), expected: say(cases.expected), high: say(cases.high) },
  });
  const { share, levers } = breakEven;
  return [
    ...LEVERS.map((lever) =>
      outcome(lever, currency, (one) => plain(locale, shownOf(one, 2).levers[lever])),
    ),
    outcome('benefit', currency, (one) => plain(locale, shownOf(one, 2).benefit)),
    outcome('worth', currency, (one) => plain(locale, shownOf(one, 2).worth)),
    outcome('payback', yearsUnit, ({ payback }) => {
      if (payback === 'never') return words.never;
      return payback === 'at-once' ? words.atOnce : rounded(locale, payback);
    }),
    {
      ...{ id: 'share', name: words.outcomes.share, unit: '%' },
      expected: rounded(locale, share === null ? null : 100 * share),
      ...formulas(words, formulaOf('share'), cases.expected),
    },
    ...LEVERS.map((lever) => ({
      ...{ id: neededId(lever), name: words.needed[lever], unit: '%' },
      expected: rounded(locale, levers[lever].needed),
      ...formulas(words, neededFormulaOf(lever), cases.expected),
    })),
  ];
}

const neededId = (lever: Lever) => `needed-${lever}`;

/** A formula in words, and with numbers as far as there are numbers for all of it. */
function formulas(words: ValueCaseCsvWords, formula: Formula, expected: Calculation): Cells {
  const name = (leaf: FormulaLeaf) => {
    if (leaf.kind === 'outcome') return words.outcomes[leaf.outcome];
    return leaf.input === 'years' ? words.about.years : words.inputs[leaf.input];
  };
  const isWhole = leavesOf(formula).every((leaf) => figureOf(expected, leaf) !== null);
  const figure = (leaf: FormulaLeaf) => {
    const isShare =
      leaf.kind === 'input' && leaf.input !== 'years' && UNITS[leaf.input] === 'percent';
    const number = formatNumber(words.locale, figureOf(expected, leaf) ?? 0, 10);
    return isShare ? `${number} %` : number;
  };
  return {
    formula: formulaText(formula, name),
    figures: isWhole ? formulaText(formula, figure) : '',
  };
}

function leavesOf(formula: Formula): readonly FormulaLeaf[] {
  return formula.kind === 'operation' ? formula.parts.flatMap(leavesOf) : [formula];
}

/** A number with all its decimals and without groups, as a spreadsheet of that language reads it; '' for none. */
function plain(locale: Locale, value: number | null): string {
  return value === null ? '' : String(value).replace('.', decimalOf(locale));
}

/** The same with at most two decimals. */
const rounded = (locale: Locale, value: number | null) =>
  plain(locale, value === null ? null : Number(value.toFixed(2)));

/** What a row is about: an input, the case, or an outcome, which follows from the others and is not read. */
type Subject =
  | { readonly kind: 'input'; readonly input: Input }
  | { readonly kind: 'about'; readonly about: About }
  | { readonly kind: 'outcome' };

/** A row with the subject that it names, and where. */
interface Row {
  /** From 1. */
  readonly n: number;
  readonly cells: readonly string[];
  readonly subject: Subject | null;
  readonly at: number;
  /** The columns above it; null where no head has come yet. */
  readonly head: Head | null;
}

type Head = ReadonlyMap<number, Column>;

/**
 * The inputs in a table, whoever made it: ours in either language, sorted or cut, or any table that names inputs by id
 * or name, with a head above the numbers or with one number (expected) or three behind the name. A row replaces what it
 * has columns for; what is in no row stays as it was in `onto`. Whatever cannot be read is listed. Never throws; null
 * for a text that is too long to be a table.
 */
export function readValueCaseCsv(
  words: ValueCaseCsvWords,
  text: string,
  onto: ValueCase = NO_CASE,
): ValueCaseTable | null {
  if (text.length > LONGEST_TABLE) return null;
  const table = tableIn(text);
  const rows = rowsIn(table, subjectsBy(words), columnsBy(words));
  const numbers = rows.flatMap(({ subject, at, cells, head }) =>
    subject?.kind === 'input' ? cells.filter((_, place) => isNumberCell(head, place, at)) : [],
  );
  const decimal = decimalIn(numbers, localeOf(table, words));
  const unread: UnreadRow[] = [];
  const read = new Set<Input>();
  let valueCase = onto;
  for (const row of rows) {
    const { subject, n } = row;
    const leave: Leave = (found, reason) =>
      unread.push({ row: n, found: shortened(found), reason });
    if (!subject) leave(row.cells.filter(Boolean).join(' '), 'unknown');
    else if (subject.kind === 'about') {
      valueCase = withAbout(valueCase, subject.about, saidIn(row), decimal, leave);
    } else if (subject.kind === 'input') {
      const { input } = subject;
      if (read.has(input)) leave(row.cells.filter(Boolean).join(' '), 'twice');
      else {
        const said = withRow(valueCase, input, row, decimal, leave);
        if (said) read.add(input);
        valueCase = said ?? valueCase;
      }
    }
  }
  return { valueCase, read: INPUTS.filter((input) => read.has(input)), unread };
}

type Leave = (found: string, reason: UnreadRow['reason']) => void;

/** Capitals, blanks, kinds of apostrophe and a colon behind it do not make another name. */
function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/gu, ' ')
    .replace(/ ?:$/, '')
    .trim();
}

/** Everything that a row can be about by its ids and names; of two with the same name the first counts. */
function subjectsBy(words: ValueCaseCsvWords): ReadonlyMap<string, Subject> {
  const languages = [words, words.elsewhere];
  const found = new Map<string, Subject>();
  const name = (subject: Subject, names: readonly string[]) => {
    for (const key of names.map(keyOf)) if (key !== '' && !found.has(key)) found.set(key, subject);
  };
  for (const input of INPUTS) {
    name({ kind: 'input', input }, [input, ...languages.map(({ inputs }) => inputs[input])]);
  }
  for (const about of ABOUT) {
    name({ kind: 'about', about }, [about, ...languages.map((one) => one.about[about])]);
  }
  for (const outcome of OUTCOMES) {
    name({ kind: 'outcome' }, [outcome, ...languages.map(({ outcomes }) => outcomes[outcome])]);
  }
  for (const lever of LEVERS) {
    name({ kind: 'outcome' }, [neededId(lever), ...languages.map(({ needed }) => needed[lever])]);
  }
  return found;
}

function columnsBy(words: ValueCaseCsvWords): ReadonlyMap<string, Column> {
  return new Map(
    [words.elsewhere, words].flatMap(({ columns }) =>
      COLUMNS.flatMap((column) => [
        [column, column] as const,
        [keyOf(columns[column]), column] as const,
      ]),
    ),
  );
}

/** The rows that say something, each with the head above it. */
function rowsIn(
  table: readonly (readonly string[])[],
  subjects: ReadonlyMap<string, Subject>,
  columns: ReadonlyMap<string, Column>,
): Row[] {
  const rows: Row[] = [];
  let head: Head | null = null;
  for (const [index, cells] of table.entries()) {
    const at = cells.findIndex((cell) => subjects.has(keyOf(cell)));
    const subject = subjects.get(keyOf(cells[at] ?? '')) ?? null;
    // A note may be called like a column.
    const found: Head | null = subject ? null : headIn(cells, columns);
    if (found) head = found;
    else if (cells.some((cell) => cell !== '')) {
      rows.push({ n: index + 1, cells, subject, at, head });
    }
  }
  return rows;
}

/** The columns that a row names; null where it names none for a number, and so is no head. */
function headIn(cells: readonly string[], columns: ReadonlyMap<string, Column>): Head | null {
  const head = new Map<number, Column>();
  cells.forEach((cell, place) => {
    const column = columns.get(keyOf(cell));
    if (column !== undefined && ![...head.values()].includes(column)) head.set(place, column);
  });
  return ENDS.some((end) => [...head.values()].includes(end)) ? head : null;
}

/** Of two languages the one whose names stand in the table more often: it says how "1,234" was meant. */
function localeOf(table: readonly (readonly string[])[], words: ValueCaseCsvWords): Locale {
  const keys = table.flatMap((cells) => cells.map(keyOf));
  const times = ({ columns, inputs }: ValueCaseNames) => {
    const names = new Set([...Object.values(columns), ...Object.values(inputs)].map(keyOf));
    return keys.filter((key) => names.has(key)).length;
  };
  const { elsewhere } = words;
  return times(elsewhere) > times(words) ? elsewhere.locale : words.locale;
}

const isEnd = (column: Column | undefined): column is End => ENDS.some((end) => end === column);

const isNumberCell = (head: Head | null, place: number, at: number) =>
  head ? isEnd(head.get(place)) : place > at;

/** What a row about the case says: the cell below "expected", or the first behind the name. */
function saidIn({ cells, at, head }: Row): string {
  const place = [...(head ?? [])].find(([, column]) => column === 'expected')?.[0] ?? -1;
  return cells[place] ?? cells.slice(at + 1).find((cell) => cell !== '') ?? '';
}

function withAbout(
  valueCase: ValueCase,
  about: About,
  said: string,
  decimal: Decimal,
  leave: Leave,
): ValueCase {
  if (about === 'title') return titled(valueCase, said);
  if (about === 'example') return { ...valueCase, example: cleanTitle(said) };
  if (about === 'currency') {
    const currency = said.toUpperCase();
    if (!isCurrency(currency)) leave(said, 'no-currency');
    return inCurrency(valueCase, currency);
  }
  const years = numberIn(said, decimal, leave);
  return years === undefined ? valueCase : overYears(valueCase, years);
}

/** The number in a cell, null in a blank one; undefined, and said so, in any other. */
function numberIn(cell: string, decimal: Decimal, leave: Leave): number | null | undefined {
  const reading = readNumber(cell, decimal);
  if (reading.ok) return reading.value;
  leave(cell, cell.startsWith('=') ? 'formula' : 'no-number');
  return undefined;
}

/** With what a row says of an input; null where it says nothing that can be read. */
function withRow(
  valueCase: ValueCase,
  input: Input,
  row: Row,
  decimal: Decimal,
  leave: Leave,
): ValueCase | null {
  return row.head
    ? withHeadedRow(valueCase, input, row, row.head, decimal, leave)
    : withBareRow(valueCase, input, row, decimal, leave);
}

function withHeadedRow(
  before: ValueCase,
  input: Input,
  { cells, at }: Row,
  head: Head,
  decimal: Decimal,
  leave: Leave,
): ValueCase | null {
  const range: Partial<Record<End, number | null>> = {};
  let valueCase = before;
  let published = '';
  let isRead = false;
  for (const [place, column] of head) {
    const cell = cells[place] ?? '';
    if (isEnd(column)) {
      const number = numberIn(cell, decimal, leave);
      if (number !== undefined) range[column] = number;
      if (number !== undefined) isRead = true;
    } else if (column === 'note') valueCase = withNote(valueCase, input, cell);
    else if (column === 'published') published = cleanTitle(cell);
  }
  const others = cells.filter((cell, place) => cell !== '' && place !== at && !head.has(place));
  if (others.length > 0) leave(others.join(' '), 'no-column');
  valueCase = withRange(valueCase, input, range);
  if (published !== '') {
    valueCase = { ...valueCase, published: { ...valueCase.published, [input]: published } };
  }
  return isRead || valueCase !== before ? valueCase : null;
}

function withBareRow(
  valueCase: ValueCase,
  input: Input,
  { cells, at }: Row,
  decimal: Decimal,
  leave: Leave,
): ValueCase | null {
  const numbers: number[] = [];
  const others: string[] = [];
  for (const cell of cells.slice(at + 1)) {
    const reading = readNumber(cell, decimal);
    if (!reading.ok) others.push(cell);
    else if (reading.value !== null) numbers.push(reading.value);
  }
  const [first, second, third, ...more] = numbers;
  if (first === undefined) {
    const found = others.join(' ');
    leave(found || (cells[at] ?? ''), found.startsWith('=') ? 'formula' : 'no-number');
    return null;
  }
  if (more.length > 0 || (second !== undefined && third === undefined)) {
    leave(cells.filter(Boolean).join(' '), 'which-number');
    return null;
  }
  if (others.length > 0) leave(others.join(' '), 'no-column');
  return second === undefined || third === undefined
    ? withRange(valueCase, input, { expected: first })
    : withRange(valueCase, input, { low: first, expected: second, high: third });
}

const LONGEST_FOUND = 60;

function shortened(text: string): string {
  const characters = [...cleanTitle(text)];
  if (characters.length <= LONGEST_FOUND) return characters.join('');
  return `${characters.slice(0, LONGEST_FOUND - 1).join('')}…`;
}
