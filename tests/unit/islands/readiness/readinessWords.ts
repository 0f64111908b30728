import { LOCALES, type Locale } from '../../../../src/i18n/locales';
import { messagesOf } from '../../../../src/i18n/messages';
import type { ReadinessWords } from '../../../../src/islands/readiness/words';
import { perSaying, perTheme, STATEMENTS, type StatementId } from '../../../../src/model/readiness';
import { read } from '../../../content/read';

interface Theme {
  readonly id: string;
  readonly name: Readonly<Record<Locale, string>>;
  readonly statements: readonly {
    readonly id: string;
    readonly statement: Readonly<Record<Locale, string>>;
  }[];
}

const THEMES = read<Theme[]>('tools/readiness.yaml');

/** The words of the readiness check as its page hands them over, as far as they are about the subject. */
export function readinessWords(locale: Locale = 'en') {
  return {
    locale,
    readiness: messagesOf(locale).readiness,
    tools: messagesOf(locale).tools,
    themes: perTheme((theme) => THEMES.find(({ id }) => id === theme)!.name[locale]),
    written: perSaying((saying) =>
      LOCALES.map((language) => messagesOf(language).readiness.sayings[saying]),
    ),
  } satisfies Partial<ReadinessWords>;
}

/** The statements as they are printed. */
export function statementsIn(locale: Locale): Record<StatementId, string> {
  const all = THEMES.flatMap(({ statements }) => statements);
  return Object.fromEntries(
    STATEMENTS.map((id) => [id, all.find((one) => one.id === id)!.statement[locale]]),
  ) as Record<StatementId, string>;
}
