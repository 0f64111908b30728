import './matrix.css';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { onPasted } from '../../browser/given';
import { packedIn, workOf } from '../../browser/tools';
import { count, fill } from '../../i18n/fill';
import {
  LONGEST_NAME,
  movedTo,
  nudged,
  rankedIn,
  type Matrix,
  type Place,
} from '../../model/matrix';
import { withMoments, type MomentRow } from '../../stores/matrix';
import { matrixFormat, writeMatrixFile } from '../../stores/matrixFile';
import { HandOn } from '../tools/HandOn';
import { ToolBar } from '../tools/ToolBar';
import { useWork, type Here } from '../tools/useWork';
import { Axes } from './Axes';
import { Changes } from './Changes';
import { exampleIn, fictionalIn } from './inWords';
import { MomentTable } from './MomentTable';
import { PaperList } from './PaperList';
import { Paste } from './Paste';
import { Picture } from './Picture';
import { RankedList } from './RankedList';
import { Start } from './Start';
import { Unplaced } from './Unplaced';
import type { MatrixWords } from './words';

const OWN = workOf('matrix', matrixFormat);
const CARRIER = packedIn('matrix', matrixFormat);

/** The impact matrix: one's own, or one that came with a link. */
export function MatrixTool({ words }: { words: MatrixWords }) {
  const here = useWork(OWN, matrixFormat, CARRIER);
  const isOpen = here.place === 'own' || here.place === 'copy';
  return (
    <div class="wrap">
      <div class="after">
        <ToolBar words={words} here={here} />
      </div>
      {isOpen && <MatrixHere words={words} here={here} />}
    </div>
  );
}

/** Cells that are to be read; a new object each time, so that the same cells can come twice. */
interface Pasting {
  readonly text: string;
}

function MatrixHere({ words, here }: { words: MatrixWords; here: Here<Matrix> }) {
  const { matrix: texts, locale } = words;
  const { work, take, replace, undo } = here;
  const [chosen, choose] = useState<string | null>(null);
  /** While a bubble is dragged, the matrix with the bubble where it is held. */
  const [held, hold] = useState<Matrix | null>(null);
  const [pasting, paste] = useState<Pasting | null>(null);
  const [beganByHand, beginByHand] = useState(false);
  const [said, say] = useState({ text: '', times: 0 });
  const heading = useRef<HTMLHeadingElement>(null);
  const matrix = held ?? work;
  const isEmpty = matrixFormat.isEmpty(work);
  const ranked = useMemo(() => rankedIn(work), [work]);
  const order = useMemo(() => ranked.map(({ placed }) => placed.moment.id), [ranked]);

  // Whoever pastes beside the fields means this page. A copy of text on the page is none of a table.
  useEffect(() => onPasted((text) => paste({ text })), []);

  /** What stood open and had the focus goes: whoever uses the keyboard goes on at the picture, once it is there. */
  const toPicture = (text: string) => {
    paste(null);
    say(({ times }) => ({ text, times: times + 1 }));
  };
  useEffect(() => {
    if (said.times > 0) heading.current?.focus();
  }, [said.times]);

  return (
    <>
      {isEmpty ? (
        <Start
          words={words}
          heading={heading}
          onAdd={() => {
            beginByHand(true);
            take((now) => withMoments(now, [{}]));
          }}
          onPaste={() => paste({ text: '' })}
          onExample={(example) => {
            beginByHand(false);
            choose(null);
            replace(example);
            toPicture('');
          }}
        />
      ) : (
        <section class="section spread matrix-picture" aria-labelledby="picture">
          <div class="name">
            <h2 id="picture" ref={heading} tabIndex={-1}>
              {texts.pictureHeading}
            </h2>
            <p class="note screen-only">{texts.pictureNote}</p>
          </div>
          <div class="stack">
            <Fictional words={words} here={here} />
            {work.title.trim() !== '' && (
              <p class="paper-only matrix-title" dir="auto">
                {work.title}
              </p>
            )}
            <p role="status" class="screen-only">
              {said.text && <span class="message">{said.text}</span>}
            </p>
            <Picture
              words={words}
              matrix={matrix}
              order={order}
              chosen={chosen}
              onChoose={choose}
              onHold={(id: string, place: Place) => hold(movedTo(work, id, place))}
              onDrop={() => {
                if (held) take(() => held);
                hold(null);
              }}
              onLetGo={() => hold(null)}
              onNudge={(id, right, up) => take((now) => nudged(now, id, right, up), `move ${id}`)}
            />
            <Unplaced words={words} matrix={work} onTake={take} />
            <Title words={words} matrix={work} onTake={take} />
          </div>
        </section>
      )}
      {pasting && (
        <Paste
          words={words}
          matrix={work}
          given={pasting}
          onAdd={(rows) => {
            beginByHand(false);
            take((now) => withMoments(now, rows));
            toPicture(count(locale, rows.length, texts.pasted));
          }}
          onReplace={(rows) => {
            choose(null);
            take((now) => replaced(now, rows));
            toPicture(count(locale, rows.length, texts.pastedReplaced));
          }}
          onClose={() => toPicture('')}
        />
      )}
      {!isEmpty && (
        <>
          <MomentTable
            words={words}
            matrix={matrix}
            chosen={chosen}
            startsAtEnd={beganByHand}
            onTake={take}
            onUndo={undo}
            onPaste={() => paste({ text: '' })}
          />
          <Axes words={words} matrix={work} onTake={take} />
          <RankedList words={words} matrix={work} ranked={ranked} />
          <PaperList words={words} matrix={work} ranked={ranked} />
          <Changes words={words} matrix={work} onTake={take} />
        </>
      )}
      <HandOn
        words={words}
        here={here}
        format={matrixFormat}
        tool="impact-matrix"
        title={work.title}
        json={writeMatrixFile}
        csv={async (now) => {
          const { matrixCsv } = await import('../exports/matrixCsv');
          const { quadrants } = words;
          const fictional = fictionalIn(words, now);
          return matrixCsv({ locale, columns: texts.csvColumns, quadrants, fictional }, now);
        }}
        onTable={async (text) => {
          const [{ readMoments }, { tableIn }] = await Promise.all([
            import('../exports/matrixCsv'),
            import('../exports/table'),
          ]);
          const { moments } = readMoments(tableIn(text), locale, work);
          // What was understood shows before anything changes.
          if (moments.length > 0) paste({ text });
          return moments.length > 0;
        }}
      />
    </>
  );
}

