import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { count, fill } from '../../i18n/fill';
import { formatCount, formatList } from '../../i18n/format';
import { MOST_MOMENTS, type Matrix } from '../../model/matrix';
import type { MomentRow } from '../../stores/matrix';
import type { MomentsReading, UnreadRow } from '../exports/matrixCsv';
import { figure } from './inWords';
import type { MatrixWords } from './words';

interface Props {
  words: MatrixWords;
  matrix: Matrix;
  /** What stands in the field at the beginning. */
  given: { readonly text: string };
  onAdd: (rows: readonly MomentRow[]) => void;
  onReplace: (rows: readonly MomentRow[]) => void;
  onClose: () => void;
}

type Reading =
  | { readonly is: 'nothing' | 'reading' | 'too-long' | 'unavailable' }
  | { readonly is: 'read'; readonly added: MomentsReading; readonly replaced: MomentsReading };

/** So many rows that could not be read are listed, and so many moments shown beforehand. */
const LISTED = 20;
const SHOWN = 5;

/** How long somebody who types is left alone, in milliseconds. */
const PAUSE = 200;

/** Cells from a spreadsheet: what is understood of them shows before anything changes. */
export function Paste({ words, matrix, given, onAdd, onReplace, onClose }: Props) {
  const { matrix: texts, locale } = words;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, type] = useState(given.text);
  const [reading, read] = useState<Reading>({ is: given.text === '' ? 'nothing' : 'reading' });
  const { moments } = matrix;

  useEffect(() => {
    field.current?.focus();
  }, []);
  // Something else was pasted or opened while this stood open.
  useEffect(() => {
    if (given.text !== '') type(given.text);
  }, [given]);

  useEffect(() => {
    if (text.trim() === '') {
      read({ is: 'nothing' });
      return;
    }
    let left = false;
    async function understand(): Promise<void> {
      try {
        const [{ readMoments }, { tableIn, LONGEST_TABLE }] = await Promise.all([
          import('../exports/matrixCsv'),
          import('../exports/table'),
        ]);
        if (left) return;
        if (text.length > LONGEST_TABLE) {
          read({ is: 'too-long' });
          return;
        }
        const table = tableIn(text);
        const replaced = readMoments(table, locale, matrix);
        const room = Math.max(MOST_MOMENTS - moments.length, 0);
        const added = moments.length === 0 ? replaced : readMoments(table, locale, matrix, room);
        read({ is: 'read', added, replaced });
      } catch {
        if (!left) read({ is: 'unavailable' });
      }
    }
    const waiting = setTimeout(() => void understand(), PAUSE);
    return () => {
      left = true;
      clearTimeout(waiting);
    };
  }, [text, matrix.satisfaction, matrix.impact, moments.length, locale]);

  const found = reading.is === 'read' && reading.replaced.moments.length > 0 ? reading : null;
  const n = found?.added.moments.length ?? 0;
  const all = found?.replaced.moments.length ?? 0;

  return (
    <section class="section spread matrix-paste screen-only" aria-labelledby={`${id}-heading`}>
      <div class="name">
        <h2 id={`${id}-heading`}>{texts.pasteHeading}</h2>
      </div>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (found && n > 0) onAdd(found.added.moments);
        }}
      >
        <div class="field">
          <label for={`${id}-field`}>{texts.pasteField}</label>
          <p class="note" id={`${id}-note`}>
            {texts.pasteNote}
          </p>
          <textarea
            id={`${id}-field`}
            ref={field}
            rows={5}
            spellcheck={false}
            autocomplete="off"
            dir="auto"
            aria-describedby={`${id}-note`}
            value={text}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
        </div>
        <div role="status" class="stack">
          {reading.is === 'reading' && <p class="note">{texts.pasteReading}</p>}
          {reading.is === 'too-long' && <p class="message">{texts.pasteTooLong}</p>}
          {reading.is === 'unavailable' && <p class="message">{texts.pasteUnavailable}</p>}
          {reading.is === 'read' && !found && <p class="message">{texts.pasteNothing}</p>}
          {found && (
            <p>
              <b>{count(locale, all, texts.pasteUnderstood)}</b>{' '}
              {found.replaced.heads ? texts.pasteHeads : texts.pasteOrder}{' '}
              {found.replaced.unused.length > 0 &&
                fill(texts.pasteUnused, { heads: formatList(locale, found.replaced.unused) })}
            </p>
          )}
          {reading.is === 'read' && (
            <Unread
              words={words}
              rows={(found && n > 0 ? reading.added : reading.replaced).unread}
            />
          )}
        </div>
        {found && <Preview words={words} moments={found.replaced.moments} />}
        <p class="acts">
          {found && n > 0 && (
            <button class="btn" type="submit">
              {count(locale, n, texts.pasteAdd)}
            </button>
          )}
          {found && moments.length > 0 && (
            <button
              class="btn btn-2"
              type="button"
              onClick={() => onReplace(found.replaced.moments)}
            >
              {count(locale, all, texts.pasteReplace)}
            </button>
          )}
          <button class="link" type="button" onClick={onClose}>
            {texts.pasteClose}
          </button>
        </p>
      </form>
    </section>
  );
}

/** Which column was taken for what, seen from the first rows. */
function Preview({ words, moments }: { words: MatrixWords; moments: readonly MomentRow[] }) {
  const { matrix: texts } = words;
  const written = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : figure(words, value);
  return (
    <div class="paste-preview">
      <table>
        <caption class="note">{texts.pastePreview}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.columns.name}</th>
            <th scope="col">{texts.satisfaction}</th>
            <th scope="col">{texts.impact}</th>
            <th scope="col">{texts.volume}</th>
          </tr>
        </thead>
        <tbody>
          {moments.slice(0, SHOWN).map(({ name, satisfaction, impact, volume }, index) => (
            <tr key={index}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td>{written(satisfaction)}</td>
              <td>{written(impact)}</td>
              <td>{written(volume)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What could not be read, row by row, and what became of it. */
function Unread({ words, rows }: { words: MatrixWords; rows: readonly UnreadRow[] }) {
  const { matrix: texts, locale } = words;
  if (rows.length === 0) return null;
  const more = rows.length - LISTED;
  return (
    <div class="message">
      <p>{count(locale, rows.length, texts.pasteUnread)}</p>
      <ul class="unread">
        {rows.slice(0, LISTED).map(({ row, why }) => (
          <li key={row}>
            {why.map(({ reason, cell }) => (
              <span key={reason + cell}>
                {fill(texts.pasteRow, {
                  row: formatCount(locale, row),
                  why: fill(texts.pasteWhy[reason], {
                    cell: cut(cell),
                    most: formatCount(locale, MOST_MOMENTS),
                  }),
                })}{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{count(locale, more, texts.pasteUnreadMore)}</p>}
    </div>
  );
}

/** A cell may hold a whole letter; its beginning tells which one is meant. */
function cut(cell: string): string {
  const letters = [...cell];
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : cell;
}
