import type { QuestionId } from '../../model/grid';
import type { Move } from '../../model/moves';
import type { Reading } from '../../model/scoring';
import type { AnswerSheet } from '../../model/sheet';
import { Heat } from './Heat';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  answers: AnswerSheet;
  reading: Reading;
  moves: readonly Move[];
  onOpen: (question: QuestionId) => void;
}

/** All twenty answers; every one of them opens. */
export function Grid({ words, answers, reading, moves, onOpen }: Props) {
  return (
    <section class="section spread" aria-labelledby="grid">
      <div class="name">
        <h2 id="grid">{words.gridHeading}</h2>
        <p class="note">
          {words.gridNote} <span class="screen-only">{words.gridOpens}</span>
        </p>
      </div>
      <div>
        <Heat
          words={words}
          answers={answers}
          reading={reading}
          caption={words.gridCaption}
          marked={moves.map(({ question }) => question)}
          onOpen={onOpen}
        />
        <Ramp words={words} />
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
