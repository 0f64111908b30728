import { useState } from 'preact/hooks';
import { canBeConfidential } from '../../browser/confidential';
import { count, fill } from '../../i18n/fill';
import { formatDay } from '../../i18n/format';
import type { SharingWords } from '../../i18n/messages/parts/sharing';
import { LEVELS } from '../../model/grid';
import { cleanLabel } from '../../model/link';
import { read } from '../../model/scoring';
import { finish } from '../../model/sheet';
import type { Assessment } from '../../stores/saved';
import { travelling, type Travels } from '../../stores/travelling';
import { Dialog } from '../results/Dialog';
import type { ResultWords } from '../results/words';
import { Thread } from '../thread/Thread';
import { LinkToShare } from './LinkToShare';
import { Passphrase } from './Passphrase';

interface Props {
  words: ResultWords;
  part: SharingWords;
  assessment: Assessment;
  /** Whether the link that opened it carried a name. */
  named: boolean;
  /** Whether there may be notes: one's own, or a file that was opened. */
  hasNotes: boolean;
  onClose: () => void;
  /** Notes travel in a file: to where those are made. */
  onFile: () => void;
}

/** What travels along when a result is shared, what the receiver then sees, and the link or the file for it. */
export function Sharing(props: Props) {
  const { words, part, assessment, named, hasNotes, onClose, onFile } = props;
  const [travels, choose] = useState<Travels>({
    name: named,
    origin: true,
    ambition: true,
    notes: false,
  });
  const [name, rename] = useState(cleanLabel(assessment.label));
  const [locks, lock] = useState(false);
  const [passphrase, type] = useState('');

  const shared = travelling({ ...assessment, label: cleanLabel(name) }, travels);
  const choice = (key: keyof Travels, label: string, hint?: string) => (
    <label class="check">
      <input
        type="checkbox"
        checked={travels[key]}
        onChange={({ currentTarget }) => choose({ ...travels, [key]: currentTarget.checked })}
      />
      <span>
        {label}
        {hint && <span class="note">{hint}</span>}
      </span>
    </label>
  );

  return (
    <Dialog labelledby="sharing" where={words.shareHeading} close={part.close} onClose={onClose}>
      <h2 id="sharing" tabIndex={-1} autoFocus>
        {part.heading}
      </h2>
      <fieldset class="sharing">
        <legend>{part.travels}</legend>
        <p class="note">{part.answers}</p>
        {choice('origin', part.origin)}
        {choice('ambition', part.ambition)}
        {choice('name', part.name)}
        {travels.name && (
          <div class="field">
            <label for="shared-name">{part.nameLabel}</label>
            <input
              id="shared-name"
              type="text"
              autocomplete="off"
              maxLength={60}
              value={name}
              onInput={({ currentTarget }) => rename(currentTarget.value)}
            />
          </div>
        )}
        {hasNotes && choice('notes', part.notes, part.notesHint)}
        {!travels.notes &&
          (canBeConfidential() ? (
            <>
              <label class="check">
                <input
                  type="checkbox"
                  checked={locks}
                  onChange={({ currentTarget }) => {
                    lock(currentTarget.checked);
                    type('');
                  }}
                />
                <span>{part.passphrase}</span>
              </label>
              {locks && (
                <Passphrase part={part} describedby="passphrase-hint" onInput={type}>
                  <p class="note" id="passphrase-hint">
                    {part.passphraseHint} {part.passphraseShort}
                  </p>
                </Passphrase>
              )}
            </>
          ) : (
            <p class="note">{part.passphraseInsecure}</p>
          ))}
      </fieldset>

      <Seen words={words} part={part} shared={shared} isLocked={locks && !travels.notes} />

      {travels.notes ? (
        <section class="stack" aria-labelledby="sharing-file">
          <h3 id="sharing-file">{part.fileHeading}</h3>
          <p>{part.fileText}</p>
          <p>
            <button class="btn" type="button" onClick={onFile}>
              {part.toFile}
            </button>
          </p>
        </section>
      ) : (
        <LinkToShare
          words={words}
          part={part}
          shared={shared}
          passphrase={locks ? passphrase : null}
        />
      )}
    </Dialog>
  );
}

interface SeenProps {
  words: ResultWords;
  part: SharingWords;
  shared: Assessment;
  isLocked: boolean;
}

/** What the receiver sees, before it is sent: the same drawing, and the rest in words. */
function Seen({ words, part, shared, isLocked }: SeenProps) {
  const { ambition, chair, day, label, notes, reasons, plan, outcome } = shared;
  const cells = finish(shared.answers);
  const date = formatDay(words.locale, day);
  const written = Object.keys(notes).length + Object.keys(reasons).length;
  const followed = [
    written > 0 && count(words.locale, written, part.seenNotes),
    plan.moves.length > 0 && count(words.locale, plan.moves.length, part.seenPlan),
    outcome.figure !== '' && part.seenOutcome,
  ].filter((each) => each !== false);
  const seen = [
    part.seenAnswers,
    LEVELS.some((level) => ambition[level] !== null) ? part.seenAmbition : part.seenNoAmbition,
    chair !== 'not-said' && fill(part.seenChair, { chair: words.chairs[chair] }),
    date !== '' && fill(part.seenDay, { date }),
    label ? fill(part.seenName, { label }) : part.seenNoName,
    ...followed,
  ].filter((each) => each !== false);
  return (
    <section class="stack" aria-labelledby="seen">
      <h3 id="seen">{part.seenHeading}</h3>
      {isLocked && <p>{part.seenBlank}</p>}
      <ul class="seen" aria-live="polite">
        {seen.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <Thread
        words={words}
        cells={cells}
        reading={read(cells)}
        ambition={ambition}
        name={`${part.seenHeading}: ${words.thread.heading}`}
        small
      />
      {followed.length === 0 && <p class="note">{part.seenNever}</p>}
    </section>
  );
}
