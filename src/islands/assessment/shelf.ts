import { assessments } from '../../browser/assessments';
import { saveFile } from '../../browser/files';
import { goTo } from '../../browser/fragment';
import { one, wordsIn } from '../../browser/page';
import { count, fill, type Counted } from '../../i18n/fill';
import { formatMoment } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import { resultFragment } from '../../model/link';
import { answered, codeOf, type Restored } from '../../stores/assessments';
import { readSaved, type Assessment } from '../../stores/saved';
import { firstView, localeOf } from './view';

/** Everything this browser keeps: go on, rename, measure again, delete with undo, back up, restore. */
export function mountShelf(root: HTMLElement): void {
  const shelf = one('.shelf', root);
  const items = one('[data-items]', shelf);
  const template = one<HTMLTemplateElement>('[data-item]', shelf);
  const said = one('[data-said]', shelf);
  const undo = one('[data-do="undo"]', said);
  const words = one('[role=status]', shelf);
  const locale = localeOf(root);
  const shown = new Map<string, HTMLElement>();

  function say(text: string, canUndo = false): void {
    one('span', said).textContent = text;
    undo.hidden = !canUndo;
    said.hidden = false;
  }

  function show(): void {
    const { assessments: kept, unreadable } = assessments.$shelved.get();
    const none = kept.length === 0;
    one('[data-none]', shelf).hidden = !none;
    one('[data-copy-hint]', shelf).hidden = none;
    items.hidden = none;
    // Whoever keeps nothing here can still take the assessment of this tab along as a file.
    one('[data-do="backup"]', shelf).hidden = none && assessments.$keeping.get() === 'kept';
    one('[data-do="remove-all"]', shelf).hidden = none && unreadable.length === 0;

    const aside = one('[data-unreadable]', shelf);
    aside.hidden = unreadable.length === 0;
    const text = one('[data-forms]', aside);
    text.textContent = count(locale, unreadable.length, formsIn(text, 'forms'));

    for (const [id, item] of shown) {
      if (kept.some((assessment) => assessment.id === id)) continue;
      item.remove();
      shown.delete(id);
    }
    kept.forEach((assessment, position) => {
      const item = shown.get(assessment.id) ?? itemFrom(template, assessment.id, say);
      shown.set(assessment.id, item);
      describe(item, assessment, locale, wordsIn(shelf, 'results'));
      // An item that is where it should be is left alone: somebody may be typing in it.
      if (items.children[position] !== item)
        items.insertBefore(item, items.children[position] ?? null);
    });
  }

  assessments.$shelved.subscribe(show);
  assessments.$keeping.listen(show);
  // Whoever turns to something else while this tab alone holds the assessment can fetch it back.
  assessments.$removed.listen(([left]) => {
    const reading = left && left.keeping !== 'kept' ? readSaved(left.text) : null;
    if (!reading?.ok) return;
    const name =
      reading.assessment.label || wordsIn(one('[data-name]', template.content), 'nameless');
    say(fill(wordsIn(words, 'setAside'), { name }), true);
  });

  /** What was chosen has gone from the page: the way back, or the heading, takes the focus. */
  function afterRemoval(): void {
    (undo.hidden ? one('#shelf', shelf) : undo).focus();
  }

  const actions: Readonly<Record<string, () => void>> = {
    undo() {
      const done = assessments.undoRemove();
      say(wordsIn(words, done ? 'undone' : 'noRoom'), !done);
      afterRemoval();
    },
    backup: () => saveFile('red-thread-backup.json', assessments.backup()),
    'remove-all': () => {
      const { assessments: kept, unreadable } = assessments.$shelved.get();
      assessments.removeAll();
      say(count(locale, kept.length + unreadable.length, formsIn(words, 'removedAll')), true);
      afterRemoval();
    },
    'save-unreadable': () =>
      saveFile(
        'red-thread-unreadable.json',
        JSON.stringify(assessments.$shelved.get().unreadable, null, 2),
      ),
    'remove-unreadable': () => {
      const { unreadable } = assessments.$shelved.get();
      assessments.removeUnreadable();
      say(count(locale, unreadable.length, formsIn(words, 'removedAll')), true);
      afterRemoval();
    },
  };
  shelf.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement) actions[target.dataset.do ?? '']?.();
  });
  one<HTMLInputElement>('[data-restore]', shelf).addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) void restore(target);
  });

  async function restore(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    say(outcome(assessments.restore(await file.text()), words, locale));
    // The same file may be chosen again.
    field.value = '';
  }

  /** A new item, with what its own buttons do. */
  function itemFrom(from: HTMLTemplateElement, id: string, tell: typeof say): HTMLElement {
    const item = one('li', from.content.cloneNode(true) as DocumentFragment);
    const acts = one('[data-acts]', item);
    const form = one<HTMLFormElement>('[data-renaming]', item);
    const field = one<HTMLInputElement>('input', form);
    const rename = one('[data-do="rename"]', item);
    const name = () => one('[data-name]', item).textContent;

    function renaming(is: boolean): void {
      acts.hidden = is;
      form.hidden = !is;
      (is ? field : rename).focus();
    }
    rename.addEventListener('click', () => {
      field.value = labelOf(id);
      field.setAttribute('aria-label', fill(wordsIn(form, 'newName'), { name: name() }));
      renaming(true);
    });
    one('[data-do="cancel"]', form).addEventListener('click', () => renaming(false));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!assessments.rename(id, field.value.trim())) tell(wordsIn(words, 'noRoom'));
      renaming(false);
    });
    one('[data-do="continue"]', item).addEventListener('click', () => assessments.open(id));
    one('[data-do="copy"]', item).addEventListener('click', () => {
      assessments.measureAgain(id);
      goTo(firstView);
    });
    one('[data-do="remove"]', item).addEventListener('click', () => {
      const text = fill(wordsIn(words, 'removed'), { name: name() });
      assessments.remove(id);
      tell(text, true);
      afterRemoval();
    });
    return item;
  }
}

