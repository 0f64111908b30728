import { describe, expect, test } from 'vitest';
import { joinVersions } from '../../../src/stores/versions';
import type { Assessment, PlannedMove } from '../../../src/stores/saved';
import { ANNA } from './visits';

const BESIDE = { code: 'cx1p9kfqs68wyzqvw347lxfpzc8', label: 'Desk' };
const EARLIER = { id: 'before', day: 7, answers: {} };

// How answers, notes and reasons are joined is a law over whole visits: nothing-is-lost.test.ts.
describe('what an assessment began with is kept, whichever version still knows it', () => {
  test.each([
    ['here', { ...ANNA, beside: BESIDE, earlier: EARLIER }, ANNA],
    ['there', ANNA, { ...ANNA, beside: BESIDE, earlier: EARLIER }],
  ])('%s', (_, here, there) => {
    expect(joinVersions(null, here, there)).toMatchObject({ beside: BESIDE, earlier: EARLIER });
  });
});

test('an ambition set here and one set there are both kept, level by level', () => {
  const here = { ...ANNA, ambition: { ...ANNA.ambition, brand: 4 } } as const;
  const there = { ...ANNA, ambition: { ...ANNA.ambition, customer: 2 } } as const;
  expect(joinVersions(ANNA, here, there).ambition).toEqual({
    management: null,
    brand: 4,
    operations: null,
    customer: 2,
  });
});

describe('what followed from a result is joined as well', () => {
  const move = (id: string, owner = ''): PlannedMove => ({
    ...{ id, text: '', owner, start: 0, due: 0, status: 'planned' },
  });
  const planning = (...moves: PlannedMove[]): Assessment => ({
    ...ANNA,
    plan: { moves, whyMany: '' },
  });
  const movesOf = (base: Assessment | null, here: Assessment, there: Assessment) =>
    joinVersions(base, here, there).plan.moves;

  test('moves chosen here and there both stay', () => {
    expect(movesOf(planning(), planning(move('here')), planning(move('there')))).toEqual([
      move('there'),
      move('here'),
    ]);
  });

  test('an owner named here and a move removed there both hold', () => {
    const base = planning(move('one'), move('two'));
    expect(movesOf(base, planning(move('one', 'Kim'), move('two')), planning(move('one')))).toEqual(
      [move('one', 'Kim')],
    );
  });

  test('a move removed here stays away', () => {
    expect(movesOf(planning(move('one')), planning(), planning(move('one')))).toEqual([]);
  });

  test('a figure named here and its proof named there make one results line', () => {
    const here = { ...ANNA, outcome: { figure: 'Complaints', proof: '' } };
    const there = { ...ANNA, outcome: { figure: '', proof: 'The log' } };
    expect(joinVersions(ANNA, here, there).outcome).toEqual({
      figure: 'Complaints',
      proof: 'The log',
    });
  });

  test('a result added to the history here is not lost to what is there', () => {
    const here = { ...ANNA, added: [BESIDE] };
    expect(joinVersions(ANNA, here, ANNA).added).toEqual([BESIDE]);
    expect(joinVersions(ANNA, ANNA, here).added).toEqual([BESIDE]);
  });
});
