/** Author and outlet of a text from its CSL-JSON item, as far as a heading needs them. */
interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

const isName = (value: unknown): value is Name => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Authors as "Given Family and Given Family"; empty where the item names none. */
export function authorsOf(csl: Readonly<Record<string, unknown>>): string[] {
  const { author: authors } = csl;
  if (!Array.isArray(authors)) return [];
  return authors
    .filter(isName)
    .map(
      (name) =>
        name.literal ?? [name.given, name.family].filter((part) => part !== undefined).join(' '),
    );
}

/** Where it appeared: series and number, journal or outlet, publisher. */
export function outletOf(csl: Readonly<Record<string, unknown>>): string {
  const { 'collection-title': collection, 'container-title': container, number, publisher } = csl;
  const series = [text(collection), text(number)].filter((part) => part !== '').join(' ');
  return [
    ...new Set([series, text(container), text(publisher)].filter((part) => part !== '')),
  ].join(', ');
}

/** The address, where it is one that a link may open. */
export function addressOf(csl: Readonly<Record<string, unknown>>): string | null {
  const { URL: given } = csl;
  return /^https?:\/\//u.test(text(given)) ? text(given) : null;
}
