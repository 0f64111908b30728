/** Whether somebody is writing there: undo then belongs to the text. */
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type="radio"]), textarea, select');

/** Calls back for Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y (⌘ on a Mac), outside of fields. Returns what ends it. */
export function onUndoKeys(undo: () => void, redo: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}
