/** About how wide characters are in the font of the site, in ems. Whatever is not named is a wide letter. */
const WIDTHS: readonly (readonly [ems: number, characters: string])[] = [
  [0.27, " !'’‘,.:;`ijl|"],
  [0.36, '"“”()-–/IJ[\\]frst{}'],
  [0.48, '$*0123456789?S^acegvxyz'],
  [0.57, '#FLPTZ_bdhknopqu~'],
  [0.66, '%<>BCEKRVXY'],
  [0.76, '&+=ADGHNOQUw'],
  [0.88, 'Mm'],
  [1, '@W'],
];

/** Ideographs, kana, hangul, emoji: a full square each. */
const SQUARE = /[\u1100-\u11ff\u2e80-\ufaff\uff00-\uff60\u{1f000}-\u{3ffff}]/u;

/** A heavier weight, or the font that stands in for the right one, may be as much wider. */
const SPARE = 1.1;

function widthOfCharacter(character: string): number {
  if (SQUARE.test(character)) return 1;
  // An accent does not make a letter wider.
  const [letter = ''] = character.normalize('NFD');
  const [ems] = WIDTHS.find(([, characters]) => characters.includes(letter)) ?? [0.8];
  return ems;
}

/**
 * About how wide a text is, in ems, and rather too wide than too narrow: a picture is laid out where no font
 * can be measured.
 */
export function widthOf(text: string): number {
  return SPARE * [...text].reduce((width, character) => width + widthOfCharacter(character), 0);
}

/** A text in lines of at most `room` ems, broken between words and only then within them; none for ''. */
export function inLines(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => inPieces(whole, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function inPieces(word: string, room: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
