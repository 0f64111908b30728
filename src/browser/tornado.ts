import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type Plugin,
} from 'chart.js';
import { coloursOf, followColours } from './chartColours';
import { inkAxes, inLines } from './namedRows';

// Only what lying bars need.
Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** What moves around what is expected, widest first. */
export interface Tornado {
  /** What each comes to at its low and at its high. */
  readonly bars: readonly { readonly name: string; readonly low: number; readonly high: number }[];
  readonly expected: number;
  /** How an amount is written along the axis. */
  readonly money: (amount: number) => string;
}

/** How many letters of a name stand on one line beside a bar: on a phone, and with more room. */
const NARROW = 14;
const WIDE = 26;
const ROOM = 480;

/** Where lines run from top to bottom: on what is expected, and where nothing is gained or lost. */
const lines = (expected: number): Plugin<'bar'> & { colour: string } => ({
  id: 'lines',
  colour: '',
  afterDatasetsDraw({ ctx, chartArea: { top, bottom }, scales }) {
    const axis = scales['x'];
    if (!axis) return;
    ctx.save();
    ctx.strokeStyle = this.colour;
    for (const [amount, dashes] of [
      [expected, []],
      [0, [3, 4]],
    ] as const) {
      if (amount < axis.min || amount > axis.max) continue;
      const x = Math.round(axis.getPixelForValue(amount)) + 0.5;
      ctx.lineWidth = amount === expected ? 1.5 : 1;
      ctx.setLineDash([...dashes]);
      ctx.beginPath();
      ctx.moveTo(x, top);
      ctx.lineTo(x, bottom);
      ctx.stroke();
    }
    ctx.restore();
  },
});

/**
 * Draws a bar for every number, from what is expected to what comes of its low (open) and of its high (filled), in ink.
 * It follows the colours of the page and is light on paper. Returns what takes it away again.
 */
export function drawTornado(
  canvas: HTMLCanvasElement,
  { bars, expected, money }: Tornado,
): () => void {
  const width = canvas.parentElement?.clientWidth ?? 0;
  const letters = width > ROOM ? WIDE : NARROW;
  const between = lines(expected);
  const fills = { low: '', high: '' };
  const ends = bars.flatMap(({ low, high }) => [low, high]).concat(expected);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  // The bars take all the width there is; a little air keeps their edges whole.
  const air = (most - least) * 0.02;
  const from = (amount: number): [number, number] => [expected, amount];
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: bars.map(({ name }) => inLines(name, letters)),
      datasets: [
        // Asked for bar by bar: colours that are set are shared by all bars, and an update keeps those of before.
        { data: bars.map(({ low }) => from(low)), backgroundColor: () => fills.low },
        { data: bars.map(({ high }) => from(high)), backgroundColor: () => fills.high },
      ],
    },
    plugins: [between],
    options: {
      indexAxis: 'y',
      // Nothing moves but the thread.
      animation: false,
      events: [],
      maintainAspectRatio: false,
      layout: { padding: { right: 16 } },
      datasets: {
        bar: {
          ...{ grouped: false, borderSkipped: false, barPercentage: 0.7 },
          ...{ borderColor: () => between.colour, borderWidth: 1.5 },
        },
      },
      scales: {
        x: {
          // The bars begin at what is expected, and so may the axis: their length is the difference.
          min: least - air,
          max: most + air,
          border: { display: false },
          ticks: {
            includeBounds: false,
            maxTicksLimit: width > ROOM ? 7 : 4,
            maxRotation: 0,
            callback: (amount) => money(Number(amount)),
          },
        },
        y: {
          border: { display: false },
          grid: { display: false },
          ticks: { autoSkip: false },
        },
      },
    },
  });

  const unfollow = followColours((scheme) => {
    const colours = coloursOf(canvas, scheme);
    const { ink, paper } = colours;
    between.colour = ink;
    Object.assign(fills, { low: paper, high: ink });
    inkAxes(chart.options.scales?.x, chart.options.scales?.y, colours);
    chart.update('none');
  });
  return () => {
    unfollow();
    chart.destroy();
  };
}
