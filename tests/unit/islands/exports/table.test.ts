import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableIn, written } from '../../../../src/islands/exports/table';
import { LOCALES } from '../../../../src/i18n/locales';

describe('a table that somebody pastes or opens', () => {
  test.each([
    ['tabs, as a spreadsheet copies', 'Name\tScore\r\nDesk\t3,5\r\n'],
    ['commas', 'Name,Score\nDesk,"3,5"\n'],
    ['semicolons', 'Name;Score\nDesk;3,5'],
    ['a byte order mark', '\uFEFFName;Score\r\nDesk;3,5\r\n\r\n'],
  ])('is read with %s', (_, text) => {
    expect(tableIn(text)).toEqual([
      ['Name', 'Score'],
      ['Desk', '3,5'],
    ]);
  });

  test('keeps blank rows between others, so that a row keeps its number', () => {
    expect(tableIn('a\tb\n\nc\td\n\n')).toEqual([['a', 'b'], [''], ['c', 'd']]);
  });

  test('keeps a line break inside quotes', () => {
    expect(tableIn('"two\nlines"\t1')).toEqual([['two\nlines', '1']]);
  });

  test('may be a single column', () => {
    expect(tableIn('Desk\nPhone\n')).toEqual([['Desk'], ['Phone']]);
  });

  test('of nothing has no rows', () => {
    expect(tableIn('')).toEqual([]);
    expect(tableIn('\n\n')).toEqual([]);
  });

  test('is what was written, formulas included', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.array(fc.record({ name: cell, value: cell }), { minLength: 1 }),
        (locale, rows) => {
          fc.pre(rows.every(({ name }) => name !== ''));
          const text = written(locale, ['name', 'value'], { name: 'Name', value: 'Value' }, rows);
          expect(tableIn(text).slice(1)).toEqual(rows.map(({ name, value }) => [name, value]));
        },
      ),
    );
  });

  test('leaves numbers below zero to a spreadsheet, and nothing else that begins with a minus', () => {
    const cells = ['-3', '-3,5', '-0.25', '-3+1', '-3\n=1', "'-3", '-'];
    const text = written(
      'en',
      ['name'],
      { name: 'Name' },
      cells.map((name) => ({ name })),
    );
    expect(text.split('\r\n').slice(1, 5)).toEqual(['"-3"', '"-3,5"', '"-0.25"', `"'-3+1"`]);
    expect(tableIn(text).slice(1).flat()).toEqual(cells);
  });

  test('defuses what a spreadsheet would run, and reads it back', () => {
    const text = written('en', ['name'], { name: 'Name' }, [{ name: '=1+1' }]);
    expect(text).toContain(`"'=1+1"`);
    expect(tableIn(text)).toEqual([['Name'], ['=1+1']]);
  });
});
