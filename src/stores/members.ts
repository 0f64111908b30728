import type { Result } from '../model/sheet';
import { calledOf, memberOf, type Member, type Person } from './team';

export type Members = ReturnType<typeof createMembers>;

/** Who has been read: reading ten thousand codes takes a second, so each is read once, however often the team changes. */
export function createMembers() {
  const known = new Map<string, Member | null>();
  const keyOf = ({ code }: Person, anonymous: boolean) =>
    `${anonymous ? 'anonymous' : 'named'} ${code}`;

  return {
    isKnown: (person: Person, anonymous: boolean): boolean => known.has(keyOf(person, anonymous)),

    /** What is shown of somebody; null where the code cannot be read. */
    of(person: Person, anonymous: boolean): Member | null {
      const key = keyOf(person, anonymous);
      const read = known.get(key);
      const member = read === undefined ? memberOf(person, anonymous) : read;
      known.set(key, member);
      return member && { ...member, id: person.id, label: anonymous ? '' : calledOf(person) };
    },

    /** What the code of somebody says, with everything an anonymous team leaves out; null where it cannot be read. */
    resultOf(person: Person): Result | null {
      return this.of(person, false)?.result ?? null;
    },
  };
}
