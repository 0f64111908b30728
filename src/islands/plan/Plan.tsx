import { useId, useState } from 'preact/hooks';
import { assessments } from '../../browser/assessments';
import { today } from '../../browser/clock';
import { newId } from '../../browser/newId';
import { count, fill } from '../../i18n/fill';
import { formatDay } from '../../i18n/format';
import type { PlanWords } from '../../i18n/messages/parts/plan';
import { dayOf } from '../../model/day';
import type { Move } from '../../model/moves';
import {
  activeMoves,
  addOwn,
  change,
  choose,
  giveReason,
  idOf,
  inOrder,
  isChosen,
  leftOver,
  movesToChoose,
  placed,
  putBack,
  remove,
  runsMany,
  takeOver,
  type Placed,
  type SiteMove,
} from '../../stores/plan';
import type { Assessment, Plan as Planned } from '../../stores/saved';
import { MoveWhere } from '../results/MoveWhere';
import type { QuestionWordsHere } from '../results/questionWords';
import { Waiting } from '../results/Waiting';
import type { ResultWords } from '../results/words';
import { AddMove } from './AddMove';
import { Held } from './Held';
import { useKept, type Step } from './kept';
import { nameOf, siteWords } from './moveInWords';
import { usePlaces } from './places';
import { PlanRow } from './PlanRow';

/** An earlier measurement on this device that has unfinished moves. */
export interface EarlierPlan {
  readonly own: Assessment;
}

interface Props {
  words: ResultWords;
  part: PlanWords;
  own: Assessment;
  /** The next moves of the result, the first one first. */
  moves: readonly Move[];
  questions: QuestionWordsHere;
  earlierPlan: EarlierPlan | null;
}

