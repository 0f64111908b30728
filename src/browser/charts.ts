import {
  Chart,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  type Element,
  type Plugin,
} from 'chart.js';
import { coloursOf, followColours, type Scheme } from './chartColours';

// Only what a radar needs: the whole of Chart.js is three times as heavy.
Chart.register(LineElement, PointElement, RadarController, RadialLinearScale);

/** On paper every chart is as small; drawn wider than this, in pixels, it needs larger letters to be read. */
const READABLE = 340;

/** Fills the figure inside its line. The plugin of Chart.js knows all kinds of fills and weighs 1.7 kB; this is one. */
const wash: Plugin<'radar'> = {
  id: 'wash',
  beforeDatasetsDraw(chart) {
    const { ctx } = chart;
    const { data } = chart.getDatasetMeta(0);
    const colour = chart.data.datasets[0]?.backgroundColor;
    if (typeof colour !== 'string') return;
    ctx.save();
    ctx.beginPath();
    const { xCenter, yCenter } = chart.scales['r'] as RadialLinearScale;
    for (const corner of data) {
      // Where a figure is missing there is a gap, not a guess.
      if (isGap(corner)) ctx.lineTo(xCenter, yCenter);
      else ctx.lineTo(corner.x, corner.y);
    }
    ctx.fillStyle = colour;
    ctx.fill();
    ctx.restore();
  },
};

const isGap = (corner: Element & { skip?: boolean }) => corner.skip === true;

/** What a radar shows: per axis a name, the figure as it is written, and the value; null leaves a gap. */
export interface Radar {
  readonly names: readonly string[];
  readonly figures: readonly string[];
  readonly values: readonly (number | null)[];
}

/**
 * Draws a radar on the scale of the stages, 1 to 5, in ink: it is not the thread. It follows the colours of
 * the page and is light on paper. Returns what takes it away again.
 */
export function drawRadar(
  canvas: HTMLCanvasElement,
  { names, figures, values }: Radar,
): () => void {
  const chart = new Chart(canvas, {
    type: 'radar',
    data: { labels: [...names], datasets: [{ data: [...values] }] },
    plugins: [wash],
    options: {
      // Nothing moves but the thread.
      animation: false,
      events: [],
      maintainAspectRatio: false,
      // Sharp on paper as well.
      devicePixelRatio: Math.max(3, devicePixelRatio),
      scales: {
        r: {
          min: 0,
          max: 5,
          ticks: { stepSize: 1, showLabelBackdrop: false, callback: (stage) => stage || '' },
          pointLabels: {
            padding: 8,
            callback: (name, index) => [figures[index] ?? '', ...inTwoLines(name)],
          },
        },
      },
    },
  });

  const colour = (scheme: Scheme) => {
    const { ink, ink2, ink3, rule, wash, font } = coloursOf(canvas, scheme);
    const enlarged = scheme === 'light' ? Math.max(1, canvas.clientWidth / READABLE) : 1;
    const [dataset] = chart.data.datasets;
    if (dataset) {
      Object.assign(dataset, {
        borderColor: ink,
        borderWidth: 2,
        backgroundColor: wash,
        pointBackgroundColor: ink,
        pointBorderWidth: 0,
        pointRadius: 4,
      });
    }
    const scale = chart.options.scales?.r;
    if (scale) {
      Object.assign(scale, {
        angleLines: { color: rule },
        // One per tick from 0; the outermost ring is the end of the scale.
        grid: { color: [rule, rule, rule, rule, rule, ink3] },
      });
      Object.assign(scale.ticks ?? {}, {
        color: ink2,
        font: { family: font, size: 11 * enlarged },
      });
      const labels = 'pointLabels' in scale ? scale.pointLabels : undefined;
      Object.assign(labels ?? {}, { color: ink, font: { family: font, size: 13 * enlarged } });
    }
    chart.update('none');
  };
  const unfollow = followColours(colour);
  return () => {
    unfollow();
    chart.destroy();
  };
}

function inTwoLines(name: string): string[] {
  const words = name.split(' ');
  if (name.length < 13 || words.length < 2) return [name];
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half).join(' '), words.slice(half).join(' ')];
}
