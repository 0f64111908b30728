// Where the grey threads of a team run: the geometry of the picture, before anything is drawn.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  greyPath,
  greyThreads,
  MOST_BANDS,
  MOST_DRAWN,
  peopleIn,
  ROOM,
  threadsOf,
  type Grey,
} from '../../../../src/islands/team/greyThreads';
import { LEVELS, STAGES } from '../../../../src/model/grid';
import { levelStages, read } from '../../../../src/model/scoring';
import type { Chair, Result } from '../../../../src/model/sheet';
import type { Member } from '../../../../src/stores/team';
import { result } from '../../../fixtures/sheets';
import { anyResult } from '../../model/arbitraries';

function member(from: Result, id = ''): Member {
  return { id, code: '', label: '', result: from, reading: read(from.answers) };
}

/** Somebody who stands at these stages; a point is a level without a stage. */
function at(stages: string, chair: Chair = 'not-said'): Member {
  const answers = [...stages].map((stage) => (stage === '.' ? '?' : stage).repeat(5)).join(' ');
  return member(result(answers, { chair }));
}

const times = (n: number, one: Member) => Array.from({ length: n }, () => one);
const wayOf = ({ way }: Grey) => way.map((stage) => stage ?? '.').join('');
const middleOf = ({ from, width }: Grey) => from + width / 2;
const onTheLeft = (greys: readonly Grey[]) => greys.filter((grey) => middleOf(grey) < 0);
const onTheRight = (greys: readonly Grey[]) => greys.filter((grey) => middleOf(grey) > 0);

const anyTeam = (most: number) =>
  fc.array(anyResult, { minLength: 1, maxLength: most }).map((results) => results.map(at0));
const at0 = (from: Result) => member(from);

describe('the threads of people', () => {
  test('run left of the red near the customer, and right of it where it is decided', () => {
    const { greys, shared } = greyThreads([
      at('4444', 'management'),
      at('3333', 'brand'),
      at('2222', 'operations'),
      at('1111', 'customer-facing'),
    ]);
    expect(onTheLeft(greys).map(wayOf)).toEqual(['1111', '2222']);
    expect(onTheRight(greys).map(wayOf)).toEqual(['3333', '4444']);
    expect(shared).toBe(false);
  });

  test('run at the outer edges, on both sides, for whoever is in neither', () => {
    const { greys } = greyThreads([
      at('3333', 'not-said'),
      at('3333', 'outside'),
      at('4444', 'management'),
      at('2222', 'customer-facing'),
    ]);
    expect(greys.map(({ of }) => of[0]?.chair)).toEqual([
      'outside',
      'customer-facing',
      'management',
      'not-said',
    ]);
  });

  test.each([
    ['nobody gave a chair', ['not-said', 'not-said', 'outside', 'not-said', 'not-said']],
    ['everybody sits on one side', times5('customer-facing')],
    ['everybody sits on one side, in two chairs', ['brand', 'management', ...times3('brand')]],
  ] as const)('are shared out where the sides would say nothing: %s', (_, chairs) => {
    const { greys, shared } = greyThreads(chairs.map((chair) => at('3333', chair)));
    expect(shared).toBe(true);
    // As with the marks of answers, the odd one stands right.
    expect([onTheLeft(greys).length, onTheRight(greys).length]).toEqual([2, 3]);
  });

  test('stand on their own side as long as anybody else is in no chair', () => {
    const { greys, shared } = greyThreads([...times(3, at('3333', 'brand')), at('2222')]);
    expect(shared).toBe(false);
    expect(onTheLeft(greys)).toHaveLength(0);
  });

  test('lie within a side from the lowest stages to the highest, so that a ribbon stays calm', () => {
    const ways = ['3212', '2222', '32.2', '3211', '2322'];
    const { greys } = greyThreads([
      ...ways.map((way) => at(way, 'operations')),
      at('1111', 'brand'),
    ]);
    expect(onTheLeft(greys).map(wayOf)).toEqual(['2222', '2322', '32.2', '3211', '3212']);
  });

  test('run beside the stages of a person, all the way by the same distance', () => {
    const { greys } = greyThreads([at('4332', 'management'), at('22.2', 'customer-facing')]);
    expect(greys.map(greyPath)).toEqual([
      'M141.5 -12 V200 M141.5 300 V408',
      'M358.5 -12 V85 C358.5 108 258.5 108 258.5 131 V285 C258.5 308 158.5 308 158.5 331 V408',
    ]);
  });

  test('are as far apart as there is room, and no further than makes a ribbon', () => {
    const apart = (n: number) => {
      const { greys } = greyThreads([
        ...times(n, at('3333', 'operations')),
        at('3333', 'management'),
      ]);
      const [first, second] = greys.map(({ from }) => from);
      return (second ?? 0) - (first ?? 0);
    };
    expect(apart(2)).toBe(5);
    expect(apart(8)).toBe(5);
    expect(apart(40)).toBeCloseTo(1);
  });
});

