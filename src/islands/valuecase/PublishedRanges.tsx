import { fill } from '../../i18n/fill';
import { formatNumber } from '../../i18n/number';
import type { Input, ValueCase } from '../../model/valueCase';
import { publishedOf, withPublished } from '../../stores/valueCase';
import { percentInFigures } from './inFigures';
import type { Take } from './take';
import type { Published, ValueWords } from './words';

interface Props {
  words: ValueWords;
  valueCase: ValueCase;
  input: Input;
  take: Take;
}

/** The published ranges that somebody may begin an assumption with, each beside what to keep in mind; or why there are none. */
export function PublishedRanges({ words, valueCase, input, take }: Props) {
  const { value } = words;
  const offered = words.published.filter((range) => range.input === input);
  const used = publishedOf(valueCase, input, offered);
  const none = input === 'staying' || input === 'fewer-contacts' ? value.publishedNone[input] : '';
  if (offered.length === 0 && none === '') return null;
  return (
    <>
      {used && (
        <p class="note published-used">
          {fill(value.publishedUsed, { name: used.name })} {used.caveat}{' '}
          <a href={used.href}>
            {value.publishedSource}
            <span class="sr-only"> {used.name}</span>
          </a>
        </p>
      )}
      <details class="fold">
        <summary>
          {value.publishedOpen}
          <span class="sr-only">: {value.inputs[input].name}</span>
        </summary>
        {offered.length === 0 ? (
          <p class="note">{none}</p>
        ) : (
          <>
            <p class="note">{value.publishedNote}</p>
            <ul class="published">
              {offered.map((range) => {
                const inWords = rangeInWords(words, range);
                return (
                  <li key={range.id}>
                    <h5>{range.name}</h5>
                    <p class="note" id={`published-${range.id}`}>
                      {range.caveat}{' '}
                      <a href={range.href}>
                        {value.publishedSource}
                        <span class="sr-only"> {range.name}</span>
                      </a>
                    </p>
                    <button
                      class="btn btn-2"
                      type="button"
                      aria-describedby={`published-${range.id}`}
                      onClick={() => take((now) => withPublished(now, range))}
                    >
                      {fill(value.publishedUse, { range: inWords })}
                    </button>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </details>
    </>
  );
}

/** "2 to 7%". */
function rangeInWords(words: ValueWords, { low, high }: Published): string {
  return fill(words.value.publishedRange, {
    low: formatNumber(words.locale, low),
    high: percentInFigures(words, high),
  });
}
