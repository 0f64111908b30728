import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/model/code';
import { findCodes } from '../../../src/model/pasted';
import {
  decodeReadiness,
  encodeReadiness,
  outcomeOf,
  readinessInGroups,
  saidIn,
  SAYINGS,
  standingOf,
  STATEMENTS,
  statementsOf,
  themeOf,
  THEMES,
  toArrangeFirst,
  withSaying,
  type Outcome,
} from '../../../src/model/readiness';
import { result } from '../../fixtures/sheets';
import { OFTEN } from './arbitraries';
import { anyReadiness, answers, YES } from './readinessAnswers';

describe('the check', () => {
  test('has twelve statements, two for each of six themes', () => {
    expect(STATEMENTS).toHaveLength(12);
    expect(THEMES.map((theme) => statementsOf(theme).length)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(THEMES.flatMap(statementsOf)).toEqual(STATEMENTS);
    expect(new Set(STATEMENTS.map(themeOf))).toEqual(new Set(THEMES));
  });

  // Codes and files that were handed out say "statement 3: no". They stay readable as long as this stands.
  test('keeps its ids and their order', () => {
    expect(STATEMENTS).toEqual([
      ...['vision.written', 'vision.shared'],
      ...['commitment.board', 'commitment.colleagues'],
      ...['knowledge-and-skills.customers', 'knowledge-and-skills.practice'],
      ...['data.paths', 'data.decisions'],
      ...['software.agreements', 'software.changes'],
      ...['prospects-and-channels.before', 'prospects-and-channels.between'],
    ]);
    expect(SAYINGS).toEqual(['yes', 'partly', 'no', 'unknown']);
  });
});

/** How vision stands after two answers, such as "yn". */
const visionAfter = (two: string): Outcome =>
  outcomeOf(answers(`${two}${'.'.repeat(10)}`), 'vision');

describe('a theme', () => {
  test.each([
    ['yy', 'in-place'],
    ['yp', 'partly'],
    ['yn', 'partly'],
    ['y?', 'to-find-out'],
    ['pp', 'partly'],
    ['pn', 'partly'],
    ['p?', 'partly'],
    ['nn', 'missing'],
    ['n?', 'missing'],
    ['??', 'to-find-out'],
    ['..', 'open'],
    ['y.', 'open'],
    ['n.', 'open'],
    ['?.', 'open'],
  ])('with the answers %s is %s, whichever comes first', (two, outcome) => {
    expect(visionAfter(two)).toBe(outcome);
    expect(visionAfter([...two].reverse().join(''))).toBe(outcome);
  });

  test('does not depend on the other themes', () => {
    fc.assert(
      fc.property(anyReadiness, anyReadiness, (said, others) => {
        const mixed = Object.fromEntries(
          STATEMENTS.map((id) => [id, (themeOf(id) === 'data' ? said : others)[id]]),
        );
        expect(outcomeOf(mixed, 'data')).toBe(outcomeOf(said, 'data'));
      }),
      OFTEN,
    );
  });

  test('never stands worse after a better answer', () => {
    const order = ['missing', 'partly', 'in-place'];
    const known = ['n', 'p', 'y'];
    for (const other of known) {
      const stands = known.map((sign) => order.indexOf(visionAfter(sign + other)));
      expect(stands).toEqual([...stands].sort());
    }
  });

  test('that is to find out may turn out to be in place, and one that is missing cannot', () => {
    const after = (sign: string) => ['n', 'p', 'y'].map((found) => visionAfter(sign + found));
    expect(after('y')).toContain('in-place');
    expect(after('n')).not.toContain('in-place');
  });
});

/** What comes first, as "theme: outcome, statement number: answer". */
const firstOf = (signs: string) =>
  toArrangeFirst(answers(signs)).map(
    ({ theme, outcome, statement, said }) =>
      `${theme}: ${outcome}, ${STATEMENTS.indexOf(statement) + 1}: ${said}`,
  );

describe('what to arrange first', () => {
  test('is what is missing, then what is partly there, then what is to find out', () => {
    expect(firstOf('y? pp yy yy nn yy')).toEqual([
      'software: missing, 9: no',
      'commitment: partly, 3: partly',
      'vision: to-find-out, 2: unknown',
    ]);
  });

  test('follows the order of the themes where they stand alike', () => {
    expect(firstOf('yy nn yy nn yy nn')).toEqual([
      'commitment: missing, 3: no',
      'data: missing, 7: no',
      'prospects-and-channels: missing, 11: no',
    ]);
  });

  test('is three themes at most', () => {
    expect(firstOf('nn nn nn nn nn nn')).toHaveLength(3);
    expect(firstOf('yy yy nn pp ?? nn')).toEqual([
      'knowledge-and-skills: missing, 5: no',
      'prospects-and-channels: missing, 11: no',
      'data: partly, 7: partly',
    ]);
  });

  test.each([
    ['yn', '2: no'],
    ['pn', '2: no'],
    ['?n', '2: no'],
    ['?p', '2: partly'],
    ['pp', '1: partly'],
    ['y?', '2: unknown'],
    ['??', '1: unknown'],
  ])('begins in a theme with no, then partly, then "don\'t know": %s', (two, begins) => {
    const [only] = firstOf(`${two}${'y'.repeat(10)}`);
    expect(only).toContain(begins);
  });

  test('is nothing where everything is in place, nothing is answered or every theme is open', () => {
    expect(firstOf('yyyyyyyyyyyy')).toEqual([]);
    expect(firstOf('............')).toEqual([]);
    expect(firstOf('n.n.n.n.n.n.')).toEqual([]);
  });

  test('is there as soon as one theme has its answers', () => {
    expect(firstOf('..nn........')).toEqual(['commitment: missing, 3: no']);
  });

  test('never names a theme that is open or in place, nor one twice', () => {
    fc.assert(
      fc.property(anyReadiness, (said) => {
        const first = toArrangeFirst(said);
        const names = first.map(({ theme }) => theme);
        expect(new Set(names).size).toBe(names.length);
        for (const { theme, outcome, statement, said: saying } of first) {
          expect(outcome).toBe(outcomeOf(said, theme));
          expect(['missing', 'partly', 'to-find-out']).toContain(outcome);
          expect(themeOf(statement)).toBe(theme);
          expect(said[statement]).toBe(saying);
          expect(saying).not.toBe('yes');
        }
        const lacking = THEMES.filter(
          (theme) => !['in-place', 'open'].includes(outcomeOf(said, theme)),
        );
        expect(first).toHaveLength(Math.min(3, lacking.length));
      }),
      OFTEN,
    );
  });
});

describe('how much has been said', () => {
  test.each([
    ['............', 'nothing', 0],
    ['n...........', 'begun', 1],
    ['yyyyyyyyyyy.', 'begun', 11],
    ['yyyyyyyyyyy?', 'complete', 12],
    ['yyyyyyyyyyyy', 'ready', 12],
  ])('%s: %s', (signs, standing, n) => {
    expect(standingOf(answers(signs))).toBe(standing);
    expect(saidIn(answers(signs))).toBe(n);
  });

  test('the same answer once more changes nothing', () => {
    expect(withSaying(YES, 'data.paths', 'yes')).toBe(YES);
    expect(withSaying(YES, 'data.paths', 'no')).toEqual({ ...YES, 'data.paths': 'no' });
  });
});

describe('a readiness code', () => {
  // Handed out, they stay readable for ever. Computed with the reference implementation of BIP 350 in Python.
  test.each([
    ['............', 'cxr1pqqqqqq3vnw4a'],
    ['yyyyyyyyyyyy', 'cxr1pp6x555etlpju'],
    ['????????????', 'cxr1p8g6jjsllel5d'],
    ['nnpyn?..yy?p', 'cxr1p9vqn5yy232yh'],
    ['ypn?.ypn?.yp', 'cxr1pzgfv6racev8r'],
  ])('of %s is %s', (signs, code) => {
    expect(encodeReadiness(answers(signs))).toBe(code);
    expect(decodeReadiness(code)).toEqual({ ok: true, said: answers(signs), code });
  });

  test('is read as the answers it was written for, and keeps open apart from unknown', () => {
    fc.assert(
      fc.property(anyReadiness, (said) => {
        const code = encodeReadiness(said);
        expect(code).toMatch(/^cxr1p[02-9ac-hj-np-z]{12}$/);
        expect(decodeReadiness(code)).toEqual({ ok: true, said, code });
      }),
      OFTEN,
    );
  });

  test('is read in capitals, in groups and over two lines', () => {
    const code = encodeReadiness(YES);
    const groups = readinessInGroups(code);
    expect(groups.map(({ length }) => length)).toEqual([4, 4, 4, 4, 1]);
    for (const text of [
      groups.join(' '),
      groups.join('-'),
      groups.join('\n'),
      code.toUpperCase(),
    ]) {
      expect(decodeReadiness(text)).toMatchObject({ ok: true, code });
    }
  });

  test('with one character changed is damaged', () => {
    const code = encodeReadiness(YES);
    for (let place = 4; place < code.length; place += 1) {
      const other = code[place] === 'q' ? 'p' : 'q';
      const changed = code.slice(0, place) + other + code.slice(place + 1);
      expect(decodeReadiness(changed)).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  test('is not found where results are looked for', () => {
    expect(findCodes(`${encodeReadiness(YES)} ${encodeReadiness({})}`)).toEqual([]);
  });

  test.each([
    ['nothing', '', 'not-a-code'],
    ['a result', encode(result('33333 33333 33333 33333')), 'not-a-code'],
    ['an unfinished form', 'cxd1pqqqqqqqqqqqqqrfmrdy', 'not-a-code'],
    ['one character too few', encodeReadiness(YES).slice(0, -1), 'damaged'],
    ['one character too many', `${encodeReadiness(YES)}q`, 'damaged'],
    ['the number after the last', 'cxr1p8g6jj3zfd2fl', 'damaged'],
    ['the largest number', 'cxr1pllllllhzrp5c', 'damaged'],
    ['a later version', 'cxr1zp6x555trngnz', 'newer'],
  ])('%s is no code of this version', (_, text, reason) => {
    expect(decodeReadiness(text)).toEqual({ ok: false, reason });
  });
});
