import { useId, useState } from 'preact/hooks';
import { assessments } from '../../browser/assessments';
import type { PlanWords } from '../../i18n/messages/parts/plan';
import { isAnswered } from '../../stores/plan';
import type { Assessment, Outcome as ResultsLine } from '../../stores/saved';
import type { ResultWords } from '../results/words';
import { Held } from './Held';
import { useKept } from './kept';
import { usePlaces } from './places';

interface Props {
  words: ResultWords;
  part: PlanWords;
  own: Assessment;
}

/** The results line: which figure about customers moved, and how that is known. Asked once, then shown. */
export function Outcome({ words, part, own }: Props) {
  const id = useId();
  const { at, goTo } = usePlaces();
  const {
    shown: outcome,
    full,
    change: keep,
    tryAgain,
  } = useKept<ResultsLine>(`outcome ${own.id}`, own.outcome, (step) =>
    assessments.follow(own.id, (held) => ({ outcome: step(held.outcome) })),
  );
  const [asks, ask] = useState(!isAnswered(own.outcome));
  const [isMissed, miss] = useState(false);
  const [said, say] = useState('');
  const { outcome: text } = part;
  const answered = isAnswered(outcome);

  function write(news: Partial<ResultsLine>): void {
    keep((before) => ({ ...before, ...news }));
    miss(false);
  }

  function finish(): void {
    ask(!answered);
    miss(!answered);
    goTo(answered ? 'change' : 'figure');
  }

  return (
    <div class={answered ? 'outcome stack' : 'outcome stack screen-only'}>
      <div>
        <h3>{text.question}</h3>
        <p class="note">{text.why}</p>
      </div>
      {asks && (
        <form
          class="stack screen-only"
          onSubmit={(event) => {
            event.preventDefault();
            finish();
          }}
        >
          {(['figure', 'proof'] as const).map((field) => (
            <div key={field} class="field">
              <label for={`${id}-${field}`}>{text[field]}</label>
              <p class="note" id={`${id}-${field}-hint`}>
                {text[`${field}Hint`]}
              </p>
              <textarea
                id={`${id}-${field}`}
                ref={at(field)}
                dir="auto"
                aria-describedby={`${id}-${field}-hint`}
                value={outcome[field]}
                onInput={({ currentTarget: { value } }) => write({ [field]: value })}
              />
            </div>
          ))}
          <p role="status">{isMissed && <span class="message">{text.empty}</span>}</p>
          <p>
            <button class="btn btn-2" type="submit">
              {text.ready}
            </button>
          </p>
        </form>
      )}
      {answered && (
        <div class={asks ? 'paper-only' : undefined}>
          <p class="outcome-figure" dir="auto">
            {outcome.figure.trim()}
          </p>
          <p class="label">{text.proof}</p>
          <p class="outcome-proof" dir="auto">
            {outcome.proof.trim() || text.proofOpen}
          </p>
          {!asks && (
            <p class="acts">
              <button
                class="link"
                type="button"
                ref={at('change')}
                onClick={() => {
                  ask(true);
                  goTo('figure');
                }}
              >
                {text.change}
              </button>
            </p>
          )}
        </div>
      )}
      <Held
        words={words}
        part={part}
        full={full}
        said={said}
        place={at('said')}
        onAgain={() => {
          if (!tryAgain()) return;
          say(part.keptNow);
          goTo('said');
        }}
      />
    </div>
  );
}
