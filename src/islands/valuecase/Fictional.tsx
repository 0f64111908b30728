import { focusAround } from '../../browser/focus';
import { fill } from '../../i18n/fill';
import type { ValueCase } from '../../model/valueCase';
import type { Take } from './take';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  valueCase: ValueCase;
  take?: Take;
}

/** Says wherever its numbers show that they began as a fictional example; its user says when they no longer are. */
export function Fictional({ words: { value, examples }, valueCase, take }: Props) {
  const { example } = valueCase;
  if (example === '') return null;
  const name = examples.find(({ id }) => id === example)?.name;
  return (
    <div class="message fictional">
      <p>
        <b>{value.fictional}.</b>{' '}
        {name === undefined ? value.exampleOther : fill(value.example, { name })}
      </p>
      {take && (
        <p class="acts">
          <button
            class="link"
            type="button"
            onClick={({ currentTarget }) => {
              focusAround(currentTarget);
              take((now) => ({ ...now, example: '' }));
            }}
          >
            {value.exampleOwn}
          </button>
        </p>
      )}
    </div>
  );
}
