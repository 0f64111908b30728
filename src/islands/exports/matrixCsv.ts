import { decimalIn, decimalOf, readNumber, type Decimal } from '../../i18n/number';
import type { Locale } from '../../i18n/locales';
import {
  cleanName,
  isPossible,
  LARGEST,
  LONGEST_NAME,
  measuredOrNull,
  MEASURES,
  MOST_MOMENTS,
  placedIn,
  rankedIn,
  type Matrix,
  type Measured,
  type Moment,
  type Quadrant,
} from '../../model/matrix';
import { written } from './table';

type Measure = keyof Measured;

const COLUMNS = ['name', ...MEASURES, 'quadrant', 'strategy', 'rank'] as const;

/** Only where something is known of before. */
const COLUMNS_BEFORE = [
  ...(['satisfactionBefore', 'impactBefore', 'volumeBefore', 'quadrantBefore'] as const),
] as const;

export type MatrixColumn =
  (typeof COLUMNS)[number] | (typeof COLUMNS_BEFORE)[number] | /** Only of an example. */ 'example';

/** What the table of a matrix says in one language. */
export interface MatrixCsvWords {
  readonly locale: Locale;
  /** Heads that `readMoments` knows again: see `HEADS`. */
  readonly columns: Readonly<Record<MatrixColumn, string>>;
  readonly quadrants: Readonly<
    Record<Quadrant, { readonly name: string; readonly strategy: string }>
  >;
  /** In every row of an example: that its numbers are made up. */
  readonly fictional: string;
}

/**
 * A matrix as a table, one row for each moment in the order of the table. It has no scales, dividing lines or ids: the
 * file of the matrix has.
 */
export function matrixCsv(words: MatrixCsvWords, matrix: Matrix): string {
  const number = numberWriter(words.locale);
  const ranked = new Map(rankedIn(matrix).map((one) => [one.placed.moment.id, one]));
  const before = new Map(placedIn(matrix, 'before').map((one) => [one.moment.id, one.quadrant]));
  const rows = matrix.moments.map((moment): Record<MatrixColumn, string> => {
    const { quadrant, rank } = ranked.get(moment.id) ?? {};
    const was = before.get(moment.id);
    return {
      name: cleanName(moment.name),
      satisfaction: number(moment.satisfaction),
      impact: number(moment.impact),
      volume: number(moment.volume),
      quadrant: quadrant ? words.quadrants[quadrant].name : '',
      strategy: quadrant ? words.quadrants[quadrant].strategy : '',
      rank: String(rank ?? ''),
      satisfactionBefore: number(moment.before?.satisfaction ?? null),
      impactBefore: number(moment.before?.impact ?? null),
      volumeBefore: number(moment.before?.volume ?? null),
      quadrantBefore: was ? words.quadrants[was].name : '',
      example: words.fictional,
    };
  });
  const hasBefore = matrix.moments.some((moment) => moment.before !== null);
  const columns: readonly MatrixColumn[] = [
    ...COLUMNS,
    ...(hasBefore ? COLUMNS_BEFORE : []),
    ...(matrix.example === '' ? [] : (['example'] as const)),
  ];
  return written(words.locale, columns, words.columns, rows);
}

/**
 * Numbers as a spreadsheet of this language takes them, with all their digits. A fourth decimal is written where there
 * are three: "1,234" could be read both ways.
 */
function numberWriter(locale: Locale): (value: number | null) => string {
  const decimal = decimalOf(locale);
  return (value) =>
    String(value ?? '')
      .replace(/\.\d{3}(?!\d)/, '$&0')
      .replace('.', decimal);
}

/** Something that a column can hold. */
type Field = 'name' | MeasureField;

type MeasureField = Measure | `${Measure}Before`;

/** Why something in a row of a table has not come in. */
export type UnreadReason =
  | /** The row stands above the heads of the columns. */ 'above-heads'
  | /** There are as many moments as there can be. */ 'too-many'
  | /** The row has no name, and so nothing by which its moment could be known. */ 'no-name'
  | /** The name has been cut. */ 'long-name'
  | /** A text where a number should be. */ 'not-a-number'
  | /** A formula, or the mark of one that failed. */ 'formula'
  | /** A volume cannot be. */ 'below-zero'
  | /** More than can be drawn. */ 'too-large'
  | /** A cell in a column that nothing is known of. */ 'more-cells';

