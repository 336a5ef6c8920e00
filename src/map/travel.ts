/** Where the map goes for its reader: home, to what was selected, into a badge, a step in or out. */
import { type Extent, extentOf } from '../geo/place-geometry.ts';
import type { Camera } from '../state/store.ts';
import { BASEMAP_MAX_ZOOM } from './basemap/style.ts';
import { bringIntoView, cameraOf, frameOf, goHome, goTo, isClear, lookCloser } from './camera.ts';
import type { Rect } from './chrome.ts';
import { type Cluster, zoomToOpen } from './clusters.ts';
import type { MapOptions } from './contract.ts';
import type { Drawing } from './drawing.ts';
import { minZoomFor } from './limits.ts';
import type { MapModel } from './model.ts';
import type { Surface } from './surface.ts';
import { wantsStillness } from './theme.ts';

export interface Travel {
  /** The reader's own hand has moved the map: it is no longer home. */
  readonly leave: () => void;
  /** The camera as a link should carry it: null at home, which is what a link without one shows. */
  readonly camera: () => Camera | null;
  /** After the map has another size; false where the camera stays as it is. */
  readonly refit: () => boolean;
  readonly home: () => void;
  readonly to: (camera: Camera) => void;
  readonly zoomBy: (steps: number) => void;
  /** Brings an incident into view that is not in it, or is covered. */
  readonly show: (id: string) => void;
  readonly open: (cluster: Cluster) => void;
  /** Whether the map can go no further out, and no further in. */
  readonly limits: () => readonly [out: boolean, into: boolean];
}

export interface TravelParts {
  readonly map: Surface;
  readonly model: MapModel;
  readonly drawing: Drawing;
  readonly home: Extent;
  readonly startsAtHome: boolean;
  readonly covered: () => readonly Rect[];
}

export function createTravel(
  { map, model, drawing, home, startsAtHome, covered }: TravelParts,
  { padding }: Pick<MapOptions, 'padding'>,
): Travel {
  const minZoom = minZoomFor(home);
  let atHome = startsAtHome;
  return {
    leave: () => {
      atHome = false;
    },
    camera: () => (atHome ? null : cameraOf(map)),
    refit: () => {
      if (atHome) goHome(map, home, padding(), true);
      return atHome;
    },
    home: () => {
      atHome = true;
      goHome(map, home, padding());
    },
    to: (camera) => {
      atHome = false;
      goTo(map, camera);
    },
    zoomBy: (steps) => {
      atHome = false;
      map.easeTo({
        zoom: Math.min(BASEMAP_MAX_ZOOM, Math.max(minZoom, map.getZoom() + steps)),
        duration: wantsStillness() ? 0 : 300,
        essential: true,
      });
    },
    show: (id) => {
      const placed = model.byId.get(id);
      const at = drawing.discAt(id);
      if (placed === undefined || at === null) return;
      if (isClear(at, frameOf(map), covered())) return;
      const { geometry, shape } = placed.place;
      const extent = geometry === null || shape === 'point' ? null : extentOf([geometry]);
      atHome = false;
      bringIntoView(map, { at: model.sites[placed.site]?.at ?? [0, 0], extent }, padding());
    },
    open: (cluster) => {
      const sites = cluster.sites.flatMap((index) => {
        const site = model.sites[index];
        const count = site?.members.filter((member) =>
          drawing.isShown(model.incidents[member]?.incident.id ?? ''),
        ).length;
        return site === undefined ? [] : [{ index, at: site.at, count: count ?? 0 }];
      });
      atHome = false;
      const zoom = zoomToOpen(sites, map.getZoom(), BASEMAP_MAX_ZOOM) + 0.1;
      lookCloser(map, cluster.at, Math.min(zoom, BASEMAP_MAX_ZOOM), padding());
    },
    limits: () => {
      const zoom = map.getZoom();
      return [zoom <= minZoom + 0.01, zoom >= BASEMAP_MAX_ZOOM - 0.01];
    },
  };
}
