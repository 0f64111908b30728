import { useState } from 'preact/hooks';
import { goTo } from '../../browser/fragment';
import { resultFragment } from '../../model/link';
import { fragmentOf, readCode, type CodeReading } from './code';
import type { ReadinessWords } from './words';

interface Props {
  words: ReadinessWords;
}

/** Where a code from paper is typed in. It opens as a link would: as a copy. */
export function OpenCode({ words }: Props) {
  const { readiness } = words;
  const [problem, tell] = useState<Exclude<CodeReading, { ok: true }> | null>(null);

  return (
    <form
      class="field open-code screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('code');
        const reading = readCode(typeof typed === 'string' ? typed : '');
        tell(reading.ok ? null : reading);
        if (reading.ok) goTo(fragmentOf(reading.code));
      }}
    >
      <label for="code">{readiness.openCode}</label>
      <p class="note" id="code-hint">
        {readiness.openCodeHint}
      </p>
      <input
        id="code"
        name="code"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={problem !== null}
        aria-describedby={problem ? 'code-problem code-hint' : 'code-hint'}
      />
      <button class="btn btn-2" type="submit">
        {readiness.openCodeDo}
      </button>
      <p role="status" id="code-problem">
        {problem && (
          <span class="message">
            {readiness.codeProblems[problem.reason]} <ToResult words={words} problem={problem} />
          </span>
        )}
      </p>
    </form>
  );
}

interface ToResultProps extends Props {
  problem: CodeReading;
}

/** The way on with the code of a result; nothing for any other. */
export function ToResult({ words, problem }: ToResultProps) {
  if (problem.ok || problem.reason !== 'result') return null;
  return (
    <a class="link" href={words.paths.results + resultFragment(problem.code)}>
      {words.readiness.toResult}
    </a>
  );
}
