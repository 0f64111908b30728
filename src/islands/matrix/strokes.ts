type Which = 'next' | 'previous' | 'first' | 'last';

/** What a key does in the picture: move the chosen bubble so many steps, or choose another one. */
export type Stroke =
  | { readonly kind: 'move'; readonly right: number; readonly up: number }
  | { readonly kind: 'choose'; readonly which: Which }
  | { readonly kind: 'let-go' };

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** With Shift. */
const FAR = 5;

const MOVES = new Map<string, readonly [right: number, up: number]>([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowUp', [0, 1]],
  ['ArrowDown', [0, -1]],
]);

const CHOICES = new Map<string, Which>([
  ['PageDown', 'next'],
  ['n', 'next'],
  ['PageUp', 'previous'],
  ['p', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
]);

/** What a key means in the picture; null for every other key, and for those of the browser. */
export function strokeOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): Stroke | null {
  if (ctrlKey || altKey || metaKey) return null;
  const move = MOVES.get(key);
  if (move) {
    const by = shiftKey ? FAR : 1;
    return { kind: 'move', right: move[0] * by, up: move[1] * by };
  }
  const which = CHOICES.get(key.length === 1 ? key.toLowerCase() : key);
  if (which) return { kind: 'choose', which };
  return key === 'Escape' ? { kind: 'let-go' } : null;
}

/** The id that a choice leads to, from the chosen one in the order given; it stops at the ends. */
export function chosenBy(
  which: Which,
  ids: readonly string[],
  chosen: string | null,
): string | null {
  const last = ids.length - 1;
  const here = chosen === null ? -1 : ids.indexOf(chosen);
  const index = {
    next: Math.min(here + 1, last),
    previous: here < 0 ? last : Math.max(here - 1, 0),
    first: 0,
    last,
  }[which];
  return ids[index] ?? null;
}
