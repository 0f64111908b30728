import { assessments } from '../../browser/assessments';
import { all, one, wordsIn } from '../../browser/page';
import { fill } from '../../i18n/fill';
import { isQuestionId, levelOf, QUESTIONS } from '../../model/grid';
import type { Answer } from '../../model/sheet';
import { answered } from '../../stores/assessments';
import { $view } from './view';

type KnotState = 'open' | 'answered' | 'unknown' | 'not-applicable';

/** The thread of progress: which knots are tied, which one the user is at, and how many are done. */
export function mountRail(root: HTMLElement): void {
  const rail = one('[data-rail]', root);
  const stateWords = JSON.parse(wordsIn(rail, 'stateWords')) as Record<KnotState, string>;
  const knots = all<HTMLAnchorElement>('[data-knot]', rail);
  const position = one('[data-position]', rail);
  const count = one('[data-answered]', rail);

  assessments.$current.subscribe((assessment) => {
    for (const knot of knots) {
      const question = knot.dataset.knot ?? '';
      const state = stateOf(isQuestionId(question) ? assessment.answers[question] : undefined);
      knot.dataset.state = state;
      one('[data-state-word]', knot).textContent = stateWords[state];
    }
    count.textContent = fill(wordsIn(count, 'text'), { n: answered(assessment) });
  });

  $view.subscribe((view) => {
    const question = view.kind === 'question' ? view.question : null;
    for (const knot of knots) {
      if (knot.dataset.knot === question) knot.setAttribute('aria-current', 'step');
      else knot.removeAttribute('aria-current');
    }
    for (const level of all('[data-level]', rail)) {
      level.classList.toggle(
        'here',
        question !== null && level.dataset.level === levelOf(question),
      );
    }
    position.hidden = question === null;
    if (question) {
      position.textContent = fill(wordsIn(position, 'text'), {
        n: QUESTIONS.indexOf(question) + 1,
      });
    }
    for (const way of all('[data-only]', rail)) way.hidden = way.dataset.only !== view.kind;
    const at = assessments.$current.get().at ?? QUESTIONS[0] ?? '';
    one<HTMLAnchorElement>('[data-one-by-one]', rail).href = `#${at}`;
  });

  // With all questions on the page a knot leads down the page instead of to a page of its own.
  rail.addEventListener('click', (event) => {
    const knot = event.target instanceof HTMLElement ? event.target.closest('a') : null;
    if (!knot?.dataset.knot || $view.get().kind !== 'all') return;
    event.preventDefault();
    const question = one(`[data-question="${knot.dataset.knot}"]`, root);
    question.scrollIntoView();
    one('h3', question).focus({ preventScroll: true });
  });
}

function stateOf(answer: Answer | undefined): KnotState {
  if (answer === undefined) return 'open';
  return typeof answer === 'number' ? 'answered' : answer;
}
