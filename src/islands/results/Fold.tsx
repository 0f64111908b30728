import type { ComponentProps } from 'preact';
import { Opener } from './Opener';

interface Props extends ComponentProps<typeof Opener> {
  heading: string;
  note: string;
  /** Whether paper shows it: never, while it stands open, or even when it has been closed. */
  onPaper?: 'never' | 'open' | 'always';
}

/** A section that opens when somebody wants to work with it. */
export function Fold({ id, heading, note, onPaper = 'never', ...opener }: Props) {
  return (
    <section
      class={`section spread fold ${onPaper === 'never' ? 'screen-only' : onPaper}`}
      aria-labelledby={id}
    >
      <div class="name">
        <h2 id={id}>{heading}</h2>
      </div>
      <div class="stack">
        <p class="prose screen-only">{note}</p>
        <Opener id={`${id}-part`} {...opener} />
      </div>
    </section>
  );
}
