import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/model/code';
import { writeSavedTeam } from '../../../src/stores/savedTeam';
import {
  calledOf,
  joinedBy,
  joinedTeams,
  NO_TEAM,
  renamed,
  without,
  type Team,
} from '../../../src/stores/team';
import { createTeams, type Teams } from '../../../src/stores/teams';
import { result } from '../../fixtures/sheets';
import { fakeBrowser, type FakeBrowser, type FakeTab } from './fakeDevice';

const NOW = 1_000_000;

const SHOP: Team = {
  ...{ id: 'shop', name: 'Shop', anonymous: false, apart: [], changed: 500_000 },
  people: [
    { id: 'a0.0', code: 'cx1p9kfqs68wyzqvw347lxfpzc8', label: 'Anna', name: null, again: [] },
    { id: 'a0.1', code: 'cx1ptfal0ctvt8l9dhnwmnm2hrf', label: 'Bo', name: null, again: ['Bob'] },
  ],
};
const DESK: Team = { ...SHOP, id: 'desk', name: 'Desk', changed: 600_000 };

const DAMAGED = { id: 'damaged', text: '{"format":1,"id":"damaged' };
const NEWER = { id: 'newer', text: '{"format":2,"id":"newer"}' };

const load = (browser: FakeBrowser, tab: FakeTab) =>
  createTeams(tab.load().shelf, () => browser.now);

/** The teams in the first tab of a browser that holds these. */
function visit(...held: readonly Team[]) {
  const browser = fakeBrowser();
  for (const team of held) browser.texts.set(team.id, writeSavedTeam(team));
  const tab = browser.open();
  return { browser, tab, teams: load(browser, tab) };
}

/** The same in two tabs. */
function visitTwice(...held: readonly Team[]) {
  const { browser, teams: one } = visit(...held);
  return { browser, one, other: load(browser, browser.open()) };
}

const shelved = (teams: Teams) =>
  teams.$shelved.get().map((one) => (one.ok ? one.team : `${one.id}: ${one.text}`));
const listed = (teams: Teams) => teams.$shelved.get().map((one) => (one.ok ? one.team.id : one.id));

const called = (name: string) => (team: Team) => ({ ...team, name });
const joinedByOne = (label: string) => (team: Team) => {
  const of = result('33333 33333 33333 33333', { day: team.people.length + 1 });
  return joinedBy(team, [{ code: encode(of), result: of, label, together: 0 }], `${label}-`);
};
const names = (team: Team | null | undefined) => team?.people.map(calledOf);

describe('a team', () => {
  test('is not there on a first visit', () => {
    const { browser, teams } = visit();
    expect(teams.canKeep).toBe(true);
    expect(shelved(teams)).toEqual([]);
    expect(teams.find('shop')).toBeNull();
    expect(browser.texts.size).toBe(0);
  });

  test('is kept with the moment it was, found and listed', () => {
    const { browser, teams } = visit();
    expect(teams.keep(SHOP)).toBe(true);
    const kept = { ...SHOP, changed: NOW };
    expect(browser.texts).toEqual(new Map([['shop', writeSavedTeam(kept)]]));
    expect(teams.find('shop')).toEqual(kept);
    expect(shelved(teams)).toEqual([kept]);
  });

  test('is there on return', () => {
    const { browser, tab, teams } = visit();
    teams.keep(SHOP);
    const again = load(browser, tab);
    expect(again.find('shop')).toEqual({ ...SHOP, changed: NOW });
    expect(shelved(again)).toEqual([{ ...SHOP, changed: NOW }]);
  });

  test('is not kept over another that lies there already', () => {
    const { browser, teams } = visit(SHOP);
    expect(teams.keep({ ...SHOP, people: [] })).toBe(false);
    expect(browser.texts.get('shop')).toBe(writeSavedTeam(SHOP));
  });

  test('stays the same object as long as nothing changes', () => {
    const { teams } = visit(SHOP, DESK);
    const before = teams.find('shop');
    teams.change('desk', called('Counter'));
    expect(teams.find('shop')).toBe(before);
    expect(shelved(teams)).toContain(before);
  });

  test('is changed with the moment of the change, and returned as it lies there', () => {
    const { browser, teams } = visit(SHOP);
    const changed = { ...SHOP, name: 'Store', changed: NOW };
    expect(teams.change('shop', called('Store'))).toEqual(changed);
    expect(browser.texts.get('shop')).toBe(writeSavedTeam(changed));
    expect(teams.find('shop')).toEqual(changed);
    expect(shelved(teams)).toEqual([changed]);
  });

  test('is changed under its own id, whatever the step makes of it', () => {
    const { browser, teams } = visit(SHOP);
    expect(teams.change('shop', () => NO_TEAM)).toEqual({ ...NO_TEAM, id: 'shop', changed: NOW });
    expect([...browser.texts.keys()]).toEqual(['shop']);
  });

  test('cannot be changed where there is none', () => {
    const { browser, teams } = visit(SHOP);
    expect(teams.change('gone', called('Store'))).toBeNull();
    expect(browser.texts).toEqual(new Map([['shop', writeSavedTeam(SHOP)]]));
  });

  test('is listed before those that were changed earlier', () => {
    const { browser, teams } = visit(SHOP, DESK);
    expect(listed(teams)).toEqual(['desk', 'shop']);
    teams.change('shop', called('Store'));
    expect(listed(teams)).toEqual(['shop', 'desk']);
    browser.now += 1;
    teams.keep({ ...SHOP, id: 'board', changed: 0 });
    expect(listed(teams)).toEqual(['board', 'shop', 'desk']);
  });
});

