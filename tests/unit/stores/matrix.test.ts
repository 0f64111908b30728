import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isScale, LARGEST, MOST_MOMENTS, type Matrix } from '../../../src/model/matrix';
import { changed, reordered, rescaled, without, withMoments } from '../../../src/stores/matrix';
import { anyMatrix, FOUR, matrixOf, moment } from '../../fixtures/matrices';

const MATRIX = matrixOf(FOUR);

const namesOf = ({ moments }: Matrix) => moments.map(({ name }) => name);
const idsOf = ({ moments }: Matrix) => moments.map(({ id }) => id);

describe('moments that are added', () => {
  test('stand at the end, with what is known of them', () => {
    const matrix = withMoments(MATRIX, [{ name: 'Call', impact: 3 }, {}]);
    expect(matrix.moments.slice(4)).toEqual([
      { ...moment('Call', [null, 3]), id: '1' },
      { ...moment('', [null, null]), id: '2' },
    ]);
  });

  test('have ids that nobody has yet', () => {
    const held = ['7', '1000000000', 'x'].map((id) => ({ ...FOUR[0]!, id }));
    expect(idsOf(withMoments(matrixOf(held), [{}, {}])).slice(3)).toEqual(['8', '9']);
    const last = [{ ...FOUR[0]!, id: '999999999' }, held[1]!];
    expect(idsOf(withMoments(matrixOf(last), [{}])).at(-1)).toBe('1000000001');
  });

  test('can be given ids', () => {
    expect(idsOf(withMoments(MATRIX, [{}], () => 'own')).at(-1)).toBe('own');
  });

  test('come in as far as there is room', () => {
    const rows = Array.from({ length: MOST_MOMENTS }, () => ({}));
    const matrix = withMoments(MATRIX, rows);
    expect(matrix.moments).toHaveLength(MOST_MOMENTS);
    expect(withMoments(matrix, [{}])).toBe(matrix);
  });

  test('come in without numbers that cannot be', () => {
    const [added] = withMoments(matrixOf([]), [
      { volume: -1, impact: Infinity, before: { satisfaction: 1, impact: NaN, volume: -1 } },
    ]).moments;
    expect(added).toEqual({ ...moment('', [null, null], [1, null]), id: '1' });
  });
});

describe('a moment', () => {
  test('can be taken out', () => {
    expect(namesOf(without(MATRIX, 'Advice'))).toEqual(['Claim', 'Letter', 'Newsletter']);
    expect(without(MATRIX, 'Nobody')).toBe(MATRIX);
  });

  test('moves up and down the table, and not over its ends', () => {
    expect(namesOf(reordered(MATRIX, 'Letter', -1))).toEqual([
      ...['Claim', 'Letter', 'Advice', 'Newsletter'],
    ]);
    expect(namesOf(reordered(MATRIX, 'Letter', 1))).toEqual([
      ...['Claim', 'Advice', 'Newsletter', 'Letter'],
    ]);
    expect(reordered(MATRIX, 'Claim', -1)).toBe(MATRIX);
    expect(reordered(MATRIX, 'Newsletter', 1)).toBe(MATRIX);
    expect(reordered(MATRIX, 'Nobody', 1)).toBe(MATRIX);
  });

  test('moved down and up again is where it was', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const { id = '' } = matrix.moments[0] ?? {};
        const down = reordered(matrix, id, 1);
        if (down !== matrix) expect(reordered(down, id, -1)).toEqual(matrix);
      }),
    );
  });

  test('is changed in what is said, and stays as it is otherwise', () => {
    const matrix = changed(MATRIX, 'Claim', { name: 'Damage', volume: null });
    expect(matrix.moments[0]).toEqual({ ...moment('Damage', [3, 8]), id: 'Claim' });
    expect(matrix.moments.slice(1)).toEqual(FOUR.slice(1));
  });

  test('gets a before, and loses it', () => {
    const before = { satisfaction: 1, impact: null, volume: null };
    const matrix = changed(MATRIX, 'Claim', { before });
    expect(matrix.moments[0]?.before).toEqual(before);
    expect(changed(matrix, 'Claim', { before: null })).toEqual(MATRIX);
    expect(changed(matrix, 'Claim', { before: { ...before, satisfaction: null } })).toEqual(MATRIX);
  });

  test('keeps its number where another cannot be', () => {
    expect(changed(MATRIX, 'Claim', { volume: -1, impact: NaN, satisfaction: LARGEST * 2 })).toBe(
      MATRIX,
    );
  });

  test('that is said to be as it is makes no step', () => {
    const matrix = changed(MATRIX, 'Claim', { before: { satisfaction: 1, impact: 2, volume: 3 } });
    expect(changed(MATRIX, 'Claim', { ...FOUR[0]! })).toBe(MATRIX);
    expect(changed(matrix, 'Claim', { before: { satisfaction: 1, impact: 2, volume: 3 } })).toBe(
      matrix,
    );
    expect(changed(MATRIX, 'Nobody', { name: 'Somebody' })).toBe(MATRIX);
  });
});

describe('a scale', () => {
  test('is changed in what is said', () => {
    const { satisfaction, impact } = rescaled(MATRIX, 'satisfaction', { name: 'NPS', from: -100 });
    expect(satisfaction).toEqual({ name: 'NPS', from: -100, to: 10, better: 'higher' });
    expect(impact).toEqual(MATRIX.impact);
  });

  test('stays as it is where its ends would be none, or nothing changes', () => {
    expect(rescaled(MATRIX, 'impact', { from: 10 })).toBe(MATRIX);
    expect(rescaled(MATRIX, 'impact', { to: NaN })).toBe(MATRIX);
    expect(rescaled(MATRIX, 'impact', { from: 0, better: 'higher' })).toBe(MATRIX);
    expect(isScale(rescaled(MATRIX, 'impact', { from: 9 }).impact)).toBe(true);
  });
});
