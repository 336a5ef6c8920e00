/**
 * The map engine without what this map never uses. Nothing can be shaken out of the engine's published files, and
 * the page's holds the worker's work a second time (shaping text, cutting polygons to triangles). The package also
 * ships the modules that they are made of; the built site takes those, and each import listed in `engine/` gets a
 * stand-in that names itself when it is called. Page and worker are two builds, with a list each. What the scales
 * bring with them and never use goes the same way.
 */
import { type Plugin, transformWithOxc } from 'vite';
import { type LeftOut, standIn } from './engine/left-out.ts';
import { LEFT_OUT_OF_PAGE } from './engine/page.ts';
import { specModule } from './engine/spec.ts';
import { LEFT_OUT_OF_WORKER } from './engine/worker.ts';

const STAND_IN = '\0left-out:';
const ENGINE = '/maplibre-gl/src/';
const posix = (id: string) => id.replaceAll('\\', '/');

/** Published file to the module that it is made from. */
const ENTRIES: Readonly<Record<string, readonly [published: RegExp, source: string]>> = {
  'maplibre-gl': [/dist\/maplibre-gl\.mjs/u, 'src/index.ts'],
  'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url': [
    /dist\/maplibre-gl-worker\.mjs/u,
    'src/source/worker.ts',
  ],
};

/**
 * How the engine's own build reads class fields: one without a value is a note for the type checker. Read by the
 * standard it would empty, after the constructor of the parent class, what that constructor had set.
 */
const AS_PUBLISHED = {
  target: 'es2021',
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
} as const;

/** Resolves the engine to its modules in the build; fails the build when the engine no longer has what is left out. */
export function leanEngine(part: 'page' | 'worker' = 'page'): Plugin {
  const list: readonly LeftOut[] = part === 'page' ? LEFT_OUT_OF_PAGE : LEFT_OUT_OF_WORKER;
  const met = new Set<LeftOut>();
  return {
    name: `lean-engine-${part}`,
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const entry = ENTRIES[source];
      if (entry !== undefined) {
        const published = await this.resolve(source, importer, { skipSelf: true });
        return published?.id.replace(...entry) ?? null;
      }
      const asks = posix(importer ?? '');
      const at = list.findIndex(
        (each) => asks.endsWith(`/node_modules/${each.importer}`) && source.endsWith(each.imported),
      );
      const left = list[at];
      if (left === undefined) return null;
      met.add(left);
      return STAND_IN + at;
    },
    load(id) {
      if (posix(id).endsWith('/maplibre-gl-style-spec/dist/reference/v8.mjs')) return specModule();
      const left = id.startsWith(STAND_IN) ? list[Number(id.slice(STAND_IN.length))] : undefined;
      return left === undefined ? null : standIn(left);
    },
    async transform(code, id) {
      // The engine asks its package file for nothing but the version.
      if (posix(id).endsWith('/maplibre-gl/package.json'))
        return JSON.stringify({ version: (JSON.parse(code) as { version: string }).version });
      return posix(id).includes(ENGINE) ? transformWithOxc(code, id, AS_PUBLISHED) : null;
    },
    buildEnd(error) {
      const gone = list.filter((each) => !met.has(each));
      if (error === undefined && gone.length > 0)
        this.error(
          `A package changed: ${gone.map((each) => `${each.importer} no longer imports ${each.imported}`).join('; ')}. Mend the lists in src/build/engine/.`,
        );
    },
  };
}
