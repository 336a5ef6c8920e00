/** The arcs of the moment: which movements are told, and the view they have to fit. */
import { worldWidth } from '../geo/mercator.ts';
import type { AtlasState } from '../state/store.ts';
import { arcFeatures, type ClaimedMovement } from './arc-features.ts';
import { frameOf } from './camera.ts';
import type { Rect } from './chrome.ts';
import type { MapOptions } from './contract.ts';
import { EMPTY } from './layers/sources.ts';
import type { Standing } from './layout.ts';
import type { MapModel } from './model.ts';
import type { ScreenMark } from './screen.ts';
import type { Surface } from './surface.ts';

/** The map's frame in px of the world at its zoom. */
export function frameInWorld(map: Surface): Rect {
  const { width, height } = frameOf(map);
  const { lng, lat } = map.getCenter();
  const centre = map.project([lng, lat]);
  const world = worldWidth(map.getZoom());
  const left = ((lng + 180) / 360) * world - centre.x;
  const sine = Math.sin((lat * Math.PI) / 180);
  const top = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world - centre.y;
  return { left, top, right: left + width, bottom: top + height };
}

export interface ArcParts {
  readonly map: Surface;
  readonly model: MapModel;
  readonly movements: readonly ClaimedMovement[];
  readonly options: Pick<MapOptions, 'visibility' | 'words'> & {
    readonly covered: () => readonly Rect[];
  };
}

/** Arcs of the Official lens; nothing in another, and nothing in front of a class. */
export function arcsAt(
  { map, model, movements, options }: ArcParts,
  state: AtlasState,
  standings: readonly Standing[],
  marks: () => readonly ScreenMark[],
): GeoJSON.FeatureCollection {
  if (state.lens !== 'official' || state.present || movements.length === 0) return EMPTY;
  const shown = new Set(options.visibility(state).visible);
  const told = movements.filter(
    ({ incident, known }) =>
      (incident === null || incident === state.selected || shown.has(incident)) &&
      (state.knownBy === null || known <= state.knownBy),
  );
  const view = {
    zoom: map.getZoom(),
    frame: frameInWorld(map),
    taken: options.covered(),
    discs: marks().map(({ at }) => at),
  };
  return arcFeatures(told, model, standings, view, options.words);
}
