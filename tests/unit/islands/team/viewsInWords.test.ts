// How far two views lie apart, in words: where most, where least, which way, and never who is right.
import { describe, expect, test } from 'vitest';
import { en, nl } from '../../../../src/i18n/messages/parts/team/views';
import { en as teamEn, nl as teamNl } from '../../../../src/i18n/messages/team';
import { pairOf, type ChairPair } from '../../../../src/islands/team/chairPair';
import { seated } from '../../../../src/islands/team/chairs';
import {
  distanceInFigures,
  distancesInWords,
  farApart,
  numbersInWords,
  restsOnOne,
  viewsInWords,
} from '../../../../src/islands/team/viewsInWords';
import type { TeamWords } from '../../../../src/islands/team/words';
import { perceptionGaps } from '../../../../src/model/perception';
import { read } from '../../../../src/model/scoring';
import type { Chair } from '../../../../src/model/sheet';
import { result } from '../../../fixtures/sheets';
import { WORDS } from '../comparison/words';

const ENGLISH = { ...WORDS, team: teamEn } as unknown as TeamWords;
const DUTCH = { ...ENGLISH, locale: 'nl', team: teamNl } as TeamWords;

function between(people: readonly (readonly [Chair, string])[], chosen: ChairPair | null = null) {
  const members = people.map(([chair, cells], index) => {
    const said = result(cells, { chair });
    return { id: `${index}`, code: '', label: '', result: said, reading: read(said.answers) };
  });
  const pair = pairOf(seated(members), chosen);
  if (!pair) throw new Error('Not two chairs');
  const gaps = perceptionGaps(members, pair[0].chair, pair[1].chair);
  return { pair, gaps, said: distancesInWords(ENGLISH, en, pair, gaps) };
}

/** Two people in each chair. */
const two = (management: string, front: string) =>
  between([
    ['management', management],
    ['management', management],
    ['customer-facing', front],
    ['customer-facing', front],
  ]);

describe('the sentence about two views', () => {
  test('says where they are furthest apart and who sees more, where closest, and where it is alike', () => {
    expect(two('44444 44443 33333 33333', '33222 33333 22333 33333').said).toBe(
      'The two views are furthest apart on Management: there people in management see 1.6 stages more than people in contact with customers. On Customer there is less than 0.1 stage between them. It goes the same way on Brand and Operations.',
    );
  });

  test('turns round where the second chair sees more, and says where it goes the other way', () => {
    expect(two('44444 33333 33333 33332', '33333 33334 55555 33333').said).toBe(
      'The two views are furthest apart on Operations: there people in contact with customers see 2.0 stages more than people in management. They are closest on Brand and Customer, at 0.2 stage. It goes the same way on Brand and Customer. It goes the other way on Management.',
    );
  });

  test('calls one person one person', () => {
    const one = between([
      ['management', '44444 33333 33333 33333'],
      ['customer-facing', '33333 33333 33333 33333'],
      ['customer-facing', '22222 33333 33333 33333'],
    ]);
    expect(one.said).toContain(
      'there one person in management sees 1.5 stages more than people in contact with customers',
    );
  });

  test('calls one person so where only one of a chair has a score', () => {
    const one = between([
      ['management', '44444 ????? ????? ?????'],
      ['management', '????? ????? ????? ?????'],
      ['customer-facing', '33333 ????? ????? ?????'],
    ]);
    expect(one.said).toBe(
      'Only Management has a score from both chairs: there one person in management sees 1.0 stage more than one person in contact with customers.',
    );
  });

  test('names all levels that are furthest apart, by what is shown', () => {
    // 1.4, and 1.37 from one score of 2.6 and one of 2.67.
    const { said } = between([
      ['management', '44444 44444 33333 33333'],
      ['customer-facing', '33322 33322 33333 33333'],
      ['customer-facing', '33322 332?? 33333 33333'],
    ]);
    expect(said).toContain('furthest apart on Management and Brand: there one person');
  });

  test('gives no direction where the furthest go different ways', () => {
    expect(two('44444 33333 33333 33333', '33333 44444 33333 33343').said).toBe(
      'The two views are furthest apart on Management and Brand, by 1.0 stage but not in the same direction. On Operations there is less than 0.1 stage between them.',
    );
  });

  test('says so where every distance is the same', () => {
    expect(two('44444 44444 44444 44444', '33333 33333 33333 33333').said).toBe(
      'The distance is the same on Management, Brand, Operations and Customer: there people in management see 1.0 stage more than people in contact with customers.',
    );
    expect(two('44444 33333 44444 33333', '33333 44444 33333 44444').said).toBe(
      'The distance is the same on Management, Brand, Operations and Customer, 1.0 stage, but it does not go in the same direction.',
    );
  });

  test('sees no distance where there is none', () => {
    expect(two('33333 33333 33333 3????', '33333 33333 33333 33333').said).toBe(
      'On Management, Brand and Operations there is less than 0.1 stage between them.',
    );
  });

  test('says what is missing where no level has two scores', () => {
    expect(two('33333 33333 ????? ?????', '????? ????? 33333 33333').said).toBe(en.nothing);
  });

  test('is Dutch in Dutch, from any two chairs', () => {
    const { pair, gaps } = between(
      [
        ['brand', '44444 33333 33333 33333'],
        ['outside', '22223 33333 33333 33332'],
        ['outside', '22223 33333 33333 33332'],
      ],
      ['brand', 'outside'],
    );
    expect(distancesInWords(DUTCH, nl, pair, gaps)).toBe(
      'De twee beelden liggen het verst uit elkaar bij Management: daar ziet één persoon bij merk of marketing 1,8 stadia meer dan mensen van buiten. Bij Brand en Operations zit er minder dan 0,1 stadium tussen. Bij Customer gaat het dezelfde kant op.',
    );
  });
});

