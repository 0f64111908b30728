/** An id that nothing else has. randomUUID exists in secure contexts only, and the site also runs from a plain local server. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
