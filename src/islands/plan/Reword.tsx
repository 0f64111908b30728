import { useId, useState } from 'preact/hooks';
import type { PlanWords } from '../../i18n/messages/parts/plan';
import { usePlaces } from './places';

interface Props {
  part: PlanWords;
  text: string;
  onText: (text: string) => void;
}

/** The words of a move of one's own, to be changed. Without any it would be nothing: then the last ones stay. */
export function Reword({ part, text, onText }: Props) {
  const id = useId();
  const { at, goTo } = usePlaces();
  const [typed, type] = useState<string | null>(null);
  if (typed === null) {
    return (
      <button
        class="link"
        type="button"
        ref={at('open')}
        onClick={() => {
          type(text);
          goTo('field');
        }}
      >
        {part.reword}
      </button>
    );
  }
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        type(null);
        goTo('open');
      }}
    >
      <label for={id}>{part.what}</label>
      <textarea
        id={id}
        ref={at('field')}
        dir="auto"
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          type(value);
          if (value.trim() !== '') onText(value);
        }}
      />
      <button class="link" type="submit">
        {part.reworded}
      </button>
    </form>
  );
}
