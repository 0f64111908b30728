import { all, one } from '../../browser/page';
import {
  isSaying,
  isStatement,
  outcomeOf,
  standingOf,
  STATEMENTS,
  THEMES,
  toArrangeFirst,
  type Readiness,
  type Saying,
  type StatementId,
} from '../../model/readiness';
import { nothingFirstInWords, standingInWords } from './inWords';
import type { ReadinessWords } from './words';

// The form and everything that may follow from it have been printed by the server. What is said here only shows there.

/** Calls back with every answer that somebody gives. Returns what ends it. */
export function onSaying(
  root: HTMLElement,
  say: (statement: StatementId, saying: Saying) => void,
): () => void {
  const change = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    if (isStatement(name) && isSaying(value)) say(name, value);
  };
  const form = one('[data-form]', root);
  form.addEventListener('change', change);
  return () => form.removeEventListener('change', change);
}

/** What the form says: somebody may have begun before the page could listen. */
export function saidOn(root: HTMLElement): Readiness {
  const chosen = all<HTMLInputElement>('[data-form] :checked', root);
  return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
}

/** Lets the form show these answers, and the lists below it what follows from them. */
export function show(root: HTMLElement, words: ReadinessWords, said: Readiness): void {
  for (const radio of all<HTMLInputElement>('[data-form] input', root)) {
    radio.checked = isStatement(radio.name) && said[radio.name] === radio.value;
  }
  root.dataset.standing = standingOf(said);
  one('[data-standing-text]', root).textContent = standingInWords(words, said);
  for (const theme of THEMES) {
    const outcome = outcomeOf(said, theme);
    one(`[data-theme="${theme}"]`, root).dataset.outcome = outcome;
    one(`[data-outcome-of="${theme}"]`, root).textContent = words.readiness.outcomes[outcome];
  }
  showFirst(root, words, said);
}

function showFirst(root: HTMLElement, words: ReadinessWords, said: Readiness): void {
  const list = one('[data-steps]', root);
  const first = toArrangeFirst(said);
  for (const step of all('[data-step]', list)) step.hidden = true;
  for (const { statement, said: saying } of first) {
    const step = one(`[data-step="${statement}"]`, list);
    step.hidden = false;
    step.dataset.saying = saying;
    one('[data-said]', step).textContent = `: ${words.readiness.sayings[saying].toLowerCase()}`;
    // In the order in which they come first.
    list.append(step);
  }
  list.hidden = first.length === 0;
  const none = one('[data-none]', root);
  none.hidden = first.length > 0;
  one('[data-none-text]', none).textContent = nothingFirstInWords(words, said);
  one('[data-starting]', none).hidden = standingOf(said) !== 'ready';
}

/** The statements as they are printed, for a table. */
export function statementsOn(root: HTMLElement): Readonly<Record<StatementId, string>> {
  return Object.fromEntries(
    STATEMENTS.map((statement) => {
      const legend = one(`[data-statement="${statement}"] [data-words]`, root);
      return [statement, legend.textContent.trim()];
    }),
  ) as Record<StatementId, string>;
}
