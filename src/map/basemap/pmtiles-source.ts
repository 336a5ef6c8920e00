/** The basemap's archive, made known to the map engine. */
import { addProtocol } from 'maplibre-gl';
import { loadArchive } from './archive.ts';
import type { TileArchive } from './tile-archive.ts';

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
 * Makes the basemap known as `pmtiles://basemap`.
 *
 * @param baseUrl absolute URL of the folder that holds `basemap/`: usually `document.baseURI`
 * @throws {BasemapLoadError} when the archive cannot be had
 */
export async function loadBasemap(baseUrl: string): Promise<void> {
  addProtocol('pmtiles', answer(await loadArchive(baseUrl)));
}
