/** What the features of our own GeoJSON refer to: texts, speakers, places, topics. Files without are helped out. */
import * as v from 'valibot';
import type { DatasetAbout } from '../../domain/about.ts';
import type { Place, SourceDocument, Speaker } from '../../domain/model.ts';
import { markOf } from '../../geo/place-geometry.ts';
import { rfc7946Geometry } from '../../geo/rfc7946.ts';
import { aboutIn } from './about.ts';
import { BadGeometry, readGeometry } from './geometry.ts';
import type { MistakeList } from './mistake.ts';
import { spanFrom } from './own-claims.ts';
import { type OwnClaim, OwnDocument, OwnPlace, OwnSpeaker, OwnTopic } from './own-schema.ts';

type Topic = v.InferOutput<typeof OwnTopic>;

export interface OwnRecord {
  readonly about: DatasetAbout | null;
  readonly version: string | null;
  readonly documents: Map<string, SourceDocument>;
  readonly speakers: Map<string, Speaker>;
  readonly places: Map<string, Place>;
  readonly topics: readonly Topic[];
}

/** The member `record` has no rows: its mistakes stand under row 0. */
const BESIDE = 0;

function items<T>(
  parent: unknown,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  mistakes: MistakeList,
): T[] {
  const found = (parent as Readonly<Record<string, unknown>>)[name];
  if (!Array.isArray(found)) return [];
  return found.flatMap((item: unknown, index) => {
    const read = v.safeParse(schema, item);
    if (read.success) return [read.output];
    const [issue] = read.issues;
    mistakes.add({
      row: BESIDE,
      column: `record.${name}[${index}].${v.getDotPath(issue) ?? ''}`,
      value: issue.input,
      fault: 'shape',
      detail: issue.message,
      leftOut: true,
    });
    return [];
  });
}

/** The geometry of something, or null with a mistake. */
export function checkedGeometry(
  value: unknown,
  row: number,
  column: string | null,
  mistakes: MistakeList,
): GeoJSON.Geometry | null {
  try {
    const geometry = readGeometry(value);
    return geometry === null ? null : rfc7946Geometry(geometry);
  } catch (error) {
    if (!(error instanceof BadGeometry)) throw error;
    mistakes.add({ row, column, value, fault: 'geometry', detail: error.message, leftOut: false });
    return null;
  }
}

function placeFrom(own: v.InferOutput<typeof OwnPlace>, mistakes: MistakeList): Place {
  const { geometry: raw, mark, ...rest } = own;
  const column = `record.places.${own.id}`;
  const geometry = checkedGeometry(raw ?? null, BESIDE, column, mistakes);
  return { ...rest, geometry, mark: mark ?? (geometry === null ? null : markOf(geometry)) };
}

/** A text of which nothing is known but that it was out by a day. */
export function unknownDocument(id: string, day: string): SourceDocument {
  return {
    id,
    short: id,
    title: id,
    csl: { id, type: 'document', title: id },
    published: `../${day}`,
    publishedSpan: spanFrom(`../${day}`, day) ?? { earliest: day, latest: day },
    file: '',
    speaker: 'not-stated',
    about: '',
    stance: '',
    lost: [],
    reliesOn: [],
    errata: [],
    outside: false,
  };
}

/** A speaker as a claim itself names one. */
export const speakerOf = ({
  speaker_id: id,
  speaker,
  speaker_kind: kind,
  camp,
}: OwnClaim): Speaker => ({
  id,
  name: speaker,
  kind: kind ?? 'other',
  camp,
  named: true,
  aliases: [],
});

/** Reads the member `record` of the collection; empty where there is none. */
export function readOwnRecord(collection: object, mistakes: MistakeList): OwnRecord {
  const { record } = collection as { readonly record?: unknown };
  const member = typeof record === 'object' && record !== null ? record : {};
  const { version, about } = member as { readonly version?: unknown; readonly about?: unknown };
  const documents = items(member, 'documents', OwnDocument, mistakes).map((own): SourceDocument => {
    const firstYear = own.published.match(/\d{4}/u)?.[0] ?? '9999';
    const end = `${own.published.startsWith('.') ? '1990' : firstYear}-12-31`;
    const publishedSpan = spanFrom(own.published, end);
    return { ...own, publishedSpan: publishedSpan ?? { earliest: end, latest: end } };
  });
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    new Map(list.map((item) => [item.id, item]));
  return {
    about: aboutIn(about),
    version: typeof version === 'string' ? version.slice(0, 40) : null,
    documents: byId(documents),
    speakers: byId<Speaker>(items(member, 'speakers', OwnSpeaker, mistakes)),
    places: byId(
      items(member, 'places', OwnPlace, mistakes).map((own) => placeFrom(own, mistakes)),
    ),
    topics: items(member, 'regional', OwnTopic, mistakes),
  };
}
