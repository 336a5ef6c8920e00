/** Ids made from words: lower-case letters, digits and single hyphens, as links and the record use them. */

const MAX_LENGTH = 60;

/** The slug of a text; empty where nothing of it is left. */
export function slugOf(text: string): string {
  return text
    .slice(0, 4 * MAX_LENGTH)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, MAX_LENGTH)
    .replaceAll(/^-+|-+$/gu, '');
}

/** Gives each asker an id of its own. Names that every object bears are never given. */
export function idMaker(): (wanted: string, fallback: string) => string {
  const next = new Map<string, number>();
  return (wanted, fallback) => {
    const slug = slugOf(wanted);
    const base = slug === '' || slug in {} ? fallback : slug;
    let id = base;
    let number = next.get(base) ?? 1;
    while (next.has(id)) {
      number += 1;
      id = `${base}-${number}`;
    }
    next.set(base, number);
    next.set(id, next.get(id) ?? 1);
    return id;
  };
}
