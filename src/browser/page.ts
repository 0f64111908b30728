// What the server has printed is there: a missing element is a bug, and says so.

/** The element of the page that a selector names. */
export function one<Kind extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Kind {
  const element = within.querySelector<Kind>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}

/** All elements that a selector names. */
export function all<Kind extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Kind[] {
  return [...within.querySelectorAll<Kind>(selector)];
}

const title = document.title;

/** Names the tab, and with it the step in the history, after what it shows now; '' for the page itself. */
export function nameTab(shown: string): void {
  document.title = shown === '' ? title : `${shown.replace(/\.$/, '')}. ${title}`;
}

/** A text the server left in a data attribute. */
export function wordsIn(element: HTMLElement, name: string): string {
  const words = element.dataset[name];
  if (words === undefined) throw new Error(`The element has no data-${name}`);
  return words;
}
