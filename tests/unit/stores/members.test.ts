import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { encode } from '../../../src/model/code';
import { answersOnly } from '../../../src/model/sheet';
import { createMembers, memberOf, type Members } from '../../../src/stores/members';
import { NO_TEAM, renamed, type Person, type Team } from '../../../src/stores/team';
import { ambition, result } from '../../fixtures/sheets';
import { OFTEN } from '../model/arbitraries';
import { anyTeam } from './arbitraries';

const SAID = result('34343 22122 3332? 3333-', {
  ...{ chair: 'management', day: 1056, ambition: ambition('4444') },
});

const ANNA: Person = { id: 'a0.0', code: encode(SAID), label: 'Anna', name: null, again: [] };
const BO: Person = { ...ANNA, id: 'a1.1', label: 'Bo' };
const UNREADABLE: Person = { ...ANNA, id: 'a2.2', code: 'cx1pzujev8k8rel7ayslur6p9qq' };

let members: Members;
beforeEach(() => {
  members = createMembers();
});

const shownAs = (person: Person, name: string) => {
  const [is = person] = renamed({ ...NO_TEAM, people: [person] }, person.id, name).people;
  return members.of(is, false)?.label;
};

describe('who has been read', () => {
  test('is what is shown of them, in any team, however often it is asked', () => {
    fc.assert(
      fc.property(anyTeam, fc.boolean(), ({ people }: Team, anonymous) => {
        const known = createMembers();
        for (const person of [...people, ...people]) {
          expect(known.of(person, anonymous)).toEqual(memberOf(person, anonymous));
          expect(known.of(person, !anonymous)).toEqual(memberOf(person, !anonymous));
        }
      }),
      OFTEN,
    );
  });

  test('is read once, whatever the team has become since', () => {
    const before = members.of(ANNA, false);
    const after = members.of({ ...ANNA, name: 'Annabel', again: ['Anna'] }, false);
    expect(after?.reading).toBe(before?.reading);
    expect(after?.result).toBe(before?.result);
    expect(members.resultOf(ANNA)).toBe(before?.result);
  });

  test('is read once for everybody with the same code, who stay different people', () => {
    const [anna, bo] = [members.of(ANNA, false), members.of(BO, false)];
    expect(bo?.reading).toBe(anna?.reading);
    expect([anna?.id, anna?.label]).toEqual(['a0.0', 'Anna']);
    expect([bo?.id, bo?.label]).toEqual(['a1.1', 'Bo']);
  });

  test('is read by each page for itself', () => {
    members.of(ANNA, false);
    expect(createMembers().isKnown(ANNA, false)).toBe(false);
  });

  test('shows a new name at once, and the label again after that', () => {
    expect(members.of(ANNA, false)?.label).toBe('Anna');
    expect(shownAs(ANNA, 'Annabel')).toBe('Annabel');
    expect(shownAs(ANNA, '')).toBe('');
    expect(shownAs(ANNA, 'Anna')).toBe('Anna');
  });
});

describe('whom a team shows without a name', () => {
  test('stands beside who has one, each with what is theirs', () => {
    for (let times = 0; times < 2; times += 1) {
      expect(members.of(ANNA, false)).toMatchObject({ label: 'Anna', code: ANNA.code });
      expect(members.of(ANNA, true)).toEqual(memberOf(ANNA, true));
    }
    const hidden = members.of(ANNA, true);
    expect(hidden).toMatchObject({ label: '', result: answersOnly(SAID) });
    expect(hidden?.code).toBe(encode(answersOnly(SAID)));
    expect(members.of(ANNA, true)?.reading).toBe(hidden?.reading);
  });

  test('has none after a new name either', () => {
    members.of(ANNA, true);
    expect(members.of({ ...ANNA, name: 'Annabel' }, true)?.label).toBe('');
  });

  test.each(['-', ' ', '\u00AD', 'anonymous ', 'named '])(
    'shows nothing more where a kept code begins with %o',
    (start) => {
      members.of({ ...ANNA, code: start + ANNA.code }, false);
      expect(members.of(ANNA, true)).toEqual(memberOf(ANNA, true));
    },
  );

  test('has a result all the same, for those who may see it', () => {
    members.of(ANNA, true);
    expect(members.resultOf(ANNA)).toEqual(SAID);
    expect(members.of(ANNA, true)?.result).toEqual(answersOnly(SAID));
  });
});

describe('what is known', () => {
  test('is nobody at first, then who was read, as they were read', () => {
    expect(members.isKnown(ANNA, false)).toBe(false);
    members.of(ANNA, false);
    expect(members.isKnown(ANNA, false)).toBe(true);
    expect(members.isKnown(ANNA, true)).toBe(false);
    members.of(ANNA, true);
    expect(members.isKnown(ANNA, true)).toBe(true);
  });

  test('is whoever has the same code, under any name', () => {
    members.of(ANNA, false);
    expect(members.isKnown({ ...BO, name: 'Bob' }, false)).toBe(true);
    expect(members.isKnown(UNREADABLE, false)).toBe(false);
  });

  test.each([false, true])('is that a code cannot be read as well (anonymous: %s)', (anonymous) => {
    expect(members.of(UNREADABLE, anonymous)).toBeNull();
    expect(members.isKnown(UNREADABLE, anonymous)).toBe(true);
    expect(members.of(UNREADABLE, anonymous)).toBeNull();
    expect(members.resultOf(UNREADABLE)).toBeNull();
  });
});
