/** The record as GeoJSON (RFC 7946): one feature for each incident, its claims in the properties. */
import { type AtlasLookup, indexAtlas } from '../domain/lookup.ts';
import type { Atlas, Incident, Relation } from '../domain/model.ts';
import { distanceOf, readingsOf } from '../domain/readings.ts';
import { statusesOf } from '../domain/status.ts';
import { rfc7946Geometry } from '../geo/rfc7946.ts';
import { claimProperties, relationProperties } from './geojson-properties.ts';
import { recordMember, topicsOf } from './geojson-record.ts';

function incidentFeature(
  incident: Incident,
  lookup: AtlasLookup,
  codedUnder: ReadonlyMap<Relation, string>,
): GeoJSON.Feature<GeoJSON.Geometry | null> {
  const about = lookup.claimsAbout(incident.id);
  const place = incident.place === null ? undefined : lookup.places.get(incident.place);
  const distance = distanceOf(about);
  const ids = new Set(about.map((claim) => claim.id));
  const statuses = statusesOf(about, lookup.relations);
  return {
    type: 'Feature',
    id: incident.id,
    geometry: place?.geometry ? rfc7946Geometry(place.geometry) : null,
    properties: {
      title: incident.title,
      short: incident.short,
      kind: incident.kind,
      tier: incident.tier,
      parent: incident.parent,
      place: place?.name ?? null,
      place_id: incident.place,
      place_names: place === undefined ? [] : [...new Set([place.name, ...place.names])],
      place_note: incident.placeNote,
      where_prec: place?.wherePrec ?? null,
      date: incident.date,
      earliest: incident.span?.earliest ?? null,
      latest: incident.span?.latest ?? null,
      date_prec: incident.datePrec,
      date_readings: incident.dates.map(({ document, edtf, locator, note }) => ({
        document,
        date: edtf,
        locator: locator ?? null,
        note: note ?? null,
      })),
      status: statuses[0] ?? null,
      statuses,
      summary: incident.summary,
      open: incident.open,
      silences: incident.silences.map(({ camp, note }) => ({ camp, note })),
      disagreements: incident.disagreements,
      official_readings: readingsOf(about, 'official'),
      independent_readings: readingsOf(about, 'independent'),
      distance: distance?.least ?? null,
      distance_range: distance === null ? null : [distance.least, distance.greatest],
      relations: lookup.relations
        .filter((relation) => ids.has(relation.from) || ids.has(relation.to))
        .map((relation) => ({
          ...relationProperties(relation),
          coded_under: codedUnder.get(relation) ?? null,
        })),
      related: incident.related,
      claims: incident.claims.map((claim) => claimProperties(claim, lookup)),
      claims_elsewhere: about
        .filter((claim) => !incident.claims.includes(claim))
        .map((claim) => claim.id),
      coded: incident.coded,
    },
  };
}

/** RFC 7946 allows further members; this one holds what the features refer to. */
export interface RecordCollection extends GeoJSON.FeatureCollection<GeoJSON.Geometry | null> {
  readonly record: ReturnType<typeof recordMember>;
}

/**
 * Incidents as features, in the order of the record; `only` limits it to some. An incident without a place
 * that can be drawn has `geometry: null`. Nothing is added up: a parent's feature has its own figures only.
 */
export function incidentsGeoJson(atlas: Atlas, only?: ReadonlySet<string>): RecordCollection {
  const lookup = indexAtlas(atlas);
  const incidents =
    only === undefined ? atlas.incidents : atlas.incidents.filter(({ id }) => only.has(id));
  const owners = [
    ...atlas.incidents.map(({ id, relations }) => ({ id, relations })),
    ...atlas.regional.map(({ relations }) => ({ id: 'regional', relations })),
  ];
  const codedUnder = new Map(
    owners.flatMap(({ id, relations }) => relations.map((relation) => [relation, id] as const)),
  );
  return {
    type: 'FeatureCollection',
    features: incidents.map((incident) => incidentFeature(incident, lookup, codedUnder)),
    record: recordMember(atlas, incidents, lookup),
  };
}

/** The claims that belong to no incident, by topic; each in the shape it has in the GeoJSON. */
export function regionalJson(atlas: Atlas) {
  const lookup = indexAtlas(atlas);
  return {
    version: atlas.version,
    topics: topicsOf(atlas, lookup),
  };
}
