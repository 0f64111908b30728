import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partWords } from '../../../../src/i18n/messages/parts';
import { fileName } from '../../../../src/islands/exports/fileName';

const [EN, NL] = [partWords('exports', 'en'), partWords('exports', 'nl')];

/** 22 November 2026 is day 1056. */
const DAY = 1056;
const TODAY = { year: 2027, month: 2, date: 3 };

const named = (label: string, day = DAY) => fileName(EN, { label, day }, TODAY, null, 'csv');

describe('the name of a file', () => {
  test('says what it is of, and of which day', () => {
    expect(named('Noordlinde')).toBe('red-thread-noordlinde-2026-11-22.csv');
  });

  test('says so in Dutch', () => {
    const name = fileName(NL, { label: '', day: DAY }, TODAY, 'calendar', 'ics');
    expect(name).toBe('rode-draad-resultaat-agenda-2026-11-22.ics');
  });

  test('has the day of today where the result has none', () => {
    expect(named('', 0)).toBe('red-thread-result-2027-02-03.csv');
  });

  test.each([
    ['plan', 'red-thread-desk-plan-2026-11-22.csv'],
    ['thread', 'red-thread-desk-thread-2026-11-22.csv'],
    ['radarLarge', 'red-thread-desk-radar-large-2026-11-22.csv'],
  ] as const)('says what it is about: %s', (about, expected) => {
    expect(fileName(EN, { label: 'Desk', day: DAY }, TODAY, about, 'csv')).toBe(expected);
  });

  test.each([
    ['Klantcontact & Één', 'klantcontact-een'],
    ['  Straße / Ørsted \\ Łódź: çà?  ', 'strasse-orsted-lodz-ca'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con'],
    ['ﬁrma ①', 'firma-1'],
    ['شركة', 'result'],
    ['🧵', 'result'],
    ['---', 'result'],
    [`${'a'.repeat(39)} bcd`, 'a'.repeat(39)],
  ])('%j becomes %s', (label, slug) => {
    expect(named(label)).toBe(`red-thread-${slug}-2026-11-22.csv`);
  });

  test('is one that every system can keep, whatever the label', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (label) => {
        const name = named(label);
        expect(name).toMatch(/^red-thread(-[a-z0-9]+)+-2026-11-22\.csv$/);
        expect(name.length).toBeLessThan(80);
      }),
      { numRuns: 1000 },
    );
  });
});
