/** What is known of a contact moment, each on its own scale; null where it is not known. */
export interface Measured {
  readonly satisfaction: number | null;
  readonly impact: number | null;
  /** Never below zero. */
  readonly volume: number | null;
}

/** What is measured of a moment, in the order of the table. */
export const MEASURES = ['satisfaction', 'impact', 'volume'] as const;

export const NOT_MEASURED: Measured = { satisfaction: null, impact: null, volume: null };

/** A contact moment. */
export interface Moment extends Measured {
  readonly id: string;
  readonly name: string;
  /** How it was at an earlier time; null where that is not known. */
  readonly before: Measured | null;
}

/** What a direction of the picture measures. */
export interface Scale {
  /** What the user calls it, such as CSAT or NPS; '' where it has no name yet. */
  readonly name: string;
  /** Less than `to`. */
  readonly from: number;
  readonly to: number;
  readonly better: 'higher' | 'lower';
}

/** Where a dividing line runs: through the middle of the scale, or with as many moments on either side. */
export type Dividing = 'middle' | 'median';

/**
 * The four parts of the picture, in the order in which they ask for attention: much impact and little satisfaction,
 * much of both, little of both, little impact and much satisfaction.
 */
export const QUADRANTS = ['improve', 'spread', 'economise', 'leave'] as const;

export type Quadrant = (typeof QUADRANTS)[number];

/** Contact moments by satisfaction, impact and volume. */
export interface Matrix {
  readonly title: string;
  /** From left to right. Better is to the right, also where lower is better. */
  readonly satisfaction: Scale;
  /** From the bottom up. Higher is always more impact: `better` is not looked at. */
  readonly impact: Scale;
  /** What the volume counts, such as "contacts a year". */
  readonly volume: string;
  readonly dividing: { readonly satisfaction: Dividing; readonly impact: Dividing };
  /** In the order of the table. */
  readonly moments: readonly Moment[];
  /** The id of the fictional example it began as; '' where it is somebody's own. */
  readonly example: string;
}

/** More than anybody can tell apart in one picture. */
export const MOST_MOMENTS = 500;

/** The largest number, either side of zero, that a scale or a measurement can have. */
export const LARGEST = 1e12;

/** The longest name of a moment, a scale or a matrix, in characters. */
export const LONGEST_NAME = 120;

