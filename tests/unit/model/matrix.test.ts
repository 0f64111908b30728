import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asBefore,
  AXES,
  changesIn,
  cleanName,
  EMPTY_MATRIX,
  fittingScale,
  isPossible,
  isScale,
  LARGEST,
  linesOf,
  linesPlaced,
  LONGEST_NAME,
  movedTo,
  nudged,
  numbered,
  placedIn,
  QUADRANTS,
  rankedIn,
  scaleOf,
  shareOf,
  stepOf,
  unplacedIn,
  withBefore,
  withoutBefore,
  type Matrix,
  type Scale,
} from '../../../src/model/matrix';
import { anyMatrix, anyNumber, anyScale, FOUR, matrixOf, moment } from '../../fixtures/matrices';

const TRIED = { numRuns: 500 };

const scale = (from: number, to: number, better: Scale['better'] = 'higher'): Scale => ({
  ...{ name: '', from, to, better },
});

const MEDIANS = { satisfaction: 'median', impact: 'median' } as const;

const namesIn = (placed: ReturnType<typeof placedIn>) => placed.map((one) => one.moment.name);
const quadrantsIn = (matrix: Matrix) => placedIn(matrix).map(({ quadrant }) => quadrant);
const rankedNames = (matrix: Matrix) => rankedIn(matrix).map(({ placed }) => placed.moment.name);

describe('the dividing lines', () => {
  test('run through the middle of the scales', () => {
    expect(linesOf(matrixOf([], { satisfaction: scale(-100, 100), impact: scale(1, 5) }))).toEqual({
      ...{ satisfaction: 0, impact: 3 },
    });
  });

  test('run through the medians, of an even number between the middle two', () => {
    const dividing = MEDIANS;
    expect(linesOf(matrixOf(FOUR, { dividing }))).toEqual({ satisfaction: 6, impact: 5 });
    expect(linesOf(matrixOf(FOUR.slice(0, 3), { dividing }))).toEqual({
      ...{ satisfaction: 4, impact: 8 },
    });
  });

  test('are each on their own', () => {
    const dividing = { satisfaction: 'median', impact: 'middle' } as const;
    expect(linesOf(matrixOf(FOUR.slice(0, 3), { dividing }))).toEqual({
      ...{ satisfaction: 4, impact: 5 },
    });
  });

  test('look at the moments in the picture only', () => {
    const outside = [moment('Half', [1, null]), moment('Far', [11, 1])];
    const dividing = MEDIANS;
    expect(linesOf(matrixOf([...FOUR, ...outside], { dividing }))).toEqual({
      ...{ satisfaction: 6, impact: 5 },
    });
  });

  test('run through the middle where there is no median', () => {
    expect(linesOf(matrixOf([], { dividing: MEDIANS }))).toEqual({ satisfaction: 5, impact: 5 });
  });

  test('of before have the medians of before', () => {
    const matrix = matrixOf([moment('Claim', [3, 8], [5, 6])], { dividing: MEDIANS });
    expect(linesOf(matrix, 'before')).toEqual({ satisfaction: 5, impact: 6 });
  });

  test('have a place in the picture, better to the right', () => {
    const moments = [moment('Claim', [2, 8])];
    const matrix = matrixOf(moments, { dividing: MEDIANS, satisfaction: scale(0, 10, 'lower') });
    expect(linesPlaced(matrix)).toEqual({ x: 0.8, y: 0.8 });
  });

  test('of medians have no more than half of the moments on either side', () => {
    fc.assert(
      fc.property(anyMatrix, (any) => {
        const matrix = { ...any, dividing: MEDIANS };
        const placed = placedIn(matrix);
        const lines = linesOf(matrix);
        for (const axis of AXES) {
          const values = placed.map(({ measured }) => measured[axis] ?? Number.NaN);
          expect(values.filter((value) => value < lines[axis]).length).toBeLessThanOrEqual(
            placed.length / 2,
          );
          expect(values.filter((value) => value > lines[axis]).length).toBeLessThanOrEqual(
            placed.length / 2,
          );
        }
      }),
      TRIED,
    );
  });
});

