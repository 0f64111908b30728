/** Bytes as text for an address (RFC 4648, section 5), without padding. */
export function toBase64Url(parts: readonly Uint8Array[]): string {
  const characters = parts.flatMap((part) => [...part].map((byte) => String.fromCharCode(byte)));
  return btoa(characters.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes in such a text, however it was wrapped on its way; null where it is none. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  // Mail programs break lines, and some escape.
  const bare = text.replace(/%(?:0[ad]|20)|[\s\u00AD\u200B]/gi, '');
  if (!/^[\w-]*$/.test(bare)) return null;
  try {
    const characters = atob(bare.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(characters, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
