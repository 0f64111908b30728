import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { textsOf } from '../../browser/given';
import { count, fill } from '../../i18n/fill';
import { formatList } from '../../i18n/format';
import {
  asBefore,
  changesIn,
  numbered,
  withBefore,
  withoutBefore,
  type Compared,
  type Matrix,
} from '../../model/matrix';
import { matrixFormat } from '../../stores/matrixFile';
import { changedFigure, changedQuadrant, hasChanged, nameOf } from './inWords';
import type { MatrixWords } from './words';

interface Props {
  words: MatrixWords;
  matrix: Matrix;
  onTake: (step: (matrix: Matrix) => Matrix) => void;
}

/** What has changed since an earlier time: how to keep or fetch that time, and a row for all that differs. */
export function Changes({ words, matrix, onTake }: Props) {
  const { matrix: texts, locale } = words;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [said, say] = useState<readonly string[]>([]);
  const changes = useMemo(() => changesIn(matrix), [matrix]);
  const changed = changes.filter(hasChanged);
  const numbers = useMemo(() => numbered(matrix), [matrix]);
  const hasBefore = changes.length > 0;

  async function open(files: Iterable<File>): Promise<void> {
    const [first] = await textsOf(files);
    if (!first) return;
    const { name: file, text } = first;
    const reading = text === null ? null : matrixFormat.read(text);
    if (!reading?.ok) {
      say([fill(texts.changeUnreadable, { file })]);
      return;
    }
    const compared = withBefore(matrix, reading.work);
    say(comparedInWords(words, compared, file));
    if (compared.matched > 0) onTake((now) => withBefore(now, reading.work).matrix);
  }

  return (
    <section
      class={`section spread matrix-changes${changed.length > 0 ? '' : ' screen-only'}`}
      aria-labelledby={`${id}-heading`}
    >
      <div class="name">
        <h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
          {texts.changeHeading}
        </h2>
      </div>
      <div class="stack">
        <p class="prose screen-only">{texts.changeText}</p>
        {hasBefore && (
          <p>
            {changed.length === 0
              ? texts.changeNone
              : count(locale, changed.length, texts.changeSome)}
          </p>
        )}
        {changed.length > 0 && (
          <div class="changes">
            <table aria-labelledby={`${id}-heading`}>
              <thead>
                <tr>
                  <th scope="col">{texts.columns.name}</th>
                  <th scope="col">{texts.satisfaction}</th>
                  <th scope="col">{texts.impact}</th>
                  <th scope="col">{texts.volume}</th>
                  <th scope="col">{texts.columns.quadrant}</th>
                </tr>
              </thead>
              <tbody>
                {changed.map((change) => {
                  const { moment } = change;
                  const row = numbers.get(moment.id) ?? 0;
                  return (
                    <tr key={moment.id}>
                      <th scope="row" dir="auto">
                        {row}. {nameOf(words, moment, row)}
                      </th>
                      <td>{changedFigure(words, change, 'satisfaction')}</td>
                      <td>{changedFigure(words, change, 'impact')}</td>
                      <td>{changedFigure(words, change, 'volume')}</td>
                      <td>{changedQuadrant(words, change)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
        <div role="status" class="screen-only">
          {said.map((sentence) => (
            <p key={sentence} class="message">
              {sentence}
            </p>
          ))}
        </div>
        <p class="acts">
          <button
            class="btn btn-2"
            type="button"
            onClick={() => {
              onTake(asBefore);
              say([texts.changeKept]);
            }}
          >
            {hasBefore ? texts.changeKeepAgain : texts.changeKeep}
          </button>
          <button class="btn btn-2" type="button" onClick={() => chooser.current?.click()}>
            {texts.changeOpen}
          </button>
          <input
            ref={chooser}
            hidden
            type="file"
            accept=".json,application/json"
            aria-label={texts.changeOpen}
            onChange={({ currentTarget }) => {
              const { files } = currentTarget;
              if (files) void open([...files]);
              currentTarget.value = '';
            }}
          />
          {hasBefore && (
            <button
              class="link"
              type="button"
              onClick={() => {
                onTake(withoutBefore);
                say([texts.changeForgotten]);
                heading.current?.focus({ preventScroll: true });
              }}
            >
              {texts.changeForget}
            </button>
          )}
        </p>
      </div>
    </section>
  );
}

/** Who of an earlier file was found here, and what to mind when comparing. */
function comparedInWords(words: MatrixWords, compared: Compared, file: string): readonly string[] {
  const { matrix: texts, locale } = words;
  const { matched, twice, onlyNow, onlyBefore, otherwise } = compared;
  if (matched === 0) return [fill(texts.changeNoneMatched, { file })];
  const named = (text: string, names: readonly string[]) =>
    names.length === 0 ? [] : [fill(text, { names: formatList(locale, names) })];
  return [
    count(locale, matched, texts.changeMatched, { file }),
    ...named(texts.changeTwice, twice),
    ...named(texts.changeOnlyNow, onlyNow),
    ...named(texts.changeOnlyBefore, onlyBefore),
    ...(otherwise.length === 0
      ? []
      : [
          fill(texts.changeOtherwise, {
            what: formatList(
              locale,
              otherwise.map((what) => texts.what[what]),
            ),
          }),
        ]),
  ];
}
