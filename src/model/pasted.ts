import { CODE_DATA_LENGTH, CODE_START, decode } from './code';
import { ALPHABET, isFiller, lowerCase, type Unreadable } from './envelope';
import { readLabel } from './link';
import type { Result } from './sheet';

/**
 * A code found in pasted text, with its label where it stood in a link; or what was found, and why
 * it fails.
 */
export type FoundCode =
  | {
      readonly ok: true;
      readonly code: string;
      readonly result: Result;
      readonly label: string;
    }
  | {
      readonly ok: false;
      readonly reason: Unreadable;
      /** The characters that were taken for a code, in lower case and without filler. */
      readonly found: string;
    };

// A line may end inside the three characters; other filler there would find "c x 1" in prose.
const START = /c(?:[ \t]*(?:\r\n|\r|\n))?x(?:[ \t]*(?:\r\n|\r|\n))?1/gi;

// A label as links carry it; letters beyond ASCII as well, because some browsers copy them
// unescaped.
const LABEL = /^(?:~|%7e)([\p{L}\p{M}\p{N}_%-]*)/iu;

/**
 * Every result code in a pasted text, in order, however it was wrapped on its way: quoted mail,
 * quoted-printable, groups of four, soft hyphens. Takes time in proportion to the text's length.
 */
export function findCodes(text: string): FoundCode[] {
  const unwrapped = unwrap(text);
  const starts = [...unwrapped.matchAll(START)];
  return starts.map((start, position) => {
    // A code never runs over the next one, so every character is looked at once.
    const end = starts[position + 1]?.index ?? unwrapped.length;
    return readFound(unwrapped.slice(start.index + start[0].length, end));
  });
}

// Line marks of mail (a quoting `>` at the start, a quoted-printable `=` at the end) and characters
// without width go first: they may stand anywhere, also inside `cx1` and inside a label.
function unwrap(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/^[ \t]*>[> \t]*/gm, '')
    .replace(/=[ \t]*(?:\r\n|\r|\n)/g, '');
}

function readFound(following: string): FoundCode {
  let taken = '';
  let position = 0;
  for (const character of following) {
    if (taken.length === CODE_DATA_LENGTH) break;
    const letter = lowerCase(character);
    if (ALPHABET.includes(letter)) taken += letter;
    else if (!isFiller(character)) break;
    position += character.length;
  }
  const found = CODE_START + taken;
  const reading = decode(found);
  if (reading.ok) {
    const [, label = ''] = LABEL.exec(following.slice(position)) ?? [];
    return { ...reading, label: readLabel(label) };
  }
  return { ok: false, reason: reading.reason, found };
}
