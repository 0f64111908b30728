import { count, fill } from '../../i18n/fill';
import type { TeamThreadWords } from '../../i18n/messages/parts/team/thread';
import { peopleIn, type Alike, type Seated } from './greyThreads';
import type { TeamWords } from './words';

/** How many ways of one chair are told one by one; of the others it is said how many people they are. */
const MOST_TOLD = 12;

/**
 * How the grey threads run, chair by chair, the most people first: "Management, 3 people, stages from Management to
 * Customer: 4, 3, 3, 2 (2 people); 4, 4, 3, 3".
 */
export function waysInWords(
  { locale, levels, team }: Pick<TeamWords, 'locale' | 'levels' | 'team'>,
  part: TeamThreadWords,
  alike: readonly Alike[],
  chairs: readonly Seated[],
): string[] {
  return chairs.map(({ chair, n }) => {
    const theirs = alike
      .filter((each) => each.chair === chair)
      .sort((one, other) => other.n - one.n);
    const rest = peopleIn(theirs.slice(MOST_TOLD));
    const told = theirs.slice(0, MOST_TOLD).map((each) =>
      count(locale, each.n, part.wayOf, {
        stages: each.way.map((stage) => stage ?? part.noStage).join(', '),
      }),
    );
    const nobodySaid = chairs.length === 1 && chair === 'not-said';
    return fill(part.ways, {
      who: nobodySaid ? part.everybody : team.chairNames[chair],
      people: count(locale, n, team.people),
      first: levels.management,
      last: levels.customer,
      ways: [...told, rest > 0 && count(locale, rest, part.wayRest)].filter(Boolean).join('; '),
    });
  });
}
