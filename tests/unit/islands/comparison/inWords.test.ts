// What two results are called.
import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/i18n/messages/parts/comparison';
import { namesOfTwo, type Named } from '../../../../src/islands/comparison/inWords';
import { result } from '../../../fixtures/sheets';
import { WORDS } from './words';

describe('two results are called', () => {
  const named = (label: string, day = 0, own: string | null = null): Named => ({
    label,
    result: result('33333 33333 33333 33333', { day }),
    own: own === null ? null : { label: own },
  });

  test.each<[string, Named, Named, [string, string]]>([
    ['by their labels', named('Anna'), named('Bo'), ['Anna', 'Bo']],
    ['first and second without one', named(''), named(''), ['First result', 'Second result']],
    ['yours, and by a label', named('', 0, ''), named('Bo'), ['Your result', 'Bo']],
    [
      'yours by the name it has here',
      named('', 0, 'Shop'),
      named(''),
      ['Your result: Shop', 'Second result'],
    ],
    [
      'by their days where they have the same name',
      named('', 1056, 'Shop'),
      named('', 690, 'Shop'),
      ['Your result: Shop, 22 November 2026', 'Your result: Shop, 21 November 2025'],
    ],
    [
      'without a date where only one has a day',
      named('Shop', 1056),
      named('Shop'),
      ['Shop, 22 November 2026', 'Shop, without a date'],
    ],
    [
      'first and second where the day is the same too',
      named('Shop', 1056),
      named('Shop', 1056),
      ['Shop (first)', 'Shop (second)'],
    ],
  ])('%s', (_, one, other, names) => {
    expect(namesOfTwo(WORDS, en, one, other)).toEqual(names);
  });
});
