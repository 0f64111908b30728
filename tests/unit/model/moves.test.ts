import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factorOf, levelOf, LEVELS, QUESTIONS } from '../../../src/model/grid';
import { findOut, nextMoves } from '../../../src/model/moves';
import { blockingCells, read } from '../../../src/model/scoring';
import type { Ambition, AnswerSheet } from '../../../src/model/sheet';
import { ambition, EXAMPLES, sheet, WORKED_EXAMPLES } from '../../fixtures/sheets';
import { anyAmbition, anySheet, OFTEN } from './arbitraries';

const movesOn = (cells: AnswerSheet, wanted: Ambition) => nextMoves(cells, read(cells), wanted);
const questionsToMove = (cells: string, wanted: string) =>
  movesOn(sheet(cells), ambition(wanted)).map(({ question }) => question);

test.each(WORKED_EXAMPLES)('the worked example "$name" has its next moves', (example) => {
  expect(movesOn(example.answers, example.ambition).map(({ question }) => question)).toEqual(
    example.moves,
  );
});

describe('a next move', () => {
  test('says from where to where, and why', () => {
    expect(movesOn(EXAMPLES.withUnknowns.answers, EXAMPLES.withUnknowns.ambition)).toEqual([
      {
        question: 'brand.value',
        from: 2,
        to: 3,
        blocking: true,
        gap: 1,
        ambition: 3,
        example: { question: 'customer.value', answer: 4 },
      },
      {
        question: 'brand.distinction',
        from: 2,
        to: 3,
        blocking: true,
        gap: 1,
        ambition: 3,
        example: { question: 'management.distinction', answer: 4 },
      },
      {
        question: 'operations.paths',
        from: 2,
        to: 3,
        blocking: false,
        gap: 2,
        ambition: 4,
        example: { question: 'management.paths', answer: 3 },
      },
    ]);
  });

  test('has no example where the factor is nowhere further', () => {
    const [first] = movesOn(EXAMPLES.inStep.answers, EXAMPLES.inStep.ambition);
    expect(first?.example).toBeNull();
  });

  test('is measured to stage 5 where no ambition is set', () => {
    const [first] = movesOn(EXAMPLES.carriedByPeople.answers, ambition('....'));
    expect(first).toMatchObject({ ambition: null, gap: 4, from: 1, to: 2 });
  });
});

describe('the order of the next moves', () => {
  test('puts what blocks the level with the overall stage before a larger gap', () => {
    expect(questionsToMove('22222 33333 33333 33333', '3555')).toEqual([
      'management.value',
      'management.distinction',
      'brand.value',
    ]);
  });

  test('does not put a cell first that does not block its level', () => {
    // management.value is at 3 on a level at stage 2, and its gap of 1 is smaller than that of the
    // brand.
    expect(questionsToMove('32244 33355 55555 55555', '4555')).toEqual([
      'management.distinction',
      'management.paths',
      'brand.value',
    ]);
  });

  test('puts the larger gap first where nothing blocks more', () => {
    expect(questionsToMove('33333 33333 33333 33333', '4455')).toEqual([
      'operations.value',
      'operations.distinction',
      'customer.value',
    ]);
  });

  test('puts the lower answer first where gaps are equal', () => {
    expect(questionsToMove('33333 22222 33333 44444', '4.45').at(0)).toBe('brand.value');
    expect(questionsToMove('44444 44444 33333 33333', '5544')).toEqual([
      'operations.value',
      'operations.distinction',
      'customer.value',
    ]);
  });

  test('puts the lower answer first where gaps are equal and both block', () => {
    expect(questionsToMove('44444 33333 33333 33333', '5453')).toEqual([
      'operations.value',
      'operations.distinction',
      'brand.value',
    ]);
    expect(questionsToMove('34444 23333 55555 55555', '5455')).toEqual([
      'brand.value',
      'brand.distinction',
      'management.value',
    ]);
  });

  test('puts the factor first that is furthest on another level', () => {
    expect(questionsToMove('22222 22222 33334 44544', '....')).toEqual([
      'management.paths',
      'brand.paths',
      'management.value',
    ]);
  });

  test('compares how far a factor is elsewhere even where it is not further', () => {
    // All answers to be moved are 3; elsewhere renewal is at 3, the others are at 2 or lower.
    expect(questionsToMove('33333 22232 ----- -----', '52..').at(0)).toBe('management.renewal');
  });

  test('leaves the blocking cells out of account where there is no overall stage', () => {
    expect(questionsToMove('22222 33333 33333 3????', '3555')).toEqual([
      'brand.value',
      'brand.distinction',
      'operations.value',
    ]);
  });
});

