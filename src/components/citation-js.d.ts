// citation-js comes without types; this is the part of it that the bibliography uses.
declare module '@citation-js/core' {
  interface Format {
    readonly format?: 'html' | 'text';
    readonly template?: 'apa';
    readonly lang?: 'en-US' | 'nl-NL';
    /** The works to cite, of all that were given. */
    readonly entry?: string | readonly string[];
  }

  export class Cite {
    constructor(works: unknown);
    format(kind: 'citation', options: Format): string;
    format(kind: 'bibtex'): string;
    format(
      kind: 'bibliography',
      options: Format & { readonly asEntryArray: true },
    ): [id: string, reference: string][];
  }
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
