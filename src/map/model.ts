/** What the map draws, worked out once from the record: numbered incidents, and the sites they share. */

import type { AtlasLookup } from '../domain/lookup.ts';
import type { Atlas, Incident, Place } from '../domain/model.ts';
import { type Mark, markKey } from '../domain/readings.ts';
import type { LonLat } from '../geo/place-geometry.ts';
import { placement } from '../geo/placement.ts';
import type { IncidentFacts } from '../state/facts.ts';

export interface PlacedIncident {
  /** Numeric id of its feature. */
  readonly number: number;
  /** Its place in the record. */
  readonly at: number;
  readonly incident: Incident;
  readonly place: Place;
  readonly site: number;
  readonly mark: Mark;
  /** See `markKey`: incidents with the same key share a sprite. */
  readonly key: string;
}

/** A point at which one or more incidents stand. */
export interface Site {
  readonly index: number;
  readonly at: LonLat;
  /** True where the texts support a point; false where the disc merely stands inside an area. */
  readonly spot: boolean;
  readonly name: string;
  /** The area in which the discs stand; null for a spot. */
  readonly area: GeoJSON.Geometry | null;
  /** Positions in `MapModel.incidents`. */
  readonly members: readonly number[];
}

/** A place whose shape is drawn, with the incidents that use it. */
export interface DrawnPlace {
  readonly number: number;
  readonly place: Place;
  readonly members: readonly number[];
}

export interface MapModel {
  readonly incidents: readonly PlacedIncident[];
  readonly byId: ReadonlyMap<string, PlacedIncident>;
  readonly sites: readonly Site[];
  readonly areas: readonly DrawnPlace[];
}

/** Marks without a reading sort last, the rest by date: a fan reads like a list. */
const byDate = (a: Incident, b: Incident) => {
  const [day, other] = [a.span?.earliest ?? '9', b.span?.earliest ?? '9'];
  return day < other ? -1 : day > other ? 1 : a.id.localeCompare(b.id);
};

const built = new WeakMap<readonly IncidentFacts[], MapModel>();

/** The model of a record, built once for all its maps. */
export function modelOf(
  atlas: Atlas,
  lookup: AtlasLookup,
  facts: readonly IncidentFacts[],
): MapModel {
  const model = built.get(facts) ?? buildModel(atlas, lookup, facts);
  built.set(facts, model);
  return model;
}

/** Builds the model; incidents without a place on the map are left out. */
export function buildModel(
  atlas: Atlas,
  lookup: AtlasLookup,
  facts: readonly IncidentFacts[],
): MapModel {
  const marks = new Map(facts.map(({ id, mark }) => [id, mark]));
  const incidents: PlacedIncident[] = [];
  const sites: (Omit<Site, 'index' | 'members'> & { members: number[] })[] = [];
  const siteAt = new Map<string, number>();
  const areas = new Map<string, { place: Place; members: number[] }>();
  const outlines = new Map<Place, string>();
  const outlineOf = (place: Place) => {
    const outline = outlines.get(place) ?? JSON.stringify(place.geometry);
    outlines.set(place, outline);
    return outline;
  };
  const order = atlas.incidents
    .map((incident, at) => ({ incident, at }))
    .sort((a, b) => byDate(a.incident, b.incident));
  for (const { incident, at } of order) {
    const place = incident.place === null ? undefined : lookup.places.get(incident.place);
    const mark = marks.get(incident.id);
    if (place?.mark == null || mark === undefined || placement(place) !== 'map') continue;
    const position = incidents.length;
    const spot = place.shape === 'point';
    const spotKey = `${place.mark.join()}:${spot}`;
    const site = siteAt.get(spotKey) ?? sites.length;
    if (site === sites.length) {
      siteAt.set(spotKey, site);
      const area = spot ? null : place.geometry;
      sites.push({ at: place.mark, spot, area, name: place.name, members: [] });
    }
    sites[site]?.members.push(position);
    incidents.push({ number: position + 1, at, incident, place, site, mark, key: markKey(mark) });
    if (spot) continue;
    // Two names for one outline ("Takhar", "northern Takhar") are drawn once
    const outline = outlineOf(place);
    const area = areas.get(outline) ?? { place, members: [] };
    area.members.push(position);
    areas.set(outline, area);
  }
  return {
    incidents,
    byId: new Map(incidents.map((placed) => [placed.incident.id, placed])),
    sites: sites.map((site, index) => ({ ...site, index })),
    areas: [...areas.values()].map((area, index) => ({ ...area, number: index + 1 })),
  };
}

/** The keys of those marks that are shown otherwise than the record has them, by incident. */
export function changedKeys(
  model: MapModel,
  marks: ReadonlyMap<string, Mark>,
): Record<string, string> {
  return Object.fromEntries(
    model.incidents.flatMap(({ incident: { id }, mark, key }) => {
      const now = marks.get(id) ?? mark;
      return now === mark || markKey(now) === key ? [] : [[id, markKey(now)]];
    }),
  );
}
