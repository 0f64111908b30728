import { fill } from '../../i18n/fill';
import { formatDay } from '../../i18n/format';
import type { Reading } from '../../model/scoring';
import type { Answer, Result } from '../../model/sheet';
import type { ResultWords } from '../results/words';
import { namedStage } from '../thread/inWords';
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
  const dated = (day: number) => `${one}, ${formatDay(words.locale, day) || part.undated}`;
  return [dated(here), dated(there)];
}

/** "Stage 2 Exploring, at least 1."; or that there is none. */
export function overallInWords(
  words: Pick<ResultWords, 'thread' | 'stages'>,
  { none }: Pick<ComparisonWords, 'none'>,
  { overall }: Reading,
): string {
  if (overall.kind === 'none') return `${none}.`;
  const { stage, floor } = overall;
  const least = floor < stage ? `, ${fill(words.thread.atLeast, { floor })}` : '';
  return `${fill(words.thread.stage, { n: namedStage(words, stage) })}${least}.`;
}

/** "Stage 4 Connected"; or that it is not known, or does not apply. */
export function answerInWords(
  words: Pick<ResultWords, 'thread' | 'stages'>,
  part: Pick<ComparisonWords, 'unknown' | 'notApplicable'>,
  answer: Answer,
): string {
  if (typeof answer === 'number') return fill(words.thread.stage, { n: namedStage(words, answer) });
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
