import { Chart, LinearScale, LineElement, PointElement, ScatterController } from 'chart.js';
import { coloursOf, followColours } from './chartColours';
import { inkAxes, inLines } from './namedRows';

// Points on a line need less of Chart.js than bars.
Chart.register(LinearScale, LineElement, PointElement, ScatterController);

/** Rows of figures that differ: from where to where each of them runs, in per cent. */
export interface Ranges {
  readonly names: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** How many letters of a name stand on one line beside a row: on a phone, and with more room. */
const NARROW = 18;
const WIDE = 28;
const ROOM = 480;

/**
 * Draws every row as a line between an open point (from) and a filled one (to), in ink. It follows the colours
 * of the page and is light on paper. Returns what takes it away again.
 */
export function drawRanges(canvas: HTMLCanvasElement, { names, from, to }: Ranges): () => void {
  const rows = names.map((_, row) => ({
    data: [
      { x: from[row] ?? 0, y: row },
      { x: to[row] ?? 0, y: row },
    ],
    showLine: true,
    // A point at the end of the scale is a whole point.
    clip: false as const,
  }));
  const letters = (canvas.parentElement?.clientWidth ?? 0) > ROOM ? WIDE : NARROW;
  const most = Math.max(...from, ...to);
  const chart = new Chart(canvas, {
    type: 'scatter',
    data: { datasets: rows },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      devicePixelRatio: Math.max(3, devicePixelRatio),
      layout: { padding: { right: 12 } },
      scales: {
        x: {
          min: 0,
          max: most > 50 ? 100 : Math.ceil(most / 5) * 5,
          border: { display: false },
          ticks: { callback: (value) => `${value}%` },
        },
        y: {
          reverse: true,
          min: -0.6,
          max: names.length - 0.4,
          border: { display: false },
          grid: { display: false },
          // One label a row, at its line, and none between the rows.
          afterBuildTicks: (axis) => {
            axis.ticks = names.map((_, value) => ({ value }));
          },
          ticks: { autoSkip: false, callback: (row) => inLines(names[Number(row)] ?? '', letters) },
        },
      },
    },
  });

  const unfollow = followColours((scheme) => {
    const colours = coloursOf(canvas, scheme);
    const { ink, paper } = colours;
    for (const dataset of chart.data.datasets) {
      Object.assign(dataset, {
        borderColor: ink,
        borderWidth: 1.5,
        pointBackgroundColor: [paper, ink],
        pointBorderColor: ink,
        pointBorderWidth: 1.5,
        pointRadius: 6,
      });
    }
    inkAxes(chart.options.scales?.x, chart.options.scales?.y, colours);
    chart.update('none');
  });
  return () => {
    unfollow();
    chart.destroy();
  };
}
