import { isStage, LEVELS, STAGES, type Level, type Stage } from '../../model/grid';
import type { Ambition } from '../../model/sheet';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  ambition: Ambition;
  /** Whether the result is the user's own. */
  own: boolean;
  onChoice: (level: Level, stage: Stage | null) => void;
}

/** The stage wanted per level: how far is far enough is the user's choice. */
export function AmbitionChoice({ words, ambition, own, onChoice }: Props) {
  return (
    <details class="ambition screen-only">
      <summary>{words.ambitionHeading}</summary>
      <fieldset>
        <legend class="note">{words.ambitionText}</legend>
        <div class="ambition-levels">
          {LEVELS.map((level) => (
            <div key={level} class="field">
              <label for={`ambition-${level}`}>{words.levels[level]}</label>
              <select
                id={`ambition-${level}`}
                value={ambition[level] ?? ''}
                onChange={({ currentTarget }) => {
                  const stage = Number(currentTarget.value);
                  onChoice(level, isStage(stage) ? stage : null);
                }}
              >
                <option value="">{words.ambitionNotSet}</option>
                {STAGES.map((stage) => (
                  <option key={stage} value={stage}>
                    {stage} {words.stages[stage - 1]}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
        <p class="note">{own ? words.ambitionKept : words.ambitionCopy}</p>
      </fieldset>
    </details>
  );
}
