import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../src/model/code';
import { listTogether, peopleBehind, type Arrival } from '../../../src/model/merging';
import { read } from '../../../src/model/scoring';
import { answersOnly, NO_AMBITION, type Result } from '../../../src/model/sheet';
import { inShownOrder, memberOf } from '../../../src/stores/members';
import {
  asLinked,
  asOnePerson,
  asSeveralPeople,
  calledOf,
  identicalIn,
  joinedBy,
  joinedTeams,
  keptApart,
  NO_TEAM,
  renamed,
  renewedIn,
  updated,
  without,
  type Person,
  type Team,
} from '../../../src/stores/team';
import { ambition, result } from '../../fixtures/sheets';
import { anyResult, OFTEN } from '../model/arbitraries';
import { anyArrivals, anyText } from './arbitraries';

const THREES = '33333 33333 33333 33333';
const ONE = result(THREES, { chair: 'brand', day: 1056 });
const OTHER = result('44444 33333 33333 33333', { chair: 'brand', day: 1056 });
const HIGHER = { ...ONE, ambition: ambition('4444') };
const HIGHEST = { ...ONE, ambition: ambition('5555') };

const arrival = (of: Result, label: string, together = 0): Arrival => ({
  code: encode(of),
  result: of,
  label,
  together,
});

/** Links that came one by one, all with the code of ONE. */
const links = (...labels: readonly string[]) =>
  labels.map((label, together) => arrival(ONE, label, together));

/** One team link with as many people, all with the code of ONE. */
const teamLink = (...labels: readonly string[]) => labels.map((label) => arrival(ONE, label));

/** The team in which each of these came in after the other. */
const teamOf = (...comings: readonly (readonly Arrival[])[]): Team =>
  comings.reduce((team, arrivals, n) => joinedBy(team, arrivals, `came${n}-`), NO_TEAM);

const shownIn = ({ people }: Team) => people.map(calledOf);
const namesIn = ({ people }: Team) => people.map(({ name }) => name);
const labelsIn = ({ people }: Team) => people.map(({ label }) => label);
const idsIn = ({ people }: Team) => people.map(({ id }) => id);
const againIn = ({ people }: Team) => people.map(({ again }) => again);
const codesOf = (...results: readonly Result[]) => results.map(encode);

/** How often anything came in: once for everybody, and once more for every time after that. */
const timesIn = ({ people }: Team) => people.reduce((sum, { again }) => sum + 1 + again.length, 0);

const resultsOf = ({ people }: Team) =>
  new Map(
    people.flatMap(({ code }) => {
      const reading = decode(code);
      return reading.ok ? [[code, reading.result] as const] : [];
    }),
  );

type Step = (team: Team) => Team;

/** Any step a user can take with a team. */
const anyStep: fc.Arbitrary<Step> = fc
  .record({
    kind: fc.constantFrom('join', 'join', 'one', 'several', 'rename', 'remove', 'update', 'apart'),
    arrivals: anyArrivals,
    came: fc.uuid(),
    nth: fc.nat(),
    label: fc.constantFrom('', 'Anna', 'Dirk'),
  })
  .map(({ kind, arrivals, came, nth, label }): Step => {
    return (team) => {
      if (kind === 'join') return joinedBy(team, arrivals, came);
      const [person, other] = [0, 1].map((more) => team.people[(nth + more) % team.people.length]);
      if (!person || !other) return team;
      if (kind === 'one') return asOnePerson(team, person.code);
      if (kind === 'several') return asSeveralPeople(team, person.code);
      if (kind === 'rename') return renamed(team, person.id, label);
      if (kind === 'remove') return without(team, person.id);
      const renewed = { earlier: person, later: other };
      return kind === 'update' ? updated(team, renewed) : keptApart(team, renewed);
    };
  });

/** Any team that has come about by such steps. */
const anyGrownTeam = fc
  .tuple(anyArrivals, fc.array(anyStep, { maxLength: 6 }))
  .map(([arrivals, steps]) =>
    steps.reduce((team, step) => step(team), joinedBy(NO_TEAM, arrivals, 'first-')),
  );

describe('whoever comes in', () => {
  const ten = Array.from({ length: 10 }, (_, n) => result(THREES, { day: 10 - n }));

  test('is somebody for every code, in the order they came', () => {
    const team = teamOf(ten.map((of, n) => arrival(of, `Nr ${n}`, n)));
    expect(team.people.map(({ code }) => code)).toEqual(codesOf(...ten));
    expect(labelsIn(team)).toEqual(ten.map((_, n) => `Nr ${n}`));
    expect(againIn(team)).toEqual(ten.map(() => []));
  });

  test('has an id that says with what they came, and which of those they are', () => {
    const team = joinedBy(NO_TEAM, [arrival(ONE, '', 0), arrival(OTHER, '', 36)], 'abc-');
    expect(idsIn(team)).toEqual(['abc-0.0', 'abc-10.1']);
  });

  test('has an id of their own, also where one link carried different codes', () => {
    expect(new Set(idsIn(teamOf(ten.map((of) => arrival(of, ''))))).size).toBe(10);
  });

  test('stands after those who are here', () => {
    const team = teamOf([arrival(OTHER, 'Bo')], [arrival(ONE, 'Anna')]);
    expect(labelsIn(team)).toEqual(['Bo', 'Anna']);
  });

  test('leaves the rest of the team as it is', () => {
    const team: Team = { ...NO_TEAM, id: 'x', name: 'Shop', anonymous: true, apart: ['a b'] };
    expect(joinedBy(team, links('Anna'), 'c')).toEqual({ ...team, people: [expect.anything()] });
  });

  test('is nobody where nothing came', () => {
    const team = teamOf(links('Anna'));
    expect(joinedBy(team, [], 'c')).toEqual(team);
  });
});

