/** Left out of the map engine's worker. */
import { BOTH } from './both.ts';
import { engine, type LeftOut } from './left-out.ts';

export const LEFT_OUT_OF_WORKER: readonly LeftOut[] = [
  ...BOTH,
  ...engine('source/worker.ts', {
    'raster_dem_tile_worker_source.ts': 'RasterDEMTileWorkerSource',
  }),
  ...engine('source/vector_tile_worker_source.ts', { 'vector_tile_mlt.ts': 'MLTVectorTile' }),
];
