/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  readonly piece: string;
  readonly hit: boolean;
}

/** How much of a text is shown, in characters, and how much of it stands before the first hit. */
const LENGTH = 180;
const BEFORE = 50;

/** The part of a text around the first word that was searched for, with those words marked. */
export function excerpt(text: string, query: string): Piece[] {
  const words = query.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})[\\p{L}\\p{N}]*`, 'giu');
  const first = words.length === 0 ? -1 : text.search(pattern);
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const rest = text.slice(from);
  const end = rest.length <= LENGTH ? rest.length : rest.lastIndexOf(' ', LENGTH);
  const shown = `${from > 0 ? '… ' : ''}${rest.slice(0, end)}${end < rest.length ? ' …' : ''}`;
  if (words.length === 0) return [{ piece: shown, hit: false }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: hit, index } of shown.matchAll(pattern)) {
    if (index > at) pieces.push({ piece: shown.slice(at, index), hit: false });
    pieces.push({ piece: hit, hit: true });
    at = index + hit.length;
  }
  if (at < shown.length) pieces.push({ piece: shown.slice(at), hit: false });
  return pieces;
}
