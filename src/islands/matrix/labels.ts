import type { Frame } from '../../browser/bubbles';
import type { Point, Spot } from './frame';

/** A rectangle of the picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A bubble that wants its number, and where there is room its name, beside it. */
export interface Unlabelled extends Spot {
  readonly number: string;
  readonly name: string;
}

/** What stands where of a bubble. */
export interface Label {
  readonly id: string;
  readonly number: string;
  /** The part of the name that is shown; '' for none. */
  readonly name: string;
  /** The number stands inside the bubble; its name, where it has one, beside it. */
  readonly inside: boolean;
  /** What is written beside the bubble; null where nothing is. */
  readonly box: Box | null;
  /** From the edge of the bubble to what is written, where the two do not touch. */
  readonly leader: readonly [Point, Point] | null;
}

/** How wide a text is, in pixels. */
export type Measure = (text: string, lettering: 'label' | 'number') => number;

interface Options {
  readonly frame: Frame;
  readonly line: number;
  readonly widthOf: Measure;
  /** What no label may cover, such as the names of the quadrants. */
  readonly taken: readonly Box[];
}

/** Between a bubble and what is written beside it, in pixels. */
const GAP = 3;

/** A name is tried in full up to the first length, in pixels, and cut to the second; in full it stands in the table. */
const LENGTHS = [280, 170] as const;

/** How far out a number goes where there is no room at the bubble, in pixels, with a line that leads to it. */
const RINGS = [10, 20, 32, 46, 62] as const;

/** Beyond this many bubbles there is no room for leaders, and beyond so many in order no name is tried. */
const MOST_LED = 160;
const MOST_NAMED = 80;

/** Right of the bubble first, then left, above, below, and the corners. */
const SIDES: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/** Sixteen ways out. */
const WAYS = Array.from({ length: 16 }, (_, way) => (way * Math.PI) / 8);

/**
 * Lays out the labels of bubbles, those that come first in the list with the first choice: every number, in the bubble
 * where it fits, else beside it, else further out with a line that leads there; then every name that finds room. No
 * two of them overlap, none covers the middle of another bubble, what is taken or the edge. A number that has no place
 * even so is left out, with its label.
 */
export function labelled(bubbles: readonly Unlabelled[], options: Options): readonly Label[] {
  const { widthOf, line } = options;
  const taken: Box[] = [...options.taken];
  const labels = new Map<string, Label>();
  const rings = bubbles.length > MOST_LED ? [] : RINGS;

  for (const bubble of bubbles) {
    const width = widthOf(bubble.number, 'number');
    const middle = around(bubble, width, line);
    const others = bubbles.filter(({ id }) => id !== bubble.id);
    const fits = Math.hypot(width, line * 0.75) <= 2 * bubble.radius;
    const bare = { id: bubble.id, number: bubble.number, name: '' };
    if (fits && isFree(middle, taken) && !coversMiddle(middle, others)) {
      taken.push(middle);
      labels.set(bubble.id, { ...bare, inside: true, box: null, leader: null });
      continue;
    }
    const size = { width, height: line };
    const isOpen = (box: Box) => isFree(box, taken) && isWithin(box, options.frame);
    const clear = (box: Box) => isOpen(box) && !touches(box, others);
    const passable = (box: Box) => isOpen(box) && !coversMiddle(box, bubbles);
    const beside = besides(bubble, size);
    const box =
      beside.find(clear) ??
      beside.find(passable) ??
      further(bubble, size, rings).find(clear) ??
      further(bubble, size, rings).find(passable);
    if (!box) continue;
    taken.push(box);
    labels.set(bubble.id, { ...bare, inside: false, box, leader: leaderOf(bubble, box) });
  }

  for (const bubble of bubbles.slice(0, MOST_NAMED)) {
    const label = labels.get(bubble.id);
    if (!label) continue;
    const own = label.box;
    const rest = own === null ? taken : taken.filter((box) => box !== own);
    const others = bubbles.filter(({ id }) => id !== bubble.id);
    for (const length of LENGTHS) {
      const name = shortened(bubble.name, length, widthOf);
      if (name === '') break;
      const width = widthOfLabel(label.inside ? '' : label.number, name, widthOf);
      const box = besides(bubble, { width, height: line }).find(
        (candidate) =>
          isFree(candidate, rest) &&
          isWithin(candidate, options.frame) &&
          !touches(candidate, others),
      );
      if (!box) continue;
      if (own !== null) taken.splice(taken.indexOf(own), 1);
      taken.push(box);
      labels.set(bubble.id, { ...label, name, box, leader: null });
      break;
    }
  }
  return bubbles.flatMap(({ id }) => labels.get(id) ?? []);
}

/**
 * The same labels with the whole name of one bubble, whatever lies there: it stands where it hides least, and what it
 * would overlap goes.
 */
