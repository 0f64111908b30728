import { describe, expect, test } from 'vitest';
import { sorted } from '../../../../src/islands/evidence/sorting';

const key = (text: string) => text;

describe('Sorting', () => {
  test('puts texts in the order of their language', () => {
    expect(sorted(['Pöp', 'Pop', 'Bain', 'bain 2'], key, 'ascending', 'nl')).toEqual([
      'Bain',
      'bain 2',
      'Pop',
      'Pöp',
    ]);
  });

  test('puts numbers in the order of their size', () => {
    expect(sorted(['10', '9', '2014'], key, 'ascending', 'en')).toEqual(['9', '10', '2014']);
  });

  test('goes the other way round', () => {
    expect(sorted(['2014', '2022', '2017'], key, 'descending', 'en')).toEqual([
      '2022',
      '2017',
      '2014',
    ]);
  });

  test('keeps the order of what is equal', () => {
    const rows = [
      { name: 'first', year: '2014' },
      { name: 'second', year: '2014' },
    ];
    expect(sorted(rows, ({ year }) => year, 'ascending', 'en')).toEqual(rows);
    expect(sorted(rows, ({ year }) => year, 'descending', 'en')).toEqual(rows);
  });
});
