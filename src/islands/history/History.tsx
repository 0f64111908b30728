import { useEffect, useRef, useState } from 'preact/hooks';
import { assessments } from '../../browser/assessments';
import { fill } from '../../i18n/fill';
import type { HistoryWords } from '../../i18n/messages/parts/history';
import { historyOf } from '../../stores/history';
import type { Assessment, Beside } from '../../stores/saved';
import type { ResultWords } from '../results/words';
import { AddMeasurement } from './AddMeasurement';
import { Changed } from './Changed';
import { namesOf } from './inWords';
import { Measurements } from './Measurements';
import { OverTime } from './OverTime';

interface Props {
  words: ResultWords;
  part: HistoryWords;
  own: Assessment;
  /** The code of the result that the page shows. */
  code: string;
}

/** What was taken out of the history last, and whether it is back. */
interface Taken {
  readonly beside: Beside;
  readonly position: number;
  readonly name: string;
  readonly is: 'out' | 'back' | 'without room';
}

/** One's own measurements over time: thread beside thread, a line per level, and what changed between two. */
export function History({ words, part, own, code }: Props) {
  const { $current, $shelved } = assessments;
  const measurements = historyOf(own, [$current.get(), ...$shelved.get().assessments]);
  const names = namesOf(words, part, measurements);
  const [taken, take] = useState<Taken | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // What was chosen has gone from the page: the way back takes the focus, and after it the list.
  useEffect(() => (undo.current ?? (taken && heading.current))?.focus(), [taken]);

  function takeOut(out: string): void {
    const position = own.added.findIndex((added) => added.code === out);
    const beside = own.added[position];
    if (!beside) return;
    const kept = assessments.follow(own.id, ({ added }) => ({
      added: added.filter((other) => other.code !== out),
    }));
    const name = names.get(out) ?? '';
    take({ beside, position, name, is: kept ? 'out' : 'without room' });
  }

  function putBack({ beside, position, ...others }: Taken): void {
    const kept = assessments.follow(own.id, ({ added }) => ({
      added: [...added.slice(0, position), beside, ...added.slice(position)],
    }));
    take({ beside, position, ...others, is: kept ? 'back' : 'without room' });
  }

  return (
    <div class="history stack-l">
      {measurements.length === 1 ? (
        <div class="prose stack">
          <p class="read">
            {part.alone} {part.aloneText}
          </p>
          <p>
            <a class="link" href={words.paths.assessment}>
              {part.aloneLink}
            </a>
          </p>
          <p>{part.aloneAdd}</p>
        </div>
      ) : (
        <>
          <p class="read">{part.calm}</p>
          <div>
            <h3 ref={heading} tabIndex={-1}>
              {part.threads}
            </h3>
            <p class="note">{part.threadsNote}</p>
            <Measurements
              words={words}
              part={part}
              measurements={measurements}
              names={names}
              shown={code}
              onTakeOut={takeOut}
            />
          </div>
        </>
      )}
      <div class={taken ? 'message screen-only' : undefined}>
        <span role="status">{taken && said(part, taken)}</span>{' '}
        {taken?.is === 'out' && (
          <button ref={undo} class="link" type="button" onClick={() => putBack(taken)}>
            {part.undo}
          </button>
        )}
      </div>
      {measurements.length > 1 && (
        <>
          <OverTime words={words} part={part} measurements={measurements} names={names} />
          <Changed words={words} part={part} measurements={measurements} names={names} />
        </>
      )}
      <AddMeasurement words={words} part={part} own={own} measurements={measurements} />
    </div>
  );
}

function said(part: HistoryWords, { name, is }: Taken): string {
  if (is === 'without room') return part.noRoom;
  return fill(is === 'out' ? part.removed : part.restored, { name });
}
