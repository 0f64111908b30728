import { useState } from 'preact/hooks';
import { assessments } from '../../browser/assessments';
import { count } from '../../i18n/fill';
import type { HistoryWords } from '../../i18n/messages/parts/history';
import { codesOnce, findCodes } from '../../model/pasted';
import type { Measurement } from '../../stores/history';
import type { Assessment, Beside } from '../../stores/saved';
import type { ResultWords } from '../results/words';

interface Props {
  words: ResultWords;
  part: HistoryWords;
  own: Assessment;
  measurements: readonly Measurement[];
}

/** Adds earlier results by what is pasted: every code in it is found, and what does not go in says why. */
export function AddMeasurement({ words, part, own, measurements }: Props) {
  const [text, setText] = useState('');
  const [said, say] = useState<{ sentences: readonly string[]; failed: boolean } | null>(null);

  function add(): void {
    const found = findCodes(text);
    const reasons = found.flatMap((code) => (code.ok ? [] : [code.reason]));
    const once = codesOnce(found);
    const here = [...measurements, ...own.added].map(({ code }) => code);
    const news: Beside[] = once
      .filter(({ code }) => !here.includes(code))
      .map(({ code, label }) => ({ code, label }));
    const there = once.length - news.length;
    const kept =
      news.length === 0 ||
      assessments.follow(own.id, ({ added }) => ({ added: [...added, ...news] }));

    const failed = reasons.length > 0 || found.length === 0 || !kept;
    if (!failed) setText('');
    say({
      failed,
      sentences: [
        ...(news.length > 0
          ? [kept ? count(words.locale, news.length, part.added) : part.noRoom]
          : []),
        ...(there > 0 ? [count(words.locale, there, part.there)] : []),
        ...[...new Set(reasons)].map((reason) => words.reasons[reason]),
        ...(found.length === 0 ? [words.reasons['not-a-code']] : []),
      ],
    });
  }

  return (
    <form
      class="screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3>{part.add}</h3>
      <div class="field">
        <label for="earlier-code">{part.field}</label>
        <p class="note" id="earlier-note">
          {part.fieldNote}
        </p>
        <textarea
          id="earlier-code"
          rows={2}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="earlier-note earlier-said"
          aria-invalid={said?.failed ?? false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div id="earlier-said" role="status">
          {said?.sentences.map((sentence) => (
            <p key={sentence} class="message">
              {sentence}
            </p>
          ))}
        </div>
      </div>
      <p>
        <button class="btn btn-2" type="submit">
          {part.addButton}
        </button>
      </p>
    </form>
  );
}
