import type { Locale } from '../../i18n/locales';
import { fill } from '../../i18n/fill';
import { IMPROVEMENTS, perInput, perLever } from '../../model/valueCase';
import type { ValueCaseCsvWords, ValueCaseNames } from '../exports/valueCaseCsv';
import type { NamesOfTable, ValueWords } from './words';

/** What a table of the value case is written and read with. */
export function csvWordsOf({ locale, value, elsewhere }: ValueWords): ValueCaseCsvWords {
  return {
    ...namesIn(locale, value),
    elsewhere: namesIn(elsewhere.locale, elsewhere.value),
    yearsUnit: value.csv.yearsUnit,
    never: value.paybackNever,
    atOnce: value.paybackAtOnce,
    fictional: value.fictional,
  };
}

function namesIn(
  locale: Locale,
  { csv, inputs, outcomes, needed, caseTitle, currency, yearsName }: NamesOfTable,
): ValueCaseNames {
  return {
    locale,
    columns: csv.columns,
    inputs: perInput((input) => inputs[input].name),
    about: { title: caseTitle, currency, years: yearsName, example: csv.example },
    outcomes,
    needed: perLever((lever) => fill(needed, { name: inputs[IMPROVEMENTS[lever]].name })),
  };
}
