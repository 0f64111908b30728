// The names of the quadrants in the corners of the picture.
import { describe, expect, test } from 'vitest';
import { cornersOf } from '../../../../src/islands/matrix/corners';
import { frameOf } from '../../../../src/islands/matrix/frame';
import { overlap } from '../../../../src/islands/matrix/labels';

const FRAME = frameOf({ width: 900, line: 18, figures: 3, moments: 12 });
const NAMES = { improve: 'Improve', spread: 'Spread', economise: 'Economise', leave: 'Leave' };
const widthOf = (text: string) => 9 * text.length;
const corners = (x: number, y: number, names = NAMES) =>
  cornersOf({ frame: FRAME, lines: { x, y }, names, widthOf, line: 18 });

describe('the names of the quadrants', () => {
  test('stand in the outer corners and overlap nowhere', () => {
    const { corners: four, boxes } = corners(0.5, 0.5);
    expect(four.map(({ lines }) => lines[0])).toEqual(['Improve', 'Spread', 'Economise', 'Leave']);
    expect(four.map(({ align }) => align)).toEqual(['left', 'right', 'left', 'right']);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
    }
  });

  test('are left out where a quadrant is too small for them', () => {
    expect(corners(0, 0.5).corners.map(({ lines }) => lines[0])).toEqual(['Spread', 'Leave']);
    expect(corners(0.5, 1).corners.map(({ lines }) => lines[0])).toEqual(['Economise', 'Leave']);
  });

  test('take two lines where one is too short', () => {
    const { corners: four } = corners(0.2, 0.5, { ...NAMES, improve: 'Improve this at once' });
    expect(four[0]?.lines.length).toBe(2);
  });
});
