import { count, fill } from '../../i18n/fill';
import { formatCount, formatExact, formatList, formatScore } from '../../i18n/format';
import { toTenths } from '../../model/fraction';
import { QUESTIONS, STAGES, type QuestionId, type Stage } from '../../model/grid';
import { CHAIRS, type Chair } from '../../model/sheet';
import type { StageCounts } from '../../model/middle';
import { ENOUGH_FOR_AGREEMENT, spreadOf, type Spread, type TeamReading } from '../../model/team';
import type { SpreadWords } from '../../i18n/messages/parts/team/spread';
import type { Member } from '../../stores/team';
import { inARow } from '../thread/inWords';
import type { TeamWords } from './words';

type Locale = Pick<TeamWords, 'locale'>;

/** Up to this many people their answers are named one by one; above it they are counted. */
const MOST_NAMED = 12;

/** "middle 2.5", "middle 2.5," where more follows; or that nobody knows. */
export function middleInWords(
  { locale }: Locale,
  part: SpreadWords,
  spread: Spread,
  moreFollows: boolean,
): string {
  if (spread.kind === 'nobody-knows') return part.noMiddle;
  return fill(moreFollows ? part.middleAnd : part.middle, {
    n: formatExact(locale, spread.median),
  });
}

/** "0.7 apart", "all the same", "too few to say"; nothing where there is nothing to compare. */
export function apartInWords(
  { locale }: Locale,
  part: SpreadWords,
  spread: Spread,
  n: number,
): string | null {
  if (spread.kind === 'nobody-knows') return null;
  // A team of two never has enough: that is said once, not in every row.
  if (spread.agreement === 'too-few') return n < ENOUGH_FOR_AGREEMENT ? null : part.tooFew;
  if (spread.range === 0) return part.same;
  return fill(part.apart, { n: distanceInFigures({ locale }, part, spread) });
}

/** "on average 0.7 stage apart", for a sentence; otherwise as in short. */
export function apartInFull(
  { locale }: Locale,
  part: SpreadWords,
  spread: Spread,
  n: number,
): string | null {
  const inShort = apartInWords({ locale }, part, spread, n);
  if (spread.kind === 'nobody-knows' || spread.agreement === 'too-few' || spread.range === 0)
    return inShort;
  const { one, other } = part.apartInFull;
  return fill(toTenths(spread.averageDeviation) <= 1 ? one : other, {
    n: distanceInFigures({ locale }, part, spread),
  });
}

/** How far apart, in figures; never a nought where somebody does differ. */
function distanceInFigures(
  { locale }: Locale,
  part: SpreadWords,
  { averageDeviation }: Extract<Spread, { kind: 'known' }>,
): string {
  const tenths = toTenths(averageDeviation);
  return tenths === 0
    ? fill(part.lessThan, { n: formatScore(locale, 0.1) })
    : formatScore(locale, tenths);
}

/** "1 of 7 does not know", "2 of 7 say it does not apply", each where it occurs. */
export function othersInWords(
  { locale }: Locale,
  part: SpreadWords,
  { unknown, notApplicable }: Pick<Spread, 'unknown' | 'notApplicable'>,
  n: number,
): string[] {
  return [
    counted(locale, unknown, n === 1 ? part.unknown : part.unknownOf, n),
    counted(locale, notApplicable, n === 1 ? part.notApplicable : part.notApplicableOf, n),
  ].filter((words) => words !== null);
}

/** The same for the end of a row: "1 of 7 does not know", "does not apply: 2". */
export function othersInShort(
  { locale }: Locale,
  part: SpreadWords,
  { unknown, notApplicable }: Spread,
  n: number,
): string[] {
  return [
    counted(locale, unknown, n === 1 ? part.unknown : part.unknownOf, n),
    notApplicable > 0 && fill(part.notApplicableInShort, { n: formatCount(locale, notApplicable) }),
  ].filter((words) => words !== null && words !== false);
}

function counted(
  locale: TeamWords['locale'],
  n: number,
  forms: SpreadWords['unknownOf'],
  of: number,
): string | null {
  if (n === 0) return null;
  return count(locale, n, forms, { of: formatCount(locale, of) });
}

/** "1 person at 2, 3 at 3, 2 at 4". */
export function placesInWords({ locale }: Locale, part: SpreadWords, counts: StageCounts): string {
  return placesOf(counts)
    .map(({ stage, n }, position) =>
      position === 0
        ? count(locale, n, part.peopleAt, { stage })
        : fill(part.moreAt, { n: formatCount(locale, n), stage }),
    )
    .join(', ');
}

function placesOf(counts: StageCounts): { stage: Stage; n: number }[] {
  return STAGES.map((stage) => ({ stage, n: counts[stage] })).filter(({ n }) => n > 0);
}

/** A whole row for the ear: the middle, who is where, how far apart, and who does not know. */
export function rowInWords(words: Locale, part: SpreadWords, spread: Spread, n: number): string {
  return [
    spread.kind === 'known'
      ? fill(part.middleInFull, { n: formatExact(words.locale, spread.median) })
      : part.noMiddle,
    placesInWords(words, part, spread.counts),
    apartInFull(words, part, spread, n),
    ...othersInWords(words, part, spread, n),
  ]
    .filter(Boolean)
    .join('; ');
}

