// What charts share whose rows have names beside them.
import type { coloursOf } from './chartColours';

interface Axis {
  readonly grid?: object | undefined;
  readonly ticks?: object | undefined;
}

/** Gives figures below the rows and names beside them the colours and letters of the page. */
export function inkAxes(
  x: Axis | undefined,
  y: Axis | undefined,
  { ink, ink2, rule, font }: ReturnType<typeof coloursOf>,
): void {
  Object.assign(x?.grid ?? {}, { color: rule });
  Object.assign(x?.ticks ?? {}, { color: ink2, font: { family: font, size: 12 } });
  Object.assign(y?.ticks ?? {}, { color: ink, font: { family: font, size: 13 } });
}

/** A name beside a chart on as many lines as it needs, each about so many letters long. */
export function inLines(name: string, letters: number): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
