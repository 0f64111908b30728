import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { formatCount } from '../../i18n/format';
import {
  isPossible,
  MEASURES,
  MOST_MOMENTS,
  placedIn,
  type Matrix,
  type Moment,
} from '../../model/matrix';
import { changed, reordered, withMoments, without } from '../../stores/matrix';
import { axisName, figure, nameOf } from './inWords';
import { MomentRow, type RowActions } from './MomentRow';
import type { MatrixWords } from './words';

interface Props {
  words: MatrixWords;
  /** As it shows: while a bubble is dragged, with its new numbers. */
  matrix: Matrix;
  chosen: string | null;
  /** Whether the first thing to do is to fill in the last row. */
  startsAtEnd: boolean;
  onTake: (step: (matrix: Matrix) => Matrix, about?: string) => void;
  onUndo: () => void;
  onPaste: () => void;
}

/** Where the focus goes once a step has been drawn: whoever uses the keyboard goes on where the work is. */
interface Next {
  readonly row: number;
  readonly at: 'name' | 'up' | 'down';
}

/** What is said about the last step, and the moments as it left them: while they are these it can be taken back. */
interface Said {
  readonly text: string;
  readonly left?: readonly Moment[];
}

/** The moments as a table to fill in: the source of the picture. */
export function MomentTable(props: Props) {
  const { words, matrix, chosen, startsAtEnd, onTake, onUndo, onPaste } = props;
  const { matrix: texts, locale } = words;
  const { moments } = matrix;
  const body = useRef<HTMLTableSectionElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const [said, say] = useState<Said | null>(null);
  const [next, goTo] = useState<Next | null>(() =>
    startsAtEnd ? { row: moments.length, at: 'name' } : null,
  );

  useEffect(() => {
    if (!next) return;
    const row = body.current?.rows[next.row - 1];
    const place = next.at === 'name' ? '.moment-name input' : `button.${next.at}`;
    row?.querySelector<HTMLElement>(place)?.focus();
    goTo(null);
  }, [next]);
  useEffect(() => {
    if (said?.left) undo.current?.focus();
  }, [said]);

  const quadrants = useMemo(
    () => new Map(placedIn(matrix).map(({ moment, quadrant }) => [moment.id, quadrant])),
    [matrix],
  );

  const latest = useRef({ words, moments, onTake });
  latest.current = { words, moments, onTake };
  const actions = useMemo((): RowActions => {
    const rowOf = (id: string) => latest.current.moments.findIndex((one) => one.id === id) + 1;
    const called = (id: string) => {
      const row = rowOf(id);
      const moment = latest.current.moments[row - 1];
      return moment ? nameOf(latest.current.words, moment, row) : '';
    };
    return {
      change(id, fields) {
        const impossible = MEASURES.map((what) => fields[what]).find(
          (value, index) => value !== undefined && !isPossible(MEASURES[index] ?? 'volume', value),
        );
        if (impossible === undefined || impossible === null) {
          say(null);
          latest.current.onTake((now) => changed(now, id, fields));
        } else {
          const value = figure(latest.current.words, impossible);
          say({ text: fill(latest.current.words.matrix.impossible, { value }) });
        }
      },
      move(id, by) {
        const row = rowOf(id) + by;
        if (row < 1 || row > latest.current.moments.length) return;
        const name = called(id);
        latest.current.onTake((now) => reordered(now, id, by));
        say({ text: fill(latest.current.words.matrix.movedRow, { name, n: row }) });
        goTo({ row, at: by === -1 ? 'up' : 'down' });
      },
      remove(id) {
        const name = called(id);
        const text = fill(latest.current.words.matrix.removed, { name });
        latest.current.onTake((now) => {
          const after = without(now, id);
          say({ text, left: after.moments });
          return after;
        });
      },
    };
  }, []);

  const heads = [
    { class: 'row-number', name: texts.columns.number },
    { class: 'moment-name', name: texts.columns.name },
    { class: 'measure', name: texts.satisfaction, of: axisName(words, matrix, 'satisfaction') },
    { class: 'measure', name: texts.impact, of: axisName(words, matrix, 'impact') },
    { class: 'measure', name: texts.volume, of: matrix.volume.trim() },
    { class: 'in-quadrant', name: texts.columns.quadrant },
    { class: 'row-acts', name: texts.columns.change },
  ];
  const isFull = moments.length >= MOST_MOMENTS;

  return (
    <section class="section spread matrix-table screen-only" aria-labelledby="moments">
      <div class="name">
        <h2 id="moments">{texts.tableHeading}</h2>
        <p class="note">{texts.tableNote}</p>
      </div>
      <div class="stack">
        <div class="moments">
          {/* On a phone its rows are blocks; what a browser no longer sees in it is said by the roles. */}
          <table role="table" aria-labelledby="moments">
            <thead role="rowgroup">
              <tr role="row">
                {heads.map(({ class: column, name, of }) => (
                  <th key={name} role="columnheader" scope="col" class={column}>
                    {name}
                    {of && of !== name && <small dir="auto">{of}</small>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup" ref={body}>
              {moments.map((moment, index) => (
                <MomentRow
                  key={moment.id}
                  words={words}
                  satisfaction={matrix.satisfaction}
                  impact={matrix.impact}
                  moment={moment}
                  row={index + 1}
                  isLast={index === moments.length - 1}
                  isChosen={moment.id === chosen}
                  quadrant={quadrants.get(moment.id) ?? null}
                  actions={actions}
                />
              ))}
            </tbody>
          </table>
        </div>
        <div class="table-said">
          <span role="status">{said?.text}</span>{' '}
          {said?.left === moments && (
            <button
              ref={undo}
              class="link"
              type="button"
              onClick={() => {
                onUndo();
                say(null);
                adding.current?.focus({ preventScroll: true });
              }}
            >
              {texts.undoRemoved}
            </button>
          )}
        </div>
        {isFull && (
          <p class="message">{fill(texts.full, { most: formatCount(locale, MOST_MOMENTS) })}</p>
        )}
        <p class="acts">
          <button
            ref={adding}
            class="btn btn-2"
            type="button"
            aria-disabled={isFull}
            onClick={() => {
              if (isFull) return;
              say(null);
              onTake((now) => withMoments(now, [{}]));
              goTo({ row: moments.length + 1, at: 'name' });
            }}
          >
            {texts.add}
          </button>
          <button class="btn btn-2" type="button" onClick={onPaste}>
            {texts.paste}
          </button>
        </p>
      </div>
    </section>
  );
}
