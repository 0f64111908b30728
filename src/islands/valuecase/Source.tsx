import type { Input, ValueCase } from '../../model/valueCase';
import { LONGEST_NOTE, withNote } from '../../stores/valueCase';
import type { Take } from './take';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  valueCase: ValueCase;
  input: Input;
  take: Take;
}

/** Where a number comes from, in somebody's own words: one line of it, or the field to write it in. */
export function Source({ words: { value }, valueCase, input, take }: Props) {
  const id = `value-${input}-source`;
  const { name } = value.inputs[input];
  const note = valueCase.notes[input];
  return (
    <details class="fold source">
      <summary>
        <span class={note === '' ? undefined : 'asked'}>
          {value.source}
          <span class="sr-only"> {name}</span>
        </span>
        {note !== '' && (
          <>
            {' '}
            <span class="noted" dir="auto">
              {note}
            </span>
          </>
        )}
      </summary>
      <div class="field">
        <p class="note" id={`${id}-hint`}>
          {value.sourceHint}
        </p>
        <textarea
          id={id}
          rows={2}
          maxLength={LONGEST_NOTE}
          dir="auto"
          aria-label={`${value.source} ${name}`}
          aria-describedby={`${id}-hint`}
          value={note}
          onInput={({ currentTarget }) => {
            const text = currentTarget.value;
            take((now) => withNote(now, input, text), id);
          }}
        />
      </div>
    </details>
  );
}
