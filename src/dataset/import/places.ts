/** The places that the rows of a table name, each once. */
import type { Place } from '../../domain/model.ts';
import type { ShapeKind } from '../../domain/vocabulary.ts';
import { markOf } from '../../geo/place-geometry.ts';
import { rfc7946Geometry } from '../../geo/rfc7946.ts';
import { idMaker } from './ids.ts';
import type { ReadRow } from './row.ts';

/** An area has no edge that a text supports, a line is drawn as a band: the cautious shapes. */
function shapeOf(geometry: GeoJSON.Geometry | null): ShapeKind {
  if (geometry === null) return 'none';
  if (geometry.type === 'Point' || geometry.type === 'MultiPoint') return 'point';
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') return 'border';
  return 'region';
}

/** What is assumed of a place whose exactness nobody states: near the point, or an area without an edge. */
const ASSUMED: Readonly<Partial<Record<ShapeKind, Place['wherePrec']>>> = {
  point: 2,
  border: 5,
  region: 5,
};

export type PlaceCollector = ReturnType<typeof placeCollector>;

/** Collects places. `mark` finds where a disc stands in a shape. */
export function placeCollector(file: string) {
  const makeId = idMaker();
  const places = new Map<string, Place>();

  const add = (key: string, place: Omit<Place, 'id'>): string => {
    const known = places.get(key);
    if (known !== undefined) return known.id;
    const id = makeId(place.name, 'place');
    places.set(key, { id, ...place });
    return id;
  };

  const nowhere = {
    names: [],
    country: 'XX',
    province: null,
    geonames: null,
    wherePrec: 6,
    shape: 'none',
    geometry: null,
    mark: null,
    note: file,
    bearing: null,
  } as const;

  return {
    /** The place of a row; null where it gives none. */
    placeOf: ({ number, place, province, geometry: read, precision, title }: ReadRow) => {
      if (place === '' && read === null && province === '') return null;
      const inProvince =
        province === ''
          ? null
          : add(`province ${province.toLowerCase()}`, { ...nowhere, name: province });
      if (place === '' && read === null) return inProvince;
      const shape = shapeOf(read);
      const geometry = read === null ? null : rfc7946Geometry(read);
      const key =
        read === null || read.type === 'Point'
          ? `${place} ${read?.coordinates.join(' ') ?? ''} ${precision ?? ''} ${inProvince ?? ''}`
          : `row ${number}`;
      return add(key, {
        ...nowhere,
        name: place || title,
        province: inProvince,
        wherePrec: precision ?? ASSUMED[shape] ?? 6,
        shape,
        geometry,
        mark: geometry === null ? null : markOf(geometry),
        ...(precision === null ? { exactness: 'not-stated' as const } : {}),
      });
    },
    places: (): Place[] => [...places.values()],
  };
}
