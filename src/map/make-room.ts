/** Where discs stand while one is selected: it is drawn larger and in a ring, and its neighbours make room. */
import { type Px, toWorld } from '../geo/mercator.ts';
import { isFirm, obstaclesOf, type Standing, standingOf } from './layout.ts';
import type { MapModel } from './model.ts';
import { type Body, spread } from './spread.ts';

/** From the middle of a selected disc to that of a neighbour, px: the ring, and half a disc. */
const RINGED = 40;
/** Discs further from it than this, px, stay where they are. */
const REACH = 140;

/** The standings with room round one incident, by its position in the model; the same ones where it has room. */
export function makeRoom(
  model: MapModel,
  standings: readonly Standing[],
  zoom: number,
  selected: number,
): readonly Standing[] {
  const points = model.sites.map(({ at }) => toWorld(at, zoom));
  const middles = model.incidents.map(({ site }, member): Px => {
    const [x, y] = points[site] ?? [0, 0];
    const { dx, dy } = standings[member] ?? { dx: 0, dy: 0 };
    return [x + dx, y + dy];
  });
  const [x, y] = middles[selected] ?? [0, 0];
  const away = middles.map((at) => Math.hypot(at[0] - x, at[1] - y));
  if (!away.some((distance, member) => member !== selected && distance < RINGED)) return standings;
  const near = [...middles.keys()].filter((member) => (away[member] ?? REACH) < REACH);
  const siteOf = (member: number) => model.sites[model.incidents[member]?.site ?? -1];
  const bodies = near.map((member): Body => {
    const home = middles[member] ?? [0, 0];
    const site = siteOf(member);
    if (member === selected) return { home, firm: 1, room: RINGED };
    return { home, firm: site !== undefined && isFirm(site) ? 0.95 : 0 };
  });
  const sites = new Set(near.flatMap((member) => siteOf(member) ?? []));
  const obstacles = [...sites].flatMap((site) => obstaclesOf(site, points[site.index] ?? [0, 0]));
  const resting = spread(bodies, obstacles);
  const moved = [...standings];
  near.forEach((member, index) => {
    const site = siteOf(member);
    const [left, top] = points[site?.index ?? -1] ?? [0, 0];
    const [right, bottom] = resting[index] ?? [left, top];
    if (site !== undefined && member !== selected)
      moved[member] = standingOf(site, [right - left, bottom - top], zoom);
  });
  return moved;
}
