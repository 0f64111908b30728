import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS } from '../../../src/model/grid';
import { proposedAmbition } from '../../../src/model/proposal';
import { read } from '../../../src/model/scoring';
import { ambition, sheet } from '../../fixtures/sheets';
import { anySheet, OFTEN } from './arbitraries';

const proposed = (written: string) => proposedAmbition(read(sheet(written)));

test.each([
  ['the lowest level one stage up, the others where they stand', '44444 33333 22222 33333', '4333'],
  ['several lowest levels together', '44444 22222 22222 33333', '4333'],
  ['all of them where all are equal', '33333 33333 33333 33333', '4444'],
  ['never above stage 5', '55555 55555 55555 55555', '5555'],
  ['nothing for a level without a stage', '44444 ????? 2---- 33333', '4..4'],
  ['nothing where nothing is known', '????? ????? ????? ?????', '....'],
])('an ambition is proposed: %s', (_, written, wanted) => {
  expect(proposed(written)).toEqual(ambition(wanted));
});

test('law: it asks for one stage more at least, nowhere for more than one, unless all are at 5', () => {
  fc.assert(
    fc.property(anySheet, (cells) => {
      const { levels } = read(cells);
      const steps = LEVELS.flatMap((level) => {
        const { [level]: reading } = levels;
        const wanted = proposedAmbition(read(cells))[level];
        return reading.kind === 'read' ? [(wanted ?? 0) - reading.stage] : [];
      });
      expect(steps.every((step) => step === 0 || step === 1)).toBe(true);
      const allAtTheTop = LEVELS.every((level) => {
        const { [level]: reading } = levels;
        return reading.kind !== 'read' || reading.stage === 5;
      });
      expect(steps.includes(1)).toBe(!allAtTheTop && steps.length > 0);
    }),
    OFTEN,
  );
});
