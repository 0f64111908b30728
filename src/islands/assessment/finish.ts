import { assessments } from '../../browser/assessments';
import { all, one, wordsIn } from '../../browser/page';
import { count, fill, type Counted } from '../../i18n/fill';
import { formatAnswer } from '../../i18n/format';
import { teamFragment } from '../../model/link';
import { QUESTIONS, type QuestionId } from '../../model/grid';
import { finish, openQuestions } from '../../model/sheet';
import type { Assessment } from '../../stores/saved';
import { localeOf } from './view';

/** The last step: what is still open and counts as "I don't know", what changed since last time, the result. */
export function mountFinish(root: HTMLElement): void {
  const section = one('[data-finish]', root);
  const stillOpen = one('[data-still-open]', section);
  const notKept = one('[data-not-kept]', section);
  const firstOpen = one<HTMLAnchorElement>('[data-first-open]', section);
  const show = one('[data-show-result]', section);
  const locale = localeOf(root);
  const stillOpenForms = formsOf(stillOpen);
  const showForms = formsOf(show);

  assessments.$current.subscribe((assessment) => {
    const open = openQuestions(assessment.answers);
    toggle(section, open.length === 0 ? 'complete' : 'open', ['complete', 'open']);
    stillOpen.textContent = count(locale, open.length, stillOpenForms);
    show.textContent =
      open.length === 0 ? wordsIn(show, 'complete') : count(locale, open.length, showForms);
    firstOpen.href = `#${open[0] ?? ''}`;
    for (const item of all('[data-open]', section)) {
      item.hidden = !open.some((question) => question === item.dataset.open);
    }
    showEarlier(one('[data-earlier]', section), assessment);
    showBeside(one('[data-beside]', section), assessment);
  });
  assessments.$keeping.subscribe((keeping) => {
    notKept.hidden = keeping === 'kept';
  });
  show.addEventListener('click', () => {
    const own = { code: assessments.showResult() };
    const { beside } = assessments.$current.get();
    const results = beside ? [own, beside] : [own];
    location.assign(wordsIn(show, 'showResult') + teamFragment(results));
  });
}

/** Whose result these answers will be laid beside; hidden where there is none. */
export function showBeside(element: HTMLElement, { beside }: Assessment): void {
  element.hidden = !beside;
  const { label = '' } = beside ?? {};
  element.textContent = fill(wordsIn(element, label ? 'named' : 'plain'), { label });
}

/** Where the answers differ from the measurement this one repeats; hidden where it repeats none. */
function showEarlier(section: HTMLElement, { earlier, answers }: Assessment): void {
  section.hidden = !earlier;
  if (!earlier) return;
  const then = finish(earlier.answers);
  const now = finish(answers);
  const differing = QUESTIONS.filter((question) => then[question] !== now[question]);
  toggle(section, differing.length === 0 ? 'same' : 'different', ['same', 'different']);
  for (const row of all('[data-differs]', section)) {
    const question = row.dataset.differs as QuestionId;
    row.hidden = !differing.includes(question);
    one('[data-then]', row).textContent = formatAnswer(then[question]);
    one('[data-now]', row).textContent = formatAnswer(now[question]);
  }
}

function toggle(section: HTMLElement, shown: string, names: readonly string[]): void {
  for (const part of all('[data-when]', section)) {
    const when = part.dataset.when ?? '';
    if (names.includes(when)) part.hidden = when !== shown;
  }
}

function formsOf(element: HTMLElement): Counted {
  return JSON.parse(wordsIn(element, 'forms')) as Counted;
}
