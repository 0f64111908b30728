/**
 * One digit of a number in mixed radix: what it says, and how many different values it can have.
 */
export interface Place<Name extends string> {
  readonly name: Name;
  readonly radix: number;
}

/**
 * The digits of a number by the name of their place, each a whole number from 0 below its radix.
 */
export type Digits<Name extends string> = Readonly<Record<Name, number>>;

/**
 * One whole number for all digits, the first place most significant; throws on an impossible digit.
 */
export function toNumeral<Name extends string>(
  places: readonly Place<Name>[],
  digits: Digits<Name>,
): bigint {
  return places.reduce((numeral, { name, radix }) => {
    const digit = digits[name];
    if (!Number.isInteger(digit) || digit < 0 || digit >= radix) {
      throw new RangeError(`No digit of radix ${radix} for ${name}: ${digit}`);
    }
    return numeral * BigInt(radix) + BigInt(digit);
  }, 0n);
}

/** The digits of a numeral that is not negative; null when it is too large for these places. */
export function toDigits<Name extends string>(
  places: readonly Place<Name>[],
  numeral: bigint,
): Digits<Name> | null {
  let rest = numeral;
  const entries = [...places].reverse().map(({ name, radix }) => {
    const digit = Number(rest % BigInt(radix));
    rest /= BigInt(radix);
    return [name, digit];
  });
  return rest === 0n ? (Object.fromEntries(entries) as Digits<Name>) : null;
}
