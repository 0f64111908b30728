import { scaleOf, type Axis, type Matrix, type Scale } from '../../model/matrix';
import type { MatrixWords } from './words';

/** Scales that many organisations use: their ends and which of them is better. What they are called is in the words. */
const SATISFACTION = {
  csat5: { from: 1, to: 5, better: 'higher' },
  csat10: { from: 1, to: 10, better: 'higher' },
  nps: { from: -100, to: 100, better: 'higher' },
  ces7: { from: 1, to: 7, better: 'higher' },
  ces5: { from: 1, to: 5, better: 'lower' },
} as const;

const RELATIVE = { from: 0, to: 10, better: 'higher' } as const;

const IMPACT = {
  churn: RELATIVE,
  revenue: RELATIVE,
  npsImpact: RELATIVE,
  cesImpact: RELATIVE,
} as const;

export type Preset = keyof typeof SATISFACTION | keyof typeof IMPACT;

const PRESETS: Readonly<Record<Preset, Omit<Scale, 'name'>>> = { ...SATISFACTION, ...IMPACT };

/** The presets of an axis, in the order in which they are offered. */
export const PRESETS_OF: Readonly<Record<Axis, readonly Preset[]>> = {
  satisfaction: Object.keys(SATISFACTION) as (keyof typeof SATISFACTION)[],
  impact: Object.keys(IMPACT) as (keyof typeof IMPACT)[],
};

/** The scale of a preset, named in this language. */
export function presetScale({ matrix: words }: MatrixWords, preset: Preset): Scale {
  return { name: words.presetNames[preset], ...PRESETS[preset] };
}

/** The preset that a scale is, by its name and its ends; null for one of somebody's own. */
export function presetOf(words: MatrixWords, matrix: Matrix, axis: Axis): Preset | null {
  const scale = scaleOf(matrix, axis);
  const isScale = (other: Scale) =>
    other.name === scale.name &&
    other.from === scale.from &&
    other.to === scale.to &&
    other.better === scale.better;
  return PRESETS_OF[axis].find((preset) => isScale(presetScale(words, preset))) ?? null;
}
