// What it takes for something rendered here to stand on its own: without this site and without a network.

/** An element to render a component in, where nobody sees it and nothing in it comes alive. */
export function blankElement(): HTMLElement {
  return document.implementation.createHTMLDocument('').body;
}

/** The SVG that was rendered in an element, as the text of a file. */
export function svgIn(element: HTMLElement): string {
  // HTML has a name for the no-break space; XML, which an SVG file is, has none.
  return element.innerHTML.replaceAll('&nbsp;', '\u00A0');
}

/** A text as it may stand in markup. */
export function escaped(text: string): string {
  const element = blankElement();
  element.textContent = text;
  return element.innerHTML;
}

/**
 * Makes what was rendered for a page readable in a file: what needs the page goes, and so does every link but
 * those to a place in the file. A canvas, which no file can hold, becomes a picture.
 *
 * @param picture the address of that picture, with everything in it: `data:image/png…`
 */
export function standAlone(element: HTMLElement, picture: string): void {
  // A sum opens by itself, without a script.
  const gone = '.screen-only:not(details), .waiting, button, a:not([href^="#"])';
  for (const useless of element.querySelectorAll(gone)) useless.remove();
  for (const canvas of element.querySelectorAll('canvas')) {
    const image = element.ownerDocument.createElement('img');
    image.src = picture;
    image.alt = canvas.getAttribute('aria-label') ?? '';
    canvas.replaceWith(image);
  }
}

/**
 * The styles of this page as one text, without its fonts and without anything else that would be fetched.
 * Rejects where they cannot be had.
 *
 * They are read as they were written. What the browser says of its rules (`cssText`) loses every `font` with a
 * variable in it where another property of the font follows.
 */
export async function pageStyles(): Promise<string> {
  const texts = await Promise.all(
    ownSheets().map(async ({ href, ownerNode }) =>
      href === null ? (ownerNode?.textContent ?? '') : (await ofThisSite(href)).text(),
    ),
  );
  return texts
    .join('\n')
    .replace(/@font-face\s*\{[^}]*\}|@import[^;]*;/g, '')
    .replace(/url\((?!["']?data:)[^)]*\)/g, 'none');
}

/**
 * The font of this page as a rule with the font in it; '' where it cannot be had, and texts stand in the serif
 * of the system.
 */
export async function embeddedFont(): Promise<string> {
  const [face] = ownSheets().flatMap(({ cssRules, href }) =>
    [...cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const [, address] = /url\("?([^")]+)/.exec(rule.style.getPropertyValue('src')) ?? [];
      return address ? [{ rule, address: new URL(address, href ?? document.baseURI) }] : [];
    }),
  );
  if (!face) return '';
  try {
    const answer = await ofThisSite(face.address.href);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    const said = (name: string) => `${name}:${face.rule.style.getPropertyValue(name)}`;
    return `@font-face{${said('font-family')};${said('font-weight')};src:url(data:font/woff2;base64,${btoa(binary)})}`;
  } catch {
    return '';
  }
}

/** The style sheets of this site, whose rules all stand in layers; what an extension adds is left alone. */
function ownSheets(): CSSStyleSheet[] {
  return [...document.styleSheets].filter(({ href, ownerNode }) =>
    href === null
      ? ownerNode?.textContent.includes('@layer')
      : new URL(href).origin === location.origin,
  );
}

/** A file that this page already uses: it is in the cache, also where the network is gone. */
async function ofThisSite(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: 'force-cache' });
  if (!answer.ok) throw new Error(`${address} cannot be had`);
  return answer;
}
