import { useId, useRef, useState } from 'preact/hooks';
import { newId } from '../../browser/newId';
import { saveFile } from '../../browser/files';
import { addressOf } from '../../browser/fragment';
import { mailTo } from '../../browser/sharing';
import { teams } from '../../browser/teams';
import { count, fill } from '../../i18n/fill';
import { formatMoment } from '../../i18n/format';
import { cleanLabel } from '../../model/link';
import { joinedBy, NO_TEAM, type Team } from '../../stores/team';
import { keptTeamFragment, SEVERAL_TEAMS } from '../../stores/teamAddress';
import type { ShelvedTeam } from '../../stores/teams';
import { Adding } from './Adding';
import type { Failure, Gathered } from './gather';
import { Gathering, type News } from './Gathering';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  shelved: readonly ShelvedTeam[];
  /** What stands in the field at the beginning: an address nobody could be read from. */
  given: string;
  /** What in it could not be read. */
  failures: readonly Failure[];
  /** Why this page shows instead of another; '' where it was asked for. */
  message: string;
  /** Takes a new team, and whether it is to be kept. */
  onBegin: (team: Team, keep: boolean, news: News) => void;
}

/** Before anything is put together: what it means for people, how to ask them, and the teams that are here already. */
export function Start({ words, shelved, given, failures, message, onBegin }: Props) {
  const { team } = words;
  const id = useId();
  const name = useRef<HTMLInputElement>(null);
  const keep = useRef<HTMLInputElement>(null);
  const [failed, tell] = useState(failures);

  function begin(gathered: Gathered): void {
    if (gathered.arrivals.length === 0) {
      tell(gathered.failures);
      return;
    }
    const empty = {
      ...NO_TEAM,
      id: newId(),
      name: cleanLabel(name.current?.value ?? '') || (gathered.team?.name ?? ''),
      anonymous: gathered.team?.anonymous ?? false,
    };
    const begun = joinedBy(empty, gathered.arrivals, newId());
    const news = { added: begun.people.length, failures: gathered.failures };
    onBegin(begun, keep.current?.checked ?? false, news);
  }

  return (
    <div class="wrap">
      <section class="spread opening">
        <div>
          {message && (
            <p class="message">
              {message} {team.goneWhat}
            </p>
          )}
          <h1 tabIndex={-1}>{team.heading}</h1>
          <p class="lede">{team.lede}</p>
        </div>
      </section>
      <section class="section spread" aria-labelledby="notice">
        <h2 id="notice">{team.noticeHeading}</h2>
        <div class="read stack">
          <p>
            <b>{team.notice}</b>
          </p>
          <p>{team.noticeFew}</p>
          <p>{team.noticePrivate}</p>
        </div>
      </section>
      <section class="section spread" aria-labelledby="begin">
        <h2 id="begin">{team.beginHeading}</h2>
        <div class="stack">
          <div role="status">
            {failed.length > 0 && <Gathering words={words} news={{ added: 0, failures: failed }} />}
          </div>
          <Adding
            words={words}
            action={team.start}
            given={given}
            wrong={given !== '' && failures.length === 0 ? team.nothing : ''}
            onGathered={begin}
          >
            <div class="field">
              <label for={`${id}-name`}>
                {team.name} <span class="optional">{team.optional}</span>
              </label>
              <p class="note" id={`${id}-name-note`}>
                {team.nameHint}
              </p>
              <input
                id={`${id}-name`}
                ref={name}
                type="text"
                maxLength={60}
                autocomplete="off"
                dir="auto"
                aria-describedby={`${id}-name-note`}
              />
            </div>
            {teams.canKeep && (
              <div class="field">
                <label class="check">
                  <input ref={keep} type="checkbox" checked aria-describedby={`${id}-keep`} />
                  <span>{team.keep}</span>
                </label>
                <p class="note" id={`${id}-keep`}>
                  {team.keepHint}
                </p>
              </div>
            )}
          </Adding>
        </div>
      </section>
      <Kept words={words} shelved={shelved} />
      <section class="section spread" aria-labelledby="ask">
        <h2 id="ask">{team.askHeading}</h2>
        <div class="read stack">
          <ol class="steps">
            {team.askSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{team.askWhy}</p>
          <p class="acts">
            <a
              class="link"
              href={mailTo(
                team.mailSubject,
                fill(team.mailBody, { link: addressOf(words.paths.assessment) }),
              )}
            >
              {team.askMail}
            </a>
          </p>
        </div>
      </section>
    </div>
  );
}

/** The teams that this device keeps; what is deleted can be put back. */
function Kept({ words, shelved }: Pick<Props, 'words' | 'shelved'>) {
  const { team } = words;
  const [said, say] = useState<{ readonly text: string; readonly undo: boolean } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  if (shelved.length === 0 && !said) return null;

  return (
    <section class="section spread" aria-labelledby="kept">
      <div class="name">
        <h2 id="kept" ref={heading} tabIndex={-1}>
          {team.shelfHeading}
        </h2>
        <p class="note">{team.shelfText}</p>
      </div>
      <div class="stack">
        <p role="status">
          {said && (
            <span class="message">
              {said.text}{' '}
              {said.undo && (
                <button
                  class="link"
                  type="button"
                  onClick={() => {
                    say(teams.putBack() ? null : { text: team.noRoom, undo: false });
                    heading.current?.focus();
                  }}
                >
                  {team.undo}
                </button>
              )}
            </span>
          )}
        </p>
        <ul class="kept-teams">
          {shelved.map((one) => (
            <li key={one.ok ? one.team.id : one.id}>
              {one.ok ? (
                <KeptTeam
                  words={words}
                  kept={one.team}
                  onRemove={() => {
                    teams.remove(one.team.id);
                    const name = one.team.name || team.nameless;
                    say({ text: fill(team.removed, { name }), undo: true });
                    heading.current?.focus();
                  }}
                />
              ) : (
                <>
                  <p>{team.unreadable}</p>
                  <p class="acts">
                    <button
                      class="btn btn-2"
                      type="button"
                      onClick={() => saveFile(`red-thread-team-${one.id}.json`, one.text)}
                    >
                      {team.saveText}
                    </button>
                  </p>
                </>
              )}
            </li>
          ))}
        </ul>
        {shelved.length > 1 && (
          <p class="acts">
            <a class="link" href={SEVERAL_TEAMS}>
              {team.allTeams}
            </a>
            <button
              class="link"
              type="button"
              onClick={() => {
                teams.remove(...shelved.map((one) => (one.ok ? one.team.id : one.id)));
                say({ text: team.removedAll, undo: true });
                heading.current?.focus();
              }}
            >
              {team.removeAll}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

interface KeptTeamProps {
  words: TeamWords;
  kept: Team;
  onRemove: () => void;
}

function KeptTeam({ words: { locale, team }, kept, onRemove }: KeptTeamProps) {
  const name = kept.name || team.nameless;
  return (
    <>
      <h3 dir="auto">{name}</h3>
      <p class="where">
        {count(locale, kept.people.length, team.people)},{' '}
        {fill(team.shelfChanged, { date: formatMoment(locale, kept.changed) })}
      </p>
      <p class="acts">
        <a class="btn btn-2" href={keptTeamFragment(kept.id)}>
          {team.open}
          <span class="sr-only">: {name}</span>
        </a>
        <button class="link" type="button" onClick={onRemove}>
          {team.remove}
          <span class="sr-only">: {name}</span>
        </button>
      </p>
    </>
  );
}
