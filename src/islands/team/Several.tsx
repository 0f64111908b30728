import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { readTeam } from '../../model/team';
import { keptTeamFragment } from '../../stores/teamAddress';
import type { ShelvedTeam } from '../../stores/teams';
import type { TeamsWords } from '../../i18n/messages/parts/teams';
import { SeveralTeams } from './SeveralTeams';
import { useTeams } from './useMembers';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  part: TeamsWords;
  shelved: readonly ShelvedTeam[];
}

/** All teams of this device, each as soon as everybody in it has been read. */
export function Several({ words, part, shelved }: Props) {
  const kept = useMemo(() => shelved.flatMap((one) => (one.ok ? [one.team] : [])), [shelved]);
  const read = useTeams(kept);
  const teams = useMemo(
    () =>
      read.map(({ team: { id, name, anonymous }, members }) => ({
        ...{ id, name, anonymous, n: members.length, href: keptTeamFragment(id) },
        reading: readTeam(members.map(({ result }) => result)).reading,
      })),
    [read],
  );
  return (
    <div class="wrap">
      <section class="spread opening">
        <div>
          <h1 tabIndex={-1}>{words.team.allTeams}</h1>
          <p>
            <a class="link" href="#">
              {words.team.toTeams}
            </a>
          </p>
          {kept.length === 0 && <p class="prose">{part.none}</p>}
          {teams.length < kept.length && (
            <p class="note" role="status">
              {fill(part.reading, { n: teams.length, total: kept.length })}
            </p>
          )}
        </div>
      </section>
      {kept.length > 0 && teams.length === kept.length && (
        <SeveralTeams words={words} part={part} teams={teams} />
      )}
    </div>
  );
}
