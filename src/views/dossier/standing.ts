/** The two accounts as they stood on a day: what was said later is kept on the page, but does not count. */
import { columnRelation, type Row } from '../../domain/columns.ts';
import type { Claim, Relation } from '../../domain/model.ts';
import { tellings } from '../../domain/origins.ts';

/** Whether a claim was made after the day up to which the reader asks; never where none is asked. */
export const isLater = (claim: Claim, knownBy: string | null): boolean =>
  knownBy !== null && claim.known > knownBy;

/** The rows with the relation of their columns as of the day. All claims stay in their columns. */
export function rowsAsOf(
  rows: readonly Row[],
  relations: readonly Relation[],
  knownBy: string | null,
): readonly Row[] {
  if (knownBy === null) return rows;
  const said = (claims: readonly Claim[]) => claims.filter((claim) => !isLater(claim, knownBy));
  return rows.map((row) => ({
    ...row,
    relation: columnRelation(said(row.official), said(row.independent), relations),
  }));
}

/** The only side that speaks in a row; null where both or neither do. */
export function loneSide(row: Row): 'official' | 'independent' | null {
  if (row.official.length === 0) return row.independent.length === 0 ? null : 'independent';
  return row.independent.length === 0 ? 'official' : null;
}

/** Tellings from which the way of a claim is worth a picture. */
const WORTH_TELLING = 3;

/** The claim that was told most often; null where nothing was told often enough. */
export function mostTold(claims: readonly Claim[]): Claim | null {
  const [first] = [...claims].sort((a, b) => tellings(b) - tellings(a));
  return first !== undefined && tellings(first) >= WORTH_TELLING ? first : null;
}
