/**
 * An exact fraction in lowest terms with a positive denominator, so that equal values look equal.
 * Means are kept like this because "exactly 0.8" and "from 1.0" are rules, and floats blur them.
 */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The fraction in lowest terms of two whole numbers, the second above 0. Throws on anything else.
 */
export function fraction(numerator: number, denominator: number): Fraction {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator < 1) {
    throw new RangeError(`Not a fraction: ${numerator}/${denominator}`);
  }
  const divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The mean of at least one number, each whole or a half (answers or medians). */
export function mean(values: readonly number[]): Fraction {
  const sumOfHalves = values.reduce((sum, value) => sum + 2 * value, 0);
  return fraction(sumOfHalves, 2 * values.length);
}

/** The mean of at least one fraction. */
export function meanOfFractions(fractions: readonly Fraction[]): Fraction {
  const sum = fractions.reduce(plus, fraction(0, 1));
  return fraction(sum.numerator, sum.denominator * fractions.length);
}

/** `one - other`, with its sign. */
export function difference(one: Fraction, other: Fraction): Fraction {
  return plus(one, { numerator: -other.numerator, denominator: other.denominator });
}

/** Below 0 when `one` is the smaller, 0 when equal, above 0 when it is the larger: for sorting. */
export function compare(one: Fraction, other: Fraction): number {
  return one.numerator * other.denominator - other.numerator * one.denominator;
}

/**
 * Rounded once, for display: one decimal, half up (2.25 becomes 2.3). A negative difference is
 * rounded by its size, so that a gap reads the same from either side.
 */
export function toTenths({ numerator, denominator }: Fraction): number {
  const tenths = Math.floor((20 * Math.abs(numerator) + denominator) / (2 * denominator));
  return tenths === 0 ? 0 : (Math.sign(numerator) * tenths) / 10;
}

/** The nearest floating-point number: for drawing, never for a rule. */
export function toNumber({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}

function plus(one: Fraction, other: Fraction): Fraction {
  return fraction(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
