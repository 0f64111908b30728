import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction } from '../../../src/model/fraction';
import { perceptionGaps } from '../../../src/model/perception';
import type { Chair } from '../../../src/model/sheet';
import { result } from '../../fixtures/sheets';
import { anyChair, anyResult, OFTEN } from './arbitraries';

const from = (chair: Chair, cells: string) => result(cells, { chair });

describe('the perception gap', () => {
  const results = [
    from('management', '4???? 44444 33333 33333'),
    from('management', '3???? 44443 33333 33333'),
    from('customer-facing', '2???? 33333 22222 33333'),
    from('customer-facing', '????? 33333 222-- 33332'),
    from('brand', '55555 55555 55555 55555'),
  ];
  const { cells, levels } = perceptionGaps(results, 'management', 'customer-facing');

  test('of a cell is the difference of the means of its known answers, with both numbers', () => {
    expect(cells['management.value']).toEqual({
      one: { n: 2, mean: fraction(7, 2) },
      other: { n: 1, mean: fraction(2, 1) },
      difference: fraction(3, 2),
      marked: true,
    });
  });

  test('of a cell is not there where one chair knows nothing', () => {
    expect(cells['management.paths']).toEqual({
      one: { n: 0, mean: null },
      other: { n: 0, mean: null },
      difference: null,
      marked: false,
    });
  });

  test('of a level is the difference of the means of the level scores', () => {
    // Management 4.0 and 3.8, the front desk 3.0 twice: 3.9 minus 3.0, not yet a whole stage.
    expect(levels.brand).toEqual({
      one: { n: 2, mean: fraction(39, 10) },
      other: { n: 2, mean: fraction(3, 1) },
      difference: fraction(9, 10),
      marked: false,
    });
  });

  test('of a level is marked from exactly one stage', () => {
    expect(levels.operations).toMatchObject({ difference: fraction(1, 1), marked: true });
  });

  test('of a level counts only people with a score on it', () => {
    expect(levels.management).toMatchObject({ one: { n: 0 }, other: { n: 0 }, difference: null });
  });

  test('is marked in either direction', () => {
    const turned = perceptionGaps(results, 'customer-facing', 'management');
    expect(turned.levels.operations).toMatchObject({ difference: fraction(-1, 1), marked: true });
  });

  test('between a chair and itself is nothing', () => {
    const anyTeam = fc.array(anyResult, { maxLength: 6 });
    fc.assert(
      fc.property(anyTeam, anyChair, (team, chair) => {
        const gaps = perceptionGaps(team, chair, chair);
        for (const { difference, marked } of Object.values(gaps.cells)) {
          expect([null, 0]).toContain(difference && difference.numerator);
          expect(marked).toBe(false);
        }
      }),
      OFTEN,
    );
  });
});
