import { CODE_DATA_LENGTH, CODE_START, decode } from './code';
import { ALPHABET, isFiller, lowerCase, type Unreadable } from './envelope';
import { readLabel } from './link';
import type { Result } from './sheet';

/**
 * A code found in pasted text, with its label where it stood in a link; or what was found, and why
 * it fails.
 */
export type FoundCode = (ReadCode | BrokenCode) & {
  /** Where it begins, as a share of the text: from 0 to below 1. */
  readonly at: number;
  /** It stands in one team link with the code before it: only a label and `&r=` are between them. */
  readonly sameLink: boolean;
};

/** A code that was read: in its one spelling, with its result. */
export interface LabelledResult {
  readonly code: string;
  readonly result: Result;
  /** '' where there is none. */
  readonly label: string;
}

interface ReadCode extends LabelledResult {
  readonly ok: true;
}

interface BrokenCode {
  readonly ok: false;
  readonly reason: Unreadable;
  /** The characters that were taken for a code, in lower case and without filler. */
  readonly found: string;
}

// No code is longer with its label, in characters and however it was wrapped. What comes after that
// is not looked at, so that no code is much work.
const LONGEST_CODE = 4096;

// What may stand between two characters of `cx1` at most, in characters.
const LONGEST_BREAK = 60;

// `cx1` with all that wrapping may have left in it; whether it is one, START says.
const MAYBE_START = new RegExp(
  [...CODE_START].join(`[ \\t\\r\\n>=\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]{0,${LONGEST_BREAK}}`),
  'gi',
);

// A line may end inside the three characters; other filler there would find "c x 1" in prose.
const START = /^c(?:[ \t]*(?:\r\n|\r|\n))?x(?:[ \t]*(?:\r\n|\r|\n))?1/i;

// A label as links carry it; letters beyond ASCII as well, because some browsers copy them
// unescaped.
const LABEL = /^(?:~|%7e)([\p{L}\p{M}\p{N}_%-]*)/iu;

// The end of what a team link has between two codes: `&r=` as it is, in HTML, in quoted-printable or
// percent-encoded. A `=` at the end of a line is missing: it looked like one of quoted-printable.
const NEXT_IN_LINK = /(?:& ?(?:amp; ?)?|%26)r ?(?:=|%3d)? ?(?:3d)? ?$/i;

// What comes before it: the rest of a code that is broken, and a label, which may contain a blank
// here because its end is known.
const BEFORE_NEXT = /^[\p{L}\p{M}\p{N}_-]*(?:(?:~|%7e)([\p{L}\p{M}\p{N}_% -]*))?$/iu;

/**
 * Every result code in a pasted text, in order, however it was wrapped on its way: quoted mail,
 * quoted-printable, groups of four, soft hyphens. Takes time in proportion to the text's length.
 */
export function findCodes(text: string): FoundCode[] {
  return [...codesIn(text)];
}

/** The same code by code, so that a page can do something else in between. */
export function* codesIn(text: string): Generator<FoundCode, undefined> {
  let start: number | undefined;
  let sameLink = false;
  const read = (from: number, next?: number): FoundCode => {
    const { found, linksOn } = readFound(text, from, next);
    const code = { ...found, at: from / text.length, sameLink };
    sameLink = linksOn;
    return code;
  };
  for (const next of startsIn(text)) {
    if (start !== undefined) yield read(start, next);
    start = next;
  }
  if (start !== undefined) yield read(start);
}

/**
 * Each readable code once, in the order in which they first appear, with the first label it came
 * with that is not ''. A mail often has a link twice, and only one of them with its name.
 */
export function codesOnce(found: readonly FoundCode[]): LabelledResult[] {
  const once = new Map<string, LabelledResult>();
  for (const one of found) {
    if (!one.ok) continue;
    const { code, result, label } = one;
    const before = once.get(code);
    // Setting a key again keeps its place.
    if (before === undefined || before.label === '') once.set(code, { code, result, label });
  }
  return [...once.values()];
}

// The position of every `cx1`, however it is wrapped.
function* startsIn(text: string): Generator<number, undefined> {
  for (const { index, 0: found } of text.matchAll(MAYBE_START)) {
    // Nearly always there is nothing in between.
    if (found.length === CODE_START.length || START.test(unwrap(found))) yield index;
  }
}

// Line marks of mail (a quoting `>` at the start, a quoted-printable `=` at the end) and characters
// without width go first: they may stand anywhere, also inside `cx1` and inside a label. The text
// begins with a letter, not at the start of a line.
function unwrap(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/^[ \t]*>[> \t]*/gm, '')
    .replace(/=[ \t]*(?:\r\n|\r|\n)/g, '');
}

// A code never runs over the next one, so every character is looked at once.
function readFound(text: string, start: number, next?: number) {
  const end = Math.min(next ?? text.length, start + LONGEST_CODE);
  const following = unwrap(text.slice(start, end)).replace(START, '');
  let taken = '';
  let position = 0;
  for (const character of following) {
    if (taken.length === CODE_DATA_LENGTH) break;
    const letter = lowerCase(character);
    if (ALPHABET.includes(letter)) taken += letter;
    else if (!isFiller(character)) break;
    position += character.length;
  }
  const rest = following.slice(position);
  const linked = end === next ? labelBeforeNext(rest) : null;
  return {
    found: readCode(CODE_START + taken, linked ?? labelAtStart(rest)),
    linksOn: linked !== null,
  };
}

function readCode(found: string, label: string): ReadCode | BrokenCode {
  const reading = decode(found);
  return reading.ok
    ? { ...reading, label: readLabel(label) }
    : { ok: false, reason: reading.reason, found };
}

function labelAtStart(rest: string): string {
  return LABEL.exec(rest)?.[1] ?? '';
}

// The label, '' where there is none, between a code and the next in the same link; null in no link.
function labelBeforeNext(rest: string): string | null {
  const oneLine = rest
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join('');
  const next = NEXT_IN_LINK.exec(oneLine);
  const before = next && BEFORE_NEXT.exec(oneLine.slice(0, next.index));
  return before && (before[1] ?? '');
}
