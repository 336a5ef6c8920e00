/** The record as GeoJSON (RFC 7946): one feature for each incident, its claims in the properties. */

import { type AtlasLookup, indexAtlas } from '../domain/lookup.ts';
import type { Atlas, Claim, Incident, Passage, Relation } from '../domain/model.ts';
import { distanceOf, readingsOf } from '../domain/readings.ts';
import { statusesOf } from '../domain/status.ts';
import { rfc7946Geometry } from '../geo/rfc7946.ts';

function passageProperties(passage: Passage) {
  return {
    document: passage.document,
    locator: passage.locator,
    quote: passage.quote,
    prefix: passage.prefix ?? null,
    suffix: passage.suffix ?? null,
    stance: passage.stance,
    hedge: passage.hedge,
    note: passage.sourceNote ?? null,
    comment: passage.comment ?? null,
    route: passage.route.map((hop) => ({
      from: hop.from,
      to: hop.to,
      kind: hop.kind,
      evidence_added: hop.evidenceAdded,
      when: hop.when ?? null,
      words: hop.words ?? null,
      hedge: hop.hedge ?? null,
    })),
  };
}

/** A claim as it is published, in incidents and in the regional file alike. */
function claimProperties(claim: Claim, lookup: AtlasLookup) {
  const speaker = lookup.speakers.get(claim.speaker);
  return {
    id: claim.id,
    question: claim.question,
    camp: claim.camp,
    speaker: speaker?.name ?? claim.speaker,
    speaker_id: claim.speaker,
    speaker_kind: speaker?.kind ?? null,
    says: claim.says,
    uttered: claim.uttered,
    known: claim.known,
    reading: claim.reading,
    reason: claim.reason,
    basis: claim.basis,
    // Shares name their whole, so that nobody who uses the file adds both.
    figures: claim.figures.map(({ id, what, whom, low, high, text, partOf }) => ({
      id: id ?? null,
      what,
      whom,
      low,
      high,
      text,
      part_of: partOf ?? null,
    })),
    calls: claim.calls,
    movement: claim.movement,
    horizon: claim.horizon,
    also_about: claim.alsoAbout,
    passages: claim.passages.map(passageProperties),
  };
}

function relationProperties({ from, to, kind, grounds, extent, conceded }: Relation) {
  return {
    from,
    to,
    kind,
    grounds: grounds ?? null,
    extent: extent ?? null,
    conceded: conceded ?? null,
  };
}

function incidentFeature(
  incident: Incident,
  lookup: AtlasLookup,
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
      kind: incident.kind,
      tier: incident.tier,
      parent: incident.parent,
      place: place?.name ?? null,
      place_names: place === undefined ? [] : [...new Set([place.name, ...place.names])],
      place_note: incident.placeNote,
      where_prec: place?.wherePrec ?? null,
      date: incident.date,
      earliest: incident.span?.earliest ?? null,
      latest: incident.span?.latest ?? null,
      date_prec: incident.datePrec,
      date_readings: incident.dates.map(({ document, edtf }) => ({ document, date: edtf })),
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
        .map(relationProperties),
      related: incident.related,
      claims: incident.claims.map((claim) => claimProperties(claim, lookup)),
      claims_elsewhere: about
        .filter((claim) => !incident.claims.includes(claim))
        .map((claim) => claim.id),
      coded: incident.coded,
    },
  };
}

/**
 * Incidents as features, in the order of the record; `only` limits it to some. An incident without a place
 * that can be drawn has `geometry: null`. Nothing is added up: a parent's feature has its own figures only.
 */
export function incidentsGeoJson(
  atlas: Atlas,
  only?: ReadonlySet<string>,
): GeoJSON.FeatureCollection<GeoJSON.Geometry | null> {
  const lookup = indexAtlas(atlas);
  const incidents =
    only === undefined ? atlas.incidents : atlas.incidents.filter(({ id }) => only.has(id));
  return {
    type: 'FeatureCollection',
    features: incidents.map((incident) => incidentFeature(incident, lookup)),
  };
}

/** The claims that belong to no incident, by topic; each in the shape it has in the GeoJSON. */
export function regionalJson(atlas: Atlas) {
  const lookup = indexAtlas(atlas);
  return {
    version: atlas.version,
    topics: atlas.regional.map(({ id, title, summary, chart, claims, relations }) => ({
      id,
      title,
      summary,
      chart,
      claims: claims.map((claim) => claimProperties(claim, lookup)),
      relations: relations.map(relationProperties),
    })),
  };
}
