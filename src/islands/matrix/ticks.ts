import { shareOf, type Scale } from '../../model/matrix';

/** A figure beside a scale. */
interface Figure {
  readonly value: number;
  /** 0 to 1 along the picture: better and more to the right and up. */
  readonly at: number;
}

/** Ends always have a figure; another one nearer than this share of a step to an end is left out. */
const APART = 0.6;

/** The round figures beside a scale, and its two ends: at most so many, from the worse end to the better one. */
export function ticksOf(scale: Scale, most: number): readonly Figure[] {
  const { from, to } = scale;
  const step = roundStep((to - from) / Math.max(most - 1, 1));
  const first = Math.ceil(from / step);
  // Counted from the first and no further than there can be: far from zero, adding one to a number may leave it as it was.
  const between = Array.from({ length: most }, (_, n) => rounded((first + n) * step)).filter(
    (value, index, all) =>
      value - from >= APART * step && to - value >= APART * step && value !== all[index - 1],
  );
  return [from, ...between, to]
    .map((value) => ({ value, at: shareOf(scale, value) }))
    .sort((one, other) => one.at - other.at);
}

/** 1, 2, 2.5 or 5 with zeros, not less than a size. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const digits = [1, 2, 2.5, 5, 10].find((one) => one * power >= size * 0.999) ?? 10;
  return digits * power;
}

/** Without what adding up in binary leaves behind: 0.3, not 0.30000000000000004. */
const rounded = (value: number) => Number(value.toPrecision(12));
