/** Outlines by id, from the files of `data/shapes/`. */

/** Parsed GeoJSON by file name under `data/shapes/`. */
export type ShapeFiles = Readonly<Record<string, unknown>>;

export interface ShapeIndex {
  /** Geometry of the outline with this id: a feature's `properties.id` (or `id`), or a one-feature file's name. */
  readonly outline: (id: string) => GeoJSON.Geometry | null;
  readonly ids: readonly string[];
}

function featuresOf(json: unknown): GeoJSON.Feature[] {
  if (typeof json !== 'object' || json === null || !('type' in json)) return [];
  const geojson = json as GeoJSON.GeoJSON;
  if (geojson.type === 'FeatureCollection') return geojson.features;
  if (geojson.type === 'Feature') return [geojson];
  return [{ type: 'Feature', properties: null, geometry: geojson }];
}

/** Indexes all outlines. A file that holds one feature also answers to its own name without extension. */
export function indexShapes(files: ShapeFiles): ShapeIndex {
  const outlines = new Map<string, GeoJSON.Geometry>();
  for (const [name, json] of Object.entries(files)) {
    const features = featuresOf(json);
    for (const feature of features) {
      const properties: { readonly id?: unknown } | null = feature.properties;
      const id = properties?.id ?? feature.id;
      if (typeof id === 'string' && feature.geometry !== null) outlines.set(id, feature.geometry);
    }
    const only = features.length === 1 ? features[0] : undefined;
    const base = name.replace(/\.geojson$/u, '');
    if (only?.geometry && !outlines.has(base)) outlines.set(base, only.geometry);
  }
  return { outline: (id) => outlines.get(id) ?? null, ids: [...outlines.keys()].sort() };
}
