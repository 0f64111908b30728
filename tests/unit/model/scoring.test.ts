import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  difference,
  fraction,
  toTenths,
  type Fraction,
} from '../../../src/model/fraction';
import { FACTORS, LEVELS, levelOf, questionsOf, STAGES, type Level } from '../../../src/model/grid';
import {
  blockingCells,
  gapOfCell,
  gapOfLevel,
  isUnsure,
  levelStages,
  read,
  readLevel,
  stageOf,
  stepUp,
  type Cell,
  type Cells,
  type LevelReading,
} from '../../../src/model/scoring';
import type { Answer, AnswerSheet } from '../../../src/model/sheet';
import { EXAMPLES, sheet, WORKED_EXAMPLES } from '../../fixtures/sheets';
import { anyQuestion, anySheet, OFTEN } from './arbitraries';

const readSheet = (written: string) => read(sheet(written));
const perLevelOf = <T>(answers: AnswerSheet, pick: (reading: LevelReading) => T) =>
  LEVELS.map((level) => pick(read(answers).levels[level]));

describe.each(WORKED_EXAMPLES)('the worked example "$name"', (example) => {
  const { overall, levels } = read(example.answers);

  test('has its level scores, exactly', () => {
    const expected = example.levelScores.map((score) => score && fraction(...score));
    expect(
      LEVELS.map((level) => (levels[level].kind === 'read' ? levels[level].score : null)),
    ).toEqual(expected);
  });

  test('shows its level scores', () => {
    const shown = perLevelOf(example.answers, (reading) =>
      reading.kind === 'read' ? toTenths(reading.score) : null,
    );
    expect(shown).toEqual(example.levelScoresShown);
  });

  test('has its level stages', () => {
    const stages = perLevelOf(example.answers, (reading) =>
      reading.kind === 'read' ? reading.stage : null,
    );
    expect(stages).toEqual(example.levelStages);
  });

  test('has its level floors', () => {
    const floors = perLevelOf(example.answers, (reading) =>
      reading.kind === 'read' ? reading.floor : null,
    );
    expect(floors).toEqual(example.levelFloors);
  });

  test('has its overall stage, floor, score and fit, over its levels', () => {
    const { stage, floor, over, score, fit } = example.overall;
    expect(overall).toMatchObject({
      kind: 'read',
      stage,
      floor,
      levels: over,
      score: fraction(...score),
      fit,
    });
  });

  test('shows its overall score', () => {
    expect(overall.kind === 'read' && toTenths(overall.score)).toBe(example.overall.scoreShown);
  });
});

describe('the stage rule', () => {
  test.each([
    [[3, 3, 3, 3, 3], 3],
    [[3, 3, 3, 3, 2], 3],
    [[3, 3, 3, 2, 2], 2],
    [[3, 3, 3, 3, 1], 2],
    [[5, 5, 5, 5, 4], 5],
    [[5, 5, 5, 5, 3], 4],
    [[5, 5, 5, 5, 1], 2],
    [[5, 5, 5, 1, 1], 1],
    [[1, 1, 1, 1, 1], 1],
    [[1, 2, 1, 2, 1], 1],
    [[2, 2, 1, 2, 2], 2],
  ])('reads %o as stage %d', (values, stage) => {
    expect(stageOf(values)).toBe(stage);
  });

  test.each([
    [[2.5, 3, 3, 3, 3], 3],
    [[2.5, 2.5, 3, 3, 3], 2],
    [[1.5, 3, 3, 3, 3], 2],
    [[4.5, 4.5, 4.5, 4.5, 4.5], 4],
    [[4, 5, 5, 5, 5], 5],
    [[1.5, 1.5, 1.5, 1.5, 1.5], 1],
  ])('reads the medians %o as stage %d', (values, stage) => {
    expect(stageOf(values)).toBe(stage);
  });

  test('has nothing to say of no values', () => {
    expect(() => stageOf([])).toThrow(RangeError);
  });
});

