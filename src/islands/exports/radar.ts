import type { Radar } from '../../browser/charts';
import { toNumber } from '../../model/fraction';
import { FACTORS } from '../../model/grid';
import { read } from '../../model/scoring';
import { resultOf } from '../../stores/assessments';
import { scoreInFigures } from '../results/inWords';
import type { ResultDocument } from './document';

/** What the radar of a result shows: the five factors, each with its figure. */
export function radarOf({ words, assessment }: Omit<ResultDocument, 'questions'>): Radar {
  const { factors } = read(resultOf(assessment).answers);
  const scores = FACTORS.map((factor) => factors[factor].score);
  return {
    names: FACTORS.map((factor) => words.factors[factor]),
    figures: scores.map((score) => (score ? scoreInFigures(words, score) : '?')),
    values: scores.map((score) => (score ? toNumber(score) : null)),
  };
}
