// How the answers of a team lie, in words: at the end of a row, for the ear, and as something to talk about.
import { describe, expect, test } from 'vitest';
import { en, nl } from '../../../../src/i18n/messages/parts/team/spread';
import { en as teamEn, nl as teamNl } from '../../../../src/i18n/messages/team';
import {
  apartInWords,
  distanceInWords,
  halfUnknown,
  middleInWords,
  notKnownOf,
  othersInShort,
  othersInWords,
  placesInWords,
  rowInWords,
  shareInFigures,
  talkOf,
  voicesInWords,
} from '../../../../src/islands/team/spreadInWords';
import type { TeamWords } from '../../../../src/islands/team/words';
import { read } from '../../../../src/model/scoring';
import type { Answer, Chair } from '../../../../src/model/sheet';
import { readTeam, spreadOf } from '../../../../src/model/team';
import type { Member } from '../../../../src/stores/team';
import { result } from '../../../fixtures/sheets';
import { WORDS } from '../comparison/words';

const ENGLISH = { ...WORDS, team: teamEn } as unknown as TeamWords;
const DUTCH = { ...ENGLISH, locale: 'nl', team: teamNl } as TeamWords;

/** A spread from one sign for each person: 1 to 5, ? or -. */
const spread = (signs: string) =>
  spreadOf(
    [...signs].map((sign): Answer => {
      if (sign === '?') return 'unknown';
      return sign === '-' ? 'not-applicable' : (Number(sign) as 1 | 2 | 3 | 4 | 5);
    }),
  );

const REST = '333 33333 33333 33333';

/** A team from the first two answers of each; all others are 3. */
const team = (...firstTwo: string[]) => readTeam(firstTwo.map((two) => result(`${two}${REST}`)));

function member(answer: string, chair: Chair = 'not-said'): Member {
  const said = result(`${answer}3${REST}`, { chair });
  return { id: '', code: '', label: '', result: said, reading: read(said.answers) };
}

describe('the end of a row', () => {
  const apart = (signs: string, part = en, words = ENGLISH) =>
    apartInWords(words, part, spread(signs), signs.length);

  test('says the middle answer, with more behind it or not', () => {
    expect(middleInWords(ENGLISH, en, spread('2233'), false)).toBe('middle 2.5');
    expect(middleInWords(ENGLISH, en, spread('2233'), true)).toBe('middle 2.5,');
    expect(middleInWords(DUTCH, nl, spread('2233'), true)).toBe('midden 2,5;');
    expect(middleInWords(ENGLISH, en, spread('??-'), false)).toBe('no known answer');
  });

  test.each([
    ['three known answers', '345', '0.7 apart'],
    ['everybody the same', '333', 'all the same'],
    ['two known of four', '3?4?', 'too few to say'],
    ['nobody knows', '???', null],
    ['a team of two, in which it can never be said', '35', null],
    ['a team of one', '3', null],
  ])('says how far apart: %s', (_, signs, words) => {
    expect(apart(signs)).toBe(words);
  });

  test('never says that there is nothing between people who differ', () => {
    expect(apart(`${'3'.repeat(59)}4`)).toBe('less than 0.1 apart');
    expect(apart(`${'3'.repeat(59)}4`, nl, DUTCH)).toBe('minder dan 0,1 uit elkaar');
  });

  test('counts who does not know, and for whom it does not apply', () => {
    expect(othersInShort(ENGLISH, en, spread('3?33-'), 5)).toEqual([
      '1 of 5 does not know',
      'does not apply: 1',
    ]);
    expect(othersInShort(ENGLISH, en, spread('333'), 3)).toEqual([]);
    expect(othersInWords(DUTCH, nl, spread('3??--'), 5)).toEqual([
      '2 van 5 weten het niet',
      'volgens 2 van 5 niet van toepassing',
    ]);
    expect(othersInWords(ENGLISH, en, spread('?'), 1)).toEqual(['1 does not know']);
  });

  test('groups the figures of a large team', () => {
    const { unknown, ...rest } = spread('3');
    expect(othersInWords(ENGLISH, en, { ...rest, unknown: unknown + 1200 }, 3000)).toEqual([
      '1,200 of 3,000 do not know',
    ]);
  });
});

describe('a row for the ear', () => {
  test('says the middle, who is where, how far apart and who does not know', () => {
    expect(rowInWords(ENGLISH, en, spread('233344?-'), 8)).toBe(
      'middle answer 3; 1 person at 2, 3 at 3, 2 at 4; on average 0.5 stage apart; 1 of 8 does not know; 1 of 8 says it does not apply',
    );
    expect(rowInWords(DUTCH, nl, spread('2233'), 4)).toBe(
      'middelste antwoord 2,5; 2 mensen op 2, 2 op 3; gemiddeld 0,5 stadium uit elkaar',
    );
  });

  test('leaves out what there is none of', () => {
    expect(rowInWords(ENGLISH, en, spread('??'), 2)).toBe('no known answer; 2 of 2 do not know');
    expect(rowInWords(ENGLISH, en, spread('4'), 1)).toBe('middle answer 4; 1 person at 4');
  });
});

test('places begin with what is counted', () => {
  expect(placesInWords(ENGLISH, en, spread('115').counts)).toBe('2 people at 1, 1 at 5');
  expect(placesInWords(ENGLISH, en, spread('').counts)).toBe('');
});

