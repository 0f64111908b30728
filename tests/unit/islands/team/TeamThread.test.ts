// What the threads of a team show and say, from the markup of the page.
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { en, nl, type TeamThreadWords } from '../../../../src/i18n/messages/parts/team/thread';
import { nobodyStandsInWords, standings } from '../../../../src/islands/team/standing';
import { TeamThread } from '../../../../src/islands/team/TeamThread';
import { read } from '../../../../src/model/scoring';
import { answersOnly, type Chair } from '../../../../src/model/sheet';
import { readTeam } from '../../../../src/model/team';
import type { Member } from '../../../../src/stores/team';
import { ambition, result } from '../../../fixtures/sheets';
import { teamWords } from '../exports/teamDocuments';

// Without a browser nobody can choose: what would have been chosen is what the state begins with.
const state = vi.hoisted((): { chosen: string | null } => ({ chosen: null }));
vi.mock('preact/hooks', async (original) => ({
  ...(await original<typeof import('preact/hooks')>()),
  useState: () => [state.chosen, () => undefined],
}));
afterEach(() => {
  state.chosen = null;
});

const WORDS = teamWords('en');
const DUTCH = teamWords('nl');

function member(answers: string, chair: Chair = 'not-said', wanted = '....'): Member {
  const own = result(answers, { chair, ambition: ambition(wanted) });
  return { id: '', code: '', label: '', result: own, reading: read(own.answers) };
}

/** Somebody who stands at these stages. */
const at = (stages: string, chair?: Chair) =>
  member([...stages].map((stage) => stage.repeat(5)).join(' '), chair);

