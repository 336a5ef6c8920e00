/** Look-ups over the Atlas, built once after loading. */
import type {
  Atlas,
  Claim,
  Incident,
  Passage,
  Place,
  Relation,
  SourceDocument,
  Speaker,
} from './model.ts';

/** A passage with the claim that it carries. */
export interface PassageOf {
  readonly claim: Claim;
  readonly passage: Passage;
}

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
  /** The coded relations that begin or end at one of these claims. */
  readonly relationsOf: (claims: readonly Claim[]) => readonly Relation[];
  /** An incident's own claims, and those coded elsewhere that are also about it. */
  readonly claimsAbout: (incident: string) => readonly Claim[];
  readonly childrenOf: (incident: string) => readonly Incident[];
  /** Incidents at a place, in the record's order. */
  readonly incidentsAt: (place: string) => readonly Incident[];
  /** Incidents about which a document carries a claim, in the record's order. */
  readonly incidentsIn: (document: string) => readonly Incident[];
  /** Passages of a document, regional ones included, in the order of its paragraphs. */
  readonly passagesIn: (document: string) => readonly PassageOf[];
}

/** Passages by document, each list in the order of the text. */
function passagesByDocument(claims: readonly Claim[]): Map<string, PassageOf[]> {
  const passages = new Map<string, PassageOf[]>();
  for (const claim of claims) {
    for (const passage of claim.passages) {
      const list = passages.get(passage.document);
      if (list === undefined) passages.set(passage.document, [{ claim, passage }]);
      else list.push({ claim, passage });
    }
  }
  for (const list of passages.values()) list.sort((a, b) => a.passage.locator - b.passage.locator);
  return passages;
}

/** Relations by the claims at their two ends. */
function relationsByClaim(relations: readonly Relation[]): Map<string, Relation[]> {
  const byClaim = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const end of new Set([relation.from, relation.to])) {
      const list = byClaim.get(end);
      if (list === undefined) byClaim.set(end, [relation]);
      else list.push(relation);
    }
  }
  return byClaim;
}

/** Incidents by place. */
function incidentsByPlace(incidents: readonly Incident[]): Map<string, Incident[]> {
  const byPlace = new Map<string, Incident[]>();
  for (const incident of incidents) {
    if (incident.place === null) continue;
    const list = byPlace.get(incident.place);
    if (list === undefined) byPlace.set(incident.place, [incident]);
    else list.push(incident);
  }
  return byPlace;
}

const indexed = new WeakMap<Atlas, AtlasLookup>();

/** The look-ups of a record, built once for each, in time linear in the number of claims. */
export function indexAtlas(atlas: Atlas): AtlasLookup {
  const lookup = indexed.get(atlas) ?? build(atlas);
  indexed.set(atlas, lookup);
  return lookup;
}

function build(atlas: Atlas): AtlasLookup {
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
  const claims = [...atlas.incidents.flatMap((incident) => incident.claims), ...regional];
  const passages = passagesByDocument(claims);
  const relations = [
    ...atlas.incidents.flatMap((incident) => incident.relations),
    ...atlas.regional.flatMap((topic) => topic.relations),
  ];
  const byClaim = relationsByClaim(relations);
  // Not asked for before a dossier is open
  let byPlace: Map<string, Incident[]> | null = null;
  const carries = (claim: Claim, document: string) =>
    claim.passages.some((passage) => passage.document === document);
  return {
    incidents: byId(atlas.incidents),
    places: byId(atlas.places),
    speakers: byId(atlas.speakers),
    documents: byId(atlas.documents),
    claims: byId(claims),
    incidentOfClaim,
    relations,
    relationsOf: (some) => [...new Set(some.flatMap(({ id }) => byClaim.get(id) ?? []))],
    claimsAbout: (incident) => about.get(incident) ?? [],
    childrenOf: (incident) => children.get(incident) ?? [],
    incidentsAt: (place) => {
      byPlace ??= incidentsByPlace(atlas.incidents);
      return byPlace.get(place) ?? [];
    },
    incidentsIn: (document) =>
      atlas.incidents.filter(({ id }) => about.get(id)?.some((claim) => carries(claim, document))),
    passagesIn: (document) => passages.get(document) ?? [],
  };
}
