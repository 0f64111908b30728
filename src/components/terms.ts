/**
 * The ids of the terms that a text uses, in any of their forms, as whole words. Where one form lies inside
 * another ("CX" in "CX impact matrix") the longest counts.
 */
export function termsIn(
  text: string,
  terms: readonly { readonly id: string; readonly forms: readonly string[] }[],
): string[] {
  const forms = terms
    .flatMap((term) => term.forms.map((form) => ({ id: term.id, form })))
    .sort((one, other) => other.form.length - one.form.length);
  const used = new Set<string>();
  let rest = text;
  for (const { id, form } of forms) {
    const without = rest.replace(wholeWord(form), ' ');
    if (without !== rest) used.add(id);
    rest = without;
  }
  return terms.map(({ id }) => id).filter((id) => used.has(id));
}

function wholeWord(form: string): RegExp {
  const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
}
