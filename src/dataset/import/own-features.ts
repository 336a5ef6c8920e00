/** Features of our own GeoJSON, one by one: checked, completed, and made incidents again. */
import * as v from 'valibot';
import type { Claim, Incident } from '../../domain/model.ts';
import { markOf } from '../../geo/place-geometry.ts';
import { combineReadings } from '../../time/span.ts';
import type { MistakeList } from './mistake.ts';
import { claimFromOwn, given, relationFromOwn, spanFrom } from './own-claims.ts';
import { checkedGeometry, type OwnRecord, speakerOf, unknownDocument } from './own-record.ts';
import { type OwnClaim, OwnIncident, type OwnIncidentProperties } from './own-schema.ts';

/** A feature whose properties are those of an incident of ours. */
export interface Feature {
  readonly row: number;
  readonly id: string;
  readonly geometry: unknown;
  readonly own: OwnIncidentProperties;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The feature, or null with its mistakes. */
export function readFeature(value: unknown, row: number, mistakes: MistakeList): Feature | null {
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
export function complete(claims: readonly OwnClaim[], record: OwnRecord, day: string): void {
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

/** The incident of a feature; what it refers to and the file does not have is left out. */
export function incidentFrom(
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
