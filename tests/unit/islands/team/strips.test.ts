import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf, marksOfChairs, rowPaths } from '../../../../src/islands/team/strips';
import { positionOf } from '../../../../src/islands/thread/path';
import { read } from '../../../../src/model/scoring';
import { CHAIRS, type Chair } from '../../../../src/model/sheet';
import type { Member } from '../../../../src/stores/team';
import { result } from '../../../fixtures/sheets';
import { OFTEN } from '../../model/arbitraries';

const anyMedian = fc.option(fc.constantFrom(1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5));
const fiveMedians = fc.tuple(anyMedian, anyMedian, anyMedian, anyMedian, anyMedian);

/** Every point of a path, and what it is drawn with. */
function pointsOf(path: string): [number, number][] {
  let x = 0;
  return [...path.matchAll(/([MCV])([^MCV]*)/g)].flatMap(([, command, rest = '']) => {
    const figures = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'V') return [[x, figures[0] ?? NaN] as [number, number]];
    const points = figures.flatMap((figure, index) =>
      index % 2 === 0 ? [[figure, figures[index + 1] ?? NaN] as [number, number]] : [],
    );
    x = points.at(-1)?.[0] ?? NaN;
    return points;
  });
}

describe('the thread through the rows of a level', () => {
  test('is straight through rows with the same middle answer', () => {
    expect(rowPaths([3, 3])).toEqual(['M250 0 V100', 'M250 0 V100']);
  });

  test('bends across the boundary, half in one row and half in the next', () => {
    expect(rowPaths([3, 2])).toEqual([
      'M250 0 V70 C250 85 225 100 200 100',
      'M200 0 C175 0 150 15 150 30 V100',
    ]);
  });

  test('stands between two stages where the middle answer does', () => {
    expect(rowPaths([2.5])).toEqual(['M200 0 V100']);
  });

  test('stops at the edge of a row that nobody knows, and resumes below it', () => {
    expect(rowPaths([2, null, 4])).toEqual(['M150 0 V100', null, 'M350 0 V100']);
  });

  test('joins up: a row begins where the one above it ends, lying flat where it bends', () => {
    fc.assert(
      fc.property(fiveMedians, (medians) => {
        const paths = rowPaths(medians);
        for (const [row, path] of paths.entries()) {
          const above = paths[row - 1];
          if (!path || !above) continue;
          const [start, after] = pointsOf(path);
          const [before, end] = pointsOf(above).slice(-2);
          expect([start?.[0], 100]).toEqual([end?.[0], end?.[1]]);
          if (medians[row] === medians[row - 1]) continue;
          expect([before?.[1], end?.[1]]).toEqual([100, 100]);
          expect([start?.[1], after?.[1]]).toEqual([0, 0]);
        }
      }),
      OFTEN,
    );
  });

  test('is on the middle answer in the middle of its row, and never leaves row or neighbours', () => {
    fc.assert(
      fc.property(fiveMedians, (medians) => {
        for (const [row, path] of rowPaths(medians).entries()) {
          const here = medians[row] ?? null;
          expect(path === null).toBe(here === null);
          if (path === null || here === null) continue;
          const near = [medians[row - 1] ?? here, here, medians[row + 1] ?? here].map((median) =>
            positionOf(median),
          );
          const points = pointsOf(path);
          for (const [x, y] of points) {
            expect(x).toBeGreaterThanOrEqual(Math.min(...near));
            expect(x).toBeLessThanOrEqual(Math.max(...near));
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(100);
          }
          // The upright part spans the middle of the row.
          const upright = points.filter(([x]) => x === positionOf(here)).map(([, y]) => y);
          expect(Math.min(...upright)).toBeLessThan(50);
          expect(Math.max(...upright)).toBeGreaterThan(50);
        }
      }),
      OFTEN,
    );
  });
});

function from(chair: Chair, answers = '33333 33333 33333 33333'): Member {
  const said = result(answers, { chair });
  return { id: '', code: '', label: '', result: said, reading: read(said.answers) };
}

describe('the marks', () => {
  test('are open for management, filled for customer contact and square for anybody else', () => {
    const markOf = marksOfChairs([from('management'), from('customer-facing')]);
    expect(CHAIRS.map(markOf)).toEqual(['square', 'open', 'square', 'square', 'filled', 'square']);
  });

  test('are alike where neither management nor customer contact is in', () => {
    const markOf = marksOfChairs([from('brand'), from('outside'), from('not-said')]);
    expect(new Set(CHAIRS.filter((chair) => chair !== 'management').map(markOf))).toEqual(
      new Set(['filled']),
    );
  });

  test('stand under the stage of each answer, those of one kind together; unknowns have none', () => {
    const members = [
      from('management', '4???? ????? ????? ?????'),
      from('customer-facing', '2???? ????? ????? ?????'),
      from('brand', '4???? ????? ????? ?????'),
      from('customer-facing', '4???? ????? ????? ?????'),
      from('management', '-???? ????? ????? ?????'),
      from('operations', '????? ????? ????? ?????'),
    ];
    expect(marksOf(members, 'management.value')).toEqual([
      [],
      ['filled'],
      [],
      ['filled', 'square', 'open'],
      [],
    ]);
  });
});
