import { count, fill } from '../../i18n/fill';
import type { HistoryWords } from '../../i18n/messages/parts/history';
import { resultFragment } from '../../model/link';
import { patternOf } from '../../model/pattern';
import { read, type Reading } from '../../model/scoring';
import { latest, type Measurement } from '../../stores/history';
import type { ResultWords } from '../results/words';
import { namedStage } from '../thread/inWords';
import { Thread } from '../thread/Thread';

interface Props {
  words: ResultWords;
  part: HistoryWords;
  measurements: readonly Measurement[];
  /** By code. */
  names: ReadonlyMap<string, string>;
  /** The code of the result that the page shows. */
  shown: string;
  onTakeOut: (code: string) => void;
}

/** How many threads stand open: as many as stand beside each other on a wide page. */
const IN_A_ROW = 3;

/** Thread beside thread: the latest ones open, the others to be opened. */
export function Measurements({ measurements, ...props }: Props) {
  const { words, part } = props;
  const { last, others } = latest(measurements, IN_A_ROW);
  return (
    <>
      {others.length > 0 && (
        <details class="screen-only">
          <summary>{count(words.locale, others.length, part.others)}</summary>
          <Row {...props} measurements={others} />
        </details>
      )}
      <Row {...props} measurements={last} />
    </>
  );
}

function Row({ words, part, measurements, names, shown, onTakeOut }: Props) {
  return (
    <ol class="measurements screen-only">
      {measurements.map(({ code, result, label, kind, added }) => {
        const name = names.get(code) ?? '';
        const reading = read(result.answers);
        return (
          <li key={code}>
            <h4>{name}</h4>
            <p class="where">
              {kind === 'copy' ? part.copy : added ? part.ownAdded : part.own}
              {code === shown && <b>. {part.shown}</b>}
            </p>
            <p>{wholeInWords(words, part, reading)}</p>
            <Thread
              words={words}
              cells={result.answers}
              reading={reading}
              ambition={result.ambition}
              name={`${words.thread.heading}: ${name}`}
              small
            />
            <p class="acts">
              {code !== shown && (
                <a class="link" href={resultFragment(code, kind === 'copy' ? label : '')}>
                  {part.read}
                  <span class="sr-only">: {name}</span>
                </a>
              )}
              {added && (
                <button class="link" type="button" onClick={() => onTakeOut(code)}>
                  {part.remove}
                  <span class="sr-only">: {name}</span>
                </button>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** "Stage 2 Exploring. A paper promise." */
function wholeInWords(words: ResultWords, part: HistoryWords, reading: Reading) {
  const { overall } = reading;
  const stage =
    overall.kind === 'read'
      ? fill(words.thread.stage, { n: namedStage(words, overall.stage) })
      : part.noStage;
  return (
    <>
      <b>{stage}.</b> {words.patterns[patternOf(reading).id].name}.
    </>
  );
}
