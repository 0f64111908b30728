import type { ValueWords } from './words';

/** The last thing to read before anybody decides on this. */
export function Believe({ words: { value, paths } }: { words: ValueWords }) {
  return (
    <section class="section spread screen-only" aria-labelledby="value-believe">
      <div class="name">
        <h2 id="value-believe">{value.believeHeading}</h2>
      </div>
      <div class="stack">
        <p class="read">{value.believe}</p>
        <p class="acts">
          <a class="link" href={paths.evidence}>
            {value.evidence}
          </a>
        </p>
      </div>
    </section>
  );
}