/** How far apart a team lies on a question, in one line: "on average 1.1 stages apart, answers from 1 to 5". */
export function distanceInWords(
  words: Locale,
  part: SpreadWords,
  spread: Spread,
  n: number,
): string {
  return inARow(words, [
    apartInFull(words, part, spread, n),
    spread.kind === 'known' && fill(part.talkRange, { low: spread.lowest, high: spread.highest }),
    ...othersInWords(words, part, spread, n),
  ]);
}

/**
 * Who says what, chair by chair: "In management: 4, 4 and 5." A large team is counted: "In management: 2 at 4, 1 at
 * 5." Without chairs only the places are told.
 */
export function voicesInWords(
  words: TeamWords,
  part: SpreadWords,
  members: readonly Member[],
  question: QuestionId,
): string[] {
  const { locale } = words;
  const answersFrom = (chair: Chair) =>
    members
      .filter(({ result }) => result.chair === chair)
      .map(({ result }) => result.answers[question]);
  // Whoever gave no chair comes last.
  const chairs = [...CHAIRS.filter((chair) => chair !== 'not-said'), 'not-said' as const].filter(
    (chair) => members.some(({ result }) => result.chair === chair),
  );
  if (chairs.every((chair) => chair === 'not-said')) {
    const { known, counts } = spreadOf(answersFrom('not-said'));
    return known === 0 ? [] : [`${placesInWords(words, part, counts)}.`];
  }
  const isNamed = members.length <= MOST_NAMED;
  return chairs.map((chair) => {
    const { counts, unknown, notApplicable } = spreadOf(answersFrom(chair));
    const known = isNamed
      ? formatList(
          locale,
          STAGES.flatMap((stage) => Array<string>(counts[stage]).fill(String(stage))),
        )
      : placesOf(counts)
          .map(({ stage, n }) => fill(part.moreAt, { n: formatCount(locale, n), stage }))
          .join(', ');
    return fill(part.talkChair, {
      chair: withCapital(words.team.chairPeople[chair]),
      answers: [
        known,
        counted(locale, unknown, part.unknown, members.length),
        // In a large team the line above says it.
        isNamed && counted(locale, notApplicable, part.notApplicable, members.length),
      ]
        .filter(Boolean)
        .join('; '),
    });
  });
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a team has to talk about: questions, or why there are none. */
export type Talk =
  | {
      readonly kind: 'apart';
      readonly questions: readonly QuestionId[];
      /** Whether all, some or none of them have fewer known answers than it takes to speak of agreement. */
      readonly few: 'all' | 'some' | 'none';
      /** Nobody differs on any other question with enough known answers. */
      readonly restAgrees: boolean;
    }
  | { readonly kind: 'alone' | 'nothing-shared' | 'agree' | 'agree-few' };

/** The questions to discuss first on which answers differ at all; or what it is worth that there are none. */
export function talkOf({ n, spread, discussFirst }: TeamReading): Talk {
  if (n < 2) return { kind: 'alone' };
  const knownBy = (question: QuestionId) => spread[question].known;
  const hasEnough = (question: QuestionId) => knownBy(question) >= ENOUGH_FOR_AGREEMENT;
  const differs = (question: QuestionId) => {
    const of = spread[question];
    return of.kind === 'known' && of.range > 0;
  };
  const questions = discussFirst.filter(differs);
  if (questions.length > 0) {
    const few = questions.filter((question) => !hasEnough(question)).length;
    return {
      kind: 'apart',
      questions,
      few: few === 0 ? 'none' : few === questions.length ? 'all' : 'some',
      restAgrees:
        QUESTIONS.some((question) => hasEnough(question) && !differs(question)) &&
        !QUESTIONS.some(
          (question) => hasEnough(question) && differs(question) && !questions.includes(question),
        ),
    };
  }
  if (QUESTIONS.some(hasEnough)) return { kind: 'agree' };
  return {
    kind: QUESTIONS.some((question) => knownBy(question) > 1) ? 'agree-few' : 'nothing-shared',
  };
}

/** The questions that somebody does not know: most people first, then in question order. */
export function notKnownOf({ spread }: TeamReading): QuestionId[] {
  return QUESTIONS.filter((question) => spread[question].unknown > 0).sort(
    (one, other) => spread[other].unknown - spread[one].unknown,
  );
}

/** The questions that somebody knows, but that at least half of a team does not. */
export function halfUnknown({ n, spread }: TeamReading): QuestionId[] {
  return QUESTIONS.filter(
    (question) => spread[question].kind === 'known' && 2 * spread[question].unknown >= n,
  );
}

/** How many do not know as a figure that fits a cell: "6/9 ?", from a hundred people on "60% ?". */
export function shareInFigures({ locale }: Locale, unknown: number, n: number): string {
  if (n < 100) return `${unknown}/${n} ?`;
  return `${formatCount(locale, Math.floor((100 * unknown) / n))}% ?`;
}
