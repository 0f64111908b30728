/** The fragment of the address, with its `#`; '' where there is none. */
export function fragment(): string {
  return location.hash;
}

/** The whole address of this page with another fragment: the link that carries it. */
export function addressWith(fragmentText: string): string {
  return new URL(fragmentText, location.href).href;
}

/** The whole address of another page of this site. */
export function addressOf(path: string): string {
  return new URL(path, location.href).href;
}

/**
 * Tells of every new fragment: links, typing, back and forward. `own` is true for a step of this page's own
 * history, so that going back is never mistaken for a link that somebody opened.
 */
export function onFragment(changed: (own: boolean) => void): void {
  addEventListener('hashchange', () => changed(isOwn(history.state)));
}

/** Goes to a fragment as a link would: a new step for the Back button. */
export function goTo(fragmentText: string): void {
  location.hash = fragmentText;
}

/** Makes the present step one of this page's own: what its fragment carried has been read. */
export function ownFragment(): void {
  changeStep(location.href);
}

/** Changes what the address carries without a new step. */
export function replaceFragment(fragmentText: string): void {
  if (fragmentText === location.hash) return;
  changeStep(fragmentText === '' ? location.pathname + location.search : fragmentText);
}

function changeStep(url: string): void {
  try {
    history.replaceState({ ...(history.state as object | null), own: true }, '', url);
  } catch {
    // Safari allows a hundred changes in half a minute; the next change brings the address up to date.
  }
}

function isOwn(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'own' in state;
}
