import { describe, expect, test } from 'vitest';
import { drawField, type Size } from '../../../../src/components/prose/fieldDrawing';

const PARTS = [
  { id: 'thinking', from: 0, to: 4 },
  { id: 'cem', from: 0, to: 3 },
  { id: 'brand', from: 1, to: 3 },
  { id: 'ux', from: 2, to: 4 },
  { id: 'service', from: 3, to: 3 },
];

describe.each(['wide', 'narrow'] satisfies Size[])('The map of the field, %s', (size) => {
  const { width, height, boundary, layers, lines, touchpoints } = drawField(size, PARTS);
  const layerOf = (y: number) =>
    layers.findIndex(({ top, height: of }) => y >= top && y < top + of);

  test('has four layers, one upon the other, and the ground under them', () => {
    expect(layers).toHaveLength(4);
    for (const [index, { top, height: of }] of layers.entries()) {
      expect(layers[index + 1]?.top ?? boundary).toBe(top + of);
    }
    expect(height).toBeGreaterThan(boundary);
  });

  test('begins the label of each part in its first layer', () => {
    expect(lines.map(({ label }) => layerOf(label.y))).toEqual(PARTS.map(({ from }) => from));
  });

  test('ends a line in its last layer, or in the ground', () => {
    for (const [index, { to }] of PARTS.entries()) {
      const bottom = lines[index]?.bottom ?? 0;
      if (to === 4) expect(bottom).toBeGreaterThan(boundary);
      else expect(layerOf(bottom)).toBe(to);
    }
  });

  test('lets no line run through the label of another', () => {
    // A label stands right of its own line; lines right of it begin below it.
    for (const [index, { label }] of lines.entries()) {
      for (const later of lines.slice(index + 1)) expect(later.top).toBeGreaterThan(label.y - 4);
    }
  });

  test('begins the thread above everything: it comes from somewhere', () => {
    expect(lines[0]?.top).toBeLessThan(0);
  });

  test('stays within its width', () => {
    for (const x of [...lines.map((line) => line.x), ...touchpoints]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
    }
  });
});
