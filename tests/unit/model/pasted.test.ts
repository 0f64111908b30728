import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode, inGroups } from '../../../src/model/code';
import { findCodes } from '../../../src/model/pasted';
import { CODED_RESULTS } from '../../fixtures/sheets';
import { anyResult, OFTEN } from './arbitraries';

const CODE = 'cx1pzujev8k8rel7ayslur6p9qn';
const OTHER = 'cx1ptfal0ctvt8l9dhnwmnm2hrf';

const codesIn = (text: string) =>
  findCodes(text).map((found) => (found.ok ? found.code : `${found.reason}: ${found.found}`));

describe('a code is found', () => {
  test.each([
    ['alone', CODE],
    ['in a sentence', `Ours is ${CODE}, see you on Monday.`],
    ['in capitals', CODE.toUpperCase()],
    ['in groups', `The code: ${inGroups(CODE)} (read aloud)`],
    ['in a link', `https://example.org/results/#r=${CODE}`],
    ['in a link with a label', `https://example.org/nl/results/#r=${CODE}~Anna%20B`],
    ['in an escaped link', `https%3A%2F%2Fexample.org%2F%23r%3D${CODE}`],
    ['in angle brackets', `<https://example.org/results/#r=${CODE}>`],
    ['in quotes in a table', `"Anna","${CODE}","3"`],
    ['hard-wrapped', 'https://example.org/results/#r=cx1pzujev8k8\nrel7ayslur6p9qn'],
    ['hard-wrapped inside cx1', 'https://example.org/results/#r=cx\n1pzujev8k8rel7ayslur6p9qn'],
    ['in a quoted mail', '> see #r=cx1pzujev8k8\r\n> rel7ayslur6p9qn\r\n> Anna'],
    ['in a mail quoted twice', '> > see #r=cx1pzujev8k8\n>> rel7ayslur6p9qn\n> > Anna'],
    ['in quoted-printable', 'results/#r=3Dcx1pzujev8k8re=\r\nl7ayslur6p9qn~Anna'],
    ['in quoted-printable broken inside cx1', 'results/#r=3Dc=\r\nx1pzujev8k8rel7ayslur6p9qn'],
    ['in quoted quoted-printable', '> results/#r=3Dcx1pzujev8k8re=\n> l7ayslur6p9qn'],
    ['with soft hyphens', 'cx\u00AD1pzujev8k8\u00ADrel7ayslur6p9qn'],
    ['with zero-width spaces', 'c\u200Bx1pzuj\u200Bev8k8rel7ayslur6p9q\u200Bn'],
    ['with no-break spaces', inGroups(CODE).replaceAll(' ', '\u00A0')],
    ['directly after a letter', `code${CODE}`],
    ['directly before more letters', `${CODE}qqq`],
  ])('%s', (_, text) => {
    expect(codesIn(text)).toEqual([CODE]);
  });

  test('with its result', () => {
    const [{ code, result } = { code: '', result: undefined }] = CODED_RESULTS;
    expect(findCodes(code)).toEqual([{ ok: true, code, result, label: '' }]);
  });

  test('as often as it stands there, in order', () => {
    expect(codesIn(`a ${CODE} b ${OTHER} c ${CODE}`)).toEqual([CODE, OTHER, CODE]);
  });

  test('when the next follows without a gap', () => {
    expect(codesIn(CODE + OTHER + CODE)).toEqual([CODE, OTHER, CODE]);
  });
});

describe('the label of a code', () => {
  const labelsIn = (text: string) =>
    findCodes(text).map((found) => (found.ok ? found.label : found.reason));

  test('is read from a link, decoded', () => {
    expect(labelsIn(`#r=${CODE}~Anna%20B%C3%A9&r=${OTHER}~Team_2, and more`)).toEqual([
      'Anna Bé',
      'Team_2',
    ]);
  });

  test('is read where a browser copied it unescaped', () => {
    expect(labelsIn(`#r=${CODE}~Zoë`)).toEqual(['Zoë']);
  });

  test('is read where the tilde was escaped', () => {
    expect(labelsIn(`#r=${CODE}%7EAnna`)).toEqual(['Anna']);
  });

  test('is read over the soft line break of quoted-printable', () => {
    expect(labelsIn(`#r=3D${CODE}~An=\r\nna\r\nBert`)).toEqual(['Anna']);
  });

  test('is empty where there is none', () => {
    expect(labelsIn(`${CODE} Anna`)).toEqual(['']);
  });

  test('with a malformed escape is kept as it stands', () => {
    expect(labelsIn(`#r=${CODE}~%E0%A4%A`)).toEqual(['%E0%A4%A']);
  });
});

