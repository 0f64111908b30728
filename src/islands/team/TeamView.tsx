import type { RefObject } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { cleanLabel } from '../../model/link';
import { readTeam } from '../../model/team';
import { identicalIn, renewedIn, type Member, type Team } from '../../stores/team';
import { SEVERAL_TEAMS } from '../../stores/teamAddress';
import { later } from '../results/later';
import type { QuestionWordsHere } from '../results/questionWords';
import { Adding } from './Adding';
import { Doubles } from './Doubles';
import type { Gathered } from './gather';
import { Gathering, type News } from './Gathering';
import { Medians } from './Medians';
import { People } from './People';
import sharingStyles from './sharing.css?url';
import { Strips } from './Strips';
import { TalkFirst } from './TalkFirst';
import type { Kept, Said } from './TeamHere';
import { TeamSummary } from './TeamSummary';
import { TeamThread } from './TeamThread';
import { TwoViews } from './TwoViews';
import { resultsOf } from './useMembers';
import type { TeamPartWords, TeamWords } from './words';

const TeamSharing = later('teamFiles', sharingStyles, () =>
  import('./TeamSharing').then(({ TeamSharing }) => TeamSharing),
);

interface Props {
  words: TeamWords;
  part: TeamPartWords;
  team: Team;
  members: readonly Member[];
  kept: Kept;
  news: News | null;
  said: Said | null;
  questions: QuestionWordsHere;
  onTake: (text: string, step: (team: Team) => Team) => void;
  onUndo: (text: string) => void;
  onAdd: (gathered: Gathered) => void;
  onKeep: () => void;
}

/** One team: what its people say together, where they differ, and who they are. */
export function TeamView(props: Props) {
  const { words, part, team, members, kept, news, said, questions } = props;
  const { onTake, onUndo, onAdd, onKeep } = props;
  const reading = useMemo(() => readTeam(members.map(({ result }) => result)), [members]);
  const [sharing, share] = useState(false);
  const adding = useRef<HTMLHeadingElement>(null);

  return (
    <>
      <div class="wrap">
        <Whereabouts words={words} part={part} kept={kept} news={news} onKeep={onKeep} />
        <TeamSummary
          words={words}
          part={part.summary}
          views={part.views}
          team={team}
          members={members}
          reading={reading}
        />
        <p class="acts team-acts screen-only">
          <button class="btn btn-2" type="button" onClick={() => adding.current?.focus()}>
            {part.people.addHeading}
          </button>
          <button class="btn btn-2" type="button" onClick={() => share(true)}>
            {part.summary.share}
          </button>
          <button class="btn btn-2" type="button" data-print>
            {part.summary.print}
          </button>
        </p>
        <section class="thread-section" aria-label={words.thread.heading}>
          <TeamThread words={words} part={part.thread} members={members} team={reading} />
        </section>
        <TalkFirst
          words={words}
          part={part.spread}
          talk={part.talk}
          members={members}
          team={reading}
          questions={questions}
        />
        <TwoViews
          words={words}
          part={part.views}
          members={members}
          anonymous={team.anonymous}
          paths={words.paths}
        />
        <Strips words={words} part={part.spread} members={members} team={reading} />
        <Medians words={words} part={part.spread} team={reading} questions={questions} />
        <WhoIsIn
          words={words}
          part={part.people}
          team={team}
          members={members}
          kept={kept}
          said={said}
          adding={adding}
          onTake={onTake}
          onUndo={onUndo}
          onAdd={onAdd}
        />
        <p class="paper-only note">
          {part.summary.leftOut} {fill(part.summary.printedFrom, { site: words.site })}
        </p>
        <section class="section spread screen-only" aria-labelledby="along">
          <div class="name">
            <h2 id="along">{part.summary.shareHeading}</h2>
          </div>
          <div class="stack">
            <p class="prose">{part.summary.shareNote}</p>
            <p class="acts">
              <button class="btn" type="button" onClick={() => share(true)}>
                {part.summary.share}
              </button>
              <button class="btn btn-2" type="button" data-print>
                {part.summary.print}
              </button>
              <a class="link" href="#">
                {words.team.toTeams}
              </a>
              <a class="link" href={SEVERAL_TEAMS}>
                {words.team.allTeams}
              </a>
            </p>
          </div>
        </section>
      </div>
      {sharing && (
        <TeamSharing
          words={words}
          team={team}
          members={members}
          teamReading={reading}
          onClose={() => share(false)}
        />
      )}
    </>
  );
}

