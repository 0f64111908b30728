import type { ComponentProps } from 'preact';
import { Opener } from './Opener';

interface Props extends Omit<ComponentProps<typeof Opener>, 'onPaper'> {
  heading: string;
  note: string;
  /** Whether paper shows it: never, while it stands open, or even when it has been closed. */
  onPaper?: keyof typeof PAPER;
}

/** How the styles know. */
const PAPER = { never: 'screen-only', open: 'open', always: '' };

/** A section that opens when somebody wants to work with it. */
export function Fold({ id, heading, note, onPaper = 'never', ...opener }: Props) {
  return (
    <section class={`section spread fold ${PAPER[onPaper]}`} aria-labelledby={id}>
      <div class="name">
        <h2 id={id}>{heading}</h2>
      </div>
      <div class="stack">
        <p class="prose screen-only">{note}</p>
        <Opener id={`${id}-part`} onPaper={onPaper === 'always'} {...opener} />
      </div>
    </section>
  );
}
