import { decodeDraft, encodeDraft, type DraftForm, type DraftReading } from '../model/draft';
import { isQuestionId, type QuestionId } from '../model/grid';
import { readFragment, resultFragment, withLabel, withoutLabel } from '../model/link';
import type { Beside } from './saved';

/** What the assessment page shows. */
export type View =
  | { readonly kind: 'start' | 'all' | 'finish' }
  | { readonly kind: 'question'; readonly question: QuestionId };

/** The fragment of the assessment page, read. `form` is the unfinished form it carries, if any. */
export interface Address {
  readonly view: View;
  readonly form: CarriedForm | null;
  /** The result it carries for answers to be laid beside, if any that can be read. */
  readonly beside: Beside | null;
}

export interface CarriedForm {
  readonly read: DraftReading;
  readonly label: string;
}

const FORM = 'form=';

/**
 * The fragment of a view: `#management.paths`, `#all`, `#finish` or nothing. Where nothing can be kept it
 * carries the unfinished form as well, and the result it is to be laid beside:
 * `#management.paths&form=<draft code>~<label>&r=<code>~<label>`.
 */
export function writeAddress(
  view: View,
  form?: DraftForm & { readonly label: string },
  beside?: Beside | null,
): string {
  const name = view.kind === 'question' ? view.question : view.kind === 'start' ? '' : view.kind;
  const carried = form ? `${FORM}${withLabel(encodeDraft(form), form.label)}` : '';
  const other = beside ? resultFragment(beside.code, beside.label).slice(1) : '';
  const parts = [name, carried, other].filter((part) => part !== '');
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Reads a fragment, with or without its `#`. Never throws; a name it does not know is the start. */
export function readAddress(fragment: string): Address {
  const parts = fragment.replace(/^#/, '').split('&');
  const carried = parts.find((part) => part.startsWith(FORM));
  const [name = ''] = parts;
  return {
    view: viewOf(name),
    form: carried === undefined ? null : readForm(carried),
    beside: besideIn(fragment),
  };
}

function besideIn(fragment: string): Beside | null {
  const [linked] = readFragment(fragment);
  return linked?.read.ok ? { code: linked.read.code, label: linked.label } : null;
}

function viewOf(name: string): View {
  if (isQuestionId(name)) return { kind: 'question', question: name };
  return { kind: name === 'all' || name === 'finish' ? name : 'start' };
}

function readForm(carried: string): CarriedForm {
  const { code, label } = withoutLabel(carried.slice(FORM.length));
  return { read: decodeDraft(code), label };
}
