import { FACTORS_OF, factsOf, LEVERS, type Calculation, type Input, type Lever } from './valueCase';

/** What is calculated: a lever, or what is made of the levers. */
export const OUTCOMES = [...LEVERS, 'benefit', 'worth', 'payback', 'share'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Operation = 'times' | 'over' | 'plus' | 'minus';

/** A formula as it is: percentages are leaves such as 12 %, so nothing is divided by 100 in it. */
export type Formula =
  | { readonly kind: 'input'; readonly input: Input | 'years' }
  | { readonly kind: 'outcome'; readonly outcome: Lever | 'benefit' }
  | {
      readonly kind: 'operation';
      readonly operation: Operation;
      readonly parts: readonly Formula[];
    };

export type FormulaLeaf = Exclude<Formula, { kind: 'operation' }>;

/** How an outcome is calculated. */
export function formulaOf(outcome: Outcome): Formula {
  switch (outcome) {
    case 'benefit':
      return of('plus', ...LEVERS);
    case 'worth':
      return of('minus', of('times', 'years', of('minus', 'benefit', 'yearly')), 'one-off');
    case 'payback':
      return of('over', 'one-off', of('minus', 'benefit', 'yearly'));
    case 'share':
      return of('over', REQUIRED, 'benefit');
    default:
      return of('times', ...FACTORS_OF[outcome]);
  }
}

/** How the improvement is calculated at which a lever pays on its own. */
export function neededFormulaOf(lever: Lever): Formula {
  return of('over', REQUIRED, of('times', ...factsOf(lever)));
}

/** A formula of inputs and outcomes by name, and of other formulas. */
function of(operation: Operation, ...parts: readonly (Named | Formula)[]): Formula {
  return { kind: 'operation', operation, parts: parts.map(leafOf) };
}

/** What a formula may have in it by name. */
type Named = Input | 'years' | Lever | 'benefit';

function leafOf(part: Named | Formula): Formula {
  if (typeof part === 'object') return part;
  return isSum(part) ? { kind: 'outcome', outcome: part } : { kind: 'input', input: part };
}

const isSum = (name: Named): name is Lever | 'benefit' =>
  name === 'benefit' || LEVERS.some((lever) => lever === name);

/** What it has to bring per year. */
const REQUIRED = of('plus', of('over', 'one-off', 'years'), 'yearly');

const SIGNS: Readonly<Record<Operation, string>> = {
  ...{ times: '×', over: '÷', plus: '+', minus: '\u2212' },
};

/** A formula on one line, with brackets where they are needed: names or numbers, as `leaf` prints them. */
export function formulaText(formula: Formula, leaf: (leaf: FormulaLeaf) => string): string {
  if (formula.kind !== 'operation') return leaf(formula);
  const { operation, parts } = formula;
  const isAdded = operation === 'plus' || operation === 'minus';
  const texts = parts.map((part, place) => {
    const text = formulaText(part, leaf);
    const isFirst = place === 0;
    if (part.kind !== 'operation') return !isFirst && /^[-\u2212]/.test(text) ? `(${text})` : text;
    const isPlain = isAdded
      ? isFirst || part.operation === 'times' || part.operation === 'over'
      : false;
    return isPlain ? text : `(${text})`;
  });
  return texts.join(` ${SIGNS[operation]} `);
}

/** The number that stands in a formula where it names something; a lever that does not take part is 0. */
export function figureOf(calculation: Calculation, leaf: FormulaLeaf): number | null {
  if (leaf.kind === 'input') {
    return leaf.input === 'years' ? calculation.years : calculation.inputs[leaf.input];
  }
  if (leaf.outcome === 'benefit') return calculation.benefit;
  const { state, amount } = calculation.levers[leaf.outcome];
  return state === 'empty' ? 0 : amount;
}
