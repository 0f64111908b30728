import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/model/code';
import { teamFragment } from '../../../src/model/link';
import { keptTeamFragment, readTeamAddress, SEVERAL_TEAMS } from '../../../src/stores/teamAddress';
import { anyResult, OFTEN } from '../model/arbitraries';
import { anyText } from './arbitraries';

const CODE = 'cx1p9kfqs68wyzqvw347lxfpzc8';

/** Whatever an address can carry: half a character cannot be percent-encoded. */
const anyId = fc.oneof(
  fc.uuid(),
  anyText.map((text) => text.toWellFormed()),
  fc.constantFrom('', '%', '%41', '#team=x', 'teams', `r=${CODE}`, CODE, 'a&b=c+d e'),
);

/** What an address may begin with, and what may follow. */
const anyFragment = fc
  .tuple(fc.constantFrom('', '#', '#r=', '#team=', '#teams', '#e=', `#${CODE}`), anyText)
  .map(([start, rest]) => start + rest);

describe('the address of a kept team', () => {
  test('leads to the team, whatever its id', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        expect(readTeamAddress(keptTeamFragment(id))).toEqual({ at: 'kept', id });
      }),
      OFTEN,
    );
  });

  test('stays the same in a browser', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const fragment = keptTeamFragment(id);
        expect(new URL(fragment, 'https://thread.example/team/').hash).toBe(fragment);
      }),
      OFTEN,
    );
  });

  test('is as it has always been', () => {
    expect(keptTeamFragment('0123456789abcdef')).toBe('#team=0123456789abcdef');
  });

  test.each([
    ['#team=', ''],
    ['#team=%', '%'],
    ['#team=a%20b', 'a b'],
    ['#team=%E0%A4%A', '%E0%A4%A'],
    [`#team=${CODE}`, CODE],
  ])('is read as it stands: %s', (fragment, id) => {
    expect(readTeamAddress(fragment)).toEqual({ at: 'kept', id });
  });
});

describe('the address of several teams', () => {
  test('is one', () => {
    expect(SEVERAL_TEAMS).toBe('#teams');
    expect(readTeamAddress('#teams')).toEqual({ at: 'several' });
  });

  test.each(['#teams=', '#teams2', '#Teams', 'teams', '#team'])('is not %s', (fragment) => {
    expect(readTeamAddress(fragment)).toEqual({ at: 'start' });
  });
});

describe('the address of a team in a link', () => {
  test('is any that carries results', () => {
    const anyPeople = fc.array(fc.record({ code: anyResult.map(encode), label: anyText }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(anyPeople, (people) => {
        const fragment = teamFragment(people);
        expect(readTeamAddress(fragment)).toEqual({ at: 'link', fragment });
      }),
    );
  });

  test.each([
    ['without a code that can be read', '#r='],
    ['with something else for a code', '#r=nonsense'],
    ['with a code alone', `#${CODE}`],
    ['in capitals', `#R=${CODE.toUpperCase()}`],
    ['behind something else', `#utm=mail&r=${CODE}`],
    ['with its signs escaped', `#r%3D${CODE}%7EAnna`],
    ['with a broken code', '#x=cx1pzujev'],
  ])('is one %s', (_, fragment) => {
    expect(readTeamAddress(fragment)).toEqual({ at: 'link', fragment });
  });
});

describe('any other address', () => {
  test.each(['', '#', '#main', '#verdict', '#a=1&r=nonsense', '#cx2', '#e=abc', '#r'])(
    'is the start: %o',
    (fragment) => {
      expect(readTeamAddress(fragment)).toEqual({ at: 'start' });
    },
  );

  test('is read without an error, and never makes up what it shows', () => {
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        const place = readTeamAddress(fragment);
        expect(place.at === 'kept').toBe(fragment.startsWith('#team='));
        expect(place.at === 'several').toBe(fragment === '#teams');
        if (place.at === 'link') expect(place.fragment).toBe(fragment);
        if (/^#r=|^(?!#team=).*cx1/is.test(fragment)) expect(place.at).toBe('link');
      }),
      OFTEN,
    );
  });
});
