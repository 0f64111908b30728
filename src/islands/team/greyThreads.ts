import type { Stage } from '../../model/grid';
import { levelStages } from '../../model/scoring';
import { CHAIRS, type Chair } from '../../model/sheet';
import type { Member } from '../../stores/team';
import { IN_A_CHART, threadPath } from '../thread/path';

/** How many people are drawn one by one, as threads or marks; of more than these, those who are alike are counted. */
export const MOST_DRAWN = 60;

/** How many ways are drawn of a team that is counted: the widest. */
export const MOST_BANDS = 250;

/**
 * The room of a ribbon on either side of the middle of a column, in the units of the picture: a hundred to a
 * column. The middle is free for the red thread, and between two columns a gap stays.
 */
export const ROOM = { from: 6, to: 46 };

/** The room of one person, while there is room enough. */
const WIDEST_STEP = 5;

export type Side = 'left' | 'right';

/** Near the customer, and where it is decided; who is in neither runs at the outer edges of both. */
const SIDES: Readonly<Record<Chair, Side | null>> = {
  'customer-facing': 'left',
  operations: 'left',
  management: 'right',
  brand: 'right',
  outside: null,
  'not-said': null,
};

/** The stage per level that somebody runs through, in level order; null where there is none. */
export type Way = readonly (Stage | null)[];

/** One person, or everybody at one place in the ribbon who runs the same way. */
export interface Grey {
  readonly way: Way;
  /** How many people, by chair, from left to right. */
  readonly of: readonly Seated[];
  readonly n: number;
  /** How far its left edge lies from the middle of a column, and how wide it is. */
  readonly from: number;
  readonly width: number;
}

export interface Seated {
  readonly chair: Chair;
  readonly n: number;
}

/** All people of a team as grey threads. */
export interface GreyThreads {
  /** Whether they are too many for a thread each. */
  readonly counted: boolean;
  readonly greys: readonly Grey[];
  /** Whether the sides say nothing: nobody, or everybody, sits on one side in particular. */
  readonly shared: boolean;
  /** Those that are too rare to be drawn with the others. */
  readonly rare: readonly Grey[];
  /** Everybody, whether drawn or not, by way and chair. */
  readonly alike: readonly Alike[];
}

/** People who are drawn alike: on the same way, from the same chair. */
export interface Alike extends Seated {
  readonly way: Way;
}

/**
 * Lays people out beside the red thread. Each is moved sideways by the same distance all the way, so that people
 * on one stage make a ribbon that can be counted; the lower their stages, the further left within their side.
 */
export function greyThreads(members: readonly Member[]): GreyThreads {
  const counted = members.length > MOST_DRAWN;
  const alike = alikeIn(members);
  const { left, right, shared } = onTwoSides(alike);
  const [nLeft, nRight] = [peopleIn(left), peopleIn(right)];
  const step = Math.min(WIDEST_STEP, (ROOM.to - ROOM.from) / Math.max(nLeft, nRight, 1));

  const bundled = (side: readonly Alike[]) => (counted ? bands(side) : oneByOne(side));
  const greys = [
    ...laidOut(bundled(left), step, -ROOM.from - step * nLeft),
    ...laidOut(bundled(right), step, ROOM.from),
  ];
  const narrowest = [...greys].sort((one, other) => other.n - one.n)[MOST_BANDS - 1]?.n ?? 0;
  const wide = greys.filter(({ n }) => n > narrowest);
  const room = MOST_BANDS - wide.length;
  const shown = new Set([...wide, ...greys.filter(({ n }) => n === narrowest).slice(0, room)]);
  return {
    counted,
    greys: greys.filter((grey) => shown.has(grey)),
    shared,
    rare: greys.filter((grey) => !shown.has(grey)),
    alike,
  };
}

/** On which side of the red thread the people of a chair run; null where on both. */
export function sideOf(chair: Chair): Side | null {
  return SIDES[chair];
}

/**
 * What one chair has in the grey threads, each part at its own place and width. A chair of few people is drawn
 * thread by thread, also in a team that is counted, so that five among thousands can be seen; then nobody's way is
 * too rare.
 */