describe('a moment in the picture', () => {
  test('lies by its values, and in a quadrant', () => {
    expect(placedIn(matrixOf(FOUR)).map(({ x, y, quadrant }) => [x, y, quadrant])).toEqual([
      [0.3, 0.8, 'improve'],
      [0.9, 0.9, 'spread'],
      [0.4, 0.2, 'economise'],
      [0.8, 0.1, 'leave'],
    ]);
  });

  test('lies further to the right where lower is better', () => {
    const satisfaction = scale(0, 10, 'lower');
    const placed = placedIn(matrixOf(FOUR, { satisfaction }));
    expect(placed.map(({ x, quadrant }) => [x, quadrant])).toEqual([
      [0.7, 'spread'],
      [0.1, 'improve'],
      [0.6, 'leave'],
      [0.2, 'economise'],
    ]);
  });

  test('has more impact where its impact is higher, whatever the scale says is better', () => {
    const impact = scale(0, 10, 'lower');
    expect(placedIn(matrixOf(FOUR, { impact }))).toEqual(placedIn(matrixOf(FOUR)));
  });

  test('lies on the better side where it is on a line', () => {
    expect(quadrantsIn(matrixOf([moment('On both', [5, 5])]))).toEqual(['spread']);
    expect(quadrantsIn(matrixOf([moment('On one', [5, 4])]))).toEqual(['leave']);
    const satisfaction = scale(0, 10, 'lower');
    expect(quadrantsIn(matrixOf([moment('On both', [5, 5])], { satisfaction }))).toEqual([
      'spread',
    ]);
  });

  test('of before lies by the lines of now', () => {
    const moments = [moment('Claim', [8, 8], [2, 8]), moment('Letter', [4, 4], [1, 1])];
    const matrix = matrixOf(moments, { dividing: MEDIANS });
    expect(linesOf(matrix)).toEqual({ satisfaction: 6, impact: 6 });
    expect(
      placedIn(matrix, 'before').map(({ x, y, quadrant, measured }) => [
        ...[x, y, quadrant, measured.satisfaction],
      ]),
    ).toEqual([
      [0.2, 0.8, 'improve', 2],
      [0.1, 0.1, 'economise', 1],
    ]);
  });

  test('is on the ends of the scales still, and not beyond them', () => {
    const moments = [moment('Ends', [0, 10]), moment('Beyond', [-0.1, 10.1])];
    expect(namesIn(placedIn(matrixOf(moments)))).toEqual(['Ends']);
  });

  test('has a place between 0 and 1, in the quadrant on that side of the lines', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const lines = linesPlaced(matrix);
        for (const { x, y, quadrant } of placedIn(matrix)) {
          expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
          const isUp = quadrant === 'improve' || quadrant === 'spread';
          const isRight = quadrant === 'spread' || quadrant === 'leave';
          // Shares are rounded: right beside a line they may be equal.
          expect(isUp ? y >= lines.y - 1e-9 : y <= lines.y + 1e-9).toBe(true);
          expect(isRight ? x >= lines.x - 1e-9 : x <= lines.x + 1e-9).toBe(true);
        }
      }),
      TRIED,
    );
  });

  test('is in the picture or has a reason not to be, and never both', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const placed = placedIn(matrix).map((one) => one.moment.id);
        const unplaced = unplacedIn(matrix).map((one) => one.moment.id);
        expect([...placed, ...unplaced].sort()).toEqual(matrix.moments.map(({ id }) => id).sort());
      }),
      TRIED,
    );
  });
});

describe('a moment that is not in the picture', () => {
  test('says everything that keeps it out', () => {
    const moments = [
      ...FOUR,
      moment('Nothing', [null, null, 5]),
      moment('Outside', [11, -1]),
      moment('Half', [null, 12]),
    ];
    expect(unplacedIn(matrixOf(moments)).map((one) => [one.moment.name, one.why])).toEqual([
      ['Nothing', ['no-satisfaction', 'no-impact']],
      ['Outside', ['outside-satisfaction', 'outside-impact']],
      ['Half', ['no-satisfaction', 'outside-impact']],
    ]);
  });
});

