/** Types of the libraries that test structured data, as far as they are used: they ship none. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    constructor(vocabulary?: unknown);
    validate(found: unknown): Promise<{ severity: 'ERROR' | 'WARNING'; issueMessage: string }[]>;
  }
}

declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: object);
    parse(html: string): { jsonld: Record<string, unknown[]>; errors?: unknown[] };
  }
}

declare module 'datapackage' {
  type Row = Record<string, unknown>;
  export interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    readonly descriptor: { readonly path: string };
    /** Every row with its values in their types. Rejects where one is not, or breaks a constraint or a relation. */
    read(options: { keyed: true; relations: boolean }): Promise<Row[]>;
  }
  export class Package {
    /** With `strict`, rejects where the descriptor breaks the profile. */
    static load(descriptor: unknown, options: { basePath: string; strict: true }): Promise<Package>;
    readonly resources: readonly Resource[];
  }
}