describe('how far apart a team lies on a question', () => {
  test('is said in stages, one stage and less in the singular', () => {
    expect(distanceInWords(ENGLISH, en, spread('1222445'), 7)).toBe(
      'on average 1.1 stages apart, answers from 1 to 5',
    );
    expect(distanceInWords(ENGLISH, en, spread('2244'), 4)).toBe(
      'on average 1.0 stage apart, answers from 2 to 4',
    );
    expect(distanceInWords(DUTCH, nl, spread('1222445?'), 8)).toBe(
      'gemiddeld 1,1 stadia uit elkaar; antwoorden van 1 tot 5; 1 van 8 weet het niet',
    );
  });

  test('is no average below three known answers', () => {
    expect(distanceInWords(ENGLISH, en, spread('14'), 2)).toBe('answers from 1 to 4');
    expect(distanceInWords(ENGLISH, en, spread('14?'), 3)).toBe(
      'too few to say, answers from 1 to 4, 1 of 3 does not know',
    );
  });
});

describe('who says what', () => {
  const voices = (members: readonly Member[], words = ENGLISH, part = en) =>
    voicesInWords(words, part, members, 'management.value');

  test('goes chair by chair, each from low to high; no chair comes last', () => {
    expect(
      voices([
        member('3'),
        member('5', 'management'),
        member('4', 'management'),
        member('4', 'management'),
        member('2', 'customer-facing'),
        member('?', 'customer-facing'),
        member('-', 'operations'),
      ]),
    ).toEqual([
      'In management: 4, 4 and 5.',
      'In operations: 1 says it does not apply.',
      'In contact with customers: 2; 1 does not know.',
      'Without a chair given: 3.',
    ]);
  });

  test('counts in a team of more than twelve', () => {
    const managers = Array.from({ length: 9 }, () => member('4', 'management'));
    const others = ['2', '2', '3'].map((answer) => member(answer, 'customer-facing'));
    expect(voices([...managers, ...others])[1]).toBe('In contact with customers: 2, 2 and 3.');
    expect(voices([...managers, ...others, member('-', 'customer-facing')])).toEqual([
      'In management: 9 at 4.',
      'In contact with customers: 2 at 2, 1 at 3.',
    ]);
  });

  test('tells only the places where nobody gave a chair', () => {
    expect(voices([member('1'), member('3'), member('3')])).toEqual(['1 person at 1, 2 at 3.']);
    expect(voices([member('?')])).toEqual([]);
  });
});

describe('what to talk about', () => {
  test('is what answers differ on, with whether the rest agrees', () => {
    expect(talkOf(team('13', '33', '53'))).toEqual({
      kind: 'apart',
      questions: ['management.value'],
      few: 'none',
      restAgrees: true,
    });
  });

  test('does not say that the rest agrees where there is more than three to talk about', () => {
    const four = readTeam(
      ['1111', '3333', '3333'].map((first) => result(`${first}3${REST.slice(3)}`)),
    );
    expect(talkOf(four)).toMatchObject({ questions: { length: 3 }, restAgrees: false });
  });

  test('says where fewer than three know: nowhere, somewhere, everywhere', () => {
    const rest = '??? ????? ????? ?????';
    const of = (...firstTwo: string[]) =>
      talkOf(readTeam(firstTwo.map((two) => result(`${two}${rest}`))));
    expect(of('1?', '3?', '5?')).toMatchObject({ few: 'none', restAgrees: false });
    expect(of('11', '33', '5?')).toMatchObject({ few: 'some' });
    expect(of('11', '33')).toMatchObject({ few: 'all', restAgrees: false });
  });

  test.each([
    ['one result', ['13'], 'alone'],
    ['three who agree', ['33', '33', '33'], 'agree'],
    ['two who agree', ['33', '33'], 'agree-few'],
  ] as const)('is nothing: %s', (_, firstTwo, kind) => {
    expect(talkOf(team(...firstTwo))).toEqual({ kind });
  });

  test('is nothing where no question has two known answers', () => {
    const nothing = '????? ????? ????? ?????';
    const one = result('3???? ????? ????? ?????');
    expect(talkOf(readTeam([one, result(nothing), result(nothing)]))).toEqual({
      kind: 'nothing-shared',
    });
    expect(talkOf(readTeam([]))).toEqual({ kind: 'alone' });
  });
});

describe('what is not known', () => {
  const some = team('?3', '??', '3?', '3?', '3?');

  test('is listed with most people first', () => {
    expect(notKnownOf(some)).toEqual(['management.distinction', 'management.value']);
    expect(notKnownOf(team('33'))).toEqual([]);
  });

  test('shows in a cell from half of the people on, unless nobody knows at all', () => {
    expect(halfUnknown(some)).toEqual(['management.distinction']);
    expect(halfUnknown(team('?3', '33'))).toEqual(['management.value']);
    expect(halfUnknown(team('?3', '33', '33'))).toEqual([]);
    expect(halfUnknown(team('?3', '?3'))).toEqual([]);
  });

  test('is a short figure, of a large team a percentage', () => {
    expect(shareInFigures(ENGLISH, 6, 9)).toBe('6/9 ?');
    expect(shareInFigures(ENGLISH, 99, 99)).toBe('99/99 ?');
    expect(shareInFigures(ENGLISH, 1940, 3000)).toBe('64% ?');
  });
});