/** A name as it is kept: one line, at most as long as names are, without what makes text read backwards. */
export function cleanName(text: string): string {
  const oneLine = text
    .replace(/[\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC')
    .trim();
  return [...oneLine].slice(0, LONGEST_NAME).join('').trimEnd();
}

/** The two directions of the picture. */
export const AXES = ['satisfaction', 'impact'] as const;

export type Axis = (typeof AXES)[number];

/** The values at which the dividing lines run, on the scales. */
export interface Lines {
  readonly satisfaction: number;
  readonly impact: number;
}

/** A place in the picture, 0 to 1: better and more to the right and up. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export type When = 'now' | 'before';

/** Why a moment is not in the picture. */
export type Unplaced = 'no-satisfaction' | 'no-impact' | 'outside-satisfaction' | 'outside-impact';

/** A moment with its place in the picture. */
export interface Placed extends Place {
  readonly moment: Moment;
  readonly measured: Measured;
  readonly quadrant: Quadrant;
}

/** A moment with its place in the list, and what put it there. */
export interface Ranked {
  /** From 1. */
  readonly rank: number;
  readonly placed: Placed;
  readonly quadrant: Quadrant;
  /** How far up the scales it lies, 0 to 1. `room` is what satisfaction could still gain. */
  readonly shares: {
    readonly impact: number;
    readonly satisfaction: number;
    readonly room: number;
  };
  /** The figure that orders it within its quadrant; null where it has no volume and stands last. */
  readonly weight: number | null;
  /** The quadrant it was in before, where that is another one. */
  readonly hasMoved: Quadrant | null;
}

/** How a moment differs from what it was before. */
export interface Change {
  readonly moment: Moment;
  /** Now minus before, on the scales; null where one of the two is not known. */
  readonly difference: Measured;
  /** Both by the dividing lines of now; null where it was, or is, not in the picture. */
  readonly from: Quadrant | null;
  readonly to: Quadrant | null;
}

/** A matrix with an earlier one beside it, and what could not be laid beside each other. */
export interface Compared {
  readonly matrix: Matrix;
  /** How many moments have found what they were before. */
  readonly matched: number;
  /** Names that stand more than once, in this matrix or in the earlier one: nobody can say which belongs to which. */
  readonly twice: readonly string[];
  /** Names of this matrix that the earlier one does not have, and the other way round. */
  readonly onlyNow: readonly string[];
  readonly onlyBefore: readonly string[];
  /** What was measured on another scale, or counted something else: its values are taken over as they were. */
  readonly otherwise: readonly (Axis | 'volume')[];
}

const SCALE: Scale = { name: '', from: 0, to: 10, better: 'higher' };

/** A matrix in which nothing has been said yet. */
export const EMPTY_MATRIX: Matrix = {
  title: '',
  satisfaction: SCALE,
  impact: SCALE,
  volume: '',
  dividing: { satisfaction: 'middle', impact: 'middle' },
  moments: [],
  example: '',
};

/** Whether two numbers are the ends of a scale. */
export function isScale({ from, to }: Pick<Scale, 'from' | 'to'>): boolean {
  return isMeasurable(from) && isMeasurable(to) && to - from >= NARROWEST;
}

/** Whether a number is one that a scale or a measurement can have. */
export function isMeasurable(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= LARGEST;
}

/** A scale on which less than this differs cannot be divided into steps that figures can show. */
const NARROWEST = 1e-6;

/** Whether a measurement can be this: any number but a volume below zero, or not known. */
export function isPossible(what: keyof Measured, value: number | null): boolean {
  return value === null || (isMeasurable(value) && (what !== 'volume' || value >= 0));
}

/** What was measured; null where nothing was. */
export function measuredOrNull({ satisfaction, impact, volume }: Measured): Measured | null {
  const isNothing = satisfaction === null && impact === null && volume === null;
  return isNothing ? null : { satisfaction, impact, volume };
}

/** How far up a scale a value lies, 0 to 1 on the scale: its better end is 1. */
export function shareOf({ from, to, better }: Scale, value: number): number {
  return better === 'higher' ? (value - from) / (to - from) : (to - value) / (to - from);
}

/** The scale of a direction as the picture has it: more impact is always up. */
export function scaleOf(matrix: Matrix, axis: Axis): Scale {
  return axis === 'impact' ? { ...matrix.impact, better: 'higher' } : matrix.satisfaction;
}

/** The values at which the dividing lines run. A median is that of the moments in the picture. */
export function linesOf(matrix: Matrix, when: When = 'now'): Lines {
  const inPicture = matrix.moments.flatMap((moment) => measuredIn(matrix, moment, when) ?? []);
  const line = (axis: Axis) => {
    const { from, to } = matrix[axis];
    const median = medianOf(inPicture.map((measured) => measured[axis]));
    return matrix.dividing[axis] === 'median' && median !== null ? median : (from + to) / 2;
  };
  return { satisfaction: line('satisfaction'), impact: line('impact') };
}

/** Where the dividing lines of now run in the picture. */
export function linesPlaced(matrix: Matrix): Place {
  const { satisfaction, impact } = linesOf(matrix);
  return {
    x: shareOf(scaleOf(matrix, 'satisfaction'), satisfaction),
    y: shareOf(scaleOf(matrix, 'impact'), impact),
  };
}

/** The middle value, or the mean of the middle two; null where there are none. */
function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const [lower, upper] = [
    sorted[Math.ceil(sorted.length / 2) - 1],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/** The moments in the picture, in the order of the table. What was before lies by the dividing lines of now. */
export function placedIn(matrix: Matrix, when: When = 'now'): readonly Placed[] {
  const lines = linesOf(matrix);
  return matrix.moments.flatMap((moment) => {
    const measured = measuredIn(matrix, moment, when);
    return measured ? [placed(matrix, lines, moment, measured)] : [];
  });
}

/** What has both a satisfaction and an impact. */
interface Known extends Measured {
  readonly satisfaction: number;
  readonly impact: number;
}

function placed(matrix: Matrix, lines: Lines, moment: Moment, measured: Known): Placed {
  return {
    ...{ moment, measured },
    x: shareOf(scaleOf(matrix, 'satisfaction'), measured.satisfaction),
    y: shareOf(scaleOf(matrix, 'impact'), measured.impact),
    quadrant: quadrantOf(matrix, lines, measured),
  };
}

/** A moment exactly on a line lies on its better or higher side. */
function quadrantOf({ satisfaction }: Matrix, lines: Lines, measured: Known): Quadrant {
  const isSatisfied =
    satisfaction.better === 'higher'
      ? measured.satisfaction >= lines.satisfaction
      : measured.satisfaction <= lines.satisfaction;
  if (measured.impact >= lines.impact) return isSatisfied ? 'spread' : 'improve';
  return isSatisfied ? 'leave' : 'economise';
}

/** What was measured, where it has a place in the picture; null where it has none. */
function measuredIn(matrix: Matrix, moment: Moment, when: When): Known | null {
  const measured = when === 'now' ? moment : moment.before;
  if (measured === null || whyUnplaced(matrix, measured).length > 0) return null;
  const { satisfaction, impact, volume } = measured;
  return satisfaction === null || impact === null ? null : { satisfaction, impact, volume };
}

/** The moments that are not in the picture, and why. */
export function unplacedIn(
  matrix: Matrix,
): readonly { readonly moment: Moment; readonly why: readonly Unplaced[] }[] {
  return matrix.moments
    .map((moment) => ({ moment, why: whyUnplaced(matrix, moment) }))
    .filter(({ why }) => why.length > 0);
}

function whyUnplaced(matrix: Matrix, measured: Measured): readonly Unplaced[] {
  return AXES.flatMap((axis): Unplaced[] => {
    const { [axis]: value } = measured;
    const { from, to } = matrix[axis];
    if (value === null) return [`no-${axis}`];
    return value < from || value > to ? [`outside-${axis}`] : [];
  });
}

/**
 * The moments in the picture, what asks for attention first before the others. By quadrant; then, to improve: the
 * share of impact times the room for satisfaction times the volume, the largest first; to spread: the shares of
 * impact and satisfaction multiplied, and of equals the smallest volume first; the other two: the largest volume
 * first. Within a quadrant whoever has no volume comes after those who have one; otherwise the table decides.
 */
export function rankedIn(matrix: Matrix): readonly Ranked[] {
  const before = new Map(
    placedIn(matrix, 'before').map(({ moment, quadrant }) => [moment.id, quadrant]),
  );
  return placedIn(matrix)
    .map((one) => ({ placed: one, order: orderOf(one) }))
    .sort((one, other) => byOrder(one.order, other.order))
    .map(({ placed: one }, index): Ranked => {
      const { moment, quadrant, x, y } = one;
      const was = before.get(moment.id) ?? quadrant;
      return {
        ...{ rank: index + 1, placed: one, quadrant },
        shares: { impact: y, satisfaction: x, room: 1 - x },
        weight: weightOf(one),
        hasMoved: was === quadrant ? null : was,
      };
    });
}

function weightOf({ quadrant, measured: { volume }, x, y }: Placed): number | null {
  if (volume === null) return null;
  if (quadrant === 'improve') return y * (1 - x) * volume;
  return quadrant === 'spread' ? y * x : volume;
}

/** Figures to order by: of the first that differ, the smaller one comes first. */
function orderOf({ quadrant, measured: { volume }, x, y }: Placed): readonly number[] {
  const first = [QUADRANTS.indexOf(quadrant), Number(volume === null)];
  if (quadrant === 'improve') return [...first, -(y * (1 - x) * (volume ?? 1))];
  return quadrant === 'spread' ? [...first, -(y * x), volume ?? 0] : [...first, -(volume ?? 0)];
}

function byOrder(one: readonly number[], other: readonly number[]): number {
  for (const [place, figure] of one.entries()) {
    const difference = figure - (other[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The number of each moment by its id, from 1 in the order of the table: the picture shows it where a name has no room. */
export function numbered({ moments }: Matrix): ReadonlyMap<string, number> {
  return new Map(moments.map(({ id }, index) => [id, index + 1]));
}

/** A scale on which all these values lie: this one, or one with round ends that is wider where it has to be. */
export function fittingScale(scale: Scale, values: readonly number[]): Scale {
  const measurable = values.filter(isMeasurable);
  const lowest = Math.min(scale.from, ...measurable);
  const highest = Math.max(scale.to, ...measurable);
  const step = roundStep((highest - lowest) / 20);
  const [down, up] = [inSteps(lowest, step, Math.floor), inSteps(highest, step, Math.ceil)];
  return {
    ...scale,
    from: lowest < scale.from ? Math.max(Math.min(down, lowest), -LARGEST) : scale.from,
    to: highest > scale.to ? Math.min(Math.max(up, highest), LARGEST) : scale.to,
  };
}

/** What one press of an arrow key is worth: about a hundredth of the scale, as 1, 2 or 5 with zeros. */
export function stepOf({ from, to }: Pick<Scale, 'from' | 'to'>): number {
  return inSteps(1, roundStep((to - from) / 100), () => 1);
}

/** A digit and how many zeros follow it, or precede it behind the decimal sign where it is negative. */
interface Step {
  readonly digit: 1 | 2 | 5;
  readonly zeros: number;
}

/** The nearest 1, 2 or 5 with zeros, by ratio. */
function roundStep(size: number): Step {
  const zeros = Math.floor(Math.log10(size));
  const digits = size / 10 ** zeros;
  if (digits < Math.sqrt(2)) return { digit: 1, zeros };
  if (digits < Math.sqrt(10)) return { digit: 2, zeros };
  return digits < Math.sqrt(50) ? { digit: 5, zeros } : { digit: 1, zeros: zeros + 1 };
}

/** A value as a whole number of steps. Tenths are divided by ten, not multiplied: 3 x 0.1 is not 0.3. */
function inSteps(value: number, { digit, zeros }: Step, whole: (steps: number) => number): number {
  if (zeros >= 0) return whole(value / (digit * 10 ** zeros)) * digit * 10 ** zeros;
  return (whole((value * 10 ** -zeros) / digit) * digit) / 10 ** -zeros;
}

/**
 * The matrix with a moment at another place in the picture, its values in whole steps of the scales. In a direction in
 * which it has moved less than half a step its value stays as it was.
 */
export function movedTo(matrix: Matrix, id: string, { x, y }: Place): Matrix {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return matrix;
  return withValues(matrix, id, (moment) => ({
    satisfaction: valueAt(scaleOf(matrix, 'satisfaction'), x, moment.satisfaction),
    impact: valueAt(scaleOf(matrix, 'impact'), y, moment.impact),
  }));
}

/** The matrix with a moment so many steps further in the picture; unchanged where it is not in it. */
export function nudged(matrix: Matrix, id: string, right: number, up: number): Matrix {
  return withValues(matrix, id, (moment) => {
    const measured = measuredIn(matrix, moment, 'now');
    if (measured === null) return moment;
    const further = (axis: Axis, steps: number) => {
      const scale = scaleOf(matrix, axis);
      const by = (scale.better === 'higher' ? steps : -steps) * stepOf(scale);
      return steps === 0 ? measured[axis] : onScale(scale, measured[axis] + by);
    };
    return { satisfaction: further('satisfaction', right), impact: further('impact', up) };
  });
}

function withValues(
  matrix: Matrix,
  id: string,
  valuesOf: (moment: Moment) => Pick<Measured, Axis>,
): Matrix {
  const moment = matrix.moments.find((one) => one.id === id);
  if (!moment) return matrix;
  const { satisfaction, impact } = valuesOf(moment);
  if (moment.satisfaction === satisfaction && moment.impact === impact) return matrix;
  const moved = { ...moment, satisfaction, impact };
  return { ...matrix, moments: matrix.moments.map((one) => (one === moment ? moved : one)) };
}

function valueAt(scale: Scale, share: number, was: number | null): number {
  const { from, to, better } = scale;
  const up = Math.min(Math.max(better === 'higher' ? share : 1 - share, 0), 1);
  const value = from + up * (to - from);
  const isThere = was !== null && was >= from && was <= to;
  return isThere && Math.abs(value - was) < stepOf(scale) / 2 ? was : onScale(scale, value);
}

/** The value in whole steps, and on the scale. */
function onScale(scale: Scale, value: number): number {
  const { from, to } = scale;
  const steps = inSteps(value, roundStep((to - from) / 100), Math.round);
  // Adding nothing makes zero of what is -0 otherwise.
  return Math.min(Math.max(steps, from), to) + 0;
}

/**
 * The matrix with what an earlier one has as what was before. Moments are the same where their names are, capitals
 * and blanks aside; what a moment was before goes where the earlier matrix does not say it.
 */
export function withBefore(matrix: Matrix, earlier: Matrix): Compared {
  const [now, then] = [byName(matrix.moments), byName(earlier.moments)];
  const isTwice = (key: string) =>
    (now.get(key)?.length ?? 0) > 1 || (then.get(key)?.length ?? 0) > 1;
  const partnerOf = ({ name }: Moment) => {
    const key = keyOf(name);
    return key === '' || isTwice(key) ? null : (then.get(key)?.[0] ?? null);
  };
  const names = (
    found: ReadonlyMap<string, readonly Moment[]>,
    isMeant: (key: string) => boolean,
  ) => [...found].flatMap(([key, [moment]]) => (moment && isMeant(key) ? [moment.name] : []));
  const moments = matrix.moments.map((moment) => {
    const partner = partnerOf(moment);
    return { ...moment, before: partner && measuredOrNull(partner) };
  });
  return {
    matrix: { ...matrix, moments },
    matched: matrix.moments.filter((moment) => partnerOf(moment) !== null).length,
    twice: [...names(now, isTwice), ...names(then, (key) => isTwice(key) && !now.has(key))],
    onlyNow: names(now, (key) => !isTwice(key) && !then.has(key)),
    onlyBefore: names(then, (key) => !isTwice(key) && !now.has(key)),
    otherwise: [
      ...AXES.filter((axis) => !isSameScale(scaleOf(matrix, axis), scaleOf(earlier, axis))),
      ...(keyOf(matrix.volume) === keyOf(earlier.volume) ? [] : (['volume'] as const)),
    ],
  };
}

/** Named moments by what makes names the same. Whoever has no name is nobody's partner. */
function byName(moments: readonly Moment[]): ReadonlyMap<string, readonly Moment[]> {
  const found = new Map<string, Moment[]>();
  for (const moment of moments) {
    const key = keyOf(moment.name);
    if (key !== '') found.set(key, [...(found.get(key) ?? []), moment]);
  }
  return found;
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

function isSameScale(one: Scale, other: Scale): boolean {
  return (
    keyOf(one.name) === keyOf(other.name) &&
    one.from === other.from &&
    one.to === other.to &&
    one.better === other.better
  );
}

/** The matrix with what it is now as what was before: the start of measuring again. */
export function asBefore(matrix: Matrix): Matrix {
  const moments = matrix.moments.map((moment) => ({ ...moment, before: measuredOrNull(moment) }));
  return { ...matrix, moments };
}

/** The matrix without anything that was before. */
export function withoutBefore(matrix: Matrix): Matrix {
  if (matrix.moments.every(({ before }) => before === null)) return matrix;
  return { ...matrix, moments: matrix.moments.map((moment) => ({ ...moment, before: null })) };
}

/** How the moments of which something was known before have changed, in the order of the table. */
export function changesIn(matrix: Matrix): readonly Change[] {
  const lines = linesOf(matrix);
  const quadrantAt = (moment: Moment, when: When) => {
    const measured = measuredIn(matrix, moment, when);
    return measured && quadrantOf(matrix, lines, measured);
  };
  return matrix.moments.flatMap((moment): Change[] => {
    const { before } = moment;
    if (before === null) return [];
    return [
      {
        moment,
        difference: {
          satisfaction: difference(moment.satisfaction, before.satisfaction),
          impact: difference(moment.impact, before.impact),
          volume: difference(moment.volume, before.volume),
        },
        from: quadrantAt(moment, 'before'),
        to: quadrantAt(moment, 'now'),
      },
    ];
  });
}

/** In as many digits as the numbers have: 7.3 less 7.1 is 0.2, and not 0.2000000000000002. */
function difference(now: number | null, before: number | null): number | null {
  if (now === null || before === null) return null;
  const size = Math.max(Math.abs(now), Math.abs(before));
  if (size === 0) return 0;
  const places = Math.min(Math.max(13 - Math.floor(Math.log10(size)), 0), 100);
  return Number((now - before).toFixed(places)) + 0;
}
