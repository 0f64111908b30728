import { describe, expect, test } from 'vitest';
import { confidentialFragment, openConfidential } from '../../../src/browser/confidential';
import { isConfidential } from '../../../src/model/link';

const TEXT = 'cx1pzujev8k8rel7ayslur6p9qn~Zo%C3%AB';
const PASSPHRASE = 'paard batterij nietje juist';

// Stretching takes a while on purpose: one link serves all tests.
const made = confidentialFragment(TEXT, PASSPHRASE);

/** The bytes of a link, changed, as a link again. */
async function changed(change: (bytes: Buffer) => void): Promise<string> {
  const bytes = Buffer.from((await made).slice('#e='.length), 'base64url');
  change(bytes);
  return `#e=${bytes.toString('base64url')}`;
}

describe('a confidential link', () => {
  test('is opened by its passphrase', async () => {
    expect(await openConfidential(await made, PASSPHRASE)).toEqual({ ok: true, text: TEXT });
  });

  test('says what it is, and nothing of what is in it', async () => {
    expect(isConfidential(await made)).toBe(true);
    expect(await made).toMatch(/^#e=[\w-]+$/);
    expect(Buffer.from((await made).slice(3), 'base64url').toString('latin1')).not.toContain('cx1');
  });

  test('says how often the passphrase was stretched: as OWASP advises, 600,000 times', async () => {
    const bytes = Buffer.from((await made).slice(3), 'base64url');
    expect([bytes.readUInt8(0), bytes.readUInt32BE(1)]).toEqual([1, 600_000]);
  });

  test('is another one each time, for the same text and passphrase', async () => {
    expect(await confidentialFragment(TEXT, PASSPHRASE)).not.toBe(await made);
  });

  test('survives a mail program: broken lines, escapes, soft hyphens', async () => {
    const link = await made;
    const wrapped = `${link.slice(0, 40)}\r\n ${link.slice(40, 60)}%0A${link.slice(60)}\u00AD`;
    expect(await openConfidential(wrapped, PASSPHRASE)).toEqual({ ok: true, text: TEXT });
  });

  test('is opened by the same passphrase typed on another system', async () => {
    const link = await confidentialFragment(TEXT, 'caf\u00E9 \uFB01n');
    expect(await openConfidential(link, 'cafe\u0301 fin')).toEqual({ ok: true, text: TEXT });
  });
});

describe('it stays closed', () => {
  test.each(['Paard batterij nietje juist', `${PASSPHRASE} `, 'x', ''])(
    'for another passphrase: "%s"',
    async (passphrase) => {
      expect(await openConfidential(await made, passphrase)).toEqual({
        ok: false,
        reason: 'wrong-passphrase',
      });
    },
  );

  test.each([
    ['salt', 5],
    ['IV', 21],
    ['content', 33],
    ['tag', -1],
  ])('where a bit of its %s was changed', async (_, at) => {
    const link = await changed((bytes) => {
      const position = at < 0 ? bytes.length + at : at;
      bytes[position] = bytes[position]! ^ 1;
    });
    const opened = await openConfidential(link, PASSPHRASE);
    expect(opened.ok).toBe(false);
  });

  test('where it was made by a newer version', async () => {
    const link = await changed((bytes) => bytes.fill(2, 0, 1));
    expect(await openConfidential(link, PASSPHRASE)).toEqual({ ok: false, reason: 'newer' });
  });

  test.each([0, 1000, 99_999, 10_000_001, 0xff_ff_ff_ff])(
    'where its count, %d, is not one of ours: nobody waits for hours',
    async (iterations) => {
      const link = await changed((bytes) => bytes.writeUInt32BE(iterations, 1));
      expect(await openConfidential(link, PASSPHRASE)).toEqual({ ok: false, reason: 'damaged' });
    },
  );

  test.each(['#e=', '#e=A', '#e=AQ', '#e=not base64!', '#e=ÿÿÿÿ', `#e=${'A'.repeat(9)}`])(
    'where it is no link at all: %s',
    async (link) => {
      expect(await openConfidential(link, PASSPHRASE)).toEqual({ ok: false, reason: 'damaged' });
    },
  );

  test('wherever it is cut off', async () => {
    const link = await made;
    for (const length of [5, 20, 40, 60, link.length - 1]) {
      expect((await openConfidential(link.slice(0, length), PASSPHRASE)).ok).toBe(false);
    }
  });
});