describe('the same code again', () => {
  test.each<[string, Arrival[][], string[], string[][]]>([
    ['is the same person in the same link', [links('Anna', 'Anna')], ['Anna'], [['Anna']]],
    ['also when it comes later', [links('Anna'), links('Anna')], ['Anna'], [['Anna']]],
    ['is two people with two labels', [links('Anna', 'Bo')], ['Anna', 'Bo'], [[], []]],
    ['also when the other comes later', [links('Anna'), links('Bo')], ['Anna', 'Bo'], [[], []]],
    ['is whoever is here when it has no label', [links('Anna'), links('')], ['Anna'], [['']]],
    ['also when both came at once', [links('', 'Anna')], ['Anna'], [['']]],
    ['gives a label to whoever had none', [links(''), links('Anna')], ['Anna'], [['']]],
    [
      'gives it to one only',
      [teamLink('', ''), links('Anna'), links('Bo')],
      ['Anna', 'Bo'],
      [[''], ['']],
    ],
    [
      'is somebody new after everybody has a label',
      [links(''), links('Anna', 'Bo')],
      ['Anna', 'Bo'],
      [[''], []],
    ],
    ['stays two people in one team link', [teamLink('', '')], ['', ''], [[], []]],
    ['of one name as well', [teamLink('Anna', 'Anna')], ['Anna', 'Anna'], [[], []]],
    ['and with a label and without', [teamLink('', 'Anna')], ['', 'Anna'], [[], []]],
    [
      'is two people once they come in one team link',
      [links('Anna', 'Anna'), teamLink('Anna', 'Anna')],
      ['Anna', 'Anna'],
      [['Anna'], ['Anna']],
    ],
    [
      'adds nobody in the same team link again',
      [teamLink('', 'Anna', 'Anna', 'Bo'), teamLink('', 'Anna', 'Anna', 'Bo')],
      ['', 'Anna', 'Anna', 'Bo'],
      [[''], [], ['Anna', 'Anna'], ['Bo']],
    ],
    [
      'adds whom a longer team link has more',
      [teamLink('', 'Anna'), teamLink('', '', 'Anna')],
      ['', 'Anna', ''],
      [[], ['Anna'], ['']],
    ],
  ])('%s', (_, comings, labels, again) => {
    const team = teamOf(...comings);
    expect(labelsIn(team)).toEqual(labels);
    expect(againIn(team)).toEqual(again);
  });

  test('keeps everybody in their place, whoever gets a label', () => {
    const before = teamOf([arrival(ONE, '', 0), arrival(OTHER, '', 1)]);
    const after = joinedBy(before, links('Anna'), 'c');
    expect(labelsIn(after)).toEqual(['Anna', '']);
    expect(idsIn(after)).toEqual(idsIn(before));
  });
});

describe('however a team came about', () => {
  test('nobody moves, goes, or gets another id, code or name when somebody comes in', () => {
    fc.assert(
      fc.property(anyGrownTeam, anyArrivals, (team, arrivals) => {
        const { people } = joinedBy(team, arrivals, 'last-');
        const still = people.slice(0, team.people.length);
        expect(still.map(({ id, code }) => [id, code])).toEqual(
          team.people.map(({ id, code }) => [id, code]),
        );
        team.people.forEach(({ label, name, again }, place) => {
          expect(still[place]?.again.slice(0, again.length)).toEqual(again);
          if (label !== '') expect(still[place]?.label).toBe(label);
          expect(still[place]?.name).toBe(name);
        });
      }),
      OFTEN,
    );
  });

  test('ids are unique', () => {
    fc.assert(
      fc.property(anyGrownTeam, (team) => {
        expect(new Set(idsIn(team)).size).toBe(team.people.length);
      }),
      OFTEN,
    );
  });

  test('everything that comes in is a person or is noted at one', () => {
    fc.assert(
      fc.property(anyGrownTeam, anyArrivals, (team, arrivals) => {
        const joined = joinedBy(team, arrivals, 'last-');
        expect(timesIn(joined)).toBe(timesIn(team) + arrivals.length);
      }),
      OFTEN,
    );
  });

  test('the same arrivals again add nobody, where the user has said nothing', () => {
    fc.assert(
      fc.property(anyArrivals, (arrivals) => {
        expect(idsIn(teamOf(arrivals, arrivals))).toEqual(idsIn(teamOf(arrivals)));
      }),
      OFTEN,
    );
  });

  test('coming in step by step makes the people that merging makes of all at once', () => {
    fc.assert(
      fc.property(fc.array(anyArrivals, { maxLength: 4 }), (comings) => {
        const all = comings.flatMap((arrivals, step) =>
          arrivals.map((one) => ({ ...one, together: one.together + 10 * step })),
        );
        const { people } = teamOf(...comings);
        for (const group of listTogether(all)) {
          const labels = people.filter(({ code }) => code === group.code).map(({ label }) => label);
          expect(labels.sort()).toEqual(peopleBehind(group, 'nothing-yet').sort());
        }
        expect(new Set(people.map(({ code }) => code))).toEqual(
          new Set(all.map(({ code }) => code)),
        );
      }),
      OFTEN,
    );
  });
});

