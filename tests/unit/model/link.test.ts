import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/model/code';
import {
  cleanLabel,
  readFragment,
  resultFragment,
  teamFragment,
  withLabel,
} from '../../../src/model/link';
import { anyResult, OFTEN } from './arbitraries';

const CODE = 'cx1pzujev8k8rel7ayslur6p9qn';
const OTHER = 'cx1ptfal0ctvt8l9dhnwmnm2hrf';

const read = (fragment: string) =>
  readFragment(fragment).map(({ read: reading, label }) => [
    reading.ok ? reading.code : reading.reason,
    label,
  ]);

describe('the fragment of a result link', () => {
  test('carries the code', () => {
    expect(resultFragment(CODE)).toBe('#r=cx1pzujev8k8rel7ayslur6p9qn');
  });

  test('carries the label after a tilde', () => {
    expect(resultFragment(CODE, 'Anna')).toBe(`#r=${CODE}~Anna`);
  });

  test('escapes everything in a label but letters, digits, hyphen and underscore', () => {
    expect(resultFragment(CODE, "Zoë & Bo's *~(team).!_-1")).toBe(
      `#r=${CODE}~Zo%C3%AB%20%26%20Bo%27s%20%2A%7E%28team%29%2E%21_-1`,
    );
  });

  test('has no tilde for a label without anything in it', () => {
    expect(resultFragment(CODE, ' \u202E\n')).toBe(`#r=${CODE}`);
  });

  test('can carry several results', () => {
    expect(teamFragment([{ code: CODE, label: 'Anna' }, { code: OTHER }])).toBe(
      `#r=${CODE}~Anna&r=${OTHER}`,
    );
  });
});

test('a code with its label can stand in another address as well', () => {
  expect(withLabel(CODE, 'Zoë')).toBe(`${CODE}~Zo%C3%AB`);
  expect(withLabel(CODE)).toBe(CODE);
});

describe('a fragment is read', () => {
  test('with and without its hash', () => {
    expect(read(`#r=${CODE}`)).toEqual([[CODE, '']]);
    expect(read(`r=${CODE}`)).toEqual([[CODE, '']]);
  });

  test('with its label', () => {
    expect(read(`#r=${CODE}~Zo%C3%AB%20%26%20Bo`)).toEqual([[CODE, 'Zoë & Bo']]);
  });

  test('with a label that has a tilde in it: the first one splits', () => {
    expect(read(`#r=${CODE}~Anna~Bo%7EC`)).toEqual([[CODE, 'Anna~Bo~C']]);
  });

  test('with a tilde that was escaped on its way', () => {
    expect(read(`#r=${CODE}%7EAnna`)).toEqual([[CODE, 'Anna']]);
  });

  test('with several results, the same one twice among them', () => {
    expect(read(`#r=${CODE}~Anna&r=${OTHER}&r=${CODE}~Bo`)).toEqual([
      [CODE, 'Anna'],
      [OTHER, ''],
      [CODE, 'Bo'],
    ]);
  });

  test('past parameters it does not know', () => {
    expect(read(`#view=print&r=${CODE}&order=1`)).toEqual([[CODE, '']]);
  });

  test('without any result', () => {
    expect(read('')).toEqual([]);
    expect(read('#')).toEqual([]);
    expect(read('#factors')).toEqual([]);
  });

  test('with a code that cannot be read, and why', () => {
    expect(read('#r=')).toEqual([['not-a-code', '']]);
    expect(read('#r=cx1pzuj~Anna')).toEqual([['damaged', 'Anna']]);
    expect(read('#r=cx1zzujev8k8rel7aysluvw079z')).toEqual([['newer', '']]);
  });

  test('with a code in groups', () => {
    expect(read('#r=cx1%20pzuj%20ev8k%208rel%207ays%20lur6%20p9qn')).toEqual([[CODE, '']]);
  });

  test.each(['%', '%E', '%E0%A4%A', '%yy', '%ff', '%ED%A0%80'])(
    'with the malformed escape %s in its label, which stays as it is',
    (escape) => {
      expect(read(`#r=${CODE}~a${escape}z`)).toEqual([[CODE, `a${escape}z`]]);
    },
  );

  test('with markup in its label as plain text', () => {
    expect(read(`#r=${CODE}~%3Cb%3EAnna%3C%2Fb%3E`)).toEqual([[CODE, '<b>Anna</b>']]);
  });

  test('whatever it is, without an error', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        expect(readFragment(`#r=${one}~${other}`).length).toBeGreaterThan(0);
        expect(readFragment(one)).toBeInstanceOf(Array);
      }),
      OFTEN,
    );
  });

  test('as it was written', () => {
    const members = fc.array(
      fc.record({ result: anyResult, label: fc.string({ unit: 'binary', maxLength: 80 }) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(members, (team) => {
        const written = team.map(({ result, label }) => ({ code: encode(result), label }));
        expect(read(teamFragment(written))).toEqual(
          written.map(({ code, label }) => [code, cleanLabel(label)]),
        );
      }),
      OFTEN,
    );
  });
});

describe('a label', () => {
  test('is kept in NFC', () => {
    expect(cleanLabel('Zoe\u0308')).toBe('Zoë');
  });

  test('has at most 60 code points, not halves of one', () => {
    expect([...cleanLabel('🧵'.repeat(70))]).toHaveLength(60);
  });

  test('is one line without space around it', () => {
    expect(cleanLabel('  Anna\r\n\tB\u0000 ')).toBe('Anna B');
  });

  test('has no space left where it is cut', () => {
    expect(cleanLabel(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });

  test('loses lone surrogates and direction overrides', () => {
    expect(cleanLabel('A\uD800n\uDC00na\u202Ecba')).toBe('Annacba');
  });

  test('keeps the joiners of an emoji', () => {
    expect(cleanLabel('👩\u200D💻')).toBe('👩\u200D💻');
  });

  test('that is clean stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const clean = cleanLabel(text);
        expect(cleanLabel(clean)).toBe(clean);
        expect(clean.normalize('NFC')).toBe(clean);
      }),
      OFTEN,
    );
  });
});
