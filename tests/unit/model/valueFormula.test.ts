import { describe, expect, test } from 'vitest';
import { breakEvenOf } from '../../../src/model/breakEven';
import { calculated, LEVERS, UNITS, type Calculation } from '../../../src/model/valueCase';
import {
  figureOf,
  formulaOf,
  formulaText,
  neededFormulaOf,
  type Formula,
  type FormulaLeaf,
} from '../../../src/model/valueFormula';
import { ALL, caseOf, COSTS, FACTS } from './valueCases';

const NAMES = (leaf: FormulaLeaf) => (leaf.kind === 'input' ? leaf.input : leaf.outcome);

/** What a formula comes to, by ordinary arithmetic. */
function reckoned(formula: Formula, done: Calculation): number {
  if (formula.kind !== 'operation') {
    const isShare =
      formula.kind === 'input' && formula.input !== 'years' && UNITS[formula.input] === 'percent';
    return Number(figureOf(done, formula)) / (isShare ? 100 : 1);
  }
  const [first = 0, ...others] = formula.parts.map((part) => reckoned(part, done));
  return others.reduce((one, other) => {
    if (formula.operation === 'times') return one * other;
    if (formula.operation === 'over') return one / other;
    return formula.operation === 'plus' ? one + other : one - other;
  }, first);
}

describe('every formula', () => {
  test('can be read', () => {
    expect(formulaText(formulaOf('kept'), NAMES)).toBe(
      'customers × churn × staying × revenue × margin',
    );
    expect(formulaText(formulaOf('more'), NAMES)).toBe('customers × revenue × spending × margin');
    expect(formulaText(formulaOf('saved'), NAMES)).toBe('contacts × fewer-contacts × contact-cost');
    expect(formulaText(formulaOf('benefit'), NAMES)).toBe('kept + more + saved');
    expect(formulaText(formulaOf('worth'), NAMES)).toBe('years × (benefit − yearly) − one-off');
    expect(formulaText(formulaOf('payback'), NAMES)).toBe('one-off ÷ (benefit − yearly)');
    expect(formulaText(formulaOf('share'), NAMES)).toBe('(one-off ÷ years + yearly) ÷ benefit');
    expect(formulaText(neededFormulaOf('saved'), NAMES)).toBe(
      '(one-off ÷ years + yearly) ÷ (contacts × contact-cost)',
    );
  });

  test('has numbers below nought in brackets, except in front', () => {
    const low = (text: string) => (leaf: FormulaLeaf) => `${text}${NAMES(leaf)}`;
    expect(formulaText(formulaOf('benefit'), low('−'))).toBe('−kept + (−more) + (−saved)');
    expect(formulaText(formulaOf('saved'), low('-'))).toMatch(/^-contacts × \(-fewer/);
  });

  test('comes to what is shown', () => {
    const done = calculated(caseOf(ALL));
    const near = (formula: Formula, value: unknown) =>
      expect(reckoned(formula, done)).toBeCloseTo(Number(value), 6);
    for (const lever of LEVERS) {
      near(formulaOf(lever), done.levers[lever].amount);
      near(neededFormulaOf(lever), Number(breakEvenOf(caseOf(ALL)).levers[lever].needed) / 100);
    }
    near(formulaOf('benefit'), done.benefit);
    near(formulaOf('worth'), done.worth);
    near(formulaOf('payback'), done.payback);
    near(formulaOf('share'), breakEvenOf(caseOf(ALL)).share);
  });

  test('has 0 for a lever that does not take part, and nothing for what is missing', () => {
    const { churn: _, ...facts } = FACTS;
    const done = calculated(caseOf({ ...facts, ...COSTS, spending: 2 }, null));
    expect(figureOf(done, { kind: 'outcome', outcome: 'kept' })).toBe(0);
    expect(figureOf(done, { kind: 'input', input: 'years' })).toBeNull();
    expect(figureOf(calculated(caseOf(FACTS)), { kind: 'outcome', outcome: 'kept' })).toBeNull();
  });
});
