/** The basemap's layers: pure functions of a palette, so that a theme is a value and not a procedure. */
import type { LayerSpecification } from 'maplibre-gl';
import { groundLayers } from './ground-layers.ts';
import { type MarkedTown, nameLayers } from './name-layers.ts';
import type { BasemapPalette } from './palette.ts';

/** Id of the lowest layer with names: marks of the ground (bands, stipple) go before it. */
export const FIRST_NAME_LAYER = 'river-names';

/**
 * Every layer of the basemap, from the bottom up.
 *
 * @param markedTowns towns that carry incidents
 */
export function basemapLayers(
  palette: BasemapPalette,
  markedTowns: readonly MarkedTown[] = [],
): LayerSpecification[] {
  return [...groundLayers(palette), ...nameLayers(palette, markedTowns)];
}
