/** What of a record stands on its map as it opens: discs, and badges where discs would not be told apart. */

import { isLarge } from '../../domain/large.ts';
import { type Cluster, clustersAt } from '../../map/clusters.ts';
import type { Area } from '../../map/crowd.ts';
import { arrangeCrowd, type Disc, tableOf } from '../../map/crowded-arrangement.ts';
import { layoutAt, zoomBand } from '../../map/layout.ts';
import type { MapModel } from '../../map/model.ts';

export interface Opening {
  readonly discs: readonly Disc[];
  readonly clusters: readonly Cluster[];
}

/** `frame` is what the window shows, in px of the world at `zoom`: a large record stands in it alone. */
export function openingArrangement(model: MapModel, zoom: number, frame: Area): Opening {
  const counted = model.sites.map(({ index, at, members }) => ({
    index,
    at,
    count: members.length,
  }));
  if (isLarge(model.incidents.length)) {
    const counts = Uint32Array.from(counted, ({ count }) => count);
    const crowd = { model, table: tableOf(model), counts, shown: () => true, looked: [] };
    const { discs, clusters } = arrangeCrowd(crowd, zoom, frame);
    return { discs: [...discs.values()], clusters };
  }
  const band = zoomBand(zoom);
  const clusters = clustersAt(counted, band);
  const badged = new Set(clusters.flatMap(({ sites }) => sites));
  const standings = layoutAt(model, band);
  const discs = model.incidents.flatMap((placed, index) => {
    const standing = standings[index];
    return standing === undefined || badged.has(placed.site) ? [] : [{ placed, standing }];
  });
  return { discs, clusters };
}
