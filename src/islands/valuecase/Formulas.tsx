import type { BreakEven } from '../../model/breakEven';
import type { Calculation, ValueCase } from '../../model/valueCase';
import { formulasInWords } from './formulas';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  valueCase: ValueCase;
  calculation: Calculation;
  breakEven: BreakEven;
}

/** Every formula in names and in one's own numbers, and what the sum leaves out. */
export function Formulas({ words, valueCase, calculation, breakEven }: Props) {
  const { value } = words;
  return (
    <section class="section spread formulas screen-only" aria-labelledby="value-formulas">
      <div class="name">
        <h2 id="value-formulas">{value.formulasHeading}</h2>
        <p class="note">{value.formulasNote}</p>
      </div>
      <div class="stack">
        <dl class="formula-list">
          {formulasInWords(words, valueCase.currency, calculation, breakEven).map(
            ({ name, names, numbers }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{names}</dd>
                <dd>{numbers || value.notCounted}</dd>
              </div>
            ),
          )}
        </dl>
        <h3>{value.leftOutHeading}</h3>
        <ul class="left-out">
          {value.leftOut.map(({ what, leans }) => (
            <li key={what}>
              <b>{what}</b> {leans}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
