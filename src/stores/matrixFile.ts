import {
  cleanName,
  EMPTY_MATRIX,
  isPossible,
  isScale,
  MEASURES,
  measuredOrNull,
  MOST_MOMENTS,
  type Axis,
  type Dividing,
  type Matrix,
  type Measured,
  type Moment,
  type Scale,
} from '../model/matrix';
import { countingFrom } from './matrix';
import { readWork, type Fields, type WorkFormat } from './work';

/** What the text says it is; public/schemas/impact-matrix-1.json describes it to people and to other programs. */
const WRITTEN = { format: 'red-thread/impact-matrix', version: 1 } as const;

/** Ids are short: they stand in every row. */
const LONGEST_ID = 40;

/**
 * A matrix as text. A moment is a short row, `[id, name, satisfaction, impact, volume]` and, where something is known
 * of before, the same three of then: a link has room for many of them.
 */
export const matrixFormat: WorkFormat<Matrix> = {
  empty: EMPTY_MATRIX,
  // Asked at every drawing, and with moments in it that is soon answered.
  isEmpty: (matrix) => matrix.moments.length === 0 && matrixFormat.write(matrix) === NOTHING,
  write: (matrix) => JSON.stringify(written(matrix)),
  read: (text) => readWork(text, WRITTEN, matrixOf),
};

/** The file of a matrix, with a line for each moment. `schema` is the address of its schema. */
export function writeMatrixFile(matrix: Matrix, schema: string): string {
  const { moments, ...fields } = written(matrix);
  const file = { $schema: schema, ...fields, moments: [] };
  const before = JSON.stringify(file, null, 2).slice(0, -'[]\n}'.length);
  const lines = moments.map((row) => `\n    ${JSON.stringify(row)}`).join(',');
  return `${before}[${lines}${lines && '\n  '}]\n}\n`;
}

/** Whatever stands in a matrix, what is written of it can be read. */
function written({ title, satisfaction, impact, volume, dividing, moments, example }: Matrix) {
  const { better } = satisfaction;
  return {
    ...WRITTEN,
    title: cleanName(title),
    ...{ satisfaction: { ...writtenScale(satisfaction), better }, impact: writtenScale(impact) },
    ...{ volume: cleanName(volume), dividing, example: cleanName(example) },
    moments: withOwnIds(moments.slice(0, MOST_MOMENTS)).map(rowOf),
  };
}

function writtenScale({ name, ...ends }: Scale) {
  const { from, to } = isScale(ends) ? ends : EMPTY_MATRIX.satisfaction;
  return { name: cleanName(name), from, to };
}

function rowOf({ id, name, before, ...measured }: Moment): (string | number | null)[] {
  const then = before && measuredOrNull(possibleOf(before));
  const numbers = [possibleOf(measured), ...(then ? [then] : [])];
  return [id, cleanName(name), ...numbers.flatMap((of) => MEASURES.map((what) => of[what]))];
}

/** Without what cannot be measured. */
function possibleOf(measured: Measured): Measured {
  const { satisfaction, impact, volume } = measured;
  return {
    satisfaction: isPossible('satisfaction', satisfaction) ? satisfaction : null,
    impact: isPossible('impact', impact) ? impact : null,
    volume: isPossible('volume', volume) ? volume : null,
  };
}

/** Two moments with one id could not be told apart: the second of them gets another one, and so does an id that is none. */
function withOwnIds(moments: readonly Moment[]): readonly Moment[] {
  const newId = countingFrom(moments);
  const taken = new Set(['']);
  return moments.map((moment) => {
    const isOwn = !taken.has(moment.id) && moment.id.length <= LONGEST_ID;
    taken.add(moment.id);
    return isOwn ? moment : { ...moment, id: newId() };
  });
}

const NOTHING = matrixFormat.write(EMPTY_MATRIX);

/** The texts and the dividing lines may be left out; the scales and the moments may not. */
function matrixOf(fields: Fields): Matrix {
  const { title = '', satisfaction, impact, volume = '', dividing = {}, example = '' } = fields;
  const { moments } = fields;
  if (!Array.isArray(moments) || moments.length > MOST_MOMENTS) return damaged();
  return {
    title: nameOf(title),
    satisfaction: scaleOf(satisfaction),
    impact: { ...scaleOf(impact), better: 'higher' },
    volume: nameOf(volume),
    dividing: {
      satisfaction: dividingOf(dividing, 'satisfaction'),
      impact: dividingOf(dividing, 'impact'),
    },
    moments: withOwnIds(moments.map(momentOf)),
    example: nameOf(example),
  };
}

function scaleOf(value: unknown): Scale {
  const { name = '', from, to, better = 'higher' } = fieldsOf(value);
  if (better !== 'higher' && better !== 'lower') return damaged();
  const scale = { name: nameOf(name), from: numberOf(from), to: numberOf(to), better } as const;
  return isScale(scale) ? scale : damaged();
}

function dividingOf(lines: unknown, axis: Axis): Dividing {
  const { [axis]: how = EMPTY_MATRIX.dividing[axis] } = fieldsOf(lines);
  return how === 'middle' || how === 'median' ? how : damaged();
}

/** What stands behind the last number is not for this version. */
function momentOf(row: unknown): Moment {
  if (!Array.isArray(row)) return damaged();
  const [id, name, ...numbers] = row as readonly unknown[];
  if (typeof id !== 'string') return damaged();
  const before = numbers.length > MEASURES.length ? numbers.slice(MEASURES.length) : null;
  return {
    ...{ id, name: nameOf(name), ...measuredOf(numbers) },
    before: before && measuredOrNull(measuredOf(before)),
  };
}

function measuredOf(numbers: readonly unknown[]): Measured {
  const [satisfaction, impact, volume] = numbers;
  return {
    satisfaction: possible('satisfaction', satisfaction),
    impact: possible('impact', impact),
    volume: possible('volume', volume),
  };
}

function possible(what: keyof Measured, value: unknown): number | null {
  const number = value === null ? null : numberOf(value);
  return isPossible(what, number) ? number : damaged();
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : damaged();
}

function nameOf(value: unknown): string {
  return typeof value === 'string' ? cleanName(value) : damaged();
}

/** Adding nothing makes zero of -0: equal matrices give equal texts. */
function numberOf(value: unknown): number {
  return typeof value === 'number' ? value + 0 : damaged();
}

function damaged(): never {
  throw new TypeError('Not a matrix');
}
