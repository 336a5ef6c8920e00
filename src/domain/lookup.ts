/** Look-ups over the Atlas, built once after loading. */
import type { Atlas, Claim, Incident, Place, Relation, SourceDocument, Speaker } from './model.ts';

export interface AtlasLookup {
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly places: ReadonlyMap<string, Place>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** The incident a claim was coded under; absent for regional claims. */
  readonly incidentOfClaim: ReadonlyMap<string, string>;
  /** Every coded relation of the record. */
  readonly relations: readonly Relation[];
  /** An incident's own claims, and those coded elsewhere that are also about it. */
  readonly claimsAbout: (incident: string) => readonly Claim[];
  readonly childrenOf: (incident: string) => readonly Incident[];
}

/** Builds the look-ups. Linear in the number of claims. */
export function indexAtlas(atlas: Atlas): AtlasLookup {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const about = new Map<string, Claim[]>(
    atlas.incidents.map((incident) => [incident.id, [...incident.claims]]),
  );
  const children = new Map<string, Incident[]>();
  const incidentOfClaim = new Map<string, string>();
  const regional = atlas.regional.flatMap((topic) => topic.claims);
  for (const incident of atlas.incidents) {
    if (incident.parent !== null)
      children.set(incident.parent, [...(children.get(incident.parent) ?? []), incident]);
    for (const claim of incident.claims) {
      incidentOfClaim.set(claim.id, incident.id);
      for (const other of claim.alsoAbout) about.get(other)?.push(claim);
    }
  }
  for (const claim of regional) for (const other of claim.alsoAbout) about.get(other)?.push(claim);
  return {
    incidents: byId(atlas.incidents),
    places: byId(atlas.places),
    speakers: byId(atlas.speakers),
    documents: byId(atlas.documents),
    claims: byId([...atlas.incidents.flatMap((incident) => incident.claims), ...regional]),
    incidentOfClaim,
    relations: [
      ...atlas.incidents.flatMap((incident) => incident.relations),
      ...atlas.regional.flatMap((topic) => topic.relations),
    ],
    claimsAbout: (incident) => about.get(incident) ?? [],
    childrenOf: (incident) => children.get(incident) ?? [],
  };
}
