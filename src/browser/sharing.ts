/** The most characters of a link that every mail program leaves whole. */
export const LONGEST_LINK = 2000;

/** Whether the system offers a share sheet: in secure contexts, on some systems. */
export function systemShares(): boolean {
  return 'share' in navigator && isSecureContext;
}

/** Opens the share sheet of the system. Closing it without choosing is no error. */
export async function offerToSystem(what: { title: string; url: string }): Promise<void> {
  try {
    await navigator.share(what);
  } catch {
    // Closed, or not allowed: the link stands in the page.
  }
}

/** A link that opens a new mail with these words in it. */
export function mailTo(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
