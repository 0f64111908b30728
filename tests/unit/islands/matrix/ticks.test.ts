// The figures beside a scale.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compact } from '../../../../src/islands/matrix/compact';
import { ticksOf } from '../../../../src/islands/matrix/ticks';
import { isScale, type Scale } from '../../../../src/model/matrix';

const scale = (from: number, to: number, better: Scale['better'] = 'higher'): Scale => ({
  ...{ name: '', from, to, better },
});
const figures = (one: Scale, most: number) => ticksOf(one, most).map(({ value }) => value);

describe('figures beside a scale', () => {
  test.each([
    [scale(1, 5), 10, [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]],
    [scale(1, 5), 5, [1, 2, 3, 4, 5]],
    [scale(1, 10), 10, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    [scale(-100, 100), 6, [-100, -50, 0, 50, 100]],
    [scale(0, 1), 5, [0, 0.25, 0.5, 0.75, 1]],
    [scale(0, 87), 6, [0, 20, 40, 60, 87]],
  ])('are round, with both ends', (one, most, expected) => {
    expect(figures(one, most)).toEqual(expected);
  });

  test('run the other way where lower is better', () => {
    expect(ticksOf(scale(1, 5, 'lower'), 5)).toEqual([
      { value: 5, at: 0 },
      { value: 4, at: 0.25 },
      { value: 3, at: 0.5 },
      { value: 2, at: 0.75 },
      { value: 1, at: 1 },
    ]);
  });

  test('are few on any scale, in order, and lie on it', () => {
    const anyScale = fc
      .tuple(fc.double({ min: -1e12, max: 1e12 }), fc.double({ min: -1e12, max: 1e12 }))
      .filter(([from, to]) => isScale({ from, to }))
      .map(([from, to]) => scale(from, to));
    fc.assert(
      fc.property(anyScale, fc.integer({ min: 2, max: 12 }), (one, most) => {
        const ticks = ticksOf(one, most);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(most + 2);
        const places = ticks.map(({ at }) => at);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect([places[0], places.at(-1)]).toEqual([0, 1]);
      }),
    );
  });

  test('end where figures are too coarse for steps', () => {
    expect(figures(scale(1e12 - 0.001, 1e12), 10).length).toBeLessThan(13);
    expect(figures(scale(-1e12, -1e12 + 0.001), 10).length).toBeLessThan(13);
  });

  test('are written short where they are long', () => {
    expect(compact('en', -50)).toBe('−50');
    expect(compact('nl', 2.5)).toBe('2,5');
    expect(compact('en', 250_000)).toMatch(/^250k$/i);
    expect(compact('nl', 250_000).length).toBeLessThan(8);
  });
});
