import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packed, unpacked } from '../../../src/browser/packed';

const TEXT = JSON.stringify({ names: ['Zoë', 'מגע', '接点'], values: [1, 2.5, null] });

describe('a text in a link', () => {
  test('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await unpacked(await packed(text))).toBe(text);
      }),
    );
  });

  test('needs no escaping in an address', async () => {
    expect(await packed(TEXT)).toMatch(/^[\w-]+$/);
  });

  test('is shorter than itself where it repeats itself', async () => {
    const long = 'contact moment '.repeat(200);
    expect((await packed(long)).length).toBeLessThan(long.length / 20);
  });

  test('can still be read: links of today open for ever', async () => {
    expect(await unpacked('eJwryk9JVSjJKEpNTAEAGbAEQw')).toBe('rode thread');
  });

  test('survives broken lines', async () => {
    const short = await packed(TEXT);
    expect(await unpacked(`${short.slice(0, 20)}\r\n ${short.slice(20)}%0A`)).toBe(TEXT);
  });

  test('is damaged when a character is missing or another', async () => {
    const short = await packed(TEXT);
    const middle = Math.floor(short.length / 2);
    const other = short[middle] === 'A' ? 'B' : 'A';
    expect(await unpacked(short.slice(0, -6))).toBeNull();
    expect(await unpacked(short.slice(0, middle) + other + short.slice(middle + 1))).toBeNull();
    expect(await unpacked('')).toBeNull();
    expect(await unpacked('no link!')).toBeNull();
  });

  test('that unpacks to more than anything of ours is left unread', async () => {
    const bomb = deflateSync(Buffer.alloc(50_000_000)).toString('base64url');
    expect(await unpacked(bomb)).toBeNull();
  });
});
