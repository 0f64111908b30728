import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onDrop, textsOf } from '../../browser/given';
import { fill } from '../../i18n/fill';
import { formatCount } from '../../i18n/format';
import type { Given } from '../imports/Imports';
import { gathered, type Gathered } from './gather';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  /** What the button says. */
  action: string;
  /** What stands in the field at the beginning, and what is wrong with it. */
  given?: string;
  wrong?: string;
  /** Takes what was read. What failed is told by whoever shows what came of it. */
  onGathered: (gathered: Gathered) => void;
  /** What else there is to say, between the field and the button. */
  children?: ComponentChildren;
}

/** How far the reading has come. */
interface Progress {
  readonly n: number;
  readonly share: number;
}

/** Paste anything, choose or drop files: every result in it is found, in slices, and the reading can be stopped. */
export function Adding({ words, action, given = '', wrong = '', onGathered, children }: Props) {
  const { team } = words;
  const id = useId();
  const [text, type] = useState(given);
  const [progress, advance] = useState<Progress | null>(null);
  const [problem, say] = useState(wrong);
  const stopping = useRef<AbortController | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  async function read(what: readonly Given[]): Promise<void> {
    stopping.current?.abort();
    const turn = new AbortController();
    stopping.current = turn;
    say('');
    advance({ n: 0, share: 0 });
    const found = await gathered(what, {
      signal: turn.signal,
      onProgress: (n, share) => advance({ n, share }),
    });
    // Stopped, or something else was given meanwhile.
    if (stopping.current !== turn || found === null) return;
    stopping.current = null;
    advance(null);
    if (found.arrivals.length + found.failures.length > 0) {
      type('');
      onGathered(found);
    } else {
      say(team.nothing);
      field.current?.focus();
    }
  }

  function stop(): void {
    stopping.current?.abort();
    stopping.current = null;
    advance(null);
    say(team.stopped);
    field.current?.focus();
  }

  // Somebody who drops files beside the field means this page as well; from the moment the page can be seen.
  const reading = useRef(read);
  reading.current = read;
  useLayoutEffect(
    () =>
      onDrop((files) => {
        void textsOf(files).then((texts) => reading.current(texts));
      }),
    [],
  );

  return (
    <form
      class="stack adding"
      onSubmit={(event) => {
        event.preventDefault();
        if (!progress) void read([{ name: '', text }]);
      }}
    >
      <div class="field">
        <label for={`${id}-field`}>{team.field}</label>
        <p class="note" id={`${id}-note`}>
          {team.fieldNote}
        </p>
        <textarea
          id={`${id}-field`}
          ref={field}
          rows={5}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-note ${id}-problem`}
          aria-invalid={problem !== ''}
          value={text}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <div id={`${id}-problem`} role="status">
          {problem && <p class="message">{problem}</p>}
          {progress && (
            <p class="note">{fill(team.reading, { n: formatCount(words.locale, progress.n) })}</p>
          )}
        </div>
      </div>
      {children}
      <p class="acts">
        <button class="btn" type="submit" aria-disabled={progress !== null}>
          {action}
        </button>
        {progress && (
          <>
            <progress aria-label={team.readingProgress} value={progress.share} />
            <button class="btn btn-2" type="button" onClick={stop}>
              {team.stop}
            </button>
          </>
        )}
      </p>
      <div class="field">
        <label for={`${id}-files`}>{team.files}</label>
        <p class="note" id={`${id}-hint`}>
          {team.filesHint}
        </p>
        <input
          id={`${id}-files`}
          type="file"
          multiple
          accept=".json,.csv,.html,.txt"
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            void textsOf(currentTarget.files ?? []).then(read);
          }}
        />
      </div>
    </form>
  );
}
