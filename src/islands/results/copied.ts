import { useRef, useState } from 'preact/hooks';
import { copied } from '../../browser/clipboard';
import type { ResultWords } from './words';

/**
 * A link that can be copied: the field it stands in, and what came of copying. Where the browser does not allow it,
 * the link is selected.
 */
export function useCopied(words: Pick<ResultWords, 'copied' | 'copyFailed'>) {
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  return {
    field,
    said,
    copy: async (text: string, done = words.copied): Promise<void> => {
      const could = await copied(text);
      if (!could) field.current?.select();
      say(could ? done : words.copyFailed);
    },
  };
}
