import { assessments } from '../../browser/assessments';
import { goTo } from '../../browser/fragment';
import { all, one, wordsIn } from '../../browser/page';
import {
  factorOf,
  isQuestionId,
  isStage,
  levelOf,
  QUESTIONS,
  type QuestionId,
} from '../../model/grid';
import type { Answer } from '../../model/sheet';
import { isEmpty } from '../../stores/assessments';
import { $view } from './view';

/** The twenty questions of the page: what is chosen and written goes to the store, and back. */
export function mountQuestions(root: HTMLElement): void {
  const form = one<HTMLFormElement>('.questions', root);
  const questions = all<HTMLFieldSetElement>('[data-question]', form);

  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    const answer = answerOf(target.value);
    if (answer && isQuestionId(target.name)) assessments.answer(target.name, answer);
  });
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { note, reason } = target.dataset;
    const { value } = target as HTMLInputElement | HTMLTextAreaElement;
    if (note && isQuestionId(note)) assessments.note(note, value);
    if (reason && isQuestionId(reason)) assessments.reason(reason, value);
  });
  form.addEventListener('click', ({ target }) => {
    const clear = target instanceof HTMLElement ? target.dataset.clear : undefined;
    if (!clear || !isQuestionId(clear)) return;
    assessments.answer(clear, undefined);
    one<HTMLInputElement>(`[name="${clear}"]`, form).focus();
  });
  form.addEventListener('keydown', chooseByKey);
  form.addEventListener('keydown', stayAmongAll);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const view = $view.get();
    const next = view.kind === 'question' ? QUESTIONS[QUESTIONS.indexOf(view.question) + 1] : null;
    goTo(next ?? 'finish');
  });

  assessments.$current.subscribe(({ answers, notes, reasons }) => {
    for (const question of questions) {
      const id = question.id as QuestionId;
      const answer = answers[id];
      for (const radio of all<HTMLInputElement>('[type=radio]', question)) {
        radio.checked = radio.value === String(answer);
      }
      one('[data-clear]', question).hidden = answer === undefined;
      write(one<HTMLTextAreaElement>('[data-note]', question), notes[id]);
      write(one<HTMLInputElement>('[data-reason]', question), reasons[id]);
    }
  });
  mountSteps(form);
  mountExplanation(root);
}

function mountSteps(form: HTMLFormElement): void {
  const back = one<HTMLAnchorElement>('[data-back]', form);
  const next = one('[data-next]', form);
  const kept = one('[data-kept]', form);
  $view.subscribe((view) => {
    const position = view.kind === 'question' ? QUESTIONS.indexOf(view.question) : -1;
    back.href = `#${QUESTIONS[position - 1] ?? ''}`;
    const last = view.kind === 'all' || position === QUESTIONS.length - 1;
    next.textContent = wordsIn(next, last ? 'last' : 'text');
  });
  const showKept = () => {
    const text = assessments.$keeping.get() === 'kept' ? 'keptText' : 'addressText';
    kept.textContent = isEmpty(assessments.$current.get()) ? '' : wordsIn(kept, text);
  };
  assessments.$current.subscribe(showKept);
  assessments.$keeping.listen(showKept);
}

/** Beside a question: its factor, its level, what to read, and the words in it that may need explaining. */
function mountExplanation(root: HTMLElement): void {
  const explanation = one('.aside', root);
  $view.subscribe((view) => {
    if (view.kind !== 'question') return;
    const { question } = view;
    const { terms = '', concepts = '' } = one(`[data-question="${question}"]`, root).dataset;
    const belongs = [factorOf(question), levelOf(question), ...`${terms} ${concepts}`.split(' ')];
    for (const part of all('[data-part]', explanation)) {
      part.hidden = !belongs.includes(wordsIn(part, 'part'));
    }
    one('[data-words]', explanation).hidden = terms === '';
  });
}

/** Enter goes to the next question; where all of them stand together it would jump past the rest. */
function stayAmongAll(event: KeyboardEvent): void {
  const inField = event.target instanceof HTMLInputElement;
  if (event.key === 'Enter' && inField && $view.get().kind === 'all') event.preventDefault();
}

/** 1 to 5 and 0 choose, but only inside the answers: elsewhere they are just figures. */
function chooseByKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const value = key === '0' ? 'unknown' : isStage(Number(key)) ? key : null;
  if (value === null) return;
  event.preventDefault();
  const radio = one<HTMLInputElement>(
    `[name="${target.name}"][value="${value}"]`,
    target.form ?? document,
  );
  radio.focus();
  radio.click();
}

function answerOf(value: string): Answer | null {
  if (value === 'unknown' || value === 'not-applicable') return value;
  const stage = Number(value);
  return isStage(stage) ? stage : null;
}

function write(field: HTMLInputElement | HTMLTextAreaElement, text = ''): void {
  if (field.value !== text) field.value = text;
}
