/** How long the page is kept waiting at a time, in milliseconds: less than a picture of a film lasts. */
const SLICE = 12;

interface Options<T> {
  /** Stops the work at the end of a slice. */
  readonly signal?: AbortSignal;
  /** Told after every slice, and at the end: what came last, and how many have come so far. */
  readonly onSlice?: (last: T, n: number) => void;
}

/**
 * Takes all steps one after the other, and lets the browser draw and listen in between. One step should take less than
 * a few milliseconds. Gives what they brought, or null when it was stopped; rejects with what a step throws.
 */
export async function inSlices<T>(
  steps: Iterable<T>,
  { signal, onSlice }: Options<T> = {},
): Promise<readonly T[] | null> {
  if (signal?.aborted) return null;
  const brought: T[] = [];
  let told = 0;
  let begun = performance.now();
  for (const step of steps) {
    brought.push(step);
    if (performance.now() - begun < SLICE) continue;
    told = brought.length;
    onSlice?.(step, told);
    await backToTheBrowser();
    if (signal?.aborted) return null;
    begun = performance.now();
  }
  const last = brought.at(-1);
  if (last !== undefined && told < brought.length) onSlice?.(last, brought.length);
  return brought;
}

/** Settles when the browser has done what was waiting. */
function backToTheBrowser(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  // Not a timer: those are made to wait, most of all in a tab that nobody looks at.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