describe('there is no next move', () => {
  test('where every level has met its ambition, whatever single cells say', () => {
    expect(questionsToMove('33332 33333 33333 33333', '3333')).toEqual([]);
  });

  test('where everything is at stage 5 without an ambition', () => {
    expect(questionsToMove('55554 55555 55555 55555', '....')).toEqual([]);
  });

  test('on what is not known or does not apply', () => {
    expect(questionsToMove('????? ????? ----- -----', '5555')).toEqual([]);
  });
});

test('a level of which too little is known can still be moved on', () => {
  expect(questionsToMove('1???? 55555 55555 55555', '5555')).toEqual(['management.value']);
});

describe('laws of the next moves', () => {
  const anyCase = fc.tuple(anySheet, anyAmbition);

  test('there are at most three, at most two per level', () => {
    fc.assert(
      fc.property(anyCase, ([cells, wanted]) => {
        const levels = movesOn(cells, wanted).map(({ question }) => levelOf(question));
        expect(levels.length).toBeLessThanOrEqual(3);
        for (const level of LEVELS) {
          expect(levels.filter((moved) => moved === level).length).toBeLessThanOrEqual(2);
        }
      }),
      OFTEN,
    );
  });

  test('each is one stage up from a known answer, towards the ambition and not beyond', () => {
    fc.assert(
      fc.property(anyCase, ([cells, wanted]) => {
        for (const { question, from, to, gap } of movesOn(cells, wanted)) {
          expect(from).toBe(cells[question]);
          expect(to).toBe(from + 1);
          expect(to).toBeLessThanOrEqual(wanted[levelOf(question)] ?? 5);
          expect(gap).toBe((wanted[levelOf(question)] ?? 5) - from);
        }
      }),
      OFTEN,
    );
  });

  test('they are the first of all candidates by the criteria of the contract', () => {
    fc.assert(
      fc.property(anyCase, ([cells, wanted]) => {
        expect(movesOn(cells, wanted).map(({ question }) => question)).toEqual(
          movesByRanking(cells, wanted),
        );
      }),
      OFTEN,
    );
  });
});

// The same rules once more: every candidate gets one number in which each criterion outweighs the
// next.
function movesByRanking(cells: AnswerSheet, wanted: Ambition): string[] {
  const reading = read(cells);
  const ranked = QUESTIONS.flatMap((question, position) => {
    const [level, factor] = [levelOf(question), factorOf(question)];
    const [answer, target] = [cells[question], wanted[level] ?? 5];
    const levelReading = reading.levels[level];
    if (typeof answer !== 'number' || answer >= target) return [];
    if (levelReading.kind === 'read' && levelReading.stage >= target) return [];
    const elsewhere = QUESTIONS.filter((q) => factorOf(q) === factor && q !== question)
      .map((q) => cells[q])
      .filter((cell) => typeof cell === 'number');
    const first =
      reading.overall.kind === 'read' &&
      levelReading.kind === 'read' &&
      levelReading.stage === reading.overall.stage &&
      blockingCells(level, cells, reading).includes(question);
    const weight =
      (first ? 1e8 : 0) +
      (target - answer) * 1e6 +
      (5 - answer) * 1e4 +
      Math.max(0, ...elsewhere) * 1e2 +
      (20 - position);
    return [{ question, level, weight }];
  }).sort((one, other) => other.weight - one.weight);
  return ranked
    .filter(({ level }, rank) => ranked.slice(0, rank).filter((r) => r.level === level).length < 2)
    .slice(0, 3)
    .map(({ question }) => question);
}

describe('what to find out', () => {
  test('are the unknown cells in question order', () => {
    expect(findOut(sheet('343?3 22-32 332?3 44344'))).toEqual([
      'management.renewal',
      'operations.renewal',
    ]);
  });

  test('is nothing on a sheet without unknowns', () => {
    expect(findOut(sheet('-3333 33333 33333 33333'))).toEqual([]);
  });
});
