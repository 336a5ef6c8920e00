/** Where the map goes for its reader: home, to what was selected, into a badge, a step in or out. */
import { isLarge } from '../domain/large.ts';
import { type Extent, extentOf } from '../geo/place-geometry.ts';
import type { Camera } from '../state/store.ts';
import { BASEMAP_MAX_ZOOM } from './basemap/style.ts';
import { bringIntoView, cameraOf, frameOf, goHome, goTo, isClear, lookCloser } from './camera.ts';
import type { Rect } from './chrome.ts';
import { type Cluster, zoomToOpen } from './clusters.ts';
import type { MapOptions } from './contract.ts';
import type { Drawing } from './drawing.ts';
import { openingExtent } from './framing.ts';
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
  /** After other incidents were chosen: a narrow map opens on where they are. */
  readonly reopen: () => void;
  readonly home: () => void;
  readonly to: (camera: Camera) => void;
  /** Jumps to where another map stands, null for home; true where it stood there already. */
  readonly stand: (camera: Camera | null) => boolean;
  readonly zoomBy: (steps: number) => void;
  /** Brings an incident into view that is not in it, is covered, or is hidden in a badge. */
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

/** Zoom steps into a badge of a large record: its cell becomes eight. Trying out each zoom would take seconds. */
const LARGE_STEP = 1.5;

export function createTravel(
  { map, model, drawing, home, startsAtHome, covered }: TravelParts,
  options: Pick<MapOptions, 'store' | 'visibility' | 'padding'>,
): Travel {
  const { padding } = options;
  const minZoom = minZoomFor(home);
  const large = isLarge(model.incidents.length);
  let atHome = startsAtHome;
  const opening = () => openingExtent(model, home, options, frameOf(map));
  /** The least zoom, from the present one up, at which a badge falls apart; a little over it, to be past the step. */
  const zoomOpening = (cluster: Cluster): number => {
    if (large) return Math.min(map.getZoom() + LARGE_STEP, BASEMAP_MAX_ZOOM);
    const sites = cluster.sites.flatMap((index) => {
      const site = model.sites[index];
      const count = site?.members.filter((member) =>
        drawing.isShown(model.incidents[member]?.incident.id ?? ''),
      ).length;
      return site === undefined ? [] : [{ index, at: site.at, count: count ?? 0 }];
    });
    const zoom = zoomToOpen(sites, map.getZoom(), BASEMAP_MAX_ZOOM) + 0.1;
    return Math.min(zoom, BASEMAP_MAX_ZOOM);
  };
  return {
    leave: () => {
      atHome = false;
    },
    camera: () => (atHome ? null : cameraOf(map)),
    refit: () => {
      if (atHome) goHome(map, opening(), padding(), true);
      return atHome;
    },
    reopen: () => {
      const extent = opening();
      if (atHome && extent !== home) goHome(map, extent, padding());
    },
    home: () => {
      // On a narrow map the whole region is not what a link without a camera opens on
      atHome = opening() === home;
      goHome(map, home, padding());
    },
    to: (camera) => {
      atHome = false;
      goTo(map, camera);
    },
    stand: (camera) => {
      const at = atHome ? null : cameraOf(map);
      if (JSON.stringify(at) === JSON.stringify(camera)) return true;
      atHome = camera === null;
      if (camera === null) goHome(map, opening(), padding(), true);
      else goTo(map, camera, true);
      return false;
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
      // In a badge it would stand on its own count, and what lies round it would not be seen. A large record
      // keeps what is looked at out of its badges.
      const badge = large
        ? undefined
        : drawing.clusters().find(({ sites }) => sites.includes(placed.site));
      if (badge === undefined && isClear(at, frameOf(map), covered())) return;
      const { geometry, shape } = placed.place;
      const extent = geometry === null || shape === 'point' ? null : extentOf([geometry]);
      const alone = badge === undefined ? null : zoomOpening(badge);
      atHome = false;
      bringIntoView(map, { at: model.sites[placed.site]?.at ?? [0, 0], extent, alone }, padding());
    },
    open: (cluster) => {
      atHome = false;
      lookCloser(map, cluster.at, zoomOpening(cluster), padding());
    },
    limits: () => {
      const zoom = map.getZoom();
      return [zoom <= minZoom + 0.01, zoom >= BASEMAP_MAX_ZOOM - 0.01];
    },
  };
}
