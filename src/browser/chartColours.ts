/** The colours a chart is drawn in: those of the page, or those of paper, which is always light. */
export type Scheme = '' | 'light';

/** The tokens as the canvas can use them: computed on an element of the page, for the scheme asked for. */
export function coloursOf(canvas: HTMLCanvasElement, scheme: Scheme) {
  const probe = document.createElement('span');
  probe.style.colorScheme = scheme;
  canvas.parentElement?.append(probe);
  const style = getComputedStyle(probe);
  const computed = (colour: string) => {
    probe.style.color = colour;
    return style.color;
  };
  const colours = {
    ink: computed('var(--ink)'),
    ink2: computed('var(--ink-2)'),
    ink3: computed('var(--ink-3)'),
    rule: computed('var(--rule)'),
    paper: computed('var(--paper)'),
    wash: computed('color-mix(in oklch, var(--ink) 8%, transparent)'),
    font: style.fontFamily,
  };
  probe.remove();
  return colours;
}

/**
 * Draws now and whenever the colours change: another theme, another setting of the system, paper and back.
 * Returns what stops it.
 */
export function followColours(draw: (scheme: Scheme) => void): () => void {
  const followPage = () => draw('');
  const followPaper = () => draw('light');

  followPage();
  const themes = new MutationObserver(followPage);
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', followPage);
  addEventListener('beforeprint', followPaper);
  addEventListener('afterprint', followPage);
  return () => {
    themes.disconnect();
    system.removeEventListener('change', followPage);
    removeEventListener('beforeprint', followPaper);
    removeEventListener('afterprint', followPage);
  };
}
