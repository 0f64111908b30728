import { fill } from '../../i18n/fill';
import { formatCount } from '../../i18n/format';
import type { TeamThreadWords } from '../../i18n/messages/parts/team/thread';
import type { Chair } from '../../model/sheet';
import { peopleIn, type Seated } from './greyThreads';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  part: TeamThreadWords;
  chairs: readonly Seated[];
  /** The chair whose threads stand out; null where all do. */
  chosen: Chair | null;
  onChoose: (chair: Chair | null) => void;
}

/** Whose threads stand out in the picture. */
export function ThreadsOf({ words, part, chairs, chosen, onChoose }: Props) {
  const choices = [
    { chair: null, name: part.everybody, n: peopleIn(chairs) },
    ...chairs.map(({ chair, n }) => ({ chair, name: words.team.chairNames[chair], n })),
  ];
  return (
    <fieldset class="threads-of screen-only">
      <legend>{part.threadsOf}</legend>
      <div>
        {choices.map(({ chair, name, n }) => (
          <label key={chair}>
            <input
              type="radio"
              name="threads-of"
              checked={chair === chosen}
              onChange={() => onChoose(chair)}
            />
            <span>{fill(part.choice, { name, n: formatCount(words.locale, n) })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
