/** A section of a page of prose, as its MDX writes it. */
export interface Place {
  readonly id: string;
  /** Its heading: the title of a section, or the statement of a misconception. */
  readonly title: string;
  /** What the key says about a statement; '' for a section. */
  readonly key: string;
  /** Everything between its tags. */
  readonly content: string;
}

/** The sections of a page in their order: what its list of contents names and a search can find. */
export function outlineOf(body: string): Place[] {
  const sections = body.matchAll(/^<(Section|Misconception)\s([^>]*)>(.*?)^<\/\1>/gms);
  return [...sections].map(([, , attributes = '', content = '']) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    return {
      id: value('id'),
      title: value('title') || value('statement'),
      key: value('key'),
      content,
    };
  });
}

/** The calm side of how fast adults read on a screen. */
const WORDS_PER_MINUTE = 200;

/** How long a page takes to read, in whole minutes, at least one. Its markup is not counted. */
export function minutesToRead(body: string): number {
  const words = body.replace(/<[^>]*>|\]\([^)]*\)/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return Math.max(1, Math.round(words.length / WORDS_PER_MINUTE));
}