describe('a code that came in more than once', () => {
  test('is listed with how often, in the order in which each first came', () => {
    const team = teamOf([
      ...[arrival(OTHER, 'Bo', 0), arrival(ONE, 'Anna', 1), arrival(HIGHER, '', 2)],
      ...[arrival(ONE, 'Cleo', 3), arrival(OTHER, 'Bo', 4), arrival(OTHER, 'Bo', 5)],
    ]);
    const who = identicalIn(team).map(({ code, people, times }) => [
      code,
      people.map(({ label }) => label),
      times,
    ]);
    expect(who).toEqual([
      [encode(OTHER), ['Bo'], 3],
      [encode(ONE), ['Anna', 'Cleo'], 2],
    ]);
  });

  test('is none where everybody came once', () => {
    expect(identicalIn(teamOf([arrival(ONE, ''), arrival(OTHER, '')]))).toEqual([]);
  });

  test('can be one person, with the place of the first and the first label there is', () => {
    const team = teamOf([...teamLink(''), arrival(OTHER, 'Dirk')], teamLink('', 'Anna', 'Bo'));
    expect(labelsIn(team)).toEqual(['', 'Dirk', 'Anna', 'Bo']);
    const one = asOnePerson(team, encode(ONE));
    expect(labelsIn(one)).toEqual(['Anna', 'Dirk']);
    expect(againIn(one)).toEqual([['', 'Bo', ''], []]);
    expect(idsIn(one)).toEqual(idsIn(team).slice(0, 2));
  });

  test('can be a person for every time it came, under the label of that time', () => {
    const team = asSeveralPeople(
      teamOf([...links('Anna', '', 'Anna'), arrival(OTHER, 'Bo', 9)], [arrival(OTHER, 'Bo')]),
      encode(ONE),
    );
    expect(labelsIn(team)).toEqual(['Anna', '', 'Anna', 'Bo']);
    expect(againIn(team)).toEqual([[], [], [], ['Bo']]);
  });

  test('has labels that come back when it was one person', () => {
    const team = teamOf(teamLink('Cleo', 'Anna', '', 'Bo'));
    const back = asSeveralPeople(asOnePerson(team, encode(ONE)), encode(ONE));
    expect(labelsIn(back)).toEqual(['Cleo', 'Anna', '', 'Bo']);
  });

  test('can be several people more than once, each with an id of their own', () => {
    const split = asSeveralPeople(teamOf(links('Anna', 'Anna')), encode(ONE));
    const more = asSeveralPeople(joinedBy(split, links('Anna'), 'c'), encode(ONE));
    expect(more.people).toHaveLength(3);
    expect(new Set(idsIn(more)).size).toBe(3);
  });

  test('leaves everybody else alone, and a team without it', () => {
    fc.assert(
      fc.property(anyGrownTeam, fc.constantFrom(asOnePerson, asSeveralPeople), (team, step) => {
        expect(step(team, encode(HIGHEST))).toEqual(team);
        const [first] = team.people;
        const others = ({ people }: Team) => people.filter(({ code }) => code !== first?.code);
        expect(others(step(team, first?.code ?? ''))).toEqual(others(team));
      }),
      OFTEN,
    );
  });

  test('came in as often, whoever it counts as', () => {
    const code = ({ people: [first] }: Team) => first?.code ?? '';
    fc.assert(
      fc.property(anyGrownTeam, (team) => {
        const alike = (of: Team) => of.people.filter((person) => person.code === code(team));
        const labels = (of: Team) =>
          alike(of)
            .flatMap(({ label, again }) => [label, ...again])
            .sort();
        const one = asOnePerson(team, code(team));
        const several = asSeveralPeople(one, code(team));
        expect(alike(one)).toHaveLength(Math.min(1, alike(team).length));
        expect(alike(several)).toHaveLength(timesIn({ ...team, people: alike(team) }));
        expect(labels(one)).toEqual(labels(team));
        expect(labels(several)).toEqual(labels(team));
        expect(asSeveralPeople(team, code(team)).people).toHaveLength(several.people.length);
      }),
      OFTEN,
    );
  });

  const oneAgain = (...comings: readonly (readonly Arrival[])[]) =>
    comings.reduce(
      (team, arrivals, n) => joinedBy(team, arrivals, `again${n}-`),
      asOnePerson(teamOf(teamLink('Anna', 'Bo')), encode(ONE)),
    );

  test.each<[string, Arrival[][]]>([
    ['the name that is gone', [links('Bo')]],
    ['the name that stayed', [links('Anna')]],
    ['no name', [links('')]],
    ['both in the same team link', [teamLink('Anna', 'Bo')]],
    ['one after the other', [links('Bo', 'Anna'), teamLink('Anna', 'Bo')]],
  ])('stays the one person it was made, under %s', (_, comings) => {
    const team = oneAgain(...comings);
    expect(labelsIn(team)).toEqual(['Anna']);
    expect(againIn(team)).toEqual([['Bo', ...comings.flat().map(({ label }) => label)]]);
  });

  test('is somebody else under a name that is new', () => {
    const team = oneAgain(teamLink('Anna', 'Bo', 'Cleo'));
    expect(labelsIn(team)).toEqual(['Anna', 'Cleo']);
    expect(againIn(team)).toEqual([['Bo', 'Anna', 'Bo'], []]);
  });

  test('is noted at whom that name was made part of', () => {
    const other = joinedBy(oneAgain(), links('Cleo'), 'c');
    const turned = { ...other, people: [...other.people].reverse() };
    expect(againIn(joinedBy(turned, links('Bo'), 'd'))).toEqual([[], ['Bo', 'Bo']]);
  });

  test('stays as many people as the user has said', () => {
    const several = asSeveralPeople(teamOf(links('Anna', 'Anna')), encode(ONE));
    expect(labelsIn(joinedBy(several, links('Anna', ''), 'c'))).toEqual(['Anna', 'Anna']);
  });
});

