import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDraft, encodeDraft } from '../../../src/model/draft';
import { sheet } from '../../fixtures/sheets';
import { anyChair, anyDraft, OFTEN } from './arbitraries';

const HALF_WAY = {
  'management.value': 1,
  'management.distinction': 2,
  'management.paths': 3,
  'management.renewal': 4,
  'management.ownership': 5,
  'brand.value': 'unknown',
  'brand.distinction': 'not-applicable',
  'operations.distinction': 5,
  'operations.paths': 'not-applicable',
  'operations.renewal': 'unknown',
  'operations.ownership': 4,
  'customer.value': 3,
  'customer.distinction': 2,
  'customer.paths': 1,
} as const;

describe('a draft code', () => {
  // Computed with the reference implementation of BIP 350 in Python.
  test.each([
    ['nothing answered', {}, 'not-said', 'cxd1pqqqqqqqqqqqqqrfmrdy'],
    ['half the questions answered', HALF_WAY, 'management', 'cxd1pp989lqqzaudzqw4ma0u'],
    ['twenty times "I don\'t know"', sheet('?'.repeat(20)), 'outside', 'cxd1p9llllllllllllhfce2t'],
  ] as const)('for %s is written and read', (_, draft, chair, code) => {
    expect(encodeDraft({ draft, chair })).toBe(code);
    expect(decodeDraft(code)).toEqual({ ok: true, draft, chair, code });
  });

  test('is read as the draft it was written for', () => {
    fc.assert(
      fc.property(anyDraft, anyChair, (draft, chair) => {
        const code = encodeDraft({ draft, chair });
        expect(decodeDraft(code)).toEqual({ ok: true, draft, chair, code });
      }),
      OFTEN,
    );
  });

  test('keeps an open question apart from an unknown one', () => {
    const reading = decodeDraft(encodeDraft({ draft: HALF_WAY, chair: 'management' }));
    expect(reading.ok && Object.keys(reading.draft)).toEqual(Object.keys(HALF_WAY));
  });

  test('always has 24 characters', () => {
    fc.assert(
      fc.property(anyDraft, anyChair, (draft, chair) => {
        expect(encodeDraft({ draft, chair })).toMatch(/^cxd1p[02-9ac-hj-np-z]{19}$/);
      }),
      OFTEN,
    );
  });

  test('is read in capitals and with spaces', () => {
    expect(decodeDraft('CXD1 PQQQ QQQQ-QQQQ QQRF MRDY').ok).toBe(true);
  });
});

describe('a text that is no draft code', () => {
  test.each([
    ['nothing', '', 'not-a-code'],
    ['a result', 'cx1pzujev8k8rel7ayslur6p9qn', 'not-a-code'],
    ['a wrong checksum', 'cxd1pqqqqqqqqqqqqqrfmrdq', 'damaged'],
    ['one character too few', 'cxd1pqqqqqqqqqqqqqrfmrd', 'damaged'],
    ['a number of 64 bits', 'cxd1pgqqqqqqqqqqqqxm9xpw', 'damaged'],
    ['a later version', 'cxd1zqqqqqqqqqqqqqrhvzg8', 'newer'],
    ['a reserved chair', 'cxd1pxqqqqqqqqqqqq7s87gh', 'newer'],
  ])('%s: %s is %s', (_, text, reason) => {
    expect(decodeDraft(text)).toEqual({ ok: false, reason });
  });
});
