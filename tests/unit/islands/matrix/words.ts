import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../../../src/i18n/locales';
import { en, nl } from '../../../../src/i18n/messages/matrix';
import { en as toolsEn, nl as toolsNl } from '../../../../src/i18n/messages/tools';
import type { MatrixWords, QuadrantWords } from '../../../../src/islands/matrix/words';
import type { Quadrant } from '../../../../src/model/matrix';

interface InTwo {
  readonly en: string;
  readonly nl: string;
}

interface Written {
  readonly id: Quadrant;
  readonly name: InTwo;
  readonly strategy: InTwo;
  readonly why: InTwo;
  readonly caution: InTwo;
  readonly origin: 'source' | 'ours';
}

const QUADRANTS = parse(readFileSync('content/tools/quadrants.yaml', 'utf8')) as Written[];

/** The words of the impact matrix, as its page hands them over. */
export function wordsIn(locale: Locale): MatrixWords {
  const quadrants = QUADRANTS.map(
    ({ id, name, strategy, why, caution, origin }): [Quadrant, QuadrantWords] => [
      id,
      {
        name: name[locale],
        strategy: strategy[locale],
        why: why[locale],
        caution: caution[locale],
        origin,
      },
    ],
  );
  return {
    locale,
    matrix: locale === 'en' ? en : nl,
    tools: locale === 'en' ? toolsEn : toolsNl,
    quadrants: Object.fromEntries(quadrants) as MatrixWords['quadrants'],
    examples: [],
  } as unknown as MatrixWords;
}

export const EN = wordsIn('en');
export const NL = wordsIn('nl');
