import { useLayoutEffect, useState } from 'preact/hooks';
import { onDrop, textsOf } from '../../browser/given';
import { goTo } from '../../browser/fragment';
import { fill } from '../../i18n/fill';
import type { ImportsWords } from '../../i18n/messages/parts/imports';
import { inGroups } from '../../model/code';
import { CONFIDENTIAL, resultFragment, teamFragment } from '../../model/link';
import { findCodes, type FoundCode } from '../../model/pasted';
import type { Assessment } from '../../stores/saved';
import { codeOf } from '../../stores/assessments';
import { later } from '../results/later';
import type { ResultWords } from '../results/words';
import type { Given } from './Imports';
import importsStyles from './imports.css?url';

const Imports = later('imports', importsStyles, () =>
  import('./Imports').then(({ Imports }) => Imports),
);

type Problem = keyof ResultWords['reasons'];

/** A confidential link, or as much of it as was copied. */
const LOCKED = new RegExp(`${CONFIDENTIAL}[\\w-]+`);

/** What a file of this site looks like when it is pasted: JSON, a page, or a table of the twenty questions. */
const LIKE_A_FILE = /^\s*[{[<]|management\.value/;

interface Props {
  words: ResultWords;
  part: ImportsWords;
  /** Why what the link carried could not be read. */
  problem: Problem | undefined;
  /** What the link carried: it is kept in the field, so that it can be mended. */
  given: string;
  /** Opens an assessment that came in a file, at the fragment of its result. */
  onFile: (assessment: Assessment, fragment: string) => void;
}

/** Paste a link, a code or a whole mail, or bring files: every result in it is found, and what fails says why. */
export function OpenResult({ words, part, problem, given, onFile }: Props) {
  const [text, setText] = useState(given);
  const [reason, setReason] = useState(problem);
  const [found, setFound] = useState<readonly FoundCode[]>(() => findCodes(given));
  const [files, bring] = useState<readonly Given[]>([]);
  const readable = found.filter((code) => code.ok);

  // Somebody who drops a file beside the field means this page as well; from the moment the page can be seen.
  useLayoutEffect(() => onDrop((dropped) => void textsOf(dropped).then(bring)), []);

  function open(): void {
    const confidential = LOCKED.exec(text)?.[0];
    if (confidential) {
      goTo(confidential);
      return;
    }
    if (LIKE_A_FILE.test(text)) {
      setReason(undefined);
      setFound([]);
      bring([{ name: '', text }]);
      return;
    }
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
        <div class="open-result">
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              open();
            }}
          >
            <h1 tabIndex={-1}>{words.emptyHeading}</h1>
            <p class="read" id="open-text">
              {part.emptyText}
            </p>
            <div class="field">
              <label for="pasted">{part.field}</label>
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
                  <p>{fill(part.several, { n: readable.length })}</p>
                  <p>
                    <a class="link" href={words.paths.team + teamFragment(readable)}>
                      {part.severalTogether}
                    </a>
                  </p>
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
            <div class="field">
              <label for="files">{part.files}</label>
              <p class="note" id="files-hint">
                {part.filesHint}
              </p>
              <input
                id="files"
                type="file"
                multiple
                accept=".json,.csv,.html,.txt"
                aria-describedby="files-hint"
                onChange={({ currentTarget }) => {
                  void textsOf(currentTarget.files ?? []).then(bring);
                }}
              />
            </div>
          </form>
          {files.length > 0 && (
            <Imports
              words={words}
              given={files}
              onLook={(assessment) =>
                onFile(assessment, resultFragment(codeOf(assessment), assessment.label))
              }
            />
          )}
        </div>
      </section>
    </div>
  );
}

function reasonOf(codes: readonly FoundCode[]): Problem | undefined {
  return codes.flatMap((code) => (code.ok ? [] : [code.reason]))[0];
}
