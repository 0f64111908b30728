import type { ComponentChildren } from 'preact';
import { formatExact } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';

interface Props {
  /** What opens it. */
  title: string;
  /** What is worked out, and how. */
  lines: readonly (readonly [what: string, how: string])[];
  children?: ComponentChildren;
}

/** A number opens to its answers and its rule. */
export function Sum({ title, lines, children }: Props) {
  return (
    <details class="sum screen-only">
      <summary>{title}</summary>
      <div class="sum-lines">
        <dl>
          {lines.map(([what, how]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
        {children}
      </div>
    </details>
  );
}

/** "3 + 4 + 3.25 = 10.25", each at most two decimals. */
export function sumInFigures(locale: Locale, addends: readonly number[]): string {
  const total = addends.reduce((sum, addend) => sum + addend, 0);
  const figures = addends.map((addend) => formatExact(locale, addend));
  return `${figures.join(' + ')} = ${formatExact(locale, total)}`;
}
