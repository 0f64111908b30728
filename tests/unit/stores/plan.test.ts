import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTIONS, STAGES } from '../../../src/model/grid';
import {
  activeMoves,
  addOwn,
  change,
  choose,
  giveReason,
  idOf,
  inOrder,
  isAnswered,
  isChosen,
  isDueBeforeStart,
  isOverdue,
  isUnfinished,
  leftOver,
  movesToChoose,
  placed,
  putBack,
  remove,
  runsMany,
  siteMoveOf,
  takeOver,
  type SiteMove,
} from '../../../src/stores/plan';
import { MOVE_STATUSES, type Plan, type PlannedMove } from '../../../src/stores/saved';
import { anyDraft, anyQuestion } from '../model/arbitraries';
import { anyAssessment, anyText } from './arbitraries';

const EMPTY: Plan = { moves: [], whyMany: '' };
const PATHS: SiteMove = { question: 'brand.paths', to: 4 };

const move = (id: string, said: Partial<PlannedMove> = {}): PlannedMove => ({
  ...{ id, text: '', owner: '', start: 0, due: 0, status: 'planned' },
  ...said,
});
const planOf = (...moves: PlannedMove[]): Plan => ({ moves, whyMany: '' });
const ids = (moves: readonly PlannedMove[]) => moves.map(({ id }) => id);

const anyPlan: fc.Arbitrary<Plan> = anyAssessment.map(({ plan }) => plan);
const anySiteMove: fc.Arbitrary<SiteMove> = fc.record({
  question: anyQuestion,
  to: fc.constantFrom(2, 3, 4, 5),
});

/** A plan, and the id of a move in it or of none. */
const anyPlanAndId = fc
  .tuple(anyPlan, anyText, fc.nat({ max: 5 }))
  .map(([plan, other, at]) => ({ plan, id: plan.moves[at]?.id ?? other }));

describe('the id of a move', () => {
  test('of the site names the question and the stage it goes to', () => {
    expect(siteMoveOf('brand.paths.3')).toEqual({ question: 'brand.paths', to: 3 });
    expect(idOf({ question: 'brand.paths', to: 3 })).toBe('brand.paths.3');
  });

  test('of the site is read as it is written, for every step there is', () => {
    for (const question of QUESTIONS) {
      for (const to of STAGES.slice(1)) {
        expect(siteMoveOf(idOf({ question, to }))).toEqual({ question, to });
      }
    }
  });

  test.each([
    'own',
    '',
    '.',
    'brand.paths',
    'brand.paths.',
    'brand.paths.1',
    'brand.paths.6',
    'brand.paths.03',
    'brand.paths. 3',
    'brand.paths.3.0',
    'brand.paths.2.5',
    'brand.nothing.3',
    'Brand.paths.3',
    'a1b2c3d4e5f60718',
  ])('of one’s own is not read as one of the site: “%s”', (id) => {
    expect(siteMoveOf(id)).toBeNull();
  });
});

describe('what can be chosen', () => {
  test('is the next step of each known answer below stage 5', () => {
    const answers = {
      'management.value': 5,
      'brand.paths': 3,
      'operations.value': 'unknown',
      'customer.value': 'not-applicable',
      'management.paths': 1,
    } as const;
    expect(movesToChoose(EMPTY, answers)).toEqual([
      { question: 'management.paths', to: 2 },
      { question: 'brand.paths', to: 4 },
    ]);
  });

  test('is not what is planned already', () => {
    expect(movesToChoose(choose(EMPTY, PATHS), { 'brand.paths': 3 })).toEqual([]);
    // The same question a stage further is another move.
    expect(movesToChoose(choose(EMPTY, PATHS), { 'brand.paths': 4 })).toEqual([
      { question: 'brand.paths', to: 5 },
    ]);
  });

  test('is all chosen once each of them has been', () => {
    fc.assert(
      fc.property(anyPlan, anyDraft, (plan, answers) => {
        const full = movesToChoose(plan, answers).reduce(choose, plan);
        expect(movesToChoose(full, answers)).toEqual([]);
      }),
    );
  });
});

describe('choosing a move', () => {
  test('puts it at the end, planned, without owner and dates, in the words of the site', () => {
    const plan = choose(planOf(move('own')), PATHS);
    expect(plan.moves).toEqual([move('own'), move('brand.paths.4')]);
  });

  test('twice is choosing it once, whatever has been said of it since', () => {
    fc.assert(
      fc.property(anyPlan, anySiteMove, anyText, (plan, site, owner) => {
        const once = change(choose(plan, site), idOf(site), { owner });
        expect(choose(once, site)).toEqual(once);
        expect(isChosen(once, idOf(site))).toBe(true);
      }),
    );
  });

  test('leaves all others as they are', () => {
    fc.assert(
      fc.property(anyPlan, anySiteMove, (plan, site) => {
        expect(choose(plan, site).moves.slice(0, plan.moves.length)).toEqual(plan.moves);
      }),
    );
  });
});

