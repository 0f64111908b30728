import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { namedDays } from '../stores/history';
import { coloursOf, followColours } from './chartColours';

// Only what lines on two linear axes need.
Chart.register(LinearScale, LineController, LineElement, PointElement);

/** How a line is told from the others without a colour: its dashes, and the shape of its points. */
export interface Mark {
  readonly dashes: readonly number[];
  readonly shape: 'circle' | 'rect' | 'triangle' | 'rectRot';
  /** Whether its points are hollow. */
  readonly hollow: boolean;
}

/** Lines over time, from the top one to the bottom one where they share a stage. */
export interface Lines {
  /** Day numbers in order of time; a day may come twice. */
  readonly days: readonly number[];
  /** Of each line a mark and a stage per day; null leaves a gap. */
  readonly lines: readonly { readonly mark: Mark; readonly stages: readonly (number | null)[] }[];
  /** The names of the stages from 1 on, shown where there is room. */
  readonly stageNames: readonly string[];
  readonly nameOfDay: (day: number) => string;
}

/** How far apart lines in one stage are drawn, in stages: about ten pixels, the width of a point. */
const APART = 0.18;

/** How far apart two days must be to be named both: one name and a half, as names at the ends stay within. */
const DAY = 175;

/** From which width the stages have names, in pixels. */
const ROOM = 480;

/**
 * Draws a line per level over time. A stage is a lane between two hairlines and not a height: lines in the same
 * stage run beside each other in it, so that each can be followed. It follows the colours of the page and is
 * light on paper. Returns what takes it away again.
 */
export function drawHistory(canvas: HTMLCanvasElement, history: Lines): () => void {
  const { days, lines, stageNames, nameOfDay } = history;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(1, (last - first) / 25);
  const middle = (lines.length - 1) / 2;
  const isWide = (canvas.parentElement?.clientWidth ?? 0) > ROOM;

  const chart = new Chart(canvas, {
    type: 'line',
    data: {
      datasets: lines.map(({ mark, stages }, line) => ({
        data: days.map((x, index) => {
          const stage = stages[index] ?? null;
          // NaN is a gap.
          return { x, y: stage === null ? NaN : stage + (middle - line) * APART };
        }),
        borderDash: [...mark.dashes],
        pointStyle: mark.shape,
        stepped: false as const,
        clip: false as const,
      })),
    },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      devicePixelRatio: Math.max(3, devicePixelRatio),
      scales: {
        x: {
          type: 'linear',
          min: first - margin,
          max: last + margin,
          border: { display: false },
          grid: { drawTicks: false },
          afterBuildTicks: (axis) => {
            const least = (DAY * (axis.max - axis.min)) / axis.width;
            axis.ticks = namedDays(days, least).map((value) => ({ value }));
          },
          ticks: {
            ...{ autoSkip: false, maxRotation: 0, align: 'inner', padding: 8 },
            callback: (day) => nameOfDay(Number(day)),
          },
        },
        y: {
          type: 'linear',
          min: 0.5,
          max: stageNames.length + 0.5,
          border: { display: false },
          grid: { offset: true, drawTicks: false },
          afterBuildTicks: (axis) => {
            axis.ticks = stageNames.map((_, index) => ({ value: index + 1 }));
          },
          ticks: {
            ...{ autoSkip: false, padding: 8 },
            callback: (stage) => {
              const name = stageNames[Number(stage) - 1] ?? '';
              return isWide ? `${stage} ${name}` : String(stage);
            },
          },
        },
      },
    },
  });

  const unfollow = followColours((scheme) => {
    const { ink, ink2, rule, paper, font } = coloursOf(canvas, scheme);
    chart.data.datasets.forEach((dataset, line) => {
      Object.assign(dataset, {
        borderColor: ink,
        borderWidth: 1.5,
        pointBackgroundColor: lines[line]?.mark.hollow ? paper : ink,
        pointBorderColor: ink,
        pointBorderWidth: 1.5,
        pointRadius: 5,
      });
    });
    for (const axis of Object.values(chart.options.scales ?? {})) {
      Object.assign(axis?.grid ?? {}, { color: rule });
      Object.assign(axis?.ticks ?? {}, { color: ink2, font: { family: font, size: 12 } });
    }
    // Not 'none', which leaves the points as they were: Chart.js lets the points of a line share their looks.
    chart.update();
  });
  return () => {
    unfollow();
    chart.destroy();
  };
}
