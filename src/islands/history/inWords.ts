import { fill } from '../../i18n/fill';
import { formatDate } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import type { HistoryWords } from '../../i18n/messages/parts/history';
import { dateOf } from '../../model/day';
import type { Answer } from '../../model/sheet';
import type { LevelReading } from '../../model/scoring';
import type { Measurement } from '../../stores/history';
import { floorInWords } from '../thread/inWords';
import type { ThreadWords } from '../thread/words';

/** The name of each measurement by its code: its day, and what it is called. Of equal names the later are numbered. */
export function namesOf(
  { locale }: { readonly locale: Locale },
  part: Pick<HistoryWords, 'undated' | 'twin'>,
  measurements: readonly Measurement[],
): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  return new Map(
    measurements.map(({ code, label, result: { day } }) => {
      const name = [dayInWords(locale, part, day), label].filter(Boolean).join(', ');
      const n = (times.get(name) ?? 0) + 1;
      times.set(name, n);
      return [code, n === 1 ? name : fill(part.twin, { name, n })];
    }),
  );
}

/** "22 November 2026", or that there is no date. */
export function dayInWords(
  locale: Locale,
  { undated }: Pick<HistoryWords, 'undated'>,
  day: number,
): string {
  const date = dateOf(day);
  return date ? formatDate(locale, date) : undated;
}

/** "3 Organised"; or that it is not known, or does not apply. */
export function answerInWords({ stages }: ThreadWords, part: HistoryWords, answer: Answer): string {
  if (typeof answer === 'number') return `${answer} ${stages[answer - 1]}`;
  return answer === 'unknown' ? part.unknown : part.notApplicable;
}

/** "3 Organised, at least 2"; or why the level has no stage. */
export function levelInWords(words: ThreadWords, level: LevelReading): string {
  const { thread, stages } = words;
  const stage =
    level.kind === 'read'
      ? `${level.stage} ${stages[level.stage - 1]}`
      : level.kind === 'left-out'
        ? thread.leftOut
        : thread.tooLittleKnown;
  return [stage, floorInWords(words, level)].filter(Boolean).join(', ');
}
