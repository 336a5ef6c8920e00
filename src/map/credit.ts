/** The credit that the licences of what is shown ask for, and how old its borders are. */

import type { Extent } from '../geo/place-geometry.ts';
import { isOnBasemap, touchesBasemap } from '../geo/region.ts';
import type { Words } from '../i18n/index.ts';
import { BASEMAP_ATTRIBUTION, WORLD_ATTRIBUTION } from './basemap/style.ts';

/** The credit line of a map with this home. */
export function creditFor(home: Extent, words: Words['map']): string {
  if (isOnBasemap(home)) return `${BASEMAP_ATTRIBUTION} · ${words.credit}`;
  return touchesBasemap(home)
    ? `${BASEMAP_ATTRIBUTION} · ${words.creditBoth}`
    : `${WORLD_ATTRIBUTION} · ${words.creditWorld}`;
}
