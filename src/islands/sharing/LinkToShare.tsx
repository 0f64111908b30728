import { useEffect, useState } from 'preact/hooks';
import { confidentialFragment } from '../../browser/confidential';
import { addressWith } from '../../browser/fragment';
import { mailTo, offerToSystem, systemShares } from '../../browser/sharing';
import { fill } from '../../i18n/fill';
import type { SharingWords } from '../../i18n/messages/parts/sharing';
import { inGroups } from '../../model/code';
import { resultFragment, withLabel } from '../../model/link';
import { codeOf } from '../../stores/assessments';
import type { Assessment } from '../../stores/saved';
import { useCopied } from '../results/copied';
import { QrCode } from '../results/QrCode';
import type { ResultWords } from '../results/words';

interface Props {
  words: ResultWords;
  part: SharingWords;
  /** What is shared: nothing else is in the link. */
  shared: Assessment;
  /** What opens the link; null where everybody who has it may read it. */
  passphrase: string | null;
}

/** A confidential link that has been made, and what it was made of. */
interface Made {
  readonly carried: string;
  readonly passphrase: string;
  readonly link: string;
}

/** The link for what was chosen, plain or confidential, and the ways to hand it on. */
export function LinkToShare({ words, part, shared, passphrase }: Props) {
  const { field, said, copy } = useCopied(words);
  const [making, make] = useState(false);
  const [made, keep] = useState<Made | null>(null);
  const code = codeOf(shared);
  const plain = resultFragment(code, shared.label);
  const carried = withLabel(code, shared.label);

  const isConfidential = passphrase !== null;
  // A link that was made for another choice or another passphrase is not this one.
  const isOfThis = made?.carried === carried && made.passphrase === passphrase;
  const link = isConfidential ? (isOfThis ? made.link : null) : addressWith(plain);

  // The button that made it is gone: the link has the focus, ready to be copied.
  useEffect(() => {
    if (made) field.current?.select();
  }, [made]);

  async function encrypt(secret: string): Promise<void> {
    make(true);
    const fragment = await confidentialFragment(carried, secret);
    keep({ carried, passphrase: secret, link: addressWith(fragment) });
    make(false);
  }

  return (
    <section class="stack" aria-labelledby="sharing-link">
      <h3 id="sharing-link">{part.linkHeading}</h3>
      {isConfidential && link === null && (
        <p>
          <button
            class="btn"
            type="button"
            disabled={passphrase === '' || making}
            onClick={() => void encrypt(passphrase)}
          >
            {part.make}
          </button>
        </p>
      )}
      <p role="status">
        {(said || making) && <span class="message">{making ? part.making : said}</span>}
      </p>
      {link !== null && (
        <>
          <div class="field copy">
            <label for="shared-link">{part.linkLabel}</label>
            <input id="shared-link" ref={field} type="text" readOnly value={link} />
            <button class="btn" type="button" onClick={() => void copy(link)}>
              {part.copy}
            </button>
          </div>
          <p class="acts">
            {!isConfidential && (
              <button
                class="link"
                type="button"
                onClick={() => void copy(inGroups(code), part.codeCopied)}
              >
                {part.copyCode}
              </button>
            )}
            <a
              class="link"
              href={mailTo(
                part.mailSubject,
                fill(isConfidential ? part.mailConfidential : part.mailBody, { link }),
              )}
            >
              {part.mail}
            </a>
            {systemShares() && (
              <button
                class="link"
                type="button"
                onClick={() => void offerToSystem({ title: part.mailSubject, url: link })}
              >
                {part.system}
              </button>
            )}
          </p>
          <QrCode words={words} link={link} />
        </>
      )}
    </section>
  );
}
