import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { formatList } from '../../i18n/format';
import { isStage, LEVELS, STAGES } from '../../model/grid';
import { proposedAmbition } from '../../model/proposal';
import type { Reading } from '../../model/scoring';
import { NO_AMBITION, type Ambition } from '../../model/sheet';
import type { ResultWords } from '../results/words';
import type { AmbitionWords } from './words';

interface Props {
  words: ResultWords;
  part: AmbitionWords;
  /** The reading of the real answers, whatever is being tried out. */
  reading: Reading;
  ambition: Ambition;
  /** Whether the result is the user's own. */
  own: boolean;
  onChoice: (wanted: Partial<Ambition>) => void;
}

/** The stage wanted per level: a proposal, known situations, and one's own choice, which is what counts. */
export function AmbitionChoice({ words, part, reading, ambition, own, onChoice }: Props) {
  const [former, remember] = useState<Ambition | null>(null);
  const [said, say] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  const proposal = proposedAmbition(reading);
  const isSet = isAny(ambition);

  function set(wanted: Ambition): void {
    remember(ambition);
    onChoice(wanted);
    say(isAny(wanted) ? fill(part.done, { stages: inWords(words, part, wanted) }) : part.cleared);
    // The button that was pressed makes place for what it did.
    told.current?.focus({ preventScroll: true });
  }

  return (
    <div class="ambition stack screen-only">
      <p class="prose">{part.text}</p>

      {!isSet && isAny(proposal) && (
        <div>
          <h3>{part.proposalHeading}</h3>
          <p class="prose">{fill(part.proposal, { stages: inWords(words, part, proposal) })}</p>
          <p>
            <button class="btn btn-2" type="button" onClick={() => set(proposal)}>
              {part.takeProposal}
            </button>
          </p>
        </div>
      )}

      <fieldset>
        <legend>{part.ownHeading}</legend>
        <div class="ambition-levels">
          {LEVELS.map((level) => (
            <div key={level} class="field">
              <label for={`ambition-${level}`}>
                {words.levels[level]} <span class="note">{now(part, reading, level)}</span>
              </label>
              <select
                id={`ambition-${level}`}
                value={ambition[level] ?? ''}
                onChange={({ currentTarget }) => {
                  const stage = Number(currentTarget.value);
                  remember(ambition);
                  say('');
                  onChoice({ [level]: isStage(stage) ? stage : null });
                }}
              >
                <option value="">{part.notSet}</option>
                {STAGES.map((stage) => (
                  <option key={stage} value={stage}>
                    {fill(part.stage, { n: stage, stage: words.stages[stage - 1] ?? '' })}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
      </fieldset>
      <p role="status" tabIndex={-1} ref={told}>
        {said && <span class="message">{said}</span>}
      </p>
      <p class="acts">
        {isSet && (
          <button class="link" type="button" onClick={() => set(NO_AMBITION)}>
            {part.clear}
          </button>
        )}
        {former && !same(former, ambition) && (
          <button
            class="link"
            type="button"
            onClick={() => {
              set(former);
              remember(null);
            }}
          >
            {part.undo}
          </button>
        )}
      </p>

      <div>
        <h3>{part.presetsHeading}</h3>
        <p class="prose">{part.presetsText}</p>
      </div>
      <ul class="presets">
        {part.presets.map(({ id, name, when, targets }) => (
          <li key={id}>
            <h4>{name}</h4>
            <p class="where">{inWords(words, part, targets)}</p>
            <p>{when}</p>
            {same(targets, ambition) ? (
              <p class="note">{part.isSet}</p>
            ) : (
              <button class="btn btn-2" type="button" onClick={() => set(targets)}>
                {part.takePreset}
                <span class="sr-only">: {name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="note">{own ? part.kept : part.copy}</p>
    </div>
  );
}

const isAny = (ambition: Ambition) => LEVELS.some((level) => ambition[level] !== null);

const same = (one: Ambition, other: Ambition) =>
  LEVELS.every((level) => one[level] === other[level]);

/** "Management 3, Brand 3, Operations 4 and Customer 4": only the levels that have one. */
function inWords(words: ResultWords, part: AmbitionWords, ambition: Ambition): string {
  return formatList(
    words.locale,
    LEVELS.flatMap((level) => {
      const { [level]: stage } = ambition;
      return stage === null ? [] : [fill(part.stageOfLevel, { level: words.levels[level], stage })];
    }),
  );
}

function now(part: AmbitionWords, { levels }: Reading, level: (typeof LEVELS)[number]): string {
  const { [level]: reading } = levels;
  return reading.kind === 'read' ? fill(part.now, { n: reading.stage }) : part.nowNone;
}