describe('the ranking', () => {
  test('goes by quadrant first', () => {
    const ranked = rankedIn(matrixOf([...FOUR].reverse()));
    expect(ranked.map(({ rank, quadrant }) => [rank, quadrant])).toEqual(
      QUADRANTS.map((quadrant, index) => [index + 1, quadrant]),
    );
  });

  test('of what to improve goes by impact times room times volume', () => {
    const moments = [
      moment('0.8 x 0.7 x 100 = 56', [3, 8, 100]),
      moment('0.6 x 0.6 x 200 = 72', [4, 6, 200]),
      moment('1 x 1 x 60 = 60', [0, 10, 60]),
      moment('1 x 1, not known', [0, 10]),
      moment('0.9 x 0.9 x 0 = 0', [1, 9, 0]),
    ];
    const ranked = rankedIn(matrixOf(moments));
    expect(ranked.map(({ placed, weight }) => [placed.moment.name, weight])).toEqual([
      ['0.6 x 0.6 x 200 = 72', expect.closeTo(72)],
      ['1 x 1 x 60 = 60', 60],
      ['0.8 x 0.7 x 100 = 56', expect.closeTo(56)],
      ['0.9 x 0.9 x 0 = 0', 0],
      ['1 x 1, not known', null],
    ]);
  });

  test('of what to spread goes by impact times satisfaction, then by the smallest volume', () => {
    const moments = [
      moment('0.6 x 0.8, many', [8, 6, 900]),
      moment('0.8 x 0.6, few', [6, 8, 10]),
      moment('0.9 x 0.9, most', [9, 9, 5000]),
      moment('1 x 1, not known', [10, 10]),
    ];
    const ranked = rankedIn(matrixOf(moments));
    expect(ranked.map(({ placed, weight }) => [placed.moment.name, weight])).toEqual([
      ['0.9 x 0.9, most', expect.closeTo(0.81)],
      ['0.8 x 0.6, few', expect.closeTo(0.48)],
      ['0.6 x 0.8, many', expect.closeTo(0.48)],
      ['1 x 1, not known', null],
    ]);
  });

  test.each([
    ['to economise', 4],
    ['to leave alone', 6],
  ])('of what is %s goes by the largest volume', (_, satisfaction) => {
    const moments = [
      moment('Not known', [satisfaction, 4]),
      moment('Few', [satisfaction, 4, 0]),
      moment('Many', [satisfaction, 1, 90]),
    ];
    expect(rankedNames(matrixOf(moments))).toEqual(['Many', 'Few', 'Not known']);
  });

  test('of those without a volume goes by the rest of the rule', () => {
    const moments = [moment('Less', [4, 6]), moment('More', [1, 9])];
    expect(rankedNames(matrixOf(moments))).toEqual(['More', 'Less']);
  });

  test('follows the table where nothing tells two apart', () => {
    const moments = [moment('B', [3, 8, 5]), moment('A', [3, 8, 5]), moment('C', [3, 8, 5])];
    expect(rankedNames(matrixOf(moments))).toEqual(['B', 'A', 'C']);
  });

  test('shows its shares', () => {
    const [one] = rankedIn(matrixOf([moment('Claim', [2, 8, 1])]));
    expect(one?.shares).toEqual({ impact: 0.8, satisfaction: 0.2, room: 0.8 });
  });

  test('says where a moment was, if it was elsewhere', () => {
    const moments = [
      moment('Moved', [8, 8], [2, 8]),
      moment('Stayed', [7, 7], [9, 9]),
      moment('Was nowhere', [6, 6], [null, 9]),
      moment('Is new', [6, 6]),
    ];
    expect(
      rankedIn(matrixOf(moments)).map(({ placed, hasMoved }) => [placed.moment.name, hasMoved]),
    ).toEqual([
      ...[
        ['Moved', 'improve'],
        ['Stayed', null],
        ['Was nowhere', null],
        ['Is new', null],
      ],
    ]);
  });

  test('has every moment of the picture once, counted from 1', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const ranked = rankedIn(matrix);
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1));
        expect(new Set(ranked.map(({ placed }) => placed.moment))).toEqual(
          new Set(placedIn(matrix).map((placed) => placed.moment)),
        );
        expect(ranked).toHaveLength(placedIn(matrix).length);
      }),
      TRIED,
    );
  });

  test('puts whoever has no volume after those who have one', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const keys = rankedIn(matrix).map(
          ({ quadrant, weight }) => QUADRANTS.indexOf(quadrant) * 2 + Number(weight === null),
        );
        expect(keys).toEqual([...keys].sort((one, other) => one - other));
      }),
      TRIED,
    );
  });
});

describe('the numbers in the picture', () => {
  test('are those of the rows of the table', () => {
    expect([...numbered(matrixOf(FOUR))]).toEqual([
      ...[
        ['Claim', 1],
        ['Advice', 2],
        ['Letter', 3],
        ['Newsletter', 4],
      ],
    ]);
  });
});

