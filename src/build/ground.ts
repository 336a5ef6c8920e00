/** The ground of pictures, from the committed outlines: fetched by the page only when somebody saves a picture. */
import { type Ground, thinned } from '../exports/ground.ts';

/** About a hundred metres: finer than a pixel of any picture. */
const DIGITS = 3;

/** Provinces outside these countries are not drawn. */
const WITH_PROVINCES = /^(?:tj|af)-/u;

interface Town {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

interface Outline {
  readonly id: string;
  readonly name: string;
  readonly geometry: GeoJSON.Geometry;
}

function outlinesIn(shape: unknown): Outline[] {
  const given = shape as GeoJSON.FeatureCollection | GeoJSON.Feature;
  const features = given.type === 'Feature' ? [given] : given.features;
  return features.map(({ id, properties, geometry }) => ({
    id: String((properties as { id?: unknown } | null)?.id ?? id),
    name: String((properties as { name?: unknown } | null)?.name ?? ''),
    geometry,
  }));
}

/** Builds the ground from `data/shapes/`. */
export function groundOf(shapes: Readonly<Record<string, unknown>>, towns: unknown): Ground {
  const thin = (name: string, wanted: (id: string) => boolean = () => true) => {
    const shape = shapes[name];
    // A record of another region may have no outlines: its pictures show marks on plain ground.
    return (shape === undefined ? [] : outlinesIn(shape))
      .filter(({ id }) => wanted(id))
      .map(({ geometry }) => thinned(geometry, DIGITS));
  };
  return {
    countries: thin('countries.geojson'),
    countryNames:
      shapes['countries.geojson'] === undefined
        ? []
        : outlinesIn(shapes['countries.geojson']).map(({ name }) => name),
    provinces: thin('provinces.geojson', (id) => WITH_PROVINCES.test(id)),
    river: thin('panj-stretch.geojson'),
    towns: (towns as readonly Town[]).map(({ name, lon, lat }) => ({ name, at: [lon, lat] })),
  };
}
