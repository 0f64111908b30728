import { useEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../browser/newId';
import { fill } from '../../i18n/fill';
import { formatCount } from '../../i18n/format';
import { joinedBy, joinedTeams, type Team } from '../../stores/team';
import { useQuestionWords } from '../results/questionWords';
import type { Gathered } from './gather';
import type { News } from './Gathering';
import { TeamView } from './TeamView';
import { useMembers } from './useMembers';
import type { TeamPartWords, TeamWords } from './words';

/** Where a team lies: on this device, or in the address only, and why. */
export type Kept = 'kept' | 'not-kept' | 'no-room' | 'no-storage';

interface Props {
  words: TeamWords;
  part: TeamPartWords;
  team: Team;
  kept: Kept;
  news: News | null;
  onNews: (news: News) => void;
  /** Called once everybody in it has been read and shows. */
  onRead: () => void;
  /** Takes a step with the team and returns it after that. */
  onStep: (take: (team: Team) => Team) => Team | null;
  onKeep: () => void;
}

/** A step that can be undone: the team before and after it. */
interface Step {
  readonly before: Team;
  readonly after: Team;
}

/** What was done last, in words. */
export interface Said {
  readonly text: string;
  readonly canUndo: boolean;
}

/** One team: read in slices, then shown; every change of it can be undone, one by one. */
export function TeamHere(props: Props) {
  const { words, part, team, kept, news, onNews, onRead, onStep, onKeep } = props;
  const questions = useQuestionWords(words.paths.questions);
  const here = useMembers(team);
  const steps = useRef<Step[]>([]);
  const [said, say] = useState<Said | null>(null);
  useEffect(() => {
    if (here.kind === 'here') onRead();
  }, [here.kind]);

  function take(text: string, step: (team: Team) => Team): void {
    const after = onStep(step);
    if (after) steps.current.push({ before: team, after });
    say({ text, canUndo: true });
  }

  function undo(text: string): void {
    const last = steps.current.pop();
    // Whatever another tab has done since stays.
    if (last) {
      onStep((now) =>
        now === last.after ? last.before : joinedTeams(last.after, last.before, now),
      );
    }
    say({ text, canUndo: steps.current.length > 0 });
  }

  function add({ arrivals, failures }: Gathered): void {
    const came = newId();
    const before = team.people.length;
    const after = onStep((now) => joinedBy(now, arrivals, came));
    if (after) steps.current.push({ before: team, after });
    onNews({ added: (after?.people.length ?? before) - before, failures });
    say(null);
  }

  if (here.kind === 'reading') {
    const [n, total] = [here.n, team.people.length].map((many) => formatCount(words.locale, many));
    return (
      <div class="wrap">
        <p class="note waiting">
          {fill(words.team.readingTeam, { n: n ?? '', total: total ?? '' })}
        </p>
        <progress aria-label={words.team.readingProgress} value={here.n} max={team.people.length} />
        <p>
          <a class="link" href="#">
            {words.team.stop}
          </a>
        </p>
      </div>
    );
  }
  return (
    <TeamView
      words={words}
      part={part}
      team={team}
      members={here.members}
      kept={kept}
      news={news}
      said={said}
      questions={questions}
      onTake={take}
      onUndo={undo}
      onAdd={add}
      onKeep={onKeep}
    />
  );
}