// The rules once more, stated another way: sorted from low to high, the second value carries the
// stage and the first may hold it back to one above itself.
function stageBySorting(values: readonly number[]): number {
  const [first = 5, second = 5] = [...values].sort((one, other) => one - other);
  return Math.min(second, first + 1);
}

const SEVEN_ANSWERS: readonly Answer[] = [...STAGES, 'unknown', 'not-applicable'];
const ALL_LEVELS: readonly Answer[][] = FACTORS.reduce<Answer[][]>(
  (begun) => begun.flatMap((cells) => SEVEN_ANSWERS.map((answer) => [...cells, answer])),
  [[]],
);

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('every one of the 16,807 ways to answer a level', () => {
  test('is among those tried', () => {
    expect(new Set(ALL_LEVELS.map(String)).size).toBe(7 ** 5);
  });

  test('is read as the rules say in other words', () => {
    const differing = ALL_LEVELS.filter((cells) => {
      const known = cells.filter((cell) => typeof cell === 'number');
      const unknown = cells.filter((cell) => cell === 'unknown').length;
      const applicable = known.length + unknown;
      const counts = { known: known.length, unknown, applicable };
      const reading = readLevel(cells);
      const expected =
        applicable < 3
          ? { kind: 'left-out', ...counts }
          : known.length < 3
            ? { kind: 'too-little-known', ...counts }
            : {
                kind: 'read',
                stage: stageBySorting(known),
                floor: stageBySorting([...known, ...Array<number>(unknown).fill(1)]),
                score: fraction(sumOf(known), known.length),
                scoreRange: {
                  low: fraction(sumOf(known) + unknown, applicable),
                  high: fraction(sumOf(known) + 5 * unknown, applicable),
                },
                ...counts,
              };
      return canonical(reading) !== canonical(expected);
    });
    expect(differing).toEqual([]);
  });

  test('has a floor that is not above its stage and a score within its range', () => {
    const offending = ALL_LEVELS.map(readLevel).filter(
      (reading) =>
        reading.kind === 'read' &&
        (reading.floor > reading.stage ||
          compare(reading.scoreRange.low, reading.score) > 0 ||
          compare(reading.score, reading.scoreRange.high) > 0),
    );
    expect(offending).toEqual([]);
  });

  test('is never read lower for a better known answer', () => {
    const offending = ALL_LEVELS.filter((cells) =>
      cells.some((cell, position) => {
        if (typeof cell !== 'number' || cell === 5) return false;
        return isLower(readLevel(cells.with(position, (cell + 1) as Answer)), readLevel(cells));
      }),
    );
    expect(offending).toEqual([]);
  });

  test('has no wider range once an unknown is answered', () => {
    const offending = ALL_LEVELS.filter((cells) =>
      cells.some(
        (cell, position) =>
          cell === 'unknown' &&
          STAGES.some((stage) => isWider(readLevel(cells.with(position, stage)), readLevel(cells))),
      ),
    );
    expect(offending).toEqual([]);
  });

  test('has a floor of 2 at most with one unknown', () => {
    const floors = ALL_LEVELS.map(readLevel).flatMap((reading) =>
      reading.kind === 'read' && reading.unknown === 1 ? [reading.floor] : [],
    );
    expect(new Set(floors)).toEqual(new Set([1, 2]));
  });
});

