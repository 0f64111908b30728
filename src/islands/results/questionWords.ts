import { useEffect, useState } from 'preact/hooks';
import { fetched } from '../../browser/fetched';
import type { AllQuestionWords } from './words';

/** The words of the twenty questions: on their way, here, or not to be had, with a way to try again. */
export type QuestionWordsHere =
  | { readonly kind: 'loading' }
  | { readonly kind: 'here'; readonly of: AllQuestionWords }
  | { readonly kind: 'failed'; readonly again: () => void };

/** Fetches them once the figures of the result stand: nobody waits for them to see where the thread runs. */
export function useQuestionWords(path: string): QuestionWordsHere {
  const [attempt, attemptAgain] = useState(0);
  const [words, arrive] = useState<QuestionWordsHere>({ kind: 'loading' });
  useEffect(() => {
    let left = false;
    arrive({ kind: 'loading' });
    void fetched<AllQuestionWords>(path).then((of) => {
      if (left) return;
      const again = () => attemptAgain((before) => before + 1);
      arrive(of ? { kind: 'here', of } : { kind: 'failed', again });
    });
    return () => {
      left = true;
    };
  }, [path, attempt]);
  return words;
}
