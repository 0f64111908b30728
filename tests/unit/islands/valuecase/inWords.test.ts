// What the value case says in sentences: a loss as calmly as a gain, and never more exact than it is.
import { describe, expect, test } from 'vitest';
import {
  aloneInWords,
  firstInWords,
  lackInWords,
  leversInWords,
  outcomeInWords,
  paybackInWords,
  shareInWords,
  yearsInWords,
} from '../../../../src/islands/valuecase/inWords';
import { breakEvenOf } from '../../../../src/model/breakEven';
import { tornadoOf } from '../../../../src/model/tornado';
import { calculated, casesOf, type ValueCase } from '../../../../src/model/valueCase';
import { publishedOf, withPublished } from '../../../../src/stores/valueCase';
import { caseOf, CONTACTS, PUBLISHED, STAYING, wordsIn } from './words';

const [EN, NL] = [wordsIn('en'), wordsIn('nl')];

const plain = (text: string) => text.replace(/\s/gu, ' ').replaceAll('\u2060', '');
const said = (valueCase: ValueCase, words = EN) =>
  plain(outcomeInWords(words, valueCase, casesOf(valueCase)));

const FREE = { 'one-off': 0, yearly: 0 } as const;

describe('the outcome in one sentence', () => {
  test('says what it is worth over the years', () => {
    const valueCase = caseOf({ ...CONTACTS, 'one-off': 9_000, yearly: 1_000 });
    expect(said(valueCase)).toBe('Over three years this is worth about €12,000.');
    expect(said(valueCase, NL)).toBe('Gerekend over drie jaar is dit ongeveer € 12.000 waard.');
  });

  test('says from where to where it may run', () => {
    const range = { low: -2, expected: 10, high: 20 };
    const valueCase = caseOf({ ...CONTACTS, ...FREE, 'fewer-contacts': range });
    expect(said(valueCase)).toBe(
      'Over three years this is worth about €24,000, between −€4,800 and €48,000.',
    );
  });

  test('says a loss in the same tone, by its size', () => {
    const valueCase = caseOf({ ...CONTACTS, 'one-off': 69_000, yearly: 0 });
    expect(said(valueCase)).toBe(
      'Over three years this costs about €45,000 more than it brings in.',
    );
    const unsure = caseOf({
      ...CONTACTS,
      yearly: 0,
      'one-off': { low: 9_000, expected: 69_000, high: 99_000 },
    });
    expect(said(unsure)).toBe(
      'Over three years this costs about €45,000 more than it brings in. What it is worth lies between −€75,000 and €15,000.',
    );
  });

  test('says that nothing is left', () => {
    expect(said(caseOf({ ...CONTACTS, 'one-off': 24_000, yearly: 0 }))).toBe(
      EN.value.even.replace('{years}', 'three years'),
    );
  });

  test('leaves out ends that are rounded to the same', () => {
    const valueCase = caseOf({
      ...CONTACTS,
      ...FREE,
      'contact-cost': { low: 7.999, expected: 8, high: 8.001 },
    });
    expect(said(valueCase)).toBe('Over three years this is worth about €24,000.');
  });

  test('says only where it lies while nothing is expected', () => {
    const valueCase = caseOf({ ...CONTACTS, ...FREE, 'fewer-contacts': { low: 5, high: 10 } });
    expect(said(valueCase)).toBe(
      'Over three years this is worth something between €12,000 and €24,000.',
    );
    expect(lackInWords(EN, valueCase, calculated(valueCase))).toEqual([
      'Still needed: Fewer contacts (what you expect).',
    ]);
  });

  test('says what it brings in a year while the costs or the years are open', () => {
    const valueCase = caseOf(CONTACTS, { years: null });
    expect(said(valueCase)).toBe(
      'This brings in about €8,000 a year. What it costs is not in there yet.',
    );
    expect(lackInWords(EN, valueCase, calculated(valueCase))).toEqual([
      'Still needed: Cost once, Cost per year and over how many years.',
    ]);
    expect(said(caseOf({ ...CONTACTS, 'fewer-contacts': -10 }))).toBe(
      'This loses about €8,000 a year, before what it costs.',
    );
  });

  test('says that there is none, and what it takes', () => {
    const valueCase = caseOf({ contacts: 100 }, { years: null });
    expect(said(valueCase)).toBe(EN.value.noOutcome);
    const [lack] = lackInWords(EN, valueCase, calculated(valueCase));
    expect(lack).toContain('Cost per contact, Fewer contacts');
  });

  test('shows what is huge', () => {
    const valueCase = caseOf({ ...CONTACTS, ...FREE, contacts: 1e12 });
    expect(said(valueCase)).toBe('Over three years this is worth about €2.4 trillion.');
    expect(said(valueCase, NL)).toContain('€ 2,4 biljoen');
  });
});

test('years are written out', () => {
  expect([1, 10].map((years) => yearsInWords(EN, years))).toEqual(['one year', 'ten years']);
  expect(yearsInWords(NL, 12)).toBe('12 jaar');
});

test('what does not count is named, and why', () => {
  const valueCase = caseOf({
    ...CONTACTS,
    spending: 2,
    churn: 120,
    staying: 5,
    customers: 10,
    revenue: 1,
  });
  expect(leversInWords(EN, valueCase, calculated(valueCase))).toEqual([
    'Customers who stay: still needed: Margin on that revenue.',
    'Customers who spend more: still needed: Margin on that revenue.',
  ]);
  const whole = caseOf({ ...CONTACTS, ...STAYING, churn: 120 });
  expect(leversInWords(EN, whole, calculated(whole))).toEqual([
    'Customers who stay cannot be counted: look at Churn.',
    'Customers who spend more does not take part: nothing is filled in for it.',
  ]);
});

