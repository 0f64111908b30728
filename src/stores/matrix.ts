import {
  isPossible,
  isScale,
  measuredOrNull,
  MEASURES,
  MOST_MOMENTS,
  NOT_MEASURED,
  type Axis,
  type Matrix,
  type Measured,
  type Moment,
  type Scale,
} from '../model/matrix';

/** A contact moment before it has an id. What is left out is not known. */
export type MomentRow = Partial<Omit<Moment, 'id'>>;

/**
 * The matrix with moments added at the end, as far as there is room for them. Unless said otherwise their ids count on
 * from those there are: ids travel in links, where random ones would take more room than the numbers.
 */
export function withMoments(
  matrix: Matrix,
  rows: readonly MomentRow[],
  newId: () => string = countingFrom(matrix.moments),
): Matrix {
  const room = Math.max(MOST_MOMENTS - matrix.moments.length, 0);
  const added = rows.slice(0, room).map((row) => {
    const nothing: Moment = { id: newId(), name: '', ...NOT_MEASURED, before: null };
    return momentWith(nothing, row);
  });
  return added.length === 0 ? matrix : { ...matrix, moments: [...matrix.moments, ...added] };
}

/** Ids that none of these moments has: from one more than the highest number among theirs. */
export function countingFrom(moments: readonly Pick<Moment, 'id'>[]): () => string {
  const taken = new Set(moments.map(({ id }) => id));
  let highest = Math.max(0, ...[...taken].map((id) => (/^\d{1,9}$/.test(id) ? Number(id) : 0)));
  return () => {
    do highest += 1;
    while (taken.has(String(highest)));
    return String(highest);
  };
}

/** The matrix without a moment. */
export function without(matrix: Matrix, id: string): Matrix {
  const moments = matrix.moments.filter((moment) => moment.id !== id);
  return moments.length === matrix.moments.length ? matrix : { ...matrix, moments };
}

/** The matrix with a moment one row up (-1) or down (1) in the table; unchanged where the table ends. */
export function reordered(matrix: Matrix, id: string, by: -1 | 1): Matrix {
  const moments = [...matrix.moments];
  const index = moments.findIndex((moment) => moment.id === id);
  const [moment, neighbour] = [moments[index], moments[index + by]];
  if (!moment || !neighbour) return matrix;
  moments[index + by] = moment;
  moments[index] = neighbour;
  return { ...matrix, moments };
}

/** The matrix with a moment changed. A number that cannot be measured leaves the one that stood there. */
export function changed(matrix: Matrix, id: string, fields: MomentRow): Matrix {
  const moment = matrix.moments.find((one) => one.id === id);
  if (!moment) return matrix;
  const after = momentWith(moment, fields);
  if (after === moment) return matrix;
  return { ...matrix, moments: matrix.moments.map((one) => (one.id === id ? after : one)) };
}

/** The matrix with another scale; unchanged where the ends would not be those of a scale. */
export function rescaled(matrix: Matrix, axis: Axis, fields: Partial<Scale>): Matrix {
  const before = matrix[axis];
  const after = { ...before, ...fields };
  const keys = ['name', 'from', 'to', 'better'] as const;
  const isSame = keys.every((key) => before[key] === after[key]);
  return isSame || !isScale(after) ? matrix : { ...matrix, [axis]: after };
}

function momentWith(moment: Moment, { name = moment.name, before, ...numbers }: MomentRow): Moment {
  const after: Moment = {
    ...{ id: moment.id, name },
    ...measuredWith(moment, numbers),
    before:
      before === undefined
        ? moment.before
        : before && measuredOrNull(measuredWith(moment.before ?? NOT_MEASURED, before)),
  };
  const isSame =
    moment.name === name &&
    MEASURES.every((what) => moment[what] === after[what]) &&
    MEASURES.every((what) => moment.before?.[what] === after.before?.[what]);
  return isSame ? moment : after;
}

function measuredWith(measured: Measured, numbers: Partial<Measured>): Measured {
  const numberOf = (what: keyof Measured) => {
    const { [what]: number } = numbers;
    return number !== undefined && isPossible(what, number) ? number : measured[what];
  };
  return {
    satisfaction: numberOf('satisfaction'),
    impact: numberOf('impact'),
    volume: numberOf('volume'),
  };
}
