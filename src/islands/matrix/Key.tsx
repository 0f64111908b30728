import { fill } from '../../i18n/fill';
import type { Matrix } from '../../model/matrix';
import { SMALLEST, WITHOUT_VOLUME } from './frame';
import { axisName, volumeInWords } from './inWords';
import type { Layout } from './layout';
import type { MatrixWords } from './words';

interface Props {
  words: MatrixWords;
  matrix: Matrix;
  layout: Layout;
}

/** How to read the picture: what runs where, how large stands for how many, and the kinds of bubbles there are. */
export function Key({ words, matrix, layout: { bubbles, sizes } }: Props) {
  const { matrix: texts } = words;
  const counted = matrix.volume.trim();
  const known = matrix.moments.map(({ volume }) => volume);
  return (
    <div class="matrix-key">
      <ul>
        {sizes.largest > 0 &&
          samplesOf(sizes.largest).map((volume) => (
            <li key={volume}>
              <Sample radius={sizes.radiusOf(volume)} />
              {volumeInWords(words, matrix, volume)}
            </li>
          ))}
        {bubbles.now.some(({ isDashed }) => isDashed) && (
          <li>
            <Sample radius={WITHOUT_VOLUME} kind="unknown" />
            {texts.keyUnknown}
          </li>
        )}
        {bubbles.before.length > 0 && (
          <li>
            <Sample radius={2 * SMALLEST} kind="before" />
            {texts.keyBefore}
          </li>
        )}
      </ul>
      <p class="note">
        {/* On a narrow page the picture cuts what its axes are called. */}
        <span class="screen-only">
          {fill(texts.axisRight, { name: axisName(words, matrix, 'satisfaction') })}.{' '}
          {fill(texts.axisUp, { name: axisName(words, matrix, 'impact') })}.{' '}
        </span>
        {counted === '' ? texts.keyAreaUnnamed : fill(texts.keyArea, { volume: counted })}{' '}
        {known.some((volume) => sizes.isEnlarged(volume)) && `${texts.keySmallest} `}
        {texts.keyNumber} {texts.keyTinted}
      </p>
    </div>
  );
}

interface SampleProps {
  radius: number;
  kind?: 'known' | 'unknown' | 'before';
}

function Sample({ radius, kind = 'known' }: SampleProps) {
  const side = Math.ceil(2 * radius) + 2;
  return (
    <svg class={`sample ${kind}`} width={side} height={side} aria-hidden="true">
      <circle cx={side / 2} cy={side / 2} r={radius} />
    </svg>
  );
}

/** Two round volumes that show how area and number go together: near the largest, and about a tenth of it. */
function samplesOf(largest: number): readonly number[] {
  const down = (value: number) => {
    const power = 10 ** Math.floor(Math.log10(value));
    const digit = [5, 2, 1].find((one) => one * power <= value) ?? 1;
    return Number((digit * power).toPrecision(1));
  };
  return [down(largest), down(largest / 8)];
}
