import { count } from '../../i18n/fill';
import type { QuestionId } from '../../model/grid';
import { questionInWords } from './inWords';
import type { QuestionWordsHere } from './questionWords';
import { Waiting } from './Waiting';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  /** The questions that nobody could answer, in question order. */
  unknown: readonly QuestionId[];
  questions: QuestionWordsHere;
}

/** What to find out: the question, and who would know. Nothing where everything is known. */
export function FindOut({ words, unknown, questions }: Props) {
  if (unknown.length === 0) return null;
  return (
    <section class="section spread find-out" aria-labelledby="find-out">
      <div class="name">
        <h2 id="find-out">{words.findOutHeading}</h2>
        <p class="note">{count(words.locale, unknown.length, words.findOutNote)}</p>
      </div>
      <div>
        {questions.kind !== 'here' && <Waiting words={words} questions={questions} />}
        <ol class="find">
          {unknown.map((question) => (
            <li key={question}>
              <p class="where">
                <b>{questionInWords(words, question)}</b>
              </p>
              {questions.kind === 'here' && (
                <>
                  <h3>{questions.of[question].ask}</h3>
                  <p>
                    <b>{words.cellKnows}</b> {questions.of[question].knows}
                  </p>
                </>
              )}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
