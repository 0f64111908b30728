import { decode, encode } from '../model/code';
import { cleanLabel } from '../model/link';
import {
  listTogether,
  peopleBehind,
  updatesAmong,
  type Arrival,
  type IdenticalCodes,
} from '../model/merging';
import type { Reading } from '../model/scoring';
import { answersOnly, type Result } from '../model/sheet';

/** Somebody in a team, as the team is kept. */
export interface Person {
  /** What somebody came in with and, after the last point, which of those they are: `<came>.<n>`. */
  readonly id: string;
  readonly code: string;
  /** As it came; '' where there was none. By it somebody is known when the same link comes again. */
  readonly label: string;
  /** What the user calls somebody instead; null where the label stands. */
  readonly name: string | null;
  /** The labels under which the same code came in again and was taken for the same person. */
  readonly again: readonly string[];
}

/** A team as it is kept on this device, or as a link carried it ('' is its id then). */
export interface Team {
  readonly id: string;
  /** '' where nobody gave one. */
  readonly name: string;
  /** Whether labels, dates, chairs and ambitions stay out of what is shown, exported and shared. */
  readonly anonymous: boolean;
  readonly people: readonly Person[];
  /** Codes that differ in ambition only and are two people all the same: `<earlier> <later>`. */
  readonly apart: readonly string[];
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
}

/** Somebody in a team whose code has been read: what is shown, exported and shared of a person. */
export interface Member {
  /** The id of the person. */
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly result: Result;
  readonly reading: Reading;
}

/** A code that came in more than once: as whom it counts now. */
export interface Identical {
  readonly code: string;
  readonly people: readonly Person[];
  /** How often it came in. */
  readonly times: number;
}

/** Two people who differ in ambition only: perhaps one, who has changed it. */
export interface Renewed {
  readonly earlier: Person;
  readonly later: Person;
}

export const NO_TEAM: Team = {
  id: '',
  name: '',
  anonymous: false,
  people: [],
  apart: [],
  changed: 0,
};

/**
 * The team with whoever came in. Who is here keeps id and place, and may get a name; who is new stands after them; a
 * code that makes nobody new is noted at whom it belongs to. So every arrival is a person or is noted at one.
 *
 * @param came names this arrival, unlike any other before
 */
export function joinedBy(team: Team, arrivals: readonly Arrival[], came: string): Team {
  const people = team.people.map((person) => ({ ...person, again: [...person.again] }));
  const here = byCode(people);
  for (const group of listTogether(arrivals)) {
    const alike = here.get(group.code) ?? [];
    const labels = labelsBehind(group, alike);
    const missing = [...labels];
    for (const person of alike) takeOut(missing, knownAs(person));
    const known: string[] = [];
    for (const { code, label, together } of group.arrivals) {
      // More names than people are missing: one is of somebody who had none yet.
      const isNamed = missing.length > labels.length - alike.length;
      const nameless = isNamed ? alike.find((person) => knownAs(person) === '') : undefined;
      if (!takeOut(missing, label)) known.push(label);
      else if (nameless) {
        nameless.label = label;
        nameless.again.push('');
      } else {
        const n = people.length - team.people.length;
        const id = `${came}${together.toString(36)}.${n}`;
        const person = { id, code, label, name: null, again: [] };
        people.push(person);
        alike.push(person);
      }
    }
    const called = new Map([
      ...alike.flatMap((person) => person.again.map((label) => [label, person] as const)),
      ...alike.map((person) => [calledOf(person), person] as const),
      ...alike.map((person) => [person.label, person] as const),
    ]);
    for (const label of known) (called.get(label) ?? alike[0])?.again.push(label);
  }
  return { ...team, people };
}

