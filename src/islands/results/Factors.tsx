import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { compare, type Fraction } from '../../model/fraction';
import { FACTORS, LEVELS, questionId, type Factor } from '../../model/grid';
import type { Reading } from '../../model/scoring';
import type { AnswerSheet } from '../../model/sheet';
import { factorsInWords, scoreInFigures } from './inWords';
import { radarOf } from './radar';
import { Sum, sumInFigures } from './Sum';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  answers: AnswerSheet;
  reading: Reading;
}

/** The five factors: figures, a sentence, and a radar that is drawn once the text stands. */
export function Factors({ words, answers, reading }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const radar = radarOf(words, reading);
  const figures = radar.figures.join();

  useEffect(() => {
    let remove = () => {};
    let left = false;
    void import('../../browser/charts').then(({ drawRadar }) => {
      if (left || !canvas.current) return;
      remove = drawRadar(canvas.current, radar);
    });
    return () => {
      left = true;
      remove();
    };
  }, [figures]);

  return (
    <section class="section spread" aria-labelledby="factors">
      <div class="name">
        <h2 id="factors">{words.factorsHeading}</h2>
        <p class="note">{words.factorsNote}</p>
      </div>
      <div class="radar">
        <div class="radar-frame">
          <canvas ref={canvas} role="img" aria-label={words.radar} />
        </div>
        <div>
          <p class="read">{inOneSentence(words, reading)}</p>
          <dl class="factor-figures">
            {FACTORS.map((factor, index) => (
              <div key={factor}>
                <dt>{words.factors[factor]}</dt>
                <dd>{radar.figures[index]}</dd>
              </div>
            ))}
          </dl>
          <Sum
            title={words.sums}
            lines={FACTORS.map((factor) => [
              words.factors[factor],
              factorSum(words, factor, answers, reading),
            ])}
          />
        </div>
      </div>
    </section>
  );
}

/** Where the factors lie, and which are highest and lowest. */
function inOneSentence(words: ResultWords, { factors }: Reading): string {
  const read = FACTORS.flatMap((factor) => {
    const { score } = factors[factor];
    return score ? [{ factor, score }] : [];
  }).sort((one, other) => compare(one.score, other.score));
  const [low, high] = [read[0], read.at(-1)];
  const gap = read.length < FACTORS.length && words.factorGap;
  if (!low || !high) return gap || '';
  const at = ({ score }: { score: Fraction }) =>
    read.filter((other) => compare(other.score, score) === 0).map(({ factor }) => factor);
  const sentences =
    compare(low.score, high.score) === 0
      ? [
          read.length === FACTORS.length &&
            fill(words.factorsSame, { low: scoreInFigures(words, low.score) }),
        ]
      : [
          fill(words.factorsText, {
            low: scoreInFigures(words, low.score),
            high: scoreInFigures(words, high.score),
          }),
          fill(words.factorsLow, { factors: factorsInWords(words, at(low)) }),
          fill(words.factorsHigh, { factors: factorsInWords(words, at(high)) }),
        ];
  return [...sentences, gap].filter(Boolean).join(' ');
}

function factorSum(
  words: ResultWords,
  factor: Factor,
  answers: AnswerSheet,
  { factors }: Reading,
): string {
  if (!factors[factor].score) return words.factorTooFew;
  const known = LEVELS.map((level) => answers[questionId(level, factor)]).filter(
    (answer) => typeof answer === 'number',
  );
  return fill(words.factorSum, { sum: sumInFigures(words.locale, known), n: known.length });
}
