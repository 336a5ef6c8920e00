/** Our own GeoJSON back to the Atlas it was made from. What is wrong is listed by feature and property. */
import * as v from 'valibot';
import type { Atlas, Claim, Incident, Relation } from '../../domain/model.ts';
import { markOf } from '../../geo/place-geometry.ts';
import { combineReadings } from '../../time/span.ts';
import { CannotOpen, type MistakeList } from './mistake.ts';
import { claimFromOwn, given, relationFromOwn, spanFrom } from './own-claims.ts';
import {
  checkedGeometry,
  type OwnRecord,
  readOwnRecord,
  speakerOf,
  unknownDocument,
} from './own-record.ts';
import { type OwnClaim, OwnIncident, type OwnIncidentProperties } from './own-schema.ts';
import { inTurns, type LoadOptions } from './pace.ts';

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

interface Feature {
  readonly row: number;
  readonly id: string;
  readonly geometry: unknown;
  readonly own: OwnIncidentProperties;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

function readFeature(value: unknown, row: number, mistakes: MistakeList): Feature | null {
  const { id, geometry, properties } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || id.length > 120 || !SLUG.test(id) || id in {}) {
    mistakes.add({ row, column: 'id', value: id, fault: 'shape', leftOut: true });
    return null;
  }
  const read = v.safeParse(OwnIncident, properties);
  if (read.success) return { row, id, geometry, own: read.output };
  for (const issue of read.issues.slice(0, 5))
    mistakes.add({
      row,
      column: v.getDotPath(issue),
      value: issue.input,
      fault: 'shape',
      detail: issue.message,
      leftOut: true,
    });
  return null;
}

/** Adds to the record what a claim names and the record does not have. */
function complete(claims: readonly OwnClaim[], record: OwnRecord, day: string): void {
  for (const claim of claims) {
    if (!record.speakers.has(claim.speaker_id))
      record.speakers.set(claim.speaker_id, speakerOf(claim));
    for (const { document } of claim.passages)
      if (!record.documents.has(document))
        record.documents.set(document, unknownDocument(document, day));
  }
}

/** The id of the feature's place, whose geometry and mark it brings where the record leaves them to it. */
function placeOf(
  { row, id, geometry: raw, own }: Feature,
  record: OwnRecord,
  mistakes: MistakeList,
) {
  if (own.place === null && own.place_id === null) return null;
  const placeId = own.place_id ?? `place-of-${id}`;
  const known = record.places.get(placeId);
  if (known?.geometry != null) return placeId;
  const geometry = checkedGeometry(raw ?? null, row, 'geometry', mistakes);
  const mark = known?.mark ?? (geometry === null ? null : markOf(geometry));
  if (known !== undefined) {
    if (geometry !== null) record.places.set(placeId, { ...known, geometry, mark });
    return placeId;
  }
  record.places.set(placeId, {
    id: placeId,
    name: own.place ?? placeId,
    names: own.place_names,
    country: 'XX',
    province: null,
    geonames: null,
    wherePrec: own.where_prec ?? 6,
    shape: geometry === null ? 'none' : geometry.type === 'Point' ? 'point' : 'region',
    geometry,
    mark,
    note: own.place_note,
    bearing: null,
  });
  return placeId;
}

function incidentFrom(
  feature: Feature,
  record: OwnRecord,
  kept: { readonly incidents: ReadonlySet<string>; readonly claims: ReadonlySet<string> },
  mistakes: MistakeList,
): Incident {
  const { id, own } = feature;
  const dates = own.date_readings.map(({ document, date, locator, note }) => {
    const end = record.documents.get(document)?.publishedSpan.latest ?? own.coded;
    const span = spanFrom(date, end) ?? { earliest: end, latest: end };
    return { document, edtf: date, ...given('locator', locator), ...given('note', note), span };
  });
  const combined = combineReadings(dates);
  const known = (claim: Claim): Claim => ({
    ...claim,
    alsoAbout: claim.alsoAbout.filter((other) => kept.incidents.has(other)),
    movement:
      claim.movement !== null &&
      record.places.has(claim.movement.from) &&
      record.places.has(claim.movement.to)
        ? claim.movement
        : null,
  });
  return {
    id,
    title: own.title,
    short: own.short ?? own.title.slice(0, 36),
    kind: own.kind,
    tier: own.tier,
    parent: own.parent !== null && kept.incidents.has(own.parent) ? own.parent : null,
    place: placeOf(feature, record, mistakes),
    placeNote: own.place_note,
    dates,
    date: combined?.date ?? null,
    datePrec: combined?.precision ?? null,
    span: combined?.span ?? null,
    summary: own.summary,
    open: own.open,
    silences: own.silences,
    disagreements: own.disagreements,
    claims: own.claims.map((claim) => known(claimFromOwn(claim, record.documents))),
    relations: own.relations
      .filter(({ coded_under: under }) => under === null || under === id)
      .map(relationFromOwn)
      .filter(({ from, to }) => kept.claims.has(from) && kept.claims.has(to)),
    related: own.related.filter((other) => kept.incidents.has(other)),
    coded: own.coded,
  };
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
  { day, ...options }: LoadOptions & { readonly day: string },
): Promise<Atlas> {
  const record = readOwnRecord(collection, mistakes);
  const read = new Map<string, Feature>();
  const claims = new Set(record.topics.flatMap((topic) => topic.claims.map(({ id }) => id)));
  const { onProgress, signal } = options;
  const half = (from: number): LoadOptions => ({
    ...(signal === undefined ? {} : { signal }),
    onProgress: (share) => onProgress?.(from + share / 2, 'build'),
  });
  await inTurns(
    features.length,
    (index) => {
      const feature = readFeature(features[index], index + 1, mistakes);
      if (feature === null) return;
      const repeated =
        read.has(feature.id) ||
        feature.own.claims.find((claim) => claims.has(claim.id)) !== undefined;
      if (repeated) {
        const value = feature.id;
        mistakes.add({ row: index + 1, column: 'id', value, fault: 'repeated-id', leftOut: true });
        return;
      }
      read.set(feature.id, feature);
      for (const claim of feature.own.claims) claims.add(claim.id);
      complete(feature.own.claims, record, day);
    },
    'build',
    half(0),
  );
  if (read.size === 0) throw new CannotOpen('nothing-left', String(features.length));
  for (const topic of record.topics) complete(topic.claims, record, day);
  const kept = { incidents: new Set(read.keys()), claims };
  const found = [...read.values()];
  const incidents: Incident[] = [];
  await inTurns(
    found.length,
    (index) => {
      const feature = found[index];
      if (feature !== undefined) incidents.push(incidentFrom(feature, record, kept, mistakes));
    },
    'build',
    half(0.5),
  );
  const inFile = ({ from, to }: Relation) => claims.has(from) && claims.has(to);
  return {
    version: record.version ?? day,
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
