/** The basemap's archive, made known to the map engine. */
import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { fetchArchive, MemorySource } from './archive.ts';

let protocol: Protocol | undefined;
let loading: Promise<void> | undefined;

/** Tells the map engine about `pmtiles://` once, however many maps there are. */
function sharedProtocol(): Protocol {
  if (!protocol) {
    protocol = new Protocol();
    addProtocol('pmtiles', protocol.tile);
  }
  return protocol;
}

/**
 * Loads the basemap once and makes it known as `pmtiles://basemap`. Later calls share the first one's
 * result; after a failure the next call tries again.
 *
 * @param baseUrl absolute URL of the folder that holds `basemap/`: usually `document.baseURI`
 * @throws {BasemapLoadError} when the archive cannot be had
 */
export function loadBasemap(baseUrl: string): Promise<void> {
  loading ??= fetchArchive(baseUrl).then(
    (archive) => {
      sharedProtocol().add(new PMTiles(new MemorySource(archive)));
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
