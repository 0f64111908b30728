// Which measurements belong together, in which order, and what changed from one to the next.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/model/code';
import { QUESTIONS } from '../../../src/model/grid';
import type { Result } from '../../../src/model/sheet';
import { codeOf } from '../../../src/stores/assessments';
import {
  changesBetween,
  historyOf,
  lastTwo,
  latest,
  namedDays,
  overTime,
  type Measurement,
} from '../../../src/stores/history';
import type { Assessment } from '../../../src/stores/saved';
import { NOTHING_YET } from '../../../src/stores/versions';
import { EXAMPLES, result, sheet } from '../../fixtures/sheets';
import { anyResult, OFTEN } from '../model/arbitraries';
import { anyAssessment } from './arbitraries';

const ALL_THREE = sheet('33333 33333 33333 33333');

/** A finished assessment of the day given; its answers differ from those of every other day. */
function measured(id: string, day: number, more: Partial<Assessment> = {}): Assessment {
  const changed = 1_000_000 + day;
  return { ...NOTHING_YET, id, day, changed, answers: ALL_THREE, finished: true, ...more };
}

const again = (id: string, day: number, before: string, more: Partial<Assessment> = {}) =>
  measured(id, day, { ...more, earlier: { id: before, day: 1, answers: {} } });

const OLD = result('22222 22222 22222 22222', { day: 300 });
const OLD_CODE = encode(OLD);

const ids = (own: Assessment, ...held: readonly Assessment[]) => {
  const all = [own, ...held];
  return historyOf(own, all).map(
    ({ code }) => all.find((assessment) => codeOf(assessment) === code)?.id ?? code,
  );
};

describe('to the history of an assessment belong', () => {
  const shop = measured('shop', 500, { label: 'Shop' });

  test('itself, when there is nothing else', () => {
    expect(historyOf(shop, [shop])).toEqual([
      {
        code: codeOf(shop),
        result: {
          answers: ALL_THREE,
          ambition: NOTHING_YET.ambition,
          chair: 'not-said',
          day: 500,
        },
        label: 'Shop',
        kind: 'own',
        added: false,
        changed: 1_000_500,
      },
    ]);
  });

  test('itself, where only this tab holds it, and when its result has not been asked for', () => {
    expect(historyOf(shop, [])).toHaveLength(1);
    expect(historyOf({ ...shop, finished: false }, [])).toHaveLength(1);
  });

  test.each(['Shop', 'SHOP', '  shop ', 'Sh\u202Eop'])(
    'the one with the same name: "%s"',
    (label) => {
      expect(ids(shop, measured('before', 400, { label }))).toEqual(['before', 'shop']);
    },
  );

  test.each(['Shop 2', '', 'Store'])('not the one with another name: "%s"', (label) => {
    expect(ids(shop, measured('before', 400, { label }))).toEqual(['shop']);
  });

  test('those without a name together', () => {
    const own = measured('own', 500);
    const others = [measured('blank', 400, { label: '  ' }), measured('none', 300), shop];
    expect(ids(own, ...others)).toEqual(['none', 'blank', 'own']);
  });

  test('what it measures again, and what measures it again, under any name, step by step', () => {
    const second = again('second', 400, 'first', { label: 'B' });
    const chain = [
      measured('first', 300, { label: 'A' }),
      second,
      again('third', 500, 'second', { label: 'C' }),
      again('fourth', 600, 'third', { label: 'D' }),
    ];
    for (const own of chain) {
      expect(ids(own, ...chain)).toEqual(['first', 'second', 'third', 'fourth']);
    }
  });

  test('two that measured the same again, although that has been deleted', () => {
    const [one, other] = [
      again('one', 400, 'deleted', { label: 'A' }),
      again('other', 500, 'deleted', { label: 'B' }),
    ];
    expect(ids(other, one)).toEqual(['one', 'other']);
  });

  test('not one that was never finished, though it ties others together', () => {
    const half = again('half', 400, 'first', { label: 'B', finished: false });
    const first = measured('first', 300, { label: 'A' });
    const last = again('last', 500, 'half', { label: 'C' });
    const sameName = measured('same', 450, { label: 'C', finished: false });
    expect(ids(last, first, half, sameName)).toEqual(['first', 'last']);
  });

  test('what was added to it, and not what was added to another', () => {
    const own = { ...shop, added: [{ code: OLD_CODE, label: '2024' }] };
    const other = measured('other', 400, { added: [{ code: encode(OLD), label: '' }] });
    expect(ids(own, other)).toEqual([OLD_CODE, 'shop']);
    expect(ids(shop, other)).toEqual(['shop']);
  });

  test('no added code that says nothing', () => {
    const own = { ...shop, added: [{ code: 'cx1', label: '' }] };
    expect(ids(own)).toEqual(['shop']);
  });
});

