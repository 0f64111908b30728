import Papa from 'papaparse';
import type { Locale } from '../../i18n/locales';

/** What a spreadsheet takes for the end of a cell where these languages are spoken: Dutch has a decimal comma. */
const SEPARATOR: Record<Locale, string> = { en: ',', nl: ';' };

/** Without it a spreadsheet reads UTF-8 as something older, and é as Ã©. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet may run instead of show: a cell that begins with = + - @, in their fullwidth forms as well,
 * after blanks and invisible characters too, or with a tab or the end of a line (OWASP, "CSV injection"). Papa
 * Parse's own expression lets a formula pass that has a second line. The apostrophes before it count along, so
 * that what was defused can be told from a text that begins with an apostrophe.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** The same but for numbers below zero: they are no formulas, and a spreadsheet has to count with them. */
const TO_DEFUSE = new RegExp(`^(?!-\\d+(?:[.,]\\d+)?$)(?:${FORMULA.source})`, 'u');

/** A cell as it was before it was defused. */
export function undefused(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** A table as a file that a spreadsheet opens as it is meant, in the language of whoever saves it. */
export function written<Name extends string>(
  locale: Locale,
  columns: readonly Name[],
  heads: Readonly<Record<Name, string>>,
  rows: readonly Readonly<Record<Name, string>>[],
): string {
  const cells = [heads, ...rows].map((row) => columns.map((column) => row[column]));
  const options = {
    delimiter: SEPARATOR[locale],
    newline: '\r\n',
    // Every cell, so that a comma in a text does not begin a cell where commas are expected.
    quotes: true,
    escapeFormulae: TO_DEFUSE,
  };
  return `${BYTE_ORDER_MARK}${Papa.unparse(cells, options)}\r\n`;
}

/** As a table or as a mail a text is taken apart bit by bit, which takes far more room than the text. */
export const LONGEST_TABLE = 4_000_000;

/**
 * The rows of a table that was pasted or saved by a spreadsheet, with commas, semicolons or tabs between the cells,
 * each cell as it was before it was defused. Rows without anything in them are left out of the end only, so that a
 * row keeps its number.
 */
export function tableIn(text: string): string[][] {
  const bare = text.replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(bare, { delimiter: delimiterIn(bare) });
  const rows = data.map((cells) => cells.map((cell) => undefused(cell).trim()));
  const last = rows.findLastIndex((cells) => cells.some((cell) => cell !== ''));
  return rows.slice(0, last + 1);
}

/** A tab is what cells copied from a spreadsheet have between them; a comma may also stand inside a number. */
const DELIMITERS = ['\t', ';', ','] as const;

const ROWS_TO_TELL = 200;

/** What stands between the cells: what cuts the most rows into equally many. Papa Parse takes commas when in doubt. */
function delimiterIn(text: string): string {
  const [best] = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: ROWS_TO_TELL });
    const times = new Map<number, number>();
    for (const { length } of data) if (length > 1) times.set(length, (times.get(length) ?? 0) + 1);
    return { delimiter, rows: Math.max(0, ...times.values()) };
  }).sort((one, other) => other.rows - one.rows);
  return best?.delimiter ?? ',';
}
