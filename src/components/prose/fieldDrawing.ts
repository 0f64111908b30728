/** A part of the field: the first and the last layer that its line runs through, from the top. */
interface Part {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** For a page with room, or for a phone. */
export type Size = 'wide' | 'narrow';

/** How the map is laid out, in units of its own drawing; its letters keep their real size. */
const LAYOUTS = {
  wide: {
    ...{ width: 920, left: 184, step: 80, row: 50, above: 34, below: 22, ground: 200, gap: 14 },
    // The names of the layers stand left of the lines, or where there is no room, at the right edge.
    ...{ layerName: { x: 16, y: 34 }, experience: 16 },
  },
  narrow: {
    ...{ width: 344, left: 18, step: 32, row: 27, above: 46, below: 10, ground: 170, gap: 8 },
    ...{ layerName: { x: 334, y: 21 }, experience: 10 },
  },
} as const;

const LAYERS = 4;

/** Where the customer meets the organisation, as parts of the width. */
const MEETINGS = [0.14, 0.37, 0.6, 0.84];

/**
 * Where everything on the map stands. Lines stand beside each other in the order of the parts; each begins
 * at its label, the labels of one layer step down, and a line ends inside its last layer or in the ground.
 */
export function drawField<OfField extends Part>(size: Size, parts: readonly OfField[]) {
  const { width, left, step, row, above, below, ground, gap, layerName, experience } =
    LAYOUTS[size];
  const layers = Array.from({ length: LAYERS }, (_, layer) => {
    const labels = parts.filter(({ from }) => from === layer).length;
    // The last layer also names what stands on its lower edge.
    return above + labels * row + below + (layer === LAYERS - 1 ? row / 2 : 0);
  });
  const topOf = (layer: number) => layers.slice(0, layer).reduce((sum, height) => sum + height, 0);
  const boundary = topOf(LAYERS);

  const lines = parts.map((part, index) => {
    const { from, to } = part;
    const x = left + index * step;
    const before = parts.slice(0, index).filter((other) => other.from === from).length;
    const y = topOf(from) + above + before * row;
    // The thread comes from somewhere and goes on.
    const top = index === 0 ? -12 : y - 12;
    const bottom = to === LAYERS ? boundary + ground * 0.5 : topOf(to + 1) - (to === 3 ? 32 : 12);
    return { part, top, bottom, x, label: { x: x + gap, y } };
  });

  return {
    width,
    height: boundary + ground,
    boundary,
    layers: layers.map((height, layer) => ({
      top: topOf(layer),
      height,
      name: { x: layerName.x, y: topOf(layer) + layerName.y },
    })),
    lines,
    journey: journeyAlong(width, boundary, ground),
    touchpoints: MEETINGS.map((part) => part * width),
    /** What the lower edge, the path and the ground are called. */
    names: {
      touchpoints: { x: width - 10, y: boundary - 11 },
      journey: { x: width - 10, y: boundary + ground * 0.62 },
      experience: { x: experience, y: boundary + ground - 20 },
    },
  };
}

/** The customer's path: it swings up to the organisation and away again, as it pleases the customer. */
function journeyAlong(width: number, boundary: number, ground: number): string {
  const low = boundary + ground * 0.3;
  const stops = [{ x: 0, y: low }];
  for (const [index, part] of MEETINGS.entries()) {
    const next = MEETINGS[index + 1] ?? 1.16;
    stops.push({ x: part * width, y: boundary });
    stops.push({ x: ((part + next) / 2) * width, y: low + (index % 2) * ground * 0.12 });
  }
  return stops
    .map(({ x, y }, index) => {
      const before = stops[index - 1];
      if (!before) return `M${round(x)} ${round(y)}`;
      const middle = round((before.x + x) / 2);
      return `C${middle} ${round(before.y)} ${middle} ${round(y)} ${round(x)} ${round(y)}`;
    })
    .join('');
}

const round = (value: number) => Math.round(value);
