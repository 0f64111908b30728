/** A section of a page of prose: its anchor and its heading. */
export interface Place {
  readonly id: string;
  readonly title: string;
}

/** The sections of a page, read from its MDX: what its list of contents names. */
export function outlineOf(body: string): Place[] {
  return [...body.matchAll(/^<(?:Section|Misconception)\s([^>]*)>/gm)].map(
    ([, attributes = '']) => {
      const value = (name: string) =>
        new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      return { id: value('id'), title: value('title') || value('statement') };
    },
  );
}

/** The calm side of how fast adults read on a screen. */
const WORDS_PER_MINUTE = 200;

/** How long a page takes to read, in whole minutes, at least one. Its markup is not counted. */
export function minutesToRead(body: string): number {
  const words = body.replace(/<[^>]*>|\]\([^)]*\)/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return Math.max(1, Math.round(words.length / WORDS_PER_MINUTE));
}
