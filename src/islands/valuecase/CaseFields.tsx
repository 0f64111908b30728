import type { RefObject } from 'preact';
import { fill } from '../../i18n/fill';
import { formatNumber } from '../../i18n/number';
import { YEARS, type ValueCase } from '../../model/valueCase';
import { inCurrency, LONGEST_TITLE, overYears, titled } from '../../stores/valueCase';
import { currenciesWith, currencyName } from './currencies';
import { Fictional } from './Fictional';
import { yearsInWords } from './inWords';
import type { Take } from './take';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  valueCase: ValueCase;
  /** Where somebody goes on who has opened a case; null where something else comes first. */
  heading: RefObject<HTMLHeadingElement> | null;
  take: Take;
}

const EVERY_YEAR = Array.from({ length: YEARS.most }, (_, year) => year + 1);

/** What the case is about, in which currency, and over how many years; nothing is chosen beforehand. */
export function CaseFields({ words, valueCase, heading, take }: Props) {
  const { locale, value } = words;
  const { title, currency, years } = valueCase;
  const isWrong = years !== null && !EVERY_YEAR.includes(years);
  return (
    <section class="section spread case-fields screen-only" aria-labelledby="value-about">
      <div class="name">
        <h2 id="value-about" ref={heading} tabIndex={-1}>
          {value.caseHeading}
        </h2>
      </div>
      <div class="stack">
        {heading && <Fictional words={words} valueCase={valueCase} take={take} />}
        <div class="case-choices">
          <div class="field">
            <label for="value-title">{value.caseTitle}</label>
            <p class="note" id="value-title-hint">
              {value.caseTitleHint}
            </p>
            <input
              id="value-title"
              type="text"
              maxLength={LONGEST_TITLE}
              autocomplete="off"
              dir="auto"
              aria-describedby="value-title-hint"
              value={title}
              onInput={({ currentTarget }) => {
                const text = currentTarget.value;
                take((now) => titled(now, text), 'title');
              }}
            />
          </div>
          <div class="field">
            <label for="value-currency">{value.currency}</label>
            <p class="note" id="value-currency-hint">
              {value.currencyHint}
            </p>
            <select
              id="value-currency"
              aria-describedby="value-currency-hint"
              value={currency}
              onChange={({ currentTarget }) => {
                const code = currentTarget.value;
                take((now) => inCurrency(now, code));
              }}
            >
              <option value="">{value.currencyChoose}</option>
              {currenciesWith(locale, currency).map((code) => (
                <option key={code} value={code}>
                  {code}, {currencyName(locale, code)}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="value-years">{value.years}</label>
            <p class="note" id="value-years-hint">
              {value.yearsHint}
            </p>
            <select
              id="value-years"
              aria-describedby="value-years-hint value-years-problem"
              aria-invalid={isWrong}
              value={years === null ? '' : String(years)}
              onChange={({ currentTarget }) => {
                const chosen = currentTarget.value === '' ? null : Number(currentTarget.value);
                take((now) => overYears(now, chosen));
              }}
            >
              <option value="">{value.yearsChoose}</option>
              {EVERY_YEAR.map((year) => (
                <option key={year} value={String(year)}>
                  {yearsInWords(words, year)}
                </option>
              ))}
              {isWrong && <option value={String(years)}>{formatNumber(locale, years)}</option>}
            </select>
            <div role="status" id="value-years-problem">
              {isWrong && (
                <p class="message">
                  {fill(value.yearsWrong, {
                    value: formatNumber(locale, years),
                    from: YEARS.least,
                    to: YEARS.most,
                  })}
                </p>
              )}
            </div>
          </div>
        </div>
      </div>
    </section>
  );
}
