/**
 * The basemap's tiles as bytes: one archive of about 640 KB, fetched whole. Tiles then come from memory,
 * which is faster than ranged requests and works on hosts that answer none.
 */
import { basemapFile } from './style.ts';
import { openArchive, type TileArchive } from './tile-archive.ts';

/** Why the archive could not be used: no answer, an answer that says no, or not an archive. */
export type BasemapFault = 'network' | 'status' | 'content';

/** The basemap could not be loaded. Incidents can still be shown, on `plainStyle`. */
export class BasemapLoadError extends Error {
  override readonly name = 'BasemapLoadError';
  readonly fault: BasemapFault;
  readonly url: string;

  constructor(fault: BasemapFault, url: string, detail: string, cause?: unknown) {
    super(`The basemap at ${url} could not be loaded: ${detail}`, { cause });
    this.fault = fault;
    this.url = url;
  }
}

/** Whether the bytes begin as a PMTiles archive does; a host's error page does not. */
function isArchive(bytes: ArrayBuffer): boolean {
  return new TextDecoder().decode(bytes.slice(0, 7)) === 'PMTiles';
}

/**
 * Fetches the archive.
 *
 * @param baseUrl absolute URL of the folder that holds `basemap/`
 * @throws {BasemapLoadError} for every failure but an abort, which is passed on
 */
export async function fetchArchive(baseUrl: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  const url = basemapFile('basemap.pmtiles', baseUrl);
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(url, signal ? { signal } : {});
    bytes = await response.arrayBuffer();
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new BasemapLoadError('network', url, 'no answer', cause);
  }
  if (!response.ok) throw new BasemapLoadError('status', url, `status ${response.status}`);
  if (!isArchive(bytes)) throw new BasemapLoadError('content', url, 'not a PMTiles archive');
  return bytes;
}

let loading: Promise<TileArchive> | undefined;

/**
 * The archive, fetched once: later calls share the first one's result; after a failure the next call tries again.
 *
 * @param baseUrl absolute URL of the folder that holds `basemap/`: usually `document.baseURI`
 * @throws {BasemapLoadError} when the archive cannot be had
 */
export function loadArchive(baseUrl: string): Promise<TileArchive> {
  loading ??= fetchArchive(baseUrl)
    .then(openArchive)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
