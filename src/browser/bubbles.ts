import {
  BubbleController,
  Chart,
  LinearScale,
  PointElement,
  type Plugin,
  type Scale as Axis,
} from 'chart.js';
import { coloursOf, followColours, type Scheme } from './chartColours';

// Only what bubbles on two linear axes need.
Chart.register(BubbleController, LinearScale, PointElement);

/** Where the plot lies in the picture, in pixels from its upper left corner. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Between the edge of the plot and the end of a scale, so that a bubble at the end is a whole bubble. */
  readonly inset: number;
}

/** A place in the plot, 0 to 1 along the scales, and how large the bubble there is, in pixels. */
export interface Bubble {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Nobody knows its volume. */
  readonly isDashed: boolean;
}

export interface Tick {
  /** 0 to 1 along the scale. */
  readonly at: number;
  readonly text: string;
}

/** Lines of text from a point downwards, in pixels of the picture. */
export interface Corner {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right';
}

/** All that is drawn. What can be touched and read in full, handles and labels, lies over it as markup. */
export interface Bubbles {
  readonly frame: Frame;
  readonly now: readonly Bubble[];
  /** How it was, and the bubble it has become; null where that is not in the picture. */
  readonly before: readonly { readonly was: Bubble; readonly is: Bubble | null }[];
  /** Where the dividing lines run, 0 to 1. */
  readonly lines: { readonly x: number; readonly y: number };
  readonly ticks: { readonly x: readonly Tick[]; readonly y: readonly Tick[] };
  readonly names: { readonly x: string; readonly y: string };
  readonly corners: readonly Corner[];
  /** Whether it is for paper, where every dot counts. */
  readonly onPaper: boolean;
}

/** What a text is set in: the names and numbers of bubbles, or the names of the quadrants. */
export type Lettering = 'label' | 'number' | 'corner';

/** How large a text is set, on the page or on paper. */
export interface Letters {
  /** How wide a text is, in pixels. */
  readonly widthOf: (text: string, lettering: Lettering) => number;
  /** How high a line of labels is, in pixels. */
  readonly line: number;
}

export interface BubblePicture {
  draw(bubbles: Bubbles): void;
  /** @param onPaper whether it is for paper: see Bubbles */
  lettersFor(onPaper: boolean): Letters;
  remove(): void;
}

/** How long the head of an arrow is, in pixels. */
const HEAD = 7;

/**
 * Dots per pixel on paper, which is read closer by, and the size of its letters: labels have the same (matrix.css). The
 * picture must be shown there at the very size it is drawn for, see PAPER in useWidth: Chromium shrinks a canvas on
 * paper by whole 64ths of its dots, and what lies over it would lie beside it.
 */
const ON_PAPER = { dots: 4, letters: 11.5 };

/**
 * A bubble chart in ink: grid, axes, dividing lines, the names of the quadrants, bubbles, and arrows from what was
 * before. Its plot lies where the frame says, so that markup can lie exactly over it. It follows the colours of the
 * page and is light on paper.
 */
