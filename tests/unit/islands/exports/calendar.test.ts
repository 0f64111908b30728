import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { calendar } from '../../../../src/islands/exports/calendar';
import { onOneLine } from '../../../../src/islands/exports/document';
import { dateOf, dayOf, type CalendarDate } from '../../../../src/model/day';
import type { Assessment, PlannedMove } from '../../../../src/stores/saved';
import { anyAssessment } from '../../stores/arbitraries';
import { ANNA, documentOf, LINK, OWN_MOVE, questionWords, SITE_MOVE } from './documents';

const TODAY: CalendarDate = { year: 2026, month: 8, date: 31 };
const STAMP = new Date('2026-11-22T10:11:12Z');

const write = (assessment: Assessment, again: 3 | 6 | 12 | null = null, more = {}) =>
  calendar(documentOf(assessment, more), again, TODAY, STAMP);

/** The events, as a calendar program reads them. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const daysIn = (text: string) => eventsIn(text).map(({ startDate }) => startDate.toString());

const withMoves = (...moves: PlannedMove[]): Assessment => ({
  ...ANNA,
  plan: { moves, whyMany: '' },
});

describe('a calendar file', () => {
  test('has the day on which each move is due', () => {
    const events = eventsIn(write(ANNA));
    expect(events.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual([
      ['2026-12-07', true],
      ['2027-01-05', true],
    ]);
  });

  test('says what to do, where, who and the first sign of success', () => {
    const { do: what, sign } = questionWords('nl')['brand.value'].moves[1]!;
    const [own, site] = eventsIn(write(ANNA, null, { locale: 'nl' }));
    expect(own?.summary).toBe('Ring ten customers, listen; write down what they say 🧵');
    expect(own?.description).toBeNull();
    expect(site?.summary).toBe(what);
    expect(site?.description).toBe(
      `Merk, Waarde voor beide kanten\nEigenaar: ${SITE_MOVE.owner}\nEerste teken: ${sign}`,
    );
  });

  test('lasts a day, and keeps nobody from meeting', () => {
    for (const event of eventsIn(write(ANNA, 6))) {
      expect(event.duration.toSeconds()).toBe(24 * 60 * 60);
      expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    }
  });

  test.each(['done', 'stopped'] as const)('has nothing of a move that is %s', (status) => {
    expect(write(withMoves({ ...SITE_MOVE, status }))).toBe('');
    expect(daysIn(write(withMoves({ ...SITE_MOVE, status }, OWN_MOVE)))).toEqual(['2026-12-07']);
  });

  test.each(['planned', 'active'] as const)('has a move that is %s', (status) => {
    expect(daysIn(write(withMoves({ ...SITE_MOVE, status })))).toEqual(['2027-01-05']);
  });

  test('is nothing at all where nothing is due: a calendar without events is not one', () => {
    expect(write(withMoves())).toBe('');
    expect(write(withMoves({ ...SITE_MOVE, due: 0 }))).toBe('');
  });

  test('says that it comes from Red Thread, and in which language', () => {
    expect(write(ANNA)).toContain('\r\nPRODID:-//Red Thread//Red Thread//EN\r\n');
    expect(write(ANNA, null, { locale: 'nl' })).toContain('//Red Thread//NL\r\n');
  });

  test('was made when it was made', () => {
    for (const { component } of eventsIn(write(ANNA, 3))) {
      expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T10:11:12Z');
    }
  });

  test('has no reminder, no address but the link that was given, and no lines of single makers', () => {
    const text = write(ANNA, 12, { link: '' });
    expect(text).not.toMatch(/VALARM|^X-|^(?:URL|ORGANIZER|ATTENDEE|SOURCE|METHOD)|https?:/m);
    const linked = write(ANNA, 12).replaceAll('\r\n ', '');
    expect(linked.match(/https?:[^\s\\]*/g)).toEqual([LINK]);
  });

  test('is made where a browser has no randomUUID, outside secure contexts', () => {
    vi.stubGlobal('crypto', {});
    expect(daysIn(write(ANNA, 3))).toHaveLength(3);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('to measure again', () => {
  const again = (day: CalendarDate | null, months: 3 | 6 | 12) =>
    daysIn(write({ ...withMoves(), day: day ? dayOf(day) : 0 }, months))[0];
  const on = (year: number, month: number, date: number) => ({ year, month, date });

  test.each([
    [on(2026, 11, 22), 3, '2027-02-22'],
    [on(2026, 11, 22), 6, '2027-05-22'],
    [on(2026, 11, 22), 12, '2027-11-22'],
    [on(2026, 12, 1), 12, '2027-12-01'],
    [on(2026, 9, 15), 3, '2026-12-15'],
    [on(2026, 10, 1), 3, '2027-01-01'],
    // The end of a month stays the end of a month where the other one is shorter.
    [on(2026, 11, 30), 3, '2027-02-28'],
    [on(2027, 11, 30), 3, '2028-02-29'],
    [on(2026, 8, 31), 6, '2027-02-28'],
    [on(2026, 8, 31), 3, '2026-11-30'],
    [on(2026, 8, 31), 12, '2027-08-31'],
    [on(2028, 2, 29), 12, '2029-02-28'],
    [on(2028, 2, 29), 6, '2028-08-29'],
    [on(2113, 9, 18), 12, '2114-09-18'],
  ] as const)('%o in %d months is %s', (day, months, expected) => {
    expect(again(day, months)).toBe(expected);
  });

  test('counts from today where the result has no day', () => {
    expect(again(null, 3)).toBe('2026-11-30');
  });

  test('is an event of its own, after the moves, with the link to this result', () => {
    const last = eventsIn(write(ANNA, 6)).at(-1);
    expect(last?.summary).toBe('Measure again: Zorg & Zo, région Été');
    expect(last?.description).toBe(
      `Answer the twenty questions once more and see what has changed.\nThe result of last time: ${LINK}`,
    );
  });

  test('does without a name and a link where there are none', () => {
    const text = write({ ...withMoves(), label: ' ' }, 6, { link: '', locale: 'nl' });
    const [event] = eventsIn(text);
    expect(event?.summary).toBe('Opnieuw meten');
    expect(event?.description).toBe(
      'Beantwoord de twintig vragen nog een keer en zie wat er is veranderd.',
    );
  });
});

describe('brought in again', () => {
  const uidsIn = (text: string) => eventsIn(text).map(({ uid }) => uid);
  const sequenceIn = (text: string) =>
    Number(eventsIn(text)[0]?.component.getFirstPropertyValue('sequence'));

  test('every event is the same one, whatever has changed in it', () => {
    const later = {
      ...withMoves({ ...SITE_MOVE, due: 1200, owner: 'Kim', text: 'Other words' }, OWN_MOVE),
      ...{ label: 'Another name', day: 1070 },
    };
    expect(new Set(uidsIn(write(later, 12, { locale: 'nl' })))).toEqual(
      new Set(uidsIn(write(ANNA, 3))),
    );
  });

  test('the later file counts', () => {
    const at = (time: string) => calendar(documentOf(), 3, TODAY, new Date(time));
    const [first, second] = [at('2026-11-22T10:11:12Z'), at('2026-11-22T10:11:13Z')];
    expect(sequenceIn(second)).toBe(sequenceIn(first) + 1);
    expect(sequenceIn(at('2090-01-01T00:00:00Z'))).toBeLessThan(2 ** 31);
    expect(sequenceIn(at('2001-01-01T00:00:00Z'))).toBe(0);
  });

  test('no two events are taken for one, whatever their ids are', () => {
    const ids = [
      'again',
      'move/again',
      'a b',
      'a%20b',
      'a,b;c',
      'é',
      '🧵',
      'A',
      'a\nEND:VEVENT',
      '',
    ];
    const moves = ids.map((id) => ({ ...OWN_MOVE, id }));
    const uids = uidsIn(write(withMoves(...moves), 3));
    expect(new Set(uids).size).toBe(ids.length + 1);
    expect(uids.every((uid) => /^[\w.!~*'()%/@-]+$/.test(uid))).toBe(true);
  });

  test('those of another assessment are others', () => {
    const [one, other] = [uidsIn(write(ANNA, 3)), uidsIn(write({ ...ANNA, id: 'other' }, 3))];
    expect(one.filter((uid) => other.includes(uid))).toEqual([]);
  });

  test('a copy that has no id keeps its events by its code', () => {
    const copy = { ...ANNA, id: '' };
    expect(uidsIn(write(copy, 3)).at(-1)).toBe('cx1pgsqqs9wuxcnhgdfyw3d9lsz/again@red-thread');
  });
});

describe('every calendar file', () => {
  const LONG =
    'Arbeidsongeschiktheidsverzekeringsmaatschappij, “één”; zet C:\\klant\\n op de lijst 🧵🧵🧵 — ';

  test.each([
    ['long Dutch words', LONG.repeat(12)],
    ['new lines', 'one\r\ntwo\rthree\nfour'],
    ['a line that would end the event', 'x\r\nEND:VEVENT\r\nBEGIN:VALARM'],
    ['backslashes', '\\n \\, \\; \\\\'],
    ['colons and quotes', 'DTSTART:"20200101"'],
    ['control characters', 'a\u0000b\u0007c\u001Bd'],
    ['halves of a character', 'a\uD83Db\uDC00c'],
    ['right to left', 'שלום \u202Eabc'],
    ['nothing but emoji', '👩‍👩‍👧‍👦'.repeat(40)],
  ])('carries %s', (_, text) => {
    const move = { ...OWN_MOVE, text, owner: text };
    const [event] = eventsIn(write({ ...withMoves(move), label: text }, 3));
    expect(event?.summary).toBe(onOneLine(text));
    expect(onOneLine(event?.description ?? '')).toBe(`Owner: ${onOneLine(text)}`);
  });

  test('keeps to RFC 5545, whatever is in it', () => {
    fc.assert(
      fc.property(anyAssessment, fc.constantFrom(null, 3, 6, 12), (assessment, again) => {
        const text = write(assessment, again);
        const due = assessment.plan.moves.filter(
          ({ due, status }) => dateOf(due) && (status === 'planned' || status === 'active'),
        );
        const count = due.length + (again === null ? 0 : 1);
        if (count === 0) {
          expect(text).toBe('');
          return;
        }
        expect(eventsIn(text)).toHaveLength(count);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = text.slice(0, -2).split('\r\n');
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        // No end of a line by itself, and no control character but the end of a line and a tab.
        expect(lines.filter((line) => /[^\P{Cc}\t]|\p{Cs}/u.test(line))).toEqual([]);
        expect(lines.filter((line) => line.trim() === '')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
