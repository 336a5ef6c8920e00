/**
 * The ground, asked for before the engine starts: where the base map comes at once, the map starts on it, and is
 * not styled a second time. A slow one is not waited for; the map then starts on bare ground.
 */
import type { Extent } from '../geo/place-geometry.ts';
import { isOnBasemap } from '../geo/region.ts';
import { onlineStyleAddress } from './basemap/online-style.ts';
import { loadBasemap } from './basemap/pmtiles-source.ts';

/** How long a map waits for its base map before it starts without, ms. */
const PATIENCE = 200;

export interface EarlyGround {
  /** Address of the style that the deployer named, null where the embedded base map serves. */
  readonly address: Promise<string | null>;
  /** Resolves when the base map has come, cannot come, or has been waited for long enough. */
  readonly soon: Promise<unknown>;
  /** Whether the embedded base map has come and is all that the record stands on. */
  readonly hasCome: () => boolean;
}

/** Asks for the ground of a record whose home is `home`. Nothing of it rejects. */
export function askForGround(baseUrl: string, home: Extent): EarlyGround {
  let come = false;
  const address = onlineStyleAddress(baseUrl);
  const embedded = address
    .then((online) =>
      online === null && isOnBasemap(home) ? loadBasemap(baseUrl) : Promise.reject(),
    )
    .then(
      () => {
        come = true;
      },
      // Said when the ground is laid, which tries again
      () => {},
    );
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return { address, soon: Promise.race([embedded, late]), hasCome: () => come };
}
