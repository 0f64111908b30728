import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  matrixCsv,
  readMoments,
  type MatrixCsvWords,
} from '../../../../src/islands/exports/matrixCsv';
import { tableIn } from '../../../../src/islands/exports/table';
import { en, nl } from '../../../../src/i18n/messages/matrix';
import type { Locale } from '../../../../src/i18n/locales';
import { EMPTY_MATRIX, LARGEST, MOST_MOMENTS, type Matrix } from '../../../../src/model/matrix';
import { anyMatrix, FOUR, matrixOf, moment } from '../../../fixtures/matrices';
import { anyText } from '../../stores/arbitraries';

const LOCALES = ['en', 'nl'] as const;

const wordsOf = (locale: Locale): MatrixCsvWords => ({
  locale,
  columns: { en, nl }[locale].csvColumns,
  quadrants: {
    improve: { name: 'Improve', strategy: 'Make it better' },
    spread: { name: 'Spread', strategy: 'Let more people have it' },
    economise: { name: 'Economise', strategy: 'Make it cheaper' },
    leave: { name: 'Leave', strategy: 'Let it be' },
  },
  fictional: 'Made up',
});

const csv = (matrix: Matrix, locale: Locale = 'en') => matrixCsv(wordsOf(locale), matrix);

const reading = (text: string, locale: Locale = 'en', room?: number) =>
  readMoments(tableIn(text), locale, EMPTY_MATRIX, room);

/** The names with their three numbers, as they come in. */
const rowsIn = (text: string, locale: Locale = 'en') =>
  reading(text, locale).moments.map(({ name, satisfaction, impact, volume }) => [
    ...[name, satisfaction, impact, volume],
  ]);

const CLAIM = [['Claim', 7.5, 8, 1200]];

const TRIED = { numRuns: 300 };

