import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentOf, readCode, READINESS_LINK } from '../../../../src/islands/readiness/code';
import { LONGEST_LINK } from '../../../../src/browser/sharing';
import { encodeReadiness, readinessInGroups } from '../../../../src/model/readiness';
import { anyReadiness, answers } from '../../model/readinessAnswers';

const SAID = answers('nn py n? .. yy ?p');
const CODE = 'cxr1p9vqn5yy232yh';
const RESULT = 'cx1pzujev8k8rel7ayslur6p9qn';

describe('a link', () => {
  test('carries the code itself', () => {
    expect(READINESS_LINK.mark).toBe('c');
    expect(READINESS_LINK.pack(SAID)).toBe(CODE);
    expect(READINESS_LINK.unpack(CODE)).toEqual({ ok: true, work: SAID });
    expect(fragmentOf(CODE)).toBe(`#c=${CODE}`);
  });

  test('carries any answers, and stays far below what mail programs leave whole', () => {
    fc.assert(
      fc.property(anyReadiness, (said) => {
        const code = READINESS_LINK.pack(said) as string;
        expect(READINESS_LINK.unpack(code)).toEqual({ ok: true, work: said });
        expect(fragmentOf(code).length).toBeLessThan(LONGEST_LINK / 50);
      }),
    );
  });

  test.each([
    ['changed on its way', 'cxr1p9vqn5yy232yq', 'damaged'],
    ['cut off', 'cxr1p9vqn5', 'damaged'],
    ['of a later version', 'cxr1zp6x555trngnz', 'newer'],
    ['of a result', RESULT, 'foreign'],
    ['empty', '', 'foreign'],
    ['something else', 'hello', 'foreign'],
  ])('that is %s is not read: %s', (_, text, reason) => {
    expect(READINESS_LINK.unpack(text)).toEqual({ ok: false, reason });
  });
});

describe('a code that is typed or pasted', () => {
  test.each([
    ['as it is', CODE],
    ['in groups, in capitals', readinessInGroups(CODE).join(' ').toUpperCase()],
    ['with blanks around it', `  ${CODE}\n`],
    ['in a whole link', `https://thread.example/nl/tools/readiness/#c=${CODE}`],
    ['in a link with escaped blanks', `https://thread.example/#c=cxr1%20p9vqn5yy232yh`],
    ['in a link with something behind it', `https://thread.example/#c=${CODE}&utm=x`],
  ])('is read %s', (_, text) => {
    expect(readCode(text)).toEqual({ ok: true, said: SAID, code: CODE });
  });

  test.each([
    ['a code', RESULT],
    ['a code in groups', 'CX1 PZUJ EV8K 8REL 7AYS LUR6 P9QN'],
    ['a link', `https://thread.example/results/#r=${RESULT}~The%20board`],
    ['a link of this page', `#c=${RESULT}`],
  ])('of a result is known as one, with the way to it: %s', (_, text) => {
    expect(readCode(text)).toEqual({ ok: false, reason: 'result', code: RESULT });
  });

  test.each([
    ['', 'not-a-code'],
    ['hello', 'not-a-code'],
    ['cxd1pqqqqqqqqqqqqqrfmrdy', 'not-a-code'],
    ['cx1pzujev8k8rel7ayslur6p9qq', 'not-a-code'],
    [encodeReadiness(SAID).slice(0, -2), 'damaged'],
  ])('that is none says why: %s', (text, reason) => {
    expect(readCode(text)).toEqual({ ok: false, reason });
  });
});
