import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction } from '../../../src/model/fraction';
import { LEVELS, type Level } from '../../../src/model/grid';
import { perceptionGaps, type ReadPerson, type View } from '../../../src/model/perception';
import { read } from '../../../src/model/scoring';
import { NO_AMBITION, type Chair, type Result } from '../../../src/model/sheet';
import { result } from '../../fixtures/sheets';
import { anyChair, anyResult, anySheet, OFTEN } from './arbitraries';

const person = (of: Result) => ({ result: of, reading: read(of.answers) });
const from = (chair: Chair, cells: string) => person(result(cells, { chair }));

describe('the perception gap', () => {
  const people = [
    from('management', '4???? 44444 33333 33333'),
    from('management', '3???? 44443 33333 33333'),
    from('customer-facing', '2???? 33333 22222 33333'),
    from('customer-facing', '????? 33333 222-- 33332'),
    from('brand', '55555 55555 55555 55555'),
  ];
  const { cells, levels } = perceptionGaps(people, 'management', 'customer-facing');

  test('of a cell is the difference of the means of its known answers, with both numbers', () => {
    expect(cells['management.value']).toEqual({
      one: { n: 2, mean: fraction(7, 2) },
      other: { n: 1, mean: fraction(2, 1) },
      difference: fraction(3, 2),
      marked: true,
    });
  });

  test('of a cell is not there where one chair knows nothing', () => {
    expect(cells['management.paths']).toEqual({
      one: { n: 0, mean: null },
      other: { n: 0, mean: null },
      difference: null,
      marked: false,
    });
  });

  test('of a level is the difference of the means of the level scores', () => {
    // Management 4.0 and 3.8, the front desk 3.0 twice: 3.9 minus 3.0, not yet a whole stage.
    expect(levels.brand).toEqual({
      one: { n: 2, mean: fraction(39, 10) },
      other: { n: 2, mean: fraction(3, 1) },
      difference: fraction(9, 10),
      marked: false,
    });
  });

  test('of a level is marked from exactly one stage', () => {
    expect(levels.operations).toMatchObject({ difference: fraction(1, 1), marked: true });
  });

  test('of a level counts only people with a score on it', () => {
    expect(levels.management).toMatchObject({ one: { n: 0 }, other: { n: 0 }, difference: null });
  });

  test('is marked in either direction', () => {
    const turned = perceptionGaps(people, 'customer-facing', 'management');
    expect(turned.levels.operations).toMatchObject({ difference: fraction(-1, 1), marked: true });
  });

  test('between a chair and itself is nothing', () => {
    const anyTeam = fc.array(anyResult, { maxLength: 6 });
    fc.assert(
      fc.property(anyTeam, anyChair, (team, chair) => {
        const gaps = perceptionGaps(team.map(person), chair, chair);
        for (const { difference, marked } of Object.values(gaps.cells)) {
          expect([null, 0]).toContain(difference && difference.numerator);
          expect(marked).toBe(false);
        }
      }),
      OFTEN,
    );
  });

  test('is exact between two times five thousand people', () => {
    // Means of three, four and five answers, in every mixture.
    const alike = fc.tuple(anySheet, fc.integer({ min: 1, max: 1000 }));
    const fiveThousand = (chair: Chair) =>
      fc.array(alike, { minLength: 1, maxLength: 12 }).map((groups) => {
        const circle = groups.flatMap(([answers, n]) => {
          const one = person({ answers, ambition: NO_AMBITION, chair, day: 0 });
          return Array<typeof one>(n).fill(one);
        });
        return Array.from({ length: 5000 }, (_, n) => circle[n % circle.length]!);
      });
    fc.assert(
      fc.property(fiveThousand('management'), fiveThousand('customer-facing'), (one, other) => {
        const gaps = perceptionGaps([...one, ...other], 'management', 'customer-facing');
        for (const level of LEVELS) {
          // Sixtieths: scores are halves, thirds, quarters and fifths.
          const [sumOfOne, sumOfOther] = [one, other].map((people) => sixtiethsOf(people, level));
          expectMean(gaps.levels[level].one, sumOfOne!);
          expectMean(gaps.levels[level].other, sumOfOther!);
          const { difference } = gaps.levels[level];
          if (difference === null) continue;
          const [n, m] = [BigInt(sumOfOne!.n), BigInt(sumOfOther!.n)];
          expect(BigInt(difference.numerator) * 60n * n * m).toBe(
            BigInt(difference.denominator) * (sumOfOne!.sum * m - sumOfOther!.sum * n),
          );
        }
      }),
      { numRuns: 50 },
    );
  });
});

function sixtiethsOf(people: readonly ReadPerson[], level: Level): { sum: bigint; n: number } {
  const known = people.flatMap(({ reading: { levels } }) => {
    const reading = levels[level];
    return reading.kind === 'read' ? [reading.score] : [];
  });
  const sum = known.reduce(
    (total, { numerator, denominator }) => total + BigInt((numerator * 60) / denominator),
    0n,
  );
  return { sum, n: known.length };
}

function expectMean({ mean, n }: View, sixtieths: { sum: bigint; n: number }): void {
  expect(n).toBe(sixtieths.n);
  if (mean === null) expect(n).toBe(0);
  else {
    expect(BigInt(mean.numerator) * 60n * BigInt(n)).toBe(BigInt(mean.denominator) * sixtieths.sum);
  }
}
