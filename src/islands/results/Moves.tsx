import { count, fill } from '../../i18n/fill';
import { factorOf, levelOf } from '../../model/grid';
import type { Move } from '../../model/moves';
import type { Reading } from '../../model/scoring';
import type { Ambition } from '../../model/sheet';
import { movesInWords } from './inWords';
import { MoveWhere } from './MoveWhere';
import type { QuestionWordsHere } from './questionWords';
import { Waiting } from './Waiting';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  moves: readonly Move[];
  reading: Reading;
  ambition: Ambition;
  questions: QuestionWordsHere;
}

/** At most three next moves: what to do, who, the first sign, and why this one. */
export function Moves({ words, moves, reading, ambition, questions }: Props) {
  const { heading, note, none } = movesInWords(words, moves, reading, ambition);
  return (
    <section class="section spread" aria-labelledby="moves">
      <div class="name">
        <h2 id="moves">{heading}</h2>
        {moves.length > 0 && <p class="note">{note}</p>}
      </div>
      {moves.length === 0 ? (
        <p class="read">{none}</p>
      ) : (
        <ol class="moves">
          {moves.map((move, index) => (
            <Step
              key={move.question}
              words={words}
              move={move}
              isFirst={index === 0}
              reading={reading}
              questions={questions}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface StepProps {
  words: ResultWords;
  move: Move;
  isFirst: boolean;
  reading: Reading;
  questions: QuestionWordsHere;
}

function Step({ words, move, isFirst, reading, questions }: StepProps) {
  const { question, from } = move;
  const text = questions.kind === 'here' ? questions.of[question].moves[from - 1] : undefined;
  return (
    <li>
      <div>
        <MoveWhere words={words} move={move} />
        {text ? <h3>{text.do}</h3> : <Waiting words={words} questions={questions} />}
        <dl>
          {text && (
            <>
              <div>
                <dt>{words.moveWho}</dt>
                <dd>{text.who}</dd>
              </div>
              <div>
                <dt>{words.moveSign}</dt>
                <dd>{text.sign}</dd>
              </div>
            </>
          )}
          <div>
            <dt>{isFirst ? words.moveWhyHeading.first : words.moveWhyHeading.other}</dt>
            <dd>{why(words, move, reading)}</dd>
          </div>
        </dl>
      </div>
    </li>
  );
}

/** What put this move on the list, in the order in which the model weighs it. */
function why(words: ResultWords, move: Move, { levels }: Reading): string {
  const { question, blocking, ambition, gap, from, example } = move;
  const level = levelOf(question);
  const levelReading = levels[level];
  const name = words.levels[level];
  const exampleLevel = example && levelOf(example.question);
  return [
    blocking &&
      levelReading.kind === 'read' &&
      fill(words.moveBlocking, { level: name, stage: levelReading.stage }),
    ambition !== null
      ? count(words.locale, gap, words.moveGap, { level: name })
      : !blocking && fill(words.moveFrom, { n: from }),
    exampleLevel &&
      fill(words.moveExample, {
        level: words.levels[exampleLevel],
        n: example.answer,
        factor: words.factors[factorOf(question)],
      }),
  ]
    .filter(Boolean)
    .join(' ');
}
