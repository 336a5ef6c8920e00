/** The two accounts as they stood on a day: what was said later stays on the page, but does not count. */
import { type Row, rowsOf } from '../../domain/columns.ts';
import type { Claim, Relation } from '../../domain/model.ts';
import { tellings } from '../../domain/origins.ts';

/** Whether a claim was made after the day up to which the reader asks; never where none is asked. */
export const isLater = (claim: Claim, knownBy: string | null): boolean =>
  knownBy !== null && claim.known > knownBy;

/** A row with the only side that speaks in it; null where both or neither do. */
export interface StandingRow extends Row {
  readonly lone: 'official' | 'independent' | null;
}

function loneSide({ official, independent }: Row): StandingRow['lone'] {
  if (official.length === 0) return independent.length === 0 ? null : 'independent';
  return independent.length === 0 ? 'official' : null;
}

/**
 * The rows with all claims in their columns, but related, divided or one-sided as they were on the day:
 * by the claims made until then.
 */
export function rowsAsOf(
  claims: readonly Claim[],
  relations: readonly Relation[],
  knownBy: string | null,
): readonly StandingRow[] {
  const said = rowsOf(
    claims.filter((claim) => !isLater(claim, knownBy)),
    relations,
  );
  return rowsOf(claims, relations).map((row): StandingRow => {
    const then = said.find(({ question }) => question === row.question);
    return {
      ...row,
      relation: then?.relation ?? 'not-stated',
      officialDivided: then?.officialDivided ?? false,
      independentDivided: then?.independentDivided ?? false,
      lone: then === undefined ? null : loneSide(then),
    };
  });
}

/** Tellings from which the way of a claim is worth a picture. */
const WORTH_TELLING = 3;

/** The claim that was told most often; null where nothing was told often enough. */
export function mostTold(claims: readonly Claim[]): Claim | null {
  const [first] = [...claims].sort((a, b) => tellings(b) - tellings(a));
  return first !== undefined && tellings(first) >= WORTH_TELLING ? first : null;
}
