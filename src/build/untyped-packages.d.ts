/** Types of the citation libraries, as far as build and tests use them: they ship none. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): unknown;
    retrieveItem(id: string): unknown;
  }
  class Engine {
    constructor(system: System, style: unknown, language?: string);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}

declare module '@citation-js/core' {
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean } } };
    readonly input: {
      readonly util: {
        /** Items without what is no CSL; with `guess`, some of it is mended instead. */
        clean(items: readonly Record<string, unknown>[], guess: boolean): Record<string, unknown>[];
      };
    };
  };
  export class Cite {
    constructor(items: unknown);
    readonly data: Record<string, unknown>[];
    format(format: string, options?: object): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'wawoff2' {
  const woff2: { decompress(file: Uint8Array): Promise<Uint8Array> };
  export default woff2;
}
