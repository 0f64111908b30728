import { fill } from '../../i18n/fill';
import { formatCount, formatScore } from '../../i18n/format';
import type { ViewsWords } from '../../i18n/messages/parts/team/views';
import { compare, fraction, toTenths, type Fraction } from '../../model/fraction';
import { LEVELS, QUESTIONS, type Level, type QuestionId } from '../../model/grid';
import type { PerceptionGap, PerceptionGaps, View } from '../../model/perception';
import { inARow, levelsInWords } from '../thread/inWords';
import type { SeatedPair } from './chairPair';
import type { Seated } from './greyThreads';
import type { TeamWords } from './words';

type Words = Pick<TeamWords, 'locale' | 'levels' | 'team'>;

/** The distance on one level as it is shown: in tenths, with its sign. */
interface Shown {
  readonly level: Level;
  readonly gap: PerceptionGap;
  readonly tenths: number;
}

/**
 * Where two views lie furthest apart and where closest, which way it goes, and where it goes the other way. It
 * speaks of what is shown: distances that round to the same tenth are the same.
 */
export function distancesInWords(
  words: Words,
  part: ViewsWords,
  pair: SeatedPair,
  gaps: PerceptionGaps,
): string {
  return sentencesOf(words, part, pair, gaps).join(' ');
}

/** The first of these sentences, where the two are far apart on a level; null where they are on none. */
export function farInWords(
  words: Words,
  part: ViewsWords,
  pair: SeatedPair,
  gaps: PerceptionGaps,
): string | null {
  if (LEVELS.every((level) => !gaps.levels[level].marked)) return null;
  return sentencesOf(words, part, pair, gaps)[0] ?? null;
}

function sentencesOf(
  words: Words,
  part: ViewsWords,
  pair: SeatedPair,
  { levels }: PerceptionGaps,
): readonly string[] {
  const shown = LEVELS.flatMap((level): Shown[] => {
    const gap = levels[level];
    return gap.difference ? [{ level, gap, tenths: toTenths(gap.difference) }] : [];
  });
  const sizes = shown.map(({ tenths }) => Math.abs(tenths));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const ofSize = (size: number) => shown.filter(({ tenths }) => Math.abs(tenths) === size);
  const furthest = ofSize(most);
  const [first] = furthest;
  if (!first) return [part.nothing];

  const stages = stagesInWords(words, part, most);
  const values = {
    levels: named(words, furthest),
    seen: seenInWords(words, part, pair, furthest, first.tenths),
    stages,
  };
  const isLike = ({ tenths }: Shown) => Math.sign(tenths) === Math.sign(first.tenths);
  if (most === 0)
    return [fill(part.none, { levels: values.levels, n: formatScore(words.locale, 0.1) })];
  if (shown.length === 1) return [fill(part.only, values)];
  if (least === most) return [fill(furthest.every(isLike) ? part.equal : part.equalEither, values)];

  const others = shown.filter((one) => !furthest.includes(one) && one.tenths !== 0);
  const oneWay = furthest.every(isLike);
  const like = oneWay ? others.filter(isLike) : [];
  const unlike = oneWay ? others.filter((one) => !isLike(one)) : [];
  return [
    fill(oneWay ? part.furthest : part.furthestEither, values),
    closestInWords(words, part, ofSize(least), least),
    like.length > 0 && fill(part.sameWay, { levels: named(words, like) }),
    unlike.length > 0 && fill(part.otherWay, { levels: named(words, unlike) }),
  ].filter((sentence) => sentence !== false);
}

/** "there people in management see 1.6 stages more than one person in contact with customers". */
function seenInWords(
  words: Words,
  part: ViewsWords,
  [one, other]: SeatedPair,
  shown: readonly Shown[],
  tenths: number,
): string {
  const viewer = ({ chair }: Seated, side: 'one' | 'other') => {
    const isOne = shown.every(({ gap }) => gap[side].n === 1);
    const people = words.team.chairPeople[chair];
    return { isOne, text: fill(isOne ? part.viewer.one : part.viewer.other, { people }) };
  };
  const sides = [viewer(one, 'one'), viewer(other, 'other')] as const;
  const [more, less] = tenths > 0 ? sides : [sides[1], sides[0]];
  return fill(more.isOne ? part.sees.one : part.sees.other, {
    viewer: more.text,
    stages: stagesInWords(words, part, Math.abs(tenths)),
    than: less.text,
  });
}