/** The labels of all people behind one code, now that it has come in again. */
function labelsBehind(
  { code, result, arrivals }: IdenticalCodes,
  alike: readonly Person[],
): readonly string[] {
  // Who is here stays as many people, as if they had come together.
  const here = alike.map((person): Arrival => {
    return { code, result, label: knownAs(person), together: -1 };
  });
  // A name that somebody came under before or is called now is nobody new: the user has said who that is.
  const told = new Set(
    alike.flatMap((person) =>
      [...person.again, calledOf(person)].filter((name) => name !== '' && name !== knownAs(person)),
    ),
  );
  const others = arrivals.filter(({ label }) => !told.has(label));
  return peopleBehind({ code, result, arrivals: [...here, ...others] }, 'nothing-yet');
}

/** The name by which somebody is known when their code comes again: the user may have named who came without. */
function knownAs({ name, label }: Person): string {
  return label || (name ?? '');
}

/** Takes the first of its kind out of a list; false where there is none. */
function takeOut(labels: string[], label: string): boolean {
  const at = labels.indexOf(label);
  if (at !== -1) labels.splice(at, 1);
  return at !== -1;
}

/** What somebody is called; '' where there is no name. */
export function calledOf({ name, label }: Pick<Person, 'name' | 'label'>): string {
  return name ?? label;
}

/** The team in which somebody is called something else; '' is no name. */
export function renamed(team: Team, id: string, label: string): Team {
  const name = cleanLabel(label);
  return {
    ...team,
    people: team.people.map((person) => (person.id === id ? named({ ...person, name }) : person)),
  };
}

/** A name that the label says already is none. */
function named(person: Person): Person {
  return person.name === person.label ? { ...person, name: null } : person;
}

/** The team without somebody. */
export function without(team: Team, id: string): Team {
  return { ...team, people: team.people.filter((person) => person.id !== id) };
}

/** Codes that came in more than once, in the order in which they first came. */
export function identicalIn({ people }: Team): readonly Identical[] {
  return [...byCode(people)].flatMap(([code, alike]) => {
    const times = alike.reduce((sum, { again }) => sum + 1 + again.length, 0);
    return times > 1 ? [{ code, people: alike, times }] : [];
  });
}

/** The team in which all who have this code are one person. */
export function asOnePerson(team: Team, code: string): Team {
  const alike = team.people.filter((person) => person.code === code);
  const [first] = alike;
  if (!first) return team;
  const called = alike.find((person) => calledOf(person) !== '') ?? first;
  const one: Person = {
    ...first,
    ...{ label: called.label, name: called.name },
    again: [
      ...alike.filter((person) => person !== called).map(({ label }) => label),
      ...alike.flatMap(({ again }) => again),
    ],
  };
  return {
    ...team,
    people: team.people.flatMap((person) => {
      if (person.code !== code) return [person];
      return person === first ? [one] : [];
    }),
  };
}

/** The team in which every time this code came in was somebody else. */
export function asSeveralPeople(team: Team, code: string): Team {
  const taken = new Set(team.people.map(({ id }) => id));
  let n = 0;
  const newId = (id: string): string => {
    do n += 1;
    while (taken.has(`${id}.${n}`));
    return `${id}.${n}`;
  };
  return {
    ...team,
    people: team.people.flatMap((person) => {
      if (person.code !== code) return [person];
      const others = person.again.map((label): Person => {
        return { id: newId(person.id), code, label, name: null, again: [] };
      });
      return [{ ...person, again: [] }, ...others];
    }),
  };
}

/**
 * Who may have come in twice with another ambition: same chair, day and answers. What came together are different
 * people, and so is what the user has said to be.
 *
 * @param results what each code says
 */
export function renewedIn(team: Team, results: ReadonlyMap<string, Result>): readonly Renewed[] {
  const numbers = new Map<string, number>();
  const arrivals = team.people.flatMap(({ id, code, label }): Arrival[] => {
    const came = id.slice(0, id.indexOf('.'));
    if (!numbers.has(came)) numbers.set(came, numbers.size);
    const result = results.get(code);
    return result ? [{ code, label, result, together: numbers.get(came) ?? 0 }] : [];
  });
  const apart = new Set(team.apart);
  const here = byCode(team.people);
  return updatesAmong(arrivals).flatMap(({ earlier, later }) => {
    const [before, after] = [here.get(earlier)?.[0], here.get(later)?.[0]];
    if (!before || !after || apart.has(`${earlier} ${later}`)) return [];
    return [{ earlier: before, later: after }];
  });
}

