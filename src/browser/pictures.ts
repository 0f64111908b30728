import { coloursOf } from './chartColours';
import type { Radar } from './charts';
import { embeddedFont } from './rendered';

/** How wide a picture of the radar is, in pixels: for a mail, and for a slide or for print. */
const WIDTHS = { small: 800, large: 2000 };

export type RadarSize = keyof typeof WIDTHS;

/** What stands above and below the radar in its picture. */
export interface RadarWords {
  readonly title: string;
  readonly under: string;
  readonly foot: string;
}

/** An SVG with the font of the page in it, so that it looks the same wherever it goes. */
export async function withFont(svg: string): Promise<string> {
  const font = await embeddedFont();
  return font === '' ? svg : svg.replace(/<svg[^>]*>/, (tag) => `${tag}<style>${font}</style>`);
}

/** Draws an SVG as a PNG of a width in pixels. Rejects where the browser cannot. */
export async function pngOf(svg: string, width: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    const height = Math.round((width * picture.naturalHeight) / picture.naturalWidth);
    const { canvas, brush } = sheet(width, height);
    brush.drawImage(picture, 0, 0, width, height);
    return await asPng(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** What a radar is drawn in, in pixels, each of which gets three dots (charts.ts): for a picture, and in a text. */
const ALONE = { width: 667, height: 580 };
const IN_TEXT = { width: 448, height: 390 };

/** What the picture is laid out in: the dots of the largest. */
const MARGIN = 70;
const GAP = 30;
const FULL = { width: WIDTHS.large, height: (WIDTHS.large * ALONE.height) / ALONE.width };

interface Line {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly leading: number;
}

/**
 * A radar as a PNG that stands on its own: light, on white, with its title above it and where it comes from
 * below. Rejects where the browser cannot.
 */
export async function radarPicture(
  radar: Radar,
  { title, under, foot }: RadarWords,
  size: RadarSize,
): Promise<Blob> {
  const { drawing, ink, ink2, serif } = await drawn(radar, ALONE);
  const lines = async (text: string, style: Omit<Line, 'text'>) => {
    await document.fonts.load(style.font, text);
    return inLines(text, style, FULL.width - 2 * MARGIN);
  };
  const head = [
    ...(await lines(title, { font: `500 70px ${serif}`, colour: ink, leading: 84 })),
    ...(await lines(under, { font: `400 39px ${serif}`, colour: ink2, leading: 58 })),
  ];
  const tail = await lines(foot, { font: `400 35px ${serif}`, colour: ink2, leading: 48 });

  const radarTop = MARGIN + heightOf(head) + GAP;
  const tailTop = radarTop + FULL.height + GAP;
  const scale = WIDTHS[size] / FULL.width;
  const height = tailTop + heightOf(tail) + MARGIN;
  const { canvas, brush } = sheet(WIDTHS[size], Math.round(scale * height));
  brush.scale(scale, scale);
  write(brush, head, MARGIN);
  brush.drawImage(drawing, 0, radarTop, FULL.width, FULL.height);
  write(brush, tail, tailTop);
  return asPng(canvas);
}

/** The radar alone, as the address of a picture that carries it: `data:image/png`. */
export async function radarAddress(radar: Radar): Promise<string> {
  const { drawing } = await drawn(radar, IN_TEXT);
  return drawing.toDataURL('image/png');
}

/** Draws a radar out of sight, in the light, whatever the page and the system are in. */
async function drawn(radar: Radar, { width, height }: typeof ALONE) {
  const { drawRadar } = await import('./charts');
  const frame = document.createElement('div');
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, {
    ...{ position: 'fixed', insetInlineStart: '-9999px', insetBlockStart: '0' },
    ...{ inlineSize: `${width}px`, blockSize: `${height}px` },
    ...{ colorScheme: 'light', forcedColorAdjust: 'none' },
  });
  const canvas = document.createElement('canvas');
  frame.append(canvas);
  document.body.append(frame);
  const remove = drawRadar(canvas, radar);
  try {
    const { ink, ink2 } = coloursOf(canvas, 'light');
    const serif = getComputedStyle(frame).getPropertyValue('--serif');
    // What takes the chart away empties its canvas.
    const { canvas: drawing, brush } = sheet(canvas.width, canvas.height);
    brush.drawImage(canvas, 0, 0);
    return { drawing, ink, ink2, serif };
  } finally {
    remove();
    frame.remove();
  }
}

/** A white sheet of so many dots, and what draws on it. */
function sheet(width: number, height: number) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('This browser draws no pictures');
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, width, height);
  brush.imageSmoothingQuality = 'high';
  return { canvas, brush };
}

function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser made no PNG'));
    }, 'image/png');
  });
}

/** A text in lines that fit, broken between words and only then within them; none for ''. */
function inLines(text: string, style: Omit<Line, 'text'>, room: number): Line[] {
  const { brush } = sheet(1, 1);
  brush.font = style.font;
  const fits = (line: string) => brush.measureText(line).width <= room;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<= )/).flatMap((word) => (fits(word) ? [word] : [...word]))) {
    if (line !== '' && !fits((line + piece).trimEnd())) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line]
    .map((whole) => ({ ...style, text: whole.trim() }))
    .filter((whole) => whole.text !== '');
}

const heightOf = (lines: readonly Line[]) =>
  lines.reduce((height, { leading }) => height + leading, 0);

function write(brush: CanvasRenderingContext2D, lines: readonly Line[], top: number): void {
  let y = top;
  for (const { text, font, colour, leading } of lines) {
    y += leading;
    brush.font = font;
    brush.fillStyle = colour;
    // The rest of the leading hangs below the letters.
    brush.fillText(text, MARGIN, y - 0.25 * leading);
  }
}
