/** What an opened file says of itself: a title that it declares, or its name. */
import * as v from 'valibot';
import type { DatasetAbout } from '../../domain/about.ts';

/** As long as a header has room for. */
const TITLE = 80;
const short = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.replaceAll(/\s+/gu, ' ').trim().slice(0, length)),
  );

/** The member `record.about` of our own GeoJSON; null for anything else. */
export function aboutIn(value: unknown): DatasetAbout | null {
  const read = v.safeParse(OwnAbout, value);
  return read.success ? read.output : null;
}

const OwnAbout = v.object({
  title: v.pipe(short(TITLE), v.minLength(1)),
  region: v.optional(short(TITLE), ''),
  description: v.optional(short(400), ''),
  licence: v.optional(short(TITLE), ''),
});

/** Of a file that says no more than its title or its name. */
export const titled = (title: string): DatasetAbout => ({
  title,
  region: '',
  description: '',
  licence: '',
});

/** The title that a collection bears, or its name, as programs that write GeoJSON have it; else null. */
export function titleIn(collection: unknown): string | null {
  const members = (collection ?? {}) as Readonly<Record<string, unknown>>;
  const titles = ['title', 'name'].flatMap((name) => {
    const read = v.safeParse(OwnAbout.entries.title, members[name]);
    return read.success ? [read.output] : [];
  });
  return titles[0] ?? null;
}
