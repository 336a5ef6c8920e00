/** What the drawn map's ground is made of: the region's tiles, the world's ground, or both, as a home asks. */

import type { LayerSpecification } from 'maplibre-gl';
import type { Extent } from '../../geo/place-geometry.ts';
import { isOnBasemap, touchesBasemap } from '../../geo/region.ts';
import { loadWorld, type World } from '../../geo/world.ts';
import { basemapLayers } from '../basemap/layers.ts';
import type { MarkedTown } from '../basemap/name-layers.ts';
import { BASEMAP_PALETTES, type BasemapTheme } from '../basemap/palette.ts';
import { worldData, worldLayers } from '../basemap/world.ts';
import { openTiles, type Tiles } from './tiles.ts';
import { overWorld, worldTile } from './world-tile.ts';

export interface DrawnGround {
  /** Null where nothing could be had. */
  readonly tiles: Tiles | null;
  readonly world: World | null;
  readonly isWhole: boolean;
}

/** Loads what a home needs; what does not come is left out. Never rejects. */
export async function openGround(
  baseUrl: string,
  home: Extent,
  onMore: () => void,
): Promise<DrawnGround> {
  const inside = isOnBasemap(home);
  const [region, beyond] = await Promise.allSettled([
    touchesBasemap(home) ? openTiles(baseUrl, onMore) : null,
    inside ? null : loadWorld(baseUrl),
  ]);
  const tiles = region.status === 'fulfilled' ? region.value : null;
  const world = beyond.status === 'fulfilled' ? beyond.value : null;
  return {
    tiles: inside ? tiles : overWorld(worldTile(worldData(world, home)), tiles),
    world,
    isWhole: region.status === 'fulfilled' && beyond.status === 'fulfilled',
  };
}

/** The layers of the ground for a home, from the bottom up. */
export function layersFor(
  theme: BasemapTheme,
  home: Extent,
  world: World | null,
  markedTowns: readonly MarkedTown[],
): readonly LayerSpecification[] {
  const region = basemapLayers(BASEMAP_PALETTES[theme], markedTowns);
  if (isOnBasemap(home)) return region;
  return worldLayers(theme, world, touchesBasemap(home) ? region : []);
}
