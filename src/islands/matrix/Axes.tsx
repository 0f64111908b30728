import { useId, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { AXES, LONGEST_NAME, type Axis, type Matrix, type Scale } from '../../model/matrix';
import { rescaled } from '../../stores/matrix';
import { NumberField } from '../tools/NumberField';
import { figure, lineInWords } from './inWords';
import { presetOf, presetScale, PRESETS_OF } from './presets';
import type { MatrixWords } from './words';

interface Props {
  words: MatrixWords;
  matrix: Matrix;
  onTake: (step: (matrix: Matrix) => Matrix, about?: string) => void;
}

/** What runs to the right, what runs upwards, what the bubbles count, and where the dividing lines run. */
export function Axes({ words, matrix, onTake }: Props) {
  const { matrix: texts } = words;
  const id = useId();
  return (
    <section class="section spread matrix-axes screen-only" aria-labelledby={`${id}-heading`}>
      <div class="name">
        <h2 id={`${id}-heading`}>{texts.axesHeading}</h2>
        <p class="note">{texts.axesNote}</p>
      </div>
      <div class="stack-l">
        {AXES.map((axis) => (
          <AxisFields key={axis} words={words} matrix={matrix} axis={axis} onTake={onTake} />
        ))}
        <div class="field">
          <label for={`${id}-volume`}>{texts.volumeLabel}</label>
          <p class="note" id={`${id}-volume-note`}>
            {texts.volumeHint}
          </p>
          <input
            id={`${id}-volume`}
            type="text"
            autocomplete="off"
            dir="auto"
            maxLength={LONGEST_NAME}
            aria-describedby={`${id}-volume-note`}
            value={matrix.volume}
            onChange={({ currentTarget: { value } }) =>
              onTake((now) => (now.volume === value ? now : { ...now, volume: value }))
            }
          />
        </div>
      </div>
    </section>
  );
}

const OWN = 'own';

function AxisFields({ words, matrix, axis, onTake }: Props & { axis: Axis }) {
  const { matrix: texts } = words;
  const id = useId();
  const [isOwn, own] = useState(false);
  const [problem, say] = useState('');
  const { [axis]: scale } = matrix;
  const preset = presetOf(words, matrix, axis);

  function rescale(fields: Partial<Scale>): void {
    const isPossible = rescaled(matrix, axis, fields) !== matrix;
    say(
      isPossible
        ? ''
        : fill(texts.scaleWrong, { from: figure(words, scale.from), to: figure(words, scale.to) }),
    );
    if (isPossible) onTake((now) => rescaled(now, axis, fields));
  }

  function choose(value: string): void {
    say('');
    const chosen = PRESETS_OF[axis].find((one) => one === value);
    own(chosen === undefined);
    if (chosen) onTake((now) => rescaled(now, axis, presetScale(words, chosen)));
  }

  const shows = isOwn || preset === null;
  return (
    <fieldset class="axis stack">
      <legend>
        <h3>{axis === 'satisfaction' ? texts.satisfactionLegend : texts.impactLegend}</h3>
      </legend>
      {axis === 'impact' && <p class="note">{texts.impactMeans}</p>}
      <div class="field">
        <label for={`${id}-scale`}>{texts.scale}</label>
        <select
          id={`${id}-scale`}
          value={shows ? OWN : preset}
          onChange={({ currentTarget: { value } }) => choose(value)}
        >
          {PRESETS_OF[axis].map((one) => (
            <option key={one} value={one}>
              {texts.presets[one]}
            </option>
          ))}
          <option value={OWN}>{texts.scaleOwn}</option>
        </select>
      </div>
      {shows && (
        <div class="own-scale">
          <div class="field">
            <label for={`${id}-name`}>{texts.scaleName}</label>
            <input
              id={`${id}-name`}
              type="text"
              autocomplete="off"
              dir="auto"
              maxLength={LONGEST_NAME}
              value={scale.name}
              onChange={({ currentTarget: { value } }) => {
                if (value !== scale.name) onTake((now) => rescaled(now, axis, { name: value }));
              }}
            />
          </div>
          {(['from', 'to'] as const).map((end) => (
            <NumberField
              key={end}
              words={words}
              id={`${id}-${end}`}
              label={end === 'from' ? texts.scaleFrom : texts.scaleTo}
              value={scale[end]}
              describedBy={`${id}-problem`}
              onValue={(value) => rescale(value === null ? {} : { [end]: value })}
            />
          ))}
          <p id={`${id}-problem`} class="message" role="status">
            {problem}
          </p>
          {axis === 'satisfaction' && (
            <fieldset class="ways">
              <legend>{texts.better}</legend>
              {(['higher', 'lower'] as const).map((better) => (
                <label key={better}>
                  <input
                    type="radio"
                    name={`${id}-better`}
                    checked={scale.better === better}
                    onChange={() => onTake((now) => rescaled(now, axis, { better }))}
                  />
                  <span>{better === 'higher' ? texts.betterHigher : texts.betterLower}</span>
                </label>
              ))}
            </fieldset>
          )}
        </div>
      )}
      <fieldset class="ways">
        <legend>{texts.dividing}</legend>
        {(['middle', 'median'] as const).map((dividing) => (
          <label key={dividing}>
            <input
              type="radio"
              name={`${id}-dividing`}
              checked={matrix.dividing[axis] === dividing}
              onChange={() =>
                onTake((now) => ({ ...now, dividing: { ...now.dividing, [axis]: dividing } }))
              }
            />
            <span>{dividing === 'middle' ? texts.dividingMiddle : texts.dividingMedian}</span>
          </label>
        ))}
      </fieldset>
      <p class="note" role="status">
        {lineInWords(words, matrix, axis)}
      </p>
    </fieldset>
  );
}
