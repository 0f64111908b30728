import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS, levelOf, QUESTIONS, type QuestionId } from '../../../src/model/grid';
import { read } from '../../../src/model/scoring';
import type { AnswerSheet } from '../../../src/model/sheet';
import { waysUp, waysUpOfLevel, type Change } from '../../../src/model/ways';
import { sheet } from '../../fixtures/sheets';
import { anySheet, OFTEN } from './arbitraries';

const ways = (written: string) => {
  const cells = sheet(written);
  return waysUp(cells, read(cells));
};

/** "brand.value 2>3" */
const told = ({ question, from, to }: Change) => `${question} ${from}>${to}`;

const tried = (cells: AnswerSheet, way: readonly Change[]): AnswerSheet => ({
  ...cells,
  ...Object.fromEntries(way.map(({ question, to }) => [question, to])),
});

const overallStage = (cells: AnswerSheet) => {
  const { overall } = read(cells);
  return overall.kind === 'read' ? overall.stage : null;
};

describe('the smallest sets of answers that bring the whole one stage up', () => {
  test('all but one of the answers that keep the lowest level where it is', () => {
    const found = ways('33333 33333 22333 33333');
    expect(found?.to).toBe(3);
    expect(found?.ways.map((way) => way.map(told))).toEqual([
      ['operations.value 2>3'],
      ['operations.distinction 2>3'],
    ]);
    expect(found?.count).toBe(2);
  });

  test('one answer two stages behind needs one step only, where it may stay one behind', () => {
    expect(ways('55555 55555 55555 15555')?.ways.map((way) => way.map(told))).toEqual([
      ['customer.value 1>2'],
    ]);
  });

  test('an answer a stage behind the others is always among them', () => {
    const found = ways('44444 44444 12234 44444');
    expect(found?.to).toBe(3);
    expect(found?.ways.map((way) => way.map(told))).toEqual([
      ['operations.value 1>3', 'operations.distinction 2>3'],
      ['operations.value 1>3', 'operations.paths 2>3'],
    ]);
  });

  test('every level that has the lowest stage must rise', () => {
    const found = ways('33333 22333 22333 33333');
    expect(found?.ways[0]?.map(told)).toEqual(['brand.value 2>3', 'operations.value 2>3']);
    expect(found?.count).toBe(4);
    expect(found?.ways).toHaveLength(3);
  });

  test('what is not known or does not apply is not among them', () => {
    const [way] = ways('44444 44444 223?- 44444')?.ways ?? [];
    expect(way?.map(told)).toEqual(['operations.value 2>3']);
  });

  test.each([
    ['at stage 5 there is nothing above', sheet('55555 55555 55555 55555')],
    ['without an overall reading there is no whole to lift', sheet('33333 ????? 33333 33333')],
  ])('%s', (_, cells) => {
    expect(waysUp(cells, read(cells))).toBeNull();
  });

  test('and of one level the same, whatever the others do', () => {
    const cells = sheet('11111 55555 55555 55?--');
    const reading = read(cells);
    expect(waysUpOfLevel('management', cells, reading)?.count).toBe(5);
    expect(waysUpOfLevel('brand', cells, reading)).toBeNull();
    expect(waysUpOfLevel('customer', cells, reading)).toBeNull();
  });
});

describe('law', () => {
  test('each of them brings the whole exactly one stage up, and only upwards', () => {
    fc.assert(
      fc.property(anySheet, (cells) => {
        const found = waysUp(cells, read(cells));
        for (const way of found?.ways ?? []) {
          expect(overallStage(tried(cells, way))).toBe(found?.to);
          expect(way.every(({ from, to }) => to > from && to <= (found?.to ?? 0))).toBe(true);
        }
      }),
      OFTEN,
    );
  });

  test('none can miss an answer', () => {
    fc.assert(
      fc.property(anySheet, (cells) => {
        const found = waysUp(cells, read(cells));
        for (const way of found?.ways ?? []) {
          for (const left of way) {
            const fewer = way.filter((change) => change !== left);
            expect(overallStage(tried(cells, fewer))).toBeLessThan(found?.to ?? 0);
          }
        }
      }),
      OFTEN,
    );
  });

  test('no smaller set of answers would do, however high they were lifted', () => {
    const subsets = (of: readonly QuestionId[]): QuestionId[][] =>
      of.reduce<QuestionId[][]>((all, id) => [...all, ...all.map((one) => [...one, id])], [[]]);
    fc.assert(
      fc.property(anySheet, (cells) => {
        const reading = read(cells);
        for (const level of LEVELS) {
          const found = waysUpOfLevel(level, cells, reading);
          const smallest = found?.ways[0]?.length ?? 0;
          const known = QUESTIONS.filter(
            (id) => levelOf(id) === level && typeof cells[id] === 'number',
          );
          for (const smaller of subsets(known).filter(({ length }) => length < smallest)) {
            const lifted = { ...cells, ...Object.fromEntries(smaller.map((id) => [id, 5])) };
            const after = read(lifted).levels[level];
            expect(after.kind === 'read' && after.stage).toBeLessThan(found?.to ?? 0);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
