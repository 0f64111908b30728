// What keys do in the picture.
import { describe, expect, test } from 'vitest';
import { chosenBy, strokeOf } from '../../../../src/islands/matrix/strokes';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', boolean>> = {},
) => strokeOf({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('a key', () => {
  test.each([
    ['ArrowRight', 1, 0],
    ['ArrowLeft', -1, 0],
    ['ArrowUp', 0, 1],
    ['ArrowDown', 0, -1],
  ])('%s moves the bubble one step, with Shift five', (key, right, up) => {
    expect(press(key)).toEqual({ kind: 'move', right, up });
    const far = press(key, { shiftKey: true });
    expect(far).toMatchObject({ kind: 'move' });
    expect(far?.kind === 'move' && [far.right, far.up]).toEqual([right * 5, up * 5]);
  });

  test.each([
    ['PageDown', 'next'],
    ['n', 'next'],
    ['N', 'next'],
    ['PageUp', 'previous'],
    ['p', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
  ])('%s chooses the %s bubble', (key, which) => {
    expect(press(key)).toEqual({ kind: 'choose', which });
  });

  test('Escape lets go', () => {
    expect(press('Escape')).toEqual({ kind: 'let-go' });
  });

  test('of the browser stays with the browser', () => {
    expect(press('p', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('Tab')).toBeNull();
    expect(press('constructor')).toBeNull();
  });
});

describe('choosing', () => {
  const ids = ['a', 'b', 'c'];

  test('goes from one to the next, and stops at the ends', () => {
    expect(chosenBy('next', ids, 'a')).toBe('b');
    expect(chosenBy('next', ids, 'c')).toBe('c');
    expect(chosenBy('previous', ids, 'b')).toBe('a');
    expect(chosenBy('previous', ids, 'a')).toBe('a');
    expect(chosenBy('first', ids, 'c')).toBe('a');
    expect(chosenBy('last', ids, 'a')).toBe('c');
  });

  test('begins at the first, or the last, where nothing is chosen', () => {
    expect(chosenBy('next', ids, null)).toBe('a');
    expect(chosenBy('previous', ids, null)).toBe('c');
    expect(chosenBy('next', [], null)).toBeNull();
    expect(chosenBy('last', [], null)).toBeNull();
  });
});
