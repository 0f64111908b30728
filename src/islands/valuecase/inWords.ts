import { count, fill } from '../../i18n/fill';
import { formatList } from '../../i18n/format';
import { formatNumber } from '../../i18n/number';
import type { BreakEven, LeverBreakEven } from '../../model/breakEven';
import type { Bar } from '../../model/tornado';
import {
  LEVERS,
  type Calculation,
  type Cases,
  type Lever,
  type Missing,
  type Payback,
  type ValueCase,
} from '../../model/valueCase';
import { aboutInWords, inputInFigures, isNothing, percentInFigures, roundedUp } from './inFigures';
import type { NumberWords } from './words';

/** "three years", "12 years". */
export function yearsInWords({ locale, value }: NumberWords, years: number): string {
  return value.yearsInWords[years - 1] ?? count(locale, years, value.yearsCount);
}

/** What is said first: one plain sentence, in which a loss is as calm as a gain. */
export function outcomeInWords(
  words: NumberWords,
  { currency, years }: Pick<ValueCase, 'currency' | 'years'>,
  cases: Cases,
): string {
  const { value } = words;
  const worths = figuresOf(cases, ({ worth }) => worth);
  if (years !== null && worths) {
    const said = saidOf(words, currency, worths);
    const values = { ...said.values, years: yearsInWords(words, years) };
    if (worths.expected === null) return fill(value.betweenOnly, values);
    const forms = {
      gain: [value.worth, value.worthBetween],
      loss: [value.loss, value.lossBetween],
      nothing: [value.even, value.evenBetween],
    } as const;
    return fill(forms[said.kind][said.isBetween ? 1 : 0], values);
  }
  const benefits = figuresOf(cases, ({ benefit }) => benefit);
  if (!benefits || benefits.expected === null) return value.noOutcome;
  const said = saidOf(words, currency, benefits);
  const forms = {
    gain: [value.benefitOnly, value.benefitOnlyBetween],
    loss: [value.benefitLoss, value.benefitLossBetween],
    nothing: [value.benefitNone, value.benefitNoneBetween],
  } as const;
  return fill(forms[said.kind][said.isBetween ? 1 : 0], said.values);
}

interface Figures {
  readonly low: number | null;
  readonly expected: number | null;
  readonly high: number | null;
}

/** One figure of the three cases; null where neither the expected one nor both of the others are known. */
function figuresOf(cases: Cases, of: (calculation: Calculation) => number | null): Figures | null {
  const [low, expected, high] = [of(cases.low), of(cases.expected), of(cases.high)];
  if (expected === null && (low === null || high === null)) return null;
  return { low, expected, high };
}

function saidOf(words: NumberWords, currency: string, { low, expected, high }: Figures) {
  const about = (amount: number | null) => aboutInWords(words, currency, amount ?? 0);
  const [least, most] = [about(low), about(high)];
  const amount = expected ?? 0;
  return {
    kind: isNothing(amount) ? 'nothing' : amount > 0 ? 'gain' : 'loss',
    // Two ends that are rounded to the same say nothing of how unsure it is.
    isBetween: low !== null && high !== null && least !== most,
    values: { expected: about(Math.abs(amount)), low: least, high: most },
  } as const;
}

/** Numbers in a row by name: "Churn and Cost once". */
export function namesInWords(
  { locale, value }: NumberWords,
  asked: readonly Missing[],
  inputs?: ValueCase['inputs'],
): string {
  return formatList(
    locale,
    asked.map((one) => {
      if (one === 'years') return value.missingYears;
      if (one === 'lever') return value.missingLever;
      const { name } = value.inputs[one];
      const range = inputs?.[one];
      const hasEnds = range && (range.low !== null || range.high !== null);
      return hasEnds ? fill(value.expectedOf, { name }) : name;
    }),
  );
}

/** What is still needed before there is an outcome, and what cannot be; nothing where all is well. */
export function lackInWords(
  words: NumberWords,
  { inputs }: Pick<ValueCase, 'inputs'>,
  { missing, impossible }: Pick<Calculation, 'missing' | 'impossible'>,
): string[] {
  const { value } = words;
  return [
    missing.length > 0 && fill(value.stillNeeded, { list: namesInWords(words, missing, inputs) }),
    impossible.length > 0 && fill(value.impossible, { list: namesInWords(words, impossible) }),
  ].filter((said) => said !== false);
}

/** Which of the three ways do not count, and why. */
export function leversInWords(
  words: NumberWords,
  { inputs }: Pick<ValueCase, 'inputs'>,
  { levers }: Calculation,
): string[] {
  const { value } = words;
  return LEVERS.flatMap((id) => {
    const { state, missing, impossible } = levers[id];
    const lever = value.levers[id];
    switch (state) {
      case 'counted':
        return [];
      case 'empty':
        return [fill(value.leverEmpty, { lever })];
      case 'incomplete':
        return [fill(value.leverMissing, { lever, list: namesInWords(words, missing, inputs) })];
      case 'impossible':
        return [fill(value.leverImpossible, { lever, list: namesInWords(words, impossible) })];
    }
  });
}

/** Beyond this nobody waits for it. */
const LONGEST_PAYBACK = 100;

