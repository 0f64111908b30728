import { useEffect, useRef } from 'preact/hooks';
import { count, fill } from '../../i18n/fill';
import { formatAnswer } from '../../i18n/format';
import type { WhatIfWords } from '../../i18n/messages/parts/whatIf';
import { LEVELS, QUESTIONS, type QuestionId } from '../../model/grid';
import { read, type Reading } from '../../model/scoring';
import type { AnswerSheet } from '../../model/sheet';
import { waysUp, waysUpOfLevel, type Change } from '../../model/ways';
import { questionInWords } from '../results/inWords';
import type { ResultWords } from '../results/words';

interface Props {
  words: ResultWords;
  part: WhatIfWords;
  /** The real answers. */
  answers: AnswerSheet;
  /** The answers that are tried in their place. */
  tried: Partial<AnswerSheet>;
  onTry: (tried: Partial<AnswerSheet>) => void;
  onBack: () => void;
  onOpen: (question: QuestionId) => void;
}

/** Other answers, tried out on the page: what they would change, and the fewest that would lift a stage. */
export function WhatIf({ words, part, answers, tried, onTry, onBack, onOpen }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const real = read(answers);
  const now = read({ ...answers, ...tried });
  const changed = QUESTIONS.filter((question) => tried[question] !== undefined);
  const whole = waysUp(answers, real);
  const perLevel = LEVELS.flatMap((level) => {
    const found = waysUpOfLevel(level, answers, real);
    return found ? [{ level, ...found }] : [];
  });
  const goOn = () => heading.current?.focus({ preventScroll: true });
  const way = {
    ...{ words, part, tried },
    // The button makes place for what it did.
    onTry: (next: Partial<AnswerSheet>) => {
      onTry(next);
      goOn();
    },
  };

  return (
    <section class="what-if stack" aria-labelledby="what-if">
      <h3 id="what-if" ref={heading} tabIndex={-1}>
        {part.heading}
      </h3>
      <p class="prose">{part.text}</p>

      {changed.length > 0 && (
        <>
          <h4>{part.changed}</h4>
          <ul class="tried">
            {changed.map((question) => (
              <li key={question}>
                <button class="link" type="button" onClick={() => onOpen(question)}>
                  {fill(part.change, {
                    question: questionInWords(words, question),
                    from: formatAnswer(answers[question]),
                    to: formatAnswer(tried[question] ?? 'unknown'),
                  })}
                </button>
                <button
                  class="link"
                  type="button"
                  onClick={() => {
                    const { [question]: _undone, ...others } = tried;
                    onTry(others);
                    goOn();
                  }}
                >
                  {part.undo}
                  <span class="sr-only">: {questionInWords(words, question)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}

      <h4>{part.waysHeading}</h4>
      {whole ? (
        <>
          <p>{count(words.locale, whole.ways[0]?.length ?? 0, part.waysWhole, { to: whole.to })}</p>
          <Ways {...way} ways={whole.ways} />
          {whole.count > whole.ways.length && (
            <p class="note">
              {count(words.locale, whole.count - whole.ways.length, part.waysMore)}
            </p>
          )}
        </>
      ) : (
        <p class="prose">{real.overall.kind === 'read' ? part.waysNone : part.waysNoWhole}</p>
      )}
      {perLevel.length > 0 && (
        <details>
          <summary>{part.levels}</summary>
          {perLevel.map(({ level, to, ways }) => (
            <div key={level} class="way-of-level">
              <p>
                {count(words.locale, ways[0]?.length ?? 0, part.waysLevel, {
                  level: words.levels[level],
                  to,
                })}
              </p>
              <Ways {...way} ways={ways} />
            </div>
          ))}
        </details>
      )}
      <p class="note">{part.honest}</p>

      <div class="what-if-bar">
        <p role="status">
          {changed.length === 0
            ? part.barNone
            : count(words.locale, changed.length, part.bar, {
                stage: stagesInWords(part, real, now),
              })}
        </p>
        <button class="btn btn-2" type="button" onClick={onBack}>
          {part.back}
        </button>
      </div>
    </section>
  );
}

interface WaysProps extends Pick<Props, 'words' | 'part' | 'tried' | 'onTry'> {
  ways: readonly (readonly Change[])[];
}

/** Sets of answers, each of which would do, with a button to try it. */
function Ways({ words, part, tried, onTry, ways }: WaysProps) {
  const isTried = (way: readonly Change[]) =>
    way.length === Object.keys(tried).length &&
    way.every(({ question, to }) => tried[question] === to);
  return (
    <ul class="ways">
      {ways.map((way, index) => (
        <li key={index}>
          {index > 0 && <span class="note">{part.or}</span>}
          <ul>
            {way.map(({ question, from, to }) => (
              <li key={question}>
                {fill(part.step, { question: questionInWords(words, question), from, to })}
              </li>
            ))}
          </ul>
          {isTried(way) ? (
            <p class="note">{part.tried}</p>
          ) : (
            <button
              class="btn btn-2"
              type="button"
              onClick={() =>
                onTry(Object.fromEntries(way.map(({ question, to }) => [question, to])))
              }
            >
              {part.tryThese}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "Stage 3; the real result has stage 2." */
function stagesInWords(part: WhatIfWords, real: Reading, now: Reading): string {
  const was = real.overall.kind === 'read' ? real.overall.stage : null;
  const is = now.overall.kind === 'read' ? now.overall.stage : null;
  if (is === null) return was === null ? part.barNeither : fill(part.barNow, { was });
  if (was === null) return fill(part.barWas, { now: is });
  return fill(is === was ? part.barSame : part.barStage, { now: is, was });
}
