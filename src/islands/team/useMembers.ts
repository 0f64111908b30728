import { useEffect, useMemo, useState } from 'preact/hooks';
import { inSlices } from '../../browser/slices';
import type { Result } from '../../model/sheet';
import { createMembers, inShownOrder } from '../../stores/members';
import type { Member, Team } from '../../stores/team';

/** Whom this page has read so far, of any team. */
const known = createMembers();

/** So few are read at once: nobody should see a page without its figures first. */
const AT_ONCE = 100;

/** Everybody in a team, read; or of how many people that is so by now. */
export type MembersHere =
  | { readonly kind: 'reading'; readonly n: number }
  | { readonly kind: 'here'; readonly members: readonly Member[] };

/** Reads a team in slices, so that the page can be used meanwhile. */
export function useMembers(team: Team): MembersHere {
  const { people, anonymous } = team;
  const [, redraw] = useState(0);
  const unread = people.filter((person) => !known.isKnown(person, anonymous)).length;
  const isHere = unread <= AT_ONCE;

  useEffect(() => {
    if (isHere) return;
    const stop = new AbortController();
    const onSlice = () => redraw((times) => times + 1);
    void inSlices(readingAll([team]), { signal: stop.signal, onSlice });
    return () => stop.abort();
  }, [people, anonymous, isHere]);

  const members = useMemo(() => (isHere ? shown(team) : []), [people, anonymous, isHere]);
  return isHere ? { kind: 'here', members } : { kind: 'reading', n: people.length - unread };
}

/** The teams whose people have all been read, in slices as well. */
export function useTeams(teams: readonly Team[]): readonly {
  readonly team: Team;
  readonly members: readonly Member[];
}[] {
  const [, redraw] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const onSlice = () => redraw((times) => times + 1);
    void inSlices(readingAll(teams), { signal: stop.signal, onSlice }).then(onSlice);
    return () => stop.abort();
  }, [teams]);
  const read = teams.filter(({ people, anonymous }) =>
    people.every((person) => known.isKnown(person, anonymous)),
  );
  // Who has been read stays so: as long as no team is added to these, they are the same.
  return useMemo(() => read.map((team) => ({ team, members: shown(team) })), [teams, read.length]);
}

/** What the codes of a team say, whatever is shown of them. */
export function resultsOf({ people }: Team): ReadonlyMap<string, Result> {
  return new Map(
    people.flatMap((person) => {
      const result = known.resultOf(person);
      return result ? [[person.code, result] as const] : [];
    }),
  );
}

function* readingAll(teams: readonly Team[]): Generator<Member | null> {
  for (const { people, anonymous } of teams) {
    for (const person of people) yield known.of(person, anonymous);
  }
}

function shown({ people, anonymous }: Team): readonly Member[] {
  const members = people.flatMap((person) => {
    const member = known.of(person, anonymous);
    return member ? [member] : [];
  });
  return inShownOrder(members, anonymous);
}
