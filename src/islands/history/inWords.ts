import { fill } from '../../i18n/fill';
import { formatDay } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import type { HistoryWords } from '../../i18n/messages/parts/history';
import type { Answer } from '../../model/sheet';
import type { LevelReading } from '../../model/scoring';
import type { Measurement } from '../../stores/history';
import { floorInWords, namedStage, stageInWords } from '../thread/inWords';
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
      const name = [formatDay(locale, day) || part.undated, label].filter(Boolean).join(', ');
      const n = (times.get(name) ?? 0) + 1;
      times.set(name, n);
      return [code, n === 1 ? name : fill(part.twin, { name, n })];
    }),
  );
}

/** "3 Organised"; or that it is not known, or does not apply. */
export function answerInWords(
  words: Pick<ThreadWords, 'stages'>,
  part: Pick<HistoryWords, 'unknown' | 'notApplicable'>,
  answer: Answer,
): string {
  if (typeof answer === 'number') return namedStage(words, answer);
  return answer === 'unknown' ? part.unknown : part.notApplicable;
}

/** "3 Organised, at least 2"; or why the level has no stage. */
export function levelInWords(words: ThreadWords, level: LevelReading): string {
  const stage = level.kind === 'read' ? namedStage(words, level.stage) : stageInWords(words, level);
  return [stage, floorInWords(words, level)].filter(Boolean).join(', ');
}