/** One thing that has not come in. */
export interface Unread {
  readonly reason: UnreadReason;
  /** What stands in the cell that it is about; '' where it is about the row. */
  readonly cell: string;
}

/** A row of which something has not come in. */
export interface UnreadRow {
  /** From 1, as the rows of the table are counted. */
  readonly row: number;
  readonly cells: readonly string[];
  /** At least one. */
  readonly why: readonly Unread[];
  /** Whether the row has come in all the same, without what could not be read. */
  readonly isIn: boolean;
}

/** What a table brings into a matrix. */
export interface MomentsReading {
  readonly moments: readonly Omit<Moment, 'id'>[];
  readonly unread: readonly UnreadRow[];
  /** Whether a row of the table says what its columns are. */
  readonly heads: boolean;
  /** The heads of the columns that were not used. */
  readonly unused: readonly string[];
}

type Row = readonly string[];

/** Which column each field is in. */
type Columns = ReadonlyMap<Field, number>;

/**
 * Reads the rows of a table as contact moments. Columns are found by their heads, in both languages and any order;
 * without heads they are name, satisfaction, impact and volume. A row that is not empty comes in, or is listed, or both:
 * where a number cannot be read, the moment comes in without it.
 *
 * @param table as `tableIn` gives it
 * @param scales where "1,234" could be one and a bit or a thousand, whichever lies on the scale is meant
 * @param room how many moments can come in
 */
export function readMoments(
  table: readonly Row[],
  locale: Locale,
  scales: Pick<Matrix, 'satisfaction' | 'impact'>,
  room = MOST_MOMENTS,
): MomentsReading {
  const head = headOf(table);
  const heads = table[head] ?? [];
  const body = table.slice(head + 1);
  const columns = head === -1 ? columnsByPlace(body) : columnsByHead(heads);
  const used = new Set(columns.values());
  const isUnknown = (column: number) => !used.has(column) && !heads[column]?.trim();
  const decimals = decimalsIn(body, columns, locale, scales);
  const moments: Omit<Moment, 'id'>[] = [];
  const unread: UnreadRow[] = [];
  for (const [index, cells] of table.entries()) {
    if (index === head || isBlank(cells)) continue;
    const { moment, why } = momentIn(cells, columns, decimals, isUnknown);
    const out = reasonToStayOut(moment, index < head, moments.length >= room);
    if (!out) moments.push(moment);
    if (out) unread.push({ row: index + 1, cells, why: [{ reason: out, cell: '' }], isIn: false });
    else if (why.length > 0) unread.push({ row: index + 1, cells, why, isIn: true });
  }
  const unused = heads.filter((name, column) => name.trim() !== '' && !used.has(column));
  return { moments, unread, heads: head !== -1, unused };
}

function reasonToStayOut(
  { name }: Pick<Moment, 'name'>,
  isAbove: boolean,
  isFull: boolean,
): UnreadReason | null {
  if (isAbove) return 'above-heads';
  if (name === '') return 'no-name';
  return isFull ? 'too-many' : null;
}

const isBlank = (row: Row) => row.every((cell) => cell.trim() === '');

/** Titles, dates and blank rows that may stand above a table. */
const MOST_ABOVE = 20;

