/** The basemap's archive, made known to the map engine. */
import { addProtocol } from 'maplibre-gl';
import { fetchArchive } from './archive.ts';
import { openArchive, type TileArchive } from './tile-archive.ts';

let loading: Promise<void> | undefined;

/** Answers `pmtiles://basemap` with what the archive holds, `pmtiles://basemap/z/x/y` with a tile. */
function answer(archive: TileArchive): Parameters<typeof addProtocol>[1] {
  return async ({ url, type }) => {
    if (type === 'json') {
      const { minZoom: minzoom, maxZoom: maxzoom, bounds } = archive;
      return { data: { tiles: [`${url}/{z}/{x}/{y}`], minzoom, maxzoom, bounds } };
    }
    const [z = 0, x = 0, y = 0] = url.split('/').slice(-3).map(Number);
    // A tile that the archive does not have is one with nothing in it.
    return { data: new Uint8Array((await archive.tile(z, x, y)) ?? []) };
  };
}

/**
 * Loads the basemap once and makes it known as `pmtiles://basemap`. Later calls share the first one's
 * result; after a failure the next call tries again.
 *
 * @param baseUrl absolute URL of the folder that holds `basemap/`: usually `document.baseURI`
 * @throws {BasemapLoadError} when the archive cannot be had
 */
export function loadBasemap(baseUrl: string): Promise<void> {
  loading ??= fetchArchive(baseUrl)
    .then((archive) => addProtocol('pmtiles', answer(openArchive(archive))))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
