import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction } from '../../../src/model/fraction';
import { QUESTIONS, STAGES } from '../../../src/model/grid';
import { patternOf } from '../../../src/model/pattern';
import { read } from '../../../src/model/scoring';
import type { Answer } from '../../../src/model/sheet';
import { readTeam, spreadOf, teamAmbition, teamCell } from '../../../src/model/team';
import { ambition, result, writtenAmbition } from '../../fixtures/sheets';
import { anyResult, OFTEN } from './arbitraries';

describe('the average deviation around the median', () => {
  test.each<[Answer[], [number, number], string]>([
    [[2, 3, 3, 4], [1, 2], 'acceptable'],
    [[2, 2, 4, 4], [1, 1], 'apart'],
    [[3, 4, 4, 4, 5], [2, 5], 'acceptable'],
    [[1, 1, 5, 5], [2, 1], 'apart'],
    [[1, 4, 4, 4], [3, 4], 'acceptable'],
    [[1, 1, 3, 4, 3], [1, 1], 'apart'],
    [[3, 3, 3, 1, 1], [4, 5], 'acceptable'],
    [[3, 3, 3, 3, 5, 1, 1], [6, 7], 'apart'],
  ])('of %o is %o: %s', (answers, [numerator, denominator], agreement) => {
    expect(spreadOf(answers)).toMatchObject({
      averageDeviation: fraction(numerator, denominator),
      agreement,
    });
  });

  test('leaves out who does not know and where it does not apply', () => {
    expect(spreadOf(['unknown', 2, 3, 'not-applicable', 3, 4])).toMatchObject({
      averageDeviation: fraction(1, 2),
      counts: { 1: 0, 2: 1, 3: 2, 4: 1, 5: 0 },
      known: 4,
      unknown: 1,
      notApplicable: 1,
    });
  });

  test('says nothing about agreement below three known answers', () => {
    expect(spreadOf([1, 5, 'unknown'])).toMatchObject({ agreement: 'too-few' });
    expect(spreadOf([1, 5, 5])).toMatchObject({ agreement: 'apart' });
  });

  test('is not there where nobody knows', () => {
    expect(spreadOf(['unknown', 'not-applicable'])).toEqual({
      kind: 'nobody-knows',
      counts: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
      known: 0,
      unknown: 1,
      notApplicable: 1,
    });
  });

  test('comes with the lowest, the highest and the range', () => {
    expect(spreadOf([4, 2, 3])).toMatchObject({ lowest: 2, highest: 4, range: 2, median: 3 });
  });
});

describe('the cell of a team', () => {
  test.each<[Answer[], number | string]>([
    [[2, 3], 2.5],
    [[2, 3, 5], 3],
    [['unknown', 4, 'not-applicable'], 4],
    [['not-applicable', 'not-applicable'], 'not-applicable'],
    [['not-applicable', 'unknown'], 'unknown'],
    [['unknown'], 'unknown'],
    [[], 'unknown'],
  ])('of the answers %o is %s', (answers, cell) => {
    expect(teamCell(spreadOf(answers))).toBe(cell);
  });
});

describe('a team', () => {
  test('is read by the stage rule on its medians', () => {
    const { reading } = readTeam([
      result('33333 33333 33333 33333'),
      result('22333 33333 33333 33333'),
    ]);
    // Management: 2.5 2.5 3 3 3, two below 3.
    expect(reading.levels.management).toMatchObject({ stage: 2, score: fraction(14, 5) });
    expect(reading.overall).toMatchObject({ stage: 2, score: fraction(59, 20), fit: 1 });
  });

  test('counts a cell that nobody knows as 1 in the floor', () => {
    const { reading } = readTeam([
      result('3333? 33333 33333 33333'),
      result('3333- 33333 33333 33333'),
    ]);
    expect(reading.levels.management).toMatchObject({ stage: 3, floor: 2, known: 4, unknown: 1 });
  });

  test('of four can be recognised, of five not', () => {
    const one = result('33333 33333 33333 33333');
    expect(readTeam([one, one, one, one])).toMatchObject({ n: 4, recognisable: true });
    expect(readTeam([one, one, one, one, one])).toMatchObject({ n: 5, recognisable: false });
  });

  test('without results knows nothing', () => {
    const empty = readTeam([]);
    expect(empty.reading.unknown).toBe(20);
    expect(patternOf(empty.reading).id).toBe('unknown-ground');
  });
});

describe('a team of one', () => {
  test('has the readings of that person', () => {
    fc.assert(
      fc.property(anyResult, (person) => {
        const team = readTeam([person]);
        expect(team.cells).toEqual(person.answers);
        expect(team.reading).toEqual(read(person.answers));
        expect(team.ambition).toEqual(person.ambition);
      }),
      OFTEN,
    );
  });

  test('has an average deviation of 0', () => {
    fc.assert(
      fc.property(anyResult, (person) => {
        for (const spread of Object.values(readTeam([person]).spread)) {
          if (spread.kind === 'known') expect(spread.averageDeviation).toEqual(fraction(0, 1));
        }
      }),
      OFTEN,
    );
  });
});

