import { assessments } from '../../browser/assessments';
import { all } from '../../browser/page';
import { $addressProblem, $view } from './view';

/** What the user should know about where the answers are; and a last word before notes would be lost. */
export function mountNotices(root: HTMLElement): void {
  // What another tab did is news until the user goes on.
  let seen = 0;
  const show = () => {
    const holding = [
      $addressProblem.get(),
      assessments.$keeping.get(),
      assessments.$changedElsewhere.get() > seen ? 'elsewhere' : null,
    ];
    for (const notice of all('[data-notice]', root)) {
      notice.hidden = !holding.some((id) => id === notice.dataset.notice);
    }
  };
  $addressProblem.subscribe(show);
  assessments.$keeping.listen(show);
  assessments.$changedElsewhere.listen(show);
  $view.listen(() => {
    seen = assessments.$changedElsewhere.get();
    show();
  });

  addEventListener('beforeunload', (event) => {
    const { notes, reasons } = assessments.$current.get();
    const written = Object.keys(notes).length + Object.keys(reasons).length > 0;
    // Leaving the page would lose what the address cannot carry and the tab cannot remember.
    const forgotten = assessments.$keeping.get() === 'blocked' || !assessments.$tabHolds.get();
    if (assessments.$keeping.get() !== 'kept' && forgotten && written) event.preventDefault();
  });
}