/**
 * The team in which the later of the two has taken the place of the earlier, and its name where it has none. Where one
 * of them has gone meanwhile, nothing changes.
 */
export function updated(team: Team, renewed: Renewed): Team {
  const earlier = team.people.find(({ id }) => id === renewed.earlier.id);
  const later = team.people.find(({ id }) => id === renewed.later.id);
  if (!earlier || !later) return team;
  const taken = named({
    ...later,
    label: later.label || earlier.label,
    name: later.name ?? earlier.name,
  });
  return {
    ...team,
    people: team.people.flatMap((person) => {
      if (person === later) return [];
      return [person === earlier ? taken : person];
    }),
  };
}

/** The team in which the two are different people. */
export function keptApart(team: Team, { earlier, later }: Renewed): Team {
  return { ...team, apart: [...team.apart, `${earlier.code} ${later.code}`] };
}

/**
 * One team out of two that grew apart from `base`: whoever was added in either is in, whoever was removed in either is
 * out, and where both changed the same, `mine` stands. Undoing a step joins the team before it with the present one,
 * apart from the one right after it: everybody is back in the place of before, and what has happened since, in another
 * tab as well, stays.
 */
export function joinedTeams(base: Team, mine: Team, theirs: Team): Team {
  const [before, here, there] = [byId(base), byId(mine), byId(theirs)];
  const ids = joinedLists([...before.keys()], [...here.keys()], [...there.keys()]);
  return {
    id: mine.id,
    name: mine.name === base.name ? theirs.name : mine.name,
    anonymous: mine.anonymous === base.anonymous ? theirs.anonymous : mine.anonymous,
    people: ids.flatMap((id) => {
      const [was, ours, other] = [before.get(id), here.get(id), there.get(id)];
      const person = !ours || (was && isUnchanged(was, ours)) ? other : ours;
      return person ? [person] : [];
    }),
    apart: joinedLists(base.apart, mine.apart, theirs.apart),
    changed: Math.max(mine.changed, theirs.changed),
  };
}

/** Each once, in the order of `mine`: what either added is in, what either removed is out. */
function joinedLists(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const [before, here, there] = [new Set(base), new Set(mine), new Set(theirs)];
  return [...new Set([...mine, ...theirs])].filter(
    (item) => !before.has(item) || (here.has(item) && there.has(item)),
  );
}

// A person's code never changes, only what the person is called.
function isUnchanged(was: Person, is: Person): boolean {
  return (
    is.label === was.label &&
    is.name === was.name &&
    is.again.length === was.again.length &&
    is.again.every((label, position) => label === was.again[position])
  );
}

function byId({ people }: Team): ReadonlyMap<string, Person> {
  return new Map(people.map((person) => [person.id, person]));
}

/** A team as a link carries it. Of an anonymous one that is the answers only, in an order that says nothing. */
export function asLinked({ people, anonymous }: Team): readonly Pick<Person, 'code' | 'label'>[] {
  if (!anonymous) return people.map((person) => ({ code: person.code, label: calledOf(person) }));
  return people
    .flatMap(({ code }) => {
      const read = decode(code);
      return read.ok ? [{ code: encode(answersOnly(read.result)), label: '' }] : [];
    })
    .sort(byTheirCode);
}

/** Orders by code, so that nothing says who came first. */
export function byTheirCode(
  one: { readonly code: string },
  other: { readonly code: string },
): number {
  return one.code < other.code ? -1 : Number(one.code > other.code);
}

function byCode<One extends Person>(people: readonly One[]): ReadonlyMap<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const person of people) {
    const alike = groups.get(person.code);
    if (alike) alike.push(person);
    else groups.set(person.code, [person]);
  }
  return groups;
}
