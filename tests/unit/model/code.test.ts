import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode, encode, inGroups } from '../../../src/model/code';
import { answersOnly } from '../../../src/model/sheet';
import { CODED_RESULTS, written, writtenAmbition } from '../../fixtures/sheets';
import { anyResult, OFTEN } from './arbitraries';

const CODE = 'cx1pzujev8k8rel7ayslur6p9qn';

describe('the codes of the contract', () => {
  test.each(CODED_RESULTS)('$code is written for its result', ({ code, result }) => {
    expect(encode(result)).toBe(code);
  });

  test.each(CODED_RESULTS)('$code is read as its result', ({ code, result }) => {
    expect(decode(code)).toEqual({ ok: true, code, result });
  });
});

// The file is append-only: what was handed out once must stay readable for ever.
describe('the golden codes', () => {
  const golden = readFileSync(new URL('../../fixtures/golden-codes.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

  test('are at least thirty, those of the contract among them, none twice', () => {
    const codes = golden.map(([code]) => code);
    expect(codes.length).toBeGreaterThanOrEqual(30);
    expect(codes).toEqual(expect.arrayContaining(CODED_RESULTS.map(({ code }) => code)));
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each(golden)('%s still means %s', (code = '', meaning = '') => {
    const reading = decode(code);
    expect(reading.ok).toBe(true);
    if (!reading.ok) return;
    const { chair, day, ambition, answers } = reading.result;
    expect(`${chair} ${day} ${writtenAmbition(ambition)} ${written(answers)}`).toBe(meaning);
    expect(encode(reading.result)).toBe(code);
  });
});

describe('a result code', () => {
  test('is read as the result it was written for', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const code = encode(result);
        expect(decode(code)).toEqual({ ok: true, code, result });
      }),
      OFTEN,
    );
  });

  test('has 27 characters and begins with cx1p', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        expect(encode(result)).toMatch(/^cx1p[02-9ac-hj-np-z]{23}$/);
      }),
      OFTEN,
    );
  });

  test.each([-1, 32768, 1.5, NaN])('is not written for day %d', (day) => {
    const [first] = CODED_RESULTS;
    expect(() => first && encode({ ...first.result, day })).toThrow(RangeError);
  });

  test('of answers only does not differ between people with the same answers', () => {
    fc.assert(
      fc.property(anyResult, anyResult, (one, other) => {
        const alike = { ...other, answers: one.answers };
        expect(encode(answersOnly(alike))).toBe(encode(answersOnly(one)));
      }),
      OFTEN,
    );
  });

  test('is shown in groups of four', () => {
    expect(inGroups(CODE)).toBe('cx1 pzuj ev8k 8rel 7ays lur6 p9qn');
  });

  test('is read from its groups', () => {
    expect(decode(inGroups(CODE))).toMatchObject({ ok: true, code: CODE });
  });
});

describe('the form of a code does not matter', () => {
  test.each([
    ['capitals', 'CX1PZUJEV8K8REL7AYSLUR6P9QN'],
    ['mixed case', 'Cx1pZuJev8k8reL7ayslur6p9qN'],
    ['spaces around it', '  cx1pzujev8k8rel7ayslur6p9qn\n'],
    ['hyphens', 'cx1-pzuj-ev8k-8rel-7ays-lur6-p9qn'],
    ['hyphens that do not break', 'cx1\u2011pzujev8k8rel7ayslur6p9qn'],
    ['dashes of a word processor', 'cx1pzuj\u2013ev8k8rel7ayslur6p9qn'],
    ['line breaks', 'cx1pzujev8k8\r\nrel7ayslur\n6p9qn'],
    ['soft hyphens', 'cx1pzujev8k8\u00ADrel7ayslur6p9qn'],
    ['zero-width spaces', 'c\u200Bx1pzujev8k8rel7ay\u200Bslur6p9qn'],
    ['no-break spaces', 'cx1\u00A0pzujev8k8rel7ays\u00A0lur6p9qn'],
    ['a byte order mark', '\uFEFFcx1pzujev8k8rel7ayslur6p9qn'],
  ])('%s', (_, text) => {
    expect(decode(text)).toMatchObject({ ok: true, code: CODE });
  });

  test('any case and any filler between any two characters', () => {
    const filler = fc.stringMatching(/^[ \t\r\n\u00A0\u00AD\u200B\u2011-]{0,2}$/);
    const formed = fc.tuple(
      fc.array(fc.tuple(filler, fc.boolean()), { minLength: 27, maxLength: 27 }),
    );
    fc.assert(
      fc.property(anyResult, formed, (result, [form]) => {
        const code = encode(result);
        const text = form
          .map(([gap, capital], position) => {
            const character = code.charAt(position);
            return gap + (capital ? character.toUpperCase() : character);
          })
          .join('');
        expect(decode(text)).toEqual({ ok: true, code, result });
      }),
      OFTEN,
    );
  });
});