describe('a code that fails is reported', () => {
  test('as damaged, with what was taken for it', () => {
    expect(codesIn('see CX1 PZUJ EV8K, it is short')).toEqual(['damaged: cx1pzujev8k']);
  });

  test('as damaged where a character is outside the alphabet', () => {
    expect(codesIn('cx1pzujev8k8bel7ayslur6p9qn')).toEqual(['damaged: cx1pzujev8k8']);
  });

  test('as newer', () => {
    expect(codesIn('cx1zzujev8k8rel7aysluvw079z')).toEqual(['newer: cx1zzujev8k8rel7aysluvw079z']);
  });

  test('without running over the code that follows it', () => {
    expect(codesIn(`cx1pzujev8k8 ${OTHER}`)).toEqual(['damaged: cx1pzujev8k8', OTHER]);
    expect(codesIn(`cx1pzujev8k8${OTHER}`)).toEqual(['damaged: cx1pzujev8k8', OTHER]);
  });

  test('when nothing follows cx1', () => {
    expect(codesIn('what is cx1?')).toEqual(['damaged: cx1']);
  });
});

describe('nothing is found', () => {
  test.each([
    ['in nothing', ''],
    ['in prose', 'The exact score is 3.1; abc x 1 is not a code, nor are c-x-1 and disc x1.'],
    ['in a draft', 'cxd1pqqqqqqqqqqqqqrfmrdy'],
  ])('%s', (_, text) => {
    expect(findCodes(text)).toEqual([]);
  });
});

test('codes are found however they are wrapped', () => {
  const anywhere = fc.constantFrom(
    '',
    '\u00AD',
    '\u200B',
    '=\r\n',
    '=\n',
    '\n',
    '\r\n',
    '\n> ',
    '=\n> ',
  );
  const inTheData = fc.constantFrom('', ' ', '-', '\u00A0', ' \n', '\r\n>> ', '\u200B ', '\u2011');
  const wrapped = fc.record({
    result: anyResult,
    gaps: fc.array(anywhere, { minLength: 3, maxLength: 3 }),
    dataGaps: fc.array(fc.oneof(anywhere, inTheData), { minLength: 24, maxLength: 24 }),
    before: fc.constantFrom('', 'See ', '\n> ', '#r=', '#r=3D', '"', 'b', '~Anna&r='),
  });
  fc.assert(
    fc.property(fc.array(wrapped, { maxLength: 5 }), (pieces) => {
      const codes = pieces.map(({ result }) => encode(result));
      const text = pieces
        .map(({ gaps, dataGaps, before }, position) => {
          const spaces = ['', ...gaps.slice(1), ...dataGaps];
          return (
            before +
            [...(codes[position] ?? '')].map((one, at) => (spaces[at] ?? '') + one).join('')
          );
        })
        .join('\n');
      expect(codesIn(text)).toEqual(codes);
    }),
    OFTEN,
  );
});

test('any text at all is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const found of findCodes(`${text}cx1${text}`)) {
        expect(found.ok || found.found.startsWith('cx1')).toBe(true);
      }
    }),
    OFTEN,
  );
});

describe('a large paste takes time in proportion to its length', () => {
  const MILLIONS = 5_000_000;
  // On a slow machine these take less than a second; a search that looks twice would take hours.
  const PATIENCE = 5_000;

  test('with ten thousand codes', { timeout: PATIENCE }, () => {
    const many = Array.from({ length: 10_000 }, () => `Anna;${CODE};${inGroups(OTHER)}`).join('\n');
    expect(findCodes(many)).toHaveLength(20_000);
  });

  test.each([
    'c',
    'cx',
    ' ',
    '\n',
    '=',
    '= ',
    '>',
    '> ',
    '\n>',
    'c\n',
    'c \t',
    '\u200B',
    'q',
    '%7e',
  ])('with five million characters of %j and no code', { timeout: PATIENCE }, (piece) => {
    expect(findCodes(piece.repeat(MILLIONS / piece.length))).toEqual([]);
  });

  test.each(['q', ' ', '\n', '> ', '~a', '~%41'])(
    'with one code before five million characters of %j',
    { timeout: PATIENCE },
    (piece) => {
      expect(codesIn(`${CODE}${piece.repeat(MILLIONS / piece.length)}`)).toEqual([CODE]);
    },
  );
});
