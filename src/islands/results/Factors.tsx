import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { formatScore } from '../../i18n/format';
import { toNumber, toTenths } from '../../model/fraction';
import { FACTORS } from '../../model/grid';
import type { Reading } from '../../model/scoring';
import type { ResultWords } from './words';

/** The five factors: a sentence, and a radar that is drawn once the text stands. */
export function Factors({ words, reading }: { words: ResultWords; reading: Reading }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scores = FACTORS.map((factor) => reading.factors[factor].score);
  const tenths = scores.flatMap((score) => (score ? [toTenths(score)] : []));
  const inWords = (score: (typeof scores)[number]) =>
    score ? formatScore(words.locale, toTenths(score)) : '?';

  useEffect(() => {
    let remove = () => {};
    let left = false;
    void import('../../browser/charts').then(({ drawRadar }) => {
      if (left || !canvas.current) return;
      remove = drawRadar(canvas.current, {
        names: FACTORS.map((factor) => words.factors[factor]),
        figures: scores.map(inWords),
        values: scores.map((score) => (score ? toNumber(score) : null)),
      });
    });
    return () => {
      left = true;
      remove();
    };
  }, []);

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
          <dl class="factor-figures">
            {FACTORS.map((factor, index) => (
              <div key={factor}>
                <dt>{words.factors[factor]}</dt>
                <dd>{inWords(scores[index] ?? null)}</dd>
              </div>
            ))}
          </dl>
          <p class="note">
            {tenths.length > 0 &&
              fill(words.factorsText, {
                low: formatScore(words.locale, Math.min(...tenths)),
                high: formatScore(words.locale, Math.max(...tenths)),
              })}{' '}
            {tenths.length < FACTORS.length && words.factorGap}
          </p>
        </div>
      </div>
    </section>
  );
}
