import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A text as a QR code: the modules on a side, and the dark ones as an SVG path in those units. */
export function qrCode(text: string): { readonly size: number; readonly path: string } {
  const code = generate(text);
  return { size: code.size, path: toSvgPath(code) };
}
