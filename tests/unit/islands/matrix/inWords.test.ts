// What the matrix says in sentences, in both languages.
import { describe, expect, test } from 'vitest';
import {
  changedFigure,
  changedQuadrant,
  hasChanged,
  lineInWords,
  nameOf,
  onScale,
  reasonInWords,
  volumeInWords,
  whyUnplaced,
} from '../../../../src/islands/matrix/inWords';
import { presetOf, presetScale, PRESETS_OF } from '../../../../src/islands/matrix/presets';
import {
  AXES,
  changesIn,
  EMPTY_MATRIX,
  isScale,
  QUADRANTS,
  rankedIn,
  unplacedIn,
  type Matrix,
} from '../../../../src/model/matrix';
import { matrixOf, moment } from '../../../fixtures/matrices';
import { EN, NL } from './words';

const COUNTED = { volume: 'contacts a year' };

const reasons = (words: typeof EN, matrix: Matrix) =>
  rankedIn(matrix).map((ranked) => reasonInWords(words, matrix, ranked));

describe('a moment in the list', () => {
  const claim = matrixOf([moment('Claim', [4.1, 8, 12_000])], COUNTED);

  test('says every figure that put it there', () => {
    expect(reasons(EN, claim)).toEqual([
      'Impact 8 of 10, satisfaction 4.1 of 10, 12,000 contacts a year: 80 % of the most impact there can be, and 59 % of the satisfaction still to gain.',
    ]);
    expect(reasons(NL, { ...claim, volume: 'contacten per jaar' })).toEqual([
      'Impact 8 van 10; tevredenheid 4,1 van 10; 12.000 contacten per jaar: 80 % van de meeste impact die er kan zijn, en nog 59 % van de tevredenheid te winnen.',
    ]);
  });

  test('has another reason in every quadrant', () => {
    const four = matrixOf([
      moment('improve', [2, 8, 1]),
      moment('spread', [8, 8, 1]),
      moment('economise', [2, 2, 1]),
      moment('leave', [8, 2, 1]),
    ]);
    const said = reasons(EN, four).map((reason) => reason.split(': ')[1]);
    expect(new Set(said).size).toBe(QUADRANTS.length);
  });

  test('says that it has no volume, and where it lay before', () => {
    const moved = matrixOf([moment('Claim', [8, 8], [2, 8])]);
    const [reason] = reasons(EN, moved);
    expect(reason).toContain('volume not known');
    expect(reason).toContain(EN.matrix.becauseNoVolume);
    expect(reason).toContain('it was in “Improve”');
  });

  test('without a name is called after its row', () => {
    expect(nameOf(EN, moment('  ', [1, 1]), 7)).toBe('moment 7');
  });
});

describe('a figure on a scale', () => {
  test('is said with as much of the scale as it needs', () => {
    const { satisfaction } = EMPTY_MATRIX;
    expect(onScale(EN, satisfaction, 8)).toBe('8 of 10');
    expect(onScale(NL, { ...satisfaction, from: 1 }, 8.25)).toBe('8,25 van 10');
    expect(onScale(EN, { ...satisfaction, from: -100, to: 100 }, -12)).toBe(
      '−12 (from −100 to 100)',
    );
    expect(onScale(EN, { ...satisfaction, from: 1, to: 5, better: 'lower' }, 2)).toBe(
      '2 (from 1 to 5, lower is better)',
    );
  });

  test('of a volume is said with what it counts', () => {
    expect(volumeInWords(EN, EMPTY_MATRIX, 1234.5)).toBe('volume 1,234.5');
    expect(volumeInWords(EN, { ...EMPTY_MATRIX, volume: 'calls' }, 0)).toBe('0 calls');
    expect(volumeInWords(NL, EMPTY_MATRIX, null)).toBe('volume onbekend');
  });
});

describe('a dividing line', () => {
  const median: Partial<Matrix> = { dividing: { satisfaction: 'median', impact: 'middle' } };

  test('says where it runs and why there', () => {
    const matrix = matrixOf(
      [moment('a', [3, 1]), moment('b', [7, 1]), moment('c', [9, 1])],
      median,
    );
    expect(lineInWords(EN, matrix, 'satisfaction')).toMatch(/^It runs at 7, the median/);
    expect(lineInWords(EN, matrix, 'impact')).toBe(
      'It runs at 5, the middle of the scale from 0 to 10.',
    );
    expect(lineInWords(NL, matrix, 'satisfaction')).toMatch(/^De lijn loopt bij 7, de mediaan/);
  });

  test('says so where there is nothing to take a median of', () => {
    const matrix = matrixOf([moment('outside', [30, 1])], median);
    expect(lineInWords(EN, matrix, 'satisfaction')).toMatch(/no moments .* runs at 5/);
  });
});

test('what is not in the picture says every reason, with the number and the scale', () => {
  const matrix = matrixOf([moment('a', [12, null]), moment('b', [null, -1])]);
  const said = unplacedIn(matrix).map(({ moment: one, why }) => whyUnplaced(EN, matrix, one, why));
  expect(said).toEqual([
    ['its satisfaction, 12, lies outside the scale from 0 to 10', 'its impact is not filled in'],
    ['its satisfaction is not filled in', 'its impact, −1, lies outside the scale from 0 to 10'],
  ]);
});

describe('what has changed', () => {
  const matrix = matrixOf([
    moment('same', [2, 8, 10], [2, 8, 10]),
    moment('better', [7.3, 8, 10], [2.1, 8]),
    moment('new', [7, 8, 10]),
  ]);
  const changes = changesIn(matrix);

  test('is only what differs', () => {
    expect(changes.filter(hasChanged).map((change) => change.moment.name)).toEqual(['better']);
  });

  test('is said from then to now, with the difference where both are known', () => {
    const [, better] = changes;
    expect(changedFigure(EN, better!, 'satisfaction')).toBe('2.1 to 7.3 (+5.2)');
    expect(changedFigure(NL, better!, 'satisfaction')).toBe('2,1 naar 7,3 (+5,2)');
    expect(changedFigure(EN, better!, 'impact')).toBe('8');
    expect(changedFigure(EN, better!, 'volume')).toBe('not known to 10');
    expect(changedQuadrant(EN, better!)).toBe('Improve to Spread');
  });
});

describe('the scales on offer', () => {
  test('are scales, have different names on the list, and are known again', () => {
    for (const axis of AXES) {
      const names = PRESETS_OF[axis].map((preset) => EN.matrix.presets[preset]);
      expect(new Set(names).size).toBe(names.length);
      for (const preset of PRESETS_OF[axis]) {
        const scale = presetScale(EN, preset);
        expect(isScale(scale)).toBe(true);
        expect(presetOf(EN, { ...EMPTY_MATRIX, [axis]: scale }, axis)).toBe(preset);
      }
    }
  });

  test('leave a scale of somebody’s own alone', () => {
    expect(presetOf(EN, EMPTY_MATRIX, 'satisfaction')).toBeNull();
  });

  test('say which end is better', () => {
    expect(presetScale(EN, 'ces5').better).toBe('lower');
    expect(presetScale(EN, 'ces7').better).toBe('higher');
  });
});
