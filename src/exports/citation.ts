/**
 * Citations as they are served: text in each format, made when the record is compiled. What is only known
 * when a reader cites (the day, and where the site stands) is a placeholder until then.
 */

/** Formats in the order of display; the first three are sentences in a style, the rest are files. */
export const CITATION_FORMATS = ['apa', 'chicago', 'mla', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export const CITATION_STYLES = ['apa', 'chicago', 'mla'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export type Citation = Readonly<Record<CitationFormat, string>>;

/** `data/citations/<incident>.json`; also `atlas.json`, for the atlas as a whole and the regional claims. */
export interface CitationFile {
  /** The placeholder day in each month, January first, in the form of each style. */
  readonly days: Readonly<Record<CitationStyle, readonly string[]>>;
  readonly entry: Citation;
  readonly claims: Readonly<Record<string, Citation>>;
  readonly documents: Readonly<Record<string, Citation>>;
}

/** A day no text can have, and an address that cannot exist (RFC 2606): easy to find again. */
export const PLACEHOLDER = {
  year: '1111',
  month: '11',
  day: '28',
  iso: '1111-11-28',
  site: 'https://atlas.invalid/',
} as const;

/** File extension and media type under which a citation in a file format is saved. */
export const CITATION_FILES = {
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  csl: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const;

const isStyle = (format: CitationFormat): format is CitationStyle =>
  (CITATION_STYLES as readonly string[]).includes(format);

/** The given day (YYYY-MM-DD) as the style writes it. */
function inStyle(days: readonly string[], year: string, month: string, day: string): string {
  return (days[Number(month) - 1] ?? '')
    .replace(PLACEHOLDER.day, String(Number(day)))
    .replace(PLACEHOLDER.year, year);
}

/** In BibTeX, an address outside the `url` field is running text: four characters need a backslash, one a name. */
function placeSite(text: string, format: CitationFormat, site: string): string {
  // By functions: in a text to put in, a dollar would have a meaning.
  if (format !== 'bibtex') return text.replaceAll(PLACEHOLDER.site, () => site);
  const running = site.replaceAll(/[_%#&]/gu, '\\$&').replaceAll('~', '{\\textasciitilde}');
  return text
    .split('\n')
    .map((line) =>
      line.replaceAll(PLACEHOLDER.site, () => (/^\s*url\s*=/u.test(line) ? site : running)),
    )
    .join('\n');
}

/**
 * A citation with its placeholders filled: the day of retrieval in the style's own form, and the site's
 * address, which ends in a slash.
 */
export function citedOn(
  citation: Citation,
  format: CitationFormat,
  days: CitationFile['days'],
  on: { readonly day: string; readonly site: string },
): string {
  const [year = '', month = '', day = ''] = on.day.split('-');
  let text = placeSite(citation[format], format, on.site);
  if (isStyle(format)) {
    const placeholder = days[format][Number(PLACEHOLDER.month) - 1] ?? '';
    text = text.replaceAll(placeholder, inStyle(days[format], year, month, day));
  }
  return text
    .replaceAll(PLACEHOLDER.iso, on.day)
    .replaceAll('1111/11/28', `${year}/${month}/${day}`)
    .replaceAll(/1111,\s*11,\s*28/gu, `${year}, ${Number(month)}, ${Number(day)}`);
}

/** Name of the served file that holds the citations of a claim: its incident's, or the atlas's. */
export function citationFileOf(claim: string): string {
  const [owner = ''] = claim.split('/');
  return owner === 'regional' ? 'atlas' : owner;
}
