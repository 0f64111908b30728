interface Term {
  readonly id: string;
  readonly forms: readonly string[];
}

/**
 * How terms are recognised in a text: a pattern for any of their forms, and whose form a word is. Where one
 * form lies inside another ("CX" in "CX impact matrix") the longest counts.
 */
export function formsOf(terms: readonly Term[]) {
  const idOf = new Map(
    terms.flatMap(({ id, forms }) => forms.map((form) => [form.toLowerCase(), id] as const)),
  );
  const longestFirst = [...idOf.keys()].sort((one, other) => other.length - one.length);
  return {
    /** The source of a regular expression without any boundary of its own. */
    pattern: longestFirst.map(literal).join('|'),
    idOf: (word: string) => idOf.get(word.toLowerCase()),
  };
}

const literal = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The ids of the terms that a text uses, in any of their forms, as whole words. */
export function termsIn(text: string, terms: readonly Term[]): string[] {
  const { pattern, idOf } = formsOf(terms);
  const word = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
  const used = new Set([...text.matchAll(word)].map(([found]) => idOf(found)));
  return terms.map(({ id }) => id).filter((id) => used.has(id));
}
