import { describe, expect, test } from 'vitest';
import { levelOf, perQuestion, STAGES, type Stage } from '../../../src/model/grid';
import { patternOf } from '../../../src/model/pattern';
import { read } from '../../../src/model/scoring';
import { sheet, WORKED_EXAMPLES } from '../../fixtures/sheets';

type FourStages = readonly [Stage, Stage, Stage, Stage];

function patternOfStages([management, brand, operations, customer]: FourStages) {
  const stages = { management, brand, operations, customer };
  return patternOf(read(perQuestion((question) => stages[levelOf(question)])));
}

const patternOfSheet = (written: string) => patternOf(read(sheet(written)));

const ALL_STAGES: readonly FourStages[] = STAGES.flatMap((m) =>
  STAGES.flatMap((b) => STAGES.flatMap((o) => STAGES.map((c): FourStages => [m, b, o, c]))),
);

test.each(WORKED_EXAMPLES)('the worked example "$name" is $pattern', ({ answers, pattern }) => {
  expect(patternOf(read(answers)).id).toBe(pattern);
});

describe('over all 625 combinations of four level stages', () => {
  test.each([
    ['in-step', 5],
    ['small-tension', 56],
    ['weak-middle', 54],
    ['one-behind', 90],
    ['paper-promise', 175],
    ['carried-by-people', 175],
    ['zigzag', 70],
    ['unknown-ground', 0],
  ])('%s occurs %d times', (id, times) => {
    expect(ALL_STAGES.filter((stages) => patternOfStages(stages).id === id)).toHaveLength(times);
  });

  // By hand: with the lowest at 1, 2, 3 the other three can lie in 15, 8, 1 ways, 24 in all; with
  // the brand or operations behind, 3 of them are a weak middle first (the other of the two 1 below
  // the ends).
  test.each([
    ['management', 24],
    ['brand', 21],
    ['operations', 21],
    ['customer', 24],
  ])('%s stays behind %d times', (level, times) => {
    const behind = ALL_STAGES.map(patternOfStages).filter(
      (pattern) => pattern.id === 'one-behind' && pattern.level === level,
    );
    expect(behind).toHaveLength(times);
  });
});

describe('a pattern', () => {
  test.each<[FourStages, string]>([
    [[4, 4, 4, 4], 'in-step'],
    [[4, 3, 4, 3], 'small-tension'],
    [[4, 2, 3, 4], 'weak-middle'],
    [[5, 1, 1, 3], 'weak-middle'],
    [[4, 3, 3, 5], 'carried-by-people'],
    [[4, 2, 4, 5], 'one-behind'],
    [[3, 3, 1, 3], 'one-behind'],
    [[4, 4, 3, 2], 'paper-promise'],
    [[4, 3, 3, 2], 'paper-promise'],
    [[2, 3, 4, 4], 'carried-by-people'],
    [[1, 5, 2, 2], 'zigzag'],
    [[2, 2, 1, 5], 'zigzag'],
    [[5, 1, 5, 1], 'zigzag'],
  ])('of the stages %o is %s', (stages, id) => {
    expect(patternOfStages(stages).id).toBe(id);
  });

  test('is a weak middle before it is one level behind', () => {
    expect(patternOfStages([5, 4, 2, 5])).toEqual({ id: 'weak-middle' });
  });

  test('is one level behind before it is a paper promise', () => {
    expect(patternOfStages([4, 4, 4, 2])).toEqual({ id: 'one-behind', level: 'customer' });
  });
});

describe('unknown ground', () => {
  test('is six unknown answers of twenty', () => {
    expect(patternOfSheet('333?? 333?? 3333? 3333?').id).toBe('unknown-ground');
  });

  test('is not yet five', () => {
    expect(patternOfSheet('333?? 333?? 3333? 33333').id).toBe('in-step');
  });

  test('is not what does not apply', () => {
    expect(patternOfSheet('333-- 333-- 333-- 333--').id).toBe('in-step');
  });

  test('is a reading without an overall stage', () => {
    expect(patternOfSheet('33??? 33333 33333 33333').id).toBe('unknown-ground');
    expect(patternOfSheet('33333 ----- ----- -----').id).toBe('unknown-ground');
  });
});

describe('over three levels', () => {
  test('levels can be in step', () => {
    expect(patternOfSheet('33333 ----- 33333 33333').id).toBe('in-step');
  });

  test('a difference of two stages is a zigzag, whatever its direction', () => {
    expect(patternOfSheet('44444 ----- 22222 22222').id).toBe('zigzag');
    expect(patternOfSheet('22222 ----- 44444 44444').id).toBe('zigzag');
  });
});
