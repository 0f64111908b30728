import { fill } from '../../i18n/fill';
import { formatList } from '../../i18n/format';
import {
  outcomeOf,
  saidIn,
  standingOf,
  STATEMENTS,
  THEMES,
  toArrangeFirst,
  type Readiness,
} from '../../model/readiness';
import type { ReadinessWords } from './words';

type Words = Pick<ReadinessWords, 'locale' | 'themes' | 'readiness'>;

/** How much has been answered, and what that means once it is everything. */
export function standingInWords({ readiness }: Words, said: Readiness): string {
  const total = STATEMENTS.length;
  const n = saidIn(said);
  return fill(readiness.standing[standingOf(said)], { n, total, open: total - n });
}

/** Why there is nothing to arrange; '' where there is. */
export function nothingFirstInWords({ readiness }: Words, said: Readiness): string {
  if (toArrangeFirst(said).length > 0) return '';
  const standing = standingOf(said);
  if (standing === 'ready') return readiness.firstNone.ready;
  const isAnyRead = THEMES.some((theme) => outcomeOf(said, theme) !== 'open');
  return isAnyRead ? readiness.firstNone.begun : readiness.firstNone.nothing;
}

/**
 * What is told to whoever does not see the outcome: the theme that has changed and how much is answered, and once it
 * is everything what comes first. '' where an answer has changed no theme: the answer itself has been said.
 */
export function announced(words: Words, before: Readiness, after: Readiness): string {
  const { locale, themes, readiness } = words;
  const standing = standingInWords(words, after);
  const changed = THEMES.filter((theme) => outcomeOf(before, theme) !== outcomeOf(after, theme));
  if (changed.length === 0) return '';
  const first = toArrangeFirst(after).map(({ theme }) => themes[theme]);
  const [theme] = changed;
  const said =
    theme && changed.length === 1
      ? fill(readiness.announced, {
          theme: themes[theme],
          outcome: readiness.outcomes[outcomeOf(after, theme)],
          standing,
        })
      : standing;
  return standingOf(after) === 'complete'
    ? `${said} ${fill(readiness.announcedFirst, { themes: formatList(locale, first) })}`
    : said;
}
