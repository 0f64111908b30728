import { useState } from 'preact/hooks';

/** One change; made again on its own outcome it changes nothing. */
export type Step<Value> = (before: Value) => Value;

interface Kept<Value> {
  /** What is kept, with what there was no room for. */
  readonly shown: Value;
  /** Whether some of it stands on this page only. */
  readonly full: boolean;
  readonly change: (step: Step<Value>) => void;
  /** Tries to keep what there was no room for, and says whether it could. */
  readonly tryAgain: () => boolean;
}

/** What waits for room, by what it belongs to: a plan that is closed and opened again still has it. */
const WAITING = new Map<string, readonly unknown[]>();

/**
 * Keeps every change at once. One that there is no room for stays on the page, and goes along with the next one:
 * nothing that was typed is lost.
 *
 * @param name what is kept, of which assessment
 */
export function useKept<Value>(
  name: string,
  value: Value,
  keep: (step: Step<Value>) => boolean,
): Kept<Value> {
  const [unkept, hold] = useState(() => (WAITING.get(name) ?? []) as readonly Step<Value>[]);

  function make(steps: readonly Step<Value>[]): boolean {
    const could = keep(after(steps));
    const left = could ? [] : steps;
    WAITING.set(name, left);
    hold(left);
    return could;
  }

  return {
    shown: after(unkept)(value),
    full: unkept.length > 0,
    change: (step) => void make([...unkept, step]),
    tryAgain: () => make(unkept),
  };
}

const after =
  <Value>(steps: readonly Step<Value>[]): Step<Value> =>
  (before) =>
    steps.reduce((value, step) => step(value), before);
