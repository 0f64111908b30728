import { bech32m } from '@scure/base';
import { describe, expect, test } from 'vitest';
import { ALPHABET, lowerCase, open, seal } from '../../../src/model/envelope';

// Source: https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki, "Test vectors for Bech32m".
describe('the library on the published vectors of BIP 350', () => {
  test.each([
    'A1LQFN3A',
    'a1lqfn3a',
    'an83characterlonghumanreadablepartthatcontainsthetheexcludedcharactersbioandnumber11sg7hg6',
    'abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx',
    '11llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllludsr8',
    'split1checkupstagehandshakeupstreamerranterredcaperredlc445v',
    '?1v759aa',
  ])('reads %s, and writes it again', (valid) => {
    const decoded = bech32m.decodeUnsafe(valid);
    expect(decoded && bech32m.encode(decoded.prefix, decoded.words)).toBe(valid.toLowerCase());
  });

  test.each([
    ['\u00201xj0phk', 'a character out of range in the human-readable part'],
    ['\u007F1g6xzxy', 'a character out of range in the human-readable part'],
    ['\u00801vctc34', 'a character out of range in the human-readable part'],
    [
      'an84characterslonghumanreadablepartthatcontainsthetheexcludedcharactersbioandnumber11d6pts4',
      'more than the greatest length',
    ],
    ['qyrz8wqd2c9m', 'no separator'],
    ['1qyrz8wqd2c9m', 'an empty human-readable part'],
    ['y1b0jsk6g', 'a data character outside the alphabet'],
    ['lt1igcx5c0', 'a data character outside the alphabet'],
    ['in1muywd', 'a checksum that is too short'],
    ['mm1crxm3i', 'a character outside the alphabet in the checksum'],
    ['au1s5cgom', 'a character outside the alphabet in the checksum'],
    ['M1VUXWEZ', 'a checksum over the upper-case human-readable part'],
    ['16plkw9', 'an empty human-readable part'],
    ['1p2gdwpf', 'an empty human-readable part'],
  ])('refuses %j for %s', (invalid) => {
    expect(bech32m.decodeUnsafe(invalid)).toBeUndefined();
  });
});

describe('an envelope', () => {
  const envelope = { prefix: 'abc', version: 1, payloadWords: 2 };

  test('carries a number there and back', () => {
    for (let payload = 0n; payload < 1024n; payload += 1n) {
      const code = seal(envelope, payload);
      expect(open(envelope, code)).toEqual({ ok: true, payload, code });
    }
  });

  test.each([-1n, 1024n])('does not carry %d in two words', (payload) => {
    expect(() => seal(envelope, payload)).toThrow(RangeError);
  });

  test('puts the most significant word first', () => {
    expect(seal(envelope, 33n).slice(0, 7)).toBe(`abc1${ALPHABET[1]}${ALPHABET[1]}${ALPHABET[1]}`);
    expect(seal(envelope, 32n).slice(0, 7)).toBe(`abc1${ALPHABET[1]}${ALPHABET[1]}${ALPHABET[0]}`);
  });

  test('of another version is newer', () => {
    const later = seal({ ...envelope, version: 2 }, 5n);
    expect(open(envelope, later)).toEqual({ ok: false, reason: 'newer' });
  });

  test('with a second separator is damaged, even with a good checksum', () => {
    const crafted = bech32m.encode('abc1q', [1]);
    expect(crafted).toHaveLength(seal(envelope, 5n).length);
    expect(open(envelope, crafted)).toEqual({ ok: false, reason: 'damaged' });
  });

  test('of another length is damaged, even with a good checksum', () => {
    const longer = seal({ ...envelope, payloadWords: 3 }, 5n);
    expect(open(envelope, longer)).toEqual({ ok: false, reason: 'damaged' });
  });
});

test('only A to Z become lower case: a Kelvin sign does not become a k', () => {
  expect(lowerCase('CX1K\u212A\u0130')).toBe('cx1k\u212A\u0130');
});
