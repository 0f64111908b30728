import { describe, expect, test } from 'vitest';
import { read } from '../../../src/model/scoring';
import { readTeams } from '../../../src/model/teams';
import { sheet } from '../../fixtures/sheets';

const teams = (...cells: string[]) => readTeams(cells.map((written) => read(sheet(written))));

describe('several teams together', () => {
  const four = teams(
    '55555 33333 44444 44444',
    '22222 33333 44444 44444',
    '33333 33333 ----- 44444',
    '44444 33333 ----- 3????',
  );

  test('have a lowest and a lower-middle stage per level', () => {
    expect(four.levels.management).toEqual({ lowest: 2, lowerMiddle: 3, n: 4 });
  });

  test('count only teams with a stage on a level', () => {
    expect(four.levels.operations).toEqual({ lowest: 4, lowerMiddle: 4, n: 2 });
  });

  test('have a lowest and a lower-middle overall stage', () => {
    expect(four.overall).toEqual({ lowest: 2, lowerMiddle: 3, n: 3 });
  });

  test('take the lower of two', () => {
    const two = teams('55555 33333 44444 44444', '22222 33333 44444 44444');
    expect(two.levels.management).toEqual({ lowest: 2, lowerMiddle: 2, n: 2 });
  });

  test('have no stage where no team has one', () => {
    expect(teams('????? 33333 33333 33333')).toMatchObject({
      levels: { management: null },
      overall: null,
    });
    expect(teams().overall).toBeNull();
  });
});
