import { decode, encode } from '../model/code';
import { read } from '../model/scoring';
import { answersOnly, type Result } from '../model/sheet';
import { byTheirCode, calledOf, type Member, type Person } from './team';

/** What a code says, whoever it is of. */
type Said = Pick<Member, 'code' | 'result' | 'reading'>;

export type Members = ReturnType<typeof createMembers>;

/** Who has been read: reading ten thousand codes takes a second, so each is read once, however often the team changes. */
export function createMembers() {
  const known = new Map<string, Said | null>();
  const keyOf = ({ code }: Person, anonymous: boolean) =>
    `${anonymous ? 'anonymous' : 'named'} ${code}`;

  return {
    isKnown: (person: Person, anonymous: boolean): boolean => known.has(keyOf(person, anonymous)),

    /** What is shown of somebody; null where the code cannot be read. */
    of(person: Person, anonymous: boolean): Member | null {
      const key = keyOf(person, anonymous);
      const before = known.get(key);
      const said = before === undefined ? saidBy(person, anonymous) : before;
      known.set(key, said);
      return shownOf(person, anonymous, said);
    },

    /** What the code of somebody says, with everything an anonymous team leaves out; null where it cannot be read. */
    resultOf(person: Person): Result | null {
      return this.of(person, false)?.result ?? null;
    },
  };
}

/** What is shown of somebody; null where the code cannot be read. */
export function memberOf(person: Person, anonymous: boolean): Member | null {
  return shownOf(person, anonymous, saidBy(person, anonymous));
}

function shownOf(person: Person, anonymous: boolean, said: Said | null): Member | null {
  return said && { id: person.id, label: anonymous ? '' : calledOf(person), ...said };
}

function saidBy({ code }: Person, anonymous: boolean): Said | null {
  const decoded = decode(code);
  if (!decoded.ok) return null;
  const result = anonymous ? answersOnly(decoded.result) : decoded.result;
  return {
    code: anonymous ? encode(result) : decoded.code,
    result,
    reading: read(result.answers),
  };
}

/** Members in the order they are shown in: as they came; anonymous ones by their code, so that nothing says who came first. */
export function inShownOrder(members: readonly Member[], anonymous: boolean): readonly Member[] {
  if (!anonymous) return members;
  return [...members].sort(byTheirCode);
}
