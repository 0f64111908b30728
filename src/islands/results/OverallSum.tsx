import { fill } from '../../i18n/fill';
import { formatList } from '../../i18n/format';
import { toNumber } from '../../model/fraction';
import type { ReadLevel, ReadOverall, Reading } from '../../model/scoring';
import { scoreInFigures } from './inWords';
import { Sum, sumInFigures } from './Sum';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  overall: ReadOverall;
  levels: Reading['levels'];
}

/** How stage, floor, score and fit of the whole follow from the levels. */
export function OverallSum({ words, overall, levels }: Props) {
  const links = overall.levels.flatMap((level) => {
    const reading = levels[level];
    return reading.kind === 'read' ? [{ name: words.levels[level], reading }] : [];
  });
  const stagesBy = (stageOf: (reading: ReadLevel) => number) =>
    formatList(
      words.locale,
      links.map(({ name, reading }) => `${name} ${stageOf(reading)}`),
    );
  const stages = links.map(({ reading }) => reading.stage);
  const scores = links.map(({ reading }) => toNumber(reading.score));

  const { stage, floor, score, fit } = overall;
  const lines = [
    [words.sumStage, fill(words.sumStageText, { stages: stagesBy((level) => level.stage), stage })],
    [words.sumFloor, fill(words.sumFloorText, { stages: stagesBy((level) => level.floor), floor })],
    [
      words.score,
      fill(words.sumScoreText, {
        sum: sumInFigures(words.locale, scores),
        n: scores.length,
        score: scoreInFigures(words, score),
      }),
    ],
    [
      words.fit,
      fill(words.sumFitText, { highest: Math.max(...stages), lowest: Math.min(...stages), fit }),
    ],
  ] as const;

  return (
    <Sum title={words.sum} lines={lines}>
      <p>
        {words.groundText} <a href={words.paths.method}>{words.methodLink}</a>
      </p>
    </Sum>
  );
}
