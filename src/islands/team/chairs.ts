import { formatCount, formatList } from '../../i18n/format';
import { fill } from '../../i18n/fill';
import type { Chair } from '../../model/sheet';
import type { Member } from '../../stores/team';
import type { Seated } from './greyThreads';
import type { TeamWords } from './words';

/** From the top to the customer, as the levels stand; who says nothing comes last. */
const IN_ORDER: readonly Chair[] = [
  'management',
  'brand',
  'operations',
  'customer-facing',
  'outside',
  'not-said',
];

/** The chairs that occur in a team, with the number of people in each. */
export function seated(members: readonly Member[]): Seated[] {
  const counts = new Map<Chair, number>();
  for (const { result } of members) counts.set(result.chair, (counts.get(result.chair) ?? 0) + 1);
  return IN_ORDER.flatMap((chair) => {
    const n = counts.get(chair);
    return n === undefined ? [] : [{ chair, n }];
  });
}

/** "3 in management and 2 in brand or marketing". */
export function seatedInWords(
  { locale, team }: Pick<TeamWords, 'locale' | 'team'>,
  people: readonly Seated[],
): string {
  return formatList(
    locale,
    people.map(({ chair, n }) =>
      fill(team.seated, { n: formatCount(locale, n), chair: team.chairPeople[chair] }),
    ),
  );
}
