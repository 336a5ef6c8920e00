/** The marks of the first view's picture: placed by shares of the ground, apart from it by px. */

import { type Markup, markup } from '../../exports/markup.ts';
import type { Px } from '../../geo/mercator.ts';
import type { LonLat } from '../../geo/place-geometry.ts';
import type { Cluster } from '../../map/clusters.ts';
import type { MapModel } from '../../map/model.ts';
import { UNIT } from '../../map/sprites/scale.ts';
import { RADIUS } from '../../symbology/disc.ts';
import type { Opening } from './arrangement.ts';
import { discId } from './discs.ts';

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
/** Radius of a badge's ring, px, which lies so far outside a disc's. */
const ring = (outside: number) => Math.round((RADIUS + outside) * UNIT * 100) / 100;

/** As `badgeGlyph` of the drawn map. */
function badgeSvg(x: string, y: string, count: number): Markup {
  const at = markup`<circle cx="${x}" cy="${y}"`;
  return markup`${at} r="${ring(4.4)}" fill="var(--halo)"/>${at} r="${ring(2.4)}" fill="var(--panel)" stroke="var(--ink)" stroke-width="1.3"/>${at} r="${ring(0.2)}" fill="none" stroke="var(--ink)" stroke-width="0.6" stroke-opacity="0.55"/><text x="${x}" y="${y}" dy="5" text-anchor="middle" font-size="14.5" font-weight="600" fill="var(--ink)">${count}</text>`;
}

/**
 * Stems first, then points, then discs from the top down, then badges: as the map lays them on one another.
 *
 * @param shareOf where a place stands, as shares of home's width and height
 */
export function marksSvg(
  model: MapModel,
  { discs, clusters }: Opening,
  shareOf: (at: LonLat) => Px,
): Markup {
  const percentOf = (at: LonLat) => {
    const [x, y] = shareOf(at);
    return { x: percent(x), y: percent(y) };
  };
  const placed = discs
    .map(({ placed: { key, site }, standing }) => ({
      key,
      site,
      ...percentOf(model.sites[site]?.at ?? [0, 0]),
      ...standing,
    }))
    .sort((a, b) => a.dy - b.dy);
  const stems = placed.filter(({ stem }) => stem);
  const points = new Map(
    stems.filter(({ site }) => model.sites[site]?.spot).map(({ site, x, y }) => [site, { x, y }]),
  );
  return markup`${stems.map(
    ({ x, y, dx, dy }) =>
      markup`<svg x="${x}" y="${y}"><path d="M0 0L${dx} ${dy}" stroke="var(--halo)" stroke-width="4"/><path d="M0 0L${dx} ${dy}" stroke="var(--ink)" stroke-width="1.2"/></svg>`,
  )}${[...points.values()].map(
    ({ x, y }) =>
      markup`<circle cx="${x}" cy="${y}" r="3.4" fill="var(--ink)" stroke="var(--halo)" stroke-width="1.6"/>`,
  )}${placed.map(
    ({ key, x, y, dx, dy }) =>
      markup`<svg x="${x}" y="${y}"><use href="#${discId(key)}" x="${dx}" y="${dy}"/></svg>`,
  )}${clusters.map(({ at, count }: Cluster) => {
    const { x, y } = percentOf(at);
    return badgeSvg(x, y, count);
  })}`;
}
