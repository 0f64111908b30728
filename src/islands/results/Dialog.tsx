import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** The id of the heading that names it. */
  labelledby: string;
  /** Where one is, beside the way out. */
  where: string;
  close: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** Something opened over the page: Escape, the button and a click beside it close it again. */
export function Dialog({ labelledby, where, close, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="cell"
      aria-labelledby={labelledby}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        // The dialog itself is only touched beside its content.
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div class="cell-content stack">
        <form class="cell-head" method="dialog">
          <p class="where">
            <b>{where}</b>
          </p>
          <button class="link" type="submit">
            {close}
          </button>
        </form>
        {children}
      </div>
    </dialog>
  );
}
