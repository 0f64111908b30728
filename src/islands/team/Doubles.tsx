import { count, fill } from '../../i18n/fill';
import { formatCount } from '../../i18n/format';
import type { PeopleWords } from '../../i18n/messages/parts/team/people';
import { inGroups } from '../../model/code';
import {
  asOnePerson,
  asSeveralPeople,
  calledOf,
  keptApart,
  updated,
  type Identical,
  type Person,
  type Renewed,
  type Team,
} from '../../stores/team';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  part: PeopleWords;
  identical: readonly Identical[];
  renewed: readonly Renewed[];
  onTake: (text: string, step: (team: Team) => Team) => void;
}

/** Whoever has more of them than this has pasted something twice. */
const LISTED = 10;

/** Codes that came in more than once, and those that differ in ambition only: one person, or several? */
export function Doubles({ words, part, identical, renewed, onTake }: Props) {
  const total = identical.length + renewed.length;
  if (total === 0) return null;
  const updates = renewed.slice(0, LISTED);
  const doubles = identical.slice(0, LISTED - updates.length);
  const more = total - updates.length - doubles.length;
  return (
    <div class="doubles screen-only">
      <h3>{part.doublesHeading}</h3>
      <p class="note">{part.doublesNote}</p>
      <ul>
        {updates.map((pair) => {
          const [earlier, later] = [pair.earlier, pair.later].map(nameOf);
          const names = { earlier: earlier ?? '', later: later ?? '' };
          return (
            <li key={pair.earlier.id + pair.later.id}>
              <p>{fill(part.update, names)}</p>
              <p class="acts">
                <button
                  class="btn btn-2"
                  type="button"
                  onClick={() => onTake(part.updatedTo, (now) => updated(now, pair))}
                >
                  {part.updateUse}
                  <span class="sr-only">: {earlier}</span>
                </button>
                <button
                  class="btn btn-2"
                  type="button"
                  onClick={() => onTake(part.keptApart, (now) => keptApart(now, pair))}
                >
                  {part.updateApart}
                  <span class="sr-only">: {earlier}</span>
                </button>
              </p>
            </li>
          );
        })}
        {doubles.map(({ code, people, times }) => {
          const name = people.map(calledOf).filter(Boolean).join(', ') || inGroups(code);
          const n = formatCount(words.locale, times);
          return (
            <li key={code}>
              <p>
                {fill(part.double, { name, n })}{' '}
                {people.length === 1
                  ? part.doubleOne
                  : fill(part.doubleSeveral, { n: formatCount(words.locale, people.length) })}
              </p>
              <p class="acts">
                {people.length > 1 && (
                  <button
                    class="btn btn-2"
                    type="button"
                    onClick={() => onTake(part.madeOne, (now) => asOnePerson(now, code))}
                  >
                    {part.samePerson}
                    <span class="sr-only">: {name}</span>
                  </button>
                )}
                {people.length < times && (
                  <button
                    class="btn btn-2"
                    type="button"
                    onClick={() =>
                      onTake(fill(part.madeSeveral, { n }), (now) => asSeveralPeople(now, code))
                    }
                  >
                    {count(words.locale, times, words.team.people)}
                    <span class="sr-only">: {name}</span>
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p class="note">{count(words.locale, more, part.doublesMore)}</p>}
    </div>
  );
}

function nameOf(person: Person): string {
  return calledOf(person) || inGroups(person.code);
}
