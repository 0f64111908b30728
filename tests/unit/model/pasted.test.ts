import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode, inGroups } from '../../../src/model/code';
import { cleanLabel, teamFragment } from '../../../src/model/link';
import { codesIn, codesOnce, findCodes } from '../../../src/model/pasted';
import { CODED_RESULTS } from '../../fixtures/sheets';
import { anyResult, OFTEN } from './arbitraries';

const CODE = 'cx1pzujev8k8rel7ayslur6p9qn';
const OTHER = 'cx1ptfal0ctvt8l9dhnwmnm2hrf';

const codes = (text: string) =>
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
    expect(codes(text)).toEqual([CODE]);
  });

  test('with its result', () => {
    const [{ code, result } = { code: '', result: undefined }] = CODED_RESULTS;
    expect(findCodes(code)).toEqual([
      { ok: true, code, result, label: '', at: 0, sameLink: false },
    ]);
  });

  test('as often as it stands there, in order', () => {
    expect(codes(`a ${CODE} b ${OTHER} c ${CODE}`)).toEqual([CODE, OTHER, CODE]);
  });

  test('when the next follows without a gap', () => {
    expect(codes(CODE + OTHER + CODE)).toEqual([CODE, OTHER, CODE]);
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

describe('codes in one team link', () => {
  const linked = (text: string) =>
    findCodes(text).map((found) => [
      found.sameLink ? 'same' : 'new',
      found.ok ? found.label : found.reason,
    ]);

  test.each([
    ['as it is', `team/#r=${CODE}~Anna&r=${OTHER}~Bo`],
    ['in HTML', `<a href="team/#r=${CODE}~Anna&amp;r=${OTHER}~Bo">`],
    ['in quoted-printable', `team/#r=3D${CODE}~Anna&r=3D${OTHER}~Bo`],
    ['in quoted-printable with line breaks', `team/#r=3D${CODE}~An=\r\nna&r==\r\n3D${OTHER}~Bo`],
    ['in HTML in quoted-printable', `"team/#r=3D${CODE}~Anna&amp;r=3D${OTHER}~Bo"`],
    ['percent-encoded', `team%2F%23r%3D${CODE}%7EAnna%26r%3D${OTHER}%7EBo`],
    ['with only the = percent-encoded', `team/#r%3D${CODE}~Anna&r%3D${OTHER}~Bo`],
    ['wrapped in the label', `team/#r=${CODE}~An\r\nna&r=${OTHER}~Bo`],
    ['wrapped in the label and indented', `team/#r=${CODE}~An \n    na&r=${OTHER}~Bo`],
    ['wrapped before the &', `team/#r=${CODE}~Anna\n&r=${OTHER}~Bo`],
    ['wrapped after the &', `team/#r=${CODE}~Anna&\nr=${OTHER}~Bo`],
    ['wrapped after the =', `team/#r=${CODE}~Anna&r=\n${OTHER}~Bo`],
    ['wrapped in the &amp;', `team/#r=${CODE}~Anna&am\np;r=${OTHER}~Bo`],
    ['wrapped before the label', `team/#r=${CODE}\n~Anna&r=${OTHER}~Bo`],
    ['quoted', `> team/#r=${CODE}~An\n> na&r=\n> ${OTHER}~Bo`],
    ['with its line ends made blanks', `team/#r=${CODE}~Anna &r= ${OTHER}~Bo`],
  ])('are known by what is between them: %s', (_, text) => {
    expect(linked(text)).toEqual([
      ['new', 'Anna'],
      ['same', 'Bo'],
    ]);
  });

  test('need no label', () => {
    expect(linked(`#r=${CODE}&r=${OTHER}&r=${CODE}`)).toEqual([
      ['new', ''],
      ['same', ''],
      ['same', ''],
    ]);
  });

  test('may have a blank in a label that a browser copied unescaped', () => {
    expect(linked(`#r=${CODE}~Zoë de Wit&r=${OTHER}`)).toEqual([
      ['new', 'Zoë de Wit'],
      ['same', ''],
    ]);
  });

  test('are over where no code follows', () => {
    expect(linked(`#r=${CODE}&r=${OTHER}~Bo has more&r=`)).toEqual([
      ['new', ''],
      ['same', 'Bo'],
    ]);
  });

  test.each([
    ['is too short', 'cx1pzujev8k'],
    ['has a character that is none of its own', 'cx1pzujev8k8bel7ayslur6p9qn'],
    ['is of a later version', 'cx1zzujev8k8rel7aysluvw079z'],
  ])('may be around one that %s', (_, broken) => {
    expect(linked(`#r=${CODE}~Anna&r=${broken}~Bo&r=${OTHER}~Cy`).map(([link]) => link)).toEqual([
      'new',
      'same',
      'same',
    ]);
  });

  test.each([
    ['in two links', `#r=${CODE}~Anna\nhttps://example.org/team/#r=${OTHER}~Bo`],
    ['in a sentence', `${CODE}~Anna and r=${OTHER}~Bo`],
    ['in a row of a table', `"${CODE}~Anna","${OTHER}~Bo"`],
    ['with something else in between', `#r=${CODE}~Anna. We & you: &r=${OTHER}~Bo`],
  ])('are not meant where codes stand %s', (_, text) => {
    expect(linked(text)).toEqual([
      ['new', 'Anna'],
      ['new', 'Bo'],
    ]);
  });

  test('are found with their labels, however a link was wrapped', () => {
    const person = fc.record({
      code: anyResult.map(encode),
      // A label that reads like a code would be one.
      label: fc
        .string({ unit: 'grapheme', maxLength: 70 })
        .map(cleanLabel)
        .filter((label) => !/c\s*x\s*1/i.test(label)),
    });
    const link = fc.array(person, { minLength: 1, maxLength: 8 });
    const width = fc.integer({ min: 20, max: 200 });
    const everyLine = (text: string, length: number) => text.match(RegExp(`.{1,${length}}`, 'g'))!;
    const ways: ((text: string, length: number) => string)[] = [
      (text) => text,
      (text) => text.replaceAll('&', '&amp;'),
      (text, length) => everyLine(text, length).join('\n'),
      (text, length) => everyLine(text.replaceAll('&', '&amp;'), length).join('\r\n'),
      (text, length) => everyLine(text, length).join('\n> '),
      (text, length) =>
        everyLine(text, length)
          .join('=\r\n')
          .replaceAll(/=(?!\r)/g, '=3D'),
    ];
    fc.assert(
      fc.property(link, fc.constantFrom(...ways), width, (people, way, length) => {
        // Nobody can tell where a label ends that is the last before a line end.
        const last = people.at(-1)!.code;
        const text = `https://example.org/team/${teamFragment([...people, { code: last }])}`;
        expect(
          findCodes(way(text, length)).map((found) => found.ok && [found.code, found.label]),
        ).toEqual([...people.map(({ code, label }) => [code, label]), [last, '']]);
        expect(findCodes(way(text, length)).filter(({ sameLink }) => !sameLink)).toHaveLength(1);
      }),
      OFTEN,
    );
  });
});

describe('code by code', () => {
  test('the same is found as at once', () => {
    const anything = fc.array(
      fc.oneof(
        anyResult.map(encode),
        fc.constantFrom('cx1', '&r=', '~Anna', '\n> ', '=\n'),
        fc.string(),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anything, (pieces) => {
        const one: unknown[] = [];
        for (const found of codesIn(pieces.join(''))) one.push(found);
        expect(one).toEqual(findCodes(pieces.join('')));
      }),
      OFTEN,
    );
  });

  test('each says how far it is in the text', () => {
    const [one, other] = findCodes(`${' '.repeat(50)}${CODE} ${OTHER}`.padEnd(200));
    expect(one?.at).toBe(50 / 200);
    expect(other?.at).toBe((50 + CODE.length + 1) / 200);
  });

  test('a code is there before the text behind the next one is read', () => {
    const before = codesIn(`${CODE}~Anna ${OTHER}`).next().value;
    expect(before).toMatchObject({ code: CODE, label: 'Anna' });
  });
});

describe('a code that fails is reported', () => {
  test('as damaged, with what was taken for it', () => {
    expect(codes('see CX1 PZUJ EV8K, it is short')).toEqual(['damaged: cx1pzujev8k']);
  });

  test('as damaged where a character is outside the alphabet', () => {
    expect(codes('cx1pzujev8k8bel7ayslur6p9qn')).toEqual(['damaged: cx1pzujev8k8']);
  });

  test('as newer', () => {
    expect(codes('cx1zzujev8k8rel7aysluvw079z')).toEqual(['newer: cx1zzujev8k8rel7aysluvw079z']);
  });

  test('without running over the code that follows it', () => {
    expect(codes(`cx1pzujev8k8 ${OTHER}`)).toEqual(['damaged: cx1pzujev8k8', OTHER]);
    expect(codes(`cx1pzujev8k8${OTHER}`)).toEqual(['damaged: cx1pzujev8k8', OTHER]);
  });

  test('when nothing follows cx1', () => {
    expect(codes('what is cx1?')).toEqual(['damaged: cx1']);
  });
});

describe('each code once', () => {
  const once = (text: string) => codesOnce(findCodes(text)).map(({ code, label }) => [code, label]);

  test('stands where it first appeared, with its result', () => {
    const [{ code, result } = { code: '', result: undefined }, { code: other } = { code: '' }] =
      CODED_RESULTS;
    expect(once(`${other} ${code} ${other}`)).toEqual([
      [other, ''],
      [code, ''],
    ]);
    expect(codesOnce(findCodes(`${code} ${code}`))).toEqual([{ code, result, label: '' }]);
  });

  test('has the first label that it came with', () => {
    expect(once(`${CODE} ${OTHER}~Bo ${CODE}~Anna ${CODE}~Ann`)).toEqual([
      [CODE, 'Anna'],
      [OTHER, 'Bo'],
    ]);
  });

  test('is one, however it is written', () => {
    expect(once(`${CODE} ${inGroups(CODE).toUpperCase()}`)).toEqual([[CODE, '']]);
  });

  test('leaves out what cannot be read', () => {
    expect(once(`cx1pzujev8k ${OTHER}`)).toEqual([[OTHER, '']]);
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
      const written = pieces.map(({ result }) => encode(result));
      const text = pieces
        .map(({ gaps, dataGaps, before }, position) => {
          const spaces = ['', ...gaps.slice(1), ...dataGaps];
          return (
            before +
            [...(written[position] ?? '')].map((one, at) => (spaces[at] ?? '') + one).join('')
          );
        })
        .join('\n');
      expect(codes(text)).toEqual(written);
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

  test('with three hundred thousand that are none', { timeout: PATIENCE }, () => {
    expect(findCodes('cx1'.repeat(300_000))).toHaveLength(300_000);
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
    '&r=',
    'c x 1 ',
  ])('with five million characters of %j and no code', { timeout: PATIENCE }, (piece) => {
    expect(findCodes(piece.repeat(MILLIONS / piece.length))).toEqual([]);
  });

  test.each(['q', ' ', '\n', '> ', '~a', '~%41', '&r='])(
    'with one code before five million characters of %j',
    { timeout: PATIENCE },
    (piece) => {
      expect(codes(`${CODE}${piece.repeat(MILLIONS / piece.length)}`)).toEqual([CODE]);
    },
  );
});
