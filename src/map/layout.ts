/** Where every disc stands at a zoom: on its point, in a fan, or moved aside from its neighbours. */
import { type Px, toWorld } from '../geo/mercator.ts';
import { clustersAt } from './clusters.ts';
import type { MapModel, Site } from './model.ts';
import { isAboard, raft } from './raft.ts';
import { type Body, type Obstacle, spread } from './spread.ts';
import { DISC, fan, fanDirection } from './stems.ts';

/** Where one disc stands, px from its site. */
export interface Standing {
  readonly dx: number;
  readonly dy: number;
  /** Whether a stem ties it to its site. */
  readonly stem: boolean;
}

/** Zooms are laid out in steps of a half: within one, discs keep their places on the screen. */
export const zoomBand = (zoom: number): number => Math.floor(zoom * 2) / 2;

/** A disc this near to its site needs no stem, px: on a point, and beside an area's mark. */
const NEAR_SPOT = 3;
const NEAR_AREA = 18;
/** Room for a town's name to the right of its point, px: where it begins, past a disc or a dot, and its letters. */
const PAST_DISC = 23;
const PAST_DOT = 10;
const LETTER = 7.2;
const LONGEST_NAME = 92;

/** A town's name and, where no disc stands on it, its point. */
export function obstaclesOf(site: Site, at: Px): Obstacle[] {
  if (!site.spot) return [];
  const alone = isFirm(site);
  const left = at[0] + (alone ? DISC / 2 + 4 : 3);
  const name = {
    left,
    right:
      at[0] + (alone ? PAST_DISC : PAST_DOT) + Math.min(site.name.length * LETTER, LONGEST_NAME),
    top: at[1] - 8,
    bottom: at[1] + 8,
  };
  const point = { left: at[0] - 4, right: at[0] + 4, top: at[1] - 4, bottom: at[1] + 4 };
  return alone ? [name] : [name, point];
}

/** Whether a site's disc stands alone on a town, and holds its point as long as it can. */
export const isFirm = ({ spot, members }: Site): boolean => spot && members.length === 1;

/** A disc so many px from its site, and whether a stem ties it to it. */
export function standingOf(site: Site, [dx, dy]: Px, zoom: number): Standing {
  const rounded = { dx: Math.round(dx), dy: Math.round(dy) };
  const distance = Math.hypot(dx, dy);
  if (site.area !== null) {
    const free = distance <= NEAR_AREA || isAboard(site.area, site.at, [dx, dy], zoom);
    return { ...rounded, stem: !free };
  }
  if (isFirm(site) && distance <= NEAR_SPOT) return { dx: 0, dy: 0, stem: false };
  return { ...rounded, stem: true };
}

/** Where the discs of every incident stand at a zoom band, in the model's order. */
export function layoutAt(model: MapModel, zoom: number): Standing[] {
  const points = model.sites.map((site) => toWorld(site.at, zoom));
  const point = (index: number): Px => points[index] ?? [0, 0];
  const counted = model.sites.map(({ index, at, members }) => ({
    index,
    at,
    count: members.length,
  }));
  const clusters = clustersAt(counted, zoom);
  const collapsed = new Set(clusters.flatMap((cluster) => cluster.sites));
  const free: number[] = [];
  const bodies: Body[] = [];
  const offsets: Px[] = model.incidents.map(() => [0, 0]);
  for (const site of model.sites) {
    const at = point(site.index);
    const neighbours = model.sites
      .filter((other) => other !== site)
      .map((other) => ({ at: point(other.index), weight: other.members.length }));
    const places =
      site.area === null
        ? fan(site.members.length, fanDirection(at, neighbours))
        : raft(site.members.length, site.area, site.at, zoom);
    site.members.forEach((member, index) => {
      const [dx, dy] = places[index] ?? [0, 0];
      offsets[member] = [dx, dy];
      if (collapsed.has(site.index)) return;
      free.push(member);
      bodies.push({
        home: [at[0] + dx, at[1] + dy],
        firm: isFirm(site) ? 0.95 : 0,
      });
    });
  }
  const open = model.sites.filter((site) => !collapsed.has(site.index));
  // Badges stand where they are: discs go round them
  const badges = clusters.map(({ at }): Body => ({ home: toWorld(at, zoom), firm: 1 }));
  const resting = spread(
    [...bodies, ...badges],
    open.flatMap((site) => obstaclesOf(site, point(site.index))),
  );
  free.forEach((member, index) => {
    const at = point(model.incidents[member]?.site ?? -1);
    const rest = resting[index] ?? at;
    offsets[member] = [rest[0] - at[0], rest[1] - at[1]];
  });
  return offsets.map((offset, member) => {
    const site = model.sites[model.incidents[member]?.site ?? -1];
    return site === undefined ? { dx: 0, dy: 0, stem: false } : standingOf(site, offset, zoom);
  });
}
