import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { formatCount, formatDay } from '../../i18n/format';
import type { PeopleWords } from '../../i18n/messages/parts/team/people';
import { LEVELS } from '../../model/grid';
import { resultFragment } from '../../model/link';
import { inGroups } from '../../model/code';
import { renamed, without, type Member, type Team } from '../../stores/team';
import { usePlaces } from '../plan/places';
import { scoreInFigures } from '../results/inWords';
import { stageInWords } from '../thread/inWords';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  part: PeopleWords;
  team: Team;
  members: readonly Member[];
  onTake: (text: string, step: (team: Team) => Team) => void;
}

/** How many people a page of the list has. */
const A_PAGE = 20;

/** Everybody in the team with the stage and score of each level; to rename, to take out, to read. */
export function People({ words, part, team, members, onTake }: Props) {
  const { locale } = words;
  const [wanted, turnTo] = useState(0);
  const [renaming, rename] = useState<string | null>(null);
  const { at, goTo } = usePlaces();
  const last = Math.max(0, Math.ceil(members.length / A_PAGE) - 1);
  const page = Math.min(wanted, last);
  const from = page * A_PAGE;
  const to = Math.min(from + A_PAGE, members.length);

  function turn(pages: number): void {
    turnTo(page + pages);
    goTo('table');
  }

  return (
    <div class="stack">
      <div class="heat-box">
        <table class="people">
          <caption class="sr-only" ref={at('table')} tabIndex={-1}>
            {part.caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">{part.person}</th>
              {LEVELS.map((level) => (
                <th key={level} scope="col">
                  <span>{words.levels[level]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.slice(from, to).map((member, index) => {
              const name = nameOf(part, member, from + index);
              const { id, code, label, reading } = member;
              return (
                <tr key={id}>
                  <th scope="row">
                    {renaming === id ? (
                      <Rename
                        part={part}
                        name={name}
                        label={label}
                        onDone={(newLabel) => {
                          rename(null);
                          goTo(id);
                          if (newLabel === null || newLabel === label) return;
                          const text = fill(part.renamed, { name });
                          onTake(text, (now) => renamed(now, id, newLabel));
                        }}
                      />
                    ) : (
                      <>
                        <a
                          class="called"
                          dir="auto"
                          href={words.paths.results + resultFragment(code, label)}
                          title={inGroups(code)}
                        >
                          {name}
                        </a>
                        <span class="origin">{originOf(words, member)}</span>
                        <span class="person-acts screen-only">
                          {!team.anonymous && (
                            <button
                              class="link"
                              type="button"
                              ref={at(id)}
                              onClick={() => rename(id)}
                            >
                              {part.rename}
                              <span class="sr-only">: {name}</span>
                            </button>
                          )}
                          <button
                            class="link"
                            type="button"
                            onClick={() => {
                              const text = fill(part.removed, { name });
                              onTake(text, (now) => without(now, id));
                              goTo('table');
                            }}
                          >
                            {part.remove}
                            <span class="sr-only">: {name}</span>
                          </button>
                        </span>
                      </>
                    )}
                  </th>
                  {LEVELS.map((level) => {
                    const { [level]: own } = reading.levels;
                    return (
                      <td key={level}>
                        {own.kind === 'read' ? (
                          <>
                            {own.stage}
                            <span>{scoreInFigures(words, own.score)}</span>
                          </>
                        ) : (
                          <>
                            <b aria-hidden="true">{own.kind === 'left-out' ? '–' : '?'}</b>
                            <b class="sr-only">{stageInWords(words, own)}</b>
                          </>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {last > 0 && (
        <nav class="acts" aria-label={part.pages}>
          <button class="btn btn-2" type="button" disabled={page === 0} onClick={() => turn(-1)}>
            {part.earlierPage}
          </button>
          <span class="note">
            {fill(part.page, {
              from: formatCount(locale, from + 1),
              to: formatCount(locale, to),
              n: formatCount(locale, members.length),
            })}
          </span>
          <button class="btn btn-2" type="button" disabled={page === last} onClick={() => turn(1)}>
            {part.laterPage}
          </button>
        </nav>
      )}
    </div>
  );
}

/** A label, or the place in the list: "Person 3". */
function nameOf(part: PeopleWords, { label }: Pick<Member, 'label'>, index: number): string {
  return label || fill(part.nameless, { n: index + 1 });
}

/** From which chair and of which day, as far as the code says so. */
function originOf({ locale, team }: TeamWords, { result }: Member): string {
  const { chair, day } = result;
  return [chair !== 'not-said' && team.chairNames[chair], formatDay(locale, day)]
    .filter(Boolean)
    .join(', ');
}

interface RenameProps {
  part: PeopleWords;
  name: string;
  label: string;
  /** Null where it stays as it was. */
  onDone: (label: string | null) => void;
}

function Rename({ part, name, label, onDone }: RenameProps) {
  const id = useId();
  const [typed, type] = useState(label);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <form
      class="field rename"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(typed);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone(null);
      }}
    >
      <label for={id}>{fill(part.newName, { name })}</label>
      <input
        id={id}
        type="text"
        maxLength={60}
        autocomplete="off"
        dir="auto"
        ref={field}
        value={typed}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <p class="acts">
        <button class="btn btn-2" type="submit">
          {part.saveName}
        </button>
        <button class="link" type="button" onClick={() => onDone(null)}>
          {part.cancel}
        </button>
      </p>
    </form>
  );
}
