import { ENDS, type End, type Input, type Range, type ValueCase } from '../model/valueCase';

/** A published range as it is offered to begin with. It names no expected number, and none is made up. */
export interface PublishedRange {
  readonly id: string;
  readonly input: Input;
  readonly low: number;
  readonly high: number;
}

export const LONGEST_TITLE = 120;
export const LONGEST_NOTE = 500;

/** With one number of an input, or with none. A number of a published range that changes is no longer published. */
export function withInput(
  valueCase: ValueCase,
  input: Input,
  end: End,
  value: number | null,
): ValueCase {
  return withRange(valueCase, input, { [end]: value });
}

/** With several numbers of an input; those that are not named stay. What is no number changes nothing. */
export function withRange(valueCase: ValueCase, input: Input, numbers: Partial<Range>): ValueCase {
  const before = valueCase.inputs[input];
  const after = { ...before };
  for (const end of ENDS) {
    const number = numbers[end];
    // Zero has no sign.
    if (number === null) after[end] = null;
    else if (number !== undefined && Number.isFinite(number)) after[end] = number + 0;
  }
  const arePublished = before.low === after.low && before.high === after.high;
  if (arePublished && before.expected === after.expected) return valueCase;
  return {
    ...valueCase,
    inputs: { ...valueCase.inputs, [input]: after },
    published: arePublished ? valueCase.published : unpublished(valueCase, input),
  };
}

function unpublished({ published }: ValueCase, input: Input): ValueCase['published'] {
  const { [input]: _, ...others } = published;
  return others;
}

/** With low and high of a published range, and where they come from. What is expected stays as it is. */
export function withPublished(valueCase: ValueCase, range: PublishedRange): ValueCase {
  const { id, input, low, high } = range;
  const after = withRange(valueCase, input, { low, high });
  if (after.published[input] === id) return after;
  return { ...after, published: { ...after.published, [input]: id } };
}

/** The published range that an input still has the numbers of; null where it has none, or one that is offered no more. */
export function publishedOf<Offered extends PublishedRange>(
  { inputs, published }: ValueCase,
  input: Input,
  offered: readonly Offered[],
): Offered | null {
  const range = offered.find((one) => one.input === input && one.id === published[input]);
  const { low, high } = inputs[input];
  return range?.low === low && range.high === high ? range : null;
}

/** With a note on where the numbers of an input come from. */
export function withNote(valueCase: ValueCase, input: Input, note: string): ValueCase {
  const text = cleanNote(note);
  if (valueCase.notes[input] === text) return valueCase;
  return { ...valueCase, notes: { ...valueCase.notes, [input]: text } };
}

/** With a title. */
export function titled(valueCase: ValueCase, title: string): ValueCase {
  const text = cleanTitle(title);
  return valueCase.title === text ? valueCase : { ...valueCase, title: text };
}

/** With a currency: a code of ISO 4217, or '' for none; anything else changes nothing. */
export function inCurrency(valueCase: ValueCase, currency: string): ValueCase {
  const isSame = valueCase.currency === currency;
  return isSame || !isCurrency(currency) ? valueCase : { ...valueCase, currency };
}

/** Whether a text has the form of a code of ISO 4217, or is ''. */
export function isCurrency(text: string): boolean {
  return /^(?:[A-Z]{3})?$/.test(text);
}

/** Weighed over so many years; what is no number changes nothing. */
export function overYears(valueCase: ValueCase, years: number | null): ValueCase {
  if (valueCase.years === years || (years !== null && !Number.isFinite(years))) return valueCase;
  return { ...valueCase, years: years === null ? null : years + 0 };
}

/** A title as it is kept: one line of at most 120 characters. */
export function cleanTitle(text: string): string {
  return cut(withoutTricks(text).replace(/[\s\p{Cc}]/gu, ' '), LONGEST_TITLE);
}

/** A note as it is kept: at most 500 characters, lines ending in one way. */
export function cleanNote(text: string): string {
  const lines = withoutTricks(text).replace(/\r\n?|[\u2028\u2029]/g, '\n');
  return cut(lines.replace(/[^\P{Cc}\n]/gu, ' '), LONGEST_NOTE);
}

/** Without halves of characters, and without what makes a text read backwards. Blanks stay: somebody may be typing. */
const withoutTricks = (text: string) => text.replace(/[\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '');

const cut = (text: string, longest: number) => [...text].slice(0, longest).join('');