describe('a scale', () => {
  test.each([
    ['0 to 10', 0, 10, true],
    ['below zero', -100, -1, true],
    ['of nothing', 1, 1, false],
    ['the wrong way round', 5, 1, false],
    ['without an end', 0, Infinity, false],
    ['too large to count in', 0, LARGEST * 2, false],
    ['too narrow for figures', 0, 1e-9, false],
    ['of no numbers', NaN, 1, false],
  ])('%s: %d to %d', (_, from, to, is) => {
    expect(isScale({ from, to })).toBe(is);
  });

  test.each([
    [0, 10, 0.1],
    [0, 100, 1],
    [-100, 100, 2],
    [1, 5, 0.05],
    [1, 7, 0.05],
    [1, 10, 0.1],
    [0, 1, 0.01],
    [0, 1_000_000, 10_000],
    [0, 3, 0.02],
    [0, 0.001, 0.00001],
  ])('from %d to %d has steps of 1, 2 or 5 with zeros', (from, to, step) => {
    expect(stepOf(scale(from, to))).toBe(step);
  });

  test('has between 60 and 160 steps', () => {
    fc.assert(
      fc.property(anyScale, ({ from, to }) => {
        const steps = (to - from) / stepOf({ from, to });
        expect(steps).toBeGreaterThan(60);
        expect(steps).toBeLessThan(160);
      }),
      TRIED,
    );
  });

  test('is made to fit by moving the ends that have to, to round figures', () => {
    expect(fittingScale(scale(0, 10), [3, 10])).toEqual(scale(0, 10));
    expect(fittingScale(scale(0, 10, 'lower'), [43.7])).toEqual(scale(0, 44, 'lower'));
    expect(fittingScale(scale(1, 5), [-0.13, 4])).toEqual(scale(-0.2, 5));
    expect(fittingScale(scale(0, 10), [])).toEqual(scale(0, 10));
  });

  test('that is made to fit has all values on it, and nothing of it taken away', () => {
    fc.assert(
      fc.property(anyScale, fc.array(anyNumber), (one, values) => {
        const fitting = fittingScale(one, values);
        expect(isScale(fitting)).toBe(true);
        for (const value of [...values, one.from, one.to]) {
          expect(value >= fitting.from && value <= fitting.to).toBe(true);
        }
        if (values.every((value) => value >= one.from && value <= one.to)) {
          expect(fitting).toEqual(one);
        }
      }),
      TRIED,
    );
  });
});

describe('a measurement', () => {
  test.each([
    ['satisfaction', -100, true],
    ['impact', 0, true],
    ['volume', 0, true],
    ['volume', -1, false],
    ['volume', null, true],
    ['impact', NaN, false],
    ['volume', LARGEST, true],
    ['volume', LARGEST * 1.1, false],
  ] as const)('of %s may be %s: %s', (what, value, is) => {
    expect(isPossible(what, value)).toBe(is);
  });
});

