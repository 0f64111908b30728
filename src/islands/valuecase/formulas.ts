import type { BreakEven } from '../../model/breakEven';
import { IMPROVEMENTS, LEVERS, type Calculation } from '../../model/valueCase';
import {
  formulaOf,
  formulaText,
  neededFormulaOf,
  type Formula,
  type FormulaLeaf,
} from '../../model/valueFormula';
import { fill } from '../../i18n/fill';
import { formatNumber } from '../../i18n/number';
import { amountInFigures, decimalsFor, inputInFigures, percentInFigures } from './inFigures';
import { paybackInWords } from './inWords';
import type { NumberWords } from './words';

/** A formula as it is shown: what it is of, in names, and in numbers with what comes of it. */
export interface FormulaInWords {
  readonly name: string;
  readonly names: string;
  /** '' where it does not take part. */
  readonly numbers: string;
}

/** Every formula of a value case in the order in which it is calculated, down to what is needed to pay for it. */
export function formulasInWords(
  words: NumberWords,
  currency: string,
  calculation: Calculation,
  { share, levers: alone }: BreakEven,
): FormulaInWords[] {
  const { value } = words;
  const { levers, benefit, worth, payback } = calculation;
  const decimals = decimalsFor([benefit, worth]);
  const money = (amount: number | null) =>
    amount === null ? null : amountInFigures(words, currency, amount, decimals);
  const percent = (part: number | null) => (part === null ? null : percentInFigures(words, part));

  const nameOf = (leaf: FormulaLeaf) => {
    if (leaf.kind === 'outcome') return value.outcomes[leaf.outcome];
    return leaf.input === 'years' ? value.yearsName : value.inputs[leaf.input].name;
  };
  const numberOf = (leaf: FormulaLeaf) => {
    if (leaf.kind === 'outcome') {
      if (leaf.outcome === 'benefit') return money(benefit) ?? OPEN;
      const { state, amount } = levers[leaf.outcome];
      return money(state === 'empty' ? 0 : amount) ?? OPEN;
    }
    if (leaf.input === 'years') {
      return calculation.years === null ? OPEN : formatNumber(words.locale, calculation.years);
    }
    const number = calculation.inputs[leaf.input];
    return number === null ? OPEN : inputInFigures(words, currency, leaf.input, number);
  };
  const inWords = (name: string, formula: Formula, result: string | null): FormulaInWords => ({
    name,
    names: formulaText(formula, nameOf),
    numbers: `${formulaText(formula, numberOf)} = ${result ?? OPEN}`,
  });

  return [
    ...LEVERS.map((lever) => {
      const said = inWords(value.outcomes[lever], formulaOf(lever), money(levers[lever].amount));
      return levers[lever].state === 'empty' ? { ...said, numbers: '' } : said;
    }),
    inWords(value.outcomes.benefit, formulaOf('benefit'), money(benefit)),
    inWords(value.outcomes.worth, formulaOf('worth'), money(worth)),
    inWords(
      value.outcomes.payback,
      formulaOf('payback'),
      payback === null ? null : paybackInWords(words, payback),
    ),
    inWords(
      value.outcomes.share,
      formulaOf('share'),
      percent(share === null ? null : toHundredths(100 * share)),
    ),
    ...LEVERS.flatMap((lever) => {
      const { needed } = alone[lever];
      if (needed === null) return [];
      const { name } = value.inputs[IMPROVEMENTS[lever]];
      return inWords(
        fill(value.needed, { name }),
        neededFormulaOf(lever),
        percent(toHundredths(needed)),
      );
    }),
  ];
}

/** Stands for what is not known yet. */
const OPEN = '?';

/** As exact as anybody reads a percentage; what is smaller keeps two figures. */
function toHundredths(percent: number): number {
  return Math.abs(percent) < 1 ? Number(percent.toPrecision(2)) : Number(percent.toFixed(2));
}