/** What our own tables say of a moment and do not read back, and the numbering of rows. */
const NOT_READ =
  /^(?:quadrant|kwadrant|strateg|rank|rang|example|voorbeeld)|^(?:order|volgorde|plaats|nr|no|id|#)$/;

/** Of another time than now. */
const EARLIER =
  /\b(?:before|previous|previously|prior|earlier|then|old|baseline|was|last|vorige?|eerdere?|eerst|voorheen|vooraf|toen|destijds|oude?|nulmeting)\b|\bvoor$/;

/**
 * What the head of a column says it holds, by the first that fits: "impact on satisfaction" is an impact, "number of
 * contacts" a volume, "contact" a name. `sure` wins over `maybe` where two columns could be the same.
 */
const HEADS: readonly (readonly [what: 'name' | Measure, sure: RegExp, maybe: RegExp])[] = [
  [
    'impact',
    /impact|\beffect|\binvloed|\bbelang(?!stell)|\bimportance/,
    /\bchurn|\bopzegg|\bverloop|\brevenue|\bomzet|\bturnover|\bweight|\bgewicht|\bweging|\brelevan|\bvalue|\bwaarde\b|\by$/,
  ],
  [
    'satisfaction',
    /satisf|tevreden|\bcsat|\bk?nps\b|\bces\b|\beffort|\bklantinspanning/,
    /\bscore|\brating|\bwaardering|cijfer\b|\bgrade|\bmark\b|\bexperience|\bbeleving|\bgemak|\bease|\bx$/,
  ],
  [
    'volume',
    /volume|\baantal|\bnumber of|\bcontacts|\bcontacten|\bfrequen|\bhow (?:often|many)|\bhoe vaak|\bhoeveel/,
    /\bcount|\bcalls|\bgesprekken|\bcustomers|\bklanten|\bvisits|\bbezoeken|\btimes|\bkeer\b|\b(?:per|a) (?:year|month|week|day)|\bper (?:jaar|maand|dag)|\bn$/,
  ],
  [
    'name',
    /\bname|\bnaam|\bmoment|contactmoment|touch ?-?point|\bcontact ?punt|\binteract/,
    /\bcontact|\bstep|\bstap\b|\bstage|\bfase|\bphase|\bjourney|klantreis|\bactivi|\bonderwerp|\bsubject|\btopic|\bdescription|\bomschrijving|\blabel|\btitle|\btitel|\bprocess?\b|\bkanaal|\bchannel/,
  ],
];

/** What the head of a column says. */
interface Said {
  readonly field: Field;
  readonly isSure: boolean;
}

/** Small letters, figures and single blanks. */
const plain = (head: string) =>
  head
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();

/** null where it says nothing that is known. */
function saidBy(head: string): Said | null {
  const text = plain(head);
  if (text === '' || text.length > LONGEST_NAME || NOT_READ.test(text)) return null;
  for (const isSure of [true, false]) {
    const found = HEADS.find(([, sure, maybe]) => (isSure ? sure : maybe).test(text));
    if (!found) continue;
    const [what] = found;
    const field = what !== 'name' && EARLIER.test(text) ? (`${what}Before` as const) : what;
    return { field, isSure };
  }
  return null;
}

/** The row of the heads; -1 where there is none. */
function headOf(table: readonly Row[]): number {
  const first = table.slice(0, MOST_ABOVE);
  const index = first.findIndex((row) => {
    const isOfWords = !row.some((cell) => NUMERIC.test(cell));
    return isOfWords && new Set(row.flatMap((cell) => saidBy(cell)?.field ?? [])).size > 1;
  });
  return index === -1 ? first.findIndex(isHeadOfNames) : index;
}

const NUMERIC = /^[\s\p{Sc}+\u2212(-]*\d[\d\s.,]*[%)]?$/u;

/** The head of a list of nothing but names. "Contact by telephone", alone in a row, is one of them; "Moment" is a head. */
function isHeadOfNames(row: Row): boolean {
  const [first = '', ...others] = row.map((cell) => cell.trim());
  const said = saidBy(first);
  return isBlank(others) && /^\p{L}+$/u.test(first) && said?.field === 'name' && said.isSure;
}

/** Where there are no heads the first four columns count, after one that only numbers the rows. */
function columnsByPlace(body: readonly Row[]): Columns {
  const first = body.find((row) => !isBlank(row)) ?? [];
  const isNumbered = /^\d+$/.test(first[0]?.trim() ?? '') && !NUMERIC.test(first[1] ?? '0');
  return new Map(
    (['name', ...MEASURES] as const).map((field, place) => [field, place + Number(isNumbered)]),
  );
}

function columnsByHead(heads: Row): Columns {
  const said = heads.map(saidBy);
  const columns = new Map<Field, number>();
  for (const isSure of [true, false]) {
    for (const [column, one] of said.entries()) {
      if (one?.isSure === isSure && !columns.has(one.field)) columns.set(one.field, column);
    }
  }
  const used = new Set(columns.values());
  const free = heads.flatMap((head, column) =>
    used.has(column) || NOT_READ.test(plain(head)) ? [] : [column],
  );
  const named = columns.get('name') ?? free[0];
  if (named !== undefined) columns.set('name', named);
  if (!MEASURES.some((what) => columns.has(what))) {
    const after = named === undefined ? 0 : named + 1;
    for (const [place, what] of MEASURES.entries()) columns.set(what, after + place);
  }
  return columns;
}

/** The decimal sign of each column. */
type Decimals = ReadonlyMap<Field, Decimal>;

/** A number that may have three decimals, or a thousand. */
const EITHER_WAY = /[.,]\d{3}(?!\d)/;

/** The language that writes numbers with this sign. */
const LOCALE_OF: Readonly<Record<Decimal, Locale>> = { '.': 'en', ',': 'nl' };

function decimalsIn(
  body: readonly Row[],
  columns: Columns,
  locale: Locale,
  scales: Pick<Matrix, 'satisfaction' | 'impact'>,
): Decimals {
  const textsIn = (column: number) =>
    body.map((row) => row[column] ?? '').filter((cell) => /\d[.,]|[.,]\d/.test(cell));
  const texts = new Map(
    [...columns].flatMap(([field, column]) =>
      field === 'name' ? [] : [[field, textsIn(column)] as const],
    ),
  );
  // One column tells what the others leave open: they come from one spreadsheet.
  const usual = LOCALE_OF[decimalIn([...texts.values()].flat(), locale)];
  return new Map(
    [...texts].map(([field, of]) => [field, decimalOfColumn(field, of, usual, scales)]),
  );
}

/** Where a column could be read both ways, values on the scale are meant, and volumes without decimals. */
function decimalOfColumn(
  field: MeasureField,
  texts: readonly string[],
  usual: Locale,
  scales: Pick<Matrix, 'satisfaction' | 'impact'>,
): Decimal {
  const what = measureOf(field);
  const open = texts.filter((text) => EITHER_WAY.test(text));
  const unlikely = (decimal: Decimal) =>
    open.filter((text) => {
      const reading = readNumber(text, decimal);
      if (!reading.ok || reading.value === null) return false;
      if (what === 'volume') return !Number.isInteger(reading.value);
      return reading.value < scales[what].from || reading.value > scales[what].to;
    }).length;
  const decimal = decimalIn(texts, usual);
  const other = decimal === '.' ? ',' : '.';
  return unlikely(other) < unlikely(decimal) ? other : decimal;
}

const measureOf = (field: MeasureField) => field.replace('Before', '') as Measure;

/** A row as a moment, and what of it could not be read. */
function momentIn(
  cells: Row,
  columns: Columns,
  decimals: Decimals,
  isUnknown: (column: number) => boolean,
) {
  const why: Unread[] = [];
  const cellOf = (field: Field) => cells[columns.get(field) ?? -1]?.trim() ?? '';
  const numberOf = (field: MeasureField): number | null => {
    const cell = cellOf(field);
    const { value, reason } = numberIn(cell, decimals.get(field) ?? '.', measureOf(field));
    if (reason) why.push({ reason, cell });
    return value;
  };
  const name = cellOf('name');
  if (isTooLong(name)) why.push({ reason: 'long-name', cell: name });
  const moment: Omit<Moment, 'id'> = {
    name: cleanName(name),
    satisfaction: numberOf('satisfaction'),
    impact: numberOf('impact'),
    volume: numberOf('volume'),
    before: measuredOrNull({
      satisfaction: numberOf('satisfactionBefore'),
      impact: numberOf('impactBefore'),
      volume: numberOf('volumeBefore'),
    }),
  };
  for (const [column, cell] of cells.entries()) {
    const isOfNumbering = column === 0 && /^\s*\d*\s*$/.test(cell);
    if (cell.trim() !== '' && isUnknown(column) && !isOfNumbering) {
      why.push({ reason: 'more-cells', cell });
    }
  }
  return { moment, why };
}

function isTooLong(name: string): boolean {
  return name.length > LONGEST_NAME && [...name.replace(/\s+/gu, ' ')].length > LONGEST_NAME;
}

/** What people write where they have no number. */
const NO_NUMBER = /^(?:[-\u2010-\u2015\u2212?]+|n\/?a|n\.a\.?|n\.?v\.?t\.?)$/i;

/** "=A1*2", "+SUM(A1)", "#REF!", "#N/A", "#DEEL/0!". */
const FORMULA = /^[=@]|^[+-]\s*[a-z(]|^#[\p{L}/0]+[!?]?$/iu;

function numberIn(
  cell: string,
  decimal: Decimal,
  what: Measure,
): { readonly value: number | null; readonly reason?: UnreadReason } {
  if (NO_NUMBER.test(cell)) return { value: null };
  const reading = readNumber(cell, decimal);
  if (!reading.ok) return { value: null, reason: FORMULA.test(cell) ? 'formula' : 'not-a-number' };
  if (isPossible(what, reading.value)) return reading;
  const isLarge = Math.abs(reading.value ?? 0) > LARGEST;
  return { value: null, reason: isLarge ? 'too-large' : 'below-zero' };
}
