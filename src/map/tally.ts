/** How many of the incidents shown stand at each site and in each area of a large record. */
import type { MapModel } from './model.ts';

export interface Tally {
  /** By site of the model. */
  readonly sites: Uint32Array;
  /** By area of the model. */
  readonly areas: Uint32Array;
  /** The area of the incident at a place in the record; -1 for none. */
  readonly areaAt: (at: number) => number;
  /** Counts anew; `mask` is 1 for each incident that is shown, by its place in the record. */
  readonly show: (mask: Uint8Array) => void;
}

/** Site and area of each incident, by its place in the record; -1 for none. */
function standsOf(model: MapModel): { siteOf: Int32Array; areaOf: Int32Array } {
  const length = model.incidents.reduce((most, { at }) => Math.max(most, at + 1), 0);
  const siteOf = new Int32Array(length).fill(-1);
  const areaOf = new Int32Array(length).fill(-1);
  for (const { at, site } of model.incidents) siteOf[at] = site;
  for (const [index, { members }] of model.areas.entries())
    for (const member of members) areaOf[model.incidents[member]?.at ?? -1] = index;
  return { siteOf, areaOf };
}

export function createTally(model: MapModel): Tally {
  const { siteOf, areaOf } = standsOf(model);
  const sites = new Uint32Array(model.sites.length);
  const areas = new Uint32Array(model.areas.length);
  const now = new Uint8Array(siteOf.length);
  return {
    sites,
    areas,
    areaAt: (at) => areaOf[at] ?? -1,
    show: (mask) => {
      // Only what comes or goes is counted: a step of the brush changes little
      for (let at = 0; at < now.length; at += 1) {
        const by = (mask[at] ?? 0) - (now[at] ?? 0);
        if (by === 0) continue;
        const site = siteOf[at] ?? -1;
        const area = areaOf[at] ?? -1;
        if (site >= 0) sites[site] = (sites[site] ?? 0) + by;
        if (area >= 0) areas[area] = (areas[area] ?? 0) + by;
      }
      now.set(mask.subarray(0, now.length));
    },
  };
}
