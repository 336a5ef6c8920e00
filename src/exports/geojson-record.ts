/** What a GeoJSON file says beside its features, so that it can be read back without any other file. */
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Atlas, Incident } from '../domain/model.ts';
import { claimProperties, relationProperties } from './geojson-properties.ts';

/** Region-wide topics with their claims. */
export function topicsOf(atlas: Atlas, lookup: AtlasLookup) {
  return atlas.regional.map(({ id, title, summary, chart, claims, relations }) => ({
    id,
    title,
    summary,
    chart,
    claims: claims.map((claim) => claimProperties(claim, lookup)),
    relations: relations.map(relationProperties),
  }));
}

/**
 * What the features refer to by id, so that the file can be read without any other: texts, speakers, places,
 * and, where the file holds the whole record, the region-wide topics. A place that a feature draws leaves its
 * geometry there.
 */
export function recordMember(atlas: Atlas, incidents: readonly Incident[], lookup: AtlasLookup) {
  const whole = incidents.length === atlas.incidents.length;
  const claims = whole ? [] : incidents.flatMap(({ id }) => lookup.claimsAbout(id));
  const passages = claims.flatMap((claim) => claim.passages);
  const drawn = new Set(incidents.flatMap(({ place }) => place ?? []));
  const provinces = [...drawn].flatMap((id) => lookup.places.get(id)?.province ?? []);
  const ends = claims.flatMap(({ movement }) =>
    movement === null ? [] : [movement.from, movement.to],
  );
  const documents = new Set([
    ...passages.map(({ document }) => document),
    ...incidents.flatMap(({ dates }) => dates.map(({ document }) => document)),
  ]);
  const used = atlas.documents.filter(({ id }) => whole || documents.has(id));
  const speakers = new Set([
    ...claims.map(({ speaker }) => speaker),
    ...used.flatMap(({ speaker, reliesOn }) => [speaker, ...reliesOn.map((on) => on.speaker)]),
  ]);
  const places = new Set([...drawn, ...provinces, ...ends]);
  return {
    version: atlas.version,
    about: atlas.about,
    documents: used,
    speakers: atlas.speakers.filter(({ id }) => whole || speakers.has(id)),
    places: atlas.places
      .filter(({ id }) => whole || places.has(id))
      .map(({ geometry, ...place }) => (drawn.has(place.id) ? place : { ...place, geometry })),
    regional: whole ? topicsOf(atlas, lookup) : [],
  };
}
