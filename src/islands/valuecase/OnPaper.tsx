import { Fragment } from 'preact';
import { fill } from '../../i18n/fill';
import { formatList } from '../../i18n/format';
import type { BreakEven } from '../../model/breakEven';
import type { Bar } from '../../model/tornado';
import { ENDS, INPUTS, type Cases, type ValueCase } from '../../model/valueCase';
import { publishedOf } from '../../stores/valueCase';
import { Fictional } from './Fictional';
import { formulasInWords } from './formulas';
import { inputInFigures, signOf } from './inFigures';
import {
  eitherInWords,
  firstInWords,
  lackInWords,
  outcomeInWords,
  requiredInWords,
  shareInWords,
} from './inWords';
import { hasFiguresIn, hasRangesIn, OutcomeTable } from './OutcomeTable';
import { PaperTornado } from './PaperTornado';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  valueCase: ValueCase;
  cases: Cases;
  breakEven: BreakEven;
  bars: readonly Bar[];
}

/** The whole case on one page of paper. */
export function OnPaper({ words, valueCase, cases, breakEven, bars }: Props) {
  const { value } = words;
  const { expected } = cases;
  const even = [
    shareInWords(words, valueCase, breakEven),
    requiredInWords(words, valueCase, breakEven),
    eitherInWords(words, valueCase, breakEven),
  ].filter(Boolean);
  return (
    <div class="value-paper paper-only">
      <h2 dir="auto">{valueCase.title || value.nameless}</h2>
      <Fictional words={words} valueCase={valueCase} />
      <p class="lede">{outcomeInWords(words, valueCase, cases)}</p>
      {lackInWords(words, valueCase, expected).map((lack) => (
        <p key={lack}>{lack}</p>
      ))}
      <PaperNumbers words={words} valueCase={valueCase} />
      <div class="paper-halves">
        {hasFiguresIn(cases) && (
          <div>
            <h3>{value.outcomeHeading}</h3>
            <OutcomeTable words={words} valueCase={valueCase} cases={cases} />
            <p class="note">{hasRangesIn(cases) ? value.endsMeaning : value.noRanges}</p>
          </div>
        )}
        {expected.worth !== null && (
          <div>
            <h3>{value.tornadoHeading}</h3>
            <p>{firstInWords(words, valueCase, bars)}</p>
            {bars.length > 0 && (
              <PaperTornado
                words={words}
                currency={valueCase.currency}
                bars={bars}
                expected={expected.worth}
              />
            )}
          </div>
        )}
      </div>
      {even.length > 0 && (
        <>
          <h3>{value.evenHeading}</h3>
          <p>{even.join(' ')}</p>
        </>
      )}
      <h3>{value.formulasHeading}</h3>
      <dl class="paper-formulas">
        {formulasInWords(words, valueCase.currency, expected, breakEven).map(({ name, names }) => (
          <div key={name}>
            <dt>{name}</dt> <dd>= {names}</dd>
          </div>
        ))}
      </dl>
      <h3>{value.leftOutHeading}</h3>
      <p>
        {value.leftOut.map(({ what, leans }) => (
          <Fragment key={what}>
            <b>{what}</b> {leans}{' '}
          </Fragment>
        ))}
      </p>
      <p class="message">
        {value.believe} {value.warning}
      </p>
    </div>
  );
}

/** The numbers that were filled in, each with where it comes from, and the names of those that were not. */
function PaperNumbers({ words, valueCase }: { words: ValueWords; valueCase: ValueCase }) {
  const { locale, value } = words;
  const { currency, inputs, notes } = valueCase;
  const filled = INPUTS.filter((input) => ENDS.some((end) => inputs[input][end] !== null));
  const open = INPUTS.filter((input) => !filled.includes(input));
  const money = signOf(words, currency) || value.amount;
  return (
    <>
      {filled.length > 0 && (
        <table class="paper-numbers">
          <thead>
            <tr>
              <th scope="col">{value.paperNumbers}</th>
              {ENDS.map((end) => (
                <th key={end} scope="col">
                  {value.ends[end]}
                </th>
              ))}
              <th scope="col">{value.paperSource}</th>
            </tr>
          </thead>
          <tbody>
            {filled.map((input) => (
              <tr key={input}>
                <th scope="row">
                  {value.inputs[input].name}{' '}
                  <small>{fill(value.inputs[input].unit, { money })}</small>
                </th>
                {ENDS.map((end) => {
                  const number = inputs[input][end];
                  return (
                    <td key={end}>
                      {number !== null && inputInFigures(words, currency, input, number)}
                    </td>
                  );
                })}
                <td>
                  <span class="written" dir="auto">
                    {[publishedOf(valueCase, input, words.published)?.name, notes[input]]
                      .filter(Boolean)
                      .join('. ')}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {open.length > 0 && (
        <p class="note">
          {fill(value.paperOpen, {
            list: formatList(
              locale,
              open.map((input) => value.inputs[input].name),
            ),
          })}
        </p>
      )}
    </>
  );
}
