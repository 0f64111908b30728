import type { CalendarDate } from '../model/day';

/** The day it is where the user is. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, date: now.getDate() };
}