describe('a move of one’s own', () => {
  test('stands at the end in its own words, without the blanks around them', () => {
    expect(addOwn(planOf(move('one')), 'a1', '  Call ten customers\n').moves).toEqual([
      move('one'),
      move('a1', { text: 'Call ten customers' }),
    ]);
  });

  test.each(['', '   ', '\n\t'])('without words adds nothing', (text) => {
    expect(addOwn(EMPTY, 'a1', text)).toEqual(EMPTY);
  });

  test('added twice under one id stands there once', () => {
    const once = addOwn(EMPTY, 'a1', 'Call');
    expect(addOwn(once, 'a1', 'Call again')).toEqual(once);
  });
});

describe('changing a move', () => {
  test('changes what is said and nothing else', () => {
    const plan = planOf(move('one', { owner: 'Kim' }), move('two', { owner: 'Lou' }));
    expect(change(plan, 'two', { status: 'active', due: 1100 }).moves).toEqual([
      move('one', { owner: 'Kim' }),
      move('two', { owner: 'Lou', status: 'active', due: 1100 }),
    ]);
  });

  test('that is not in the plan changes nothing', () => {
    expect(change(planOf(move('one')), 'two', { owner: 'Kim' })).toEqual(planOf(move('one')));
  });

  test('never adds one, takes one away or moves one', () => {
    fc.assert(
      fc.property(anyPlanAndId, anyText, ({ plan, id }, owner) => {
        const changed = change(plan, id, { owner });
        expect(ids(changed.moves)).toEqual(ids(plan.moves));
        expect(change(changed, id, { owner })).toEqual(changed);
      }),
    );
  });
});

describe('removing a move', () => {
  test('takes out that one and no other', () => {
    expect(ids(remove(planOf(move('a'), move('b'), move('c')), 'b').moves)).toEqual(['a', 'c']);
  });

  test('and putting it back gives the same plan', () => {
    fc.assert(
      fc.property(anyPlanAndId, ({ plan, id }) => {
        const place = placed(plan, id);
        expect(isChosen(remove(plan, id), id)).toBe(false);
        if (place) expect(putBack(remove(plan, id), place)).toEqual(plan);
        else expect(remove(plan, id)).toEqual(plan);
      }),
    );
  });

  test('that has been chosen again meanwhile is not put back over it', () => {
    const before = choose(EMPTY, PATHS);
    const place = placed(change(before, 'brand.paths.4', { owner: 'Kim' }), 'brand.paths.4');
    expect(place && putBack(before, place)).toEqual(before);
  });

  test('and putting it back works where others have gone as well', () => {
    const place = placed(planOf(move('a'), move('b'), move('c')), 'c');
    expect(place && ids(putBack(planOf(move('b')), place).moves)).toEqual(['b', 'c']);
  });

  test('that is not there has no place', () => {
    expect(placed(EMPTY, 'a')).toBeNull();
  });
});

describe('moves that run at once', () => {
  const running = (n: number) =>
    planOf(
      move('planned'),
      ...Array.from({ length: n }, (_, index) => move(String(index), { status: 'active' })),
      move('done', { status: 'done' }),
      move('stopped', { status: 'stopped' }),
    );

  test.each([
    [0, false],
    [3, false],
    [4, true],
    [5, true],
  ])('%d of them: the plan asks why is %s', (n, asks) => {
    expect(activeMoves(running(n))).toHaveLength(n);
    expect(runsMany(running(n))).toBe(asks);
  });

  test('keep the reason that was given, also when there are fewer again', () => {
    const fewer = change(giveReason(running(4), 'The board asked'), '0', { status: 'done' });
    expect(runsMany(fewer)).toBe(false);
    expect(fewer.whyMany).toBe('The board asked');
  });
});

describe('dates that ask for attention', () => {
  test.each([
    ['a due date in the past', { due: 999 }, true],
    ['a due date in the past of a move that runs', { due: 999, status: 'active' }, true],
    ['due today', { due: 1000 }, false],
    ['due tomorrow', { due: 1001 }, false],
    ['no due date', { due: 0 }, false],
    ['done', { due: 999, status: 'done' }, false],
    ['stopped', { due: 999, status: 'stopped' }, false],
  ] as const)('%s: overdue is %3$s', (_, said, overdue) => {
    expect(isOverdue(move('a', said), 1000)).toBe(overdue);
  });

  test.each([
    ['due before the start', { start: 1000, due: 999 }, true],
    ['on one day', { start: 1000, due: 1000 }, false],
    ['due after the start', { start: 1000, due: 1001 }, false],
    ['no due date', { start: 1000, due: 0 }, false],
    ['no start', { start: 0, due: 1 }, false],
  ])('%s: due before the start is %3$s', (_, said, wrong) => {
    expect(isDueBeforeStart(move('a', said))).toBe(wrong);
  });

  test('are none on a clock that shows no day that can be kept', () => {
    fc.assert(fc.property(anyPlan, ({ moves }) => moves.every((one) => !isOverdue(one, 0))));
  });
});