describe('renaming', () => {
  const team = teamOf(teamLink('Anna', 'Bo'));
  const called = (name: string) => shownIn(renamed(team, idsIn(team)[1] ?? '', name));

  test('changes what one is called and nothing else', () => {
    const after = renamed(team, idsIn(team)[1] ?? '', 'Bob');
    expect(shownIn(after)).toEqual(['Anna', 'Bob']);
    expect({ ...after, people: [] }).toEqual({ ...team, people: [] });
    expect(after.people[0]).toEqual(team.people[0]);
    expect(after.people[1]).toEqual({ ...team.people[1], name: 'Bob' });
  });

  test.each([
    ['no name', '', ''],
    ['spaces', '  ', ''],
    ['control characters', 'Bo\u0000\tB\nC', 'Bo B C'],
    ['overrides of the direction', '\u202EoB\u2066', 'oB'],
    ['sixty characters of two units each', '🧵'.repeat(60), '🧵'.repeat(60)],
    ['one more than sixty', '🧵'.repeat(61), '🧵'.repeat(60)],
  ])('takes %s', (_, name, cleaned) => {
    expect(called(name)).toEqual(['Anna', cleaned]);
  });

  test('of somebody who is not there changes nothing', () => {
    expect(renamed(team, 'gone', 'Bob')).toEqual(team);
  });

  test('back to the label leaves no trace, from another name and from none', () => {
    const [, bo = ''] = idsIn(team);
    for (const name of ['Bob', '']) {
      const away = renamed(team, bo, name);
      expect(namesIn(away)).toEqual([null, name]);
      expect(renamed(away, bo, ' Bo ')).toEqual(team);
    }
  });

  test('to no name leaves none where there was no label', () => {
    const nameless = teamOf(links(''));
    const named = renamed(nameless, idsIn(nameless)[0] ?? '', 'Anna');
    expect(shownIn(named)).toEqual(['Anna']);
    expect(renamed(named, idsIn(named)[0] ?? '', '')).toEqual(nameless);
  });

  test('never leaves a name that the label says already', () => {
    fc.assert(
      fc.property(anyGrownTeam, (grown) => {
        for (const { label, name } of grown.people) expect(name).not.toBe(label);
      }),
      OFTEN,
    );
  });
});

