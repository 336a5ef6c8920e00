/**
 * What the filters ask of an incident, worked out once: sets to look up, not records to walk.
 */

import { figuresDiffer } from '../domain/columns.ts';
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Atlas, DaySpan, Incident } from '../domain/model.ts';
import { type Distance, distanceOf, type Mark, markOf } from '../domain/readings.ts';
import { statusesOf } from '../domain/status.ts';
import type { Camp, IncidentKind, Question, SpeakerKind, Status } from '../domain/vocabulary.ts';

export interface IncidentFacts {
  readonly id: string;
  readonly span: DaySpan | null;
  readonly camps: ReadonlySet<Camp>;
  readonly questions: ReadonlySet<Question>;
  readonly statuses: ReadonlySet<Status>;
  readonly kinds: ReadonlySet<IncidentKind>;
  readonly provinces: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly speakerKinds: ReadonlySet<SpeakerKind>;
  readonly distance: Distance | null;
  readonly mark: Mark;
  readonly unnamed: boolean;
  readonly confessions: boolean;
  readonly figuresDiffer: boolean;
  /** Days by which each claim had been said, sorted. */
  readonly knownDays: readonly string[];
}

/** The facts of one incident. */
export function filterFacts(incident: Incident, lookup: AtlasLookup): IncidentFacts {
  const claims = lookup.claimsAbout(incident.id);
  const speakers = claims.flatMap((claim) => lookup.speakers.get(claim.speaker) ?? []);
  const place = incident.place === null ? undefined : lookup.places.get(incident.place);
  return {
    id: incident.id,
    span: incident.span,
    camps: new Set(claims.map((claim) => claim.camp)),
    questions: new Set(claims.map((claim) => claim.question)),
    statuses: new Set(statusesOf(claims, lookup.relationsOf(claims))),
    kinds: new Set([incident.kind]),
    provinces: new Set(place?.province == null ? [] : [place.province]),
    documents: new Set(
      claims.flatMap((claim) => claim.passages.map((passage) => passage.document)),
    ),
    speakerKinds: new Set(speakers.map((speaker) => speaker.kind)),
    distance: distanceOf(claims),
    mark: markOf(claims),
    unnamed: speakers.some((speaker) => !speaker.named),
    confessions: claims.some((claim) => claim.basis === 'confession'),
    figuresDiffer: figuresDiffer(claims.flatMap((claim) => claim.figures)),
    knownDays: claims.map((claim) => claim.known).sort(),
  };
}

/** How many of an incident's claims had been said by the given day. */
export function claimsKnownBy(facts: IncidentFacts, day: string): number {
  return facts.knownDays.filter((known) => known <= day).length;
}

/** Facts of every incident, in the record's order. */
export function factsOf(atlas: Atlas, lookup: AtlasLookup): IncidentFacts[] {
  return atlas.incidents.map((incident) => filterFacts(incident, lookup));
}
