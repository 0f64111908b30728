import type { Chair } from '../../model/sheet';
import type { Seated } from './greyThreads';

/** Two different chairs whose views lie side by side. */
export type ChairPair = readonly [one: Chair, other: Chair];

/** Two chairs, each with the number of people in it. */
export type SeatedPair = readonly [one: Seated, other: Seated];

/** The pair to look at first, wherever both are taken. */
const FIRST: ChairPair = ['management', 'customer-facing'];

/** The chairs with a view of their own: not to say is no chair. */
export function withChair(people: readonly Seated[]): Seated[] {
  return people.filter(({ chair }) => chair !== 'not-said');
}

/**
 * The pair that was chosen; where it cannot be had, management and customer contact, or else the two chairs with
 * most people. Null where there are no two.
 */
export function pairOf(taken: readonly Seated[], chosen: ChairPair | null): SeatedPair | null {
  const [most, next] = [...taken].sort((one, other) => other.n - one.n);
  if (!most || !next) return null;
  const inOrder: SeatedPair =
    taken.indexOf(most) < taken.indexOf(next) ? [most, next] : [next, most];
  return (chosen && seatedOn(taken, chosen)) ?? firstPairOf(taken) ?? inOrder;
}

/** Management and customer contact; null where one of them is not taken. */
export function firstPairOf(taken: readonly Seated[]): SeatedPair | null {
  return seatedOn(taken, FIRST);
}

/** The pair with another chair on one side. Who takes the chair of the other side changes places with it. */
export function changed([one, other]: ChairPair, side: 'one' | 'other', chair: Chair): ChairPair {
  if (side === 'one') return chair === other ? [other, one] : [chair, other];
  return chair === one ? [other, one] : [one, chair];
}

function seatedOn(taken: readonly Seated[], [one, other]: ChairPair): SeatedPair | null {
  const [first, second] = [one, other].map((wanted) => taken.find(({ chair }) => chair === wanted));
  return first && second ? [first, second] : null;
}
