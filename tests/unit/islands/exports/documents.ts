// A result as somebody takes it away: with the words of the site in both languages, and texts of the user's own.
import type { Locale } from '../../../../src/i18n/locales';
import { messagesOf } from '../../../../src/i18n/messages';
import { partWords } from '../../../../src/i18n/messages/parts';
import type { ResultDocument } from '../../../../src/islands/exports/document';
import type { AllQuestionWords, ResultWords } from '../../../../src/islands/results/words';
import { perFactor, perLevel, perQuestion } from '../../../../src/model/grid';
import { PATTERNS } from '../../../../src/model/pattern';
import type { Assessment, PlannedMove } from '../../../../src/stores/saved';
import { NOTHING_YET } from '../../../../src/stores/versions';
import { read } from '../../../content/read';
import { EXAMPLES } from '../../../fixtures/sheets';

type Both = Readonly<Record<Locale, string>>;

interface Named {
  readonly id: string;
  readonly name: Both;
}

interface Question {
  readonly ask: Both;
  readonly why: Both;
  readonly stages: readonly Both[];
  readonly moves: readonly Record<Locale, { do: string; who: string; sign: string }>[];
  readonly knows: Both;
}

const LEVEL_NAMES = read<Named[]>('levels.yaml');
const FACTOR_NAMES = read<Named[]>('factors.yaml');
const STAGE_NAMES = read<Named[]>('stages.yaml');
const PATTERN_WORDS =
  read<(Named & { headline: Both; reading: Both; question: Both })[]>('patterns.yaml');
const QUESTION_FILES = perQuestion((id) =>
  read<Question>(`questions/${id.replace('.', '/')}.yaml`),
);

const nameOf = (named: readonly Named[], id: string, locale: Locale) =>
  named.find((one) => one.id === id)!.name[locale];

/** The words of the results page, as src/layouts/Results.astro puts them together. */
export function resultWords(locale: Locale): ResultWords {
  const { results, thread, assessment } = messagesOf(locale);
  const factors = perFactor((factor) => nameOf(FACTOR_NAMES, factor, locale));
  const words = {
    locale,
    ...results,
    thread,
    site: `https://thread.example/${locale === 'en' ? '' : 'nl/'}`,
    chairs: assessment.chairs,
    levels: perLevel((level) => nameOf(LEVEL_NAMES, level, locale)),
    factors,
    heads: factors,
    stages: STAGE_NAMES.map(({ name }) => name[locale]),
    patterns: Object.fromEntries(
      PATTERNS.map((id) => {
        const { name, headline, reading, question } = PATTERN_WORDS.find((one) => one.id === id)!;
        const inOne = { name, headline, reading, question };
        return [
          id,
          Object.fromEntries(Object.entries(inOne).map(([key, both]) => [key, both[locale]])),
        ];
      }),
    ),
    paths: { assessment: '', method: '', learn: '', questions: '', parts: '' },
  };
  return words as unknown as ResultWords;
}

/** The words of the twenty questions in one language. */
export function questionWords(locale: Locale): AllQuestionWords {
  return perQuestion((id) => {
    const { ask, why, stages, moves, knows } = QUESTION_FILES[id];
    return {
      ...{ ask: ask[locale], why: why[locale], knows: knows[locale] },
      stages: stages.map((stage) => stage[locale]),
      moves: moves.map((move) => move[locale]),
    };
  });
}

export const SITE_MOVE: PlannedMove = {
  ...{ id: 'brand.value.3', text: '', owner: 'Zoë; finance, and Bo' },
  ...{ start: 1057, due: 1100, status: 'active' },
};

export const OWN_MOVE: PlannedMove = {
  ...{
    id: 'own-1a2b',
    text: 'Ring ten customers, listen; write down\nwhat they say 🧵',
    owner: '',
  },
  ...{ start: 0, due: 1071, status: 'planned' },
};

/** A result with something of everything in it: the fourth worked example of the contract. */
export const ANNA: Assessment = {
  ...NOTHING_YET,
  id: '0123456789abcdef',
  label: 'Zorg & Zo, région Été',
  chair: 'operations',
  answers: EXAMPLES.withUnknowns.answers,
  ambition: EXAMPLES.withUnknowns.ambition,
  notes: { 'management.value': 'The minutes of May.\nThe list of June.\n\nAnd the “map”.' },
  reasons: { 'brand.paths': 'We have one channel' },
  at: 'customer.value',
  day: 1065,
  changed: 1_795_312_800_000,
  finished: true,
  earlier: { id: 'fedcba9876543210', day: 690, answers: { 'management.value': 2 } },
  beside: { code: 'cx1p9kfqs68wyzqvw347lxfpzc8', label: 'Desk' },
  plan: { moves: [SITE_MOVE, OWN_MOVE], whyMany: '' },
  outcome: { figure: 'Complaints about bills: from 40 to 25 a week', proof: 'The log of 2026' },
  added: [{ code: 'cx1ptfal0ctvt8l9dhnwmnm2hrf', label: '2025' }],
};

export const LINK = 'https://thread.example/results/#r=cx1pgsqqs9wuxcnhgdfyw3d9lsz~Zorg%20%26%20Zo';

/** The document of an assessment, in English unless asked otherwise. */
export function documentOf(
  assessment: Assessment = ANNA,
  { locale = 'en', link = LINK }: { locale?: Locale; link?: string } = {},
): ResultDocument {
  return {
    words: resultWords(locale),
    part: partWords('exports', locale),
    questions: questionWords(locale),
    ...{ assessment, link },
  };
}
