import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { LEVELS, levelOf, QUESTIONS, type QuestionId } from '../../model/grid';
import type { Move } from '../../model/moves';
import { gapOfCell, type Reading } from '../../model/scoring';
import type { Ambition, AnswerSheet } from '../../model/sheet';
import { Heat } from './Heat';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  answers: AnswerSheet;
  reading: Reading;
  ambition: Ambition;
  moves: readonly Move[];
  /** The answers that are being tried out; null where none are. */
  tried: Partial<AnswerSheet> | null;
  onOpen: (question: QuestionId) => void;
  /** What stands below the table. */
  children: ComponentChildren;
}

/** All twenty answers; every one of them opens. With an ambition, those it asks more of can be shown alone. */
export function Grid(props: Props) {
  const { words, answers, reading, ambition, moves, tried, onOpen, children } = props;
  const [onlyBelow, showOnlyBelow] = useState(false);
  const gaps = QUESTIONS.map((question) =>
    gapOfCell(answers[question], ambition[levelOf(question)]),
  );
  const isSet = LEVELS.some((level) => ambition[level] !== null);
  return (
    <section class="section spread" aria-labelledby="grid">
      <div class="name">
        <h2 id="grid">{words.gridHeading}</h2>
        <p class="note">
          {words.gridNote} <span class="screen-only">{words.gridOpens}</span>
        </p>
      </div>
      <div>
        {isSet && (
          <div class="below screen-only">
            <label class="check">
              <input
                type="checkbox"
                checked={onlyBelow}
                onChange={({ currentTarget }) => showOnlyBelow(currentTarget.checked)}
              />
              <span>{words.belowOnly}</span>
            </label>
            <p class="note" role="status">
              {onlyBelow &&
                fill(words.belowCount, {
                  n: gaps.filter((gap) => gap !== null && gap > 0).length,
                  enough: gaps.filter((gap) => gap === 0).length,
                })}
            </p>
          </div>
        )}
        <Heat
          words={words}
          answers={answers}
          reading={reading}
          caption={words.gridCaption}
          ambition={ambition}
          onlyBelow={isSet && onlyBelow}
          marked={moves.map(({ question }) => question)}
          differing={QUESTIONS.filter((question) => tried?.[question] !== undefined)}
          onOpen={onOpen}
        />
        <Ramp words={words} />
        {children}
      </div>
    </section>
  );
}

/** What the tints mean. */
export function Ramp({ words }: { words: ResultWords }) {
  return (
    <ol class="ramp">
      {words.stages.map((name, index) => (
        <li key={name}>
          <b class={`s${index + 1}`}>{index + 1}</b>
          {name}
        </li>
      ))}
    </ol>
  );
}
