/** Left out of the map engine's worker. */
import { BOTH } from './both.ts';
import { type LeftOut, leave } from './left-out.ts';

export const LEFT_OUT_OF_WORKER: readonly LeftOut[] = [
  ...BOTH,
  ...leave('source/worker.ts', { 'raster_dem_tile_worker_source.ts': 'RasterDEMTileWorkerSource' }),
  ...leave('source/vector_tile_worker_source.ts', { 'vector_tile_mlt.ts': 'MLTVectorTile' }),
];
