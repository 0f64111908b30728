import { atom } from 'nanostores';
import { assessments } from '../../browser/assessments';
import { fragment, onFragment, ownFragment, replaceFragment } from '../../browser/fragment';
import { isLocale, type Locale } from '../../i18n/locales';
import { QUESTIONS } from '../../model/grid';
import { isEmpty } from '../../stores/assessments';
import { readAddress, writeAddress, type CarriedForm, type View } from '../../stores/address';

/** What the page shows. The address decides, so that Back is the previous question. */
export const $view = atom<View>({ kind: 'start' });

/** The fragment of the first question. */
export const firstView = QUESTIONS[0] ?? '';

/** Why the form in the address could not be read; null where it could, or there was none. */
export const $addressProblem = atom<'damaged' | 'newer' | null>(null);

/** When the assessment was last changed before a form in the address could not be read. */
let changedBefore = 0;

/** Reads the address now and at every change, and lets it carry the form where nothing else can. */
export function followAddress(): void {
  const { view, form, beside } = readAddress(fragment());
  const resumed = assessments.resume(form);
  if (beside) assessments.answerBeside(beside);
  noticeProblem(form);
  ownFragment();
  // A question without an assessment, from a bookmark or a link: the one that was left open.
  const unfinished = assessments.$shelved.get().assessments.find(({ finished }) => !finished);
  if (!resumed && !form && view.kind !== 'start' && unfinished) assessments.open(unfinished.id);
  $view.set(view);

  onFragment((own) => {
    const address = readAddress(fragment());
    if (!own && address.form) assessments.resume(address.form);
    if (!own && address.beside) assessments.answerBeside(address.beside);
    noticeProblem(address.form);
    $view.set(address.view);
    carry();
  });
  $view.subscribe((shown) => {
    if (shown.kind === 'question') assessments.visit(shown.question);
  });
  assessments.$current.listen(carry);
  assessments.$keeping.listen(carry);
  carry();
}

function noticeProblem(form: CarriedForm | null): void {
  const reason = form && !form.read.ok ? form.read.reason : null;
  $addressProblem.set(reason === 'not-a-code' ? 'damaged' : reason);
  changedBefore = assessments.$current.get().changed;
}

function carry(): void {
  const current = assessments.$current.get();
  // A form that could not be read stays in the address, to be mended, until something is changed here.
  if ($addressProblem.get() && current.changed === changedBefore) return;
  const { answers: draft, chair, label, beside } = current;
  const carries = assessments.$keeping.get() !== 'kept';
  const form = carries && !isEmpty(current) ? { draft, chair, label } : undefined;
  replaceFragment(writeAddress($view.get(), form, carries ? beside : null));
}

/** The language of the page. */
export function localeOf(root: HTMLElement): Locale {
  const { locale } = root.dataset;
  if (!isLocale(locale)) throw new Error('The page does not say its language');
  return locale;
}
