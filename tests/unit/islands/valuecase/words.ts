// The words of the value case in both languages, and a case to speak of.
import { messagesOf } from '../../../../src/i18n/messages';
import type { Locale } from '../../../../src/i18n/locales';
import { NO_CASE, type Input, type Range, type ValueCase } from '../../../../src/model/valueCase';
import type { Published, ValueWords } from '../../../../src/islands/valuecase/words';

export const PUBLISHED: Published = {
  id: 'somebody',
  input: 'spending',
  low: 2,
  high: 7.5,
  name: 'Somebody, once',
  caveat: 'Nobody knows of whom.',
  href: '/sources/#somebody',
};

export const MADE_UP = 'A made-up shop (fictional)';

export function wordsIn(locale: Locale): ValueWords {
  const { valueCase: value, tools } = messagesOf(locale);
  const other: Locale = locale === 'en' ? 'nl' : 'en';
  return {
    locale,
    tools,
    value,
    elsewhere: { locale: other, value: messagesOf(other).valueCase },
    published: [PUBLISHED],
    examples: [{ id: 'shop', name: MADE_UP, work: { ...NO_CASE, example: 'shop' } }],
    paths: { evidence: '/evidence/', schema: '/schemas/value-case-1.json' },
  } as unknown as ValueWords;
}

type Filled = Partial<Record<Input, number | Partial<Range>>>;

/** A case with these numbers: one number is what is expected. */
export function caseOf(filled: Filled, about: Partial<ValueCase> = {}): ValueCase {
  const inputs = { ...NO_CASE.inputs };
  for (const [input, numbers] of Object.entries(filled) as [Input, number | Partial<Range>][]) {
    inputs[input] = {
      ...NO_CASE.inputs[input],
      ...(typeof numbers === 'number' ? { expected: numbers } : numbers),
    };
  }
  return { ...NO_CASE, currency: 'EUR', years: 3, inputs, ...about };
}

/** 10,000 contacts of € 8, of which 10% fall away: € 8,000 a year. */
export const CONTACTS = { contacts: 10_000, 'contact-cost': 8, 'fewer-contacts': 10 } as const;

/** 1,000 customers at € 500 a year, of which 40% is left; 12% leave, and a quarter of those now stay: € 6,000 a year. */
export const STAYING = {
  customers: 1000,
  revenue: 500,
  margin: 40,
  churn: 12,
  staying: 25,
} as const;