describe('a team of any size', () => {
  // The definitions as they are spoken, answer by answer; AD as a sum and a number, to compare it exactly.
  const plainly = (answers: readonly Answer[]) => {
    const known = answers.filter((answer) => typeof answer === 'number').sort((a, b) => a - b);
    const half = known.length / 2;
    const median = (known[Math.ceil(half) - 1]! + known[Math.floor(half)]!) / 2;
    const apart = known.reduce<number>((sum, answer) => sum + Math.abs(answer - median), 0);
    return { known, median, apart, range: known.at(-1)! - known[0]! };
  };
  const few = fc.array(anyResult, { maxLength: 9 });
  // Many who answer like a few: alike is what makes deviations equal.
  const many = fc
    .array(fc.tuple(anyResult, fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 5 })
    .map((groups) => groups.flatMap(([one, n]) => Array<typeof one>(n).fill(one)));

  test('has on every question the median, the deviation and the range as they are defined', () => {
    fc.assert(
      fc.property(fc.oneof(few, many), (team) => {
        const { spread, cells } = readTeam(team);
        for (const question of QUESTIONS) {
          const { known, median, apart, range } = plainly(team.map((one) => one.answers[question]));
          expect(spread[question]).toMatchObject({ known: known.length });
          const { counts } = spread[question];
          expect(STAGES.map((stage) => counts[stage])).toEqual(
            STAGES.map((stage) => known.filter((answer) => answer === stage).length),
          );
          if (known.length === 0) {
            expect(spread[question].kind).toBe('nobody-knows');
          } else {
            expect(cells[question]).toBe(median);
            expect(spread[question]).toMatchObject({
              median,
              range,
              averageDeviation: fraction(2 * apart, 2 * known.length),
            });
          }
        }
      }),
      OFTEN,
    );
  });

  test('discusses first what is defined to come first', () => {
    fc.assert(
      fc.property(fc.oneof(few, many), (team) => {
        const first = QUESTIONS.map((question, position) => {
          const { known, apart, range } = plainly(team.map((one) => one.answers[question]));
          return { question, position, n: known.length, apart, range };
        }).sort((one, other) => {
          const enough = Number(other.n >= 3) - Number(one.n >= 3);
          const deviation =
            (other.n === 0 ? 0 : other.apart * (one.n || 1)) -
            (one.n === 0 ? 0 : one.apart * (other.n || 1));
          return (
            enough ||
            deviation ||
            (other.range || 0) - (one.range || 0) ||
            one.position - other.position
          );
        });
        expect(readTeam(team).discussFirst).toEqual(
          first.slice(0, 3).map(({ question }) => question),
        );
      }),
      OFTEN,
    );
  });
});

test('the order of its members does not matter to a team', () => {
  const team = fc.array(anyResult, { minLength: 2, maxLength: 7 });
  const teamAndShuffled = team.chain((members) =>
    fc.tuple(
      fc.constant(members),
      fc.shuffledSubarray(members, { minLength: members.length, maxLength: members.length }),
    ),
  );
  fc.assert(
    fc.property(teamAndShuffled, ([members, shuffled]) => {
      expect(readTeam(shuffled)).toEqual(readTeam(members));
    }),
    OFTEN,
  );
});

describe('the questions to discuss first', () => {
  const discuss = (...sheets: string[]) =>
    readTeam(sheets.map((cells) => result(cells))).discussFirst;

  test('are those with the largest average deviation', () => {
    expect(
      discuss('33331 33333 13333 23333', '33333 33333 33333 33333', '33335 33333 53333 43333'),
    ).toEqual(['management.ownership', 'operations.value', 'customer.value']);
  });

  test('are those before a larger range with a smaller deviation', () => {
    // Of value 1 3 3 4 (AD 3/4, range 3); of paths 2 2 4 4 (AD 1, range 2).
    expect(
      discuss(
        '13233 33333 33333 33333',
        '33233 33333 33333 33333',
        '33433 33333 33333 33333',
        '43433 33333 33333 33333',
      ),
    ).toEqual(['management.paths', 'management.value', 'management.distinction']);
  });

  test('are, at equal deviation, those with the larger range', () => {
    // Of value 2 2 4 4 (AD 1, range 2); of paths 1 3 3 5 (AD 1, range 4).
    expect(
      discuss(
        '23133 33333 33333 33333',
        '23333 33333 33333 33333',
        '43333 33333 33333 33333',
        '43533 33333 33333 33333',
      ),
    ).toEqual(['management.paths', 'management.value', 'management.distinction']);
  });

  test('are, when nothing differs, the first in question order', () => {
    const same = '33333 33333 33333 33333';
    expect(discuss(same, same, same)).toEqual(QUESTIONS.slice(0, 3));
  });

  test('come last with fewer than three known answers, however far apart', () => {
    expect(
      discuss('13333 33333 33333 33334', '53333 33333 33333 33333', '?3333 33333 33333 33333'),
    ).toEqual(['customer.ownership', 'management.distinction', 'management.paths']);
  });

  test('are ordered by deviation among those with fewer than three known answers', () => {
    expect(discuss('33331 33333 33333 23333', '33335 33333 33333 43333').slice(0, 2)).toEqual([
      'management.ownership',
      'customer.value',
    ]);
  });
});

describe('the ambition of a team', () => {
  const wantedBy = (...wanted: string[]) =>
    writtenAmbition(
      teamAmbition(
        wanted.map((stages) => result('33333 33333 33333 33333', { ambition: ambition(stages) })),
      ),
    );

  test('is the lower middle of what is set, per level', () => {
    expect(wantedBy('2345', '3333', '5115', '4224')).toBe('3224');
  });

  test('leaves out those who set none', () => {
    expect(wantedBy('5...', '....', '..4.')).toBe('5.4.');
  });
});