test.each([
  ['never', 'never', 'nooit'],
  ['at-once', 'at once', 'meteen'],
  [0.001, '1 month', '1 maand'],
  [0.5, '6 months', '6 maanden'],
  [0.99, '1 year', '1 jaar'],
  [2.345, '2.3 years', '2,3 jaar'],
  [4000, 'more than 100 years', 'meer dan 100 jaar'],
] as const)('paid back after %s', (payback, en, nl) => {
  expect(paybackInWords(EN, payback)).toBe(en);
  expect(paybackInWords(NL, payback)).toBe(nl);
});

describe('break-even', () => {
  const share = (valueCase: ValueCase, words = EN) =>
    plain(shareInWords(words, valueCase, breakEvenOf(valueCase)));
  const alone = (valueCase: ValueCase, lever: 'kept' | 'more' | 'saved') =>
    aloneInWords(EN, valueCase, lever, breakEvenOf(valueCase).levers[lever]);

  test('says which part of what is assumed has to come true, rounded up', () => {
    const valueCase = caseOf({ ...CONTACTS, 'one-off': 8_030, yearly: 0 });
    expect(share(valueCase)).toBe(
      'If 34% of what you assume comes true, it pays for itself over three years.',
    );
    expect(share(valueCase, NL)).toBe(
      'Als 34% van wat je aanneemt uitkomt, is het over drie jaar gerekend terugverdiend.',
    );
  });

  test('says it when it takes all of it, more than all, or far more', () => {
    const costing = (once: number) => caseOf({ ...CONTACTS, 'one-off': once, yearly: 0 });
    expect(share(costing(23_990))).toContain('only if all of what you assume comes true');
    expect(share(costing(33_600))).toContain('That would take 1.4 times as much.');
    expect(share(costing(24_000_000))).toContain('by a long way');
  });

  test('says it when there is nothing to pay, or nothing to pay it with', () => {
    expect(share(caseOf({ ...CONTACTS, ...FREE }))).toBe(EN.value.evenFree);
    expect(share(caseOf({ ...CONTACTS, 'fewer-contacts': 0, 'one-off': 1, yearly: 0 }))).toBe(
      EN.value.evenNothing,
    );
  });

  test('says to what churn has to fall', () => {
    // One percent of those who would leave is worth € 240 a year; € 800 a year has to come in: 3.33…%.
    const valueCase = caseOf({ ...STAYING, 'one-off': 2_400, yearly: 0 });
    expect(alone(valueCase, 'kept')).toBe(
      'If churn falls from 12% to 11.6% and nothing else changes, it pays for itself. That is 3.4% of those who would leave.',
    );
  });

  test('never says that churn may stay where it is', () => {
    const valueCase = caseOf({ ...STAYING, 'one-off': 0.01, yearly: 0 });
    expect(alone(valueCase, 'kept')).toMatch(/from 12% to 11\.999\d+% and/);
  });

  test('says how much more customers spend, and how many contacts fall away', () => {
    const valueCase = caseOf({ ...STAYING, ...CONTACTS, 'one-off': 0, yearly: 2_000 });
    expect(alone(valueCase, 'more')).toContain('If customers spend 1% more');
    expect(alone(valueCase, 'saved')).toContain(
      'If 2.5% of the contacts are no longer needed, 250 a year,',
    );
  });

  test('says what is not possible, and says nothing of what is not known', () => {
    const valueCase = caseOf({ ...STAYING, 'one-off': 0, yearly: 1e9 });
    expect(alone(valueCase, 'kept')).toBe(EN.value.evenKeptNever);
    expect(alone(valueCase, 'more')).toBe(EN.value.evenMoreNever);
    expect(alone(valueCase, 'saved')).toBe('');
    expect(alone(caseOf({ ...STAYING, margin: 0, 'one-off': 0, yearly: 1 }), 'kept')).toBe(
      EN.value.evenNone,
    );
  });
});

describe('what to find out first', () => {
  const first = (valueCase: ValueCase) => firstInWords(EN, valueCase, tornadoOf(valueCase));
  const COSTING = { ...CONTACTS, 'one-off': 20_000, yearly: 0 };

  test('is the number on which most depends', () => {
    const valueCase = caseOf({
      ...COSTING,
      'fewer-contacts': { low: 9, expected: 10, high: 16 },
      contacts: { low: 9_500, expected: 10_000, high: null },
    });
    expect(first(valueCase)).toBe(
      'Find out “Fewer contacts” better first. Between 9% and 16% what this is worth moves by about €17,000.',
    );
  });

  test('is said to decide where it can turn a gain into a loss', () => {
    const valueCase = caseOf({ ...COSTING, 'fewer-contacts': { low: 4, expected: 10, high: 16 } });
    expect(first(valueCase)).toContain(EN.value.tornadoDecides);
  });

  test('is nothing yet without ranges, or where they change nothing', () => {
    expect(first(caseOf(COSTING))).toBe(EN.value.tornadoNoRanges);
    const idle = caseOf({
      ...COSTING,
      'fewer-contacts': 0,
      contacts: { low: 1, expected: 2, high: 3 },
    });
    expect(first(idle)).toBe(EN.value.tornadoSame);
  });
});

test('a number is published only while it still has the range', () => {
  const begun = withPublished(caseOf({}), PUBLISHED);
  expect(publishedOf(begun, 'spending', EN.published)).toBe(PUBLISHED);
  expect(publishedOf(begun, 'staying', EN.published)).toBeNull();
  expect(
    publishedOf(caseOf({}, { published: { spending: 'forgotten' } }), 'spending', EN.published),
  ).toBeNull();
});
