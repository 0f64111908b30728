import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BubblePicture } from '../../browser/bubbles';
import { focusAround } from '../../browser/focus';
import { count, fill } from '../../i18n/fill';
import { nudged, numbered, placedIn, type Matrix, type Place } from '../../model/matrix';
import { meantAt, placeOf, type Point } from './frame';
import { nameOf, placeInWords } from './inWords';
import { Key } from './Key';
import { Labels } from './Labels';
import { withName } from './labels';
import { layoutOf } from './layout';
import { chosenBy, strokeOf } from './strokes';
import { useWidth } from './useWidth';
import type { MatrixWords } from './words';

interface Props {
  words: MatrixWords;
  /** As it shows: while a bubble is dragged, with the bubble where it is held. */
  matrix: Matrix;
  /** The ids of the moments, those that may choose the place of their label first. */
  order: readonly string[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
  /** A bubble is held at another place. */
  onHold: (id: string, place: Place) => void;
  /** It is let go of where it is; or it goes back. */
  onDrop: () => void;
  onLetGo: () => void;
  onNudge: (id: string, right: number, up: number) => void;
}

/** What somebody holds, and where: nothing moves before the pointer has moved further than a hand trembles. */
interface Held {
  readonly id: string;
  readonly pointer: number;
  readonly from: Point;
  /** From the middle of the bubble to where it was taken. */
  readonly grip: Point;
  readonly hasMoved: boolean;
}

const TREMBLE = 4;

/** A finger finds a bubble by at least this radius, in pixels. */
const TOUCHED = 14;

/** The bubble chart, and over it what can be touched, moved with keys and read. */
export function Picture(props: Props) {
  const { words, matrix, order, chosen, onChoose, onHold, onDrop, onLetGo, onNudge } = props;
  const { matrix: texts } = words;
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const surface = useRef<SVGSVGElement>(null);
  const { width, onPaper } = useWidth(place);
  const [picture, draw] = useState<BubblePicture | null>(null);
  const [attempt, attemptAgain] = useState(0);
  const [isMissing, miss] = useState(false);
  const [held, hold] = useState<Held | null>(null);
  const [pointed, pointAt] = useState<string | null>(null);
  const [said, say] = useState('');

  useEffect(() => {
    let left = false;
    let made: BubblePicture | null = null;
    async function fetchPicture(): Promise<void> {
      try {
        const { bubblePicture } = await import('../../browser/bubbles');
        if (left || !canvas.current) return;
        made = bubblePicture(canvas.current);
        draw(made);
      } catch {
        miss(true);
      }
    }
    void fetchPicture();
    return () => {
      left = true;
      made?.remove();
    };
  }, [attempt]);

  const letters = useMemo(() => picture?.lettersFor(onPaper) ?? null, [picture, onPaper]);
  const layout = useMemo(
    () =>
      letters && width > 0 ? layoutOf({ words, matrix, order, width, onPaper, letters }) : null,
    [words, matrix, order, width, onPaper, letters],
  );
  useLayoutEffect(() => {
    if (layout) picture?.draw(layout.bubbles);
  }, [layout, picture]);

  const numbers = useMemo(() => numbered(matrix), [matrix]);
  const ids = useMemo(() => placedIn(matrix).map(({ moment }) => moment.id), [matrix]);

  /** Every bubble that somebody is at shows its whole name. */
  const labels = useMemo(() => {
    if (!layout || !letters || onPaper) return layout?.labels ?? [];
    const { spots, taken } = layout;
    const options = { ...letters, frame: layout.bubbles.frame, taken };
    return [...new Set([chosen, pointed])].reduce((all, one) => {
      const spot = spots.find((other) => other.id === one);
      return spot ? withName(all, spot, options) : all;
    }, layout.labels);
  }, [layout, letters, onPaper, chosen, pointed]);

  function tell(one: string, where: Matrix): void {
    const placed = placedIn(where).find(({ moment }) => moment.id === one);
    const row = numbers.get(one) ?? 0;
    if (!placed) return;
    say(
      fill(texts.chartPlace, {
        number: row,
        name: nameOf(words, placed.moment, row),
        place: placeInWords(words, where, placed.measured),
        quadrant: words.quadrants[placed.quadrant].name,
      }),
    );
  }

  function letGo(): void {
    if (held?.hasMoved) {
      const moment = matrix.moments.find((one) => one.id === held.id);
      const row = numbers.get(held.id) ?? 0;
      onLetGo();
      if (moment) say(fill(texts.chartBack, { name: nameOf(words, moment, row) }));
    } else {
      onChoose(null);
      say(texts.chartLetGo);
    }
    hold(null);
  }

  function press(event: KeyboardEvent): void {
    const stroke = strokeOf(event);
    if (!stroke) return;
    event.preventDefault();
    if (stroke.kind === 'let-go') return letGo();
    // What is held by a pointer is not moved by keys as well.
    if (held) return;
    const [first] = ids;
    const here = chosen !== null && ids.includes(chosen) ? chosen : null;
    const one =
      stroke.kind === 'choose' ? chosenBy(stroke.which, ids, here) : (here ?? first ?? null);
    if (one === null) return;
    if (one !== chosen) onChoose(one);
    if (stroke.kind === 'choose' || here === null) return tell(one, matrix);
    onNudge(one, stroke.right, stroke.up);
    tell(one, nudged(matrix, one, stroke.right, stroke.up));
  }

  function pointOfEvent(event: PointerEvent): Point {
    const box = surface.current?.getBoundingClientRect();
    if (!box || !layout) return { x: 0, y: 0 };
    const { width: across, height: along } = layout.bubbles.frame;
    return {
      x: ((event.clientX - box.left) * across) / (box.width || 1),
      y: ((event.clientY - box.top) * along) / (box.height || 1),
    };
  }

  function take(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary || !layout) return;
    const from = pointOfEvent(event);
    const spot = meantAt(layout.spots, from);
    if (!spot) return;
    // The page would begin to select text, and give the focus to nothing.
    event.preventDefault();
    place.current?.focus({ preventScroll: true });
    surface.current?.setPointerCapture(event.pointerId);
    const grip = { x: from.x - spot.x, y: from.y - spot.y };
    hold({ id: spot.id, pointer: event.pointerId, from, grip, hasMoved: false });
    onChoose(spot.id);
    tell(spot.id, matrix);
  }

