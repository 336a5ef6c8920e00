/**
 * The map engine without what only its worker runs. The published engine file holds the worker's work a second
 * time (shaping text, cutting polygons to triangles, decoding tiles), because nothing can be shaken out of one
 * bundled file. The package also ships the modules that file is made of; the built site takes those, and each
 * import listed here gets a stand-in that says so when it is called. The worker stays as published.
 */
import { type Plugin, transformWithOxc } from 'vite';

/** One import to leave out: the module that asks, what it asks for, and the names it takes from there. */
export interface LeftOut {
  readonly importer: string;
  readonly imported: string;
  readonly names: readonly string[];
}

/** Each is reached from `populate` or `addFeature` of a bucket, from layout, or for tiles in the MLT format. */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    importer: 'data/bucket/symbol_bucket.ts',
    imported: 'symbol_layout.ts',
    names: ['performSymbolLayout'],
  },
  { importer: 'data/bucket/symbol_bucket.ts', imported: 'merge_lines.ts', names: ['mergeLines'] },
  {
    importer: 'data/bucket/symbol_bucket.ts',
    imported: 'transform_text.ts',
    names: ['transformText'],
  },
  {
    importer: 'data/bucket/symbol_bucket.ts',
    imported: 'tagged_string.ts',
    names: ['TaggedString'],
  },
  {
    importer: 'data/bucket/symbol_bucket.ts',
    imported: 'script_detection.ts',
    names: ['allowsVerticalWritingMode', 'stringContainsRTLText'],
  },
  {
    importer: 'symbol/shaping.ts',
    imported: './bidi.ts',
    names: ['processBidirectionalText', 'processStyledBidirectionalText'],
  },
  {
    importer: 'data/bucket/fill_bucket.ts',
    imported: 'subdivision.ts',
    names: ['subdividePolygon'],
  },
  {
    importer: 'data/bucket/fill_bucket.ts',
    imported: 'fill_large_mesh_arrays.ts',
    names: ['fillLargeMeshArrays'],
  },
  {
    importer: 'data/bucket/fill_extrusion_bucket.ts',
    imported: 'subdivision.ts',
    names: ['subdividePolygon', 'subdivideVertexLine'],
  },
  {
    importer: 'data/bucket/fill_extrusion_bucket.ts',
    imported: 'fill_large_mesh_arrays.ts',
    names: ['fillLargeMeshArrays'],
  },
  {
    importer: 'data/bucket/fill_extrusion_bucket.ts',
    imported: 'round_polygon_corners.ts',
    names: ['getTileUnitsForMeters', 'roundPolygonCornersIfNeeded', 'roundedWallNormals'],
  },
  {
    importer: 'data/bucket/line_bucket.ts',
    imported: 'subdivision.ts',
    names: ['subdivideVertexLine'],
  },
  { importer: 'data/feature_index.ts', imported: 'vector_tile_mlt.ts', names: ['MLTVectorTile'] },
  // The map is flat: no style that it draws asks for a globe (`flat` in map/basemap/online-style.ts sees to that).
  ...(
    [
      ['globe_projection.ts', 'GlobeProjection'],
      ['globe_transform.ts', 'createGlobeTransform'],
      ['globe_camera_helper.ts', 'GlobeCameraHelper'],
      ['vertical_perspective_camera_helper.ts', 'VerticalPerspectiveCameraHelper'],
      ['vertical_perspective_transform.ts', 'createVerticalPerspectiveTransform'],
      ['vertical_perspective_projection.ts', 'VerticalPerspectiveProjection'],
    ] as const
  ).map(([imported, name]) => ({
    importer: 'geo/projection/projection_factory.ts',
    imported,
    names: [name],
  })),
];

const STAND_IN = '\0worker-only:';
const OWN_MODULE = '/maplibre-gl/src/';
const posix = (id: string) => id.replaceAll('\\', '/');

/**
 * How the engine's own build reads class fields: one without a value is a note for the type checker. Read by the
 * standard it would empty, after the constructor of the parent class, what that constructor had set.
 */
const AS_PUBLISHED = {
  target: 'es2021',
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
} as const;

/** The stand-in's text: it takes the names' places, and names itself when one is called after all. */
export const standIn = (names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `export function ${name}() { throw new Error('${name} is not part of this page.'); }`,
    )
    .join('\n');

/** Resolves the engine to its modules in the build; fails the build when the engine no longer has what is left out. */
export function leanEngine(): Plugin {
  const met = new Set<LeftOut>();
  return {
    name: 'lean-engine',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source === 'maplibre-gl') {
        const published = await this.resolve(source, importer, { skipSelf: true });
        return published?.id.replace(/dist\/maplibre-gl\.mjs$/u, 'src/index.ts') ?? null;
      }
      const asks = posix(importer ?? '');
      if (!asks.includes(OWN_MODULE)) return null;
      const left = LEFT_OUT.find(
        (each) => asks.endsWith(`/${each.importer}`) && source.endsWith(each.imported),
      );
      if (left === undefined) return null;
      met.add(left);
      return STAND_IN + left.names.join(',');
    },
    load(id) {
      return id.startsWith(STAND_IN) ? standIn(id.slice(STAND_IN.length).split(',')) : null;
    },
    async transform(code, id) {
      // The engine asks its package file for nothing but the version.
      if (posix(id).endsWith('/maplibre-gl/package.json'))
        return JSON.stringify({ version: (JSON.parse(code) as { version: string }).version });
      return posix(id).includes(OWN_MODULE) ? transformWithOxc(code, id, AS_PUBLISHED) : null;
    },
    buildEnd(error) {
      const gone = LEFT_OUT.filter((each) => !met.has(each));
      if (error === undefined && gone.length > 0)
        this.error(
          `The map engine changed: ${gone.map((each) => `${each.importer} no longer imports ${each.imported}`).join('; ')}. Mend LEFT_OUT in src/build/lean-engine.ts.`,
        );
    },
  };
}
