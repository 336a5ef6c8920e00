/** Cells to values: each reader gives the value, or null where the cell cannot be read. Never throws. */
import {
  BASES,
  type Basis,
  HEDGES,
  type Hedge,
  INCIDENT_KINDS,
  type IncidentKind,
  QUESTIONS,
  type Question,
  READINGS,
  type Reading,
  SPEAKER_KINDS,
  type SpeakerKind,
} from '../../domain/vocabulary.ts';

/** A degree with a point or, as spreadsheets in much of the world write it, a comma. */
const DEGREE = /^[+-]?\d{1,3}(?:[.,]\d{1,20})?$/u;

function degree(cell: string, limit: number): number | null {
  if (!DEGREE.test(cell)) return null;
  const value = Number(cell.replace(',', '.'));
  return Math.abs(value) <= limit ? value : null;
}

export const latitudeOf = (cell: string): number | null => degree(cell, 90);
export const longitudeOf = (cell: string): number | null => degree(cell, 180);

/** One of a closed list, however its words are spaced and whatever their case. */
const oneOf =
  <T extends string>(values: readonly T[]) =>
  (cell: string): T | null => {
    const wanted = cell.toLowerCase().replaceAll(/[\s_/]+/gu, '-');
    return values.find((value) => value === wanted) ?? null;
  };

export const questionOf: (cell: string) => Question | null = oneOf(QUESTIONS);
export const kindOf: (cell: string) => IncidentKind | null = oneOf(INCIDENT_KINDS);
export const speakerKindOf: (cell: string) => SpeakerKind | null = oneOf(SPEAKER_KINDS);
export const basisOf: (cell: string) => Basis | null = oneOf(BASES);
export const hedgeOf: (cell: string) => Hedge | null = oneOf(HEDGES);

/** A reading from 1 to 5; "5.0" and "4 (assisted)" are read too. */
export function readingOf(cell: string): Reading | null {
  const [, digit] = /^([1-5])(?:[.,]0+)?(?:\s*[-–—:(].*)?$/su.exec(cell) ?? [];
  return READINGS.find((reading) => String(reading) === digit) ?? null;
}

const WHERE_PRECISIONS = [1, 2, 3, 4, 5, 6, 7] as const;
export type WherePrec = (typeof WHERE_PRECISIONS)[number];

const PRECISION_WORDS: ReadonlyMap<string, WherePrec> = new Map([
  ['exact', 1],
  ['town', 1],
  ['near', 2],
  ['district', 3],
  ['province', 4],
  ['area', 5],
  ['country', 6],
  ['international', 7],
]);

/** UCDP `where_prec` 1 to 7, or its word. */
export const precisionOf = (cell: string): WherePrec | null =>
  PRECISION_WORDS.get(cell.toLowerCase()) ??
  WHERE_PRECISIONS.find((value) => String(value) === cell) ??
  null;

/** A web address; anything but http and https is none. */
export function addressOf(cell: string): string | null {
  if (!/^https?:\/\//iu.test(cell)) return null;
  try {
    const { href, username, password } = new URL(cell);
    return username === '' && password === '' ? href : null;
  } catch {
    return null;
  }
}

const MAX_PARAGRAPH = 100_000;

/** The number of a paragraph, from 1. */
export function paragraphOf(cell: string): number | null {
  if (!/^¶?\s*\d{1,6}$/u.test(cell)) return null;
  const number = Number(cell.replace(/^¶?\s*/u, ''));
  return number >= 1 && number <= MAX_PARAGRAPH ? number : null;
}
