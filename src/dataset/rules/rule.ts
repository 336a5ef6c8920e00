/** What a rule is, and how rules walk the record. */
import type {
  ClaimDraft,
  Drafts,
  Entry,
  IncidentDraft,
  RelationDraft,
  TopicDraft,
} from '../compile/drafts.ts';
import { problemAt } from '../compile/parse.ts';
import type { Path, Problem } from '../problem.ts';

/** A rule that spans records: all its breaches, each at its field. Pure. */
export type Rule = (drafts: Drafts) => Problem[];

/** Prefix of the ids of claims that belong to no incident. */
export const REGIONAL = 'regional';

/** Where a problem lies, relative to a record. */
export function problemIn(
  entry: Entry<unknown>,
  path: Path,
  said: { readonly expected: string; readonly message: string; readonly value?: unknown },
): Problem {
  return problemAt(entry.file, [...entry.path, ...path], said);
}

/** A claim in its place. */
export interface LocatedClaim {
  readonly entry: Entry<IncidentDraft> | Entry<TopicDraft>;
  /** From the entry to the claim. */
  readonly path: Path;
  readonly claim: ClaimDraft;
  /** `incident-id/claim-id`, or `regional/claim-id`. */
  readonly id: string;
  /** The incident it is coded under; null for a regional claim. */
  readonly incident: string | null;
}

/** Every claim of the record, incidents first. */
export function claimsOf(drafts: Drafts): LocatedClaim[] {
  const own = drafts.incidents.flatMap((entry) =>
    entry.value.claims.map((claim, index) => ({
      entry,
      path: ['claims', index],
      claim,
      id: `${entry.value.id}/${claim.id}`,
      incident: entry.value.id,
    })),
  );
  const regional = drafts.regional.flatMap((entry) =>
    entry.value.claims.map((claim, index) => ({
      entry,
      path: ['claims', index],
      claim,
      id: `${REGIONAL}/${claim.id}`,
      incident: null,
    })),
  );
  return [...own, ...regional];
}

/** A relation in its place, its ends written out in full. */
export interface LocatedRelation {
  readonly entry: Entry<IncidentDraft> | Entry<TopicDraft>;
  readonly path: Path;
  readonly relation: RelationDraft;
  readonly from: string;
  readonly to: string;
}

/** The full id of a claim named in a file: a bare id is one of the same incident, or of the regional file. */
export function fullClaimId(reference: string, owner: string): string {
  return reference.includes('/') ? reference : `${owner}/${reference}`;
}

/** Every relation of the record. */
export function relationsOf(drafts: Drafts): LocatedRelation[] {
  const locate = (entry: Entry<IncidentDraft> | Entry<TopicDraft>, owner: string) =>
    entry.value.relations.map((relation, index) => ({
      entry,
      path: ['relations', index],
      relation,
      from: fullClaimId(relation.from, owner),
      to: fullClaimId(relation.to, owner),
    }));
  return [
    ...drafts.incidents.flatMap((entry) => locate(entry, entry.value.id)),
    ...drafts.regional.flatMap((entry) => locate(entry, REGIONAL)),
  ];
}
