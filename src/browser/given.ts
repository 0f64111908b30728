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
