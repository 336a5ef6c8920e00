/** Keys of the words for the UCDP precision codes. */
export type PlacePrecision = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type DayPrecision = 1 | 2 | 3 | 4 | 5;
