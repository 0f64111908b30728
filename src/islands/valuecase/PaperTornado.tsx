import type { Bar } from '../../model/tornado';
import { amountInFigures, decimalsFor } from './inFigures';
import { TornadoKey } from './TornadoKey';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  currency: string;
  bars: readonly Bar[];
  expected: number;
}

/** What matters most on paper: drawn with the page, so that it is there when nobody has looked at the picture before. */
export function PaperTornado({ words, currency, bars, expected }: Props) {
  const ends = bars.flatMap(({ low, high }) => [low, high]).concat(expected);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const decimals = decimalsFor(ends);
  const money = (amount: number) => amountInFigures(words, currency, amount, decimals);
  /** Two hundredths are air, so that the edges of the widest bars are whole. */
  const at = (amount: number) =>
    most === least ? 50 : 2 + (96 * (amount - least)) / (most - least);
  return (
    <>
      <table class="paper-tornado">
        <tbody>
          {bars.map(({ input, low, high }) => (
            <tr key={input}>
              <th scope="row">{words.value.inputs[input].name}</th>
              <td>{money(Math.min(low, high))}</td>
              <td class="bars">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  {([low, high] as const).map((amount, end) => (
                    <rect
                      key={end}
                      class={end === 0 ? 'bar-low' : 'bar-high'}
                      x={Math.min(at(amount), at(expected))}
                      y="2"
                      width={Math.abs(at(amount) - at(expected))}
                      height="6"
                    />
                  ))}
                  <path class="line-expected" d={`M${at(expected)} 0V10`} />
                  {least < 0 && most > 0 && <path class="line-zero" d={`M${at(0)} 0V10`} />}
                </svg>
              </td>
              <td>{money(Math.max(low, high))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <TornadoKey words={words} currency={currency} bars={bars} expected={expected} />
    </>
  );
}
