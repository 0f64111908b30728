import { useId, useState } from 'preact/hooks';
import type { PlanWords } from '../../i18n/messages/parts/plan';
import { fill } from '../../i18n/fill';
import { formatDay } from '../../i18n/format';
import { LAST_DAY } from '../../model/day';
import { isDueBeforeStart, isOverdue, isUnfinished, siteMoveOf } from '../../stores/plan';
import { MOVE_STATUSES, type PlannedMove } from '../../stores/saved';
import { MoveWhere } from '../results/MoveWhere';
import type { QuestionWordsHere } from '../results/questionWords';
import type { ResultWords } from '../results/words';
import { DayField } from './DayField';
import { nameOf, saidOf } from './moveInWords';
import { Reword } from './Reword';

interface Props {
  words: ResultWords;
  part: PlanWords;
  move: PlannedMove;
  questions: QuestionWordsHere;
  /** The day it is, as in model/day. */
  day: number;
  heading: (element: HTMLElement | null) => void;
  onChange: (said: Partial<PlannedMove>) => void;
  onRemove: () => void;
}

/** One planned move: what to do, and who does it, from when, by when, and how it stands. */
export function PlanRow(props: Props) {
  const { words, part, move, questions, day, heading, onChange, onRemove } = props;
  const id = useId();
  const [wrong, setWrong] = useState<'start' | 'due' | null>(null);
  const site = siteMoveOf(move.id);
  const name = nameOf(words, part, move);
  const { does, sign } = saidOf(questions, move);
  const problems = [
    wrong &&
      fill(part.notADay, {
        field: part[wrong],
        first: formatDay(words.locale, 1),
        last: formatDay(words.locale, LAST_DAY),
      }),
    isDueBeforeStart(move) && part.dueBeforeStart,
    isOverdue(move, day) && fill(part.overdue, { date: formatDay(words.locale, move.due) }),
  ].filter((problem) => problem !== null && problem !== false);
  const describedBy = problems.length > 0 ? `${id}-problems` : undefined;
  const judge = (field: 'start' | 'due') => (isWrong: boolean) => {
    if (isWrong || wrong === field) setWrong(isWrong ? field : null);
  };

  return (
    <li>
      <div
        class={isUnfinished(move) ? 'planned' : 'planned finished'}
        role="group"
        aria-label={name}
      >
        {site ? (
          <MoveWhere words={words} move={site} />
        ) : (
          <div class="own-where">
            <p class="where">{part.own}</p>
            <Reword part={part} text={move.text} onText={(text) => onChange({ text })} />
          </div>
        )}
        <h4 ref={heading} tabIndex={-1} dir="auto">
          {does || name}
        </h4>
        {sign && (
          <p class="note">
            {words.moveSign}: {sign}
          </p>
        )}
        <div class="plan-fields">
          <div class="field">
            <label for={`${id}-owner`}>{part.owner}</label>
            <input
              id={`${id}-owner`}
              type="text"
              autocomplete="off"
              dir="auto"
              value={move.owner}
              onInput={({ currentTarget }) => onChange({ owner: currentTarget.value })}
            />
          </div>
          <DayField
            label={part.start}
            day={move.start}
            onDay={(start) => {
              judge('start')(false);
              onChange({ start });
            }}
            onLeave={judge('start')}
            describedBy={describedBy}
          />
          <DayField
            label={part.due}
            day={move.due}
            onDay={(due) => {
              judge('due')(false);
              onChange({ due });
            }}
            onLeave={judge('due')}
            describedBy={describedBy}
          />
          <div class="field">
            <label for={`${id}-status`}>{part.status}</label>
            <select
              id={`${id}-status`}
              value={move.status}
              onChange={({ currentTarget }) => {
                const status = MOVE_STATUSES.find((one) => one === currentTarget.value);
                if (status) onChange({ status });
              }}
            >
              {MOVE_STATUSES.map((status) => (
                <option key={status} value={status}>
                  {part.statuses[status]}
                </option>
              ))}
            </select>
          </div>
          <button class="link" type="button" onClick={onRemove}>
            {part.remove}
            <span class="sr-only">: {name}</span>
          </button>
        </div>
        <div id={`${id}-problems`} role="status">
          {problems.map((problem) => (
            <p key={problem} class="message">
              {problem}
            </p>
          ))}
        </div>
      </div>
    </li>
  );
}
