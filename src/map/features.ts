/** What the worker is sent: thin features, nothing of the record but an id and a sprite's key. */
import { insetRing } from '../geo/offset.ts';
import type { Cluster } from './clusters.ts';
import type { Standing } from './layout.ts';
import type { MapModel, PlacedIncident, Site } from './model.ts';
import { STIPPLE_STEPS } from './sprites/ground.ts';

type Feature = GeoJSON.Feature<GeoJSON.Geometry>;

/** Feature ids of a site's point, well above those of incidents. */
export const SITE_BASE = 10_000_000;

export const collection = (features: Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

const point = ([x, y]: readonly [number, number]): GeoJSON.Point => ({
  type: 'Point',
  coordinates: [x, y],
});

/** Degrees by which a stem that points up is turned to end at the disc. */
const turnOf = ({ dx, dy }: Standing) => Math.round((Math.atan2(dx, -dy) * 180) / Math.PI);

/** One disc, where it stands. */
export function discFeature(placed: PlacedIncident, model: MapModel, standing: Standing): Feature {
  const { dx, dy, stem } = standing;
  return {
    type: 'Feature',
    id: placed.number,
    geometry: point(model.sites[placed.site]?.at ?? [0, 0]),
    properties: {
      role: 'disc',
      id: placed.incident.id,
      key: placed.key,
      dx,
      dy,
      stem: stem ? Math.round(Math.hypot(dx, dy)) : 0,
      turn: turnOf(standing),
      order: dy,
    },
  };
}

/** The point of a town from which stems rise. */
export const siteFeature = (site: Site): Feature => ({
  type: 'Feature',
  id: SITE_BASE + site.index,
  geometry: point(site.at),
  properties: { role: 'point' },
});

/** The discs, and the points of the towns from which stems rise. */
export function markFeatures(
  model: MapModel,
  standings: readonly Standing[],
): GeoJSON.FeatureCollection {
  const discs = model.incidents.map((placed, index) =>
    discFeature(placed, model, standings[index] ?? { dx: 0, dy: 0, stem: false }),
  );
  const points = model.sites
    .filter((site) => site.spot && site.members.some((member) => standings[member]?.stem === true))
    .map(siteFeature);
  return collection([...discs, ...points]);
}
/** How far the copies of a stippled area lie inside it, km: the texts' edge is no line. */
const STEP_KM = 1.5;

function stippleCopies(geometry: GeoJSON.Geometry): GeoJSON.Geometry[] {
  if (geometry.type !== 'Polygon') return [geometry];
  const outer = geometry.coordinates[0] ?? [];
  const copies: GeoJSON.Geometry[] = [];
  for (let step = 0; step < STIPPLE_STEPS; step++) {
    const ring = insetRing(outer, (step - 1) * STEP_KM);
    if (ring !== null) copies.push({ type: 'Polygon', coordinates: [ring] });
  }
  return copies;
}

/**
 * The shapes of places that have no spot, each once: all of them, or the rivers alone, which are drawn a
 * second time as they run (the engine straightens the rest for its zoom).
 */
export function areaFeatures(
  model: MapModel,
  source: 'rivers' | 'areas',
): GeoJSON.FeatureCollection {
  const areas = model.areas.filter(({ place }) => source === 'areas' || place.shape === 'river');
  return collection(
    areas.flatMap(({ number, place }): Feature[] => {
      if (place.geometry === null) return [];
      const soft = place.shape === 'valley' || place.shape === 'district';
      const copies = soft ? stippleCopies(place.geometry) : [place.geometry];
      return copies.map((geometry, step) => ({
        type: 'Feature',
        id: number,
        geometry,
        properties: { shape: place.shape, step },
      }));
    }),
  );
}

/** One badge for each cluster. */
export function clusterFeatures(clusters: readonly Cluster[]): GeoJSON.FeatureCollection {
  return collection(
    clusters.map(({ at, count }, index) => ({
      type: 'Feature',
      id: index + 1,
      geometry: point(at),
      properties: { count: String(count) },
    })),
  );
}