export function withName(
  labels: readonly Label[],
  bubble: Unlabelled,
  options: Options,
): readonly Label[] {
  const { frame, widthOf, line } = options;
  const was = labels.find(({ id }) => id === bubble.id);
  const isInside = was?.inside ?? false;
  const number = isInside ? '' : bubble.number;
  const room = frame.right - frame.left - widthOfLabel(number, ' ', widthOf);
  const name = shortened(bubble.name, room, widthOf);
  if (name === '') return labels;
  const size = { width: widthOfLabel(number, name, widthOf), height: line };
  const others = labels.filter(({ id }) => id !== bubble.id);
  const hidden = (box: Box) =>
    others.filter((label) => label.box !== null && overlap(box, label.box)).length;
  const [best] = [...(was?.box && was.name === name ? [was.box] : []), ...besides(bubble, size)]
    .map((box) => within(box, frame))
    .sort((one, other) => hidden(one) - hidden(other));
  if (!best) return labels;
  const label = { id: bubble.id, number: bubble.number, name, inside: isInside };
  return [
    ...others.filter(({ box }) => box === null || !overlap(best, box)),
    { ...label, box: best, leader: null },
  ];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The places beside a bubble, touching it. */
function besides({ x, y, radius }: Spot, size: Size): Box[] {
  return SIDES.map(([right, down]) => {
    // In a corner the label begins where the circle has turned halfway.
    const reach = right !== 0 && down !== 0 ? radius * Math.SQRT1_2 : radius;
    const left = x + right * (reach + GAP) - ((1 - right) / 2) * size.width;
    const top = y + down * (reach + (right === 0 ? GAP : 0)) - ((1 - down) / 2) * size.height;
    return boxAt(left, top, size);
  });
}

/** The places further out, ring by ring. */
function further({ x, y, radius }: Spot, size: Size, rings: readonly number[]): Box[] {
  return rings.flatMap((ring) =>
    WAYS.map((way) => {
      const [right, down] = [Math.cos(way), Math.sin(way)];
      const reach = radius + ring;
      return boxAt(
        x + right * (reach + size.width / 2) - size.width / 2,
        y + down * (reach + size.height / 2) - size.height / 2,
        size,
      );
    }),
  );
}

function leaderOf({ x, y, radius }: Spot, box: Box): readonly [Point, Point] | null {
  const end = {
    x: Math.min(Math.max(x, box.left), box.right),
    y: Math.min(Math.max(y, box.top), box.bottom),
  };
  const far = Math.hypot(end.x - x, end.y - y);
  if (far <= radius + 2 * GAP) return null;
  return [{ x: x + ((end.x - x) / far) * radius, y: y + ((end.y - y) / far) * radius }, end];
}

const boxAt = (left: number, top: number, { width, height }: Size): Box => ({
  ...{ left, top },
  right: left + width,
  bottom: top + height,
});

/** The figures in a bubble are lower than their line. */
const around = ({ x, y }: Point, width: number, line: number): Box =>
  boxAt(x - width / 2, y - 0.375 * line, { width, height: 0.75 * line });

const isFree = (box: Box, taken: readonly Box[]) => !taken.some((other) => overlap(box, other));

export const overlap = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const isWithin = (box: Box, { left, top, right, bottom }: Frame) =>
  box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;

/** The box, pushed inside the plot. */
function within(box: Box, { left, top, right, bottom }: Frame): Box {
  const across = Math.max(left - box.left, 0) + Math.min(right - box.right, 0);
  const along = Math.max(top - box.top, 0) + Math.min(bottom - box.bottom, 0);
  return {
    left: box.left + across,
    right: box.right + across,
    top: box.top + along,
    bottom: box.bottom + along,
  };
}

/** How far from the middle of another bubble a label stays, in pixels. */
const MIDDLE = 2;

const coversMiddle = (box: Box, bubbles: readonly Spot[]) =>
  bubbles.some(
    ({ x, y }) =>
      x > box.left - MIDDLE &&
      x < box.right + MIDDLE &&
      y > box.top - MIDDLE &&
      y < box.bottom + MIDDLE,
  );

const touches = (box: Box, bubbles: readonly Spot[]) =>
  bubbles.some(({ x, y, radius }) => {
    const across = Math.max(box.left - x, x - box.right, 0);
    const along = Math.max(box.top - y, y - box.bottom, 0);
    return across * across + along * along < radius * radius;
  });

/** Between a number and the name behind it: one blank. */
function widthOfLabel(number: string, name: string, widthOf: Measure): number {
  const figures = number === '' ? 0 : widthOf(number, 'number');
  return figures + widthOf(number !== '' && name !== '' ? ` ${name}` : name, 'label');
}

/** A name that fits, cut with an ellipsis where it is longer. */
export function shortened(name: string, room: number, widthOf: Measure): string {
  if (widthOf(name, 'label') <= room) return name;
  const letters = [...name];
  // Halving finds the last letter that fits in a few measurements, whatever somebody pasted as a name.
  let [fits, not] = [0, letters.length];
  while (not - fits > 1) {
    const half = Math.floor((fits + not) / 2);
    if (widthOf(`${letters.slice(0, half).join('')}…`, 'label') <= room) fits = half;
    else not = half;
  }
  return fits === 0 ? '' : `${letters.slice(0, fits).join('').trimEnd()}…`;
}
