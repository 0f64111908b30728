import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  words: Messages['shelf'];
  name: string;
  label: string;
  /** How far it is and when it was last changed. */
  about: string;
  /** The fragment of the question last looked at. */
  at: string;
  /** The link of its result, once it has been shown. */
  result: string | undefined;
  onContinue: () => void;
  onRename: (label: string) => void;
  onCopy: () => void;
  onRemove: () => void;
}

/** One assessment on this device, with what can be done with it. */
export function ShelfItem(props: Props) {
  const { words, name, label, about, at, result } = props;
  const [renaming, setRenaming] = useState(false);
  const described = (action: string) => ({ 'aria-label': `${action}: ${name}` });

  return (
    <li>
      <h3>{name}</h3>
      <p class="note">{about}</p>
      {renaming ? (
        <form
          class="acts"
          onSubmit={(event) => {
            event.preventDefault();
            const field = event.currentTarget.elements.namedItem('name');
            if (field instanceof HTMLInputElement) props.onRename(field.value.trim());
            setRenaming(false);
          }}
        >
          <input
            name="name"
            type="text"
            class="new-name"
            autocomplete="off"
            aria-label={fill(words.newName, { name })}
            defaultValue={label}
            ref={(field) => field?.focus()}
          />
          <button class="link" type="submit">
            {words.saveName}
          </button>
          <button class="link" type="button" onClick={() => setRenaming(false)}>
            {words.cancel}
          </button>
        </form>
      ) : (
        <p class="acts">
          <a class="link" href={at} onClick={props.onContinue} {...described(words.continue)}>
            {words.continue}
          </a>
          {result && (
            <a class="link" href={result} {...described(words.result)}>
              {words.result}
            </a>
          )}
          <button
            class="link"
            type="button"
            onClick={() => setRenaming(true)}
            {...described(words.rename)}
          >
            {words.rename}
          </button>
          <a
            class="link"
            href="#management.value"
            onClick={props.onCopy}
            {...described(words.copy)}
          >
            {words.copy}
          </a>
          <button class="link" type="button" onClick={props.onRemove} {...described(words.remove)}>
            {words.remove}
          </button>
        </p>
      )}
    </li>
  );
}
