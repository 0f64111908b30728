/** A day on the calendar of the person who answered; `month` runs from 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The last day a code can carry (15 bits). */
export const LAST_DAY = 32767;

const MILLISECONDS_PER_DAY = 86_400_000;
const FIRST_OF_2024 = Date.UTC(2024, 0, 1);

/**
 * Days since 2024-01-01. 0, which means "no date", for a date that cannot be carried: 2024-01-01
 * itself, anything earlier, anything after `LAST_DAY`, and dates that do not exist.
 */
export function dayOf({ year, month, date }: CalendarDate): number {
  const day = (Date.UTC(year, month - 1, date) - FIRST_OF_2024) / MILLISECONDS_PER_DAY;
  const found = dateOf(day);
  const exists = found?.year === year && found.month === month && found.date === date;
  return exists ? day : 0;
}

/** The calendar date of a day number from 1 to `LAST_DAY`; null for 0 and everything else. */
export function dateOf(day: number): CalendarDate | null {
  if (!Number.isInteger(day) || day < 1 || day > LAST_DAY) return null;
  // UTC has no summer time, so every day is equally long and the arithmetic is exact.
  const moment = new Date(FIRST_OF_2024 + day * MILLISECONDS_PER_DAY);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    date: moment.getUTCDate(),
  };
}

/** A day as a date field writes it: `2026-11-22`; '' for none. */
export function fieldOf(day: number): string {
  const date = dateOf(day);
  if (!date) return '';
  const [year, month, dayOfMonth] = [date.year, date.month, date.date].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${year}-${month}-${dayOfMonth}`;
}

/** The day that a date field holds; 0 for none and for one that cannot be kept. */
export function dayIn(field: string): number {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(field) ?? []).map(Number);
  return year && month && date ? dayOf({ year, month, date }) : 0;
}