describe('beside the sentence', () => {
  const { pair, gaps } = between([
    ['management', '45444 33333 33333 ?????'],
    ['management', '????? 33333 33333 ?????'],
    ['customer-facing', '32144 2222? 33333 33333'],
  ]);

  test('a distance is a figure without a sign', () => {
    expect(distanceInFigures(ENGLISH, gaps.levels.management)).toBe('1.4');
    const turned = between(
      [
        ['brand', '33333 33333 33333 33333'],
        ['outside', '44444 33333 33333 33333'],
      ],
      ['brand', 'outside'],
    );
    expect(distanceInFigures(DUTCH, turned.gaps.levels.management)).toBe('1,0');
    expect(distanceInFigures(ENGLISH, gaps.levels.customer)).toBeNull();
  });

  test('a mean comes with its number where not everybody in the chair is in it', () => {
    expect(viewsInWords(ENGLISH, en, pair, gaps.levels.management)).toBe(
      'Management 4.2 (n\u00a0=\u00a01), Customer contact 2.8',
    );
    expect(viewsInWords(DUTCH, nl, pair, gaps.levels.brand)).toBe(
      'Management 3,0; Klantcontact 2,0',
    );
    expect(viewsInWords(ENGLISH, en, pair, gaps.levels.customer)).toBe(
      'Management no score, Customer contact 3.0',
    );
  });

  test('both numbers are said where one of them is not the whole chair', () => {
    expect(numbersInWords(ENGLISH, en, pair, gaps.levels.management)).toBe('n = 1 and 1');
    expect(numbersInWords(ENGLISH, en, pair, gaps.levels.brand)).toBeNull();
  });

  test('a mean that rests on one of several people is one person’s view', () => {
    expect(restsOnOne(pair, gaps.levels.management)).toBe(true);
    expect(restsOnOne(pair, gaps.levels.brand)).toBe(false);
  });

  test('questions far apart stand with the furthest first, equals in question order', () => {
    expect(farApart(gaps)).toEqual([
      'management.distinction',
      'management.paths',
      'management.value',
      'brand.value',
      'brand.distinction',
      'brand.paths',
      'brand.renewal',
    ]);
  });

  test('questions just under a whole stage apart are not among them, whatever they round to', () => {
    const people = Array.from(
      { length: 30 },
      (_, index) => ['management', `${index === 0 ? 3 : 4}3333 33333 33333 33333`] as const,
    );
    const near = between([...people, ['customer-facing', '33333 33333 33333 33333']]);
    expect(distanceInFigures(ENGLISH, near.gaps.cells['management.value'])).toBe('1.0');
    expect(farApart(near.gaps)).toEqual([]);
  });
});
