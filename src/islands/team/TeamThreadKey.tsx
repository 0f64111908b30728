import type { ComponentChildren } from 'preact';
import { count, fill } from '../../i18n/fill';
import type { TeamThreadWords } from '../../i18n/messages/parts/team/thread';
import { LEVELS } from '../../model/grid';
import type { Ambition } from '../../model/sheet';
import { seatedInWords } from './chairs';
import { peopleIn, sideOf, type GreyThreads, type Seated, type Side } from './greyThreads';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  part: TeamThreadWords;
  threads: GreyThreads;
  chairs: readonly Seated[];
  /** The chair that stands out; null where none does. */
  chosen: Seated | null;
  ambition: Ambition;
}

/** Where the grey threads of a mark stand, the one nearest to the red first, and where the red one. */
const BESIDE = {
  left: { greys: [14, 8.5, 3], red: 21 },
  right: { greys: [10, 15.5, 21], red: 3 },
  outer: { greys: [21, 3], red: 12 },
  both: { greys: [12, 17.5, 6.5], red: null },
};

/** What the marks of a team's threads mean, and who runs where; what does not occur is not explained. */
export function TeamThreadKey({ words, part, threads, chairs, chosen, ambition }: Props) {
  const { counted, shared } = threads;
  const on = (side: Side | null) =>
    shared ? [] : chairs.filter(({ chair }) => sideOf(chair) === side);
  const sides = [
    { beside: 'left', text: part.keyLeftOf, who: on('left') },
    { beside: 'right', text: part.keyRightOf, who: on('right') },
    { beside: 'outer', text: part.keyOuter, who: on(null) },
    { beside: 'both', text: part.keyBoth, who: shared && !unseated(chairs) ? chairs : [] },
  ] as const;

  return (
    <ul class="key" aria-label={words.thread.key}>
      <Entry text={part.keyTeam}>
        <path class="thr" d="M12 -2V22" />
        <path class="dot" d="M12 10h0" />
      </Entry>
      {(counted || unseated(chairs)) && (
        <Entry text={greyInWords(words, part, threads, peopleIn(chairs))}>
          <Greys counted={counted} beside="both" n={peopleIn(chairs)} />
        </Entry>
      )}
      {sides.map(
        ({ beside, text, who }) =>
          who.length > 0 && (
            <Entry key={beside} text={fill(text, { who: seatedInWords(words, who) })}>
              <Greys counted={counted} beside={beside} n={peopleIn(who)} />
            </Entry>
          ),
      )}
      {chosen && (
        <Entry
          text={fill(part.keyChosen, { who: seatedInWords(words, [chosen]) })}
          only="screen-only"
        >
          <g class="chosen">
            <path class="grey-thread" d="M12 0V20" />
          </g>
        </Entry>
      )}
      <li>
        <span class="marks" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        {part.keyMedians}
      </li>
      {LEVELS.some((level) => ambition[level] !== null) && (
        <Entry text={part.keyAmbition}>
          <path class="ring" d="M12 10h0" />
          <path class="ring-in" d="M12 10h0" />
        </Entry>
      )}
    </ul>
  );
}

interface EntryProps {
  text: string;
  only?: string;
  children: ComponentChildren;
}

function Entry({ text, only, children }: EntryProps) {
  return (
    <li class={only}>
      <svg viewBox="0 0 24 20" aria-hidden="true">
        {children}
      </svg>
      <span>{text}</span>
    </li>
  );
}

interface GreysProps {
  counted: boolean;
  beside: keyof typeof BESIDE;
  n: number;
}

function Greys({ counted, beside, n }: GreysProps) {
  const { greys, red } = BESIDE[beside];
  const at = counted && beside !== 'outer' ? greys.slice(0, 1) : greys.slice(0, n);
  return (
    <>
      {counted ? (
        <path class="grey-band" d={at.map((x) => `M${x - 3} 0h6v20h-6Z`).join('')} />
      ) : (
        <path class="grey-thread" d={at.map((x) => `M${x} 0V20`).join('')} />
      )}
      {red !== null && <path class="thr" d={`M${red} 0V20`} />}
    </>
  );
}

/** How many people are grey, and what the width of a band stands for. */
function greyInWords(
  { locale, team }: TeamWords,
  part: TeamThreadWords,
  { counted, greys, rare }: GreyThreads,
  n: number,
): string {
  const people = (some: number) => count(locale, some, team.people);
  if (!counted) return count(locale, n, part.keyEach);
  const tooRare = peopleIn(rare);
  return [
    fill(part.keyCounted, {
      people: people(n),
      most: people(Math.max(...greys.map((grey) => grey.n))),
    }),
    tooRare > 0 && count(locale, tooRare, part.keyRare),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Nobody gave a chair: then there is nothing to say but how many they are. */
function unseated(chairs: readonly Seated[]): boolean {
  return chairs.every(({ chair }) => chair === 'not-said');
}
