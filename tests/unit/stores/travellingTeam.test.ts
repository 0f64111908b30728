import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../src/model/code';
import { LONGEST_LINK } from '../../../src/browser/sharing';
import { teamFragment } from '../../../src/model/link';
import { read } from '../../../src/model/scoring';
import { answersOnly, type Result } from '../../../src/model/sheet';
import type { Member } from '../../../src/stores/team';
import {
  ANSWERS_ONLY,
  travellingMembers,
  type TeamTravels,
} from '../../../src/stores/travellingTeam';
import { result } from '../../fixtures/sheets';
import { anyResult } from '../model/arbitraries';

const member = (label: string, said: Result): Member => ({
  ...{ id: label, label, code: encode(said), result: said, reading: read(said.answers) },
});

const MORE = {
  chair: 'brand',
  day: 1056,
  ambition: { management: 3, brand: 4, operations: null, customer: 5 },
} as const;
const ANNA = member('Anna', result('55555 55555 55555 55555', MORE));
const BO = member('Bo', result('11111 11111 11111 11111', MORE));

const EVERYTHING: TeamTravels = { names: true, origin: true, ambition: true };

const said = (members: readonly Member[]) =>
  members.map(({ code, label, result }) => ({ code, label, result }));

const anyTravels: fc.Arbitrary<TeamTravels> = fc.record({
  names: fc.boolean(),
  origin: fc.boolean(),
  ambition: fc.boolean(),
});

describe('of a team is handed on', () => {
  test('everything, where everything travels', () => {
    expect(travellingMembers([ANNA, BO], EVERYTHING)).toEqual([ANNA, BO]);
  });

  test('nothing but answers, where nothing else travels', () => {
    const stripped = [ANNA, BO].map(({ result }) => {
      const only = answersOnly(result);
      return { code: encode(only), label: '', result: only };
    });
    expect(said(travellingMembers([ANNA, BO], ANSWERS_ONLY))).toEqual(stripped);
  });

  test.each([
    ['names', { ...ANNA, label: '' }],
    ['origin', { ...ANNA, result: { ...ANNA.result, chair: 'not-said', day: 0 } }],
    [
      'ambition',
      { ...ANNA, result: { ...ANNA.result, ambition: answersOnly(ANNA.result).ambition } },
    ],
  ] as const)('everything but the %s', (left, without) => {
    const travels = { ...EVERYTHING, [left]: false };
    const [only] = travellingMembers([ANNA], travels);
    expect(only).toEqual({ ...without, code: encode(without.result) });
  });

  test('without names in an order that does not say who came first', () => {
    const travels = { ...EVERYTHING, names: false };
    expect(said(travellingMembers([ANNA, BO], travels))).toEqual(
      said(travellingMembers([BO, ANNA], travels)),
    );
  });

  test('in the order in which people came, where nobody had a name', () => {
    const nameless = [ANNA, BO].map((one) => ({ ...one, label: '' }));
    const travels = { ...EVERYTHING, names: false };
    expect(travellingMembers(nameless, travels)).toEqual(nameless);
    const reversed = nameless.toReversed();
    expect(travellingMembers(reversed, travels)).toEqual(reversed);
  });

  test('what the codes say, whatever travels', () => {
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 5 }), anyTravels, (results, travels) => {
        const members = results.map((one, index) => member(`${index}`, one));
        const handed = travellingMembers(members, travels);
        expect(handed).toHaveLength(members.length);
        for (const { code, result, reading } of handed) {
          expect(decode(code)).toEqual({ ok: true, code, result });
          expect(reading).toEqual(read(result.answers));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a link', () => {
  const BASES = [
    'https://www.example-organisation.nl/red-thread/nl/team/',
    'https://customer-experience.department.example-organisation.co.uk/instruments/red-thread/nl/team/',
  ];
  const sixty = Array.from({ length: 60 }, (_, n) =>
    member('', result('34343 22122 3332? -----', { ...MORE, day: 1000 + n })),
  );

  test.each(BASES)('carries sixty people without names, and gets through: %s', (base) => {
    const link = new URL(teamFragment(travellingMembers(sixty, EVERYTHING)), base).href;
    expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
  });

  test('is as long without origin and ambition as with them', () => {
    expect(teamFragment(travellingMembers(sixty, ANSWERS_ONLY))).toHaveLength(60 * 30);
    expect(teamFragment(travellingMembers(sixty, EVERYTHING))).toHaveLength(60 * 30);
  });
});
