/**
 * An exact number of any size: a fraction in lowest terms with a positive denominator. Money is kept like this, because
 * 0.1 and 0.2 are 0.3, and because amounts times percentages have more digits than a float. Means of answers are small
 * and need none of this: see fraction.ts, which every result carries.
 */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Two whole numbers, one over the other, the second above 0. Throws on anything else. */
export function ratio(numerator: number | bigint, denominator: number | bigint): Exact {
  const [over, under] = [BigInt(numerator), BigInt(denominator)];
  if (under < 1n) throw new RangeError(`Not a number: ${numerator}/${denominator}`);
  const divisor = greatestCommonDivisor(magnitude(over), under);
  return { numerator: over / divisor, denominator: under / divisor };
}

/** A number as it is written: 0.1 is a tenth, and not the float beside it. What is no number is 0. */
export function decimal(value: number): Exact {
  const [, sign = '', whole = '', decimals = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const scale = decimals.length - Number(power);
  const units = BigInt(sign + whole + decimals);
  return scale > 0 ? ratio(units, tenTo(scale)) : ratio(units * tenTo(-scale), 1);
}

export function plus(one: Exact, other: Exact): Exact {
  return ratio(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

/** `one - other`, with its sign. */
export function difference(one: Exact, other: Exact): Exact {
  return plus(one, { numerator: -other.numerator, denominator: other.denominator });
}

export function times(one: Exact, other: Exact): Exact {
  return ratio(one.numerator * other.numerator, one.denominator * other.denominator);
}

/** `one / other`, the second above 0. Throws on anything else. */
export function quotient(one: Exact, other: Exact): Exact {
  return ratio(one.numerator * other.denominator, one.denominator * other.numerator);
}

/** Without its sign. */
export function absolute({ numerator, denominator }: Exact): Exact {
  return { numerator: magnitude(numerator), denominator };
}

/** Below 0 when `one` is the smaller, 0 when equal, above 0 when it is the larger: for sorting. */
export function compare(one: Exact, other: Exact): number {
  return Number(one.numerator * other.denominator - other.numerator * one.denominator);
}

/**
 * Rounded to so many decimals, half up (2.25 becomes 2.3). What is below 0 is rounded by its size, so that a gap reads
 * the same from either side, and a loss like a gain.
 */
export function rounded({ numerator, denominator }: Exact, decimals: number): Exact {
  const unit = tenTo(decimals);
  const units = (2n * unit * magnitude(numerator) + denominator) / (2n * denominator);
  return ratio(numerator < 0n ? -units : units, unit);
}

/** More figures than a floating-point number can hold. */
const FIGURES = 40;

/** The nearest floating-point number: for drawing and printing, never for a rule. */
export function toNumber({ numerator, denominator }: Exact): number {
  const power = Math.max(0, FIGURES + String(denominator).length - String(numerator).length);
  return Number(`${(numerator * tenTo(power)) / denominator}e-${power}`);
}

const tenTo = (power: number) => 10n ** BigInt(power);

const magnitude = (value: bigint) => (value < 0n ? -value : value);

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestCommonDivisor(other, one % other);
}
