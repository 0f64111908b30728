import { useState } from 'preact/hooks';
import { count, fill } from '../../i18n/fill';
import type { HistoryWords } from '../../i18n/messages/parts/history';
import { LEVELS } from '../../model/grid';
import { teamFragment } from '../../model/link';
import { changesBetween, lastTwo, type Measurement } from '../../stores/history';
import { questionInWords } from '../results/inWords';
import type { ResultWords } from '../results/words';
import { answerInWords, levelInWords } from './inWords';

interface Props {
  words: ResultWords;
  part: HistoryWords;
  measurements: readonly Measurement[];
  /** By code. */
  names: ReadonlyMap<string, string>;
}

const ENDS = ['then', 'now'] as const;

/** What changed between two measurements, cell by cell: at first the last two, or those somebody chooses. */
export function Changed({ words, part, measurements, names }: Props) {
  const [chosen, choose] = useState({ then: '', now: '' });
  const withCode = (code: string) => measurements.find((measurement) => measurement.code === code);
  const [first, second] = [withCode(chosen.then), withCode(chosen.now)];
  const two = first && second ? { then: first, now: second } : lastTwo(measurements);
  if (!two) return null;

  const { then, now } = two;
  const { higher, lower, unmeasured, levels } = changesBetween(then.result, now.result);
  const changed = higher.length + lower.length + unmeasured.length;
  const [chairThen, chairNow] = [then.result.chair, now.result.chair];
  const groups = [
    { heading: part.higher, changes: higher },
    { heading: part.lower, changes: lower },
    { heading: part.unmeasured, changes: unmeasured },
  ];

  /** Whoever chooses the same one twice means the two the other way round. */
  function turnTo(end: (typeof ENDS)[number], code: string): void {
    const other = end === 'then' ? 'now' : 'then';
    const before = { then: then.code, now: now.code };
    choose({ ...before, [end]: code, ...(before[other] === code && { [other]: before[end] }) });
  }

  return (
    <div>
      <h3 id="history-changed">{part.changes}</h3>
      <div class="chosen screen-only">
        {ENDS.map((end) => (
          <div key={end} class="field">
            <label for={`changed-${end}`}>{end === 'then' ? part.from : part.to}</label>
            <select
              id={`changed-${end}`}
              value={two[end].code}
              onChange={({ currentTarget }) => turnTo(end, currentTarget.value)}
            >
              {measurements.map(({ code }) => (
                <option key={code} value={code}>
                  {names.get(code)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <p role="status">
        {changed === 0 ? part.unchanged : count(words.locale, changed, part.changed)}{' '}
        {chairThen !== chairNow &&
          fill(part.otherChair, { then: words.chairs[chairThen], now: words.chairs[chairNow] })}
      </p>
      <table class="changed" aria-labelledby="history-changed">
        <thead>
          <tr>
            <th scope="col">{part.what}</th>
            {ENDS.map((end) => (
              <th key={end} scope="col">
                {part[end]}
                <span>{names.get(two[end].code)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th class="group" scope="rowgroup" colSpan={3}>
              {part.stages}
            </th>
          </tr>
          {LEVELS.map((level) => (
            <tr key={level}>
              <th scope="row">{words.levels[level]}</th>
              {ENDS.map((end) => (
                <td key={end}>{levelInWords(words, levels[level][end])}</td>
              ))}
            </tr>
          ))}
        </tbody>
        {groups
          .filter(({ changes }) => changes.length > 0)
          .map(({ heading, changes }) => (
            <tbody key={heading}>
              <tr>
                <th class="group" scope="rowgroup" colSpan={3}>
                  {fill(heading, { n: changes.length })}
                </th>
              </tr>
              {changes.map((change) => (
                <tr key={change.question}>
                  <th scope="row">{questionInWords(words, change.question)}</th>
                  {ENDS.map((end) => (
                    <td key={end}>{answerInWords(words, part, change[end])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
      </table>
      <p class="screen-only">
        <a class="link" href={teamFragment([then, now].map(linked))}>
          {part.besideLink}
        </a>
      </p>
    </div>
  );
}

/** One's own is known by its code; only what came with a link keeps its name in one. */
function linked({ code, label, kind }: Measurement) {
  return { code, label: kind === 'copy' ? label : '' };
}