/** The table with other rows in it; what was an example is one no more. */
function replaced(matrix: Matrix, rows: readonly MomentRow[]): Matrix {
  return withMoments({ ...matrix, moments: [], example: '' }, rows);
}

interface FictionalProps {
  words: MatrixWords;
  here: Here<Matrix>;
}

/** That the numbers are made up, wherever they show, and the ways out of that. */
function Fictional({ words, here: { work, take, replace } }: FictionalProps) {
  const { matrix: texts } = words;
  if (work.example === '') return null;
  return (
    <div class="message fictional">
      <p>
        <b>{fill(texts.fictional, { name: exampleIn(words, work) })}</b>
      </p>
      <p class="acts">
        <button class="link" type="button" onClick={() => replace(matrixFormat.empty)}>
          {texts.fictionalEnd}
        </button>
        <button class="link" type="button" onClick={() => take((now) => ({ ...now, example: '' }))}>
          {texts.notFictional}
        </button>
      </p>
    </div>
  );
}

interface TitleProps {
  words: MatrixWords;
  matrix: Matrix;
  onTake: Here<Matrix>['take'];
}

/** What the matrix is about. */
function Title({ words, matrix: { title }, onTake }: TitleProps) {
  const { matrix: texts } = words;
  const id = useId();
  return (
    <div class="field screen-only">
      <label for={id}>
        {texts.titleLabel} <span class="optional">{texts.optional}</span>
      </label>
      <p class="note" id={`${id}-note`}>
        {texts.titleHint}
      </p>
      <input
        id={id}
        type="text"
        autocomplete="off"
        dir="auto"
        maxLength={LONGEST_NAME}
        aria-describedby={`${id}-note`}
        value={title}
        onChange={({ currentTarget: { value } }) =>
          onTake((now) => (now.title === value ? now : { ...now, title: value }))
        }
      />
    </div>
  );
}
