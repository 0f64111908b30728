// Where things lie in the picture of a matrix, and how large they are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  frameOf,
  meantAt,
  placeOf,
  pointOf,
  sizesIn,
  SMALLEST,
  WITHOUT_VOLUME,
} from '../../../../src/islands/matrix/frame';

const WIDE = frameOf({ width: 900, line: 18, figures: 3, moments: 12 });
const PHONE = frameOf({ width: 358, line: 17, figures: 3, moments: 100 });

const anyFrame = fc
  .record({
    width: fc.integer({ min: 280, max: 1200 }),
    line: fc.integer({ min: 14, max: 36 }),
    figures: fc.integer({ min: 1, max: 8 }),
    moments: fc.integer({ min: 0, max: 500 }),
  })
  .map(frameOf);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the plot', () => {
  test('lies within the picture, whatever the room, and most of the picture is plot', () => {
    fc.assert(
      fc.property(anyFrame, ({ width, height, left, top, right, bottom, inset }) => {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        expect(bottom).toBeLessThanOrEqual(height);
        expect(right - left - 2 * inset).toBeGreaterThan(0.5 * width);
        expect(bottom - top - 2 * inset).toBeGreaterThan(0.25 * height);
      }),
    );
  });

  test('lies on a wide page and stands on a phone, higher with many moments', () => {
    expect(WIDE.width).toBeGreaterThan(WIDE.height);
    expect(PHONE.height).toBeGreaterThan(PHONE.width);
    const few = frameOf({ width: 358, line: 17, figures: 3, moments: 10 });
    expect(PHONE.height).toBeGreaterThan(few.height);
  });

  test('has more impact above, and better to the right', () => {
    const [worst, best] = [pointOf(WIDE, { x: 0, y: 0 }), pointOf(WIDE, { x: 1, y: 1 })];
    expect(worst).toEqual({ x: WIDE.left + WIDE.inset, y: WIDE.bottom - WIDE.inset });
    expect(best).toEqual({ x: WIDE.right - WIDE.inset, y: WIDE.top + WIDE.inset });
  });

  test('gives back the place that a point was made of', () => {
    fc.assert(
      fc.property(anyFrame, share, share, (frame, x, y) => {
        const place = placeOf(frame, pointOf(frame, { x, y }));
        expect(place.x).toBeCloseTo(x, 9);
        expect(place.y).toBeCloseTo(y, 9);
      }),
    );
  });
});

describe('a bubble', () => {
  test('of four times the volume has twice the radius: the area counts', () => {
    const { radiusOf } = sizesIn(WIDE, [400, 100, 1600]);
    expect(radiusOf(1600)).toBeCloseTo(2 * radiusOf(400), 9);
    expect(radiusOf(400)).toBeCloseTo(2 * radiusOf(100), 9);
  });

  test('without a volume, or with hardly any, is as small as can be seen', () => {
    const { radiusOf, isEnlarged } = sizesIn(WIDE, [1_000_000, 1, 0, null]);
    expect([radiusOf(1), radiusOf(0), radiusOf(null)]).toEqual([
      SMALLEST,
      SMALLEST,
      WITHOUT_VOLUME,
    ]);
    expect([1_000_000, 1, 0, null].map(isEnlarged)).toEqual([false, true, true, false]);
  });

  test('is drawn where nothing has a volume, or every volume is zero', () => {
    expect(sizesIn(WIDE, []).radiusOf(null)).toBe(WITHOUT_VOLUME);
    expect(sizesIn(WIDE, [0, 0]).radiusOf(0)).toBe(SMALLEST);
  });

  test('leaves most of the plot free, together with all others', () => {
    const volumes = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 500 });
    fc.assert(
      fc.property(anyFrame, volumes, (frame, all) => {
        const { radiusOf, isEnlarged } = sizesIn(frame, all);
        const plot = (frame.right - frame.left) * (frame.bottom - frame.top);
        const covered = all
          .filter((volume) => !isEnlarged(volume))
          .reduce((sum, volume) => sum + Math.PI * radiusOf(volume) ** 2, 0);
        expect(covered).toBeLessThan(0.15 * plot);
        expect(Math.max(...all.map(radiusOf))).toBeLessThan(0.1 * frame.width);
      }),
    );
  });
});

describe('who points at the picture', () => {
  const spots = [
    { id: 'large', x: 100, y: 100, radius: 40 },
    { id: 'small', x: 110, y: 100, radius: 5 },
    { id: 'far', x: 300, y: 100, radius: 5 },
  ];

  test('means the smallest bubble that is there', () => {
    expect(meantAt(spots, { x: 112, y: 100 })?.id).toBe('small');
    expect(meantAt(spots, { x: 80, y: 100 })?.id).toBe('large');
  });

  test('means the nearest one where there is none, and none at all further off', () => {
    expect(meantAt(spots, { x: 300, y: 112 })?.id).toBe('far');
    expect(meantAt(spots, { x: 300, y: 130 })).toBeNull();
    expect(meantAt([], { x: 0, y: 0 })).toBeNull();
  });
});
