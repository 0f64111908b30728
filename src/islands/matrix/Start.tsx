import type { RefObject } from 'preact';
import type { Matrix } from '../../model/matrix';
import type { MatrixWords } from './words';

interface Props {
  words: MatrixWords;
  heading: RefObject<HTMLHeadingElement>;
  onAdd: () => void;
  onPaste: () => void;
  onExample: (matrix: Matrix) => void;
}

/** Before there is anything: what to do here, and the ways to begin. */
export function Start({ words, heading, onAdd, onPaste, onExample }: Props) {
  const { matrix: texts, examples } = words;
  return (
    <section class="section spread matrix-start" aria-labelledby="begin">
      <div class="name">
        <h2 id="begin" ref={heading} tabIndex={-1}>
          {texts.startHeading}
        </h2>
      </div>
      <div class="stack">
        <p class="read">{texts.start}</p>
        <p class="acts">
          <button class="btn" type="button" onClick={onAdd}>
            {texts.startAdd}
          </button>
          <button class="btn btn-2" type="button" onClick={onPaste}>
            {texts.startPaste}
          </button>
        </p>
        <h3>{texts.startExamples}</h3>
        <p class="note">{texts.startExamplesNote}</p>
        <ul class="acts">
          {examples.map(({ id, name, matrix }) => (
            <li key={id}>
              <button class="btn btn-2" type="button" onClick={() => onExample(matrix)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
        <p class="note">{texts.startFile}</p>
      </div>
    </section>
  );
}
