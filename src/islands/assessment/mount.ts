import { nameTab, one } from '../../browser/page';
import type { View } from '../../stores/address';
import { mountFinish } from './finish';
import { mountNotices } from './notices';
import { mountQuestions } from './questions';
import { mountRail } from './rail';
import { readBeside } from './reader';
import { mountShelf } from './shelf';
import { mountStart } from './start';
import { $view, followAddress } from './view';

// The twenty questions stand in the page as a form that works on its own. This island shows one of them at a
// time, keeps what is answered and says how far the user is; it brings no words of its own.

const root = one('[data-island="assessment"]');
/** How far down the page of all questions the user was. */
let leftAt = 0;

followAddress();
mountStart(root);
mountQuestions(root);
mountRail(root);
mountFinish(root);
mountNotices(root);
$view.subscribe((view) => show(view));
$view.listen((view) => arriveAt(view));
mountShelf(root);
root.addEventListener('click', openBeside);
root.dataset.ready = '';

/** What explains a question opens beside it, unless the user asks for a tab of its own. */
function openBeside(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest('a[data-beside]');
  if (!(link instanceof HTMLAnchorElement)) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  readBeside(link);
}

function show(view: View): void {
  if (root.dataset.view === 'all') leftAt = scrollY;
  root.dataset.view = view.kind;
  for (const question of root.querySelectorAll<HTMLElement>('[data-question]')) {
    const here = view.kind === 'question' && question.id === view.question;
    question.classList.toggle('here', here);
    question.closest('.level')?.classList.toggle('here', false);
  }
  if (view.kind === 'question') {
    one(`[data-question="${view.question}"]`, root).closest('.level')?.classList.add('here');
  }
  nameTab(shownIn(view));
}

/**
 * A new view is a new page to whoever uses it: it begins at the top and is read from its heading. Only the
 * page of all questions opens where it was left.
 */
function arriveAt(view: View): void {
  scrollTo(0, view.kind === 'all' ? leftAt : 0);
  headingOf(view).focus({ preventScroll: true });
}

function headingOf(view: View): HTMLElement {
  if (view.kind === 'question') return one(`[data-question="${view.question}"] h3`, root);
  if (view.kind === 'finish') return one('#finish-heading', root);
  return one(view.kind === 'all' ? '.level h2' : '#assessment', root);
}

function shownIn(view: View): string {
  if (view.kind === 'finish') return headingOf(view).textContent;
  if (view.kind !== 'question') return '';
  return one(`[data-question="${view.question}"] .where`, root).textContent;
}