/** Which moves are made, by whom and when: what is proposed, what is planned, and what can be added. */
export function Plan({ words, part, own, moves, questions, earlierPlan }: Props) {
  const id = useId();
  const { at, goTo } = usePlaces();
  const {
    shown: plan,
    full,
    change: keep,
    tryAgain,
  } = useKept<Planned>(`plan ${own.id}`, own.plan, (step) =>
    assessments.follow(own.id, (held) => ({ plan: step(held.plan) })),
  );
  // Rows stay where they are while somebody writes in them, whatever dates they get.
  const [arranged, arrange] = useState(() => idsInOrder(own.plan));
  const [removed, setAside] = useState<Placed | null>(null);
  const [said, say] = useState('');

  const day = dayOf(today());
  const proposed = moves.filter((move) => !isChosen(plan, idOf(move)));
  const open = earlierPlan ? leftOver(plan, earlierPlan.own.plan) : [];
  const choices = movesToChoose(plan, own.answers);
  const ids = new Set([...arranged, ...idsInOrder(plan), ...(removed ? [removed.move.id] : [])]);
  const rows = [...ids].flatMap((moveId) => placed(plan, moveId)?.move ?? []);
  const isSorted = idsInOrder(plan).every((moveId, index) => rows[index]?.id === moveId);

  /** What comes in is put where it belongs; the buttons for it stand outside the list. */
  function bring(step: Step<Planned>, message: string): void {
    keep(step);
    arrange(idsInOrder(step(plan)));
    say(message);
  }

  function bringSiteMove(move: SiteMove): void {
    const name = nameOf(words, part, { id: idOf(move), text: '' });
    bring((before) => choose(before, move), fill(part.chosen, { move: name }));
  }

  function takeOut(moveId: string): void {
    const place = placed(plan, moveId);
    if (!place) return;
    keep((before) => remove(before, moveId));
    setAside(place);
    say(fill(part.removed, { move: nameOf(words, part, place.move) }));
    goTo('undo');
  }

  function undo(place: Placed): void {
    keep((before) => putBack(before, place));
    setAside(null);
    say(fill(part.back, { move: nameOf(words, part, place.move) }));
    goTo(place.move.id);
  }

  return (
    <div class="plan screen-only stack-l">
      {plan.moves.length === 0 && <p class="read">{part.empty}</p>}
      {questions.kind !== 'here' && <Waiting words={words} questions={questions} />}
      {earlierPlan && open.length > 0 && (
        <div class="left-over">
          <p>{leftOverInWords(words, part, earlierPlan.own, open.length)}</p>
          <button
            class="btn btn-2"
            type="button"
            onClick={() => {
              const { plan: earlier } = earlierPlan.own;
              bring(
                (before) => takeOver(before, earlier),
                count(words.locale, open.length, part.takenOver),
              );
              goTo('planned');
            }}
          >
            {count(words.locale, open.length, part.takeOver)}
          </button>
        </div>
      )}
      {proposed.length > 0 && (
        <div>
          <h3 id={`${id}-proposed`}>{part.proposed}</h3>
          <ul class="plan-list proposals" aria-labelledby={`${id}-proposed`}>
            {proposed.map((move, index) => (
              <li key={move.question}>
                <div>
                  <MoveWhere words={words} move={move} />
                  <p class="does">{siteWords(questions, move)?.do}</p>
                </div>
                <button
                  class="btn btn-2"
                  type="button"
                  ref={at(`choose ${idOf(move)}`)}
                  onClick={() => {
                    bringSiteMove(move);
                    const next = proposed[index + 1] ?? proposed[index - 1];
                    goTo(next ? `choose ${idOf(next)}` : 'planned');
                  }}
                >
                  {part.choose}
                  <span class="sr-only">: {nameOf(words, part, { id: idOf(move), text: '' })}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {(rows.length > 0 || removed) && (
        <div>
          <div class="plan-head">
            <h3 id={`${id}-planned`} ref={at('planned')} tabIndex={-1}>
              {part.planned}
            </h3>
            {!isSorted && (
              <button
                class="link"
                type="button"
                onClick={() => {
                  arrange(idsInOrder(plan));
                  goTo('planned');
                }}
              >
                {part.sort}
              </button>
            )}
          </div>
          <ul class="plan-list" aria-labelledby={`${id}-planned`}>
            {[...ids].map((moveId) => {
              const move = placed(plan, moveId)?.move;
              if (move) {
                return (
                  <PlanRow
                    key={moveId}
                    words={words}
                    part={part}
                    move={move}
                    questions={questions}
                    day={day}
                    heading={at(moveId)}
                    onChange={(news) => keep((before) => change(before, moveId, news))}
                    onRemove={() => takeOut(moveId)}
                  />
                );
              }
              return (
                removed?.move.id === moveId && (
                  <li key={moveId} class="taken-out">
                    <p>{fill(part.removed, { move: nameOf(words, part, removed.move) })}</p>
                    <button
                      class="link"
                      type="button"
                      ref={at('undo')}
                      onClick={() => undo(removed)}
                    >
                      {part.undo}
                    </button>
                  </li>
                )
              );
            })}
          </ul>
        </div>
      )}
      <div>
        <p role="status">{runsMany(plan) && fill(part.active, { n: activeMoves(plan).length })}</p>
        {runsMany(plan) && (
          <div class="field">
            <label for={`${id}-why`}>{part.whyMany}</label>
            <textarea
              id={`${id}-why`}
              dir="auto"
              value={plan.whyMany}
              onInput={({ currentTarget: { value } }) => {
                keep((before) => giveReason(before, value));
              }}
            />
          </div>
        )}
      </div>
      <div>
        <h3>{part.add}</h3>
        <AddMove
          words={words}
          part={part}
          questions={questions}
          choices={choices}
          onChoose={(move) => {
            bringSiteMove(move);
            if (choices.length === 1) goTo('planned');
          }}
          onOwn={(text) => {
            const ownId = newId();
            const name = nameOf(words, part, { id: ownId, text });
            bring((before) => addOwn(before, ownId, text), fill(part.chosen, { move: name }));
          }}
        />
      </div>
      <p class="note">{assessments.keeps(own.id) ? part.stays : part.notKept}</p>
      <Held
        words={words}
        part={part}
        full={full}
        said={said}
        place={at('said')}
        onAgain={() => {
          if (!tryAgain()) return;
          say(part.keptNow);
          goTo('said');
        }}
      />
    </div>
  );
}

const idsInOrder = (plan: Planned): string[] => inOrder(plan).map(({ id }) => id);

function leftOverInWords(
  words: ResultWords,
  part: PlanWords,
  { day }: Assessment,
  open: number,
): string {
  const date = formatDay(words.locale, day);
  return date
    ? count(words.locale, open, part.earlier, { date })
    : count(words.locale, open, part.earlierUndated);
}
