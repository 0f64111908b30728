import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  id: string;
  /** What the button says while it is closed, and while it is open. */
  open: string;
  close: string;
  /** Whether there is something in it already, so that it stands open. */
  filled?: boolean;
  /** Whether paper shows it even after it has been closed. */
  onPaper?: boolean;
  /** Only called once it is open: what is in it is fetched then. */
  children: () => ComponentChildren;
}

/** A button that opens what stands below it, and closes it again. */
export function Opener({ id, open, close, filled = false, onPaper = false, children }: Props) {
  const [isOpen, turn] = useState(filled);
  // What has been opened once stays there, with what was typed in it.
  const [wasOpen, remember] = useState(filled);
  return (
    <>
      <p class="screen-only">
        <button
          class="btn btn-2"
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            turn(!isOpen);
            remember(true);
          }}
        >
          {isOpen ? close : open}
        </button>
      </p>
      <div
        id={id}
        class={onPaper && !isOpen ? 'opened-part paper-only' : 'opened-part'}
        hidden={!isOpen && !onPaper}
      >
        {wasOpen && children()}
      </div>
    </>
  );
}
