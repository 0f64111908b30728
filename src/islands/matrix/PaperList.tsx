import { useMemo } from 'preact/hooks';
import { numbered, QUADRANTS, type Matrix, type Ranked } from '../../model/matrix';
import { axisName, fictionalIn, figure, lineInWords, nameOf } from './inWords';
import type { MatrixWords } from './words';

interface Props {
  words: MatrixWords;
  matrix: Matrix;
  ranked: readonly Ranked[];
}

/** The moments on paper: by quadrant, in order, with their numbers in the picture. */
export function PaperList({ words, matrix, ranked }: Props) {
  const { matrix: texts } = words;
  const numbers = useMemo(() => numbered(matrix), [matrix]);
  const written = (value: number | null) => (value === null ? '?' : figure(words, value));
  const isLong = ranked.length > 12;
  return (
    <div class="paper-only matrix-paper">
      <p class="note">
        {axisName(words, matrix, 'satisfaction')}: {lineInWords(words, matrix, 'satisfaction')}{' '}
        {axisName(words, matrix, 'impact')}: {lineInWords(words, matrix, 'impact')}{' '}
        {texts.rankedNote}
        {matrix.example !== '' && ` ${fictionalIn(words, matrix)}.`}
      </p>
      <div class={isLong ? 'paper-quadrants long' : 'paper-quadrants'}>
        {QUADRANTS.map((quadrant) => {
          const here = ranked.filter((one) => one.quadrant === quadrant);
          const { name, strategy } = words.quadrants[quadrant];
          return (
            <table key={quadrant}>
              <thead>
                <tr>
                  <th class="moment-name" scope="col" colSpan={2}>
                    <b>{name}</b>: {strategy}
                  </th>
                  <th scope="col">{texts.satisfaction}</th>
                  <th scope="col">{texts.impact}</th>
                  <th scope="col">{texts.volume}</th>
                </tr>
              </thead>
              <tbody>
                {here.length === 0 && (
                  <tr>
                    <td colSpan={5}>{texts.quadrantEmpty}</td>
                  </tr>
                )}
                {here.map(({ placed: { moment } }) => {
                  const row = numbers.get(moment.id) ?? 0;
                  return (
                    <tr key={moment.id}>
                      <td>{row}</td>
                      <th class="moment-name" scope="row" dir="auto">
                        {nameOf(words, moment, row)}
                      </th>
                      <td>{written(moment.satisfaction)}</td>
                      <td>{written(moment.impact)}</td>
                      <td>{written(moment.volume)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          );
        })}
      </div>
    </div>
  );
}
