// A result that only a passphrase opens: `#e=<base64url>`. The bytes, in order:
//
//   1   the version of this format, 1
//   4   how often the passphrase was stretched, most significant byte first
//   16  salt
//   12  IV
//   …   AES-GCM (256 bits) of what a plain link carries behind its `r=`, as UTF-8, and its tag of 16 bytes
//
// The key comes from the passphrase (Unicode NFKC, UTF-8) by PBKDF2 with HMAC-SHA-256.

import { CONFIDENTIAL } from '../model/link';
import { fromBase64Url, toBase64Url } from './base64Url';

/** What came of opening one: the text behind `r=`, or why there is none. */
export type Opened =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'damaged' | 'newer' | 'wrong-passphrase' };

const VERSION = 1;
const SALT = 16;
const IV = 12;
const TAG = 16;
const HEAD = 1 + 4;

/** OWASP, Password Storage Cheat Sheet (since 2023): PBKDF2-HMAC-SHA256 with 600,000 iterations. */
const ITERATIONS = 600_000;

/** A count from outside this range is not one of ours, and a larger one could keep the browser busy for hours. */
const FEWEST = 100_000;
const MOST = 10_000_000;

/** Whether this page may encrypt: browsers offer it on https and on this very machine only. */
export function canBeConfidential(): boolean {
  // Elsewhere it is missing, whatever the types say.
  return (crypto as Partial<Crypto>).subtle !== undefined;
}

/** The fragment that carries a text for whoever knows the passphrase. */
export async function confidentialFragment(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const key = await keyFrom(passphrase, salt, ITERATIONS);
  const content = new TextEncoder().encode(text);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, content);
  const head = new DataView(new ArrayBuffer(HEAD));
  head.setUint8(0, VERSION);
  head.setUint32(1, ITERATIONS);
  return (
    CONFIDENTIAL + toBase64Url([new Uint8Array(head.buffer), salt, iv, new Uint8Array(sealed)])
  );
}

/** Opens what such a fragment carries, however it was wrapped on its way. Never throws. */
export async function openConfidential(fragment: string, passphrase: string): Promise<Opened> {
  const bytes = fromBase64Url(fragment.slice(CONFIDENTIAL.length));
  if (!bytes || bytes.length === 0) return { ok: false, reason: 'damaged' };
  const head = new DataView(bytes.buffer);
  if (head.getUint8(0) > VERSION) return { ok: false, reason: 'newer' };
  if (head.getUint8(0) < VERSION || bytes.length <= HEAD + SALT + IV + TAG) {
    return { ok: false, reason: 'damaged' };
  }
  const iterations = head.getUint32(1);
  if (iterations < FEWEST || iterations > MOST) return { ok: false, reason: 'damaged' };

  const salt = bytes.slice(HEAD, HEAD + SALT);
  const iv = bytes.slice(HEAD + SALT, HEAD + SALT + IV);
  const key = await keyFrom(passphrase, salt, iterations);
  try {
    const content = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv },
      key,
      bytes.slice(HEAD + SALT + IV),
    );
    return { ok: true, text: new TextDecoder().decode(content) };
  } catch {
    // The tag does not fit. A link that was changed on its way looks the same as another passphrase.
    return { ok: false, reason: 'wrong-passphrase' };
  }
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // The same passphrase typed on another system may be composed of other code points.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