function canonical(reading: object): string {
  return JSON.stringify(Object.entries(reading).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isLower(one: LevelReading, other: LevelReading): boolean {
  if (one.kind !== 'read' || other.kind !== 'read') return one.kind !== other.kind;
  return one.stage < other.stage || one.floor < other.floor || compare(one.score, other.score) < 0;
}

function isWider(one: LevelReading, other: LevelReading): boolean {
  if (other.kind !== 'read') return false;
  if (one.kind !== 'read') return true;
  const width = ({ low, high }: { low: Fraction; high: Fraction }) => difference(high, low);
  return (
    compare(width(one.scoreRange), width(other.scoreRange)) > 0 ||
    one.stage > other.stage ||
    one.floor < other.floor
  );
}

describe('the reading of a sheet', () => {
  test('counts the known, the unknown and what does not apply', () => {
    expect(readSheet('343?3 22-32 332?3 44344')).toMatchObject({
      known: 17,
      unknown: 2,
      notApplicable: 1,
    });
  });

  test('has no overall stage while too little is known of a level, and names the level', () => {
    expect(readSheet('33333 33??? 33333 2????').overall).toEqual({
      kind: 'none',
      why: 'too-little-known',
      levels: ['brand', 'customer'],
    });
  });

  test('is over two levels when two are left out', () => {
    expect(readSheet('33333 33--- ----- 44444').overall).toMatchObject({
      kind: 'read',
      stage: 3,
      levels: ['management', 'customer'],
    });
  });

  test('has no overall stage over one level, and names those that are left out', () => {
    expect(readSheet('33333 33--- ----- 44---').overall).toEqual({
      kind: 'none',
      why: 'too-few-levels',
      levels: ['brand', 'operations', 'customer'],
    });
  });

  test('blames the levels that are left out before the one of which too little is known', () => {
    expect(readSheet('3???? ----- ----- -----').overall).toMatchObject({ why: 'too-few-levels' });
  });

  test('counts an unknown cell as applying: with three of them a level is not left out', () => {
    expect(readSheet('--??? 33333 33333 33333').levels.management.kind).toBe('too-little-known');
  });

  test('takes the lowest floor of any level, not that of the level with the lowest stage', () => {
    expect(readSheet('44444 444?? 33333 44444').overall).toMatchObject({ stage: 3, floor: 1 });
  });
});

describe('the strongest and the weakest level', () => {
  test('are found by stage', () => {
    expect(readSheet('55555 44444 22222 12121').overall).toMatchObject({
      strongest: ['management'],
      weakest: ['customer'],
    });
  });

  test('are found by score where stages are equal', () => {
    expect(readSheet('33333 33334 33332 33333').overall).toMatchObject({
      strongest: ['brand'],
      weakest: ['operations'],
    });
  });

  test('are found by stage before score: 2 2 2 5 5 is below 3 3 3 3 2', () => {
    expect(readSheet('22255 33332 33332 33332').overall).toMatchObject({
      weakest: ['management'],
    });
  });

  test('are named together when they tie', () => {
    expect(readSheet('33333 44444 33333 44444').overall).toMatchObject({
      strongest: ['brand', 'customer'],
      weakest: ['management', 'operations'],
    });
  });

  test('leave out a level that is left out', () => {
    expect(read(EXAMPLES.overThreeLevels.answers).overall).toMatchObject({
      strongest: ['management', 'customer'],
      weakest: ['operations'],
    });
  });
});

describe('a factor', () => {
  test('has the mean of its known cells over the levels', () => {
    expect(readSheet('1???? 2???? 3???? 5????').factors.value).toEqual({
      score: fraction(11, 4),
      known: 4,
    });
  });

  test('has a score from three known cells', () => {
    expect(readSheet('?1??? ?2??? ?3??? ?-???').factors.distinction).toEqual({
      score: fraction(2, 1),
      known: 3,
    });
  });

  test('has none from two', () => {
    expect(readSheet('????4 ????- ????? ????4').factors.ownership).toEqual({
      score: null,
      known: 2,
    });
  });

  test('also counts what is known on a level that is left out', () => {
    expect(read(EXAMPLES.overThreeLevels.answers).factors.renewal).toEqual({
      score: fraction(3, 1),
      known: 4,
    });
  });
});

describe('the blocking cells of a level', () => {
  const blocking = (level: (typeof LEVELS)[number], cells: AnswerSheet) =>
    blockingCells(level, cells, read(cells));

  test('are its known cells below the next stage', () => {
    expect(blocking('brand', EXAMPLES.withUnknowns.answers)).toEqual([
      'brand.value',
      'brand.distinction',
      'brand.ownership',
    ]);
  });

  test('include the one cell that lies two below the next stage', () => {
    expect(blocking('management', sheet('24444 33333 33333 33333'))).toEqual(['management.value']);
  });

  test('are none at stage 5, even with one cell at 4', () => {
    expect(blocking('management', sheet('45555 33333 33333 33333'))).toEqual([]);
  });

  test('are none on a level without a stage', () => {
    expect(blocking('brand', sheet('33333 ---44 22222 33333'))).toEqual([]);
    expect(blocking('brand', sheet('33333 ???44 22222 33333'))).toEqual([]);
  });

  test('all but one a stage up, and that one not far below, bring the next stage', () => {
    fc.assert(
      fc.property(anySheet, fc.constantFrom(...LEVELS), fc.nat(), (cells, level, pick) => {
        const before = read(cells).levels[level];
        fc.pre(before.kind === 'read' && before.stage < 5);
        if (before.kind !== 'read') return;
        const blocked = blocking(level, cells);
        const spared = blocked[pick % blocked.length];
        const raised = { ...cells };
        for (const question of blocked) {
          const reached = before.stage + (question === spared ? 0 : 1);
          raised[question] = Math.max(Number(cells[question]), reached) as Answer;
        }
        const after = read(raised).levels[level];
        expect(after.kind === 'read' && after.stage).toBeGreaterThan(before.stage);
      }),
      OFTEN,
    );
  });
});

describe('the gap to an ambition', () => {
  const { levels } = read(EXAMPLES.withUnknowns.answers);

  test('of a level is ambition minus stage', () => {
    expect(gapOfLevel(levels.operations, 4)).toBe(1);
  });

  test('is 0 when the ambition is met, and never below', () => {
    expect(gapOfLevel(levels.management, 3)).toBe(0);
    expect(gapOfLevel(levels.customer, 1)).toBe(0);
    expect(gapOfCell(5, 3)).toBe(0);
  });

  test('of a cell is ambition minus answer', () => {
    expect(gapOfCell(2, 5)).toBe(3);
    expect(gapOfCell(2.5, 4)).toBe(1.5);
  });

  test('is not measured where no ambition is set', () => {
    expect(gapOfLevel(levels.management, null)).toBeNull();
    expect(gapOfCell(2, null)).toBeNull();
  });

  test('is not measured where there is no stage or no answer', () => {
    expect(gapOfLevel(readLevel(['unknown', 'unknown', 'unknown', 3, 3]), 4)).toBeNull();
    expect(gapOfCell('unknown', 4)).toBeNull();
    expect(gapOfCell('not-applicable', 4)).toBeNull();
  });
});

describe('laws of the reading', () => {
  const anyBetterAnswer = fc
    .tuple(anySheet, anyQuestion)
    .map(([cells, question]) => {
      const answer = cells[question];
      const better = typeof answer === 'number' && answer < 5 ? ((answer + 1) as Answer) : answer;
      return { cells, better: { ...cells, [question]: better } };
    })
    .filter(({ cells, better }) => JSON.stringify(cells) !== JSON.stringify(better));

  test('a better known answer never lowers a level', () => {
    fc.assert(
      fc.property(anyBetterAnswer, ({ cells, better }) => {
        const [before, after] = [read(cells), read(better)];
        expect(LEVELS.filter((l) => isLower(after.levels[l], before.levels[l]))).toEqual([]);
      }),
      OFTEN,
    );
  });

  test('a better known answer never lowers the overall stage, floor or score', () => {
    fc.assert(
      fc.property(anyBetterAnswer, ({ cells, better }) => {
        const [before, after] = [read(cells).overall, read(better).overall];
        expect(after.kind).toBe(before.kind);
        if (before.kind !== 'read' || after.kind !== 'read') return;
        expect(after.stage).toBeGreaterThanOrEqual(before.stage);
        expect(after.floor).toBeGreaterThanOrEqual(before.floor);
        expect(compare(after.score, before.score)).toBeGreaterThanOrEqual(0);
      }),
      OFTEN,
    );
  });

  test('a better known answer never lowers a factor', () => {
    fc.assert(
      fc.property(anyBetterAnswer, ({ cells, better }) => {
        const [before, after] = [read(cells).factors, read(better).factors];
        for (const factor of FACTORS) {
          const [low, high] = [before[factor].score, after[factor].score];
          expect(low === null ? high === null : high !== null && compare(high, low) >= 0).toBe(
            true,
          );
        }
      }),
      OFTEN,
    );
  });

  test('the overall floor is not above the overall stage, which no level undercuts', () => {
    fc.assert(
      fc.property(anySheet, (cells) => {
        const { overall, levels } = read(cells);
        if (overall.kind !== 'read') return;
        expect(overall.floor).toBeLessThanOrEqual(overall.stage);
        for (const level of overall.levels) {
          const reading = levels[level];
          expect(reading.kind === 'read' && reading.stage >= overall.stage).toBe(true);
        }
      }),
      OFTEN,
    );
  });

  test('an unknown that is answered never widens the range of its level', () => {
    const anyUnknown = fc.tuple(anySheet, anyQuestion, fc.constantFrom(...STAGES));
    fc.assert(
      fc.property(anyUnknown, ([cells, question, answer]) => {
        const before = read({ ...cells, [question]: 'unknown' });
        const after = read({ ...cells, [question]: answer });
        const level = levelOf(question);
        expect(isWider(after.levels[level], before.levels[level])).toBe(false);
      }),
      OFTEN,
    );
  });

  test('an answer on one level says nothing about another', () => {
    fc.assert(
      fc.property(anySheet, anySheet, fc.constantFrom(...LEVELS), (one, other, level) => {
        const mixed = { ...one };
        for (const question of questionsOf(level)) mixed[question] = other[question];
        expect(read(mixed).levels[level]).toEqual(read(other).levels[level]);
      }),
      OFTEN,
    );
  });
});

describe('the step to the next stage', () => {
  const step = (level: Level, written: string) => {
    const cells = sheet(written);
    return stepUp(level, cells, read(cells));
  };

  test('asks it of all blocking answers but one', () => {
    expect(step('management', '22233 33333 33333 33333')).toEqual({
      to: 3,
      blocking: ['management.value', 'management.distinction', 'management.paths'],
    });
  });

  test('asks a single answer that is far behind to come along', () => {
    expect(step('management', '54222 33333 33333 33333')?.blocking).toHaveLength(3);
    expect(step('management', '25555 33333 33333 33333')).toEqual({
      to: 4,
      blocking: ['management.value'],
    });
  });

  test('ends at stage 5, and does not exist without a stage', () => {
    expect(step('management', '55555 33333 33333 33333')).toBeNull();
    expect(step('management', '3???? 33333 33333 33333')).toBeNull();
  });

  test('is enough: with it the level has the next stage', () => {
    fc.assert(
      fc.property(anySheet, fc.constantFrom(...LEVELS), (cells, level) => {
        const reading = read(cells);
        const up = stepUp(level, cells, reading);
        if (!up) return;
        const [slack, ...others] = up.blocking;
        const raised: Record<string, Cell> = { ...cells };
        for (const question of others) raised[question] = up.to;
        const least = up.to - 1;
        if (slack && (cells[slack] as number) < least) raised[slack] = least;
        const after = read(raised as Cells).levels[level];
        expect(after.kind === 'read' && after.stage).toBeGreaterThanOrEqual(up.to);
      }),
      OFTEN,
    );
  });
});

test('the stages of the levels stand in level order, with a gap where there is none', () => {
  for (const { answers, levelStages: expected } of WORKED_EXAMPLES) {
    expect(levelStages(read(answers))).toEqual(expected);
  }
});

test('a level is unsure where an unknown answer may bring it below its stage', () => {
  const { levels } = readSheet('3333? 3333? 22222 ???33');
  expect(LEVELS.map((level) => isUnsure(levels[level]))).toEqual([true, true, false, false]);
  expect(isUnsure(readSheet('2222? 33333 33333 33333').levels.management)).toBe(false);
});