export function threadsOf({ counted, greys, rare }: GreyThreads, { chair, n }: Seated) {
  const few = n <= MOST_DRAWN;
  const among = few ? [...greys, ...rare] : greys;
  return {
    counted: counted && !few,
    greys: among.flatMap((grey) => partOf(grey, chair) ?? []),
  };
}

function partOf(grey: Grey, chair: Chair): Grey | null {
  const index = grey.of.findIndex((seated) => seated.chair === chair);
  const own = grey.of[index];
  if (!own) return null;
  const person = grey.width / grey.n;
  return {
    way: grey.way,
    of: [own],
    n: own.n,
    from: grey.from + person * peopleIn(grey.of.slice(0, index)),
    width: person * own.n,
  };
}

/** How many people some groups are together. */
export function peopleIn(groups: readonly { readonly n: number }[]): number {
  return groups.reduce((sum, { n }) => sum + n, 0);
}

/** The middle line of a grey thread as an SVG path. */
export function greyPath({ way, from, width }: Grey): string {
  // A whole number of 64ths adds up without a tail of decimals, and is finer than anybody sees.
  const aside = Math.round(64 * (from + width / 2)) / 64;
  return threadPath(way, { ...IN_A_CHART, firstStage: IN_A_CHART.firstStage + aside });
}

/** The people on the left and on the right of the red, each from left to right. */
function onTwoSides(alike: readonly Alike[]) {
  const n = (side: Side) => peopleIn(alike.filter(({ chair }) => SIDES[chair] === side));
  const seated = n('left') + n('right');
  const shared =
    seated === 0 || (seated === peopleIn(alike) && (n('left') === 0 || n('right') === 0));

  const inner = (side: Side) => (shared ? [] : alike.filter(({ chair }) => SIDES[chair] === side));
  const outer = overBothSides(alike.filter(({ chair }) => shared || SIDES[chair] === null));
  return {
    left: [...outer.left, ...inner('left')],
    right: [...inner('right'), ...outer.right],
    shared,
  };
}

/** The people who are drawn alike, by their way from the lowest stages on, and then by chair. */
function alikeIn(members: readonly Member[]): Alike[] {
  const found = new Map<string, { way: Way; chair: Chair; n: number }>();
  for (const { reading, result } of members) {
    const way = levelStages(reading);
    const key = `${keyOf(way)} ${CHAIRS.indexOf(result.chair)}`;
    const same = found.get(key);
    if (same) same.n += 1;
    else found.set(key, { way, chair: result.chair, n: 1 });
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, same]) => same);
}

/** Every other person to the right, so that either side shows the same; the odd one stands right. */
function overBothSides(alike: readonly Alike[]) {
  let before = 0;
  const sides: { left: Alike[]; right: Alike[] } = { left: [], right: [] };
  for (const each of alike) {
    const right = Math.ceil((before + each.n) / 2) - Math.ceil(before / 2);
    if (each.n > right) sides.left.push({ ...each, n: each.n - right });
    if (right > 0) sides.right.push({ ...each, n: right });
    before += each.n;
  }
  return sides;
}

type Bundle = Pick<Grey, 'way' | 'of' | 'n'>;

function oneByOne(side: readonly Alike[]): Bundle[] {
  return side.flatMap(({ way, chair, n }) =>
    Array.from({ length: n }, () => ({ way, of: [{ chair, n: 1 }], n: 1 })),
  );
}

function bands(side: readonly Alike[]): Bundle[] {
  const found = new Map<string, { way: Way; of: Seated[]; n: number }>();
  for (const { way, chair, n } of side) {
    // Where the outer edge has people of its own, they are not beside those of the inner ribbon.
    const key = `${keyOf(way)} ${SIDES[chair]}`;
    const band = found.get(key) ?? { way, of: [], n: 0 };
    band.of.push({ chair, n });
    band.n += n;
    found.set(key, band);
  }
  return [...found.values()];
}

function laidOut(bundles: readonly Bundle[], step: number, start: number): Grey[] {
  let people = 0;
  return bundles.map((bundle) => {
    const from = start + step * people;
    people += bundle.n;
    return { ...bundle, from, width: step * bundle.n };
  });
}

const keyOf = (way: Way) => way.map((stage) => stage ?? 0).join('');
