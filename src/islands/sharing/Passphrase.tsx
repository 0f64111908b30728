import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { SharingWords } from '../../i18n/messages/parts/sharing';

interface Props {
  part: SharingWords;
  /** The ids of what describes it. */
  describedby: string;
  field?: Ref<HTMLInputElement>;
  isWrong?: boolean;
  onInput: (passphrase: string) => void;
  /** What stands between its label and the field. */
  children?: ComponentChildren;
}

/** The field for a passphrase; what is typed shows only when somebody asks for it. */
export function Passphrase(props: Props) {
  const { part, describedby, field, isWrong = false, onInput, children } = props;
  const [isShown, show] = useState(false);
  return (
    <div class="field">
      <label for="passphrase">{part.passphraseLabel}</label>
      {children}
      <input
        id="passphrase"
        ref={field ?? null}
        type={isShown ? 'text' : 'password'}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={describedby}
        aria-invalid={isWrong}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ currentTarget }) => show(currentTarget.checked)}
        />
        <span>{part.passphraseShow}</span>
      </label>
    </div>
  );
}
