/** The marks of the first view's picture: placed by shares of the ground, apart from it by px. */

import { type Markup, markup } from '../../exports/markup.ts';
import type { Px } from '../../geo/mercator.ts';
import type { Standing } from '../../map/layout.ts';
import type { MapModel } from '../../map/model.ts';
import { discId } from './discs.ts';

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/**
 * Stems first, then points, then discs from the top down: as the map lays them on one another.
 *
 * @param shareOf where a site stands, as shares of home's width and height
 */
export function marksSvg(
  model: MapModel,
  standings: readonly Standing[],
  shareOf: (site: number) => Px,
): Markup {
  const placed = model.incidents
    .flatMap(({ key, site }, index) => {
      const [x, y] = shareOf(site);
      const standing = standings[index];
      return standing === undefined
        ? []
        : [{ key, site, x: percent(x), y: percent(y), ...standing }];
    })
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
  )}`;
}