export function bubblePicture(canvas: HTMLCanvasElement): BubblePicture {
  let shown: Bubbles | null = null;
  let colours = coloursOf(canvas, '');
  let letters = lettersOf(canvas, false);

  /** What lies behind and between the bubbles. */
  const around: Plugin<'bubble'> = {
    id: 'around',
    beforeDatasetsDraw({ ctx }) {
      if (!shown) return;
      ctx.save();
      divide(ctx, shown, colours);
      nameCorners(ctx, shown, letters.corner, letters.line, colours.ink2);
      for (const { was, is } of shown.before) arrow(ctx, shown.frame, was, is, colours.ink3);
      ctx.restore();
    },
    afterDatasetsDraw({ ctx }) {
      if (!shown) return;
      ctx.save();
      for (const bubble of shown.now)
        if (bubble.isDashed) dashed(ctx, shown.frame, bubble, colours);
      nameAxes(ctx, shown, letters.label, colours.ink);
      ctx.restore();
    },
  };

  const axis = (side: 'x' | 'y') => ({
    type: 'linear' as const,
    border: { display: false },
    afterBuildTicks: (scale: Axis) => {
      scale.ticks = (shown?.ticks[side] ?? []).map(({ at }) => ({ value: at }));
    },
    // The frame says how much room there is, not the longest figure.
    afterFit: (scale: Axis) => {
      if (!shown) return;
      const { frame } = shown;
      if (side === 'x') scale.height = frame.height - frame.bottom;
      else scale.width = frame.left;
    },
    ticks: {
      ...{ autoSkip: false, maxRotation: 0, padding: 4, align: 'center' as const },
      callback: (_: number | string, index: number) => shown?.ticks[side][index]?.text ?? '',
    },
  });

  const chart = new Chart(canvas, {
    type: 'bubble',
    data: { datasets: [{ data: [] as { x: number; y: number; r: number }[] }] },
    plugins: [around],
    options: {
      // Nothing moves but the thread.
      animation: false,
      // What is pointed at lies over the canvas.
      events: [],
      // Markup gives it its size.
      responsive: false,
      maintainAspectRatio: false,
      scales: { x: axis('x'), y: axis('y') },
    },
  });

  function draw(): void {
    if (!shown) return;
    const { frame, now } = shown;
    const [dataset] = chart.data.datasets;
    if (dataset) {
      const solid = now.filter(({ isDashed }) => !isDashed);
      dataset.data = solid.map(({ x, y, radius }) => ({ x, y, r: radius }));
      Object.assign(dataset, {
        backgroundColor: colours.wash,
        borderColor: colours.ink,
        borderWidth: 1.25,
        hitRadius: 0,
        clip: false,
      });
    }
    const { x, y } = chart.options.scales ?? {};
    const across = frame.inset / (frame.right - frame.left - 2 * frame.inset);
    const along = frame.inset / (frame.bottom - frame.top - 2 * frame.inset);
    Object.assign(x ?? {}, { min: -across, max: 1 + across });
    Object.assign(y ?? {}, { min: -along, max: 1 + along });
    for (const scale of [x, y]) {
      Object.assign(scale?.grid ?? {}, { color: colours.rule, drawTicks: false });
      Object.assign(scale?.ticks ?? {}, {
        color: colours.ink2,
        font: { family: colours.font, size: letters.size },
      });
    }
    chart.options.layout = {
      autoPadding: false,
      padding: { top: frame.top, right: frame.width - frame.right, bottom: 0, left: 0 },
    };
    chart.options.devicePixelRatio = shown.onPaper ? ON_PAPER.dots : devicePixelRatio;
    // Sets the size of the canvas where it has changed; what is inside is drawn by the update.
    chart.resize(frame.width, frame.height);
    chart.update('none');
  }

  const unfollow = followColours((scheme: Scheme) => {
    colours = coloursOf(canvas, scheme);
    letters = lettersOf(canvas, shown?.onPaper ?? false);
    draw();
  });

  return {
    draw(bubbles) {
      // The letters change with the sheet, not with every step of a bubble.
      if (shown?.onPaper !== bubbles.onPaper) letters = lettersOf(canvas, bubbles.onPaper);
      shown = bubbles;
      draw();
    },
    lettersFor(onPaper) {
      const set = lettersOf(canvas, onPaper);
      return {
        line: set.line,
        widthOf(text, lettering) {
          const { ctx } = chart;
          ctx.save();
          ctx.font = set[lettering];
          const { width } = ctx.measureText(text);
          ctx.restore();
          return width;
        },
      };
    },
    remove() {
      unfollow();
      chart.destroy();
    },
  };
}

type Colours = ReturnType<typeof coloursOf>;
type Brush = CanvasRenderingContext2D;

/** The letters of the page, as the canvas names them. */
function lettersOf(canvas: HTMLCanvasElement, onPaper: boolean) {
  const probe = document.createElement('span');
  probe.style.fontSize = 'var(--t-s)';
  canvas.parentElement?.append(probe);
  const style = getComputedStyle(probe);
  const size = onPaper ? ON_PAPER.letters : parseFloat(style.fontSize) || 13;
  const sans = style.fontFamily;
  probe.style.fontFamily = 'var(--serif)';
  const serif = style.fontFamily;
  probe.remove();
  return {
    size,
    line: Math.round(size * 1.3),
    label: `400 ${size}px ${sans}`,
    number: `600 ${size}px ${sans}`,
    corner: `500 ${size * 1.2}px ${serif}`,
  };
}

