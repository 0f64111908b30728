import type { ExportsWords } from '../../i18n/messages/parts/exports';
import { dateOf, dayOf, fieldOf, type CalendarDate } from '../../model/day';
import type { Assessment } from '../../stores/saved';
import { slugOf } from './slug';

/** What a file is about; null for the result as a whole. */
export type About = keyof ExportsWords['dialog']['fileAbout'] | null;

/**
 * The name of a file: `red-thread-noordlinde-2026-11-22.csv`, with the day of the result, or today where it has
 * none. Small letters, figures and hyphens, so that every system can keep it.
 */
export function fileName(
  { dialog }: ExportsWords,
  { label, day }: Pick<Assessment, 'label' | 'day'>,
  today: CalendarDate,
  about: About,
  ending: string,
): string {
  const date = fieldOf(dateOf(day) ? day : dayOf(today));
  const parts = [
    dialog.fileName,
    slugOf(label) || dialog.fileResult,
    about && dialog.fileAbout[about],
    date,
  ];
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}
