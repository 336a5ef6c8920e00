/**
 * What things are: the immutable Atlas that the compiler makes from `data/` and that every view reads.
 * Everything here is plain, serialisable data; what follows from it is computed in the sibling modules.
 * This module is the door: the parts of the record are told one by one in the modules that it hands on.
 */
import type { DatasetAbout } from './about.ts';
import type { Claim, Relation } from './claim.ts';
import type { Incident } from './incident.ts';
import type { Place } from './place.ts';
import type { SourceDocument, Speaker } from './source.ts';

export type {
  ClaimId,
  DaySpan,
  Edtf,
  IncidentId,
  PlaceId,
} from './basics.ts';
export type { Claim, Figure, Hop, Movement, Passage, Relation } from './claim.ts';
export type { DateReading, Disagreement, Incident } from './incident.ts';
export type { Place } from './place.ts';
export type { SourceDocument, Speaker } from './source.ts';

export type RegionalChart = 'dots' | 'nested-bars' | 'bands' | 'statements';

/** A group of region-wide claims that belong to no incident. */
export interface RegionalTopic {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly chart: RegionalChart;
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
}

export interface Atlas {
  readonly version: string;
  readonly about: DatasetAbout;
  readonly documents: readonly SourceDocument[];
  readonly speakers: readonly Speaker[];
  readonly places: readonly Place[];
  readonly incidents: readonly Incident[];
  readonly regional: readonly RegionalTopic[];
}
