import type { Radar } from '../../browser/charts';
import { toNumber } from '../../model/fraction';
import { FACTORS } from '../../model/grid';
import type { Reading } from '../../model/scoring';
import { scoreInFigures } from './inWords';
import type { ResultWords } from './words';

/** What the radar of a result shows: the five factors, each with its figure. */
export function radarOf(
  words: Pick<ResultWords, 'locale' | 'factors'>,
  { factors }: Pick<Reading, 'factors'>,
): Radar {
  const scores = FACTORS.map((factor) => factors[factor].score);
  return {
    names: FACTORS.map((factor) => words.factors[factor]),
    figures: scores.map((score) => (score ? scoreInFigures(words, score) : '?')),
    values: scores.map((score) => (score ? toNumber(score) : null)),
  };
}
