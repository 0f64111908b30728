import { fill } from '../../i18n/fill';
import { formatDate } from '../../i18n/format';
import { dateOf } from '../../model/day';
import type { Reading } from '../../model/scoring';
import type { Answer, Result } from '../../model/sheet';
import type { ResultWords } from '../results/words';
import type { ComparisonWords } from './words';

/** One of two results, as far as it can be named. */
export interface Named {
  readonly label: string;
  readonly result: Result;
  /** The assessment on this device that it is the result of; null for anything else. */
  readonly own: { readonly label: string } | null;
}

type NamingWords = Pick<ResultWords, 'locale' | 'yours' | 'yoursOf'>;

/**
 * What two results are called, so that every answer can say whose it is: the two names are never the same. Where
 * they would be, the days tell them apart, or else which is first.
 */
export function namesOfTwo(
  words: NamingWords,
  part: Pick<ComparisonWords, 'first' | 'second' | 'firstOf' | 'secondOf' | 'undated'>,
  first: Named,
  second: Named,
): readonly [string, string] {
  const nameOf = ({ label, own }: Named, none: string) => {
    const name = label || own?.label;
    if (!own) return name || none;
    return name ? fill(words.yoursOf, { label: name }) : words.yours;
  };
  const one = nameOf(first, part.first);
  const other = nameOf(second, part.second);
  if (one !== other) return [one, other];

  const [here, there] = [first.result.day, second.result.day];
  if (here === there)
    return [fill(part.firstOf, { name: one }), fill(part.secondOf, { name: one })];
  const dated = (day: number) => {
    const date = dateOf(day);
    return `${one}, ${date ? formatDate(words.locale, date) : part.undated}`;
  };
  return [dated(here), dated(there)];
}

/** From which chair and on which day somebody answered, as far as the result says so. */
export function originInWords(words: ResultWords, { chair, day }: Result): string {
  const date = dateOf(day);
  return [
    chair !== 'not-said' && fill(words.whose, { chair: words.chairs[chair] }),
    date && fill(words.dated, { date: formatDate(words.locale, date) }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Stage 2 Exploring, at least 1."; or that there is none. */
export function overallInWords(
  { thread, stages }: ResultWords,
  { none }: ComparisonWords,
  { overall }: Reading,
): string {
  if (overall.kind === 'none') return `${none}.`;
  const { stage, floor } = overall;
  const least = floor < stage ? `, ${fill(thread.atLeast, { floor })}` : '';
  return `${fill(thread.stage, { n: stage })} ${stages[stage - 1]}${least}.`;
}

/** "Stage 4 Connected"; or that it is not known, or does not apply. */
export function answerInWords(
  { thread, stages }: ResultWords,
  part: ComparisonWords,
  answer: Answer,
): string {
  if (typeof answer === 'number')
    return `${fill(thread.stage, { n: answer })} ${stages[answer - 1]}`;
  return answer === 'unknown' ? part.unknown : part.notApplicable;
}

/** "4 and 1", "4 and I don’t know". */
export function pairInWords(
  words: ResultWords,
  { pair }: ComparisonWords,
  one: Answer,
  other: Answer,
): string {
  const short = (answer: Answer) => {
    if (typeof answer === 'number') return answer;
    return answer === 'unknown' ? words.unknown : words.notApplicable;
  };
  return fill(pair, { one: short(one), other: short(other) });
}
