import type { Mark } from '../../browser/history';

/** The shapes of the points as the drawing has them, around the middle of a sample of 48 by 16. */
const SHAPES: Readonly<Record<Mark['shape'], string>> = {
  circle: 'M19 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z',
  rect: 'M20.5 4.5h7v7h-7Z',
  triangle: 'M24 3L28.5 10.5H19.5Z',
  rectRot: 'M24 3L29 8L24 13L19 8Z',
};

/** A piece of the line of a level, so that the table says which line is whose. */
export function LineMark({ mark: { dashes, shape, hollow } }: { mark: Mark }) {
  return (
    <svg class="line-mark" viewBox="0 0 48 16" aria-hidden="true">
      <path d="M0 8H48" stroke-dasharray={dashes.join(' ') || undefined} />
      <path class={hollow ? 'hollow' : 'full'} d={SHAPES[shape]} />
    </svg>
  );
}