describe('a matrix as a table', () => {
  test('has a row for each moment, in the order of the table', () => {
    expect(tableIn(csv(matrixOf([...FOUR, moment('Call', [7.5, null])])))).toEqual([
      ['Moment', 'Satisfaction', 'Impact', 'Volume', 'Quadrant', 'Strategy', 'Rank'],
      ['Claim', '3', '8', '400', 'Improve', 'Make it better', '1'],
      ['Advice', '9', '9', '50', 'Spread', 'Let more people have it', '2'],
      ['Letter', '4', '2', '900', 'Economise', 'Make it cheaper', '3'],
      ['Newsletter', '8', '1', '700', 'Leave', 'Let it be', '4'],
      ['Call', '7.5', '', '', '', '', ''],
    ]);
  });

  test('has the signs of its language', () => {
    expect(csv(matrixOf([moment('Klacht', [7.5, -3])]), 'nl')).toContain('"Klacht";"7,5";');
    expect(csv(matrixOf([moment('Claim', [7.5, 3])]), 'en')).toContain('"Claim","7.5","3"');
  });

  test('has what was before, where there is any', () => {
    const [heads, row] = tableIn(csv(matrixOf([moment('Claim', [3, 8, 400], [6, 8])])));
    expect(heads?.slice(7)).toEqual([
      ...['Satisfaction before', 'Impact before', 'Volume before', 'Quadrant before'],
    ]);
    expect(row?.slice(7)).toEqual(['6', '8', '', 'Spread']);
  });

  test('says in every row that the numbers of an example are made up', () => {
    const [heads, ...rows] = tableIn(csv(matrixOf(FOUR, { example: 'insurer' })));
    expect(heads?.at(-1)).toBe('Example');
    expect(rows.map((row) => row.at(-1))).toEqual(FOUR.map(() => 'Made up'));
  });

  test('has nothing in it that a spreadsheet would run', () => {
    expect(csv(matrixOf([moment('=HYPERLINK("x")', [1, 1])]))).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test.each(LOCALES)(
    'is read back as it was written, in %s and on a page in the other language',
    (locale) => {
      const named = anyMatrix.map((matrix) => ({
        ...matrix,
        moments: matrix.moments.filter(({ name }) => name !== ''),
      }));
      fc.assert(
        fc.property(named, fc.constantFrom(...LOCALES), (matrix, here) => {
          const table = tableIn(csv(matrix, locale));
          const { moments, unread, heads } = readMoments(table, here, matrix);
          expect(moments).toEqual(matrix.moments.map(({ id: _, ...rest }) => rest));
          expect(unread).toEqual([]);
          expect(heads).toBe(true);
        }),
        TRIED,
      );
    },
  );
});

describe('the columns of a table', () => {
  test.each([
    ['Moment\tSatisfaction\tImpact\tVolume\nClaim\t7.5\t8\t1200'],
    ['Volume\tImpact\tCSAT\tTouchpoint\n1200\t8\t7.5\tClaim'],
    ['Touchpoint;Contacts;NPS;Impact on churn\nClaim;1200;7.5;8'],
    ['Contactmoment\tTevredenheid\tImpact\tAantal contacten per jaar\nClaim\t7,5\t8\t1200'],
    ['Naam\tImpact op tevredenheid\tKlanttevredenheid\tAantal\nClaim\t8\t7,5\t1200'],
    [
      'Contact moment\tCustomer effort (CES)\tEffect on revenue\tNumber of contacts\nClaim\t7.5\t8\t1200',
    ],
    ['Nr.\tJourney step\tOwner\tScore\tGewicht\tFrequentie\n1\tClaim\tAnna\t7,5\t8\t1200'],
    ['\tCSAT\tImpact\tVolume\nClaim\t7.5\t8\t1200'],
    [
      'Touchpoint\tSatisfaction\tImpact\tContacts\tSource of the figures\nClaim\t7.5\t8\t1200\tSurvey',
    ],
  ])('are found by their heads: %j', (text) => {
    expect(rowsIn(text)).toEqual(CLAIM);
    expect(reading(text)).toMatchObject({ heads: true, unread: [] });
  });

  test('are name, satisfaction, impact and volume where they have no heads', () => {
    expect(rowsIn('Claim\t7.5\t8\t1200')).toEqual(CLAIM);
    expect(rowsIn('Claim,7.5,8,1200\nCall,1,2')).toEqual([...CLAIM, ['Call', 1, 2, null]]);
    expect(reading('Claim\t7.5\t8\t1200').heads).toBe(false);
  });

  test('may have numbers before them', () => {
    expect(rowsIn('1\tClaim\t7.5\t8\t1200\n2\tCall\t1\t2\t3')).toEqual([
      ...CLAIM,
      ['Call', 1, 2, 3],
    ]);
    expect(reading('1\tClaim\t7.5\t8\t1200').unread).toEqual([]);
  });

  test('are not taken from a moment that sounds like a head', () => {
    expect(rowsIn('Contact by phone\t7\t8\nImpact call\t6\t5')).toEqual([
      ['Contact by phone', 7, 8, null],
      ['Impact call', 6, 5, null],
    ]);
  });

  test('may be no more than names', () => {
    expect(reading('Moment\nClaim\nCall')).toMatchObject({
      ...{ heads: true, moments: [{ name: 'Claim' }, { name: 'Call' }] },
    });
    expect(rowsIn('Contact\nClaim').map(([name]) => name)).toEqual(['Contact', 'Claim']);
  });

  test('may be of before', () => {
    const text = 'Moment\tCSAT\tImpact\tCSAT vorig jaar\tImpact before\nClaim\t7\t8\t5\t6';
    expect(reading(text).moments).toEqual([
      {
        ...{ name: 'Claim', satisfaction: 7, impact: 8, volume: null },
        before: { satisfaction: 5, impact: 6, volume: null },
      },
    ]);
  });

  test('that are not used are named', () => {
    const text = 'Moment\tOwner\tCSAT\tNPS\tRank\nClaim\tAnna\t7\t30\t1';
    expect(reading(text).unused).toEqual(['Owner', 'NPS', 'Rank']);
  });

  test('may stand below a title', () => {
    const { moments, unread } = reading('Survey 2026\n\nMoment\tCSAT\tImpact\nClaim\t7\t8');
    expect(moments).toHaveLength(1);
    expect(unread).toEqual([
      { row: 1, cells: ['Survey 2026'], why: [{ reason: 'above-heads', cell: '' }], isIn: false },
    ]);
  });
});

describe('the numbers of a table', () => {
  test.each([
    ['en', '7.5', '1,200'],
    ['nl', '7,5', '1.200'],
    ['en', '7,5', '1.200'],
    ['nl', '7.5', '1,200'],
    ['en', '7,5', '€ 1.200,00'],
    ['nl', '7.5', '1200.0'],
    ['en', '7.500', '1 200'],
    ['nl', '7.500', "1'200"],
    ['en', ' 7.5 % ', '1.2E+03'],
  ] as const)('are read in %s: %s and %s', (locale, satisfaction, volume) => {
    expect(rowsIn(`Claim\t${satisfaction}\t8\t${volume}`, locale)).toEqual(CLAIM);
  });

  test('have the signs of their own column', () => {
    const text = 'A\t1,5\t2.5\t1.234.567\nB\t2,25\t3.125\t1.000';
    expect(rowsIn(text)).toEqual([
      ['A', 1.5, 2.5, 1_234_567],
      ['B', 2.25, 3.125, 1000],
    ]);
  });

  test('may be below zero, in three ways', () => {
    expect(rowsIn('A\t-3\t1\nB\t−3\t1\nC\t(3)\t1').map(([, satisfaction]) => satisfaction)).toEqual(
      [-3, -3, -3],
    );
  });

  test('come in where they lie outside the scale', () => {
    expect(rowsIn('A\t70\t-8\t1')).toEqual([['A', 70, -8, 1]]);
    expect(reading('A\t70\t-8\t1').unread).toEqual([]);
  });

  test('are left open where somebody wrote that there is none', () => {
    expect(rowsIn('A\t-\tn.v.t.\tn/a\nB\t?\t–\t')).toEqual([
      ['A', null, null, null],
      ['B', null, null, null],
    ]);
    expect(reading('A\t-\tn.v.t.\tn/a').unread).toEqual([]);
  });
});

describe('a row that cannot be read', () => {
  test.each([
    ['good', 'not-a-number'],
    ['7 of 10', 'not-a-number'],
    ['12-3-2026', 'not-a-number'],
    ['=A1*2', 'formula'],
    ['+SUM(A1:A3)', 'formula'],
    ['#REF!', 'formula'],
    ['#N/A', 'formula'],
    ['#DEEL/0!', 'formula'],
    ['2e12', 'too-large'],
    ['1e999', 'not-a-number'],
  ])('in one cell comes in without it: %s', (cell, reason) => {
    const { moments, unread } = reading(`Call\t1\t2\t3\nClaim\t${cell}\t8\t400`);
    expect(moments[1]).toMatchObject({ name: 'Claim', satisfaction: null, impact: 8, volume: 400 });
    expect(unread).toEqual([
      { row: 2, cells: ['Claim', cell, '8', '400'], why: [{ reason, cell }], isIn: true },
    ]);
  });

  test('says everything that is wrong with it', () => {
    expect(reading('Claim\tgood\t=A1\t-3').unread[0]?.why).toEqual([
      { reason: 'not-a-number', cell: 'good' },
      { reason: 'formula', cell: '=A1' },
      { reason: 'below-zero', cell: '-3' },
    ]);
  });

  test('stays out without a name', () => {
    expect(reading('Claim\t1\t2\t3\n\t4\t5\t6')).toMatchObject({
      moments: [{ name: 'Claim' }],
      unread: [{ row: 2, why: [{ reason: 'no-name' }], isIn: false }],
    });
  });

  test('lists the cells that there is no column for', () => {
    expect(reading('Claim\t1\t2\t3\tmore').unread).toMatchObject([
      { why: [{ reason: 'more-cells', cell: 'more' }], isIn: true },
    ]);
    expect(reading('Moment\tCSAT\tImpact\nClaim\t7\t5\t8').unread).toMatchObject([
      { why: [{ reason: 'more-cells', cell: '8' }], isIn: true },
    ]);
  });

  test('has its name cut where that is too long', () => {
    const { moments, unread } = reading(`${'x'.repeat(121)}\t1\t2\t3`);
    expect(moments[0]?.name).toBe('x'.repeat(120));
    expect(unread[0]?.why[0]?.reason).toBe('long-name');
    expect(reading(`${'😀'.repeat(120)}\t1\t2\t3`).unread).toEqual([]);
  });

  test('keeps the number it has in the table, whatever is blank', () => {
    expect(reading('Claim\t1\t2\t3\n\n\nCall\tx\t2\t3').unread[0]?.row).toBe(4);
  });

  test('comes in as often as it is there', () => {
    expect(rowsIn('Claim\t1\t2\t3\nClaim\t1\t2\t3')).toHaveLength(2);
  });

  test('stays out where there is no more room', () => {
    const { moments, unread } = reading('A\t1\t1\nB\t1\t1\nC\tx\t1', 'en', 2);
    expect(moments.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(unread).toEqual([
      { row: 3, cells: ['C', 'x', '1'], why: [{ reason: 'too-many', cell: '' }], isIn: false },
    ]);
  });
});

describe('any table', () => {
  const anyCell = fc.oneof(
    anyText,
    fc.constantFrom('', '', 'Claim', 'Moment', 'CSAT', 'Impact', '1', '2,5', '1.234', '=A1', '-3'),
  );
  const anyTable = fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 12 });

  test('is read, and no row of it is lost', () => {
    fc.assert(
      fc.property(
        anyTable,
        fc.constantFrom(...LOCALES),
        fc.nat({ max: 8 }),
        (table, locale, room) => {
          const { moments, unread, heads } = readMoments(table, locale, EMPTY_MATRIX, room);
          const filled = table.filter((row) => row.some((cell) => cell.trim() !== ''));
          const out = unread.filter(({ isIn }) => !isIn);
          expect(moments.length + out.length + Number(heads)).toBe(filled.length);
          expect(moments.length).toBeLessThanOrEqual(room);
          for (const { row, cells, why } of unread) {
            expect(table[row - 1]).toBe(cells);
            expect(why.length).toBeGreaterThan(0);
          }
          for (const { name, satisfaction, volume } of moments) {
            expect(name).not.toBe('');
            expect(Math.abs(satisfaction ?? 0)).toBeLessThanOrEqual(LARGEST);
            expect(volume ?? 0).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('of ten thousand rows loses none of them', () => {
    const rows = Array.from({ length: 10_000 }, (_, n) =>
      [`Moment ${n}`, `${n % 10},5`, '=A1', '1.234', '7,250', 'x', '12'].join('\t'),
    );
    const table = tableIn(['Moment\tCSAT\tImpact\tVolume\tNPS before\tx\ty', ...rows].join('\n'));
    const { moments, unread } = readMoments(table, 'nl', EMPTY_MATRIX);
    expect(moments).toHaveLength(MOST_MOMENTS);
    expect(unread).toHaveLength(10_000);
  });
});
