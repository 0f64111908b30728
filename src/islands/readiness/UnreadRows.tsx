import { fill } from '../../i18n/fill';
import { formatCount } from '../../i18n/format';
import { SAYINGS, type Saying } from '../../model/readiness';
import type { ReadTable } from '../exports/readinessCsv';
import type { ReadinessWords } from './words';

/** A table that was opened: its name, what was read in it and what was not. */
export interface OpenedTable extends ReadTable {
  readonly file: string;
  /** Whether its answers took the place of those that stood here. */
  readonly isTaken: boolean;
}

/** More would push everything else off the page; whoever mends these sees the next. */
const MOST_SHOWN = 20;

/** What came of opening a table: that it is here, and row by row what could not be read. */
export function UnreadRows({ words, opened }: { words: ReadinessWords; opened: OpenedTable }) {
  const { tools, readiness, locale } = words;
  const { file, unread, isTaken } = opened;
  const nameOf = (saying: Saying) => readiness.sayings[saying].toLowerCase();
  const answers = new Intl.ListFormat(locale, { type: 'disjunction' }).format(SAYINGS.map(nameOf));
  return (
    <div class="message">
      <p>{isTaken ? fill(tools.opened, { file }) : readiness.nothingChanged}</p>
      {unread.length > 0 && (
        <>
          <p>{fill(tools.notOpened, { file })}</p>
          <ul>
            {unread.slice(0, MOST_SHOWN).map(({ row, found, why }) => (
              <li key={row}>
                {fill(readiness.rows[why], { row: formatCount(locale, row), found, answers })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
