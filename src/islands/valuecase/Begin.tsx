import type { ValueCase } from '../../model/valueCase';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  onExample: (work: ValueCase) => void;
}

/** What stands here before there is anything: what is needed at least, and a fictional example to look at. */
export function Begin({ words, onExample }: Props) {
  const { value, examples } = words;
  return (
    <section class="section spread begin screen-only" aria-labelledby="value-begin">
      <div class="name">
        <h2 id="value-begin">{value.beginHeading}</h2>
      </div>
      <div class="stack">
        <p class="read">{value.begin}</p>
        <p class="message">{value.warning}</p>
        {examples.length > 0 && (
          <>
            <h3 id="value-examples">{value.beginExample}</h3>
            <p class="note">{value.beginExampleNote}</p>
            <ul class="acts" aria-labelledby="value-examples">
              {examples.map(({ id, name, work }) => (
                <li key={id}>
                  <button class="btn btn-2" type="button" onClick={() => onExample(work)}>
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