describe('removing a team', () => {
  test('takes it off the device, and no other', () => {
    const { browser, teams } = visit(SHOP, DESK);
    teams.remove('shop');
    expect([...browser.texts.keys()]).toEqual(['desk']);
    expect(teams.find('shop')).toBeNull();
    expect(listed(teams)).toEqual(['desk']);
  });

  test('can be undone, to the last character', () => {
    const { browser, teams } = visit(SHOP, DESK);
    teams.remove('shop');
    expect(teams.putBack()).toBe(true);
    expect(browser.texts.get('shop')).toBe(writeSavedTeam(SHOP));
    expect(teams.find('shop')).toEqual(SHOP);
    expect(listed(teams)).toEqual(['desk', 'shop']);
  });

  test('takes all of them at once, and undoing brings all of them back', () => {
    const { browser, teams } = visit(SHOP, DESK);
    teams.remove('shop', 'desk', 'nobody');
    expect(browser.texts.size).toBe(0);
    expect(teams.putBack()).toBe(true);
    expect(listed(teams)).toEqual(['desk', 'shop']);
  });

  test('tells when not everything could be put back', () => {
    const { browser, teams } = visit(SHOP, DESK);
    teams.remove('shop', 'desk');
    browser.texts.set('shop', 'taken');
    expect(teams.putBack()).toBe(false);
    expect(browser.texts.get('shop')).toBe('taken');
    expect(teams.find('desk')).toEqual(DESK);
  });

  test('can be undone once', () => {
    const { browser, teams } = visit(SHOP);
    expect(teams.putBack()).toBe(false);
    teams.remove('shop');
    teams.putBack();
    browser.texts.clear();
    expect(teams.putBack()).toBe(false);
    expect(browser.texts.size).toBe(0);
  });

  test('can be undone for the last one', () => {
    const { teams } = visit(SHOP, DESK);
    teams.remove('shop');
    teams.remove('desk');
    teams.putBack();
    expect(listed(teams)).toEqual(['desk']);
    expect(teams.putBack()).toBe(false);
  });

  test('that is not there removes nothing, and can still put back the one before', () => {
    const { teams } = visit(SHOP);
    teams.remove('shop');
    teams.remove('gone');
    expect(teams.putBack()).toBe(true);
    expect(listed(teams)).toEqual(['shop']);
  });

  test('cannot be undone without room, until there is room', () => {
    const { browser, teams } = visit(SHOP);
    teams.remove('shop');
    browser.fill();
    expect(teams.putBack()).toBe(false);
    expect(listed(teams)).toEqual([]);
    browser.room = Number.POSITIVE_INFINITY;
    expect(teams.putBack()).toBe(true);
    expect(teams.find('shop')).toEqual(SHOP);
  });

  test('is not undone over what has been put in its place since', () => {
    const { browser, teams } = visit(SHOP);
    teams.remove('shop');
    browser.texts.set('shop', NEWER.text);
    expect(teams.putBack()).toBe(false);
    expect(browser.texts.get('shop')).toBe(NEWER.text);
  });
});

describe('in two tabs', () => {
  test('a change in one is found in the other at once, and listed once it has heard', () => {
    const { browser, one, other } = visitTwice(SHOP);
    const changed = one.change('shop', called('Store'));
    expect(other.find('shop')).toEqual(changed);
    browser.settle();
    expect(shelved(other)).toEqual([changed]);
  });

  test('a new team in one is listed in the other, and a removed one no longer', () => {
    const { browser, one, other } = visitTwice(SHOP);
    one.keep(DESK);
    one.remove('shop');
    browser.settle();
    expect(listed(other)).toEqual(['desk']);
    expect(other.find('shop')).toBeNull();
  });

  test.each([true, false])(
    'a change just after one in the other loses neither (heard: %s)',
    (heard) => {
      const { browser, one, other } = visitTwice(SHOP);
      other.change('shop', joinedByOne('Cleo'));
      if (heard) browser.settle();
      one.change('shop', (team) => renamed(team, 'a0.0', 'Annabel'));
      other.change('shop', (team) => without(team, 'a0.1'));
      expect(names(one.find('shop'))).toEqual(['Annabel', 'Cleo']);
      expect(names(other.find('shop'))).toEqual(['Annabel', 'Cleo']);
    },
  );

  test('any number of people added in either are all there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean())), (steps) => {
        const { browser, one, other } = visitTwice({ ...SHOP, people: [] });
        steps.forEach(([inOne, heard], n) => {
          (inOne ? one : other).change('shop', joinedByOne(`Nr ${n}`));
          if (heard) browser.settle();
        });
        const everybody = steps.map((_, n) => `Nr ${n}`);
        expect(names(one.find('shop'))).toEqual(everybody);
        expect(names(other.find('shop'))).toEqual(everybody);
      }),
    );
  });

  test('a step is undone without what the other has done since', () => {
    const { one, other } = visitTwice(SHOP);
    const before = one.find('shop');
    const after = one.change('shop', (team) => without(team, 'a0.0'));
    other.change('shop', joinedByOne('Cleo'));
    other.change('shop', (team) => renamed(team, 'a0.1', 'Bob'));
    one.change('shop', (now) => (before && after ? joinedTeams(after, before, now) : now));
    expect(names(other.find('shop'))).toEqual(['Anna', 'Bob', 'Cleo']);
  });

  test('a team that the other has removed is not brought back by a change', () => {
    const { browser, one, other } = visitTwice(SHOP);
    other.remove('shop');
    expect(one.change('shop', called('Store'))).toBeNull();
    expect(browser.texts.size).toBe(0);
    expect(other.putBack()).toBe(true);
    expect(one.find('shop')).toEqual(SHOP);
  });
});

