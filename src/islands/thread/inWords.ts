import { count, fill } from '../../i18n/fill';
import { formatAnswer, formatList, formatScore } from '../../i18n/format';
import { toTenths } from '../../model/fraction';
import { QUESTIONS_PER_LEVEL, questionsOf, type Level, type Stage } from '../../model/grid';
import {
  gapOfLevel,
  isUnsure,
  type Cells,
  type LevelReading,
  type Reading,
} from '../../model/scoring';
import type { Ambition } from '../../model/sheet';
import type { ThreadWords } from './words';

/** "Management and Brand". */
export function levelsInWords(
  { locale, levels }: Pick<ThreadWords, 'locale' | 'levels'>,
  named: readonly Level[],
): string {
  return formatList(
    locale,
    named.map((level) => levels[level]),
  );
}

/** "2 Exploring". */
export function namedStage({ stages }: Pick<ThreadWords, 'stages'>, stage: number): string {
  return `${stage} ${stages[stage - 1] ?? ''}`;
}

/** "Stage 3"; or that there is none. */
export function stageInWords({ thread }: Pick<ThreadWords, 'thread'>, level: LevelReading): string {
  if (level.kind === 'read') return fill(thread.stage, { n: level.stage });
  return level.kind === 'left-out' ? thread.leftOut : thread.tooLittleKnown;
}

/** "at least 2" where an unknown answer may bring it down; why there is no stage; or nothing. */
export function floorInWords(
  { thread }: Pick<ThreadWords, 'thread'>,
  level: LevelReading,
): string | null {
  if (level.kind === 'left-out') return thread.leftOutWhy;
  if (level.kind !== 'read') return thread.tooLittleKnownWhy;
  return isUnsure(level) ? fill(thread.atLeast, { floor: level.floor }) : null;
}

/** "2 stages to go", "ambition met"; the ambition alone where no stage can be compared with it. */
export function gapInWords(
  { locale, thread }: Pick<ThreadWords, 'locale' | 'thread'>,
  level: LevelReading,
  ambition: Stage | null,
): string | null {
  if (ambition === null) return null;
  const gap = gapOfLevel(level, ambition);
  if (gap === null) return fill(thread.ambition, { n: ambition });
  return gap === 0 ? thread.met : count(locale, gap, thread.stagesToGo);
}

/** "3.0, 4 of 5 count". */
export function scoreInWords(
  { locale, thread }: Pick<ThreadWords, 'locale' | 'thread'>,
  level: LevelReading,
): string {
  const { known, applicable } = level;
  return inARow({ locale }, [
    level.kind === 'read' && formatScore(locale, toTenths(level.score)),
    fill(thread.count, { known, applicable }),
  ]);
}

/** "1 unknown, 2 do not apply"; null where all five are known. */
export function missingInWords(
  { locale, thread }: Pick<ThreadWords, 'locale' | 'thread'>,
  { unknown, applicable }: LevelReading,
): string | null {
  const notApplicable = QUESTIONS_PER_LEVEL - applicable;
  const parts = [
    unknown > 0 && count(locale, unknown, thread.unknown),
    notApplicable > 0 && count(locale, notApplicable, thread.notApplicable),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : inARow({ locale }, parts);
}

/** What a band of the drawing says: "Stage 3, at least 2, ambition 4, 1 stage to go, answers 3 3 3 ? 3". */
export function bandInWords(
  words: Pick<ThreadWords, 'locale' | 'thread'>,
  cells: Cells,
  { levels }: Reading,
  ambition: Ambition,
  level: Level,
): string {
  const { [level]: reading } = levels;
  const { [level]: wanted } = ambition;
  return inARow(words, [
    stageInWords(words, reading),
    floorInWords(words, reading),
    wanted !== null && reading.kind === 'read' && fill(words.thread.ambition, { n: wanted }),
    gapInWords(words, reading, wanted),
    fill(words.thread.answers, {
      answers: questionsOf(level)
        .map((question) => formatAnswer(cells[question]))
        .join(' '),
    }),
  ]);
}

/** Parts of a sentence with figures in them. A Dutch figure takes a comma, so a Dutch row takes a semicolon. */
export function inARow(
  { locale }: Pick<ThreadWords, 'locale'>,
  parts: readonly (string | false | null)[],
): string {
  return parts.filter(Boolean).join(locale === 'nl' ? '; ' : ', ');
}
