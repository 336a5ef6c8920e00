/** The ground of printed and saved maps, fetched once, when somebody first wants one. */
import type { Atlas } from '../domain/model.ts';
import type { GroundSource } from '../views/handouts/ground-source.ts';

/** Neither the ground nor what reads it is part of the first view. */
export function groundSourceFor(atlas: Atlas): GroundSource {
  let loaded: ReturnType<GroundSource['get']> | null = null;
  return {
    get: () => {
      loaded ??= import('./fetch-ground.ts').then(
        ({ fetchGround }) => fetchGround(atlas),
        (error: unknown) => ({ ok: false, problem: String(error) }),
      );
      return loaded;
    },
  };
}
