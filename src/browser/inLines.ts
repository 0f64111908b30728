/** A name beside a chart on as many lines as it needs, each about so many letters long. */
export function inLines(name: string, letters: number): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
