// What several teams have in common and where they differ, in words.
import { describe, expect, test } from 'vitest';
import { en, nl } from '../../../../src/i18n/messages/parts/teams';
import { apartInWords, lowestInWords } from '../../../../src/islands/team/severalInWords';
import type { TeamWords } from '../../../../src/islands/team/words';
import { read } from '../../../../src/model/scoring';
import { sheet } from '../../../fixtures/sheets';
import { WORDS } from '../comparison/words';

const ENGLISH = WORDS as unknown as TeamWords;
const DUTCH = { ...ENGLISH, locale: 'nl' } as TeamWords;

/** A team called A, B, … from a stage for each level; ? is too little known, - is left out. */
const teams = (...stages: string[]) =>
  stages.map((four, index) => ({
    name: String.fromCharCode(65 + index),
    reading: read(sheet([...four].map((stage) => stage.repeat(5)).join(''))),
  }));

describe('the level that is lowest in most teams', () => {
  const lowest = (...stages: string[]) => lowestInWords(ENGLISH, en, teams(...stages));

  test('is counted over all teams in the grid', () => {
    expect(lowest('4332', '3321', '2333', '3333')).toBe(
      'Customer is the lowest level most often, alone or with another: in 2 of the 4 teams.',
    );
  });

  test('may be the lowest everywhere, and share that place', () => {
    expect(lowest('4322', '3321')).toBe(
      'Customer is the lowest level most often, alone or with another: in all 2 teams.',
    );
  });

  test('may be several', () => {
    expect(lowest('4332', '2333', '3333')).toBe(
      'Management and Customer are the lowest level equally often, alone or with another: each in 1 of the 3 teams.',
    );
  });

  test('is none where every thread is straight', () => {
    expect(lowest('3333', '22?2')).toBe(en.noLowest);
  });

  test('is not spoken of where no team has two stages', () => {
    expect(lowest('3???', '2---')).toBeNull();
  });

  test('has Dutch words', () => {
    expect(lowestInWords(DUTCH, nl, teams('4332', '3321', '2333'))).toBe(
      'Customer is het vaakst het laagste niveau, alleen of samen met een ander: in 2 van de 3 teams.',
    );
  });
});

describe('the teams that differ most', () => {
  const apart = (...stages: string[]) => apartInWords(ENGLISH, en, teams(...stages));

  test('are two by name, with the stages between them and the level that has most', () => {
    expect(apart('4332', '3333', '2135')).toBe(
      '“A” and “C” differ most: 7 stages over the levels together, the most on Customer (3).',
    );
  });

  test('need no names where there are only two', () => {
    expect(apart('3333', '3332')).toBe(
      'The two teams lie 1 stage apart over the levels together, the most on Customer (1).',
    );
  });

  test('are among those that do where others are as far apart', () => {
    expect(apart('4444', '3333', '3333')).toBe(
      'Among the teams that differ most are “A” and “B”: 4 stages over the levels together, the most on Management, Brand, Operations and Customer (1).',
    );
  });

  test('are compared only where both have a stage', () => {
    expect(apart('1?5?', '2-5-')).toBe(
      'The two teams lie 1 stage apart over the levels together, the most on Management (1).',
    );
    expect(apart('1???', '?2??')).toBeNull();
  });

  test('may not be there', () => {
    expect(apart('3332', '3332', '33?2')).toBe(en.same);
  });
});
