import { useMemo } from 'preact/hooks';
import { readTeam } from '../../model/team';
import { keptTeamFragment } from '../../stores/teamAddress';
import type { ShelvedTeam } from '../../stores/teams';
import { later } from '../results/later';
import severalStyles from './several.css?url';
import { useTeams } from './useMembers';
import type { TeamWords } from './words';

const SeveralTeams = later('teams', severalStyles, () =>
  import('./SeveralTeams').then(({ SeveralTeams }) => SeveralTeams),
);

interface Props {
  words: TeamWords;
  shelved: readonly ShelvedTeam[];
  onShown: () => void;
}

/** All teams of this device, each as soon as everybody in it has been read. */
export function Several({ words, shelved, onShown }: Props) {
  const kept = useMemo(() => shelved.flatMap((one) => (one.ok ? [one.team] : [])), [shelved]);
  const read = useTeams(kept);
  const teams = useMemo(
    () =>
      read.map(({ team: { id, name, anonymous }, members }) => ({
        ...{ id, name, anonymous, n: members.length, href: keptTeamFragment(id) },
        reading: readTeam(members.map(({ result }) => result)).reading,
      })),
    [kept, read.length],
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
        </div>
      </section>
      <SeveralTeams words={words} teams={teams} onShown={onShown} />
    </div>
  );
}
