import { fill } from '../../i18n/fill';
import type { Bar } from '../../model/tornado';
import type { ValueCase } from '../../model/valueCase';
import { amountInFigures, decimalsFor, inputInFigures } from './inFigures';
import { firstInWords } from './inWords';
import { TornadoChart } from './TornadoChart';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  valueCase: ValueCase;
  bars: readonly Bar[];
  /** What it is worth as expected. */
  expected: number;
}

/** What matters most: which number to find out better first, and what each does to the worth, widest first. */
export function Tornado({ words, valueCase, bars, expected }: Props) {
  const { value } = words;
  const { currency } = valueCase;
  const decimals = decimalsFor(bars.flatMap(({ low, high }) => [low, high]));
  const money = (amount: number) => amountInFigures(words, currency, amount, decimals);
  return (
    <section class="section spread tornado screen-only" aria-labelledby="value-tornado">
      <div class="name">
        <h2 id="value-tornado">{value.tornadoHeading}</h2>
        {bars.length > 0 && <p class="note">{value.tornadoNote}</p>}
      </div>
      <div class="stack">
        <p class="read">{firstInWords(words, valueCase, bars)}</p>
        {bars.length > 0 && (
          <>
            <TornadoChart words={words} currency={currency} bars={bars} expected={expected} />
            <table class="tornado-table">
              <caption class="sr-only">{value.tornadoCaption}</caption>
              <thead>
                <tr>
                  <th scope="col">{value.tornadoInput}</th>
                  <th scope="col">{value.tornadoLow}</th>
                  <th scope="col">{value.tornadoHigh}</th>
                </tr>
              </thead>
              <tbody>
                {bars.map(({ input, low, high, lowInput, highInput }) => (
                  <tr key={input}>
                    <th scope="row">{value.inputs[input].name}</th>
                    {(
                      [
                        [low, lowInput],
                        [high, highInput],
                      ] as const
                    ).map(([worth, number], end) => (
                      <td key={end}>
                        {money(worth)}{' '}
                        <small>
                          {fill(value.tornadoAt, {
                            value: inputInFigures(words, currency, input, number),
                          })}
                        </small>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </div>
    </section>
  );
}
