import { focusAround } from '../../browser/focus';
import type { QuestionWordsHere } from './questionWords';
import type { ResultWords } from './words';

/** In the place of words that are still on their way, or that could not be had. */
export function Waiting({
  words,
  questions,
}: {
  words: ResultWords;
  questions: QuestionWordsHere;
}) {
  if (questions.kind !== 'failed') {
    return (
      <p class="waiting note" role="status">
        {words.wordsLoading}
      </p>
    );
  }
  return (
    <p class="message waiting" role="status">
      {words.wordsFailed}{' '}
      <button
        class="link"
        type="button"
        onClick={({ currentTarget }) => {
          focusAround(currentTarget);
          questions.again();
        }}
      >
        {words.wordsAgain}
      </button>
    </p>
  );
}
