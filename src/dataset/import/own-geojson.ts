/** Our own GeoJSON back to the Atlas it was made from. What is wrong is listed by feature and property. */
import type { Atlas, Incident, Relation } from '../../domain/model.ts';
import { titled, titleIn } from './about.ts';
import { CannotOpen, type MistakeList } from './mistake.ts';
import { claimFromOwn, relationFromOwn } from './own-claims.ts';
import { complete, type Feature, incidentFrom, readFeature } from './own-features.ts';
import { readOwnRecord } from './own-record.ts';
import { eachInTurn, inHalves, type LoadOptions } from './pace.ts';

/** Whether features are incidents of ours: the first ones bear claims. */
export function isOwn(features: readonly unknown[]): boolean {
  const [first] = features as readonly ({ readonly properties?: unknown } | null | undefined)[];
  const properties = first?.properties;
  return (
    typeof properties === 'object' &&
    properties !== null &&
    Array.isArray((properties as { readonly claims?: unknown }).claims)
  );
}

/**
 * Reads a collection of our own features in turns.
 *
 * @throws {CannotOpen} where no feature is left; the signal's reason when told to stop
 */
export async function readOwnGeoJson(
  collection: object,
  features: readonly unknown[],
  mistakes: MistakeList,
  { day, file, ...options }: LoadOptions & { readonly day: string; readonly file: string },
): Promise<Atlas> {
  const record = readOwnRecord(collection, mistakes);
  const read = new Map<string, Feature>();
  const claims = new Set(record.topics.flatMap((topic) => topic.claims.map(({ id }) => id)));
  const [reading, joining] = inHalves(options);
  const take = (raw: unknown, index: number) => {
    const feature = readFeature(raw, index + 1, mistakes);
    if (feature === null) return;
    const repeated =
      read.has(feature.id) || feature.own.claims.some((claim) => claims.has(claim.id));
    if (repeated) {
      const value = feature.id;
      mistakes.add({ row: index + 1, column: 'id', value, fault: 'repeated-id', leftOut: true });
      return;
    }
    read.set(feature.id, feature);
    for (const claim of feature.own.claims) claims.add(claim.id);
    complete(feature.own.claims, record, day);
  };
  await eachInTurn(features, take, reading);
  if (read.size === 0) throw new CannotOpen('nothing-left', String(features.length));
  for (const topic of record.topics) complete(topic.claims, record, day);
  const kept = { incidents: new Set(read.keys()), claims };
  const incidents: Incident[] = [];
  await eachInTurn(
    [...read.values()],
    (feature) => incidents.push(incidentFrom(feature, record, kept, mistakes)),
    joining,
  );
  const inFile = ({ from, to }: Relation) => claims.has(from) && claims.has(to);
  return {
    version: record.version ?? day,
    about: record.about ?? titled(titleIn(collection) ?? file),
    documents: [...record.documents.values()],
    speakers: [...record.speakers.values()],
    places: [...record.places.values()],
    incidents,
    regional: record.topics.map(({ claims: own, relations, ...topic }) => ({
      ...topic,
      claims: own.map((claim) => claimFromOwn(claim, record.documents)),
      relations: relations.map(relationFromOwn).filter(inFile),
    })),
  };
}
