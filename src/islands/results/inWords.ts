import { count, fill } from '../../i18n/fill';
import { formatDay, formatList, formatScore } from '../../i18n/format';
import { toTenths, type Fraction } from '../../model/fraction';
import {
  factorOf,
  levelOf,
  LEVELS,
  type Factor,
  type QuestionId,
  type Stage,
} from '../../model/grid';
import type { Move } from '../../model/moves';
import type { NoOverall, Reading, ReadOverall } from '../../model/scoring';
import type { Ambition, Result } from '../../model/sheet';
import type { Assessment } from '../../stores/saved';
import { levelsInWords, namedStage } from '../thread/inWords';
import type { ResultWords } from './words';

/** "Real paths and Owned by all". */
export function factorsInWords(
  words: Pick<ResultWords, 'locale' | 'factors'>,
  factors: readonly Factor[],
): string {
  return formatList(
    words.locale,
    factors.map((factor) => words.factors[factor]),
  );
}

/** "Operations, Real paths". */
export function questionInWords(
  words: Pick<ResultWords, 'cellOf' | 'levels' | 'factors'>,
  question: QuestionId,
): string {
  return fill(words.cellOf, {
    level: words.levels[levelOf(question)],
    factor: words.factors[factorOf(question)],
  });
}

export function scoreInFigures({ locale }: Pick<ResultWords, 'locale'>, score: Fraction): string {
  return formatScore(locale, toTenths(score));
}

/** "Shop, 22 November 2026"; or that it has no name. */
export function labelAndDay(
  words: Pick<ResultWords, 'locale' | 'nameOfNone'>,
  { label, day }: Pick<Assessment, 'label' | 'day'>,
): string {
  return [label || words.nameOfNone, formatDay(words.locale, day)].filter(Boolean).join(', ');
}

/** "Answered on 22 November 2026."; '' where there is no date. */
export function datedInWords(words: Pick<ResultWords, 'locale' | 'dated'>, day: number): string {
  const date = formatDay(words.locale, day);
  return date && fill(words.dated, { date });
}

/** From which chair and on which day somebody answered, as far as the result says so. */
export function originInWords(
  words: Pick<ResultWords, 'locale' | 'whose' | 'chairs' | 'dated'>,
  { chair, day }: Pick<Result, 'chair' | 'day'>,
): string {
  return [
    chair !== 'not-said' && fill(words.whose, { chair: words.chairs[chair] }),
    datedInWords(words, day),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Whose result it is, from which chair and of which day, as far as it says so. */
export function whose(
  words: ResultWords,
  result: Pick<Result, 'chair' | 'day'>,
  label: string,
  own: Assessment | null,
): string {
  const name = label || own?.label;
  return [
    own
      ? `${name ? fill(words.yoursOf, { label: name }) : words.yours}.`
      : name && fill(words.of, { label: name }),
    originInWords(words, result),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Why there is no stage for the whole. */
export function whyNone(words: ResultWords, { why, levels }: NoOverall): string {
  return why === 'too-few-levels'
    ? words.whyFew
    : fill(words.whyUnknown, { levels: levelsInWords(words, levels) });
}

/** What the unknown answers can do to the stage of the whole; '' where there are none. */
export function unsureInWords(
  words: ResultWords,
  { stage, floor }: ReadOverall,
  unknown: number,
): string {
  if (unknown === 0) return '';
  return count(words.locale, unknown, floor < stage ? words.floorText : words.floorSame, { floor });
}

/** "2 stages apart"; or that there is nothing between them. */
export function fitInWords(
  { locale, fitNone, fitStages }: Pick<ResultWords, 'locale' | 'fitNone' | 'fitStages'>,
  fit: number,
): string {
  return fit === 0 ? fitNone : count(locale, fit, fitStages);
}

/** How many next moves there are, how they were chosen, and why there are none. */
export function movesInWords(
  words: ResultWords,
  moves: readonly Move[],
  { known, unknown }: Reading,
  ambition: Ambition,
) {
  const { one, two, three } = words.movesHeading;
  const isOpen = LEVELS.every((level) => ambition[level] === null);
  return {
    heading: [words.movesNone, one, two, three][moves.length] ?? '',
    note: isOpen ? words.movesNoteOpen : words.movesNote,
    none: known > 0 ? words.movesNoneText : unknown > 0 ? words.movesNothingKnown : '',
  };
}

/** From which stage to which a move goes: "2 Exploring, to 3 Organised". */
export function stepInWords(
  words: Pick<ResultWords, 'moveWhere' | 'stages'>,
  { to }: { readonly to: Stage },
): string {
  return fill(words.moveWhere, { from: namedStage(words, to - 1), to: namedStage(words, to) });
}
