/** Author, outlet and date of a text in one line, from its CSL item. */
import type { SourceDocument } from '../../domain/model.ts';
import { describeDate } from '../../time/describe.ts';

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

function names(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return (value as CslName[])
    .map(
      (name) =>
        name.literal ??
        [name.given?.replace(/(\p{L})\p{L}+/gu, '$1.'), name.family].filter(Boolean).join(' '),
    )
    .join(', ');
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** "T. Ruttig, Afghanistan Analysts Network, autumn 2013". What the item lacks is left out. */
export function documentLine(source: SourceDocument, locale: string): string {
  const { csl } = source;
  const outlet = text(csl['container-title']) || text(csl['publisher']);
  return [names(csl['author']), outlet, describeDate(source.published, locale)]
    .filter((part) => part !== '')
    .join(', ');
}
