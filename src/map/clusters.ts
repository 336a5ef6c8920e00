/** Which sites are drawn as one badge with a count, because their discs would not be told apart. */

import { fromWorld, type Px, toWorld } from '../geo/mercator.ts';
import type { LonLat } from '../geo/place-geometry.ts';

/** Sites nearer than this in px to a greater one belong to its crowd. */
const LINK = 38;

/** How many discs a crowd may show at a zoom before it becomes a badge. */
export function crowdLimit(zoom: number): number {
  if (zoom < 5) return 1;
  if (zoom < 5.5) return 3;
  if (zoom < 6.5) return 11;
  return Number.POSITIVE_INFINITY;
}

export interface ClusterSite {
  readonly index: number;
  readonly at: LonLat;
  /** Shown incidents at this site. */
  readonly count: number;
}

export interface Cluster {
  readonly sites: readonly number[];
  readonly count: number;
  readonly at: LonLat;
  /** The site with most incidents: it gives the badge its name. */
  readonly chief: number;
}

interface Placed extends ClusterSite {
  readonly px: Px;
}

/**
 * Groups of sites round the ones with most incidents. A site joins the nearest of them within reach; it
 * does not bring its own neighbours along, or a chain of sites would end as one badge for half the map.
 */
function crowds(sites: readonly ClusterSite[], zoom: number): Placed[][] {
  const groups: [Placed, ...Placed[]][] = [];
  const byCount = sites
    .filter((site) => site.count > 0)
    .map((site): Placed => ({ ...site, px: toWorld(site.at, zoom) }))
    .sort((a, b) => b.count - a.count || a.index - b.index);
  for (const site of byCount) {
    let nearest: Placed[] | null = null;
    let least = LINK;
    for (const group of groups) {
      const [seed] = group;
      const distance = Math.hypot(seed.px[0] - site.px[0], seed.px[1] - site.px[1]);
      if (distance < least) [nearest, least] = [group, distance];
    }
    if (nearest === null) groups.push([site]);
    else nearest.push(site);
  }
  return groups;
}

/** The badges at a zoom: one for each crowd of more discs than the zoom has room for. */
export function clustersAt(sites: readonly ClusterSite[], zoom: number): Cluster[] {
  const limit = crowdLimit(zoom);
  return crowds(sites, zoom).flatMap((group) => {
    const count = group.reduce((sum, site) => sum + site.count, 0);
    if (count <= limit) return [];
    const mean = (axis: 0 | 1) =>
      group.reduce((sum, site) => sum + site.px[axis] * site.count, 0) / count;
    const [chief] = group;
    if (chief === undefined) return [];
    return [
      {
        sites: group.map((site) => site.index).sort((a, b) => a - b),
        count,
        at: group.length === 1 ? chief.at : fromWorld([mean(0), mean(1)], zoom),
        chief: chief.index,
      },
    ];
  });
}

/** The least zoom, from `zoom` up, at which a cluster's sites no longer make one badge. */
export function zoomToOpen(sites: readonly ClusterSite[], zoom: number, max: number): number {
  for (let next = zoom + 0.5; next < max; next += 0.5) {
    if (!clustersAt(sites, next).some((cluster) => cluster.sites.length === sites.length)) {
      return next;
    }
  }
  return max;
}