describe('where there is no room', () => {
  test('a team is not kept, and says so', () => {
    const { browser, teams } = visit(DESK);
    browser.fill();
    expect(teams.keep(SHOP)).toBe(false);
    expect(teams.find('shop')).toBeNull();
    expect(listed(teams)).toEqual(['desk']);
  });

  test('a change returns nothing, and what lay there is unchanged', () => {
    const { browser, teams } = visit(SHOP);
    browser.fill();
    expect(teams.change('shop', joinedByOne('Cleo'))).toBeNull();
    expect(browser.texts.get('shop')).toBe(writeSavedTeam(SHOP));
    expect(teams.find('shop')).toEqual(SHOP);
    expect(shelved(teams)).toEqual([SHOP]);
  });

  test('a change that takes something out is kept', () => {
    const { browser, teams } = visit(SHOP);
    browser.fill();
    expect(names(teams.change('shop', (team) => without(team, 'a0.1')))).toEqual(['Anna']);
    expect(names(teams.find('shop'))).toEqual(['Anna']);
  });
});

describe('where the browser forbids it', () => {
  test.each(['shelf', 'everything'] as const)(
    'nothing is kept, and nothing fails (%s)',
    (forbids) => {
      const browser = fakeBrowser({ forbids });
      const teams = load(browser, browser.open());
      expect(teams.canKeep).toBe(false);
      expect(teams.keep(SHOP)).toBe(false);
      expect(teams.find('shop')).toBeNull();
      expect(teams.change('shop', called('Store'))).toBeNull();
      teams.remove('shop');
      expect(teams.putBack()).toBe(false);
      expect(shelved(teams)).toEqual([]);
      expect(browser.texts.size).toBe(0);
    },
  );
});

describe('what cannot be read', () => {
  const MISPLACED = { id: 'elsewhere', text: writeSavedTeam(SHOP) };
  const UNREADABLE = [DAMAGED, NEWER, MISPLACED];

  function withUnreadable() {
    const { browser, tab } = visit(SHOP);
    for (const { id, text } of UNREADABLE) browser.texts.set(id, text);
    return { browser, teams: load(browser, tab) };
  }

  test('is listed with its text, after the teams', () => {
    const { teams } = withUnreadable();
    expect(teams.$shelved.get()).toEqual([
      { ok: true, team: SHOP },
      ...UNREADABLE.map((one) => ({ ok: false, ...one })),
    ]);
  });

  test.each(UNREADABLE)('stays as it is, whatever is done: $id', ({ id, text }) => {
    const { browser, teams } = withUnreadable();
    expect(teams.find(id)).toBeNull();
    expect(teams.change(id, () => ({ ...SHOP, id }))).toBeNull();
    expect(teams.keep({ ...SHOP, id })).toBe(false);
    teams.change('shop', called('Store'));
    teams.remove('shop');
    teams.putBack();
    expect(browser.texts.get(id)).toBe(text);
  });

  test.each(UNREADABLE)('can be removed, and put back: $id', ({ id, text }) => {
    const { browser, teams } = withUnreadable();
    teams.remove(id);
    expect(browser.texts.has(id)).toBe(false);
    expect(listed(teams)).not.toContain(id);
    expect(browser.texts.size).toBe(3);
    expect(teams.putBack()).toBe(true);
    expect(browser.texts.get(id)).toBe(text);
    expect(listed(teams)).toContain(id);
  });

  test('of a team that a later version has changed in another tab is not written over', () => {
    const { browser, teams } = visit(SHOP);
    browser.texts.set('shop', NEWER.text);
    expect(teams.change('shop', called('Store'))).toBeNull();
    expect(browser.texts.get('shop')).toBe(NEWER.text);
  });
});
