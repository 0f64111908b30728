import { fromBase64Url, toBase64Url } from './base64Url';

/** More than the work of any tool, in bytes: a link that unpacks to more is not one of ours. */
const MOST = 4_000_000;

/**
 * A text made short for a link: deflated in the zlib format (RFC 1950), whose checksum tells a damaged one, and
 * written for an address.
 */
export async function packed(text: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate'));
  return toBase64Url([bytes ?? new Uint8Array()]);
}

/** The text that was packed; null where it is damaged. */
export async function unpacked(short: string): Promise<string | null> {
  const bytes = fromBase64Url(short);
  if (!bytes) return null;
  try {
    const whole = await through(bytes, new DecompressionStream('deflate'));
    return whole && new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    // Cut short, changed, or something else altogether.
    return null;
  }
}

/** What comes out at the other end; null where it is more than anything of ours, which is then read no further. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = (
    new Blob([bytes]).stream().pipeThrough(stream) as ReadableStream<Uint8Array<ArrayBuffer>>
  ).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.length;
    if (size > MOST) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}
