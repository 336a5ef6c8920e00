/** A source text in a line of prose: for headings, and for a citation that needs no style. */
import type { Passage, SourceDocument } from '../domain/model.ts';
import { describeDate } from '../time/describe.ts';

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

const isName = (value: unknown): value is CslName => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Given names to their first letters: "John Paul" becomes "J. P.". */
const initials = (given: string): string => given.replace(/(\p{L})[\p{L}’'.]*/gu, '$1.');

function authorsOf(document: SourceDocument, given: (name: string) => string): string {
  const { author: authors } = document.csl;
  if (!Array.isArray(authors)) return '';
  return authors
    .filter(isName)
    .map(
      (name) =>
        name.literal ??
        [name.given === undefined ? '' : given(name.given), name.family ?? '']
          .filter((part) => part !== '')
          .join(' '),
    )
    .join(', ');
}

/** Where it appeared: the journal or site, else the series, else the publisher. */
function outletOf({ csl }: SourceDocument): string {
  const { 'container-title': container, 'collection-title': series, number, publisher } = csl;
  const inSeries = [textOf(series), textOf(number)].filter((part) => part !== '').join(' ');
  return textOf(container) || inSeries || textOf(publisher);
}

const joined = (parts: readonly string[], separator: string) =>
  parts.filter((part) => part !== '').join(separator);

/** "T. Ruttig, Afghanistan Analysts Network, autumn 2013". What the item lacks is left out. */
export function documentLine(document: SourceDocument, locale: string): string {
  return joined(
    [authorsOf(document, initials), outletOf(document), describeDate(document.published, locale)],
    ', ',
  );
}

/**
 * A plain citation of one passage: author, title, outlet, date, paragraph, and the phrase. Paragraphs are
 * counted in the text as it was coded, since the texts number none.
 */
export function plainCitation(
  document: SourceDocument,
  passage: Pick<Passage, 'locator' | 'quote'>,
  locale = 'en',
): string {
  const source = joined(
    [
      authorsOf(document, (given) => given),
      `“${document.title}”`,
      outletOf(document),
      describeDate(document.published, locale),
      passage.locator === 0 ? '' : `¶${passage.locator}`,
    ],
    ', ',
  );
  return passage.quote === '' ? `${source}.` : `${source}: “${passage.quote}”.`;
}
