/** The ground of printed maps, fetched once, when somebody first prints. The compiler wrote it. */
import type { Ground } from '../exports/ground.ts';
import type { GroundSource } from '../views/handouts/ground-source.ts';
import { type FileResult, fetchJson } from './fetch-json.ts';

function readGround(json: unknown): FileResult<Ground> {
  const ground = json as Partial<Record<keyof Ground, unknown>> | null;
  const parts = [ground?.countries, ground?.provinces, ground?.river, ground?.towns];
  return parts.every(Array.isArray)
    ? { ok: true, value: ground as Ground }
    : { ok: false, problem: 'outlines, river or towns are missing' };
}

let loaded: Promise<FileResult<Ground>> | null = null;

export const groundSource: GroundSource = {
  get: () => {
    loaded ??= fetchJson('data/ground.json', readGround);
    return loaded;
  },
};
