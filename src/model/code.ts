import { LAST_DAY } from './day';
import { dataLength, open, seal, type Envelope, type Unreadable } from './envelope';
import {
  isStage,
  LEVELS,
  perLevel,
  perQuestion,
  QUESTIONS,
  type Level,
  type QuestionId,
  type Stage,
} from './grid';
import { toDigits, toNumeral, type Digits, type Place } from './radix';
import { CHAIRS, type Answer, type Result } from './sheet';

/**
 * A text read as a result code: the result and the code in its one spelling, or why it cannot be
 * read.
 */
export type CodeReading =
  | { readonly ok: true; readonly result: Result; readonly code: string }
  | { readonly ok: false; readonly reason: Unreadable };

const ENVELOPE: Envelope = { prefix: 'cx', version: 1, payloadWords: 17 };

/** What every result code begins with: `cx1`. */
export const CODE_START = `${ENVELOPE.prefix}1`;

/** How many characters follow `CODE_START`. */
export const CODE_DATA_LENGTH = dataLength(ENVELOPE);

type PlaceName = 'chair' | 'day' | `ambition.${Level}` | QuestionId;

// The order and the radices are the format: handed-out codes stay readable only as long as they
// stand.
const PLACES: readonly Place<PlaceName>[] = [
  { name: 'chair', radix: 8 },
  { name: 'day', radix: LAST_DAY + 1 },
  ...LEVELS.map((level) => ({ name: `ambition.${level}` as const, radix: 6 })),
  ...QUESTIONS.map((name) => ({ name, radix: 7 })),
];

/** The code of a result: always 27 characters, lower case. Throws on a day outside 0 to 32767. */
export function encode({ answers, ambition, chair, day }: Result): string {
  const digits: Digits<PlaceName> = {
    chair: CHAIRS.indexOf(chair),
    day,
    'ambition.management': ambition.management ?? 0,
    'ambition.brand': ambition.brand ?? 0,
    'ambition.operations': ambition.operations ?? 0,
    'ambition.customer': ambition.customer ?? 0,
    ...perQuestion((question) => digitOf(answers[question])),
  };
  return seal(ENVELOPE, toNumeral(PLACES, digits));
}

/** Reads one code, however it is spaced or capitalised; for text around codes see pasted.ts. */
export function decode(text: string): CodeReading {
  const opened = open(ENVELOPE, text);
  if (!opened.ok) return opened;
  const digits = toDigits(PLACES, opened.payload);
  if (digits === null) return { ok: false, reason: 'damaged' };
  const chair = CHAIRS[digits.chair];
  // Two chairs are reserved: a later version of the site may know them.
  if (chair === undefined) return { ok: false, reason: 'newer' };

  const result: Result = {
    answers: perQuestion((question) => answerOf(digits[question])),
    ambition: perLevel((level) => ambitionOf(digits[`ambition.${level}`])),
    chair,
    day: digits.day,
  };
  return { ok: true, result, code: opened.code };
}

/** A code as it is shown and printed, in groups of four: `cx1 pzuj ev8k 8rel 7ays lur6 p9qn`. */
export function inGroups(code: string): string {
  const data = code.slice(CODE_START.length);
  return [CODE_START, ...(data.match(/.{1,4}/g) ?? [])].join(' ');
}

function digitOf(answer: Answer): number {
  if (answer === 'unknown') return 0;
  return answer === 'not-applicable' ? 6 : answer;
}

function answerOf(digit: number): Answer {
  if (digit === 0) return 'unknown';
  return isStage(digit) ? digit : 'not-applicable';
}

function ambitionOf(digit: number): Stage | null {
  return isStage(digit) ? digit : null;
}
