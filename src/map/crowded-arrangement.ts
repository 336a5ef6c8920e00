/** Where the discs and badges of a large record stand in a frame: what the screen has room for, and no more. */
import { toWorld } from '../geo/mercator.ts';
import type { Cluster } from './clusters.ts';
import { type Area, crowdView, type SiteTable } from './crowd.ts';
import { type Standing, zoomBand } from './layout.ts';
import type { MapModel, PlacedIncident } from './model.ts';
import { fan } from './stems.ts';

export const ON_SPOT: Standing = { dx: 0, dy: 0, stem: false };
/** Fans open to the left: names stand to the right of their points. */
const LEFT = Math.PI;
/** Room round the frame that is drawn too, so that a small pan finds it filled. */
const AROUND = 0.25;

export interface Disc {
  readonly placed: PlacedIncident;
  readonly standing: Standing;
}

export interface Arrangement {
  /** By incident. */
  readonly discs: ReadonlyMap<string, Disc>;
  readonly clusters: readonly Cluster[];
}

/** The sites of a model as numbers; see `SiteTable`. */
export function tableOf(model: MapModel): SiteTable {
  const places = model.sites.map((site) => toWorld(site.at, 0));
  return {
    x: Float64Array.from(places, ([x]) => x),
    y: Float64Array.from(places, ([, y]) => y),
  };
}

/** A frame with the room round it, from the zoom at hand to its band. */
function widened(frame: Area, zoom: number): Area {
  const scale = 2 ** (zoomBand(zoom) - zoom);
  const [wide, high] = [frame.right - frame.left, frame.bottom - frame.top];
  return {
    left: (frame.left - wide * AROUND) * scale,
    top: (frame.top - high * AROUND) * scale,
    right: (frame.right + wide * AROUND) * scale,
    bottom: (frame.bottom + high * AROUND) * scale,
  };
}

export interface Crowd {
  readonly model: MapModel;
  readonly table: SiteTable;
  /** Shown incidents, by site. */
  readonly counts: Uint32Array;
  readonly shown: (placed: PlacedIncident) => boolean;
  /** Incidents that are looked at, by id: they are never lost in a badge. */
  readonly looked: readonly (string | null)[];
}

/** `frame` is what the map shows, in world px at `zoom`. */
export function arrangeCrowd(
  { model, table, counts, shown, looked }: Crowd,
  zoom: number,
  frame: Area,
): Arrangement {
  const view = crowdView(table, counts, zoomBand(zoom), widened(frame, zoom));
  const discs = new Map<string, Disc>();
  const add = (placed: PlacedIncident, standing: Standing) =>
    discs.set(placed.incident.id, { placed, standing });
  for (const site of view.open) {
    const members = (model.sites[site]?.members ?? []).flatMap((member) => {
      const placed = model.incidents[member];
      return placed !== undefined && shown(placed) ? placed : [];
    });
    const places = fan(members.length, LEFT);
    members.forEach((placed, index) => {
      const [dx, dy] = (places[index] ?? [0, 0]).map(Math.round) as [number, number];
      add(placed, members.length === 1 ? ON_SPOT : { dx, dy, stem: true });
    });
  }
  for (const id of looked) {
    const placed = model.byId.get(id ?? '');
    if (placed !== undefined && !discs.has(placed.incident.id)) add(placed, ON_SPOT);
  }
  return { discs, clusters: view.clusters };
}
