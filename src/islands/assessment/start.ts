import { assessments } from '../../browser/assessments';
import { one, wordsIn } from '../../browser/page';
import { fill } from '../../i18n/fill';
import { factorOf, levelOf, QUESTIONS } from '../../model/grid';
import { CHAIRS, openQuestions } from '../../model/sheet';
import { isEmpty } from '../../stores/assessments';
import type { Assessment } from '../../stores/saved';
import { showBeside } from './finish';

const LONGEST_LABEL = 60;

/** What is assessed, by whom, whether it is kept, and the way back to where the user was. */
export function mountStart(root: HTMLElement): void {
  const label = one<HTMLInputElement>('#label', root);
  const chair = one<HTMLSelectElement>('#chair', root);
  const decline = one<HTMLInputElement>('[name=decline]', root);
  const tooLong = one('#label-long', root);
  const resume = one('[data-resume]', root);
  const resumeText = one('[data-resume-text]', root);
  const resumeLink = one<HTMLAnchorElement>('[data-resume-link]', root);

  label.addEventListener('input', () => assessments.label(label.value));
  chair.addEventListener('change', () => {
    const chosen = CHAIRS.find((known) => known === chair.value);
    if (chosen) assessments.chair(chosen);
  });
  decline.addEventListener('change', () => assessments.decline(decline.checked));
  one('[data-about]', root).addEventListener('submit', (event) => {
    event.preventDefault();
    one('[data-begin]', root).click();
  });
  resumeLink.addEventListener('click', () => {
    const unfinished = toResume();
    if (unfinished) assessments.open(unfinished.id);
  });
  one('[data-start-new]', root).addEventListener('click', () => {
    if (!isEmpty(assessments.$current.get())) assessments.start();
    label.focus();
  });

  const show = () => {
    const current = assessments.$current.get();
    if (label.value !== current.label) label.value = current.label;
    chair.value = current.chair;
    const length = [...current.label].length;
    label.setAttribute('aria-invalid', String(length > LONGEST_LABEL));
    tooLong.textContent =
      length > LONGEST_LABEL ? fill(wordsIn(tooLong, 'text'), { n: length }) : '';

    showBeside(one('[data-beside]', root), current);

    const unfinished = toResume();
    resume.hidden = !unfinished;
    if (!unfinished) return;
    const at = unfinished.at ?? openQuestions(unfinished.answers)[0] ?? QUESTIONS[0];
    if (!at) return;
    const n = QUESTIONS.indexOf(at) + 1;
    resumeText.textContent = fill(wordsIn(resumeText, unfinished.label ? 'named' : 'plain'), {
      n,
      label: unfinished.label,
      level: one(`.level[data-level="${levelOf(at)}"] h2`, root).textContent,
      factor: one(`[data-part="${factorOf(at)}"] dt`, root).textContent,
    });
    resumeLink.href = `#${at}`;
    resumeLink.textContent = fill(wordsIn(resumeLink, 'text'), { n });
  };
  assessments.$current.subscribe(show);
  assessments.$shelved.listen(show);
  assessments.$keeping.subscribe((keeping) => {
    decline.checked = keeping === 'declined';
    decline.disabled = keeping === 'blocked';
  });
}

/** What the user was in the middle of: this tab's assessment, else the last one left unfinished. */
function toResume(): Assessment | undefined {
  const current = assessments.$current.get();
  if (Object.keys(current.answers).length > 0) return current;
  // Whoever came to answer beside a result has come for that.
  if (current.beside) return undefined;
  return assessments.$shelved
    .get()
    .assessments.find(
      ({ finished, id, answers }) =>
        !finished && id !== current.id && Object.keys(answers).length > 0,
    );
}
