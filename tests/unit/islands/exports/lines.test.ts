import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLines, widthOf } from '../../../../src/islands/exports/lines';

describe('a text in lines', () => {
  test('is broken between its words, as late as they fit', () => {
    expect(inLines('one two three four', widthOf('one two three'))).toEqual([
      'one two three',
      'four',
    ]);
  });

  test('is one line where it fits, and none where there is no text', () => {
    expect(inLines('one two', 10)).toEqual(['one two']);
    expect(inLines('', 10)).toEqual([]);
  });

  test('breaks a word only where the word alone is too long', () => {
    const [first, ...rest] = inLines(`a ${'W'.repeat(10)}`, widthOf('WWWW'));
    expect(first).toBe('a');
    expect(rest).toEqual(['WWWW', 'WWWW', 'WW']);
  });

  test('never has a line that is too wide, and loses nothing', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.double({ min: 3, max: 30, noNaN: true }), (some, room) => {
        const text = some.join(' ');
        const lines = inLines(text, room);
        for (const line of lines) {
          // A single character may be wider than no room at all.
          if ([...line].length > 1) expect(widthOf(line)).toBeLessThanOrEqual(room);
        }
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
      { numRuns: 500 },
    );
  });
});

test('accents take no room, and a Chinese character takes a full square', () => {
  expect(widthOf('é')).toBe(widthOf('e'));
  expect(widthOf('線')).toBe(widthOf('W'));
});
