import { escape, foldLines, formatDate } from 'ical-generator';
import { fill } from '../../i18n/fill';
import { dateOf, type CalendarDate } from '../../model/day';
import { codeOf } from '../../stores/assessments';
import { inOrder, isUnfinished } from '../../stores/plan';
import type { PlannedMove } from '../../stores/saved';
import { questionInWords } from '../results/inWords';
import { moveInWords, onOneLine, plain, type ResultDocument } from './document';

interface CalendarEvent {
  /** What makes it the same event when the file is brought in again. */
  readonly name: string;
  readonly day: CalendarDate;
  readonly summary: string;
  readonly description: readonly string[];
}

/**
 * A calendar file (RFC 5545): a day for every move of the plan that is due and neither done nor stopped, and, if
 * asked for, one to measure again so many months after the result. `stamp` is now. '' where there is nothing to put
 * in a calendar, because a calendar without an event is no calendar.
 *
 * Only the rules of writing are taken from ical-generator (escaping, folding, dates). Its events need
 * crypto.randomUUID, which browsers have in secure contexts only, and add lines for Outlook.
 */
export function calendar(
  document: ResultDocument,
  again: 3 | 6 | 12 | null,
  today: CalendarDate,
  stamp: Date,
): string {
  const { words, assessment } = document;
  // A copy that came with a link has no id of its own; its code stays the same as well.
  const id = assessment.id || codeOf(assessment);
  const due = inOrder(assessment.plan).flatMap((move) => dueIn(document, move));
  const measure = again === null ? [] : [measureAgain(document, again, today)];
  const events = [...due, ...measure].flatMap((event) => written(id, event, stamp));
  if (events.length === 0) return '';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Red Thread//Red Thread//${words.locale.toUpperCase()}`,
    ...events,
    'END:VCALENDAR',
  ];
  return foldLines(lines.map((line) => `${line}\r\n`).join(''));
}

function dueIn(document: ResultDocument, move: PlannedMove): CalendarEvent[] {
  const day = dateOf(move.due);
  if (!day || !isUnfinished(move)) return [];
  const { words, part } = document;
  const { text, question, sign } = moveInWords(document, move);
  const owner = plain(move.owner);
  const description = [
    question ? questionInWords(words, question) : '',
    owner && `${part.file.planColumns.owner}: ${owner}`,
    sign && `${part.file.planColumns.sign}: ${sign}`,
  ];
  return [{ name: `move/${inAscii(move.id)}`, day, summary: onOneLine(text), description }];
}

function measureAgain(
  { part, assessment, link }: ResultDocument,
  months: number,
  today: CalendarDate,
): CalendarEvent {
  const { again, againOf, againText, againLink } = part.file;
  const label = onOneLine(assessment.label);
  return {
    name: 'again',
    day: monthsAfter(dateOf(assessment.day) ?? today, months),
    summary: label ? fill(againOf, { label }) : again,
    description: [againText, link && fill(againLink, { link })],
  };
}

/** The same date so many months later; where that month is shorter, its last day. */
function monthsAfter({ year, month, date }: CalendarDate, months: number): CalendarDate {
  const count = month - 1 + months;
  const later = { year: year + Math.floor(count / 12), month: (count % 12) + 1 };
  // Day 0 of the next month is the last one of this.
  const last = new Date(Date.UTC(later.year, later.month, 0)).getUTCDate();
  return { ...later, date: Math.min(date, last) };
}

function written(
  id: string,
  { name, day, summary, description }: CalendarEvent,
  stamp: Date,
): string[] {
  const text = description.filter(Boolean).join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${inAscii(id)}/${name}@red-thread`,
    `DTSTAMP:${formatDate(null, stamp)}`,
    // A calendar that has the event already takes the later file only if this number is higher.
    `SEQUENCE:${sequence(stamp)}`,
    `DTSTART;VALUE=DATE:${formatDate(null, new Date(Date.UTC(day.year, day.month - 1, day.date)), true)}`,
    `SUMMARY:${escape(summary, false)}`,
    ...(text ? [`DESCRIPTION:${escape(text, false)}`] : []),
    // A day on which something is due is not a day on which nobody has time.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** An id may be any text where it came from a file. */
const inAscii = (id: string) => encodeURIComponent(id.replace(/\p{Cs}/gu, ''));

/** Seconds since 2024: it only ever rises, and fits in 31 bits until 2092. */
function sequence(stamp: Date): number {
  return Math.max(0, Math.floor((stamp.getTime() - Date.UTC(2024, 0, 1)) / 1000));
}
