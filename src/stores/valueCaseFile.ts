import {
  ENDS,
  INPUTS,
  NO_CASE,
  perInput,
  type Input,
  type Range,
  type ValueCase,
} from '../model/valueCase';
import { cleanNote, cleanTitle, isCurrency } from './valueCase';
import { readWork, type Fields, type WorkFormat } from './work';

/** What the text says it is; public/schemas/value-case-1.json describes it to people and to other programs. */
const WRITTEN = { format: 'red-thread/value-case', version: 1 } as const;

/** More than any id of a published range or an example has. */
const LONGEST_ID = 120;

/** A value case as it is kept on the device, packed into links and saved as a file. */
export const valueCaseFormat: WorkFormat<ValueCase> = {
  empty: NO_CASE,
  isEmpty: (valueCase) => write(valueCase) === write(NO_CASE),
  write,
  read: (text) => readWork(text, WRITTEN, valueCaseIn),
};

/** The text of a file with a value case, a line for each field. `schema` is the address of its schema. */
export function writeValueCaseFile(valueCase: ValueCase, schema: string): string {
  return JSON.stringify({ $schema: schema, ...fileOf(valueCase) }, null, 2);
}

function write(valueCase: ValueCase): string {
  return JSON.stringify(fileOf(valueCase));
}

/** Everything in one order, so that equal cases are equal texts; notes that say nothing stay out. */
function fileOf({ title, currency, years, inputs, notes, published, example }: ValueCase) {
  return {
    ...WRITTEN,
    ...{ title: cleanTitle(title), currency, years },
    inputs: perInput((input) => rangeOf((end) => inputs[input][end])),
    notes: textsOf((input) => cleanNote(notes[input])),
    published: textsOf((input) => published[input] ?? ''),
    example,
  };
}

function rangeOf(numberOf: (end: keyof Range) => number | null): Range {
  return { low: numberOf('low'), expected: numberOf('expected'), high: numberOf('high') };
}

function textsOf(textOf: (input: Input) => string): Partial<Record<Input, string>> {
  return Object.fromEntries(
    INPUTS.map((input) => [input, textOf(input)] as const).filter(([, text]) => text !== ''),
  );
}

function valueCaseIn(file: Fields): ValueCase | null {
  const { title, currency, years, example } = file;
  const inputs = rangesIn(file['inputs']);
  const notes = textsIn(file['notes']);
  const published = textsIn(file['published'], LONGEST_ID);
  if (!inputs || !notes || !published) return null;
  if (typeof title !== 'string' || typeof currency !== 'string' || !isCurrency(currency)) {
    return null;
  }
  if (!isNumberOrNull(years) || !isId(example)) return null;
  return {
    ...{ title: cleanTitle(title), currency, years: years === null ? null : years + 0, inputs },
    notes: perInput((input) => cleanNote(notes[input] ?? '')),
    ...{ published, example },
  };
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : null;
}

/** The fields of something that is said per input; null where it says something of an input there is not. */
function perInputIn(value: unknown): Fields | null {
  const fields = fieldsOf(value);
  const areKnown =
    fields && Object.keys(fields).every((name) => INPUTS.some((input) => input === name));
  return areKnown ? fields : null;
}

/** Every number there can be is read, also one that is not possible: it was typed, and the page says what is wrong. */
function rangesIn(value: unknown): Readonly<Record<Input, Range>> | null {
  const fields = perInputIn(value);
  if (!fields) return null;
  const ranges = INPUTS.flatMap((input): [Input, Range][] => {
    const range = fieldsOf(fields[input]);
    if (!range || !ENDS.every((end) => isNumberOrNull(range[end]))) return [];
    return [[input, rangeOf((end) => numberIn(range[end]))]];
  });
  return ranges.length === INPUTS.length
    ? (Object.fromEntries(ranges) as Record<Input, Range>)
    : null;
}

function textsIn(value: unknown, longest = Infinity): Partial<Record<Input, string>> | null {
  const fields = perInputIn(value);
  const areTexts =
    fields &&
    Object.values(fields).every((text) => typeof text === 'string' && text.length <= longest);
  return areTexts
    ? textsOf((input) => (fields as Partial<Record<Input, string>>)[input] ?? '')
    : null;
}

/** Zero has no sign. */
const numberIn = (value: unknown) => (typeof value === 'number' ? value + 0 : null);

const isNumberOrNull = (value: unknown): value is number | null =>
  value === null || Number.isFinite(value);

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_ID;
