import { useState } from 'preact/hooks';
import { goTo } from '../../browser/fragment';
import { fill } from '../../i18n/fill';
import { inGroups } from '../../model/code';
import { resultFragment } from '../../model/link';
import { findCodes, type FoundCode } from '../../model/pasted';
import type { ResultWords } from './words';

type Problem = keyof ResultWords['reasons'];

interface Props {
  words: ResultWords;
  /** Why what the link carried could not be read. */
  problem: Problem | undefined;
  /** What the link carried: it is kept in the field, so that it can be mended. */
  given: string;
}

/** Paste a link, a code or a whole mail: every code in it is found, and what fails says why. */
export function OpenResult({ words, problem, given }: Props) {
  const [text, setText] = useState(given);
  const [reason, setReason] = useState(problem);
  const [found, setFound] = useState<readonly FoundCode[]>(() => findCodes(given));
  const readable = found.filter((code) => code.ok);

  function open(): void {
    const codes = findCodes(text);
    const good = codes.filter((code) => code.ok);
    const [first] = good;
    setFound(codes);
    setReason(good.length > 0 ? undefined : (reasonOf(codes) ?? 'not-a-code'));
    if (first && good.length === 1) goTo(resultFragment(first.code, first.label));
  }

  return (
    <div class="wrap">
      <section class="section spread">
        <form
          class="stack open-result"
          onSubmit={(event) => {
            event.preventDefault();
            open();
          }}
        >
          <h1 tabIndex={-1}>{words.emptyHeading}</h1>
          <p class="read" id="open-text">
            {words.emptyText}
          </p>
          <div class="field">
            <label for="pasted">{words.field}</label>
            <textarea
              id="pasted"
              rows={4}
              spellcheck={false}
              autocomplete="off"
              aria-describedby="open-text open-problem"
              aria-invalid={reason !== undefined}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </div>
          <div id="open-problem" role="status">
            {reason && <p class="message">{words.reasons[reason]}</p>}
            {readable.length > 1 && (
              <>
                <p>{fill(words.several, { n: readable.length })}</p>
                <ul>
                  {readable.map(({ code, label }, index) => (
                    <li key={index}>
                      <a class="link code" href={resultFragment(code, label)}>
                        {label || inGroups(code)}
                      </a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
          <p class="acts">
            <button class="btn" type="submit">
              {words.open}
            </button>
            <a class="link" href={words.paths.assessment}>
              {words.answerYourself}
            </a>
          </p>
        </form>
      </section>
    </div>
  );
}

function reasonOf(codes: readonly FoundCode[]): Problem | undefined {
  return codes.flatMap((code) => (code.ok ? [] : [code.reason]))[0];
}
