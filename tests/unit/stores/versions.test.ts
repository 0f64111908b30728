import { describe, expect, test } from 'vitest';
import { joinVersions } from '../../../src/stores/versions';
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
