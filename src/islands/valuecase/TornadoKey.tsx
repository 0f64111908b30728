import { fill } from '../../i18n/fill';
import type { Bar } from '../../model/tornado';
import { aboutInWords } from './inFigures';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  currency: string;
  bars: readonly Bar[];
  expected: number;
}

/** What the bars and the lines of the picture stand for. */
export function TornadoKey({ words, currency, bars, expected }: Props) {
  const { value } = words;
  const hasZero = bars.some(({ low, high }) => Math.min(low, high) < 0 && Math.max(low, high) > 0);
  return (
    <ul class="tornado-key">
      <li>
        <i class="bar-low" aria-hidden="true" />
        {value.tornadoKeyLow}
      </li>
      <li>
        <i class="bar-high" aria-hidden="true" />
        {value.tornadoKeyHigh}
      </li>
      <li>
        <i class="line-expected" aria-hidden="true" />
        {fill(value.tornadoKeyExpected, { money: aboutInWords(words, currency, expected) })}
      </li>
      {hasZero && (
        <li>
          <i class="line-zero" aria-hidden="true" />
          {value.tornadoKeyNone}
        </li>
      )}
    </ul>
  );
}
