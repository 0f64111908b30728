import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { count } from '../../i18n/fill';
import { numbered, QUADRANTS, type Matrix, type Quadrant, type Ranked } from '../../model/matrix';
import { fictionalIn, nameOf, reasonInWords } from './inWords';
import type { MatrixWords } from './words';

interface Props {
  words: MatrixWords;
  matrix: Matrix;
  ranked: readonly Ranked[];
}

/** So many of a quadrant show at first. */
const AT_FIRST = 10;

/** What to do first, quadrant by quadrant, and what put every moment where it stands. */
export function RankedList({ words, matrix, ranked }: Props) {
  const { matrix: texts } = words;
  const id = useId();
  return (
    <section class="section spread ranked screen-only" aria-labelledby={`${id}-heading`}>
      <div class="name">
        <h2 id={`${id}-heading`}>{texts.rankedHeading}</h2>
        <p class="note">{texts.rankedNote}</p>
        {matrix.example !== '' && <p class="note">{fictionalIn(words, matrix)}.</p>}
      </div>
      {ranked.length === 0 ? (
        <p>{texts.rankedEmpty}</p>
      ) : (
        <div class="stack-l">
          {QUADRANTS.map((quadrant) => (
            <Part
              key={quadrant}
              words={words}
              matrix={matrix}
              quadrant={quadrant}
              ranked={ranked.filter((one) => one.quadrant === quadrant)}
            />
          ))}
        </div>
      )}
    </section>
  );
}

interface PartProps extends Props {
  quadrant: Quadrant;
  ranked: readonly Ranked[];
}

/** A quadrant: what to do with its moments, whose thought that is, what to mind, and the moments in order. */
function Part({ words, matrix, quadrant, ranked }: PartProps) {
  const { matrix: texts } = words;
  const { name, strategy, why, caution, origin } = words.quadrants[quadrant];
  const [showsAll, showAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  // The button goes: the first of those that it has brought is where to read on.
  useEffect(() => {
    if (showsAll)
      list.current?.querySelector<HTMLElement>(`li:nth-child(${AT_FIRST + 1})`)?.focus();
  }, [showsAll]);
  const numbers = useMemo(() => numbered(matrix), [matrix]);
  const shown = showsAll ? ranked : ranked.slice(0, AT_FIRST);
  const more = ranked.length - shown.length;
  return (
    <div class="quadrant">
      <h3>
        {name}: {strategy}
      </h3>
      <p class="prose">
        {why} {texts.caution} {caution}
      </p>
      <p class="note">
        {origin === 'source' ? texts.originSource : texts.originOurs} {texts.rules[quadrant]}
      </p>
      {ranked.length === 0 && <p class="note">{texts.quadrantEmpty}</p>}
      <ol class="ranks" ref={list}>
        {shown.map((one) => {
          const { moment } = one.placed;
          const row = numbers.get(moment.id) ?? 0;
          return (
            <li key={moment.id} value={one.rank} tabIndex={-1}>
              <span class="rank" aria-hidden="true">
                {one.rank}
              </span>
              <div>
                <b dir="auto">{nameOf(words, moment, row)}</b>
                <p class="note">{reasonInWords(words, matrix, one)}</p>
              </div>
            </li>
          );
        })}
      </ol>
      {more > 0 && (
        <button class="link" type="button" onClick={() => showAll(true)}>
          {count(words.locale, more, texts.more)}
          <span class="sr-only">: {name}</span>
        </button>
      )}
    </div>
  );
}
