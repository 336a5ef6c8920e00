/**
 * What the filters ask of an incident, worked out once: sets to look up, not records to walk.
 */

import { figuresDiffer } from '../domain/columns.ts';
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Atlas, DaySpan, Incident } from '../domain/model.ts';
import { type Distance, distanceOf, type Mark, markKey, markOf } from '../domain/readings.ts';
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

const sets = new Map<string, ReadonlySet<string>>();

/** One set for all incidents with the same values, in whatever order: a large record has few different ones. */
function shared<T extends string>(values: Iterable<T>): ReadonlySet<T> {
  const distinct = [...new Set(values)];
  const key = distinct.sort().join('\n');
  const known = sets.get(key) ?? new Set(distinct);
  sets.set(key, known);
  return known as ReadonlySet<T>;
}

const marks = new Map<string, Mark>();

/** One mark for all that look alike. */
function sharedMark(mark: Mark): Mark {
  const key = markKey(mark);
  const known = marks.get(key) ?? mark;
  marks.set(key, known);
  return known;
}

/** The facts of one incident. */
export function filterFacts(incident: Incident, lookup: AtlasLookup): IncidentFacts {
  const claims = lookup.claimsAbout(incident.id);
  const speakers = claims.flatMap((claim) => lookup.speakers.get(claim.speaker) ?? []);
  const place = incident.place === null ? undefined : lookup.places.get(incident.place);
  return {
    id: incident.id,
    span: incident.span,
    camps: shared(claims.map((claim) => claim.camp)),
    questions: shared(claims.map((claim) => claim.question)),
    statuses: shared(statusesOf(claims, lookup.relationsOf(claims))),
    kinds: shared([incident.kind]),
    provinces: shared(place?.province == null ? [] : [place.province]),
    documents: shared(claims.flatMap((claim) => claim.passages.map((passage) => passage.document))),
    speakerKinds: shared(speakers.map((speaker) => speaker.kind)),
    distance: distanceOf(claims),
    mark: sharedMark(markOf(claims)),
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
