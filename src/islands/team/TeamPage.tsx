import '../results/results.css';
import './team.css';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { fragment, goTo, onFragment, replaceFragment } from '../../browser/fragment';
import { newId } from '../../browser/newId';
import { teams } from '../../browser/teams';
import { teamFragment } from '../../model/link';
import { asLinked, joinedBy, NO_TEAM, type Team } from '../../stores/team';
import { keptTeamFragment, readTeamAddress } from '../../stores/teamAddress';
import { useArrival } from '../results/arrival';
import { later } from '../results/later';
import type { Failure, Gathered } from './gather';
import type { News } from './Gathering';
import { ReadingLink } from './ReadingLink';
import { Start } from './Start';
import severalStyles from './several.css?url';
import teamStyles from './team-view.css?url';
import type { TeamWords } from './words';

const TeamHere = later('team', teamStyles, () =>
  import('./TeamHere').then(({ TeamHere }) => TeamHere),
);
const Several = later('teams', severalStyles, () =>
  import('./Several').then(({ Several }) => Several),
);

/** What this tab knows about the team at an address, besides what the address says. */
interface Brought {
  readonly address: string;
  /** The team itself, where the device does not keep it. */
  readonly team: Team | null;
  /** Whether it would have been kept, had there been room. */
  readonly noRoom: boolean;
  readonly news: News | null;
}

/** The team page: one team, all of them side by side, or the way to put one together. The address decides. */
export function TeamPage({ words }: { words: TeamWords }) {
  const [{ address, visit }, show] = useState(() => ({ address: fragment(), visit: 0 }));
  const [brought, bring] = useState<Brought | null>(null);
  const [shelved, list] = useState(() => teams.$shelved.get());
  // At once: a team or an address that changes while the page is being drawn must not be missed.
  useLayoutEffect(() => teams.$shelved.listen((now) => list(now)), []);
  useLayoutEffect(
    () => onFragment(() => show((before) => ({ address: fragment(), visit: before.visit + 1 }))),
    [],
  );
  const arrive = useArrival(visit);
  const here = brought?.address === address ? brought : null;
  const place = readTeamAddress(address);
  // Read anew with every visit and every change, also of another tab, and not with every drawing.
  const kept = useMemo(
    () => (place.at === 'kept' ? teams.find(place.id) : null),
    [address, visit, shelved],
  );
  const team = kept ?? here?.team;

  function begin(begun: Team, keep: boolean, news: News): void {
    const isKept = keep && teams.keep(begun);
    const to = isKept ? keptTeamFragment(begun.id) : teamFragment(asLinked(begun));
    bring({ address: to, team: isKept ? null : begun, noRoom: keep && !isKept, news });
    goTo(to);
  }

  /** Goes on at another address, with the same visit: the page stays as it is. */
  function goOn(to: string, brings: Partial<Brought>): void {
    replaceFragment(to);
    bring({ team: null, noRoom: false, news: here?.news ?? null, ...brings, address: to });
    show((before) => ({ ...before, address: to }));
  }

  function step(take: (team: Team) => Team): Team | null {
    if (!team) return null;
    const after = kept && teams.change(kept.id, take);
    if (after) return after;
    const carried = take(team);
    goOn(teamFragment(asLinked(carried)), {
      team: carried,
      noRoom: kept !== null || (here?.noRoom ?? false),
    });
    return carried;
  }

  function keep(): void {
    if (!team) return;
    const id = newId();
    if (teams.keep({ ...team, id })) goOn(keptTeamFragment(id), {});
    else goOn(address, { team, noRoom: true });
  }

  if (place.at === 'several') {
    return <Several key={visit} words={words} shelved={shelved} onShown={arrive} />;
  }
  if (team) {
    return (
      <TeamHere
        key={visit}
        words={words}
        team={team}
        kept={kept ? 'kept' : here?.noRoom ? 'no-room' : teams.canKeep ? 'not-kept' : 'no-storage'}
        news={here?.news ?? null}
        onNews={(news) => bring({ team: null, noRoom: false, ...here, address, news })}
        onRead={arrive}
        onStep={step}
        onKeep={keep}
      />
    );
  }
  if (place.at === 'link' && here?.news?.added !== 0) {
    return (
      <ReadingLink
        key={visit}
        words={words}
        fragment={place.fragment}
        onGathered={({ arrivals, failures }: Gathered) => {
          const linked = arrivals.length === 0 ? null : joinedBy(NO_TEAM, arrivals, newId());
          bring({ address, team: linked, noRoom: false, news: newsOf(linked, failures) });
        }}
      />
    );
  }
  return (
    <Start
      key={visit}
      words={words}
      shelved={shelved}
      given={place.at === 'link' ? place.fragment : ''}
      failures={here?.news?.failures ?? []}
      message={place.at === 'kept' ? words.team.gone : ''}
      onBegin={begin}
    />
  );
}

/** A link says by itself who is in it; only what failed is news. */
function newsOf(team: Team | null, failures: readonly Failure[]): News | null {
  if (team && failures.length === 0) return null;
  return { added: team?.people.length ?? 0, failures };
}