test('a move that is planned or runs is unfinished; one that is done or stopped is not', () => {
  expect(MOVE_STATUSES.filter((status) => isUnfinished(move('a', { status })))).toEqual([
    'planned',
    'active',
  ]);
});

describe('the order in which moves are shown', () => {
  test('is by due date, undated last, done and stopped at the end', () => {
    const plan = planOf(
      move('stopped', { status: 'stopped', due: 5 }),
      move('undated'),
      move('late', { due: 30 }),
      move('done', { status: 'done', due: 1 }),
      move('undated and running', { status: 'active' }),
      move('soon', { due: 20, status: 'active' }),
      move('done undated', { status: 'done' }),
    );
    expect(ids(inOrder(plan))).toEqual([
      ...['soon', 'late', 'undated', 'undated and running'],
      ...['done', 'stopped', 'done undated'],
    ]);
  });

  test('leaves equals as they were chosen, loses nothing, and is the same the second time', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const shown = inOrder(plan);
        expect(new Set(shown)).toEqual(new Set(plan.moves));
        expect(inOrder({ ...plan, moves: shown })).toEqual(shown);
        for (const [index, one] of shown.entries()) {
          const next = shown[index + 1];
          if (!next || isUnfinished(one) !== isUnfinished(next) || one.due !== next.due) continue;
          expect(plan.moves.indexOf(one)).toBeLessThan(plan.moves.indexOf(next));
        }
      }),
    );
  });
});

describe('an earlier plan', () => {
  const earlier = planOf(
    move('brand.paths.3', { owner: 'Kim', due: 900, status: 'active' }),
    move('a1', { text: 'Call ten customers' }),
    move('done', { status: 'done' }),
    move('stopped', { status: 'stopped' }),
  );

  test('leaves what was not finished, as it stood', () => {
    expect(takeOver(planOf(move('new')), earlier).moves).toEqual([
      move('new'),
      move('brand.paths.3', { owner: 'Kim', due: 900, status: 'active' }),
      move('a1', { text: 'Call ten customers' }),
    ]);
  });

  test('leaves nothing that stands in this one already, whatever is said of it here', () => {
    const here = planOf(move('brand.paths.3', { owner: 'Lou' }));
    expect(ids(leftOver(here, earlier))).toEqual(['a1']);
    expect(takeOver(here, earlier).moves[0]).toEqual(move('brand.paths.3', { owner: 'Lou' }));
  });

  test('taken over twice adds nothing', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (plan, before) => {
        const once = takeOver(plan, before);
        expect(takeOver(once, before)).toEqual(once);
        expect(leftOver(once, before)).toEqual([]);
      }),
    );
  });
});

// Where there is no room a change waits on the page, and is made again with the next one (islands/plan/kept).
test('changes that are made once more on their own outcome change nothing but the order', () => {
  type Step = (plan: Plan) => Plan;
  const anyId = fc.constantFrom('brand.paths.4', 'own', 'a1', 'a2');
  /** A step, and the move that must stand on the page for somebody to make it. */
  const making = (step: Step, of?: string) => ({ step, of });
  const anyStep = fc.oneof(
    fc.constant(making((plan) => choose(plan, PATHS))),
    anyId.map((id) => making((plan) => addOwn(plan, id, `Words of ${id}`))),
    fc
      .tuple(anyId, anyText)
      .map(([id, owner]) => making((plan) => change(plan, id, { owner }), id)),
    anyId.map((id) => making((plan) => remove(plan, id), id)),
    fc
      .tuple(anyId, fc.nat({ max: 3 }))
      .map(([id, at]) =>
        making((plan) => putBack(plan, { move: move(id, { owner: 'Put back' }), at })),
      ),
    anyText.map((reason) => making((plan) => giveReason(plan, reason))),
    fc.constant(making((plan) => takeOver(plan, planOf(move('a1'), move('a2'))))),
  );
  const sorted = ({ moves, whyMany }: Plan) => ({
    moves: [...moves].sort((one, other) => (one.id < other.id ? -1 : 1)),
    whyMany,
  });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 10 }), (steps) => {
      let once = planOf(move('own'));
      const made: Step[] = [];
      for (const { of, step } of steps) {
        if (of !== undefined && !isChosen(once, of)) continue;
        once = step(once);
        made.push(step);
      }
      expect(sorted(made.reduce((plan, step) => step(plan), once))).toEqual(sorted(once));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['', false],
  ['  \n', false],
  ['Complaints: from 61 to 48', true],
])('a results line with the figure “%s” is answered: %s', (figure, answered) => {
  expect(isAnswered({ figure, proof: 'The log' })).toBe(answered);
});
