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
