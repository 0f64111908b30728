import type { TeamFilesWords } from '../../i18n/messages/parts/teamFiles';
import { dayOf, fieldOf, type CalendarDate } from '../../model/day';
import { slugOf } from './slug';

export type TeamFormat = keyof TeamFilesWords['formats'];

/** The name of a file of a team: `red-thread-the-board-people-2026-11-22.csv`, with the day on which it is made. */
export function teamFileName(
  { fileName, fileTeam, fileAbout }: TeamFilesWords,
  name: string,
  today: CalendarDate,
  format: TeamFormat,
): string {
  const about = format === 'json' ? null : fileAbout[format];
  const ending = format === 'json' ? 'json' : 'csv';
  const parts = [fileName, slugOf(name) || fileTeam, about, fieldOf(dayOf(today))];
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}
