/** Which sites are drawn as one badge with a count, because their discs would not be told apart. */

import { fromWorld, type Px, toWorld } from '../geo/mercator.ts';
import type { LonLat } from '../geo/place-geometry.ts';

/** Sites nearer than this in px belong to one crowd. */
const LINK = 30;

/** How many discs a crowd may show at a zoom before it becomes a badge. */
export function crowdLimit(zoom: number): number {
  if (zoom < 5) return 1;
  if (zoom < 5.5) return 3;
  if (zoom < 6) return 5;
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

function crowds(sites: readonly ClusterSite[], zoom: number): (ClusterSite & { px: Px })[][] {
  const groups: (ClusterSite & { px: Px })[][] = [];
  for (const site of sites) {
    if (site.count === 0) continue;
    const member = { ...site, px: toWorld(site.at, zoom) };
    const near = groups.filter((group) =>
      group.some(({ px }) => Math.hypot(px[0] - member.px[0], px[1] - member.px[1]) < LINK),
    );
    const merged = [...near.flat(), member];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
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
    const chief = group.reduce((best, site) => (site.count > best.count ? site : best));
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