describe('somebody who was renamed', () => {
  const renamedTo = (name: string, ...comings: readonly (readonly Arrival[])[]) => {
    const team = teamOf(...comings);
    return renamed(team, idsIn(team)[0] ?? '', name);
  };

  test.each<[string, Arrival[], string[]]>([
    ['the old link comes again', links('Anna'), ['Anna']],
    ['the mail it stood in twice is pasted again', links('Anna', 'Anna'), ['Anna', 'Anna']],
    ['the same team link comes again', teamLink('Anna'), ['Anna']],
    ['the link comes without its label', links(''), ['']],
    ['a link comes with the name of now', links('Annabel'), ['Annabel']],
    ['links come with either name', links('Annabel', '', 'Anna'), ['Annabel', '', 'Anna']],
    ['a team link has both names', teamLink('Annabel', 'Anna'), ['Annabel', 'Anna']],
  ])('is nobody new when %s', (_, arrivals, again) => {
    const team = joinedBy(renamedTo('Annabel', links('Anna')), arrivals, 'c');
    expect(labelsIn(team)).toEqual(['Anna']);
    expect(namesIn(team)).toEqual(['Annabel']);
    expect(againIn(team)).toEqual([again]);
  });

  test('is nobody new either with no name any more', () => {
    const team = joinedBy(renamedTo('', links('Anna')), links('Anna', ''), 'c');
    expect(shownIn(team)).toEqual(['']);
    expect(againIn(team)).toEqual([['Anna', '']]);
  });

  test('is another person than whoever comes under a name that nobody has', () => {
    const team = joinedBy(renamedTo('Annabel', links('Anna')), links('Bo'), 'c');
    expect(shownIn(team)).toEqual(['Annabel', 'Bo']);
    expect(againIn(team)).toEqual([[], []]);
  });

  test('is another person than who is called that by a label', () => {
    const team = joinedBy(renamedTo('Bo', teamLink('Anna', 'Bo')), links('Anna', 'Bo'), 'c');
    expect(shownIn(team)).toEqual(['Bo', 'Bo']);
    expect(againIn(team)).toEqual([['Anna'], ['Bo']]);
  });

  test('is noted again under either name, others first of all under their label', () => {
    const team = teamOf(teamLink('Bo', 'Anna'));
    const annabel = renamed(team, idsIn(team)[1] ?? '', 'Annabel');
    expect(againIn(joinedBy(annabel, links('Anna', 'Annabel'), 'c'))).toEqual([
      [],
      ['Anna', 'Annabel'],
    ]);
    const twoBo = renamed(team, idsIn(team)[1] ?? '', 'Bo');
    expect(againIn(joinedBy(twoBo, links('Bo', 'Anna'), 'c'))).toEqual([['Bo'], ['Anna']]);
  });

  test('and came without a label is known by the name', () => {
    const team = renamedTo('Anna', links(''));
    expect(againIn(joinedBy(team, links('Anna', ''), 'c'))).toEqual([['Anna', '']]);
    expect(shownIn(joinedBy(team, links('Bo'), 'c'))).toEqual(['Anna', 'Bo']);
    const two = renamedTo('Anna', teamLink('', ''));
    expect(labelsIn(joinedBy(two, links('Bo'), 'c'))).toEqual(['', 'Bo']);
    expect(againIn(joinedBy(two, links('Anna'), 'c'))).toEqual([['Anna'], []]);
  });

  /** Any team in which people have been given any of a few names, or none. */
  const anyRenamedTeam = fc
    .tuple(anyArrivals, fc.array(fc.constantFrom(null, '', 'Anna', 'Bo', 'Dirk')))
    .map(([arrivals, names]) => {
      const team = joinedBy(NO_TEAM, arrivals, 'first-');
      const after = names.reduce((before, name, n) => {
        return name === null ? before : renamed(before, before.people[n]?.id ?? '', name);
      }, team);
      return { arrivals, team: after };
    });

  test('is nobody new in the same arrivals again, whoever is called what', () => {
    fc.assert(
      fc.property(anyRenamedTeam, ({ arrivals, team }) => {
        const again = joinedBy(team, arrivals, 'last-');
        expect(idsIn(again)).toEqual(idsIn(team));
        expect(shownIn(again)).toEqual(shownIn(team));
      }),
      OFTEN,
    );
  });

  test('is nobody new in the link of the team, under the names of now', () => {
    fc.assert(
      fc.property(anyRenamedTeam, ({ team }) => {
        const results = resultsOf(team);
        const shared = team.people.flatMap((person): Arrival[] => {
          const of = results.get(person.code);
          return of ? [arrival(of, calledOf(person))] : [];
        });
        expect(shared).toHaveLength(team.people.length);
        const again = joinedBy(team, shared, 'last-');
        expect(idsIn(again)).toEqual(idsIn(team));
        expect(shownIn(again)).toEqual(shownIn(team));
      }),
      OFTEN,
    );
  });

  const ids = (team: Team) => idsIn(team) as [string, string];

  test('keeps the name as one person, which is the first name there is', () => {
    const team = teamOf(teamLink('Anna', 'Bo'));
    const [anna, bo] = ids(team);
    const one = asOnePerson(renamed(renamed(team, anna, 'Annabel'), bo, 'Bob'), encode(ONE));
    expect(one.people).toEqual([
      { ...team.people[0], label: 'Anna', name: 'Annabel', again: ['Bo'] },
    ]);
    const other = asOnePerson(renamed(renamed(team, anna, ''), bo, 'Bob'), encode(ONE));
    expect(other.people).toEqual([
      { ...team.people[0], label: 'Bo', name: 'Bob', again: ['Anna'] },
    ]);
    const none = asOnePerson(renamed(renamed(team, anna, ''), bo, ''), encode(ONE));
    expect(none.people).toEqual([{ ...team.people[0], label: 'Anna', name: '', again: ['Bo'] }]);
  });

  test('keeps the name among several people, and the others have their labels', () => {
    const several = asSeveralPeople(renamedTo('Annabel', links('Anna', '', 'Anna')), encode(ONE));
    expect(labelsIn(several)).toEqual(['Anna', '', 'Anna']);
    expect(namesIn(several)).toEqual(['Annabel', null, null]);
  });
});

describe('removing', () => {
  test('takes one person out, not another with the same code', () => {
    const team = teamOf(teamLink('Anna', 'Bo', 'Cleo'));
    expect(labelsIn(without(team, idsIn(team)[1] ?? ''))).toEqual(['Anna', 'Cleo']);
  });

  test('of somebody who is not there takes out nobody', () => {
    const team = teamOf(links('Anna'));
    expect(without(team, 'gone')).toEqual(team);
  });
});