describe('a moment that is moved', () => {
  const claimAt = (matrix: Matrix) => {
    const { satisfaction, impact } = matrix.moments[0]!;
    return [satisfaction, impact];
  };

  test('takes the values of its place, in whole steps', () => {
    expect(claimAt(movedTo(matrixOf(FOUR), 'Claim', { x: 0.7342, y: 0.3 }))).toEqual([7.3, 3]);
    const satisfaction = scale(-100, 100);
    expect(claimAt(movedTo(matrixOf(FOUR, { satisfaction }), 'Claim', { x: 0.4, y: 0 }))).toEqual([
      ...[-20, 0],
    ]);
  });

  test('takes lower values to the right where lower is better', () => {
    const satisfaction = scale(1, 5, 'lower');
    expect(claimAt(movedTo(matrixOf(FOUR, { satisfaction }), 'Claim', { x: 1, y: 1 }))).toEqual([
      ...[1, 10],
    ]);
  });

  test('stays on the scales', () => {
    expect(claimAt(movedTo(matrixOf(FOUR), 'Claim', { x: 2, y: -1 }))).toEqual([10, 0]);
  });

  test('keeps the value it had in a direction in which it has not moved', () => {
    const matrix = matrixOf([moment('Claim', [3.33, 8.888])]);
    expect(claimAt(movedTo(matrix, 'Claim', { x: 0.5, y: 0.8888 }))).toEqual([5, 8.888]);
  });

  test('is the same matrix where nothing has moved, or nobody is there', () => {
    const matrix = matrixOf(FOUR);
    expect(movedTo(matrix, 'Claim', { x: 0.3, y: 0.8 })).toBe(matrix);
    expect(movedTo(matrix, 'Nobody', { x: 0.5, y: 0.5 })).toBe(matrix);
    expect(movedTo(matrix, 'Claim', { x: NaN, y: 0.5 })).toBe(matrix);
  });

  test('lies within a step of where it was put, and moving it there again changes nothing', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyMatrix, share, share, (matrix, x, y) => {
        const id = matrix.moments[0]?.id ?? '';
        const moved = movedTo(matrix, id, { x, y });
        const there = placedIn(moved).find((one) => one.moment.id === id);
        expect(Boolean(there)).toBe(matrix.moments.length > 0);
        if (!there) return;
        expect(Math.abs(there.x - x)).toBeLessThan(0.015);
        expect(Math.abs(there.y - y)).toBeLessThan(0.015);
        expect(movedTo(moved, id, there)).toBe(moved);
      }),
      TRIED,
    );
  });

  test('by an arrow key goes one step, and no further than the scale', () => {
    const matrix = matrixOf([moment('Claim', [3.33, 9.95])]);
    expect(claimAt(nudged(matrix, 'Claim', 1, 0))).toEqual([3.4, 9.95]);
    expect(claimAt(nudged(matrix, 'Claim', 0, 5))).toEqual([3.33, 10]);
    expect(claimAt(nudged(matrix, 'Claim', -1, -1))).toEqual([3.2, 9.9]);
  });

  test('by an arrow key goes to the right where lower is better', () => {
    const matrix = matrixOf([moment('Claim', [3, 9])], { satisfaction: scale(0, 10, 'lower') });
    expect(claimAt(nudged(matrix, 'Claim', 1, 0))).toEqual([2.9, 9]);
  });

  test('by an arrow key stays out of the picture where it is not in it', () => {
    const matrix = matrixOf([moment('Claim', [null, 9])]);
    expect(nudged(matrix, 'Claim', 1, 1)).toBe(matrix);
  });
});

describe('an earlier matrix', () => {
  const NOW = matrixOf([moment('Claim', [5, 8, 400]), moment('Advice', [9, 9], [1, 1])]);

  test('becomes what was before, by names in which capitals and blanks do not count', () => {
    const earlier = matrixOf([moment(' CLAIM', [3, 7, 500]), moment('ad vice', [8, null, 2])]);
    const { matrix, ...rest } = withBefore(NOW, earlier);
    expect(matrix.moments.map(({ before }) => before)).toEqual([
      { satisfaction: 3, impact: 7, volume: 500 },
      { satisfaction: 8, impact: null, volume: 2 },
    ]);
    expect(rest).toEqual({ matched: 2, twice: [], onlyNow: [], onlyBefore: [], otherwise: [] });
  });

  test('leaves what is now as it is', () => {
    const { matrix } = withBefore(NOW, matrixOf(FOUR));
    expect(withoutBefore(matrix)).toEqual(withoutBefore(NOW));
  });

  test('takes away a before of yet another time', () => {
    const { matrix, onlyNow } = withBefore(NOW, matrixOf([moment('Claim', [3, 7])]));
    expect(matrix.moments[1]?.before).toBeNull();
    expect(onlyNow).toEqual(['Advice']);
  });

  test('matches nobody whose name stands twice, on either side', () => {
    const now = matrixOf([
      moment('Claim', [1, 1]),
      moment('claim', [2, 2]),
      moment('Bill', [3, 3]),
    ]);
    const then = matrixOf([
      ...[moment('Claim', [4, 4]), moment('Bill', [5, 5]), moment('BILL', [6, 6])],
      ...[moment('Call', [1, 1]), moment('call', [1, 1])],
    ]);
    const { matrix, matched, twice } = withBefore(now, then);
    expect(matrix.moments.every(({ before }) => before === null)).toBe(true);
    expect(matched).toBe(0);
    expect(twice).toEqual(['Claim', 'Bill', 'Call']);
  });

  test('names who is in one of the two only', () => {
    const { onlyNow, onlyBefore } = withBefore(NOW, matrixOf([FOUR[0]!, FOUR[2]!]));
    expect([onlyNow, onlyBefore]).toEqual([['Advice'], ['Letter']]);
  });

  test('matches no moments without a name', () => {
    const nameless = matrixOf([{ ...FOUR[0]!, name: ' ' }]);
    const { matched, twice, onlyNow } = withBefore(nameless, nameless);
    expect([matched, twice, onlyNow]).toEqual([0, [], []]);
  });

  test('says what was measured otherwise', () => {
    const earlier = { ...NOW, satisfaction: { ...scale(0, 10), name: 'NPS' }, volume: 'calls' };
    expect(withBefore(NOW, earlier).otherwise).toEqual(['satisfaction', 'volume']);
    expect(withBefore(NOW, { ...NOW, impact: scale(0, 100) }).otherwise).toEqual(['impact']);
    expect(withBefore(NOW, { ...NOW, impact: scale(0, 10, 'lower') }).otherwise).toEqual([]);
  });

  test('of the same moments under unlike names makes what was before of them', () => {
    fc.assert(
      fc.property(anyMatrix, (any) => {
        const moments = any.moments.map((one, index) => ({ ...one, name: `Moment ${index}` }));
        const matrix = { ...any, moments };
        const compared = withBefore(matrix, matrix);
        expect(compared.matrix).toEqual(asBefore(matrix));
        expect(compared.otherwise).toEqual([]);
      }),
      TRIED,
    );
  });
});