describe('the substance of a code matters', () => {
  test.each([
    ['nothing', ''],
    ['prose', 'our results'],
    ['something before it', 'see cx1pzujev8k8rel7ayslur6p9qn'],
    ['another human-readable part', 'bc1pzujev8k8rel7ayslur6p9qn'],
    ['a draft', 'cxd1pqqqqqqqqqqqqqrfmrdy'],
    ['a look-alike of the 1', 'cxlpzujev8k8rel7ayslur6p9qn'],
  ])('%s is not a code', (_, text) => {
    expect(decode(text)).toEqual({ ok: false, reason: 'not-a-code' });
  });

  test.each([
    ['nothing after cx1', 'cx1'],
    ['a character outside the alphabet', 'cx1pzujev8k8rel7ayslur6p9qb'],
    ['a 1 in the data', 'cx1pzujev8k8rel7ay1lur6p9qn'],
    ['a Kelvin sign for a k', 'cx1pzujev8\u212A8rel7ayslur6p9qn'],
    ['one character too few', 'cx1pzujev8k8rel7ayslur6p9q'],
    ['one character too many', 'cx1pzujev8k8rel7ayslur6p9qnq'],
    ['two codes', CODE + CODE],
    ['a wrong checksum', 'cx1pzujev8k8rel7ayslur6p9qp'],
    ['two characters that changed places', 'cx1pzujev8k8rel7ayslru6p9qn'],
    ['a number that is the product of the radices', 'cx1pkd3ec09lefaxyqqqqg5l9le'],
    ['the highest number of 85 bits', 'cx1plllllllllllllllllp3qapq'],
  ])('%s is damaged', (_, text) => {
    expect(decode(text)).toEqual({ ok: false, reason: 'damaged' });
  });

  test.each([
    ['version 2', 'cx1zzujev8k8rel7aysluvw079z'],
    ['version 0', 'cx1qzujev8k8rel7aysluxkuvru'],
    ['version 2 with a number that version 1 does not know', 'cx1zkd3ec09lefaxyqqqq8q376g'],
    ['chair 6', 'cx1psapa0397l5xxh5sluwv56td'],
    ['chair 7', 'cx1pnnmj3df86y43tsqqq7tsuw7'],
    ['chair 7 in the highest number there is', 'cx1pkd3ec09lefaxrlllltt2qrp'],
  ])('%s is newer', (_, text) => {
    expect(decode(text)).toEqual({ ok: false, reason: 'newer' });
  });
});

describe('an error is noticed', () => {
  const CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

  test('in any single character, whatever it becomes', () => {
    const unnoticed = [...CODE].flatMap((right, position) =>
      CHARACTERS.filter((wrong) => wrong !== right)
        .map((wrong) => CODE.slice(0, position) + wrong + CODE.slice(position + 1))
        .filter((text) => decode(text).ok),
    );
    expect(unnoticed).toEqual([]);
  });

  test('in up to four characters', () => {
    const errors = fc.uniqueArray(
      fc.record({ position: fc.nat(26), wrong: fc.constantFrom(...CHARACTERS) }),
      { minLength: 1, maxLength: 4, selector: ({ position }) => position },
    );
    fc.assert(
      fc.property(anyResult, errors, (result, wrongs) => {
        const right = encode(result);
        const characters = [...right];
        for (const { position, wrong } of wrongs) characters[position] = wrong;
        const text = characters.join('');
        fc.pre(text !== right);
        expect(decode(text).ok).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test('in 100,000 codes that were changed, cut, filled up or turned round at random', () => {
    const codes = CODED_RESULTS.map(({ code }) => code);
    const anyCharacter = fc.constantFrom(...CHARACTERS, ...'-_.~%#&<>" \n\u200bé🧵', 'CX1', 'cx1');
    const anyChange = fc.record({
      kind: fc.constantFrom('replace', 'insert', 'remove', 'swap'),
      position: fc.nat(26),
      character: anyCharacter,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.array(anyChange, { minLength: 1, maxLength: 6 }),
        (right, changes) => {
          const characters = [...right];
          for (const { kind, position, character } of changes) {
            const [here = '', next = ''] = characters.slice(position, position + 2);
            if (kind === 'replace') characters[position] = character;
            else if (kind === 'insert') characters.splice(position, 0, character);
            else if (kind === 'remove') characters.splice(position, 1);
            else characters.splice(position, 2, next, here);
          }
          const reading = decode(characters.join(''));
          // What may still be read is the same code in another form: a capital, a space, a hyphen.
          if (reading.ok) expect(reading.code).toBe(right);
        },
      ),
      { numRuns: 100_000, seed: 20261122 },
    );
  }, 60_000);
});
