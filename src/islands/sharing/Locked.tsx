import { useRef, useState } from 'preact/hooks';
import { canBeConfidential, openConfidential } from '../../browser/confidential';
import type { SharingWords } from '../../i18n/messages/parts/sharing';
import type { ResultWords } from '../results/words';
import { Passphrase } from './Passphrase';

interface Props {
  words: ResultWords;
  part: SharingWords;
  /** The fragment of a confidential link. */
  address: string;
  /** Gets the fragment of the plain link that was in it. */
  onOpen: (fragment: string) => void;
}

/** A confidential link, still closed: asks for the passphrase as often as it takes. */
export function Locked({ part, address, onOpen }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [isOpening, open] = useState(false);
  const [problem, tell] = useState('');

  async function unlock(passphrase: string): Promise<void> {
    if (passphrase === '') {
      tell(part.lockedEmpty);
      field.current?.focus();
      return;
    }
    open(true);
    tell('');
    const opened = await openConfidential(address, passphrase);
    open(false);
    if (opened.ok) {
      onOpen(`#r=${opened.text}`);
      return;
    }
    tell(
      {
        damaged: part.lockedDamaged,
        newer: part.lockedNewer,
        'wrong-passphrase': part.lockedWrong,
      }[opened.reason],
    );
    field.current?.select();
  }

  return (
    <div class="wrap">
      <section class="section spread">
        <form
          class="stack open-result"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isOpening) void unlock(field.current?.value ?? '');
          }}
        >
          <h1 tabIndex={-1}>{part.lockedHeading}</h1>
          {canBeConfidential() ? (
            <>
              <p class="read" id="locked-text">
                {part.lockedText}
              </p>
              <Passphrase
                part={part}
                describedby="locked-text locked-problem"
                field={field}
                isWrong={problem !== ''}
                onInput={() => tell('')}
              />
              <div id="locked-problem" role="status">
                {(problem || isOpening) && (
                  <p class="message">{isOpening ? part.making : problem}</p>
                )}
              </div>
              <p>
                <button class="btn" type="submit">
                  {part.lockedOpen}
                </button>
              </p>
            </>
          ) : (
            <p class="message">{part.lockedInsecure}</p>
          )}
        </form>
      </section>
    </div>
  );
}