/** With ordinary spaces; a figure and its word are held together by others. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const times = (n: number, one: Member) => Array.from({ length: n }, () => one);

function shown(members: readonly Member[], words = WORDS, part: TeamThreadWords = en) {
  const team = readTeam(members.map((each) => each.result));
  const html = renderToString(h(TeamThread, { words, part, members, team }));
  const root = parse(html);
  return {
    html,
    all: (selector: string) => root.querySelectorAll(selector),
    text: (selector: string) =>
      root.querySelectorAll(selector).map((element) => plain(element.textContent)),
  };
}

const MANAGERS = [
  member('44434 34333 333?3 2222?', 'management', '4344'),
  member('44445 44434 34444 33333', 'management', '4444'),
  member('54444 33444 33344 33332', 'management', '5344'),
];
const FRONT = [
  member('32221 33332 23122 22212', 'customer-facing'),
  member('23221 32333 22122 22112', 'customer-facing'),
  member('33232 32233 21222 2-232', 'customer-facing'),
  member('33322 33333 13111 22212', 'customer-facing'),
];
const SEVEN = [...MANAGERS, ...FRONT];

describe('the threads of seven people', () => {
  const seven = shown(SEVEN);

  test('are seven grey ones and one red one, with a knot on every stage of the team', () => {
    expect(seven.all('.thread-plot .grey-thread')).toHaveLength(7);
    expect(seven.all('.thread-plot .thr').map((path) => path.getAttribute('d'))).toEqual([
      'M250 -12 V185 C250 208 150 208 150 231 V408',
    ]);
    expect(seven.all('.thread-plot .dot')).toHaveLength(4);
    expect(seven.all('.thread-plot .pale')).toHaveLength(0);
  });

  test('end in words: the stage, what is to go, and where everybody stands', () => {
    expect(seven.text('.thread-note')).toEqual([
      'Stage 31 stage to go4 people at 2, 3 at 4',
      'Stage 3ambition met1 person at 2, 5 at 3, 1 at 4',
      'Stage 22 stages to go1 person at 1, 3 at 2, 2 at 3, 1 at 4',
      'Stage 22 stages to go1 person at 1, 4 at 2, 2 at 3',
    ]);
  });

  test('have a ring for the ambition of the team, open where it is met', () => {
    expect(seven.all('.thread-plot .ring').map((ring) => ring.getAttribute('d'))).toEqual([
      'M350 42h0',
      'M250 142h0',
      'M350 242h0',
      'M350 342h0',
    ]);
    expect(seven.all('.thread-plot .ring.met')).toHaveLength(1);
    expect(seven.all('.gap-line').map((line) => line.getAttribute('d'))).toEqual([
      'M250 42H350',
      'M150 242H350',
      'M150 342H350',
    ]);
  });

  test('say in a list what the picture says', () => {
    expect(seven.text('.figure > .sr-only li')).toEqual([
      'Management: Stage 3, ambition 4, 1 stage to go, 4 people at 2, 3 at 4, middle answers 3 3 3 3 2',
      'Brand: Stage 3, ambition 3, ambition met, 1 person at 2, 5 at 3, 1 at 4, middle answers 3 3 3 3 3',
      'Operations: Stage 2, ambition 4, 2 stages to go, 1 person at 1, 3 at 2, 2 at 3, 1 at 4, middle answers 2 3 2 2 2',
      'Customer: Stage 2, ambition 4, 2 stages to go, 1 person at 1, 4 at 2, 2 at 3, middle answers 2 2 2 2 2',
      'Management, 3 people, stages from Management to Customer: 4, 3, 3, 2; 4, 3, 3, 3; 4, 4, 4, 3',
      'Customer contact, 4 people, stages from Management to Customer: 2, 2, 2, 2; 2, 3, 1, 2; 2, 3, 2, 1; 2, 3, 2, 2',
    ]);
    expect(seven.all('.thread')[0]?.getAttribute('aria-hidden')).toBe('true');
    expect(seven.all('figure')[0]?.getAttribute('aria-label')).toBe(
      'The thread of the team, and of 7 people',
    );
  });

  test('have a key that says who runs where', () => {
    expect(seven.text('.key li')).toEqual([
      'the team: the rule on the middle answers',
      'left of it: 4 in contact with customers',
      'right of it: 3 in management',
      'middle answers',
      'ambition of the team',
    ]);
  });

  test('are followed by where the red one stands and nobody does', () => {
    expect(seven.text('.nobody')).toEqual([
      'At Management the thread stands at 3, where nobody stands: 4 people are at 2 and 3 at 4.',
    ]);
  });

  test('have no style attribute, which the policy of the site forbids', () => {
    expect(seven.html).not.toMatch(/\sstyle=/);
  });
});

describe('the middle answers', () => {
  const two = shown([member('22334 33333 33333 33333'), member('23344 33333 33333 33333')]);

  test('have a mark each, also half-way between two stages', () => {
    expect(two.all('.thread-answers i')).toHaveLength(20);
    expect(two.all('.of-management .at-2-5 i')).toHaveLength(1);
    expect(two.all('.of-management .at-3-5 i')).toHaveLength(1);
  });

  test('step aside for the red thread, the odd one to the right', () => {
    expect(two.all('.of-brand .at-3.left i')).toHaveLength(2);
    expect(two.all('.of-brand .at-3.right i')).toHaveLength(3);
    // On the stage of the team a half mark never stands: there is no stage 2.5.
    expect(two.all('.at-2-5.left')).toHaveLength(0);
  });

  test('are written as their language writes a half', () => {
    const people = [member('22334 33333 33333 33333'), member('23344 33333 33333 33333')];
    const [first] = shown(people, DUTCH, nl).text('.figure > .sr-only li');
    expect(first).toBe(
      'Aansturing: Stadium 2; 1 persoon op 2; 1 op 3; middelste antwoorden 2 2,5 3 3,5 4',
    );
  });
});

describe('where the red thread stands and nobody does', () => {
  function said(members: readonly Member[], words = WORDS, part: TeamThreadWords = en) {
    const { reading } = readTeam(members.map((each) => each.result));
    const sentence = nobodyStandsInWords(words, part, standings(members), reading);
    return sentence && plain(sentence);
  }

  test('is said for every such level, in one paragraph', () => {
    expect(said([at('2244'), at('2244'), at('4224'), at('4424'), at('4424')])).toBe(null);
    expect(said([at('2224'), at('4424')])).toBe(
      'At Management the thread stands at 3, where nobody stands: 1 person is at 2 and 1 at 4. At Brand the thread stands at 3, where nobody stands: 1 person is at 2 and 1 at 4.',
    );
  });

  test('is not said where only one person does', () => {
    expect(said([at('2333'), at('3333'), at('4333')])).toBe(null);
  });

  test('counts those without a stage', () => {
    expect(
      said([...times(2, at('2333')), ...times(2, at('4333')), member('????? 33333 33333 33333')]),
    ).toContain(': 2 people are at 2, 2 at 4 and 1 without a stage.');
  });

  test('is put otherwise where only together enough is known', () => {
    const levels = ' 33333 33333 33333';
    const sentence = said([member(`33???${levels}`), member(`??33?${levels}`)]);
    expect(sentence).toMatch(/^At Management the thread stands at 3, though nobody has a stage/);
  });

  test('reads as Dutch', () => {
    expect(said([at('2333'), at('4333')], DUTCH, nl)).toBe(
      'Bij Aansturing staat de draad op 3, waar niemand staat: 1 persoon staat op 2 en 1 op 4.',
    );
  });
});

test('a level without a stage breaks the threads, and the words say how many have none', () => {
  const { all, text } = shown([
    member('33333 ----- 3???? 22222'),
    member('33333 ----- 3???3 22222'),
    member('33333 ----- 3?3?3 22222'),
  ]);
  expect(all('.thread-plot .dot')).toHaveLength(3);
  expect(text('.thread-note')[1]).toBe('Left out, too little applies3 people without a stage');
  expect(text('.thread-note')[2]).toBe('Stage 3, at least 11 person at 3, 2 without a stage');
  expect(text('.thread-stops')[0]).toContain('Brand');
  expect(text('.figure > .sr-only li').at(-1)).toBe(
    'Everybody, 3 people, stages from Management to Customer: 3, no stage, no stage, 2 (2 people); 3, no stage, 3, 2',
  );
});

describe('the threads by chair', () => {
  test('can be chosen with radio buttons of one group', () => {
    const { all, text } = shown(SEVEN);
    expect(text('fieldset legend')).toEqual(['Threads of']);
    expect(text('fieldset label')).toEqual([
      'Everybody (7)',
      'Management (3)',
      'Customer contact (4)',
    ]);
    const radios = all('fieldset input');
    expect(new Set(radios.map((radio) => radio.getAttribute('name'))).size).toBe(1);
    expect(radios.map((radio) => radio.hasAttribute('checked'))).toEqual([true, false, false]);
  });

  test('stand out when chosen, before the others and behind the red one', () => {
    state.chosen = 'management';
    const { all, text } = shown(SEVEN);
    expect(all('.thread-plot .behind .grey-thread')).toHaveLength(7);
    expect(all('.thread-plot .chosen .grey-thread')).toHaveLength(3);
    expect(text('.key')[0]).toContain('standing out: 3 in management');
    expect(all('fieldset input').map((radio) => radio.hasAttribute('checked'))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('are those of everybody again when the last of a chair has left', () => {
    state.chosen = 'outside';
    const { all } = shown(SEVEN);
    expect(all('.chosen')).toHaveLength(0);
    expect(all('fieldset input')[0]?.hasAttribute('checked')).toBe(true);
  });

  test('have a table with the stages of each chair on its own', () => {
    const { text } = shown([...SEVEN, member('333?? ---44 2???? 33333', 'outside')]);
    expect(text('.stages-by-chair caption')).toHaveLength(1);
    expect(text('.stages-by-chair tr').map((row) => row.replace(/\s/g, ' '))).toEqual([
      'ChairPeopleManagementBrandOperationsCustomer',
      'Management34333',
      'Customer contact42322',
      'From outside13min. 1, at least 1–Left out, too little applies?No stage, too little is known3',
      'Everybody83322',
    ]);
  });

  test('are absent with one chair only, and in a team without chairs', () => {
    for (const members of [FRONT, SEVEN.map((each) => anonymous(each))]) {
      const { all } = shown(members);
      expect(all('fieldset, table')).toHaveLength(0);
    }
    expect(shown(FRONT).text('.key li')).toContain('grey: 4 in contact with customers');
    expect(shown(SEVEN.map(anonymous)).text('.key li')).toEqual([
      'the team: the rule on the middle answers',
      'grey: 7 people, one thread each',
      'middle answers',
    ]);
  });
});

describe('a large team', () => {
  const large = [
    ...times(1200, at('2222', 'customer-facing')),
    ...times(40, at('3322', 'customer-facing')),
    ...times(3, at('4433', 'management')),
  ];

  test('is counted: bands, and words that say what a width stands for', () => {
    const { all, text } = shown(large);
    expect(all('.thread-plot .grey-thread')).toHaveLength(0);
    expect(all('.thread-plot .grey-band')).toHaveLength(3);
    const widths = all('.thread-plot .grey-band').map((band) =>
      Number(band.getAttribute('stroke-width')),
    );
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(1200 / 40);
    expect(text('.key li')[1]).toBe(
      'grey: 1,243 people; the wider the band, the more people run that way. The widest stands for 1,200 people.',
    );
    expect(text('.thread-note')[0]).toContain('1,200 people at 2, 40 at 3, 3 at 4');
  });

  test('shows the few people of a chair as threads when they are chosen', () => {
    state.chosen = 'management';
    const { all } = shown(large);
    expect(all('.chosen .grey-band')).toHaveLength(0);
    expect(all('.thread-plot .chosen .grey-thread')).toHaveLength(1);
  });

  test('is as short to tell as a small one', () => {
    const random = Array.from({ length: 625 }, (_, index) =>
      at(
        index
          .toString(5)
          .padStart(4, '0')
          .replace(/./g, (digit) => String(Number(digit) + 1)),
      ),
    );
    const { all, text } = shown([...random, ...random]);
    expect(all('path').length).toBeLessThan(400);
    expect(text('.figure > .sr-only li')).toHaveLength(5);
    const told = text('.figure > .sr-only li')[4] ?? '';
    expect(told.split('; ')).toHaveLength(12 + 1);
    expect(told).toMatch(/; 1,226 people other ways$/);
    expect(text('.key li')[1]).toMatch(/ people run ways that are too rare to draw\.$/);
  });

  test('tells first how most of a chair run', () => {
    const { text } = shown([...large, ...times(50, at('5555', 'management'))]);
    expect(text('.figure > .sr-only li')[4]).toMatch(
      /: 5, 5, 5, 5 \(50 people\); 4, 4, 3, 3 \(3 people\)$/,
    );
  });

  test('writes its numbers as the language does', () => {
    const { text } = shown(large, DUTCH, nl);
    expect(text('.thread-note')[0]).toContain('1.200 mensen op 2; 40 op 3; 3 op 4');
  });
});

test('the words have the same places in both languages', () => {
  const placesOf = (words: object): string[] =>
    Object.entries(words).flatMap(([key, text]: [string, unknown]) =>
      typeof text === 'string'
        ? `${key} ${[...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ')}`
        : placesOf(text as object),
    );
  expect(placesOf(nl)).toEqual(placesOf(en));
});

function anonymous(one: Member): Member {
  return { ...one, result: answersOnly(one.result) };
}
