/** Gives the focus to what surrounds an element that is about to go: whoever uses the keyboard goes on from there. */
export function focusAround(element: Element): void {
  const place = element.closest<HTMLElement>('section, dialog, main');
  place?.setAttribute('tabindex', '-1');
  place?.focus();
}
