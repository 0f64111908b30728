import { count, fill } from '../../i18n/fill';
import { formatList } from '../../i18n/format';
import { LEVELS } from '../../model/grid';
import { gapOfLevel, type Reading } from '../../model/scoring';
import type { Ambition } from '../../model/sheet';
import { levelsInWords } from '../thread/inWords';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  reading: Reading;
  ambition: Ambition;
}

/** The distance to what the organisation wants itself, in one or two sentences. */
export function AmbitionInWords({ words, reading, ambition }: Props) {
  const measured = LEVELS.flatMap((level) => {
    const gap = gapOfLevel(reading.levels[level], ambition[level]);
    return gap === null ? [] : [{ level, gap }];
  });
  const isSet = LEVELS.some((level) => ambition[level] !== null);
  const toGo = measured.filter(({ gap }) => gap > 0);
  const met = measured.filter(({ gap }) => gap === 0).map(({ level }) => level);

  const sentences =
    measured.length === 0
      ? [isSet ? words.ambitionUnread : words.ambitionNone]
      : toGo.length === 0
        ? [words.ambitionAllMet]
        : [
            fill(words.ambitionGaps, {
              gaps: formatList(
                words.locale,
                toGo.map(({ level, gap }) =>
                  count(words.locale, gap, words.ambitionGap, { level: words.levels[level] }),
                ),
              ),
            }),
            met.length > 0 &&
              count(words.locale, met.length, words.ambitionMet, {
                levels: levelsInWords(words, met),
              }),
          ];
  return <p class="read">{sentences.filter(Boolean).join(' ')}</p>;
}