describe('another ambition', () => {
  const team = teamOf([
    arrival(ONE, 'Anna', 0),
    arrival(OTHER, 'Bo', 1),
    arrival(HIGHER, '', 2),
    arrival(HIGHEST, 'An', 3),
  ]);
  const offeredIn = (of: Team) =>
    renewedIn(of, resultsOf(of)).map(({ earlier, later }) => [earlier.code, later.code]);

  test('is offered for the same chair, day and answers, step by step', () => {
    expect(offeredIn(team)).toEqual([codesOf(ONE, HIGHER), codesOf(HIGHER, HIGHEST)]);
  });

  test('is offered as two people of the team', () => {
    const [offered] = renewedIn(team, resultsOf(team));
    expect(offered).toEqual({ earlier: team.people[0], later: team.people[2] });
  });

  test.each<[string, Arrival]>([
    ['other answers', arrival({ ...OTHER, ambition: ambition('4444') }, '', 1)],
    ['another day', arrival({ ...HIGHER, day: 1057 }, '', 1)],
    ['another chair', arrival({ ...HIGHER, chair: 'outside' }, '', 1)],
    ['the same ambition', arrival(ONE, 'Bo', 1)],
    ['what came in the same team link', arrival(HIGHER, '', 0)],
  ])('is not offered for %s', (_, other) => {
    expect(offeredIn(teamOf([arrival(ONE, 'Anna', 0), other]))).toEqual([]);
  });

  test('is offered where the same number of a team link came another time', () => {
    expect(offeredIn(teamOf([arrival(ONE, '')], [arrival(HIGHER, '')]))).toEqual([
      codesOf(ONE, HIGHER),
    ]);
  });

  test('is not offered for a code that could not be read', () => {
    expect(renewedIn(team, new Map())).toEqual([]);
  });

  test('is not offered again once they are two people', () => {
    const [offered] = renewedIn(team, resultsOf(team));
    expect(offered && offeredIn(keptApart(team, offered))).toEqual([codesOf(HIGHER, HIGHEST)]);
  });

  const [first, second] = renewedIn(team, resultsOf(team));
  if (!first || !second) throw new Error('Nothing offered');

  test('takes the place of the earlier, and its label where it has none', () => {
    const after = updated(team, first);
    expect(after.people.map(({ code }) => code)).toEqual(codesOf(HIGHER, OTHER, HIGHEST));
    expect(labelsIn(after)).toEqual(['Anna', 'Bo', 'An']);
    expect(after.people[0]?.id).toBe(team.people[2]?.id);
  });

  test('keeps its own label where it has one, under the name that the user gave', () => {
    const after = updated(renamed(team, second.earlier.id, 'Ann'), second);
    expect(labelsIn(after)).toEqual(['Anna', 'Bo', 'An']);
    expect(namesIn(after)).toEqual([null, null, 'Ann']);
  });

  test('keeps its own name where both have one', () => {
    const both = renamed(renamed(team, first.earlier.id, 'Annabel'), first.later.id, 'Anneke');
    const after = updated(both, first);
    expect(labelsIn(after)).toEqual(['Anna', 'Bo', 'An']);
    expect(namesIn(after)).toEqual(['Anneke', null, null]);
  });

  test('has no name where the user took it away', () => {
    expect(shownIn(updated(renamed(team, first.earlier.id, ''), first))).toEqual(['', 'Bo', 'An']);
    const both = renamed(renamed(team, second.earlier.id, 'Ann'), second.later.id, '');
    expect(shownIn(updated(both, second))).toEqual(['Anna', 'Bo', '']);
  });

  test('needs no name that its label says already', () => {
    const after = updated(renamed(team, second.earlier.id, 'An'), second);
    expect(shownIn(after)).toEqual(['Anna', 'Bo', 'An']);
    expect(namesIn(after)).toEqual([null, null, null]);
  });

  test('is the person as they are now, whatever they were when it was offered', () => {
    const now = renamed(renamed(team, first.earlier.id, 'Annabel'), second.later.id, 'Ann');
    expect(shownIn(updated(now, first))).toEqual(['Annabel', 'Bo', 'Ann']);
    expect(shownIn(updated(now, second))).toEqual(['Annabel', 'Bo', 'Ann']);
  });

  test.each(['earlier', 'later'] as const)('changes nothing once the %s has gone', (gone) => {
    const left = without(team, first[gone].id);
    expect(updated(left, first)).toEqual(left);
  });
});