/** "5 months", "2.3 years", "never". */
export function paybackInWords({ locale, value }: NumberWords, payback: Payback): string {
  if (payback === 'never') return value.paybackNever;
  if (payback === 'at-once') return value.paybackAtOnce;
  if (payback > LONGEST_PAYBACK) {
    return fill(value.paybackLong, { n: formatNumber(locale, LONGEST_PAYBACK) });
  }
  const months = Math.max(1, Math.round(payback * 12));
  if (months < 12) return count(locale, months, value.paybackMonths);
  return count(locale, Math.round(payback * 10) / 10, value.paybackYears);
}

/** The part of what is assumed that has to come true. */
export function shareInWords(
  words: NumberWords,
  { years }: Pick<ValueCase, 'years'>,
  { share, why, required }: BreakEven,
): string {
  const { locale, value } = words;
  if (required === 0) return value.evenFree;
  if (why === 'no-benefit') return value.evenNothing;
  if (share === null || years === null) return '';
  const over = yearsInWords(words, years);
  if (share > MOST_TIMES) return fill(value.evenTooMany, { years: over });
  if (share > 1) {
    const times = formatNumber(locale, roundedUp(share), 2);
    return fill(value.evenTimes, { years: over, times });
  }
  const percent = roundedUp(100 * share);
  if (percent >= 100) return fill(value.evenAll, { years: over });
  return fill(value.evenShare, { years: over, percent: percentInFigures(words, percent) });
}

/** More times as much as anybody will believe. */
const MOST_TIMES = 100;

/** What one lever has to do to pay for everything by itself; '' where too little is known to say so. */
export function aloneInWords(
  words: NumberWords,
  { inputs }: Pick<ValueCase, 'inputs'>,
  lever: Lever,
  { needed, isPossible, churnTo, missing, impossible }: LeverBreakEven,
): string {
  const { value } = words;
  if (missing.length > 0 || impossible.length > 0) return '';
  if (needed === null) return value.evenNone;
  const never = {
    kept: value.evenKeptNever,
    more: value.evenMoreNever,
    saved: value.evenSavedNever,
  };
  if (!isPossible) return never[lever];
  const rounded = Math.min(100, roundedUp(needed));
  const percent = percentInFigures(words, rounded);
  if (lever === 'more') return fill(value.evenMore, { percent });
  if (lever === 'saved') {
    const contacts = roundedUp(((inputs.contacts.expected ?? 0) * needed) / 100, 3);
    const n = formatNumber(words.locale, Math.ceil(contacts), 0);
    return fill(value.evenSaved, { percent, n });
  }
  return fill(value.evenKept, { ...churnInWords(words, inputs, churnTo), percent });
}

/** What it must bring in a year to pay for itself; '' where that is not known, or nothing. */
export function requiredInWords(
  words: NumberWords,
  { currency }: Pick<ValueCase, 'currency'>,
  { required }: BreakEven,
): string {
  if (required === null || required <= 0) return '';
  return fill(words.value.evenRequired, { money: aboutInWords(words, currency, required) });
}

/** Briefly, what each lever has to do to pay for everything by itself, of those that can; '' where none can. */
export function eitherInWords(
  words: NumberWords,
  { inputs }: Pick<ValueCase, 'inputs'>,
  { required, levers }: BreakEven,
): string {
  const { value } = words;
  if (required === null || required <= 0) return '';
  const ways = LEVERS.flatMap((lever) => {
    const { needed, isPossible, churnTo, missing, impossible } = levers[lever];
    if (needed === null || !isPossible || missing.length > 0 || impossible.length > 0) return [];
    const percent = percentInFigures(words, Math.min(100, roundedUp(needed)));
    if (lever !== 'kept') return fill(value.evenEither[lever], { percent });
    const { from, to } = churnInWords(words, inputs, churnTo);
    return fill(value.evenEither.kept, { from, to });
  });
  return ways.length === 0 ? '' : fill(value.evenEitherOf, { list: ways.join('; ') });
}

/** The churn there is, and the one that would do. */
function churnInWords(
  words: NumberWords,
  inputs: ValueCase['inputs'],
  churnTo: number | null,
): { from: string; to: string } {
  const from = inputs.churn.expected ?? 0;
  // The fall is rounded up, as what is needed: rounded by itself, the churn could seem to stay where it is.
  const to = Number((from - roundedUp(from - (churnTo ?? from))).toPrecision(12));
  return { from: percentInFigures(words, from), to: percentInFigures(words, Math.max(0, to)) };
}

/** Which number to find out better first, or what to do so that it can be said. */
export function firstInWords(
  words: NumberWords,
  { currency }: Pick<ValueCase, 'currency'>,
  bars: readonly Bar[],
): string {
  const { value } = words;
  const [first] = bars;
  if (!first) return value.tornadoNoRanges;
  if (isNothing(first.spread)) return value.tornadoSame;
  const at = (number: number) => inputInFigures(words, currency, first.input, number);
  const said = fill(value.tornadoFirst, {
    name: value.inputs[first.input].name,
    low: at(first.lowInput),
    high: at(first.highInput),
    spread: aboutInWords(words, currency, first.spread),
  });
  const decides = Math.min(first.low, first.high) < 0 && Math.max(first.low, first.high) > 0;
  return decides ? `${said} ${value.tornadoDecides}` : said;
}
