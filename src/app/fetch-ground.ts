/** The ground of printed and saved maps: the region's, which the compiler wrote, or the world's. */
import type { Atlas } from '../domain/model.ts';
import { type Ground, homeElsewhere, worldGround } from '../exports/ground.ts';
import type { Extent } from '../geo/place-geometry.ts';
import { loadWorld } from '../geo/world.ts';
import { type FileResult, fetchJson } from './fetch-json.ts';

function readGround(json: unknown): FileResult<Ground> {
  const ground = json as Partial<Record<keyof Ground, unknown>> | null;
  const parts = [ground?.countries, ground?.provinces, ground?.river, ground?.towns];
  return parts.every(Array.isArray)
    ? { ok: true, value: ground as Ground }
    : { ok: false, problem: 'outlines, river or towns are missing' };
}

async function loadElsewhere(home: Extent): Promise<FileResult<Ground>> {
  try {
    return { ok: true, value: worldGround(await loadWorld(document.baseURI), home) };
  } catch (error) {
    return { ok: false, problem: String(error) };
  }
}

/** The ground that a record lies on. */
export function fetchGround(atlas: Atlas): Promise<FileResult<Ground>> {
  const home = homeElsewhere(atlas);
  return home === null ? fetchJson('data/ground.json', readGround) : loadElsewhere(home);
}
