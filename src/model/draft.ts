import { open, seal, type Envelope, type Unreadable } from './envelope';
import { isStage, perQuestion, QUESTIONS, type QuestionId } from './grid';
import { toDigits, toNumeral, type Digits, type Place } from './radix';
import { CHAIRS, type Answer, type Chair, type Draft } from './sheet';

/** What somebody has said so far: the answers, and from which chair. */
export interface DraftForm {
  readonly draft: Draft;
  readonly chair: Chair;
}

/**
 * A text read as a draft code: the form and the code in its one spelling, or why it cannot be read.
 */
export type DraftReading =
  | ({ readonly ok: true; readonly code: string } & DraftForm)
  | { readonly ok: false; readonly reason: Unreadable };

// Its own prefix, so that an unfinished form is never mistaken for a result.
const ENVELOPE: Envelope = { prefix: 'cxd', version: 1, payloadWords: 13 };

type PlaceName = 'chair' | QuestionId;

const PLACES: readonly Place<PlaceName>[] = [
  { name: 'chair', radix: 8 },
  ...QUESTIONS.map((name) => ({ name, radix: 8 })),
];

/** The code of an unfinished form: always 24 characters, lower case, beginning with `cxd1`. */
export function encodeDraft({ draft, chair }: DraftForm): string {
  const digits: Digits<PlaceName> = {
    chair: CHAIRS.indexOf(chair),
    ...perQuestion((question) => digitOf(draft[question])),
  };
  return seal(ENVELOPE, toNumeral(PLACES, digits));
}

/** Reads a draft code, as forgiving about form and as strict about substance as a result code. */
export function decodeDraft(text: string): DraftReading {
  const opened = open(ENVELOPE, text);
  if (!opened.ok) return opened;
  const digits = toDigits(PLACES, opened.payload);
  if (digits === null) return { ok: false, reason: 'damaged' };
  const chair = CHAIRS[digits.chair];
  if (chair === undefined) return { ok: false, reason: 'newer' };

  const draft: Partial<Record<QuestionId, Answer>> = {};
  for (const question of QUESTIONS) {
    const answer = answerOf(digits[question]);
    if (answer !== undefined) draft[question] = answer;
  }
  return { ok: true, draft, chair, code: opened.code };
}

// 0 to 6 are the digits of the result code, but there 0 is "don't know", because nothing is open.
function digitOf(answer: Answer | undefined): number {
  if (answer === undefined) return 0;
  if (answer === 'not-applicable') return 6;
  return answer === 'unknown' ? 7 : answer;
}

function answerOf(digit: number): Answer | undefined {
  if (digit === 0) return undefined;
  if (isStage(digit)) return digit;
  return digit === 6 ? 'not-applicable' : 'unknown';
}
