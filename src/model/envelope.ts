import { bech32m } from '@scure/base';

/** The 32 characters of bech32m (BIP 173); `1`, `b`, `i` and `o` are not among them. */
export const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/**
 * What a code is wrapped in: its human-readable part, its version word and its number of payload
 * words.
 */
export interface Envelope {
  readonly prefix: string;
  readonly version: number;
  readonly payloadWords: number;
}

/**
 * Why a text cannot be read: it is no code at all, it was changed on its way, or it is of a later
 * version.
 */
export type Unreadable = 'not-a-code' | 'damaged' | 'newer';

export type Opened =
  | { readonly ok: true; readonly payload: bigint; readonly code: string }
  | { readonly ok: false; readonly reason: Unreadable };

const BITS_PER_WORD = 5n;
const CHECKSUM_LENGTH = 6;

// Everything that people, mail programs and typesetters put between the characters of a code: white
// space, soft hyphens, zero-width and direction marks, and what word processors make of a hyphen.
const FILLER = /[\s\u00AD\u200B-\u200F\u2060\uFEFF\u2010-\u2015\u2212-]/;
const ALL_FILLER = new RegExp(FILLER, 'g');

/** Whether a character between two characters of a code means nothing. */
export function isFiller(character: string): boolean {
  return FILLER.test(character);
}

/**
 * Lower case for the letters A to Z alone, so that no look-alike (the Kelvin sign) becomes a
 * letter.
 */
export function lowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The length of a code's data part: version, payload and checksum. */
export function dataLength({ payloadWords }: Envelope): number {
  return 1 + payloadWords + CHECKSUM_LENGTH;
}

/** Writes a whole number as a code; throws when the number does not fit in the payload. */
export function seal({ prefix, version, payloadWords }: Envelope, payload: bigint): string {
  if (payload < 0n || payload >> (BITS_PER_WORD * BigInt(payloadWords)) !== 0n) {
    throw new RangeError(`The payload does not fit in ${payloadWords} words`);
  }
  const words = Array.from({ length: payloadWords }, (_, position) => {
    const wordsBelow = BigInt(payloadWords - 1 - position);
    return Number((payload >> (BITS_PER_WORD * wordsBelow)) & 31n);
  });
  return bech32m.encode(prefix, [version, ...words]);
}

/**
 * Reads the whole number back and gives the code in its one spelling. Forgiving about form (case
 * and filler), strict about substance, in the order of the contract (design/model.md, section 3).
 */
export function open(envelope: Envelope, text: string): Opened {
  const code = lowerCase(text.replace(ALL_FILLER, ''));
  const start = `${envelope.prefix}1`;
  if (!code.startsWith(start)) return { ok: false, reason: 'not-a-code' };

  const data = code.slice(start.length);
  const wellFormed =
    data.length === dataLength(envelope) &&
    [...data].every((character) => ALPHABET.includes(character));
  const decoded = wellFormed ? bech32m.decodeUnsafe(code) : undefined;
  if (!decoded) return { ok: false, reason: 'damaged' };

  const [version, ...words] = decoded.words;
  if (version !== envelope.version) return { ok: false, reason: 'newer' };
  const payload = words.reduce((sum, word) => (sum << BITS_PER_WORD) | BigInt(word), 0n);
  return { ok: true, payload, code };
}
