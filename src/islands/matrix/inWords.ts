import { fill } from '../../i18n/fill';
import { formatNumber, formatSigned } from '../../i18n/number';
import {
  linesOf,
  placedIn,
  scaleOf,
  type Axis,
  type Change,
  type Matrix,
  type Measured,
  type Moment,
  type Ranked,
  type Scale,
  type Unplaced,
} from '../../model/matrix';
import type { MatrixWords } from './words';

/** What a moment is called where it has no name yet: after its row. */
export function nameOf({ matrix: words }: MatrixWords, moment: Moment, row: number): string {
  return moment.name.trim() || fill(words.nameless, { n: row });
}

/** What the example is called that a matrix began as; '' for somebody's own. */
export function exampleIn({ examples }: MatrixWords, { example }: Matrix): string {
  return examples.find(({ id }) => id === example)?.name ?? example;
}

/** That the numbers are those of an example, wherever they stand without its picture; '' for somebody's own. */
export function fictionalIn(words: MatrixWords, matrix: Matrix): string {
  const name = exampleIn(words, matrix);
  return name === '' ? '' : fill(words.matrix.fictionalShort, { name });
}

/** What an axis is called: as somebody called it, or after what it measures. */
export function axisName({ matrix: words }: MatrixWords, matrix: Matrix, axis: Axis): string {
  return matrix[axis].name.trim() || words[axis];
}

/** A figure of a moment, in the words of this language; as long as the user wrote it, within reason. */
export function figure({ locale }: MatrixWords, value: number): string {
  return formatNumber(locale, value, 4);
}

/** "8 of 10", and where that would not say enough "12 (from −100 to 100)". */
export function onScale(words: MatrixWords, scale: Scale, value: number): string {
  const { matrix } = words;
  const figures = {
    value: figure(words, value),
    from: figure(words, scale.from),
    to: figure(words, scale.to),
  };
  if (scale.better === 'lower') return fill(matrix.onReversedScale, figures);
  const isPlain = scale.from === 0 || scale.from === 1;
  return fill(isPlain ? matrix.onScale : matrix.onOtherScale, figures);
}

/** "12,000 contacts a year". */
export function volumeInWords(
  words: MatrixWords,
  { volume: unit }: Matrix,
  volume: number | null,
): string {
  const { matrix } = words;
  if (volume === null) return matrix.unknownVolume;
  const n = figure(words, volume);
  const counted = unit.trim();
  return counted === ''
    ? fill(matrix.volumeUnnamed, { n })
    : fill(matrix.volumeOf, { n, volume: counted });
}

/** What is measured of a moment in the picture: "satisfaction 4.1 of 10, impact 8 of 10, 12,000 contacts a year". */
export function placeInWords(words: MatrixWords, matrix: Matrix, measured: Measured): string {
  return fill(words.matrix.placeKnown, measuredInWords(words, matrix, measured));
}

function measuredInWords(words: MatrixWords, matrix: Matrix, measured: Measured) {
  const on = (axis: Axis) => {
    const { [axis]: value } = measured;
    return value === null
      ? words.matrix.changeNothing
      : onScale(words, scaleOf(matrix, axis), value);
  };
  return {
    satisfaction: on('satisfaction'),
    impact: on('impact'),
    volume: volumeInWords(words, matrix, measured.volume),
  };
}

/** Why a moment stands where it stands in the list, with every figure that put it there. */
export function reasonInWords(words: MatrixWords, matrix: Matrix, ranked: Ranked): string {
  const { matrix: texts, quadrants, locale } = words;
  const { placed, quadrant, shares, hasMoved } = ranked;
  const percent = (share: number) => formatNumber(locale, share * 100, 0);
  const because = fill(texts.because[quadrant], {
    impact: percent(shares.impact),
    satisfaction: percent(shares.satisfaction),
    room: percent(shares.room),
  });
  return [
    fill(texts.reason, { ...measuredInWords(words, matrix, placed.measured), because }),
    placed.measured.volume === null && texts.becauseNoVolume,
    hasMoved && fill(texts.becauseMoved, { quadrant: quadrants[hasMoved].name }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where a dividing line runs now, and why there. */
export function lineInWords(words: MatrixWords, matrix: Matrix, axis: Axis): string {
  const { matrix: texts } = words;
  const { from, to } = matrix[axis];
  const figures = {
    value: figure(words, linesOf(matrix)[axis]),
    from: figure(words, from),
    to: figure(words, to),
  };
  if (matrix.dividing[axis] === 'middle') return fill(texts.lineMiddle, figures);
  const hasMedian = placedIn(matrix).length > 0;
  return fill(hasMedian ? texts.lineMedian : texts.lineNoMedian, figures);
}

/** Why a moment is not in the picture, reason by reason. */
export function whyUnplaced(
  words: MatrixWords,
  matrix: Matrix,
  moment: Moment,
  why: readonly Unplaced[],
): readonly string[] {
  return why.map((reason) => {
    const axis: Axis = reason.endsWith('impact') ? 'impact' : 'satisfaction';
    const { from, to } = matrix[axis];
    const value = moment[axis];
    return fill(words.matrix.unplaced[reason], {
      value: value === null ? '' : figure(words, value),
      from: figure(words, from),
      to: figure(words, to),
    });
  });
}

/** "5.2 to 6.8 (+1.6)"; the same figure twice is written once. */
export function changedFigure(
  words: MatrixWords,
  { moment, difference }: Change,
  what: keyof Measured,
): string {
  const { matrix: texts, locale } = words;
  const written = (value: number | null) =>
    value === null ? texts.changeNothing : figure(words, value);
  const [before, now] = [moment.before?.[what] ?? null, moment[what]];
  if (before === now) return written(now);
  const by = difference[what];
  const ends = { before: written(before), now: written(now) };
  if (by === null) return fill(texts.changeFrom, ends);
  return fill(texts.changeBy, { ...ends, difference: formatSigned(locale, by, 4) });
}

/** "Improve to Spread"; the same quadrant twice is written once. */
export function changedQuadrant(words: MatrixWords, { from, to }: Change): string {
  const { matrix: texts, quadrants } = words;
  const name = (quadrant: Change['from']) =>
    quadrant === null ? texts.changeOutside : quadrants[quadrant].name;
  return from === to ? name(to) : fill(texts.changeQuadrant, { from: name(from), to: name(to) });
}

/** Whether anything about a moment differs from what it was. */
export function hasChanged({ moment, from, to }: Change): boolean {
  const { before } = moment;
  return (
    from !== to ||
    moment.satisfaction !== before?.satisfaction ||
    moment.impact !== before.impact ||
    moment.volume !== before.volume
  );
}
