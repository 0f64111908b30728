/** The same keys with any words in them: what the Dutch words must be, seen from the English ones. */
export type Shape<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends readonly string[]
      ? readonly string[]
      : Shape<Words[Key]>;
};
