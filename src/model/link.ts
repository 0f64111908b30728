import { decode, type CodeReading } from './code';

/** One `r=` of a link: its code, read, and its label as plain text ('' where there is none). */
export interface LinkedResult {
  readonly read: CodeReading;
  readonly label: string;
}

const LONGEST_LABEL = 60;

/** What the fragment of a result begins with that only a passphrase opens. */
export const CONFIDENTIAL = '#e=';

/** The fragment that carries one result: `#r=<code>` or, with a label, `#r=<code>~<label>`. */
export function resultFragment(code: string, label = ''): string {
  return teamFragment([{ code, label }]);
}

/** The fragment that carries several results: `#r=<code>~<label>&r=<code>`. */
export function teamFragment(
  results: readonly { readonly code: string; readonly label?: string }[],
): string {
  return `#${results.map(({ code, label }) => `r=${withLabel(code, label)}`).join('&')}`;
}

/** Whether a fragment carries a result that only a passphrase opens: `#e=…`. */
export function isConfidential(fragment: string): boolean {
  return fragment.startsWith(CONFIDENTIAL);
}

/** A code as links carry it: `<code>`, or `<code>~<label>` with the label percent-encoded. */
export function withLabel(code: string, label = ''): string {
  const written = writeLabel(label);
  return written === '' ? code : `${code}~${written}`;
}

/**
 * Every `r=` of a fragment, with or without its `#`, in order; none gives an empty list. Never
 * throws: a code that cannot be read says why, a percent escape that means nothing stays as it is.
 */
export function readFragment(fragment: string): LinkedResult[] {
  return fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part.startsWith('r='))
    .map((part) => {
      const { code, label } = withoutLabel(part.slice('r='.length));
      return { read: decode(code), label };
    });
}

/** The two halves of what links carry: the code, still unread, and the label as text. Never throws. */
export function withoutLabel(carried: string): { readonly code: string; readonly label: string } {
  // Some mail programs escape the tilde as well.
  const [, code = '', label = ''] = /^(.*?)(?:(?:~|%7e)(.*))?$/is.exec(carried) ?? [];
  return { code: withoutEscapes(code), label: readLabel(label) };
}

/** The text of a percent-encoded label, cleaned. Never throws. */
export function readLabel(written: string): string {
  return cleanLabel(withoutEscapes(written));
}

/**
 * A label as it is kept and shown: one line, NFC, at most 60 code points. Control characters and
 * lone surrogates go, and so do direction overrides: they could make a row of a team read
 * backwards.
 */
export function cleanLabel(text: string): string {
  const oneLine = text
    .replace(/[\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC')
    .trim();
  return [...oneLine].slice(0, LONGEST_LABEL).join('').trimEnd();
}

function writeLabel(label: string): string {
  // encodeURIComponent leaves these as they are, but mail programs cut links at some of them.
  return encodeURIComponent(cleanLabel(label)).replace(
    /[!'()*.~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function withoutEscapes(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}
