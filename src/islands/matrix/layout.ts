import type { Bubble, Bubbles, Letters } from '../../browser/bubbles';
import { fill } from '../../i18n/fill';
import {
  linesPlaced,
  numbered,
  placedIn,
  QUADRANTS,
  scaleOf,
  type Axis,
  type Matrix,
  type Placed,
  type Quadrant,
} from '../../model/matrix';
import { compact } from './compact';
import { cornersOf } from './corners';
import { frameOf, pointOf, sizesIn, type Sizes, type Spot } from './frame';
import { axisName } from './inWords';
import { labelled, type Box, type Label, type Unlabelled } from './labels';
import { ticksOf } from './ticks';
import type { MatrixWords } from './words';

/** A picture, ready to be drawn and touched. */
export interface Layout {
  readonly bubbles: Bubbles;
  /** Every moment in the picture, in the order of the table. */
  readonly spots: readonly Unlabelled[];
  readonly labels: readonly Label[];
  readonly sizes: Sizes;
  /** The boxes of the names of the quadrants. */
  readonly taken: readonly Box[];
}

interface Given {
  readonly words: MatrixWords;
  readonly matrix: Matrix;
  /** The ids of the moments, those that may choose the place of their label first. */
  readonly order: readonly string[];
  readonly width: number;
  readonly onPaper: boolean;
  readonly letters: Letters;
}

/** Where everything in the picture of a matrix lies. */
export function layoutOf({ words, matrix, order, width, onPaper, letters }: Given): Layout {
  const { widthOf, line } = letters;
  const now = placedIn(matrix);
  const ticks = (axis: Axis, most: number) =>
    ticksOf(scaleOf(matrix, axis), most).map(({ at, value }) => ({
      at,
      text: compact(words.locale, value),
    }));
  const up = ticks('impact', 6);
  const figures = Math.max(...up.map(({ text }) => text.length));
  const frame = frameOf({ width, line, figures, moments: now.length, onPaper });

  // Both times are drawn to one measure.
  const before = placedIn(matrix, 'before');
  const volumes = [...now, ...before].map(({ measured }) => measured.volume);
  const sizes = sizesIn(frame, volumes);
  const bubbleOf = ({ x, y, measured: { volume } }: Placed): Bubble => ({
    ...{ x, y },
    radius: sizes.radiusOf(volume),
    isDashed: volume === null,
  });
  const isNow = new Map(now.map((placed) => [placed.moment.id, placed]));

  const lines = linesPlaced(matrix);
  const names = Object.fromEntries(
    QUADRANTS.map((quadrant) => [quadrant, words.quadrants[quadrant].name]),
  ) as Record<Quadrant, string>;
  const { corners, boxes } = cornersOf({
    ...{ frame, lines, names, line },
    widthOf: (text) => widthOf(text, 'corner'),
  });

  const numbers = numbered(matrix);
  const spots = now.map((placed) => {
    const { id } = placed.moment;
    const row = numbers.get(id) ?? 0;
    return {
      ...{ id, ...pointOf(frame, placed) },
      radius: sizes.radiusOf(placed.measured.volume),
      number: String(row),
      name: placed.moment.name.trim(),
    };
  });
  const first = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: Spot) => first.get(id) ?? order.length;
  const inOrder = [...spots].sort((one, other) => placeOf(one) - placeOf(other));

  return {
    bubbles: {
      ...{ frame, lines, corners, onPaper },
      now: now.map(bubbleOf),
      before: before
        .filter((was) => hasMoved(was, isNow.get(was.moment.id)))
        .map((was) => {
          const is = isNow.get(was.moment.id);
          return { was: bubbleOf(was), is: is ? bubbleOf(is) : null };
        }),
      ticks: { x: ticks('satisfaction', width < 560 ? 5 : 10), y: up },
      names: {
        x: fill(words.matrix.axisRight, { name: axisName(words, matrix, 'satisfaction') }),
        y: fill(words.matrix.axisUp, { name: axisName(words, matrix, 'impact') }),
      },
    },
    spots,
    labels: labelled(inOrder, { frame, line, widthOf, taken: boxes }),
    sizes,
    taken: boxes,
  };
}

/** What stayed where it was, as large as it was, needs no arrow. */
function hasMoved(was: Placed, is: Placed | undefined): boolean {
  return is?.x !== was.x || is.y !== was.y || is.measured.volume !== was.measured.volume;
}