describe('whoever is in a team', () => {
  test('each has a thread, none touches the middle, and no ribbon leaves its column', () => {
    fc.assert(
      fc.property(anyTeam(MOST_DRAWN), (members) => {
        const { greys, counted } = greyThreads(members);
        expect(counted).toBe(false);
        expect(greys).toHaveLength(members.length);
        expect(greys.map(wayOf).sort()).toEqual(
          members
            .map(({ reading }) =>
              levelStages(reading)
                .map((s) => s ?? '.')
                .join(''),
            )
            .sort(),
        );
        for (const { from, width } of greys) {
          const [near, far] = from < 0 ? [-(from + width), -from] : [from, from + width];
          expect(near).toBeGreaterThanOrEqual(ROOM.from - 1e-9);
          expect(far).toBeLessThanOrEqual(ROOM.to + 1e-9);
        }
        expect(new Set(greys.map(middleOf)).size).toBe(members.length);
      }),
      { numRuns: 200 },
    );
  });

  test('the order in which they came does not matter', () => {
    fc.assert(
      fc.property(anyTeam(80), (members) => {
        expect(greyThreads([...members].reverse())).toEqual(greyThreads(members));
      }),
      { numRuns: 200 },
    );
  });
});

describe('more people than can be drawn', () => {
  const many = [
    ...times(40, at('2222', 'customer-facing')),
    ...times(10, at('2222', 'operations')),
    ...times(20, at('3322', 'customer-facing')),
    ...times(30, at('2222', 'management')),
    ...times(4, at('2222', 'outside')),
  ];
  const threads = greyThreads(many);

  test('are drawn one by one up to sixty, and counted above it', () => {
    expect(MOST_DRAWN).toBe(60);
    expect(greyThreads(many.slice(0, MOST_DRAWN)).counted).toBe(false);
    expect(greyThreads(many.slice(0, MOST_DRAWN + 1)).counted).toBe(true);
  });

  test('are one band where they run the same way at the same place', () => {
    expect(threads.greys.map((grey) => [wayOf(grey), grey.n])).toEqual([
      ['2222', 2],
      ['2222', 50],
      ['3322', 20],
      ['2222', 30],
      ['2222', 2],
    ]);
  });

  test('are as wide as they are many, side by side', () => {
    const [first] = threads.greys;
    const person = (first?.width ?? 0) / 2;
    expect(person).toBeCloseTo((ROOM.to - ROOM.from) / 72);
    for (const { n, width } of threads.greys) expect(width).toBeCloseTo(person * n);
    const left = onTheLeft(threads.greys);
    left.slice(1).forEach(({ from }, index) => {
      const before = left[index];
      expect(from).toBeCloseTo((before?.from ?? 0) + (before?.width ?? 0));
    });
  });

  test('of one chair are their part of each band, at its own place', () => {
    const { counted, greys } = threadsOf(threads, { chair: 'customer-facing', n: 60 + 1 });
    expect(counted).toBe(true);
    expect(greys.map((grey) => [wayOf(grey), grey.n])).toEqual([
      ['2222', 40],
      ['3322', 20],
    ]);
    const whole = threads.greys[1];
    expect(greys[0]?.width).toBeCloseTo(((whole?.width ?? 0) * 40) / 50);
    // Operations come before them in the band.
    expect(greys[0]?.from).toBeCloseTo((whole?.from ?? 0) + (whole?.width ?? 0) / 5);
  });

  test('of a chair with few people in it are threads again', () => {
    const few = threadsOf(threads, { chair: 'outside', n: 4 });
    expect(few.counted).toBe(false);
    expect(few.greys.map(({ n }) => n)).toEqual([2, 2]);
  });

  test('are at most a few hundred bands; the rarest ways are left out, and counted', () => {
    const everyWay = STAGES.flatMap((a) =>
      STAGES.flatMap((b) => STAGES.flatMap((c) => STAGES.map((d) => `${a}${b}${c}${d}`))),
    );
    const rare = greyThreads([
      ...everyWay.map((way) => at(way, 'operations')),
      ...times(3, at('5555', 'operations')),
      at('1234', 'management'),
    ]);
    expect(rare.greys).toHaveLength(MOST_BANDS);
    expect(Math.max(...rare.greys.map(({ n }) => n))).toBe(4);
    expect(peopleIn(rare.greys) + peopleIn(rare.rare)).toBe(5 ** LEVELS.length + 4);
    // Whoever is one of few is shown all the same.
    expect(threadsOf(rare, { chair: 'management', n: 1 }).greys).toHaveLength(1);
  });
});

function times5(chair: Chair) {
  return [chair, chair, chair, chair, chair];
}

function times3(chair: Chair) {
  return [chair, chair, chair];
}
