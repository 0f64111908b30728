import './shelf.css';
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { assessments } from '../../browser/assessments';
import { saveFile } from '../../browser/files';
import { count, fill } from '../../i18n/fill';
import { formatMoment } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import type { Messages } from '../../i18n/messages/en';
import { resultFragment } from '../../model/link';
import { answered, codeOf, type Restored } from '../../stores/assessments';
import type { Assessment } from '../../stores/saved';
import { ShelfItem } from './ShelfItem';

type Words = Messages['shelf'];

interface Props {
  words: Words;
  locale: Locale;
  /** The path of the results page. */
  results: string;
}

/** Everything this browser keeps: go on, rename, measure again, delete with undo, back up, restore. */
export function Shelf({ words, locale, results }: Props) {
  const { assessments: kept, unreadable } = useStore(assessments.$shelved);
  const keeping = useStore(assessments.$keeping);
  const removed = useStore(assessments.$removed);
  const [said, say] = useState('');

  const nameOf = ({ label }: Assessment) => label || words.nameless;

  function remove(assessment: Assessment): void {
    assessments.remove(assessment.id);
    say(fill(words.removed, { name: nameOf(assessment) }));
  }

  function removeAll(): void {
    const n = kept.length + unreadable.length;
    assessments.removeAll();
    say(count(locale, n, words.removedAll));
  }

  function undo(): void {
    assessments.undoRemove();
    say(words.undone);
  }

  async function restore(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    say(outcome(assessments.restore(await file.text()), words, locale));
    // The same file may be chosen again.
    input.value = '';
  }

  return (
    <section class="shelf section spread" aria-labelledby="shelf">
      <div class="name">
        <h2 id="shelf">{words.heading}</h2>
        <p class="note">{words.text}</p>
      </div>
      <div class="stack">
        {kept.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul class="shelf-items">
            {kept.map((assessment) => (
              <ShelfItem
                key={assessment.id}
                words={words}
                name={nameOf(assessment)}
                label={assessment.label}
                about={`${fill(words.answered, { n: answered(assessment) })}, ${fill(
                  words.changed,
                  {
                    date: formatMoment(locale, assessment.changed),
                  },
                )}`}
                at={`#${assessment.at ?? 'management.value'}`}
                result={
                  assessment.finished ? results + resultFragment(codeOf(assessment)) : undefined
                }
                onContinue={() => assessments.open(assessment.id)}
                onRename={(label) => assessments.rename(assessment.id, label)}
                onCopy={() => assessments.measureAgain(assessment.id)}
                onRemove={() => remove(assessment)}
              />
            ))}
          </ul>
        )}
        {unreadable.length > 0 && (
          <div class="message">
            <p>{count(locale, unreadable.length, words.unreadable)}</p>
            <p class="acts">
              <button
                class="link"
                type="button"
                onClick={() =>
                  saveFile('red-thread-unreadable.json', JSON.stringify(unreadable, null, 2))
                }
              >
                {words.saveUnreadable}
              </button>
              <button class="link" type="button" onClick={() => assessments.removeUnreadable()}>
                {words.removeUnreadable}
              </button>
            </p>
          </div>
        )}
        <div class="said" role="status">
          {said && (
            <p class="message">
              {said}{' '}
              {removed.length > 0 && (
                <button class="link" type="button" onClick={undo}>
                  {words.undo}
                </button>
              )}
            </p>
          )}
        </div>
        {kept.length > 0 && <p class="note">{words.copyHint}</p>}
        <div class="acts">
          {(kept.length > 0 || keeping !== 'kept') && (
            <button
              class="link"
              type="button"
              onClick={() => saveFile('red-thread-backup.json', assessments.backup())}
            >
              {words.backup}
            </button>
          )}
          <label class="link file">
            <span>{words.restore}</span>
            <input
              class="sr-only"
              type="file"
              accept=".json,application/json"
              onChange={({ currentTarget }) => void restore(currentTarget)}
            />
          </label>
          {kept.length + unreadable.length > 0 && (
            <button class="link" type="button" onClick={removeAll}>
              {words.removeAll}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}

/** What a restored backup did, in words. */
function outcome(result: Restored, words: Words, locale: Locale): string {
  if (!result.ok) {
    return result.reason === 'newer' ? words.restoreNewer : words.restoreNotABackup;
  }
  const { restored, keptBoth, unreadable, complete } = result;
  const sentences = [
    restored === 0 && complete
      ? words.restoredNothing
      : restored > 0 && count(locale, restored, words.restored),
    keptBoth > 0 && count(locale, keptBoth, words.restoreKept),
    unreadable > 0 && count(locale, unreadable, words.restoreUnreadable),
    !complete && words.restoreFailed,
  ];
  return sentences.filter((sentence) => typeof sentence === 'string').join(' ');
}