  function move(event: PointerEvent): void {
    if (!layout) return;
    const at = pointOfEvent(event);
    if (!held) {
      if (event.pointerType === 'mouse') pointAt(meantAt(layout.spots, at)?.id ?? null);
      return;
    }
    if (event.pointerId !== held.pointer) return;
    const far = Math.hypot(at.x - held.from.x, at.y - held.from.y);
    if (!held.hasMoved && far < TREMBLE) return;
    if (!held.hasMoved) hold({ ...held, hasMoved: true });
    const { frame } = layout.bubbles;
    onHold(held.id, placeOf(frame, { x: at.x - held.grip.x, y: at.y - held.grip.y }));
  }

  function drop(event: PointerEvent): void {
    if (held?.pointer !== event.pointerId) return;
    if (held.hasMoved) {
      onDrop();
      tell(held.id, matrix);
    }
    hold(null);
  }

  /** Somebody else needs the pointer, such as the system: nothing has been decided. */
  function lose(event: PointerEvent): void {
    if (held?.pointer === event.pointerId) letGo();
  }

  const marked = layout?.spots.find((spot) => spot.id === chosen);
  const size = layout?.bubbles.frame ?? { width: 3, height: 2 };
  return (
    <div class="matrix-figure">
      {isMissing && (
        <p class="message" role="status">
          {texts.chartFailed}{' '}
          <button
            class="link"
            type="button"
            onClick={({ currentTarget }) => {
              focusAround(currentTarget);
              miss(false);
              attemptAgain(attempt + 1);
            }}
          >
            {words.wordsAgain}
          </button>
        </p>
      )}
      <div
        ref={place}
        hidden={isMissing}
        class="matrix-frame"
        role="application"
        tabIndex={0}
        aria-label={count(words.locale, ids.length, texts.chart)}
        aria-describedby={`${id}-keys`}
        onKeyDown={press}
      >
        <canvas ref={canvas} aria-hidden="true" />
        <svg
          ref={surface}
          class={held ? 'holding' : undefined}
          viewBox={`0 0 ${size.width} ${size.height}`}
          aria-hidden="true"
          focusable="false"
          onPointerDown={take}
          onPointerMove={move}
          onPointerUp={drop}
          onPointerCancel={lose}
          onPointerLeave={() => pointAt(null)}
        >
          {layout && (
            <>
              {marked && !onPaper && (
                <circle class="chosen" cx={marked.x} cy={marked.y} r={marked.radius + 3} />
              )}
              <g class="handles">
                {layout.spots.map(({ id: one, x, y, radius }) => (
                  // Where fingers scroll the page a bubble still follows them, also where styles know no touch.
                  <circle
                    key={one}
                    cx={x}
                    cy={y}
                    r={Math.max(radius, TOUCHED)}
                    onTouchStart={(event) => event.preventDefault()}
                  />
                ))}
              </g>
              <Labels labels={labels} spots={layout.spots} />
            </>
          )}
        </svg>
      </div>
      <p class="sr-only" id={`${id}-keys`}>
        {texts.chartKeys}
      </p>
      <p class="sr-only" role="status">
        {said}
      </p>
      {ids.length === 0 && <p class="message">{texts.chartEmpty}</p>}
      {layout && <Key words={words} matrix={matrix} layout={layout} />}
    </div>
  );
}