function closestInWords(
  words: Words,
  part: ViewsWords,
  closest: readonly Shown[],
  least: number,
): string {
  const levels = named(words, closest);
  return least === 0
    ? fill(part.none, { levels, n: formatScore(words.locale, 0.1) })
    : fill(part.closest, { levels, stages: stagesInWords(words, part, least) });
}

function named(words: Words, shown: readonly Shown[]): string {
  return levelsInWords(
    words,
    shown.map(({ level }) => level),
  );
}

/** "0.9 stage", "1.6 stages". */
function stagesInWords({ locale }: Words, { stages }: ViewsWords, tenths: number): string {
  return fill(tenths <= 1 ? stages.one : stages.other, { n: formatScore(locale, tenths) });
}

/** How far apart, without saying which way: "1.6"; null where there is nothing to compare. */
export function distanceInFigures(
  { locale }: Pick<Words, 'locale'>,
  { difference }: PerceptionGap,
): string | null {
  return difference && formatScore(locale, Math.abs(toTenths(difference)));
}

/** What one view comes to: "4.0"; null where nobody has a figure. */
export function meanInFigures({ locale }: Pick<Words, 'locale'>, { mean }: View): string | null {
  return mean && formatScore(locale, toTenths(mean));
}

/** "Management, n = 3". */
export function seatedInFigures(
  { locale, team }: Pick<Words, 'locale' | 'team'>,
  part: ViewsWords,
  { chair, n }: Seated,
): string {
  return fill(part.chair, { chair: team.chairNames[chair], n: formatCount(locale, n) });
}

/** "Management 4.0, Customer contact 2.0 (n = 3)", with the number where it is not the whole chair. */
export function viewsInWords(
  words: Words,
  part: ViewsWords,
  [one, other]: SeatedPair,
  gap: PerceptionGap,
): string {
  const told = ({ chair, n: all }: Seated, view: View) => {
    const mean = meanInFigures(words, view);
    const name = words.team.chairNames[chair];
    if (mean === null) return fill(part.viewOfNone, { chair: name });
    if (view.n === all) return fill(part.view, { chair: name, mean });
    return fill(part.viewOfSome, { chair: name, mean, n: formatCount(words.locale, view.n) });
  };
  return inARow(words, [told(one, gap.one), told(other, gap.other)]);
}

/** On how many people the two means rest, where that is not everybody in the chairs: "n = 2 and 4". */
export function numbersInWords(
  { locale }: Pick<Words, 'locale'>,
  part: ViewsWords,
  [one, other]: SeatedPair,
  gap: PerceptionGap,
): string | null {
  if (gap.one.n === one.n && gap.other.n === other.n) return null;
  return fill(part.numbers, {
    one: formatCount(locale, gap.one.n),
    other: formatCount(locale, gap.other.n),
  });
}

/** Whether a mean is what one person out of several in the chair thinks. */
export function restsOnOne([one, other]: SeatedPair, gap: PerceptionGap): boolean {
  return (gap.one.n === 1 && one.n > 1) || (gap.other.n === 1 && other.n > 1);
}

/** The questions on which two views are far apart, the furthest first. */
export function farApart({ cells }: PerceptionGaps): QuestionId[] {
  const sizeOf = (question: QuestionId): Fraction => {
    const { numerator, denominator } = cells[question].difference ?? fraction(0, 1);
    return fraction(Math.abs(numerator), denominator);
  };
  // Sorting is stable, so what is equally far apart stays in question order.
  return QUESTIONS.filter((question) => cells[question].marked).sort((one, other) =>
    compare(sizeOf(other), sizeOf(one)),
  );
}
