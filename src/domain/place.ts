/** Places, never drawn sharper than the texts tell them. */
import type { PlaceId } from './basics.ts';
import type { ShapeKind } from './vocabulary.ts';

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  /** Every spelling used by the texts and by common gazetteers; search reads them all. */
  readonly names: readonly string[];
  readonly country: 'TJ' | 'AF' | 'KG' | 'UZ' | 'PK' | 'RU' | 'CN' | 'TR' | 'XX';
  /** Province outline the place lies in, where the texts or the gazetteer give one. */
  readonly province: string | null;
  readonly geonames: number | null;
  /** UCDP GED `where_prec` 1 (exact spot) to 7 (international). */
  readonly wherePrec: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Where nobody says how exact it is: `wherePrec` is then a guess for drawing, and is not told to the reader. */
  readonly exactness?: 'not-stated';
  readonly shape: ShapeKind;
  readonly geometry: GeoJSON.Geometry | null;
  /** Where the disc stands inside the shape, [longitude, latitude]; not a location of anything. */
  readonly mark: readonly [number, number] | null;
  /** What the texts say of the spot, and how the shape was drawn. */
  readonly note: string;
  /** For an end of a claimed movement outside the map: a bearing only, never drawn as a place. */
  readonly bearing: readonly [number, number] | null;
}