function labelOf(id: string): string {
  const { assessments: kept } = assessments.$shelved.get();
  return kept.find((assessment) => assessment.id === id)?.label ?? '';
}

function describe(
  item: HTMLElement,
  assessment: Assessment,
  locale: Locale,
  results: string,
): void {
  const heading = one('[data-name]', item);
  const about = one('[data-about]', item);
  const result = one<HTMLAnchorElement>('[data-do="result"]', item);
  const name = assessment.label || wordsIn(heading, 'nameless');

  heading.textContent = name;
  about.textContent = [
    fill(wordsIn(about, 'answered'), { n: answered(assessment) }),
    fill(wordsIn(about, 'changed'), { date: formatMoment(locale, assessment.changed) }),
  ].join(', ');
  one<HTMLAnchorElement>('[data-do="continue"]', item).href = `#${assessment.at ?? firstView}`;
  result.hidden = !assessment.finished;
  result.href = results + resultFragment(codeOf(assessment));
  for (const action of item.querySelectorAll<HTMLElement>('[data-acts] > *')) {
    action.setAttribute('aria-label', `${action.textContent}: ${name}`);
  }
}

/** What a restored backup did, in words. */
function outcome(result: Restored, words: HTMLElement, locale: Locale): string {
  if (!result.ok) return wordsIn(words, result.reason === 'newer' ? 'newer' : 'notABackup');
  const { restored, keptBoth, unreadable, complete } = result;
  const sentences = [
    restored > 0 && count(locale, restored, formsIn(words, 'restored')),
    restored === 0 && complete && wordsIn(words, 'nothing'),
    keptBoth > 0 && count(locale, keptBoth, formsIn(words, 'keptBoth')),
    unreadable > 0 && count(locale, unreadable, formsIn(words, 'leftOut')),
    !complete && wordsIn(words, 'failed'),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string').join(' ');
}

function formsIn(element: HTMLElement, name: string): Counted {
  return JSON.parse(wordsIn(element, name)) as Counted;
}