describe('an added code', () => {
  const own = measured('own', 500, {
    label: 'Shop',
    added: [{ code: OLD_CODE, label: ' 20\n24 ' }],
  });
  const added = (...held: readonly Assessment[]) =>
    historyOf(own, held).find(({ code }) => code === OLD_CODE);

  test('is a copy, with the name it came with, and can be taken out', () => {
    expect(added(own)).toEqual({
      code: OLD_CODE,
      result: OLD,
      label: '20 24',
      kind: 'copy',
      added: true,
      changed: 0,
    });
  });

  test('is one’s own when something stored here has that code, whatever it is called', () => {
    const stored = measured('old', 300, { label: 'Branch', answers: OLD.answers });
    expect(added(own, stored)).toMatchObject({ kind: 'own', label: 'Branch', added: true });
    const open = { ...stored, finished: false };
    expect(added(own, open)).toMatchObject({ kind: 'own', added: true });
  });

  test('is not one’s own because a new assessment says nothing yet', () => {
    const nothing = result('????? ????? ????? ?????');
    const asked = { ...own, added: [{ code: encode(nothing), label: '' }] };
    const blank = { ...NOTHING_YET, id: 'blank', changed: 1 };
    expect(historyOf(asked, [blank]).map(({ kind }) => kind)).toEqual(['own', 'copy']);
  });

  test('stands once, as one’s own that cannot be taken out, where it belongs here anyway', () => {
    const stored = measured('old', 300, { label: 'Shop', answers: OLD.answers });
    const shown = historyOf(own, [stored]);
    expect(shown.map(({ kind, added: wasAdded }) => [kind, wasAdded])).toEqual([
      ['own', false],
      ['own', false],
    ]);
  });

  test('stands once, however often it was added', () => {
    const twice = { ...own, added: [...own.added, { code: OLD_CODE, label: 'again' }] };
    expect(historyOf(twice, []).map(({ label }) => label)).toEqual(['20 24', 'Shop']);
  });
});

test('one assessment that both the tab and the device hold is shown once, as the tab has it', () => {
  const own = measured('own', 500);
  const here = measured('other', 400);
  const there = measured('other', 350);
  expect(historyOf(own, [here, own, there]).map(({ result: { day } }) => day)).toEqual([400, 500]);
});

describe('the order', () => {
  test('is that of the days, then of the last change; those without a day come last', () => {
    const own = measured('own', 500, { changed: 30 });
    const held = [
      measured('undated', 0, { changed: 10 }),
      measured('later', 500, { changed: 40, chair: 'brand' }),
      measured('earlier', 500, { changed: 20, chair: 'management' }),
      measured('first', 100, { changed: 90 }),
    ];
    expect(ids(own, ...held)).toEqual(['first', 'earlier', 'own', 'later', 'undated']);
  });

  test('does not depend on how the device lists them', () => {
    fc.assert(
      fc.property(fc.array(anyAssessment, { maxLength: 6 }), anyAssessment, (held, own) => {
        const days = historyOf(own, held).map(({ result: { day } }) => day || Infinity);
        expect(days).toEqual([...days].sort((one, other) => one - other));
        const codes = (all: readonly Assessment[]) =>
          historyOf(own, all)
            .map(({ code }) => code)
            .sort();
        const distinct = [...new Map(held.map((one) => [one.id, one])).values()];
        expect(codes([...distinct].reverse())).toEqual(codes(distinct));
      }),
      OFTEN,
    );
  });

  test('names every code once, its own always', () => {
    fc.assert(
      fc.property(fc.array(anyAssessment, { maxLength: 6 }), anyAssessment, (held, own) => {
        const codes = historyOf(own, held).map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
        expect(codes).toContain(codeOf(own));
      }),
      OFTEN,
    );
  });
});

/** A measurement of which only the day and the answers matter. */
const at = (day: number, of: Result = OLD): Measurement => {
  const dated = { ...of, day };
  const code = encode(dated);
  return { code, result: dated, label: '', kind: 'own', added: false, changed: 0 };
};

const daysOf = (measurements: readonly Measurement[]) =>
  measurements.map(({ result: { day } }) => day);

describe('the latest measurements', () => {
  test.each<[string, number[], number[], number[]]>([
    ['are all of them where there are few', [1, 2], [1, 2], []],
    ['are the last ones', [1, 2, 3, 4], [2, 3, 4], [1]],
    ['leave those without a day to the others', [1, 2, 3, 4, 0], [2, 3, 4], [1, 0]],
    ['take those without a day where there is room', [1, 0, 0, 0], [1, 0, 0], [0]],
  ])('%s', (_, days, last, others) => {
    const shown = latest(
      days.map((day) => at(day)),
      3,
    );
    expect(daysOf(shown.last)).toEqual(last);
    expect(daysOf(shown.others)).toEqual(others);
  });
});

describe('what is compared at first', () => {
  test.each<[string, number[], number[] | null]>([
    ['nothing, where there is one measurement', [1], null],
    ['the last two', [1, 2, 3], [2, 3]],
    ['the last two that have a day', [1, 2, 0], [1, 2]],
    ['one without a day as the earlier one', [2, 0], [0, 2]],
    ['two without a day, where no other has one', [0, 0], [0, 0]],
  ])('%s', (_, days, expected) => {
    const two = lastTwo(days.map((day) => at(day)));
    expect(two && daysOf([two.then, two.now])).toEqual(expected);
  });
});