describe('two teams that grew apart', () => {
  const base: Team = {
    ...teamOf([arrival(ONE, 'Anna'), arrival(OTHER, 'Bo')]),
    ...{ id: 'x', name: 'Shop', apart: ['a b', 'c d'], changed: 5 },
  };
  const [anna, bo] = idsIn(base) as [string, string];
  const more = (label: string, day: number): Step => {
    return (team) => joinedBy(team, [arrival({ ...ONE, day }, label)], label);
  };
  const joinedNames = (mine: Team, theirs: Team) => shownIn(joinedTeams(base, mine, theirs));

  test('are one with whoever was added in either: mine in their order, then theirs', () => {
    const mine = more('Mine', 1)(base);
    const theirs = more('Theirs', 2)(base);
    expect(joinedNames(mine, theirs)).toEqual(['Anna', 'Bo', 'Mine', 'Theirs']);
  });

  test('are one without whoever was removed in either', () => {
    expect(joinedNames(without(base, anna), base)).toEqual(['Bo']);
    expect(joinedNames(base, without(base, anna))).toEqual(['Bo']);
    expect(joinedNames(without(base, bo), renamed(base, bo, 'Bob'))).toEqual(['Anna']);
    expect(joinedNames(renamed(base, bo, 'Bob'), without(base, bo))).toEqual(['Anna']);
  });

  test('take a change of either, and mine where both changed the same', () => {
    const mine = renamed(base, anna, 'Annabel');
    expect(joinedNames(mine, base)).toEqual(['Annabel', 'Bo']);
    expect(joinedNames(base, mine)).toEqual(['Annabel', 'Bo']);
    expect(joinedNames(mine, renamed(base, bo, 'Bob'))).toEqual(['Annabel', 'Bob']);
    expect(joinedNames(mine, renamed(base, anna, 'Ann'))).toEqual(['Annabel', 'Bo']);
  });

  test('take the name away that either took away, and back what either took back', () => {
    const none = renamed(base, anna, '');
    expect(joinedNames(none, base)).toEqual(['', 'Bo']);
    expect(joinedNames(base, none)).toEqual(['', 'Bo']);
    expect(joinedTeams(none, base, none).people).toEqual(base.people);
    expect(joinedTeams(none, none, base).people).toEqual(base.people);
  });

  test('leave the labels, and who comes again under one is nobody new', () => {
    const joined = joinedTeams(base, renamed(base, anna, 'Annabel'), renamed(base, bo, 'Bob'));
    expect(labelsIn(joined)).toEqual(['Anna', 'Bo']);
    const again = joinedBy(joined, [arrival(ONE, 'Anna', 0), arrival(OTHER, 'Bo', 1)], 'c');
    expect(shownIn(again)).toEqual(['Annabel', 'Bob']);
  });

  test('know what has changed by what is in it, wherever it was read', () => {
    const mine = structuredClone(base);
    expect(joinedNames(mine, renamed(base, anna, 'Ann'))).toEqual(['Ann', 'Bo']);
    const noted = joinedBy(base, [arrival(ONE, '')], 'c');
    expect(againIn(joinedTeams(base, noted, mine))).toEqual([[''], []]);
    expect(againIn(joinedTeams(base, mine, noted))).toEqual([[''], []]);
    const otherwise = joinedBy(base, [arrival(ONE, 'Anna')], 'c');
    expect(againIn(joinedTeams(noted, otherwise, noted))).toEqual([['Anna'], []]);
  });

  test('take the name and the anonymity that changed, mine where both did', () => {
    const named = { ...base, name: 'Store' };
    expect(joinedTeams(base, named, base).name).toBe('Store');
    expect(joinedTeams(base, base, named).name).toBe('Store');
    expect(joinedTeams(base, named, { ...base, name: 'Desk' }).name).toBe('Store');
    const hidden = { ...base, anonymous: true };
    expect(joinedTeams(base, hidden, base).anonymous).toBe(true);
    expect(joinedTeams(base, base, hidden).anonymous).toBe(true);
    expect(joinedTeams(hidden, base, hidden).anonymous).toBe(false);
  });

  test('are different people where either said so, until either takes it back', () => {
    const mine = { ...base, apart: ['a b', 'c d', 'e f'] };
    const theirs = { ...base, apart: ['c d', 'g h'] };
    expect(joinedTeams(base, mine, theirs).apart).toEqual(['c d', 'e f', 'g h']);
  });

  test('keep the id they have', () => {
    expect(joinedTeams(base, base, base)).toEqual(base);
  });

  test('changed when the later of them did', () => {
    expect(joinedTeams(base, { ...base, changed: 7 }, { ...base, changed: 6 }).changed).toBe(7);
    expect(joinedTeams(base, { ...base, changed: 6 }, { ...base, changed: 7 }).changed).toBe(7);
  });

  const shown = ({ name, anonymous, people, apart }: Team) => ({ name, anonymous, people, apart });

  test('undo any step, to the last place', () => {
    fc.assert(
      fc.property(anyGrownTeam, anyStep, (before, step) => {
        const after = step(before);
        expect(shown(joinedTeams(after, before, after))).toEqual({
          ...shown(before),
          apart: [...new Set(before.apart)],
        });
      }),
      OFTEN,
    );
  });

  test('undo a step, and keep whom somebody else has added, removed and renamed since', () => {
    const after = without(more('Cleo', 1)(base), anna);
    const now = more('Dirk', 2)(renamed(after, bo, 'Bob'));
    expect(shownIn(joinedTeams(after, base, now))).toEqual(['Anna', 'Bob', 'Dirk']);
    expect(shownIn(joinedTeams(after, base, without(now, bo)))).toEqual(['Anna', 'Dirk']);
  });

  test('redo what was undone', () => {
    fc.assert(
      fc.property(anyGrownTeam, anyStep, (before, step) => {
        const after = step(before);
        const undone = joinedTeams(after, before, after);
        expect(joinedTeams(undone, after, undone).people).toEqual(after.people);
      }),
      OFTEN,
    );
  });
});

