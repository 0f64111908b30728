import { useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { formatList } from '../../i18n/format';
import {
  AXES,
  fittingScale,
  numbered,
  scaleOf,
  unplacedIn,
  type Axis,
  type Matrix,
} from '../../model/matrix';
import { rescaled } from '../../stores/matrix';
import { figure, nameOf, whyUnplaced } from './inWords';
import type { MatrixWords } from './words';

interface Props {
  words: MatrixWords;
  matrix: Matrix;
  onTake: (step: (matrix: Matrix) => Matrix) => void;
}

/** So many are listed; the others lack the same. */
const LISTED = 20;

/** What is not in the picture and why, with the scale on which it would be. */
export function Unplaced({ words, matrix, onTake }: Props) {
  const { matrix: texts, locale } = words;
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const unplaced = useMemo(() => unplacedIn(matrix), [matrix]);
  const numbers = useMemo(() => numbered(matrix), [matrix]);
  if (unplaced.length === 0 && said === '') return null;

  const ends = (axis: Axis) => {
    const values = matrix.moments.flatMap(({ [axis]: value }) => value ?? []);
    return fittingScale(scaleOf(matrix, axis), values);
  };
  const inFigures = (axis: Axis) => {
    const { from, to } = ends(axis);
    return { from: figure(words, from), to: figure(words, to) };
  };
  const tooShort = AXES.filter((axis) =>
    unplaced.some(({ why }) => why.some((reason) => reason === `outside-${axis}`)),
  );

  return (
    <div class="unplaced stack" role="group" aria-labelledby="unplaced">
      <h3 id="unplaced" ref={heading} tabIndex={-1}>
        {texts.unplacedHeading}
      </h3>
      {unplaced.length > 0 && (
        <>
          <p class="note screen-only">{texts.unplacedNote}</p>
          <ul>
            {unplaced.slice(0, LISTED).map(({ moment, why }) => (
              <li key={moment.id}>
                {fill(texts.unplacedOf, {
                  moment: `${numbers.get(moment.id) ?? 0}. ${nameOf(words, moment, numbers.get(moment.id) ?? 0)}`,
                  why: formatList(locale, whyUnplaced(words, matrix, moment, why)),
                })}
              </li>
            ))}
          </ul>
          {unplaced.length > LISTED && (
            <p>{fill(texts.unplacedMore, { n: unplaced.length - LISTED })}</p>
          )}
        </>
      )}
      <p role="status" class="screen-only">
        {said && <span class="message">{said}</span>}
      </p>
      {tooShort.length > 0 && (
        <p class="acts">
          {tooShort.map((axis) => (
            <button
              key={axis}
              class="btn btn-2"
              type="button"
              onClick={() => {
                const { from, to } = ends(axis);
                say(fill(texts.fitted, inFigures(axis)));
                onTake((now) => rescaled(now, axis, { from, to }));
                // The button goes with what it was for.
                heading.current?.focus({ preventScroll: true });
              }}
            >
              {fill(axis === 'impact' ? texts.fitImpact : texts.fitSatisfaction, inFigures(axis))}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