describe('what changed', () => {
  test('is told cell by cell: higher, lower, and to or from what is no stage', () => {
    const { higher, lower, unmeasured } = changesBetween(
      result('33333 3?3-3 33333 3?-33'),
      result('53333 3?3-1 3?3-3 34433'),
    );
    expect(higher).toEqual([{ question: 'management.value', then: 3, now: 5 }]);
    expect(lower).toEqual([{ question: 'brand.ownership', then: 3, now: 1 }]);
    expect(unmeasured).toEqual([
      { question: 'operations.distinction', then: 3, now: 'unknown' },
      { question: 'operations.renewal', then: 3, now: 'not-applicable' },
      { question: 'customer.distinction', then: 'unknown', now: 4 },
      { question: 'customer.paths', then: 'not-applicable', now: 4 },
    ]);
  });

  test('from unknown to not applicable is a change as well', () => {
    const one = result('?3333 33333 33333 33333');
    const other = result('-3333 33333 33333 33333');
    expect(changesBetween(one, other).unmeasured).toEqual([
      { question: 'management.value', then: 'unknown', now: 'not-applicable' },
    ]);
  });

  test('says of every level how it read then and reads now', () => {
    const then = { ...OLD, answers: EXAMPLES.overThreeLevels.answers };
    const { levels } = changesBetween(then, OLD);
    expect(levels.management).toMatchObject({ then: { stage: 3 }, now: { stage: 2 } });
    expect(levels.brand).toMatchObject({ then: { kind: 'left-out' }, now: { stage: 2 } });
  });

  test('is nothing between two that say the same', () => {
    const { higher, lower, unmeasured } = changesBetween(OLD, { ...OLD, day: 301 });
    expect([...higher, ...lower, ...unmeasured]).toEqual([]);
  });

  test('names every question once at most, and only those that changed', () => {
    fc.assert(
      fc.property(anyResult, anyResult, (then, now) => {
        const { higher, lower, unmeasured } = changesBetween(then, now);
        const named = [...higher, ...lower, ...unmeasured].map(({ question }) => question);
        const changed = QUESTIONS.filter((id) => then.answers[id] !== now.answers[id]);
        expect(named.sort()).toEqual([...changed].sort());
      }),
      OFTEN,
    );
  });

  test('is the same the other way round, with higher and lower changed places', () => {
    fc.assert(
      fc.property(anyResult, anyResult, (then, now) => {
        const [onward, back] = [changesBetween(then, now), changesBetween(now, then)];
        const asked = (changes: readonly { question: string }[]) =>
          changes.map(({ question }) => question);
        expect(asked(back.lower)).toEqual(asked(onward.higher));
        expect(asked(back.unmeasured)).toEqual(asked(onward.unmeasured));
      }),
      OFTEN,
    );
  });
});

describe('the lines over time', () => {
  test('have the stage of every level on every day, and a gap where there is none', () => {
    const measurements = [
      at(100, { ...OLD, answers: EXAMPLES.overThreeLevels.answers }),
      at(465, { ...OLD, answers: EXAMPLES.weakerTowardsTheCustomer.answers }),
    ];
    expect(overTime(measurements)).toEqual({
      days: [100, 465],
      stages: {
        management: [3, 4],
        brand: [null, 3],
        operations: [2, 3],
        customer: [3, 2],
      },
    });
  });

  test('leave out what has no day', () => {
    expect(overTime([at(100), at(200), at(0)])?.days).toEqual([100, 200]);
  });

  test('need two different days', () => {
    expect(overTime([at(100), at(0)])).toBeNull();
    expect(overTime([at(100), at(100)])).toBeNull();
  });
});

describe('the days named on the axis', () => {
  test.each<[string, number[], number, number[]]>([
    ['are all of them where there is room', [1, 11, 21], 10, [1, 11, 21]],
    ['name a day once', [1, 1, 21, 21], 10, [1, 21]],
    ['leave out what would touch its neighbour', [1, 15, 20, 30], 10, [1, 20, 30]],
    ['keep the first and the last', [1, 5, 28, 30], 10, [1, 30]],
    ['are the last one alone where even these would touch', [1, 5], 10, [5]],
    ['are none where there is no day', [], 10, []],
  ])('%s', (_, days, least, named) => {
    expect(namedDays(days, least)).toEqual(named);
  });

  test('are never too close, and always end with the last', () => {
    const anyDays = fc
      .array(fc.integer({ min: 1, max: 32767 }), { minLength: 1, maxLength: 30 })
      .map((days) => days.sort((one, other) => one - other));
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 0, max: 5000 }), (days, least) => {
        const named = namedDays(days, least);
        expect(days).toEqual(expect.arrayContaining(named));
        expect(named.at(-1)).toBe(days.at(-1));
        named.forEach((day, index) => {
          const next = named[index + 1];
          if (next !== undefined) expect(next - day).toBeGreaterThanOrEqual(Math.max(1, least));
        });
      }),
      OFTEN,
    );
  });
});
