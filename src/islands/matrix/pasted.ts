/** Where a paste belongs to what somebody writes. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/** Calls back with a text that is pasted while no field has the focus. Returns what ends it. */
export function onPasted(pasted: (text: string) => void): () => void {
  const paste = (event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    if (target instanceof Element && target.matches(FIELDS)) return;
    const text = clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    event.preventDefault();
    pasted(text);
  };
  addEventListener('paste', paste);
  return () => removeEventListener('paste', paste);
}