describe('what was before', () => {
  test('is what is now, once it is measured again', () => {
    const [claim] = asBefore(matrixOf(FOUR)).moments;
    expect(claim).toEqual(moment('Claim', [3, 8, 400], [3, 8, 400]));
  });

  test('is nothing where nothing is known now', () => {
    expect(asBefore(matrixOf([moment('Claim', [null, null])])).moments[0]?.before).toBeNull();
  });

  test('can be taken away', () => {
    expect(withoutBefore(asBefore(matrixOf(FOUR)))).toEqual(matrixOf(FOUR));
    expect(withoutBefore(EMPTY_MATRIX)).toBe(EMPTY_MATRIX);
  });
});

describe('the changes', () => {
  test('are what differs, and from where to where a moment went', () => {
    const moments = [
      moment('Claim', [7.3, 8, 300], [3.1, 8.5, 400]),
      moment('Letter', [4, 2, null], [4, 2, 900]),
      moment('New', [1, 1, 1]),
    ];
    expect(
      changesIn(matrixOf(moments)).map(({ moment: { name }, difference, from, to }) => ({
        ...{ name, difference, from, to },
      })),
    ).toEqual([
      {
        name: 'Claim',
        difference: { satisfaction: 4.2, impact: -0.5, volume: -100 },
        ...{ from: 'improve', to: 'spread' },
      },
      {
        name: 'Letter',
        difference: { satisfaction: 0, impact: 0, volume: null },
        ...{ from: 'economise', to: 'economise' },
      },
    ]);
  });

  test('have no quadrant where a moment was not in the picture', () => {
    const [change] = changesIn(matrixOf([moment('Claim', [3, 8], [11, 8])]));
    expect([change?.from, change?.to, change?.difference.satisfaction]).toEqual([
      ...[null, 'improve', -8],
    ]);
  });

  test('are none right after the numbers of now became those of before', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        for (const { difference, from, to } of changesIn(asBefore(matrix))) {
          expect(Object.values(difference).every((by) => by === null || by === 0)).toBe(true);
          expect(from).toBe(to);
        }
      }),
      TRIED,
    );
  });
});

describe('a share', () => {
  test('is 0 at the worse end and 1 at the better one', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        for (const axis of AXES) {
          const { from, to, better } = scaleOf(matrix, axis);
          const ends = better === 'higher' ? [from, to] : [to, from];
          expect(ends.map((end) => shareOf(scaleOf(matrix, axis), end))).toEqual([0, 1]);
        }
      }),
      TRIED,
    );
  });
});

describe('a name', () => {
  test('is one line of at most 120 characters that reads forwards', () => {
    expect(cleanName(' Claim\n\tby \u202Ephone\u0000 ')).toBe('Claim by phone');
    expect([...cleanName('😀'.repeat(200))]).toHaveLength(LONGEST_NAME);
  });
});
