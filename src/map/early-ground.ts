/**
 * The ground, asked for before the engine starts: the map starts on the base map, and is not styled a second time.
 * Meanwhile the drawn map stands there. Where no base map comes, the map starts on bare ground.
 */
import type { Extent } from '../geo/place-geometry.ts';
import { isOnBasemap } from '../geo/region.ts';
import { onlineStyleAddress } from './basemap/online-style.ts';
import { loadBasemap } from './basemap/pmtiles-source.ts';

export interface EarlyGround {
  /** Address of the style that the deployer named, null where the embedded base map serves. */
  readonly address: Promise<string | null>;
  /** Whether the embedded base map has come and is all that the record stands on. */
  readonly hasCome: Promise<boolean>;
}

/** Asks for the ground of a record whose home is `home`. Nothing of it rejects. */
export function askForGround(baseUrl: string, home: Extent): EarlyGround {
  const address = onlineStyleAddress(baseUrl);
  const hasCome = address
    .then((online) =>
      online === null && isOnBasemap(home) ? loadBasemap(baseUrl) : Promise.reject(),
    )
    .then(
      () => true,
      // Said when the ground is laid, which tries again
      () => false,
    );
  return { address, hasCome };
}
