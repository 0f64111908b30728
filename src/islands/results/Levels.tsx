import { count, fill } from '../../i18n/fill';
import { formatList, formatScore } from '../../i18n/format';
import { toTenths } from '../../model/fraction';
import { LEVELS, type Level } from '../../model/grid';
import type { LevelReading, Reading } from '../../model/scoring';
import type { ResultWords } from './words';

/** The four levels, each with its stage, its floor, its score and how many answers count. */
export function Levels({ words, reading }: { words: ResultWords; reading: Reading }) {
  const { overall } = reading;
  const named = (levels: readonly Level[]) =>
    formatList(
      words.locale,
      levels.map((level) => words.levels[level]),
    );
  const differ = overall.kind === 'read' && overall.strongest.length < overall.levels.length;

  return (
    <section class="section spread" aria-labelledby="levels">
      <div class="name">
        <h2 id="levels">{words.levelsHeading}</h2>
        {differ && (
          <p class="note">
            {fill(words.strongest, { levels: named(overall.strongest) })}{' '}
            {fill(words.weakest, { levels: named(overall.weakest) })}
          </p>
        )}
      </div>
      <dl class="level-ledger">
        {LEVELS.map((level) => (
          <div key={level}>
            <dt>{words.levels[level]}</dt>
            <dd>
              <b>{stageInWords(words, reading.levels[level])}</b>
            </dd>
            <dd class="note">{countInWords(words, reading.levels[level])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function stageInWords(words: ResultWords, level: LevelReading): string {
  if (level.kind === 'read') {
    const { stage, floor } = level;
    return floor < stage
      ? fill(words.atLeast, { stage, floor })
      : fill(words.stageIs, { n: stage });
  }
  return level.kind === 'left-out' ? words.leftOut : words.tooLittleKnown;
}

function countInWords(words: ResultWords, level: LevelReading): string {
  const { known, applicable, unknown } = level;
  const notApplicable = 5 - applicable;
  const parts = [
    level.kind === 'read' &&
      fill(words.levelScore, { score: formatScore(words.locale, toTenths(level.score)) }),
    fill(words.levelCount, { known, applicable }),
    unknown > 0 && count(words.locale, unknown, words.levelUnknown),
    notApplicable > 0 && count(words.locale, notApplicable, words.levelNotApplicable),
  ];
  // A Dutch figure takes a comma, so a row of figures takes a semicolon.
  return parts.filter(Boolean).join(words.locale === 'nl' ? '; ' : ', ');
}
