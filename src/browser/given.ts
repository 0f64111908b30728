/** Larger than anything this site writes. */
const LARGEST_FILE = 20_000_000;

/** The texts of files that were chosen or dropped; null for one that is too large to be one of ours. */
export function textsOf(files: Iterable<File>): Promise<{ name: string; text: string | null }[]> {
  return Promise.all(
    [...files].map(async (file) => ({
      name: file.name,
      text: file.size > LARGEST_FILE ? null : await file.text(),
    })),
  );
}

/**
 * Calls back with the files that are dropped anywhere on the page, which would otherwise open in its place. Returns
 * what ends it.
 */
export function onDrop(dropped: (files: FileList) => void): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const { files } = event.dataTransfer ?? {};
    if (!files || files.length === 0) return;
    event.preventDefault();
    dropped(files);
  };
  addEventListener('dragover', over);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('drop', drop);
  };
}

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
