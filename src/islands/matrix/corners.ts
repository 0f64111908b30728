import type { Corner, Frame } from '../../browser/bubbles';
import type { Place, Quadrant } from '../../model/matrix';
import { pointOf } from './frame';
import type { Box } from './labels';

/** From the edge of the plot, in pixels. */
const MARGIN = 6;

/** On so many lines at most. */
const MOST_LINES = 2;

const CORNERS: Readonly<Record<Quadrant, { readonly right: boolean; readonly low: boolean }>> = {
  improve: { right: false, low: false },
  spread: { right: true, low: false },
  economise: { right: false, low: true },
  leave: { right: true, low: true },
};

interface Options {
  readonly frame: Frame;
  /** Where the dividing lines run. */
  readonly lines: Place;
  readonly names: Readonly<Record<Quadrant, string>>;
  readonly widthOf: (text: string) => number;
  readonly line: number;
}

/**
 * The names of the quadrants in the outer corners, and the boxes they take. A quadrant that is too narrow or too low
 * for its name has none.
 */
export function cornersOf({ frame, lines, names, widthOf, line }: Options) {
  const cross = pointOf(frame, lines);
  const corners: Corner[] = [];
  const boxes: Box[] = [];
  for (const [quadrant, { right, low }] of entries(CORNERS)) {
    const across = (right ? frame.right - cross.x : cross.x - frame.left) - 2 * MARGIN;
    const along = (low ? frame.bottom - cross.y : cross.y - frame.top) - 2 * MARGIN;
    const written = inLines(names[quadrant], across, widthOf);
    const height = written.length * line * 1.15;
    const width = Math.max(0, ...written.map(widthOf));
    if (written.length > MOST_LINES || width > across || height > along) continue;
    const x = right ? frame.right - MARGIN : frame.left + MARGIN;
    const y = low ? frame.bottom - MARGIN - height : frame.top + MARGIN;
    corners.push({ lines: written, x, y, align: right ? 'right' : 'left' });
    const left = right ? x - width : x;
    boxes.push({ left, right: left + width, top: y, bottom: y + height });
  }
  return { corners, boxes };
}

function inLines(text: string, room: number, widthOf: (text: string) => number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last === undefined || widthOf(longer) > room) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}

const entries = <Key extends string, Value>(record: Readonly<Record<Key, Value>>) =>
  Object.entries(record) as [Key, Value][];
