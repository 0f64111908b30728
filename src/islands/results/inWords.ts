import { fill } from '../../i18n/fill';
import { formatDate, formatList, formatScore } from '../../i18n/format';
import { dateOf } from '../../model/day';
import { toTenths, type Fraction } from '../../model/fraction';
import { factorOf, levelOf, type Factor, type QuestionId } from '../../model/grid';
import type { Result } from '../../model/sheet';
import type { Assessment } from '../../stores/saved';
import type { ResultWords } from './words';

/** "Real paths and Owned by all". */
export function factorsInWords(words: ResultWords, factors: readonly Factor[]): string {
  return formatList(
    words.locale,
    factors.map((factor) => words.factors[factor]),
  );
}

/** "Operations, Real paths". */
export function questionInWords(words: ResultWords, question: QuestionId): string {
  return fill(words.cellOf, {
    level: words.levels[levelOf(question)],
    factor: words.factors[factorOf(question)],
  });
}

export function scoreInFigures(words: ResultWords, score: Fraction): string {
  return formatScore(words.locale, toTenths(score));
}

/** Whose result it is, from which chair and of which day, as far as it says so. */
export function whose(
  words: ResultWords,
  { chair, day }: Result,
  label: string,
  own: Assessment | null,
): string {
  const date = dateOf(day);
  const name = label || own?.label;
  return [
    own
      ? `${name ? fill(words.yoursOf, { label: name }) : words.yours}.`
      : name && fill(words.of, { label: name }),
    chair !== 'not-said' && fill(words.whose, { chair: words.chairs[chair] }),
    date && fill(words.dated, { date: formatDate(words.locale, date) }),
  ]
    .filter(Boolean)
    .join(' ');
}
