import { useEffect, useRef, useState } from 'preact/hooks';
import { count } from '../../i18n/fill';
import { formatDay } from '../../i18n/format';
import type { HistoryWords } from '../../i18n/messages/parts/history';
import { LEVELS } from '../../model/grid';
import { read, type LevelReading } from '../../model/scoring';
import { overTime, type Measurement } from '../../stores/history';
import type { ResultWords } from '../results/words';
import { floorInWords, stageInWords } from '../thread/inWords';
import { LineMark } from './LineMark';
import { MARKS } from './marks';

interface Props {
  words: ResultWords;
  part: HistoryWords;
  measurements: readonly Measurement[];
  /** By code. */
  names: ReadonlyMap<string, string>;
}

/** The stage of every level at every measurement: a table, and beside it the same as a line per level. */
export function OverTime({ words, part, measurements, names }: Props) {
  const lines = overTime(measurements);
  const canvas = useRef<HTMLCanvasElement>(null);
  // Where the drawing cannot be fetched its place goes; the table says all of it.
  const [isMissing, miss] = useState(false);
  const undated = measurements.filter(({ result }) => result.day === 0).length;

  useEffect(() => {
    let remove = () => {};
    let left = false;
    async function draw(): Promise<void> {
      if (!lines) return;
      try {
        const { drawHistory } = await import('../../browser/history');
        if (left || !canvas.current) return;
        remove = drawHistory(canvas.current, {
          days: lines.days,
          lines: LEVELS.map((level) => ({ mark: MARKS[level], stages: lines.stages[level] })),
          stageNames: words.stages,
          nameOfDay: (day) => formatDay(words.locale, day),
        });
      } catch {
        miss(true);
      }
    }
    void draw();
    return () => {
      left = true;
      remove();
    };
  }, [measurements.map(({ code }) => code).join(' ')]);

  const isDrawn = lines !== null && !isMissing;
  return (
    <div>
      <h3 id="history-over-time">{part.overTime}</h3>
      <div class="over-time">
        <table aria-labelledby="history-over-time">
          <thead>
            <tr>
              <th scope="col">{part.measurement}</th>
              {LEVELS.map((level) => (
                <th key={level} scope="col">
                  {isDrawn && <LineMark mark={MARKS[level]} />}
                  {words.levels[level]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measurements.map(({ code, result }) => {
              const { levels } = read(result.answers);
              return (
                <tr key={code}>
                  <th scope="row">{names.get(code)}</th>
                  {LEVELS.map((level) => (
                    <td key={level}>
                      <Stage words={words} level={levels[level]} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
        {isDrawn && (
          <div class="over-time-frame">
            <canvas ref={canvas} role="img" aria-label={part.chart} />
          </div>
        )}
      </div>
      <p class="note">
        {lines === null ? part.chartNone : isDrawn && part.chartNote}{' '}
        {isDrawn && undated > 0 && count(words.locale, undated, part.chartUndated)}
      </p>
    </div>
  );
}

/** The stage as a figure, and what it is at least; for the ear also why there is none. */
function Stage({ words, level }: { words: ResultWords; level: LevelReading }) {
  const floor = floorInWords(words, level);
  if (level.kind === 'read') {
    return (
      <>
        {level.stage}
        {floor && <small>{floor}</small>}
      </>
    );
  }
  return (
    <>
      <span aria-hidden="true">{level.kind === 'left-out' ? '–' : '?'}</span>
      <span class="sr-only">
        {stageInWords(words, level)}, {floor}
      </span>
    </>
  );
}