describe('a member', () => {
  const person: Person = {
    id: 'c0.0',
    code: encode(HIGHER),
    label: 'Anna',
    name: null,
    again: ['An'],
  };

  test('is what a person’s code says', () => {
    expect(memberOf(person, false)).toEqual({
      id: 'c0.0',
      code: encode(HIGHER),
      label: 'Anna',
      result: HIGHER,
      reading: read(HIGHER.answers),
    });
  });

  test.each([
    ['the name instead of the label', 'Annabel', 'Annabel'],
    ['no name where it was taken away', '', ''],
  ])('is called %s', (_, name, called) => {
    expect(memberOf({ ...person, name }, false)?.label).toBe(called);
  });

  test('has the code in its one spelling', () => {
    const shouted = { ...person, code: ` ${encode(ONE).toUpperCase()} ` };
    expect(memberOf(shouted, false)?.code).toBe(encode(ONE));
  });

  test('of an anonymous team has no name, chair, day and ambition, and a code without them', () => {
    fc.assert(
      fc.property(anyResult, anyText, fc.option(anyText), (of, label, name) => {
        const member = memberOf({ ...person, code: encode(of), label, name }, true);
        const stripped = {
          answers: of.answers,
          ambition: NO_AMBITION,
          chair: 'not-said',
          day: 0,
        } as const;
        expect(member).toEqual({
          ...{ id: person.id, code: encode(stripped), label: '', result: stripped },
          reading: read(of.answers),
        });
      }),
    );
  });

  test.each([false, true])('is none where the code cannot be read (anonymous: %s)', (anonymous) => {
    const mistyped = `${encode(ONE).slice(0, -1)}${encode(ONE).endsWith('q') ? 'p' : 'q'}`;
    expect(memberOf({ ...person, code: mistyped }, anonymous)).toBeNull();
    expect(memberOf({ ...person, code: 'x' }, anonymous)).toBeNull();
  });
});

describe('members are shown', () => {
  // Few different answers, so that some have the same stripped code.
  const anyPeople = fc
    .array(fc.tuple(fc.constantFrom(ONE, HIGHER, OTHER, { ...OTHER, day: 0 }), anyText))
    .map((people) =>
      people.map(([of, label], n): Person => ({
        ...{ id: `c${n}.0`, code: encode(of), label, name: null, again: [] },
      })),
    );
  const membersOf = (people: readonly Person[], anonymous: boolean) =>
    people.map((person) => memberOf(person, anonymous)).filter((member) => member !== null);

  test('as they came, in a team with names', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const members = membersOf(people, false);
        expect(inShownOrder(members, false)).toEqual(members);
      }),
    );
  });

  test('by their code in an anonymous team', () => {
    const members = membersOf(teamOf([ONE, OTHER].map((of) => arrival(of, ''))).people, true);
    const codes = codesOf(answersOnly(ONE), answersOnly(OTHER)).sort();
    expect(inShownOrder(members, true).map(({ code }) => code)).toEqual(codes);
    const turned = inShownOrder([...members].reverse(), true);
    expect(turned.map(({ code }) => code)).toEqual(codes);
  });

  test('so that nothing of an anonymous team says who came first', () => {
    const anyTwoOrders = anyPeople.chain((people) =>
      fc.tuple(
        fc.constant(people),
        fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
      ),
    );
    const shown = (people: readonly Person[]) =>
      inShownOrder(membersOf(people, true), true).map((member) => ({ ...member, id: '' }));
    fc.assert(
      fc.property(anyTwoOrders, ([people, shuffled]) => {
        expect(shown(shuffled)).toEqual(shown(people));
      }),
    );
  });

  test('without changing the list they came in', () => {
    const members = membersOf(teamOf([OTHER, ONE].map((of) => arrival(of, ''))).people, true);
    for (const list of [members, [...members].reverse()]) {
      const before = [...list];
      inShownOrder(list, true);
      expect(list).toEqual(before);
    }
  });
});

describe('a team as a link carries it', () => {
  test('has everybody under the name that is shown', () => {
    const team = teamOf([arrival(ONE, 'Anna'), arrival(OTHER, '')]);
    const [anna] = team.people;
    const named = renamed(team, anna?.id ?? '', 'Bo');
    expect(asLinked(named)).toEqual([
      { code: encode(ONE), label: 'Bo' },
      { code: encode(OTHER), label: '' },
    ]);
  });

  test('has of an anonymous team the answers only, in whatever order people came', () => {
    const arrivals = [arrival(ONE, 'Anna'), arrival(OTHER, 'Bo')];
    const [one, other] = [arrivals, [...arrivals].reverse()].map((came) =>
      asLinked({ ...teamOf(came), anonymous: true }),
    );
    expect(one).toEqual(other);
    expect(one?.map(({ label }) => label)).toEqual(['', '']);
    expect(one?.map(({ code }) => code).sort()).toEqual(
      [ONE, OTHER].map((said) => encode(answersOnly(said))).sort(),
    );
  });
});
