import { count, fill } from '../../i18n/fill';
import { formatCount } from '../../i18n/format';
import type { UnreadRow } from '../exports/valueCaseCsv';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  rows: readonly UnreadRow[];
}

/** Whatever fails beyond this many rows fails for the same reasons. */
const LISTED = 20;

/** Row by row what a table held that was not taken over, and what to do about it. */
export function Unread({ words, rows }: Props) {
  const { locale, value } = words;
  const more = rows.length - LISTED;
  return (
    <div class="unread">
      <p>{count(locale, rows.length, value.unread)}</p>
      <ul>
        {rows.slice(0, LISTED).map(({ row, found, reason }, index) => (
          <li key={index}>
            <b>{fill(value.unreadRow, { row: formatCount(locale, row), found })}</b>{' '}
            {value.unreadWhy[reason]}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{count(locale, more, value.unreadMore)}</p>}
    </div>
  );
}
