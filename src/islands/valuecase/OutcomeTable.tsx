import { fill } from '../../i18n/fill';
import {
  ENDS,
  LEVERS,
  type Cases,
  type End,
  type LeverState,
  type ValueCase,
} from '../../model/valueCase';
import { shownOf } from '../../model/valueShown';
import { amountInFigures, decimalsFor, LARGE_IN_TABLE } from './inFigures';
import { paybackInWords, yearsInWords } from './inWords';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  valueCase: ValueCase;
  cases: Cases;
}

/** Whether one of the levers brings something, or takes it. */
export function hasFiguresIn({ expected }: Cases): boolean {
  return LEVERS.some((lever) => expected.levers[lever].amount !== null);
}

/** Whether anything comes out differently at the low or the high end. */
export function hasRangesIn({ low, expected, high }: Cases): boolean {
  const figures = ({ benefit, yearly, oneOff, levers }: Cases['low']) =>
    [benefit, yearly, oneOff, ...LEVERS.map((lever) => levers[lever].amount)].join(' ');
  return figures(low) !== figures(expected) || figures(high) !== figures(expected);
}

/** Low, expected and high side by side: what each lever brings, what it costs, what it is worth and when it is paid back. */
export function OutcomeTable({ words, valueCase, cases }: Props) {
  const { value } = words;
  const { currency, years } = valueCase;
  // Without ranges low and high are as expected, and left out.
  const ends: readonly End[] = hasRangesIn(cases) ? ENDS : ['expected'];
  const decimals = decimalsFor(
    ends.flatMap((end) => [cases[end].benefit, cases[end].worth, cases[end].oneOff]),
  );
  const shown = {
    low: shownOf(cases.low, decimals),
    expected: shownOf(cases.expected, decimals),
    high: shownOf(cases.high, decimals),
  };
  const money = (amount: number | null) =>
    amount === null ? OPEN : amountInFigures(words, currency, amount, decimals);
  const lever = (state: LeverState, amount: number | null) =>
    state === 'empty' ? NONE : money(amount);
  const rows = [
    ...LEVERS.map((id) => ({
      name: value.levers[id],
      isTotal: false,
      of: (end: End) => lever(cases[end].levers[id].state, shown[end].levers[id]),
    })),
    { name: value.benefit, isTotal: true, of: (end: End) => money(shown[end].benefit) },
    { name: value.yearly, isTotal: false, of: (end: End) => money(shown[end].yearly) },
    { name: value.oneOff, isTotal: false, of: (end: End) => money(shown[end].oneOff) },
    {
      name:
        years === null
          ? value.worthRowOpen
          : fill(value.worthRow, { years: yearsInWords(words, years) }),
      isTotal: true,
      of: (end: End) => money(shown[end].worth),
    },
    {
      name: value.payback,
      isTotal: false,
      of: (end: End) => {
        const { payback } = cases[end];
        return payback === null ? OPEN : paybackInWords(words, payback);
      },
    },
  ];
  // From a billion on the figures are rounded once more.
  const addsUp = ends.every(
    (end) => shown[end].addsUp && Math.abs(shown[end].worth ?? 0) < LARGE_IN_TABLE,
  );
  return (
    <div class="outcome-table">
      <table>
        <caption class="note">
          {currency === '' ? value.outcomeCaption : fill(value.outcomeCaptionIn, { currency })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{value.item}</th>
            {ends.map((end) => (
              <th key={end} scope="col">
                {value.ends[end]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, isTotal, of }) => (
            <tr key={name} class={isTotal ? 'total' : undefined}>
              <th scope="row">{name}</th>
              {ends.map((end) => (
                <td key={end}>
                  <Figure words={words} figure={of(end)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!addsUp && <p class="note">{value.roundedSum}</p>}
    </div>
  );
}

/** Not known yet; and not in the sum. */
const [OPEN, NONE] = ['?', '–'];

/** A figure; for the ear also why there is none. */
function Figure({ words: { value }, figure }: { words: ValueWords; figure: string }) {
  if (figure !== OPEN && figure !== NONE) return <>{figure}</>;
  return (
    <>
      <span aria-hidden="true">{figure}</span>
      <span class="sr-only">{figure === OPEN ? value.unfinished : value.notCounted}</span>
    </>
  );
}