type WhereaboutsProps = Pick<Props, 'words' | 'kept' | 'news' | 'onKeep'> & {
  part: TeamPartWords;
};

/** Where the team lies, where that is not on this device, and what came of the last thing that was given. */
function Whereabouts({ words, part: { summary }, kept, news, onKeep }: WhereaboutsProps) {
  const [justKept, keepsNow] = useState(false);
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (justKept) message.current?.focus();
  }, [justKept, kept]);
  return (
    <div class="whereabouts screen-only" ref={message} tabIndex={-1} role="status">
      {kept === 'kept' && justKept && <p class="message">{summary.kept}</p>}
      {kept === 'not-kept' && (
        <p class="message">
          {summary.fromLink}{' '}
          <button
            class="link"
            type="button"
            onClick={() => {
              keepsNow(true);
              onKeep();
            }}
          >
            {summary.keepIt}
          </button>
        </p>
      )}
      {kept === 'no-room' && <p class="message">{summary.noRoom}</p>}
      {kept === 'no-storage' && <p class="message">{summary.noStorage}</p>}
      {news && <Gathering words={words} news={news} />}
    </div>
  );
}

type WhoIsInProps = Pick<
  Props,
  'words' | 'team' | 'members' | 'kept' | 'said' | 'onTake' | 'onUndo' | 'onAdd'
> & {
  part: TeamPartWords['people'];
  /** The heading of the form that adds people. */
  adding: RefObject<HTMLHeadingElement>;
};

/** The people of the team and everything that can be changed about them. */
function WhoIsIn(props: WhoIsInProps) {
  const { words, part, team, members, kept, said, adding, onTake, onUndo, onAdd } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const identical = useMemo(() => identicalIn(team), [team]);
  const renewed = useMemo(() => renewedIn(team, resultsOf(team)), [team]);
  const hint = kept === 'kept' ? part.anonymousHint : part.anonymousHintLink;

  /** The button that was pressed may be gone with what it did. */
  const andStay = (act: () => void) => {
    act();
    heading.current?.focus({ preventScroll: true });
  };

  return (
    <section class="section spread who-is-in screen-only" aria-labelledby="people">
      <div class="name">
        <h2 id="people" ref={heading} tabIndex={-1}>
          {part.heading}
        </h2>
        <p class="note">{part.note}</p>
      </div>
      <div class="stack-l">
        <Doubles
          words={words}
          part={part}
          identical={identical}
          renewed={renewed}
          onTake={(text, step) => andStay(() => onTake(text, step))}
        />
        <People
          words={words}
          part={part}
          team={team}
          members={members}
          onTake={(text, step) => onTake(text, step)}
        />
        <TeamName
          key={team.name}
          part={part}
          name={team.name}
          onName={(name) => onTake(part.teamRenamed, (now) => ({ ...now, name: cleanLabel(name) }))}
        />
        <div class="field">
          <label class="check">
            <input
              type="checkbox"
              checked={team.anonymous}
              aria-describedby={`${id}-anonymous`}
              onChange={({ currentTarget: { checked: anonymous } }) =>
                onTake(anonymous ? part.madeAnonymous : part.madeNamed, (now) => ({
                  ...now,
                  anonymous,
                }))
              }
            />
            <span>{part.anonymous}</span>
          </label>
          <p class="note" id={`${id}-anonymous`}>
            {hint}
          </p>
        </div>
        <div>
          <h3 ref={adding} tabIndex={-1}>
            {part.addHeading}
          </h3>
          <Adding words={words} action={words.team.add} onGathered={onAdd} />
        </div>
        <div class="team-said" role="status">
          {said && (
            <p class="message">
              {said.text}{' '}
              {said.canUndo && (
                <button
                  class="link"
                  type="button"
                  onClick={() => andStay(() => onUndo(part.undone))}
                >
                  {part.undo}
                </button>
              )}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

interface TeamNameProps {
  part: TeamPartWords['people'];
  name: string;
  onName: (name: string) => void;
}

/** What the team is called: kept when the field is left. */
function TeamName({ part, name, onName }: TeamNameProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{part.teamName}</label>
      <input
        id={id}
        type="text"
        maxLength={60}
        autocomplete="off"
        dir="auto"
        defaultValue={name}
        onChange={({ currentTarget: { value } }) => {
          if (value !== name) onName(value);
        }}
      />
    </div>
  );
}
