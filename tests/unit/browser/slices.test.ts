import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inSlices } from '../../../src/browser/slices';

// A clock that only steps move: each takes five milliseconds, so a slice is three steps.
let now = 0;

function* steps(n: number, onStep?: (step: number) => void): Generator<number> {
  for (let step = 1; step <= n; step++) {
    now += 5;
    onStep?.(step);
    yield step;
  }
}

beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('work in slices', () => {
  test('brings what the steps bring, in order', async () => {
    expect(await inSlices(steps(7))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('brings nothing where there is nothing to do', async () => {
    const onSlice = vi.fn();
    expect(await inSlices([], { onSlice })).toEqual([]);
    expect(onSlice).not.toHaveBeenCalled();
  });

  test('tells after every slice and at the end what came last and how many', async () => {
    const told: [number, number][] = [];
    await inSlices(steps(7), { onSlice: (last, n) => told.push([last * 10, n]) });
    expect(told).toEqual([
      [30, 3],
      [60, 6],
      [70, 7],
    ]);
  });

  test('tells once where the work ends with a slice', async () => {
    const told: number[] = [];
    await inSlices(steps(6), { onSlice: (_, n) => told.push(n) });
    expect(told).toEqual([3, 6]);
  });

  test('rejects with what a step throws', async () => {
    const failing = steps(5, (step) => {
      if (step === 4) throw new Error('no such step');
    });
    await expect(inSlices(failing)).rejects.toThrow('no such step');
  });
});

describe('between two slices', () => {
  test('the page has its turn, not only what was promised', async () => {
    const taken: number[] = [];
    const work = inSlices(steps(4, (step) => taken.push(step)));
    // However often a promise settles, the page has not had its turn yet.
    for (let promised = 0; promised < 100; promised++) await Promise.resolve();
    expect(taken).toEqual([1, 2, 3]);
    await work;
    expect(taken).toEqual([1, 2, 3, 4]);
  });

  test('the browser decides where it offers to', async () => {
    const turn = vi.fn(() => Promise.resolve());
    vi.stubGlobal('scheduler', { yield: turn });
    expect(await inSlices(steps(7))).toHaveLength(7);
    expect(turn).toHaveBeenCalledTimes(2);
  });

  test('a browser with a scheduler that cannot yield does as well', async () => {
    vi.stubGlobal('scheduler', {});
    expect(await inSlices(steps(4))).toHaveLength(4);
  });
});

describe('work that is stopped', () => {
  test('takes no further step and brings nothing', async () => {
    const stop = new AbortController();
    const taken: number[] = [];
    const work = steps(9, (step) => taken.push(step));
    const brought = await inSlices(work, { signal: stop.signal, onSlice: () => stop.abort() });
    expect(brought).toBeNull();
    expect(taken).toEqual([1, 2, 3]);
    // The steps know that nobody will take them.
    expect(work.next().done).toBe(true);
  });

  test('before it began is not begun', async () => {
    const onStep = vi.fn();
    expect(await inSlices(steps(2, onStep), { signal: AbortSignal.abort() })).toBeNull();
    expect(onStep).not.toHaveBeenCalled();
  });
});
