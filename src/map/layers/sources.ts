/** Ids of the map's own sources and layers. */

export const SOURCES = {
  marks: 'atlas-marks',
  areas: 'atlas-areas',
  rivers: 'atlas-rivers',
  clusters: 'atlas-clusters',
  arcs: 'atlas-arcs',
  room: 'atlas-label-room',
} as const;

export const LAYERS = {
  discs: 'atlas-discs',
  clusters: 'atlas-clusters',
} as const;

/** Global state that says which lens the reader looks through; switching it resends no data. The drawn map reads it; no layer does. */
export const LENS_STATE = 'lens';

/** Global state that holds, by incident, the keys of marks that a cover or a *known by* date has changed. */
export const MARKS_STATE = 'marks';

/** Key of a mark on which both sides are silent; see `markKey`. */
export const NO_READING = '-|-';

export const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };
