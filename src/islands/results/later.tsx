import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetched } from '../../browser/fetched';
import { focusAround } from '../../browser/focus';
import { addStyles } from '../../browser/styles';
import type { ResultWords } from './words';

/** What is said in the place of a part, and where its words are. */
type LaterWords = Pick<ResultWords, 'partLoading' | 'partFailed' | 'wordsAgain'> & {
  readonly paths: Pick<ResultWords['paths'], 'parts'>;
};

/** What every part gets: the words of the page, and its own. */
interface PartProps {
  words: LaterWords;
  part: unknown;
}

/** What the page gives to a part: everything but its own words, which are fetched with it. */
type Given<Props extends PartProps> = Omit<Props, 'part'> & {
  /** Called once it stands. */
  onShown?: () => void;
};

interface Loaded<Props extends PartProps> {
  readonly Shown: ComponentType<Props>;
  readonly part: Props['part'];
}

/** The words of parts by their address: several components may share a part, and fetch its words once. */
const WORDS = new Map<string, Promise<unknown>>();

async function wordsAt<Words>(path: string): Promise<Words | null> {
  const asked = (WORDS.get(path) ?? fetched(path)) as Promise<Words | null>;
  WORDS.set(path, asked);
  const words = await asked;
  // What did not come is asked for again.
  if (words === null) WORDS.delete(path);
  return words;
}

/**
 * A part of the result that is fetched when it is first used: its code, its styles and its words. Until then the
 * page carries nothing of it. Where it cannot be had, it says so and can be asked for again.
 *
 * @param name the part as src/i18n/messages/parts.ts knows it
 * @param styles the address of its styles; imported as they are, they would be linked in the page from the start
 */
export function later<Props extends PartProps>(
  name: string,
  styles: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Given<Props>> {
  let kept: Loaded<Props> | undefined;

  async function fetchPart(path: string): Promise<Loaded<Props> | null> {
    try {
      const [Shown, part] = await Promise.all([
        load(),
        wordsAt<Props['part']>(path),
        addStyles(styles),
      ]);
      if (part) kept = { Shown, part };
      return kept ?? null;
    } catch {
      // The network is gone, or the site has been renewed since the page was opened.
      return null;
    }
  }

  return function Later(props) {
    const { words, onShown } = props;
    const [attempt, attemptAgain] = useState(0);
    const [loaded, arrive] = useState<Loaded<Props> | null | undefined>(kept);
    useEffect(() => {
      if (loaded) return;
      let left = false;
      void fetchPart(words.paths.parts.replace('{part}', name)).then((found) => {
        if (!left) arrive(found);
      });
      return () => {
        left = true;
      };
    }, [attempt]);
    useEffect(() => {
      if (loaded) onShown?.();
    }, [loaded]);

    // What was given and the words of its own are all of its props; TypeScript does not add them up.
    const whole = { ...props, part: loaded?.part } as unknown as Props;
    if (loaded) return <loaded.Shown {...whole} />;
    if (loaded === undefined)
      return (
        <p class="note waiting" role="status">
          {words.partLoading}
        </p>
      );
    return (
      <p class="message" role="status">
        {words.partFailed}{' '}
        <button
          class="link"
          type="button"
          onClick={({ currentTarget }) => {
            focusAround(currentTarget);
            arrive(undefined);
            attemptAgain(attempt + 1);
          }}
        >
          {words.wordsAgain}
        </button>
      </p>
    );
  };
}