const xIn = ({ left, right, inset }: Frame, x: number) =>
  left + inset + x * (right - left - 2 * inset);

const yIn = ({ top, bottom, inset }: Frame, y: number) =>
  bottom - inset - y * (bottom - top - 2 * inset);

/** The dividing lines, and a wash over the part that asks for attention first. */
function divide(brush: Brush, { frame, lines }: Bubbles, { ink, wash }: Colours): void {
  const x = Math.round(xIn(frame, lines.x)) + 0.5;
  const y = Math.round(yIn(frame, lines.y)) + 0.5;
  brush.globalAlpha = 0.6;
  brush.fillStyle = wash;
  brush.fillRect(frame.left, frame.top, x - frame.left, y - frame.top);
  brush.globalAlpha = 1;
  brush.strokeStyle = ink;
  brush.lineWidth = 1;
  brush.beginPath();
  brush.moveTo(x, frame.top);
  brush.lineTo(x, frame.bottom);
  brush.moveTo(frame.left, y);
  brush.lineTo(frame.right, y);
  brush.stroke();
}

function nameCorners(
  brush: Brush,
  { corners }: Bubbles,
  font: string,
  line: number,
  colour: string,
): void {
  brush.font = font;
  brush.fillStyle = colour;
  brush.textBaseline = 'top';
  for (const { lines, x, y, align } of corners) {
    brush.textAlign = align;
    lines.forEach((text, index) => brush.fillText(text, x, y + index * line * 1.15));
  }
}

/** What the scales are called: above the upright one, below the other, cut where they are longer than the picture. */
function nameAxes(brush: Brush, { frame, names }: Bubbles, font: string, colour: string): void {
  brush.font = font;
  brush.fillStyle = colour;
  brush.textAlign = 'left';
  brush.textBaseline = 'top';
  brush.fillText(cut(brush, names.y, frame.width), 0, 0);
  brush.textAlign = 'right';
  brush.textBaseline = 'bottom';
  brush.fillText(cut(brush, names.x, frame.width), frame.right, frame.height);
}

function cut(brush: Brush, text: string, room: number): string {
  if (brush.measureText(text).width <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && brush.measureText(`${letters.join('')}…`).width > room) {
    letters.pop();
  }
  return `${letters.join('')}…`;
}

function dashed(brush: Brush, frame: Frame, { x, y, radius }: Bubble, { ink }: Colours): void {
  brush.strokeStyle = ink;
  brush.lineWidth = 1.25;
  brush.setLineDash([2.5, 2.5]);
  brush.beginPath();
  brush.arc(xIn(frame, x), yIn(frame, y), radius, 0, 2 * Math.PI);
  brush.stroke();
  brush.setLineDash([]);
}

/** An open bubble where it was, and a line from its edge to the edge of what it has become. */
function arrow(brush: Brush, frame: Frame, was: Bubble, is: Bubble | null, colour: string): void {
  const from = { x: xIn(frame, was.x), y: yIn(frame, was.y) };
  brush.strokeStyle = colour;
  brush.fillStyle = colour;
  brush.lineWidth = 1;
  brush.beginPath();
  brush.arc(from.x, from.y, was.radius, 0, 2 * Math.PI);
  brush.stroke();
  if (!is) return;
  const to = { x: xIn(frame, is.x), y: yIn(frame, is.y) };
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  // Where the two overlap there is no room for an arrow, and little to say.
  if (far < was.radius + is.radius + HEAD) return;
  const [dx, dy] = [(to.x - from.x) / far, (to.y - from.y) / far];
  const end = { x: to.x - dx * (is.radius + 1), y: to.y - dy * (is.radius + 1) };
  const neck = { x: end.x - dx * HEAD, y: end.y - dy * HEAD };
  brush.beginPath();
  brush.moveTo(from.x + dx * was.radius, from.y + dy * was.radius);
  brush.lineTo(neck.x, neck.y);
  brush.stroke();
  brush.beginPath();
  brush.moveTo(end.x, end.y);
  brush.lineTo(neck.x - dy * HEAD * 0.4, neck.y + dx * HEAD * 0.4);
  brush.lineTo(neck.x + dy * HEAD * 0.4, neck.y - dx * HEAD * 0.4);
  brush.fill();
}
