import { QUESTIONS } from './grid';
import type { Result } from './sheet';

/**
 * One result as it came in. `together` numbers what it came in with: the results of one team link
 * or one team file share a number, every single link or code has its own.
 */
export interface Arrival {
  readonly code: string;
  readonly result: Result;
  /** '' where there is none. */
  readonly label: string;
  readonly together: number;
}

/**
 * All arrivals of one code: a code carries no identity, so only the user knows how many people it
 * is.
 */
export interface IdenticalCodes {
  readonly code: string;
  readonly result: Result;
  readonly arrivals: readonly Arrival[];
}

/** What the user has said about identical codes; nothing yet gives the default. */
export type Decision = 'nothing-yet' | 'same-person' | 'two-people';

/** Two codes that differ in ambition only: the later is offered as an update of the earlier. */
export interface Update {
  readonly earlier: string;
  readonly later: string;
}

/** Lists identical codes together, in the order in which each code first came in. */
export function listTogether(arrivals: readonly Arrival[]): IdenticalCodes[] {
  return grouped(arrivals, ({ code }) => code).map(([first, ...more]) => ({
    code: first.code,
    result: first.result,
    arrivals: [first, ...more],
  }));
}

/**
 * The people behind identical codes, by label ('' for somebody without one). By default the same
 * link twice is one person, different labels are two, and what came together stays as many people;
 * somebody without a label may be any of those with one. "Two people" makes every arrival a person.
 */
export function peopleBehind({ arrivals }: IdenticalCodes, decision: Decision): string[] {
  const labels = arrivals.map(({ label }) => label);
  if (decision === 'two-people') return labels;
  if (decision === 'same-person') return [labels.find((label) => label !== '') ?? ''];

  const labelled = grouped(
    arrivals.filter(({ label }) => label !== ''),
    ({ label }) => label,
  ).flatMap((alike) => Array<string>(mostTogether(alike)).fill(alike[0].label));
  const withoutLabel = Math.max(0, mostTogether(arrivals) - labelled.length);
  return [...labelled, ...Array<string>(withoutLabel).fill('')];
}

/**
 * Offers an update for every code with the chair, day and answers of an earlier one and another
 * ambition. What came together is never offered: there they are different people.
 */
export function updatesAmong(arrivals: readonly Arrival[]): Update[] {
  return grouped(arrivals, ({ result }) => withoutAmbition(result)).flatMap((alike) => {
    const codes = listTogether(alike);
    return codes.slice(1).flatMap((later, position) => {
      const earlier = codes[position];
      if (earlier === undefined || cameTogether(earlier, later)) return [];
      return [{ earlier: earlier.code, later: later.code }];
    });
  });
}

// Two results have the same exactly when they differ in ambition at most. Written as a code it would
// be as good a key, but slow for thousands of people.
function withoutAmbition({ chair, day, answers }: Result): string {
  return [chair, day, ...QUESTIONS.map((question) => answers[question])].join(' ');
}

function cameTogether(one: IdenticalCodes, other: IdenticalCodes): boolean {
  const cameWithOne = new Set(one.arrivals.map(({ together }) => together));
  return other.arrivals.some(({ together }) => cameWithOne.has(together));
}

function mostTogether(arrivals: readonly Arrival[]): number {
  const batches = grouped(arrivals, ({ together }) => together);
  return batches.reduce((most, { length }) => Math.max(most, length), 0);
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): [T, ...T[]][] {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
