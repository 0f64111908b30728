import { useId, useState } from 'preact/hooks';
import type { PlanWords } from '../../i18n/messages/parts/plan';
import { fill } from '../../i18n/fill';
import { factorOf, LEVELS, levelOf } from '../../model/grid';
import { idOf, type SiteMove } from '../../stores/plan';
import type { QuestionWordsHere } from '../results/questionWords';
import type { ResultWords } from '../results/words';
import { siteWords } from './moveInWords';
import { usePlaces } from './places';

interface Props {
  words: ResultWords;
  part: PlanWords;
  questions: QuestionWordsHere;
  /** The moves of the site that are not in the plan. */
  choices: readonly SiteMove[];
  onChoose: (move: SiteMove) => void;
  onOwn: (text: string) => void;
}

/** Any other move: of the site, by level and factor, or one of one's own. */
export function AddMove({ words, part, questions, choices, onChoose, onOwn }: Props) {
  return (
    <div class="add-move">
      {choices.length > 0 && (
        <Another
          words={words}
          part={part}
          questions={questions}
          choices={choices}
          onChoose={onChoose}
        />
      )}
      <Own part={part} onOwn={onOwn} />
    </div>
  );
}

function Another({ words, part, questions, choices, onChoose }: Omit<Props, 'onOwn'>) {
  const id = useId();
  const { at, goTo } = usePlaces();
  const [picked, pick] = useState('');
  const move = choices.find((choice) => idOf(choice) === picked);
  const said = move && siteWords(questions, move);
  return (
    <div class="field">
      <label for={id}>{part.another}</label>
      <p class="note" id={`${id}-hint`}>
        {part.anotherHint}
      </p>
      <select
        id={id}
        ref={at('choice')}
        aria-describedby={`${id}-hint`}
        value={move ? picked : ''}
        onChange={({ currentTarget }) => pick(currentTarget.value)}
      >
        <option value="">{part.pick}</option>
        {LEVELS.map((level) => {
          const here = choices.filter(({ question }) => levelOf(question) === level);
          return (
            here.length > 0 && (
              <optgroup key={level} label={words.levels[level]}>
                {here.map(({ question, to }) => (
                  <option key={question} value={idOf({ question, to })}>
                    {fill(part.step, {
                      factor: words.factors[factorOf(question)],
                      from: to - 1,
                      to,
                    })}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
      <div class="picked" aria-live="polite">
        {said && (
          <>
            <p class="does">{said.do}</p>
            <p class="note">
              {words.moveSign}: {said.sign}
            </p>
          </>
        )}
      </div>
      {move && (
        <button
          class="btn btn-2"
          type="button"
          onClick={() => {
            onChoose(move);
            pick('');
            goTo('choice');
          }}
        >
          {part.choose}
        </button>
      )}
    </div>
  );
}

function Own({ part, onOwn }: Pick<Props, 'part' | 'onOwn'>) {
  const id = useId();
  const { at, goTo } = usePlaces();
  const [typed, type] = useState('');
  const [isMissed, miss] = useState(false);
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        const isEmpty = typed.trim() === '';
        miss(isEmpty);
        if (!isEmpty) {
          onOwn(typed);
          type('');
        }
        goTo('field');
      }}
    >
      <label for={id}>{part.own}</label>
      <p class="note" id={`${id}-hint`}>
        {part.ownHint}
      </p>
      <input
        id={id}
        ref={at('field')}
        type="text"
        autocomplete="off"
        dir="auto"
        aria-describedby={`${id}-hint`}
        value={typed}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
          miss(false);
        }}
      />
      <p role="status">{isMissed && <span class="message">{part.ownEmpty}</span>}</p>
      <button class="btn btn-2" type="submit">
        {part.addOwn}
      </button>
    </form>
  );
}
